package org.watchword.answers.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.watchword.answers.page.PhonePage;
import org.watchword.answers.page.PhoneWords;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.seat.Token;

/// Serves the phones' page to everybody in the room, over plain HTTP on all addresses of the laptop.
///
/// It is the JDK's own server: answers go up by POST, what changes comes down as server-sent events, each connection on
/// a virtual thread (decision 096).
public final class PhoneServer implements AutoCloseable {

    /// More open connections than this are turned away at the door.
    public static final int MOST_CONNECTIONS = 5000;

    private static final int BACKLOG = 1024;

    static {
        // They are read once, when the first server of this program is made. Without the first one every answer waits
        // 43 ms for a packet to fill; with the usual number of idle connections a hall's phones are thrown out.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", Integer.toString(MOST_CONNECTIONS));
        System.setProperty("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
        System.setProperty("sun.net.httpserver.maxReqTime", "8");
        System.setProperty("sun.net.httpserver.idleInterval", "60");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "60");
        System.setProperty("sun.net.httpserver.maxReqHeaderSize", "16384");
        System.setProperty("sun.net.httpserver.drainAmount", "16384");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SlowWrites slow = new SlowWrites(System::nanoTime);
    private final Limits limits = new Limits(System::nanoTime);
    private final Map<InetAddress, Set<Token>> reached = new ConcurrentHashMap<>();
    private final Gate gate;
    private final Doors doors;
    private final Streams streams;

    private PhoneServer(HttpServer server, PhoneRoom room, Setup setup) {
        this.server = server;
        this.gate = new Gate(setup.names());
        PhonePage page = new PhonePage(PhoneWords.in(setup.language()), setup.helplines(), setup.speech());
        this.doors = new Doors(room, page, setup.speech(), limits);
        this.streams = new Streams(room, setup.speech(), slow);
    }

    /// Opens the doors.
    ///
    /// @throws IOException when the port is taken
    public static PhoneServer start(PhoneRoom room, Setup setup) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(setup.port()), BACKLOG);
        PhoneServer phones = new PhoneServer(server, room, setup);
        server.createContext("/", phones::handle);
        server.setExecutor(phones.threads);
        server.start();
        return phones;
    }

    /// The port that phones are to be sent to.
    public int port() {
        return server.getAddress().getPort();
    }

    /// How many phones reached the laptop by each of its addresses, to show which one works in this room.
    public Map<String, Integer> reached() {
        Map<String, Integer> counts = new TreeMap<>();
        reached.forEach((address, phones) -> counts.put(address.getHostAddress(), phones.size()));
        return counts;
    }

    /// How many phones are listening now.
    public int listening() {
        return streams.listening();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Visit visit = new Visit(exchange);
            common(exchange.getResponseHeaders());
            Optional<Page> refused = refused(visit);
            if (refused.isPresent()) {
                send(exchange, refused.get());
                return;
            }
            Optional<Token> slip = doors.slip(visit);
            slip.ifPresent(token -> count(exchange, token));
            if (visit.path().equals("/events") && slip.isPresent() && !visit.posts()) {
                streams.serve(exchange, slip.get());
            } else {
                send(exchange, visit.posts() ? doors.post(visit) : doors.get(visit));
            }
        }
    }

    private Optional<Page> refused(Visit visit) {
        Headers headers = visit.exchange().getRequestHeaders();
        if (!gate.knowsHost(headers)) {
            return Optional.of(Page.empty(421));
        }
        if (!visit.posts() && !visit.method().equals("GET")) {
            return Optional.of(Page.empty(405).with("Allow", "GET, POST"));
        }
        if (visit.posts() && !gate.fromOwnPage(headers)) {
            return Optional.of(Page.empty(403).with("Connection", "close"));
        }
        if (visit.tooLarge()) {
            return Optional.of(Doors.tooLarge());
        }
        return limits.allowsRequest(visit.exchange().getRemoteAddress())
                ? Optional.empty()
                : Optional.of(Doors.tooFast());
    }

    private void count(HttpExchange exchange, Token token) {
        doors.here(token);
        reached.computeIfAbsent(exchange.getLocalAddress().getAddress(), _ -> ConcurrentHashMap.newKeySet())
                .add(token);
    }

    private static void common(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", PhonePage.POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    private void send(HttpExchange exchange, Page page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", page.type());
        page.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(page.status(), page.body().length == 0 ? -1 : page.body().length);
        if (page.body().length > 0) {
            slow.write(exchange.getResponseBody(), page.body());
        }
    }

    /// Closes the doors. What the phones answered is not touched.
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        slow.close();
    }
}
