package org.openwro;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** One PostgreSQL server per JVM, with a new database for every JVM. */
final class TestDatabase {

    private static EmbeddedPostgres server;

    private TestDatabase() {}

    static synchronized String url() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "60")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
                try (Connection connection = server.getPostgresDatabase().getConnection()) {
                    connection.createStatement().execute("create database openwro");
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
        return server.getJdbcUrl("postgres", "openwro");
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException ignored) {
            // the JVM is going down
        }
    }
}
