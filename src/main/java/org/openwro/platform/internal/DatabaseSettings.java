package org.openwro.platform.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param url JDBC address of a PostgreSQL server; empty for the embedded one
 * @param folder keeps the embedded server's data and unpacked binaries
 * @param embeddedPort port of the embedded server; 0 takes a free one
 */
@ConfigurationProperties("openwro.db")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("var") Path folder,
        @DefaultValue("0") int embeddedPort,
        @DefaultValue("20") int connections) {

    boolean embedded() {
        return url.isBlank();
    }
}
