package org.watchword.answers.round;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a form that a phone sent, in the order they were sent.
public record Fields(Map<String, List<String>> values) {

    /// A form with more fields than this is nobody's.
    private static final int MOST = 200;

    public Fields {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, each) -> copy.put(name, List.copyOf(each)));
        values = Collections.unmodifiableMap(copy);
    }

    /// Reads `name=value&name=value`; empty when it is no such form.
    public static Optional<Fields> parse(String body) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        String[] pairs = body.split("&", MOST + 1);
        if (pairs.length > MOST) {
            return Optional.empty();
        }
        try {
            for (String pair : pairs) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    read.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                            .add(decoded(pair.substring(equals + 1)));
                }
            }
        } catch (IllegalArgumentException halfAnEscape) {
            return Optional.empty();
        }
        return Optional.of(new Fields(read));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /// All values of a field, none when it was not sent.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The only value of a field; empty when there is none or more than one.
    public Optional<String> one(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
