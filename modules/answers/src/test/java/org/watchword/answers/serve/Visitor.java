package org.watchword.answers.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Somebody's phone before a wing of the server: keeps the cookie that it was given, follows no redirection by itself.
public final class Visitor {

    private final HttpClient client;
    private final String home;
    private String cookie = "";

    public Visitor(HttpClient client, int port) {
        this.client = client;
        this.home = "http://127.0.0.1:" + port;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", cookie.isEmpty() ? "slip=nothing" : cookie);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return kept(client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString()));
    }

    /// As a form without a script sends it.
    public HttpResponse<String> form(String path, String body) throws IOException, InterruptedException {
        return kept(client.send(
                to(path).header("Origin", home)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    /// As the page's script sends it.
    public HttpResponse<String> script(String path, String body) throws IOException, InterruptedException {
        return kept(client.send(
                to(path).header("Origin", home)
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private HttpResponse<String> kept(HttpResponse<String> reply) {
        reply.headers().firstValue("Set-Cookie").ifPresent(given -> cookie = given.substring(0, given.indexOf(';')));
        return reply;
    }
}
