package org.watchword.answers.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.watchword.answers.page.Tongues;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.seat.Token;

/// What phones with a slip are served: their page, what they send, and what changes.
final class Questions {

    private final Pages pages;
    private final Doors doors;
    private final Streams streams;
    private final Map<InetAddress, Set<Token>> reached = new ConcurrentHashMap<>();

    Questions(PhoneRoom room, Setup setup, Limits limits, SlowWrites slow) {
        this.pages = new Pages(new Tongues(setup.tongues()));
        this.doors = new Doors(room, pages, limits);
        this.streams = new Streams(room, slow);
    }

    /// What is sent back; empty when all of it was sent already, line by line.
    Optional<Page> serve(Visit visit) throws IOException {
        HttpExchange exchange = visit.exchange();
        Optional<Token> slip = doors.slip(visit);
        slip.ifPresent(token -> here(visit, token));
        if (visit.path().equals("/events") && slip.isPresent() && !visit.posts()) {
            streams.serve(exchange, slip.get(), pages.of(visit));
            return Optional.empty();
        }
        return Optional.of(visit.posts() ? doors.post(visit) : doors.get(visit));
    }

    private void here(Visit visit, Token token) {
        doors.here(token);
        reached.computeIfAbsent(visit.reached(), _ -> ConcurrentHashMap.newKeySet())
                .add(token);
    }

    Map<String, Integer> reached() {
        Map<String, Integer> counts = new TreeMap<>();
        reached.forEach((address, phones) -> counts.put(address.getHostAddress(), phones.size()));
        return counts;
    }

    int listening() {
        return streams.listening();
    }
}
