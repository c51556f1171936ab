package org.watchword.testkit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// A phone made of two sockets, one that listens and one that sends, so that five hundred of them cost little.
public final class SimulatedPhone implements AutoCloseable {

    /// A change that reached the phone.
    ///
    /// @param data what it was told, or "hung up"
    /// @param at by [System#nanoTime]
    public record Event(String data, long at) {}

    private static final long PATIENCE = 60;
    private static final String END = "END";
    private static final int FRAMING = 10;

    private final int port;
    private final String slip;
    private final AtomicLong messages;
    private final AtomicLong bytes;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Socket sending;
    private final InputStream replies;
    private Socket listening;

    /// A phone that has not joined yet.
    ///
    /// @param slip the token of its slip
    /// @param messages counts what it is told and what it answers
    /// @param bytes counts what it sends and reads
    /// @throws IOException when the laptop does not let it in
    SimulatedPhone(int port, String slip, AtomicLong messages, AtomicLong bytes) throws IOException {
        this.port = port;
        this.slip = slip;
        this.messages = messages;
        this.bytes = bytes;
        this.sending = new Socket(InetAddress.getLoopbackAddress(), port);
        this.sending.setTcpNoDelay(true);
        this.replies = new BufferedInputStream(sending.getInputStream());
        this.listening = new Socket();
    }

    private String head(String request) {
        return request + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: http://127.0.0.1:" + port
                + "\r\nCookie: slip=" + slip + "\r\nAccept: application/json\r\n";
    }

    /// Loads the page and begins to listen; returns when the first state is there.
    ///
    /// @throws IOException when it is not let in
    /// @throws InterruptedException when the test is stopped
    public void join() throws IOException, InterruptedException {
        String page = ask(head("GET /") + "\r\n");
        if (!page.contains("<title>")) {
            throw new IOException(page);
        }
        listening = new Socket(InetAddress.getLoopbackAddress(), port);
        InputStream in = new BufferedInputStream(listening.getInputStream());
        listening.getOutputStream().write((head("GET /events") + "\r\n").getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().start(() -> follow(in));
        next();
    }

    private void follow(InputStream in) {
        try {
            for (String line = line(in); !line.equals(END); line = line(in)) {
                if (line.startsWith("data: ")) {
                    messages.incrementAndGet();
                    bytes.addAndGet(line.length() + FRAMING);
                    events.add(new Event(line, System.nanoTime()));
                }
            }
        } catch (IOException hungUp) {
            events.add(new Event("hung up", System.nanoTime()));
        }
    }

    /// What it is told next.
    ///
    /// @throws IOException when it is told nothing for a minute
    /// @throws InterruptedException when the test is stopped
    public Event next() throws IOException, InterruptedException {
        Event event = events.poll(PATIENCE, TimeUnit.SECONDS);
        if (event == null) {
            throw new IOException("no event");
        }
        return event;
    }

    /// The first thing it is told that says all of this.
    ///
    /// @throws IOException when it is told nothing for a minute
    /// @throws InterruptedException when the test is stopped
    public Event next(String... parts) throws IOException, InterruptedException {
        for (Event event = next(); ; event = next()) {
            String data = event.data();
            if (Arrays.stream(parts).allMatch(data::contains)) {
                return event;
            }
        }
    }

    /// The reply to an answer.
    ///
    /// @throws IOException when the laptop hangs up
    public String answer(String round, String option) throws IOException {
        String body = "round=" + URLEncoder.encode(round, StandardCharsets.UTF_8) + "&pick=" + option;
        String request = head("POST /answer") + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        messages.incrementAndGet();
        return ask(request);
    }

    private String ask(String request) throws IOException {
        bytes.addAndGet(request.length());
        sending.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int length = 0;
        for (String line = line(replies); !line.isEmpty(); line = line(replies)) {
            bytes.addAndGet(line.length() + 2);
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            if (line.equals(END)) {
                throw new IOException("hung up");
            }
        }
        bytes.addAndGet(length);
        return new String(replies.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = in.read(); each != '\n'; each = in.read()) {
            if (each < 0) {
                return END;
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    /// Sleeps, wakes up, asks how it stands, and looks whether it finds its answer.
    ///
    /// @throws IOException when the laptop hangs up
    public boolean finds(String option) throws IOException {
        listening.close();
        return ask(head("GET /state") + "\r\n").contains("[[\"pick\",\"" + option + "\"]]");
    }

    @Override
    public void close() throws IOException {
        listening.close();
        sending.close();
    }
}
