package org.watchword.answers.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.page.PhonePage;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.phones.PhoneView;
import org.watchword.answers.seat.Token;

/// Tells every phone what has changed, by server-sent events: one message to each phone for each change of the round,
/// none for what other phones do.
final class Streams {

    /// A tab that was left open and the one that is looked at.
    private static final int MOST_PER_SLIP = 2;

    /// So long a connection says nothing before it shows that it is there.
    private static final Duration QUIET = Duration.ofSeconds(15);

    private static final byte[] STILL_HERE = ":\n\n".getBytes(StandardCharsets.US_ASCII);

    private final PhoneRoom room;
    private final SlowWrites slow;
    private final Map<Token, Deque<Thread>> open = new HashMap<>();

    Streams(PhoneRoom room, SlowWrites slow) {
        this.room = room;
        this.slow = slow;
    }

    /// Stays with one phone until it goes.
    ///
    /// @param page in the phone's language
    /// @throws IOException when it has gone
    void serve(HttpExchange exchange, Token token, PhonePage page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        begin(token);
        try {
            tell(exchange.getResponseBody(), token, page);
        } catch (InterruptedException anotherTabTookOver) {
            exchange.close();
        } finally {
            end(token);
        }
    }

    private void tell(OutputStream out, Token token, PhonePage page) throws IOException, InterruptedException {
        long seen = -1;
        boolean news = true;
        while (!room.ended()) {
            if (news) {
                PhoneView view = room.view(Optional.of(token));
                seen = view.version();
                slow.write(out, ("data: " + page.state(view) + "\n\n").getBytes(StandardCharsets.UTF_8));
            } else {
                slow.write(out, STILL_HERE);
            }
            news = room.awaitNewer(seen, QUIET);
        }
    }

    private synchronized void begin(Token token) {
        Deque<Thread> mine = open.computeIfAbsent(token, _ -> new ArrayDeque<>());
        mine.addLast(Thread.currentThread());
        if (mine.size() > MOST_PER_SLIP) {
            mine.removeFirst().interrupt();
        }
    }

    private synchronized void end(Token token) {
        Deque<Thread> mine = open.get(token);
        if (mine != null) {
            mine.remove(Thread.currentThread());
            if (mine.isEmpty()) {
                open.remove(token);
            }
        }
    }

    /// How many phones are listening now.
    synchronized int listening() {
        return open.size();
    }
}
