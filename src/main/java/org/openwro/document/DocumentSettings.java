package org.openwro.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code openwro.documents.*}.
 *
 * @param dir folder of the document store
 * @param maxSize longest content that is taken
 */
@ConfigurationProperties("openwro.documents")
record DocumentSettings(@DefaultValue("./var/documents") Path dir, @DefaultValue("50MB") DataSize maxSize) {}
