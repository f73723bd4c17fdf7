package org.openwro.operations;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The application in a process of its own, started as an operator starts it, in an empty folder. */
final class RunningApplication implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final int port;

    private RunningApplication(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts on a free port; returns at once. */
    static RunningApplication start(Path folder, Map<String, String> environment) {
        return start(folder, freePort(), environment);
    }

    static RunningApplication start(Path folder, int port, Map<String, String> environment) {
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.openwro.OpenWro"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("OPENWRO_") || name.startsWith("SPRING_"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("OPENWRO_DEMO_WORLD", "false");
        builder.environment().putAll(environment);
        try {
            return new RunningApplication(builder.start(), output, port);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    RunningApplication awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        while (!output().contains("OpenWRO is ready")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("The application did not start:\n" + output());
            }
            pause();
        }
        return this;
    }

    /** Waits for the process to end by itself; its exit code. */
    int awaitExit() {
        try {
            if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The application still runs:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    /** Asks the process to end, as an operator does, and waits for it. */
    void stop() {
        process.destroy();
        awaitExit();
    }

    String root() {
        return "http://localhost:" + port;
    }

    String output() {
        try {
            return Files.exists(output) ? Files.readString(output) : "";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
        }
    }
}
