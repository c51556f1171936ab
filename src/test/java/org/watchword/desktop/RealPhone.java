package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.question.Option;
import org.watchword.desktop.form.Robot;

/// A phone that comes in with the trainer's own slip, over a real network, by what stands on the page of the phones.
final class RealPhone {
    private static final Pattern OWN = Pattern.compile("slip (\\d+), words “(\\w+) (\\w+)”");
    private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1(:\\d+)?");

    private final HttpClient client = HttpClient.newHttpClient();
    private String home = "";
    private String slip = "";

    void comesIn(Robot robot) throws IOException, InterruptedException {
        String all = String.join("\n", robot.words());
        Matcher address = ADDRESS.matcher(all);
        assertTrue(address.find(), all);
        home = "http://" + address.group();
        Matcher own = OWN.matcher(all);
        assertTrue(own.find(), all);
        HttpResponse<String> joined = client.send(
                post("/join", "number=" + own.group(1) + "&words=" + own.group(2) + "+" + own.group(3))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(303, joined.statusCode());
        slip = joined.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        client.send(
                HttpRequest.newBuilder(URI.create(home + "/state"))
                        .header("Cookie", slip)
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    /// What the laptop says to an answer.
    ///
    /// @param round the key of what is asked
    String answers(String round, Option picked) throws IOException, InterruptedException {
        return client.send(
                        post("/answer", "round=" + encoded(round) + "&pick=" + encoded(picked.id()))
                                .header("Cookie", slip)
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(home + path))
                .header("Origin", home)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
