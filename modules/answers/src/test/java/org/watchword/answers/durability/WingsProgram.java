package org.watchword.answers.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchword.answers.door.CheckIn;
import org.watchword.answers.door.Claims;
import org.watchword.answers.door.HeadCounter;
import org.watchword.answers.door.HeadDesk;
import org.watchword.answers.remote.Remote;
import org.watchword.answers.remote.RemoteDesk;
import org.watchword.answers.remote.RemotePress;
import org.watchword.answers.remote.RemoteView;
import org.watchword.answers.serve.PhoneServer;
import org.watchword.session.Band;

/// The remote, the door and the counter without a desktop, told what to do line by line: `close`, `start`, `told`. A
/// rig looks at them in a browser with it.
public final class WingsProgram {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final AtomicInteger slide = new AtomicInteger(1);
    private final AtomicInteger pupils = new AtomicInteger();
    private final AtomicInteger staff = new AtomicInteger();
    private final Claims claims = new Claims();
    private final Remote remote = new Remote(remoteDesk(), Locale.ENGLISH, System::nanoTime);
    private final CheckIn door = new CheckIn(claims, Locale.ENGLISH, System::nanoTime);
    private final HeadCounter counter = new HeadCounter(headDesk(), Locale.ENGLISH, System::nanoTime);

    private WingsProgram() {}

    /// Prints `port N`, `code N` and `key PATH` for the remote, `key PATH` for the counter, then `done COMMAND` for
    /// each line that it read. Ends with its input.
    public static void main(String[] arguments) throws IOException {
        new WingsProgram().run();
    }

    private void run() throws IOException {
        claims.await(IntStream.rangeClosed(1, 40).boxed().collect(Collectors.toSet()));
        PhoneServer server = start(0);
        int port = server.port();
        OUT.println("port " + port);
        OUT.println("code " + remote.pairing().code());
        OUT.println("key " + remote.pairing().path());
        OUT.println("key " + counter.pairing().path());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line) {
                case "close" -> server.close();
                case "start" -> server = start(port);
                default -> OUT.println("slide " + slide + " pupils " + pupils + " waiting " + claims.waiting());
            }
            OUT.println("done " + line);
        }
        server.close();
    }

    private PhoneServer start(int port) throws IOException {
        PhoneServer server = PhoneServer.start(HallProgram.setup(port));
        server.open(Remote.NAME, remote);
        server.open(CheckIn.NAME, door);
        server.open(HeadCounter.NAME, counter);
        return server;
    }

    private RemoteDesk remoteDesk() {
        return new RemoteDesk() {
            @Override
            public RemoteView view() {
                return new RemoteView(
                        "Slide " + (slide.get() + 1) + ": " + "What you can see from the driver's seat, and what not",
                        false,
                        Optional.of(Duration.ofMinutes(63)),
                        Optional.of(Duration.ofSeconds(95)));
            }

            @Override
            public void press(RemotePress press) {
                slide.addAndGet(press == RemotePress.NEXT ? 1 : press == RemotePress.BACK ? -1 : 0);
            }
        };
    }

    private HeadDesk headDesk() {
        return new HeadDesk() {
            @Override
            public List<Heads> heads() {
                return List.of(new Heads(Band.PUPILS, pupils.get()), new Heads(Band.STAFF, staff.get()));
            }

            @Override
            public CompletableFuture<Boolean> count(Band band, int by) {
                (band == Band.PUPILS ? pupils : staff).addAndGet(by);
                return CompletableFuture.completedFuture(true);
            }
        };
    }
}
