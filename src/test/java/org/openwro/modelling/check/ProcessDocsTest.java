package org.openwro.modelling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs/processes} say what the models say. With {@code -Dopenwro.docs.write=true} they are written anew. */
class ProcessDocsTest {

    private final Map<String, String> pages = ProcessDocs.pages(HouseModels.all());

    @Test
    void the_process_pages_agree_with_the_models() throws IOException {
        if (Boolean.getBoolean("openwro.docs.write")) {
            write();
        }
        List<String> differing = new ArrayList<>(leftOver());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = ProcessDocs.HOME.resolve(page.getKey());
            if (!Files.exists(file)
                    || !Files.readString(file).replace("\r\n", "\n").equals(page.getValue())) {
                differing.add(file.toString());
            }
        }
        if (!differing.isEmpty()) {
            fail(
                    "These pages differ from the models: %s. Write them anew with"
                            + " 'mvn test -Dtest=ProcessDocsTest -Dopenwro.docs.write=true' and commit them.",
                    differing);
        }
    }

    @Test
    void a_picture_shows_every_name() {
        for (Model model : HouseModels.all()) {
            String words = ProcessPicture.of(model).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            assertThat(model.elements()).allSatisfy(element -> {
                if (element.getName() != null) {
                    assertThat(words).contains(Markup.xml(element.getName()));
                }
            });
        }
    }

    private void write() throws IOException {
        Files.createDirectories(ProcessDocs.HOME);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(ProcessDocs.HOME.resolve(page.getKey()), page.getValue());
        }
        for (String file : leftOver()) {
            Files.delete(Path.of(file));
        }
    }

    /** Written pages whose model is gone; pages written by hand are left alone. */
    private List<String> leftOver() throws IOException {
        if (!Files.isDirectory(ProcessDocs.HOME)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(ProcessDocs.HOME)) {
            return files.filter(file -> !pages.containsKey(file.getFileName().toString()))
                    .filter(ProcessDocs::isWritten)
                    .map(Path::toString)
                    .toList();
        }
    }
}
