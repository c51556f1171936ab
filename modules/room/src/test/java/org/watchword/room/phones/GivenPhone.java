package org.watchword.room.phones;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.watchword.answers.seat.Token;
import org.watchword.session.RoundId;

/// A phone in the hall, with a slip.
record GivenPhone(int port, Token slip) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /// What the phone is told now.
    String state() throws IOException, InterruptedException {
        return send(asks("/state").GET());
    }

    /// Sends the choice of one option, and what came back.
    String picks(RoundId round, String option) throws IOException, InterruptedException {
        return answers(round, "pick", option);
    }

    /// Sends own words, and what came back.
    String writes(RoundId round, String words) throws IOException, InterruptedException {
        return answers(round, "text", words);
    }

    private String answers(RoundId round, String field, String value) throws IOException, InterruptedException {
        String form = "round=" + encoded(round.slideKey()) + "&" + field + "=" + encoded(value);
        return send(asks("/answer")
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder asks(String path) {
        String home = "http://localhost:" + port;
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Origin", port == 80 ? "http://localhost" : home)
                .header("Cookie", "slip=" + slip.text());
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
