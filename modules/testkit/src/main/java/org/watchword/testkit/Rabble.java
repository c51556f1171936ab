package org.watchword.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// People in a hall who wish the laptop no good, in a process of their own, because each has a computer of their own.
/// They hold connections open and come again when they are thrown out.
public final class Rabble {

    /// What they do.
    public enum Manner {
        /// Each asks again and again for what nobody may have: slips that were invented, forms of somewhere else,
        /// another
        /// host's name, bodies of ten megabytes.
        FLOOD,
        /// Every other one asks for pages and reads none; the rest send a byte a second.
        SLOW
    }

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String ORIGIN = "Origin: http://127.0.0.1\r\n";
    private static final List<String> BAD = List.of(
            "GET /t/AAAAAAAAAAAAAAAAAAAAAA HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET /state HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: slip=AAAAAAAAAAAAAAAAAAAAAA\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n",
            "POST /join HTTP/1.1\r\nHost: 127.0.0.1\r\n" + ORIGIN
                    + "Content-Length: 27\r\n\r\nnumber=7&words=amber+nobody",
            "POST /answer HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n\r\n",
            "POST /join HTTP/1.1\r\nHost: 127.0.0.1\r\n" + ORIGIN + "Content-Length: 10485760\r\n\r\n"
                    + "x".repeat(8192));
    private static final String PAGES = "GET /away HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".repeat(50);
    private static final long AGAIN_MILLIS = 1000;
    private static final int ASKING = 5;

    private final int port;
    private final Duration pause;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong served = new AtomicLong();
    private final AtomicLong thrownOut = new AtomicLong();

    private Rabble(int port, Duration pause) {
        this.port = port;
        this.pause = pause;
    }

    /// The command that runs them, as far behind everybody else as the system allows.
    ///
    /// @param connections that they hold open
    /// @param perSecond requests a second, all together
    public static List<String> command(int port, Manner manner, int connections, int perSecond) {
        List<String> command = new ArrayList<>();
        if (!System.getProperty("os.name").startsWith("Windows")) {
            command.addAll(List.of("nice", "-n", "19"));
        }
        command.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Rabble.class.getName());
        command.addAll(List.of("" + port, manner.name(), "" + connections, "" + perSecond));
        return command;
    }

    /// Prints `ready` when all have come, and for each line that it reads what came of them since the last: `open`,
    /// `refused`, `served` and `thrown out` with a number each, and `done` with the line. Ends with its input.
    ///
    /// @param arguments port, manner, connections, requests a second
    /// @throws IOException when its input breaks
    /// @throws InterruptedException never in practice
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int connections = Integer.parseInt(arguments[2]);
        Duration pause =
                Duration.ofSeconds(1).multipliedBy(connections / ASKING).dividedBy(Integer.parseInt(arguments[3]));
        Rabble rabble = new Rabble(Integer.parseInt(arguments[0]), pause);
        Manner manner = Manner.valueOf(arguments[1]);
        for (int number = 0; number < connections; number++) {
            int own = number;
            Thread.ofVirtual().start(() -> rabble.comeAgain(manner, own));
        }
        Thread.sleep(2 * AGAIN_MILLIS);
        OUT.println("ready");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            rabble.tell();
            OUT.println("done " + line);
        }
    }

    private void tell() {
        OUT.println("open " + open.get());
        OUT.println("refused " + refused.getAndSet(0));
        OUT.println("served " + served.getAndSet(0));
        OUT.println("thrown out " + thrownOut.getAndSet(0));
    }

    private void comeAgain(Manner manner, int number) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(AGAIN_MILLIS));
            while (true) {
                come(manner, number);
                Thread.sleep(asks(manner, number) ? 0 : AGAIN_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean asks(Manner manner, int number) {
        return manner == Manner.FLOOD && number % ASKING == 0;
    }

    private void come(Manner manner, int number) throws InterruptedException {
        open.incrementAndGet();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            if (asks(manner, number)) {
                flood(socket, number / ASKING);
            } else if (manner == Manner.FLOOD) {
                sleep(socket);
            } else if (number % 2 == 0) {
                readNothing(socket);
            } else {
                dribble(socket);
            }
        } catch (IOException thrown) {
            thrownOut.incrementAndGet();
        } finally {
            open.decrementAndGet();
        }
    }

    private void flood(Socket socket, int number) throws IOException, InterruptedException {
        for (int asked = number; ; asked++) {
            Thread.sleep(pause);
            socket.getOutputStream().write(BAD.get(asked % BAD.size()).getBytes(StandardCharsets.US_ASCII));
            int status = status(socket.getInputStream());
            (status < 400 ? served : refused).incrementAndGet();
        }
    }

    private static void sleep(Socket socket) throws IOException {
        socket.getOutputStream().write(BAD.getFirst().strip().getBytes(StandardCharsets.US_ASCII));
        status(socket.getInputStream());
    }

    private static void readNothing(Socket socket) throws IOException, InterruptedException {
        socket.setReceiveBufferSize(1024);
        while (true) {
            socket.getOutputStream().write(PAGES.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(AGAIN_MILLIS);
        }
    }

    private static void dribble(Socket socket) throws IOException, InterruptedException {
        while (true) {
            for (byte each : BAD.getFirst().strip().getBytes(StandardCharsets.US_ASCII)) {
                socket.getOutputStream().write(each);
                Thread.sleep(AGAIN_MILLIS);
            }
        }
    }

    /// The status of a reply whose body is passed over.
    ///
    /// @throws IOException when the connection is closed instead
    private static int status(InputStream in) throws IOException {
        String first = line(in);
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return Integer.parseInt(first.split(" ")[1]);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                throw new IOException("thrown out");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }
}
