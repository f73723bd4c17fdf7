package org.openwro.platform.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server that comes with the application and keeps its data under {@code var/}. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "openwro";
    /** A crash must lose nothing that was answered as saved; these are checked after the start. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedDatabase start(DatabaseSettings settings) {
        Path data = settings.folder().toAbsolutePath().resolve("postgresql");
        try {
            Files.createDirectories(settings.folder());
            stopServerLeftBehind(data);
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    // The application stops the server last; a hook of its own would pull it away from open requests.
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(settings.folder()
                            .toAbsolutePath()
                            .resolve("postgresql-binaries")
                            .toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("max_connections", String.valueOf(settings.connections() + 20))
                    .setServerConfig("timezone", "UTC");
            DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
            if (settings.embeddedPort() > 0) {
                builder.setPort(settings.embeddedPort());
            }
            EmbeddedDatabase database = new EmbeddedDatabase(builder.start());
            database.verifyDurability();
            database.createIfMissing();
            return database;
        } catch (IOException | SQLException | RuntimeException fault) {
            throw new StartRefused(
                    "The PostgreSQL server that comes with OpenWRO could not start in " + data + ".",
                    "Check that no other OpenWRO uses this folder and that it is writable. In a container without user"
                            + " namespaces run as an ordinary user, or set OPENWRO_DB_URL, OPENWRO_DB_USER and"
                            + " OPENWRO_DB_PASSWORD to use a PostgreSQL server of your own.",
                    fault);
        }
    }

    /** After a crash of the application its server may still be running; it holds the data folder until it is stopped. */
    private static void stopServerLeftBehind(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).equals(data)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .ifPresent(process -> {
                    log.warn("Stopping the database server left behind by an earlier run (process {})", process.pid());
                    process.destroy();
                    process.onExit()
                            .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                            .join();
                });
    }

    private void verifyDurability() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    row.next();
                    if (!"on".equals(row.getString(1))) {
                        throw new IllegalStateException(setting + " is " + row.getString(1) + ", it must be on");
                    }
                }
            }
        }
    }

    private void createIfMissing() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                connection.createStatement().execute("create database " + DATABASE + " encoding 'UTF8'");
            }
        }
    }

    String url() {
        return server.getJdbcUrl("postgres", DATABASE);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
