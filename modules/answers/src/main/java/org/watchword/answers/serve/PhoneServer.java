package org.watchword.answers.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.watchword.answers.page.PhonePage;
import org.watchword.answers.phones.PhoneRoom;

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
    private final Map<String, Wing> wings = new ConcurrentHashMap<>();
    private final Gate gate;
    private final Optional<Questions> questions;

    private PhoneServer(HttpServer server, Setup setup, Optional<PhoneRoom> room) {
        this.server = server;
        this.gate = new Gate(setup.names());
        this.questions = room.map(asking -> new Questions(asking, setup, limits, slow));
    }

    /// Opens the doors.
    ///
    /// @throws IOException when the port is taken
    public static PhoneServer start(PhoneRoom room, Setup setup) throws IOException {
        return start(Optional.of(room), setup);
    }

    /// Opens the doors where nobody is asked anything: there are its wings alone.
    ///
    /// @throws IOException when the port is taken
    public static PhoneServer start(Setup setup) throws IOException {
        return start(Optional.empty(), setup);
    }

    private static PhoneServer start(Optional<PhoneRoom> room, Setup setup) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(setup.port()), BACKLOG);
        PhoneServer phones = new PhoneServer(server, setup, room);
        server.createContext("/", phones::handle);
        server.setExecutor(phones.threads);
        server.start();
        return phones;
    }

    /// From now on this is served under a path, in the place of what was served there before.
    ///
    /// @param name the first part of the path, such as `remote`
    public void open(String name, Wing wing) {
        wings.put(name, wing);
    }

    /// From now on there is nothing under that path.
    public void shut(String name) {
        wings.remove(name);
    }

    /// The port that phones are to be sent to.
    public int port() {
        return server.getAddress().getPort();
    }

    /// How many phones reached the laptop by each of its addresses, to show which one works in this room.
    public Map<String, Integer> reached() {
        return questions.map(Questions::reached).orElse(Map.of());
    }

    /// How many phones are listening now.
    public int listening() {
        return questions.map(Questions::listening).orElse(0);
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
            Optional<Page> page = page(visit);
            if (page.isPresent()) {
                send(exchange, page.get());
            }
        }
    }

    private Optional<Page> page(Visit visit) throws IOException {
        Wing wing = wings.get(visit.wing());
        if (wing != null) {
            return Optional.of(wing.serve(visit));
        }
        return questions.isPresent() ? questions.get().serve(visit) : Optional.of(Page.empty(404));
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
            return Optional.of(Page.empty(403));
        }
        if (visit.tooLarge()) {
            return Optional.of(Doors.tooLarge());
        }
        return limits.allowsRequest(visit.exchange().getRemoteAddress())
                ? Optional.empty()
                : Optional.of(Doors.tooFast());
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

    /// Who is refused holds no connection: each that was used keeps some 50 kB, and thousands of them fill the memory
    /// of the program that shows the slides. An answer that came too late is a phone's of the room, which stays.
    private void send(HttpExchange exchange, Page page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", page.type());
        page.headers().forEach(exchange.getResponseHeaders()::set);
        if (page.status() >= 400 && page.status() != 409) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
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
