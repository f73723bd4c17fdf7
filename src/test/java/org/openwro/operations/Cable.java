package org.openwro.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The way from the application to its database; it can be cut and mended. */
final class Cable implements AutoCloseable {

    private final int target;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile ServerSocket entrance;

    private Cable(int target, int port) {
        this.target = target;
        this.port = port;
    }

    static Cable to(int target) {
        Cable cable = new Cable(target, RunningApplication.freePort());
        cable.mend();
        return cable;
    }

    int port() {
        return port;
    }

    void mend() {
        try {
            ServerSocket socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            entrance = socket;
            daemon(() -> accept(socket));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void cut() {
        close(entrance);
        open.forEach(Cable::close);
        open.clear();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket inside = socket.accept();
                Socket outside = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(inside);
                open.add(outside);
                daemon(() -> carry(inside, outside));
                daemon(() -> carry(outside, inside));
            } catch (IOException ended) {
                close(socket);
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            close(to);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable each) {
        try {
            each.close();
        } catch (Exception alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
