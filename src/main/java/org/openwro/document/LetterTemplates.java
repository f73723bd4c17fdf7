package org.openwro.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The templates under {@code templates/letters}: XHTML for print, with the page language of the site. */
@Component
class LetterTemplates {

    static final String FOLDER = "templates/letters/";
    static final String STYLE = "letter.css";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

    private final ITemplateEngine engine;

    LetterTemplates(ITemplateEngine engine) {
        this.engine = engine;
    }

    String fill(String template, Map<String, Object> model, Locale language) {
        requireName(template);
        return engine.process("letters/" + template, new Context(language, model));
    }

    /** Name and version: the version is a hash over the template, its frame and its style, so it changes with any of them. */
    String nameAndVersion(String template) {
        requireName(template);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : List.of(template + ".html", "frame.html", STYLE)) {
                try (InputStream source = new ClassPathResource(FOLDER + file).getInputStream()) {
                    digest.update(source.readAllBytes());
                }
            }
            return template + "@" + HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void requireName(String template) {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("Not the name of a letter template: " + template);
        }
    }
}
