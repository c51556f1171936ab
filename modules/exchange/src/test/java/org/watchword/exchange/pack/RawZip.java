package org.watchword.exchange.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes zips as no honest program would: any name, any kind of file, any size that is claimed.
final class RawZip {
    static final int REGULAR = 0100644 << 16;

    private final List<Entry> entries = new ArrayList<>();

    /// @param attributes the external ones of its place in the list: a Unix mode in the upper half
    /// @param claimed how many bytes it says it unpacks to; -1 for the truth
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(String name, byte[] bytes, int attributes, int flags, long claimed) {}

    RawZip add(String name, byte[] bytes) {
        return add(new Entry(name, bytes, REGULAR, 0, -1));
    }

    RawZip add(Entry entry) {
        entries.add(entry);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            byte[] packed = deflated(entry.bytes());
            byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
            int at = out.size();
            out.writeBytes(local(entry, name, packed));
            out.writeBytes(name);
            out.writeBytes(packed);
            list.writeBytes(listed(entry, name, packed, at));
            list.writeBytes(name);
        }
        int at = out.size();
        out.writeBytes(list.toByteArray());
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(list.size())
                .putInt(at)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    private static byte[] local(Entry entry, byte[] name, byte[] packed) {
        return sized(little(30).putInt(0x04034b50).putShort((short) 20), entry, packed)
                .putShort((short) name.length)
                .putShort((short) 0)
                .array();
    }

    private static byte[] listed(Entry entry, byte[] name, byte[] packed, int at) {
        return sized(
                        little(46)
                                .putInt(0x02014b50)
                                .putShort((short) (3 << 8 | 20))
                                .putShort((short) 20),
                        entry,
                        packed)
                .putShort((short) name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(entry.attributes())
                .putInt(at)
                .array();
    }

    private static ByteBuffer sized(ByteBuffer head, Entry entry, byte[] packed) {
        CRC32 crc = new CRC32();
        crc.update(entry.bytes());
        return head.putShort((short) entry.flags())
                .putShort((short) 8)
                .putInt(0x21 << 16)
                .putInt((int) crc.getValue())
                .putInt(packed.length)
                .putInt((int) (entry.claimed() < 0 ? entry.bytes().length : entry.claimed()));
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(9, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] piece = new byte[8192];
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
        }
        return packed.toByteArray();
    }
}
