package org.openwro.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Speaks the protocol of clamd on the loopback interface: finds the test file, keeps the limit of a stream, or keeps silent. */
final class FakeClamd implements AutoCloseable {

    private final Thread thread = new Thread(this::serve, "fake clamd");
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicLong received = new AtomicLong();
    private final AtomicInteger longestChunk = new AtomicInteger();
    private final long limit;
    private final boolean silent;

    private FakeClamd(long limit, boolean silent) throws IOException {
        this.limit = limit;
        this.silent = silent;
        thread.setDaemon(true);
        thread.start();
    }

    static FakeClamd running() throws IOException {
        return new FakeClamd(Long.MAX_VALUE, false);
    }

    static FakeClamd takingAtMost(long bytes) throws IOException {
        return new FakeClamd(bytes, false);
    }

    /** Accepts and never answers. */
    static FakeClamd silent() throws IOException {
        return new FakeClamd(Long.MAX_VALUE, true);
    }

    InetSocketAddress address() {
        return InetSocketAddress.createUnresolved("127.0.0.1", server.getLocalPort());
    }

    long received() {
        return received.get();
    }

    int longestChunk() {
        return longestChunk.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                answer(new DataInputStream(client.getInputStream()), client.getOutputStream());
            } catch (IOException gone) {
                // the client went away or the server was closed
            }
        }
    }

    private void answer(DataInputStream in, OutputStream out) throws IOException {
        String command = command(in);
        if (silent) {
            in.transferTo(OutputStream.nullOutputStream());
        } else if (command.equals("zPING")) {
            say(out, "PONG");
        } else if (command.equals("zINSTREAM")) {
            say(out, scan(in));
        } else {
            say(out, "UNKNOWN COMMAND");
        }
    }

    private String scan(DataInputStream in) throws IOException {
        boolean found = false;
        long length = 0;
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
            byte[] chunk = new byte[size];
            in.readFully(chunk);
            longestChunk.accumulateAndGet(size, Math::max);
            received.addAndGet(size);
            length += size;
            if (length > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            found |= new String(chunk, StandardCharsets.ISO_8859_1).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE");
        }
        return found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = in.read(); next > 0; next = in.read()) {
            text.append((char) next);
        }
        return text.toString();
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Nobody is answered any more when this returns. */
    @Override
    public void close() {
        try {
            server.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
