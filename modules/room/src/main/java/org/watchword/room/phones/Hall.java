package org.watchword.room.phones;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.answers.phones.PhoneRoom;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.serve.LaptopAddress;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.answers.serve.Setup;
import org.watchword.room.phones.PhonesNow.Standing;
import org.watchword.room.phones.PhonesNow.Trouble;

/// What exists while phones are on: the room of phones, its server, and what takes them along with the session.
record Hall(PhoneRoom room, PhoneServer server, PhoneRounds rounds, Addresses addresses) implements AutoCloseable {

    /// The first needs no number behind the address; any free one comes last.
    private static final List<Integer> PORTS = List.of(80, 8080, 8081, 8088, 0);

    /// The laptop's addresses, asked anew after a while: a hotspot may be switched on at any time.
    static final class Addresses {
        private static final Duration HOLD = Duration.ofSeconds(5);

        private List<LaptopAddress> all = List.of();
        private long asked = System.nanoTime() - HOLD.toNanos();

        List<LaptopAddress> all() {
            if (System.nanoTime() - asked >= HOLD.toNanos()) {
                asked = System.nanoTime();
                try {
                    all = LaptopAddress.all();
                } catch (SocketException notTold) {
                    all = List.of();
                }
            }
            return all;
        }
    }

    /// Opens the doors on the port that phones of this session know, or on the first that is free.
    ///
    /// @throws IOException when none is
    static PhoneServer serve(PhoneRoom room, PhoneTalk talk, LastPort last) throws IOException {
        IOException taken = new IOException("no port");
        List<Integer> ports =
                Stream.concat(last.read().stream(), PORTS.stream()).distinct().toList();
        for (int port : ports) {
            try {
                PhoneServer server = PhoneServer.start(room, new Setup(port, Set.of("localhost"), talk.tongues()));
                last.keep(server.port());
                return server;
            } catch (IOException another) {
                taken.addSuppressed(another);
            }
        }
        throw taken;
    }

    PhonesNow now(Optional<Trouble> trouble) {
        Map<String, Integer> reached = server.reached();
        List<Way> ways = addresses.all().stream()
                .map(each -> {
                    String host = each.address().getHostAddress();
                    return new Way(
                            each.network(),
                            Way.typed(host, server.port()),
                            each.likelihood(),
                            reached.getOrDefault(host, 0));
                })
                .toList();
        Seat own = room.seats().all().getLast();
        return new PhonesNow(
                Standing.ON,
                server.port(),
                ways,
                room.presence(),
                rounds.asked(),
                room.waiting(),
                Optional.of(own),
                trouble);
    }

    @Override
    public void close() throws IOException {
        server.close();
        room.close();
    }
}
