package org.openwro.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tells a file's media type from its content; name and claimed type only narrow it (a zip container to a docx). */
final class ContentType {

    private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getMimeRepository();

    private ContentType() {}

    static String of(Path file, String name, String claimed) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        if (claimed != null) {
            hints.set(HttpHeaders.CONTENT_TYPE, claimed);
        }
        try (InputStream data = new BufferedInputStream(Files.newInputStream(file))) {
            return DETECTOR.detect(data, hints).getBaseType().toString();
        }
    }
}
