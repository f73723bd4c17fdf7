package org.openwro;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** One PostgreSQL server per JVM, with new databases for every JVM. */
public final class TestDatabase {

    private static final Set<String> DATABASES = new HashSet<>();
    private static EmbeddedPostgres server;

    private TestDatabase() {}

    static synchronized String url() {
        return url("openwro");
    }

    /** Address of a database of this name, made empty when it is first asked for. */
    public static synchronized String url(String database) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "60")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
            }
            if (DATABASES.add(database)) {
                try (Connection connection = server.getPostgresDatabase().getConnection()) {
                    connection.createStatement().execute("create database " + database);
                }
            }
            return server.getJdbcUrl("postgres", database);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Port of the server. */
    public static synchronized int port() {
        return server.getPort();
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException ignored) {
            // the JVM is going down
        }
    }
}
