package org.openwro.screening.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The vocabulary of the matcher, one file a class of words, so that a language can be added without programming. It is
 * read once when the matcher is loaded, and stays outside the matcher, which itself reads nothing. */
public final class WordLists {

    private WordLists() {}

    /** Entries of {@code /screening/words/<name>.txt}, parted by spaces; lines that begin with # are remarks. */
    public static List<String> entries(String name) {
        List<String> entries = new ArrayList<>();
        try (InputStream file = WordLists.class.getResourceAsStream("/screening/words/" + name + ".txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.addAll(List.of(line.trim().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
