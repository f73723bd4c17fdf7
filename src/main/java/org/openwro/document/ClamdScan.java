package org.openwro.document;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends a content to the clamd of ClamAV in chunks (command {@code INSTREAM}) and reads its answer. Connecting, sending and waiting
 * together take no longer than the timeout, and memory holds one chunk. Whatever goes wrong means that nothing was scanned; nothing is
 * logged of it, since the hour of an upload could betray a filer, so {@link ClamdHealth} says whether the scanner answers.
 */
final class ClamdScan implements MalwareScan {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;

    private final InetSocketAddress address;
    private final Duration timeout;

    ClamdScan(InetSocketAddress address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    @Override
    public Verdict of(Path file) {
        try (FileChannel data = FileChannel.open(file);
                Talk talk = new Talk(address, timeout)) {
            talk.send(command("INSTREAM"));
            sendChunks(data, talk);
            String answer = talk.answer();
            if (answer.endsWith(" FOUND")) {
                return Verdict.FOUND;
            }
            return answer.equals("stream: OK") ? Verdict.CLEAN : Verdict.NOT_SCANNED;
        } catch (IOException unreachable) {
            return Verdict.NOT_SCANNED;
        }
    }

    /** Whether it answers at all. */
    boolean answers() {
        try (Talk talk = new Talk(address, timeout)) {
            talk.send(command("PING"));
            return talk.answer().equals("PONG");
        } catch (IOException unreachable) {
            return false;
        }
    }

    private static ByteBuffer command(String name) {
        return StandardCharsets.US_ASCII.encode("z" + name + "\0");
    }

    /** Each chunk after its length in four bytes, and a length of zero at the end. */
    private static void sendChunks(FileChannel data, Talk talk) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        int length;
        do {
            chunk.clear().position(Integer.BYTES);
            length = Math.max(0, data.read(chunk));
            chunk.flip().putInt(0, length);
            talk.send(chunk);
        } while (length > 0);
    }

    /** One connection with a common end. */
    private static final class Talk implements AutoCloseable {

        private final AsynchronousSocketChannel channel;
        private final long end;

        Talk(InetSocketAddress address, Duration timeout) throws IOException {
            end = System.nanoTime() + timeout.toNanos();
            channel = AsynchronousSocketChannel.open();
            try {
                InetSocketAddress resolved = new InetSocketAddress(address.getHostString(), address.getPort());
                if (resolved.isUnresolved()) {
                    throw new IOException("Unknown host " + address.getHostString());
                }
                wait(channel.connect(resolved));
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
        }

        void send(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                wait(channel.write(bytes));
            }
        }

        /** Up to the closing zero. */
        String answer() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ANSWER);
            while (bytes.position() == 0 || bytes.get(bytes.position() - 1) != 0) {
                if (!bytes.hasRemaining() || wait(channel.read(bytes)) < 0) {
                    throw new EOFException("The answer has no end");
                }
            }
            bytes.position(bytes.position() - 1).flip();
            return StandardCharsets.US_ASCII.decode(bytes).toString();
        }

        private <T> T wait(Future<T> future) throws IOException {
            try {
                return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException failed) {
                throw new IOException(failed.getCause());
            } catch (TimeoutException late) {
                throw new IOException(late);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
