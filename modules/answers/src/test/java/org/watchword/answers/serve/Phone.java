package org.watchword.answers.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.watchword.answers.seat.Seat;

/// One phone of a test, as its page behaves.
public final class Phone {

    private final HttpClient client;
    private final String home;
    private final String cookie;

    /// A phone with a slip.
    ///
    /// @param home such as `http://127.0.0.1:4000`
    public Phone(HttpClient client, String home, Seat seat) {
        this.client = client;
        this.home = home;
        this.cookie = "slip=" + seat.token().text();
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", cookie);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends an answer as the page's script does; name and value alternate.
    public HttpRequest answer(String round, String... fields) {
        StringBuilder body = new StringBuilder("round=" + encoded(round));
        for (int at = 0; at < fields.length; at += 2) {
            body.append('&').append(fields[at]).append('=').append(encoded(fields[at + 1]));
        }
        return to("/answer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .header("Origin", home)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
