package org.watchword.exchange.pack;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The list at the end of a zip (PKWARE APPNOTE 4.3.12 and 4.3.16), read before anything is unpacked: only here stands
/// whether an entry is a link, which the JDK's reader does not tell.
final class CentralDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST = 4 << 20;

    private CentralDirectory() {}

    /// One entry as it is told there; it may be lying.
    ///
    /// @param link whether it is anything but a file of its own
    /// @param at where its bytes begin in the zip
    record Entry(String name, boolean encrypted, boolean link, long packed, long size, long at) {}

    static List<Entry> read(Path zip) throws IOException, Refused {
        try (FileChannel channel = FileChannel.open(zip)) {
            ByteBuffer end = end(channel);
            int number = Short.toUnsignedInt(end.getShort(10));
            long length = Integer.toUnsignedLong(end.getInt(12));
            long at = Integer.toUnsignedLong(end.getInt(16));
            if (number > PackReader.MOST_FILES + 2) {
                throw new Refused(PackFault.Kind.TOO_MANY_FILES, Integer.toString(number));
            }
            if (length > MOST || at + length > channel.size()) {
                throw new Refused(PackFault.Kind.DAMAGED, "");
            }
            List<Entry> entries = entries(bytes(channel, at, (int) length), number);
            refuseOverlaps(entries, at);
            return entries;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException breaksOff) {
            throw new Refused(PackFault.Kind.DAMAGED, "");
        }
    }

    private static ByteBuffer end(FileChannel channel) throws IOException, Refused {
        int length = (int) Math.min(channel.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = bytes(channel, channel.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return tail.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new Refused(PackFault.Kind.NOT_A_PACK, "");
    }

    private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException, Refused {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new Refused(PackFault.Kind.DAMAGED, "");
            }
        }
        return bytes.flip();
    }

    private static List<Entry> entries(ByteBuffer list, int number) throws Refused {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            if (list.remaining() < ENTRY_LENGTH || list.getInt(list.position()) != ENTRY) {
                throw new Refused(PackFault.Kind.DAMAGED, "");
            }
            entries.add(entry(list));
        }
        return entries;
    }

    /// The bytes of two entries are never the same ones, or a small zip could unpack to any size.
    private static void refuseOverlaps(List<Entry> entries, long end) throws Refused {
        List<Entry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingLong(Entry::at).reversed());
        long next = end;
        for (Entry entry : inOrder) {
            if (entry.at() + LOCAL_LENGTH + entry.packed() > next) {
                throw new Refused(PackFault.Kind.DAMAGED, entry.name());
            }
            next = entry.at();
        }
    }

    private static Entry entry(ByteBuffer list) {
        int start = list.position();
        byte[] name = new byte[Short.toUnsignedInt(list.getShort(start + 28))];
        list.get(start + ENTRY_LENGTH, name);
        int extra = Short.toUnsignedInt(list.getShort(start + 30));
        int comment = Short.toUnsignedInt(list.getShort(start + 32));
        Entry entry = new Entry(
                new String(name, StandardCharsets.UTF_8),
                (list.getShort(start + 8) & 1) != 0,
                isLink(list.getInt(start + 38)),
                Integer.toUnsignedLong(list.getInt(start + 20)),
                Integer.toUnsignedLong(list.getInt(start + 24)),
                Integer.toUnsignedLong(list.getInt(start + 42)));
        list.position(start + ENTRY_LENGTH + name.length + extra + comment);
        return entry;
    }

    /// The upper half is the mode of a Unix file, the type in its first four bits (`S_IFREG` is 8), 0 where a system
    /// knows none; bit 10 of the lower half is Windows's mark of a reparse point.
    private static boolean isLink(int attributes) {
        int type = attributes >>> 28;
        return (type != 0 && type != 8) || (attributes & 0x400) != 0;
    }
}
