package org.watchword.desktop.awake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A session's bus for one caller, which answers every call alike and remembers what it heard.
final class FakeBus implements AutoCloseable {
    private final Path socket;
    private final ServerSocketChannel door;
    private final Answer answer;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch hungUp = new CountDownLatch(1);

    enum Answer {
        YES,
        NO,
        NONSENSE,
        SILENCE
    }

    private FakeBus(Path socket, Answer answer) throws IOException {
        this.socket = socket;
        this.answer = answer;
        door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
    }

    static FakeBus answering(Path socket, Answer answer) throws IOException {
        FakeBus bus = new FakeBus(socket, answer);
        Thread.ofPlatform().daemon().name("fake bus").start(bus::serve);
        return bus;
    }

    Path socket() {
        return socket;
    }

    String heard() {
        return String.join("", heard);
    }

    boolean connected() {
        return hungUp.getCount() > 0;
    }

    void awaitHangUp() {
        try {
            if (!hungUp.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("the caller did not hang up");
            }
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try (SocketChannel caller = door.accept()) {
            ByteBuffer in = ByteBuffer.allocate(8192);
            boolean greeted = false;
            while (caller.read(in) >= 0) {
                heard.add(new String(in.array(), 0, in.position(), StandardCharsets.UTF_8));
                in.clear();
                if (!greeted && heard().contains("BEGIN\r\n")) {
                    greeted = true;
                    say(caller, ByteBuffer.wrap("DATA\r\nOK 00\r\n".getBytes(StandardCharsets.US_ASCII)));
                    answer(caller, 1, Answer.YES);
                } else if (greeted && heard().contains("Inhibit")) {
                    answer(caller, 2, answer);
                }
            }
        } catch (IOException over) {
            throw new UncheckedIOException(over);
        } finally {
            hungUp.countDown();
        }
    }

    /// An answer whose only field names the call.
    private static void answer(SocketChannel caller, int serial, Answer how) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        switch (how) {
            case YES, NO -> {
                out.put((byte) 'l')
                        .put((byte) (how == Answer.YES ? 2 : 3))
                        .put((byte) 1)
                        .put((byte) 1);
                out.putInt(0).putInt(7).putInt(8);
                out.put((byte) 5).put((byte) 1).put((byte) 'u').put((byte) 0).putInt(serial);
            }
            case NONSENSE -> out.putLong(-1).putLong(-1).putLong(-1);
            case SILENCE -> out.limit(0);
        }
        say(caller, out.flip());
    }

    private static void say(SocketChannel caller, ByteBuffer words) {
        try {
            caller.write(words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
