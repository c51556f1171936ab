package org.watchword.answers.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.watchword.answers.round.Fields;
import org.watchword.answers.seat.Token;

/// One request of a phone. A [Wing] sees of it what it may see: the slip of a phone that answers questions is not
/// among that.
public final class Visit {

    static final String COOKIE = "slip";

    private final HttpExchange exchange;

    Visit(HttpExchange exchange) {
        this.exchange = exchange;
    }

    HttpExchange exchange() {
        return exchange;
    }

    /// Where it comes from. To limit how often somebody asks, in memory alone; it is kept nowhere.
    public InetAddress from() {
        return exchange.getRemoteAddress().getAddress();
    }

    /// By which of the laptop's addresses it came.
    public InetAddress reached() {
        return exchange.getLocalAddress().getAddress();
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /// The first part of the path, empty for the front page.
    String wing() {
        String[] parts = path().split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }

    /// What follows the wing's own part of the path, without the stroke between them; empty for the wing's front.
    public String within() {
        int end = path().indexOf('/', 1);
        return end < 0 ? "" : path().substring(end + 1);
    }

    /// Whether something is sent, and not only looked at.
    public boolean posts() {
        return method().equals("POST");
    }

    /// Whether the page's script asks, and not a form.
    public boolean byScript() {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept"))
                .filter(accept -> accept.startsWith("application/json"))
                .isPresent();
    }

    /// The languages that its browser wishes for, as it says so; empty when it does not.
    String wished() {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Language"))
                .orElse("");
    }

    /// The token that the phone has; it may be nobody's.
    Optional<Token> token() {
        return cookie(COOKIE).flatMap(Token::parse);
    }

    /// What the phone was given under this name.
    ///
    /// @throws IllegalArgumentException for the slip, which is nobody's business but that of the questions
    public Optional<String> given(String name) {
        if (name.equals(COOKIE)) {
            throw new IllegalArgumentException("a slip stays with the questions");
        }
        return cookie(name);
    }

    private Optional<String> cookie(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).orElse(List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .map(cookie -> cookie.substring(name.length() + 1));
    }

    /// Whether it says itself that it is larger than any form of ours.
    boolean tooLarge() {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null && (!length.matches("\\d{1,9}") || Long.parseLong(length) > Limits.BODY_BYTES);
    }

    /// The form that was sent; empty when it is too large or none.
    ///
    /// @throws IOException when the phone is gone
    public Optional<Fields> form() throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] bytes = body.readNBytes(Limits.BODY_BYTES + 1);
        return bytes.length > Limits.BODY_BYTES
                ? Optional.empty()
                : Fields.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
