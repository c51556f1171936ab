package org.watchword.answers.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.watchword.answers.round.Fields;
import org.watchword.answers.seat.Token;

/// One request of a phone.
record Visit(HttpExchange exchange) {

    static final String COOKIE = "slip";

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    boolean posts() {
        return method().equals("POST");
    }

    /// Whether the page's script asks, and not a form.
    boolean byScript() {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept"))
                .filter(accept -> accept.startsWith("application/json"))
                .isPresent();
    }

    /// The token that the phone has; it may be nobody's.
    Optional<Token> token() {
        return Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).orElse(List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .findFirst()
                .flatMap(cookie -> Token.parse(cookie.substring(COOKIE.length() + 1)));
    }

    /// Whether it says itself that it is larger than any form of ours.
    boolean tooLarge() {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null && (!length.matches("\\d{1,9}") || Long.parseLong(length) > Limits.BODY_BYTES);
    }

    /// The form that was sent; empty when it is too large or none.
    ///
    /// @throws IOException when the phone is gone
    Optional<Fields> form() throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] bytes = body.readNBytes(Limits.BODY_BYTES + 1);
        return bytes.length > Limits.BODY_BYTES
                ? Optional.empty()
                : Fields.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
