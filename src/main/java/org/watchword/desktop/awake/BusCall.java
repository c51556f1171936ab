package org.watchword.desktop.awake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A method on the bus, and the bytes that call it, after the D-Bus specification's "Message Protocol": little
/// endian, arguments that are texts only.
///
/// @param target the name of who shall answer
/// @param path of its object
/// @param face interface
/// @param method name
record BusCall(String target, String path, String face, String method) {

    private static final byte METHOD_CALL = 1;
    private static final int MOST = 4096;

    /// @param serial more than 0; the answer will name it
    ByteBuffer bytes(int serial, String... arguments) {
        ByteBuffer body = ByteBuffer.allocate(MOST).order(ByteOrder.LITTLE_ENDIAN);
        for (String argument : arguments) {
            text(body, argument);
        }
        body.flip();
        ByteBuffer out = ByteBuffer.allocate(MOST).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'l').put(METHOD_CALL).put((byte) 0).put((byte) 1);
        out.putInt(body.limit()).putInt(serial);
        int fieldsLength = out.position();
        out.putInt(0);
        int fieldsStart = out.position();
        field(out, 1, 'o', path);
        field(out, 2, 's', face);
        field(out, 3, 's', method);
        field(out, 6, 's', target);
        if (arguments.length > 0) {
            align(out, 8);
            out.put((byte) 8).put((byte) 1).put((byte) 'g').put((byte) 0);
            signature(out, "s".repeat(arguments.length));
        }
        out.putInt(fieldsLength, out.position() - fieldsStart);
        align(out, 8);
        return out.put(body).flip();
    }

    private static void field(ByteBuffer out, int code, char type, String value) {
        align(out, 8);
        out.put((byte) code).put((byte) 1).put((byte) type).put((byte) 0);
        text(out, value);
    }

    private static void text(ByteBuffer out, String text) {
        align(out, 4);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putInt(bytes.length).put(bytes).put((byte) 0);
    }

    private static void signature(ByteBuffer out, String types) {
        out.put((byte) types.length())
                .put(types.getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0);
    }

    private static void align(ByteBuffer out, int to) {
        while (out.position() % to != 0) {
            out.put((byte) 0);
        }
    }
}
