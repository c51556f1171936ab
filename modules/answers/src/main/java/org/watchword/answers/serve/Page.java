package org.watchword.answers.serve;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// What is sent back, whole.
public final class Page {

    static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    /// @param headers besides those that every answer has
    Page(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    /// A page of ours.
    ///
    /// @param status of HTTP
    public static Page html(int status, String page) {
        return new Page(status, HTML, page.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /// What a script of ours reads.
    ///
    /// @param status of HTTP
    public static Page json(int status, String json) {
        return new Page(status, JSON, json.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /// Nothing but a status.
    public static Page empty(int status) {
        return new Page(status, "text/plain; charset=utf-8", new byte[0], Map.of());
    }

    /// Sends the phone to a page of ours, by GET.
    public static Page goTo(String path) {
        return new Page(303, HTML, new byte[0], Map.of("Location", path));
    }

    /// The same with one more header, which stands in the place of one that every answer has.
    public Page with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Page(status, type, body, more);
    }
}
