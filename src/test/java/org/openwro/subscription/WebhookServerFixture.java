package org.openwro.subscription;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that takes posts and answers as it is told. */
final class WebhookServerFixture implements AutoCloseable {

    record Post(String body, String timestamp, String signature) {}

    private final HttpServer server;
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();

    private WebhookServerFixture() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
    }

    static WebhookServerFixture start() throws IOException {
        return new WebhookServerFixture();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void answers(Integer... statuses) {
        answers.addAll(Arrays.asList(statuses));
    }

    List<Post> posts() {
        return posts;
    }

    private void take(HttpExchange exchange) throws IOException {
        posts.add(new Post(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                exchange.getRequestHeaders().getFirst("X-OpenWRO-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-OpenWRO-Signature")));
        exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.poll(), -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
