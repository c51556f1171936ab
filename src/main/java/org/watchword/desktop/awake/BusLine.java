package org.watchword.desktop.awake;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A connection to the session's bus, just enough of it to call one method and to stay connected. It does not live
/// on a command such as `gdbus`, because what those ask for ends with their own connection.
final class BusLine {
    private static final String BUS = "org.freedesktop.DBus";
    private static final int FIXED_HEAD = 16;
    private static final int MOST = 1 << 20;
    private static final int RETURN = 2;
    private static final int ERROR = 3;
    private static final int REPLY_SERIAL = 5;

    private final SocketChannel channel;
    private int serial;

    private BusLine(SocketChannel channel) {
        this.channel = channel;
    }

    /// Connects and says who it is: the system tells the bus which user asks.
    ///
    /// @throws IOException when there is no bus, or it does not let us in
    static BusLine to(Path socket) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        BusLine line = new BusLine(channel);
        try {
            line.write(ascii("\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n"));
            if (!line.sentence().startsWith("DATA") || !line.sentence().startsWith("OK")) {
                throw new IOException("the bus does not let us in");
            }
            line.call(new BusCall(BUS, "/org/freedesktop/DBus", BUS, "Hello"));
            return line;
        } catch (IOException refused) {
            line.close();
            throw refused;
        }
    }

    /// Calls a method and waits for its answer.
    ///
    /// @throws IOException when nobody answers, or the answer is an error
    void call(BusCall call, String... arguments) throws IOException {
        int asked = ++serial;
        write(call.bytes(asked, arguments));
        while (true) {
            ByteBuffer head = read(FIXED_HEAD);
            int type = head.get(1);
            int body = head.getInt(4);
            int fields = head.getInt(12);
            ByteBuffer rest = read(aligned(fields) + body);
            if ((type == RETURN || type == ERROR) && answers(rest, fields) == asked) {
                if (type == ERROR) {
                    throw new IOException(call.method() + " was refused");
                }
                return;
            }
        }
    }

    /// Ends the connection, and with it everything that was asked for on it.
    void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// The serial number of the call that a message answers, or 0.
    private static int answers(ByteBuffer fields, int length) {
        for (int at = 0; at + 8 <= length; at += 8) {
            if (fields.get(at) == REPLY_SERIAL && fields.get(at + 1) == 1 && fields.get(at + 2) == 'u') {
                return fields.getInt(at + 4);
            }
        }
        return 0;
    }

    private static int aligned(int length) {
        return (length + 7) / 8 * 8;
    }

    private String sentence() throws IOException {
        StringBuilder said = new StringBuilder();
        while (!said.toString().endsWith("\r\n") && said.length() < 512) {
            said.append((char) read(1).get(0));
        }
        return said.toString();
    }

    private ByteBuffer read(int bytes) throws IOException {
        if (bytes < 0 || bytes > MOST) {
            throw new IOException("no message of a bus");
        }
        ByteBuffer into = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (into.hasRemaining()) {
            if (channel.read(into) < 0) {
                throw new EOFException();
            }
        }
        return into.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static ByteBuffer ascii(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
