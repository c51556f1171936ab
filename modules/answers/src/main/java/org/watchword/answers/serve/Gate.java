package org.watchword.answers.serve;

import com.sun.net.httpserver.Headers;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets in only what a phone's own page would ask for. A page of somewhere else that a phone has open may send it here
/// with a form or under a name that leads here; both are turned away.
final class Gate {

    /// A name that somebody else owns can be made to lead to this laptop, an address cannot.
    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.%]+])(:\\d{1,5})?");

    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Set<String> names;

    /// @param names by which this laptop is called, such as `localhost`; addresses need not be among them
    Gate(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /// Whether it was sent to this laptop by its address or by a name of its own.
    boolean knowsHost(Headers headers) {
        return host(headers)
                .filter(host -> ADDRESS.matcher(host).matches() || names.contains(host.replaceFirst(":\\d{1,5}$", "")))
                .isPresent();
    }

    /// Whether a form came from this page. Every browser of the last years says where a form comes from.
    boolean fromOwnPage(Headers headers) {
        String fetchedFrom = headers.getFirst("Sec-Fetch-Site");
        if (fetchedFrom != null && !OWN.contains(fetchedFrom)) {
            return false;
        }
        Optional<String> own = host(headers).map(host -> "http://" + host);
        String origin = headers.getFirst("Origin");
        if (origin != null) {
            return own.filter(origin.toLowerCase(Locale.ROOT)::equals).isPresent();
        }
        String referrer = headers.getFirst("Referer");
        return referrer != null
                && own.filter(page -> referrer.toLowerCase(Locale.ROOT).startsWith(page + "/"))
                        .isPresent();
    }

    private static Optional<String> host(Headers headers) {
        return Optional.ofNullable(headers.getFirst("Host")).map(host -> host.toLowerCase(Locale.ROOT));
    }
}
