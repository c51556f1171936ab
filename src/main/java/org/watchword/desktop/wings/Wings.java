package org.watchword.desktop.wings;

import java.io.IOException;
import java.net.SocketException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.serve.LaptopAddress;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Setup;
import org.watchword.answers.serve.Wing;

/// What phones can open besides the questions: the remote, the page at the door, the counter. Their server runs while
/// one of them is switched on, on a port of its own, so that a hall full of answering phones and a trainer's remote
/// never wait for one another. Opening and shutting reach the network and belong off the window thread.
public final class Wings implements AutoCloseable {

    private static final List<Integer> PORTS = List.of(8090, 8091, 8092, 0);

    private final Set<String> open = new HashSet<>();
    private @Nullable PhoneServer server;

    /// Nothing is open.
    public Wings() {}

    /// Opens one, and the server with it when it is the first.
    ///
    /// @return the addresses of its page, the likeliest first; none when the laptop is on no network
    /// @throws IOException when no port is free
    public synchronized List<WingAddress> open(String name, Wing wing) throws IOException {
        PhoneServer running = server == null ? start() : server;
        server = running;
        running.open(name, wing);
        open.add(name);
        return addresses(name, running.port());
    }

    private static PhoneServer start() throws IOException {
        IOException taken = new IOException("no port");
        for (int port : PORTS) {
            try {
                return PhoneServer.start(new Setup(port, Set.of("localhost"), List.of()));
            } catch (IOException another) {
                taken.addSuppressed(another);
            }
        }
        throw taken;
    }

    private static List<WingAddress> addresses(String name, int port) throws SocketException {
        return LaptopAddress.all().stream()
                .filter(each -> each.likelihood() != Likelihood.THIS_LAPTOP_ONLY)
                .filter(each -> each.likelihood() != Likelihood.LONG)
                .map(each -> new WingAddress(
                        each.network(), each.address().getHostAddress() + ":" + port, "/" + name, each.likelihood()))
                .toList();
    }

    /// Shuts some, and the server with the last one.
    ///
    /// @return whether any of them was open
    public synchronized boolean shut(String... names) {
        boolean was = open.removeAll(Set.of(names));
        if (server != null) {
            List.of(names).forEach(server::shut);
            if (open.isEmpty()) {
                close();
            }
        }
        return was;
    }

    /// The port that a firewall has to let in; empty while nothing is open.
    public synchronized OptionalInt port() {
        return server == null ? OptionalInt.empty() : OptionalInt.of(server.port());
    }

    @Override
    public synchronized void close() {
        open.clear();
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
