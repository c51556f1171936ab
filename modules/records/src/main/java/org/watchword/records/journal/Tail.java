package org.watchword.records.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchword.records.fault.FaultPoint;
import org.watchword.tables.WholeFile;

/// The end of the journal, where events are added: the newest segment, and how far it holds what was acknowledged.
///
/// When a write fails, the file goes back to that length, so that nothing half written stays and what was acknowledged
/// is untouched; when even that fails, the file is opened anew by the next append.
final class Tail implements AutoCloseable {

    /// With less than this the disk counts as full when a write fails.
    private static final long FULL_BELOW = 1 << 20;

    private static final long NOT_MEASURED = -1;

    private final Path folder;
    private final Disk disk;
    private SegmentFile segment;
    private long length;
    private long room;
    private @Nullable FileChannel channel;

    private Tail(Path folder, Disk disk, SegmentFile segment) {
        this.folder = folder;
        this.disk = disk;
        this.segment = segment;
    }

    /// @param goOn whether the newest segment may be added to; one with damage in it is left as it is
    static Tail open(Path folder, Disk disk, boolean goOn) throws IOException {
        List<SegmentFile> segments = SegmentFile.all(folder);
        int newest = segments.isEmpty() ? 0 : segments.getLast().number();
        boolean reuse = goOn && newest > 0;
        Tail tail = new Tail(folder, disk, SegmentFile.in(folder, reuse ? newest : newest + 1));
        tail.length = reuse ? EmptyRoom.behindEvents(tail.segment.read()) : 0;
        tail.opened();
        return tail;
    }

    /// Each frame is forced before the next is written: a disk keeps what was not forced in any order, and a frame
    /// behind one that is missing would be read as damage.
    Appended append(List<Entry> entries, List<byte[]> frames) {
        try {
            if (length > disk.segmentBytes()) {
                startSegment();
            }
            FileChannel open = opened();
            long end = length;
            for (byte[] frame : frames) {
                if (end + frame.length > room) {
                    makeRoom(open, end);
                }
                write(open, frame, end);
                FaultPoint.APPEND_BEFORE_FORCE.pass();
                open.force(false);
                end += frame.length;
            }
            FaultPoint.APPEND_AFTER_FORCE.pass();
            length = end;
            return new Appended.Forced(entries);
        } catch (IOException failed) {
            retreat();
            return new Appended.NotKept(full() ? Appended.Why.DISK_FULL : Appended.Why.DISK_FAILED);
        }
    }

    /// A disk without so much room may still take the event itself.
    private void makeRoom(FileChannel open, long end) throws IOException {
        try {
            room = EmptyRoom.make(open, end);
        } catch (IOException tooMuch) {
            open.truncate(end);
            room = end;
        }
    }

    /// The number of the segment that is added to.
    int segment() {
        return segment.number();
    }

    private void startSegment() throws IOException {
        close();
        segment = SegmentFile.in(folder, segment.number() + 1);
        length = 0;
    }

    /// The newest segment's channel, with its head written and nothing behind what was acknowledged. Bytes and name are
    /// forced even if they were there before: who wrote them may have been stopped before that.
    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open != null && length >= SegmentFile.HEAD) {
            return open;
        }
        if (open == null) {
            if (length == NOT_MEASURED) {
                length = Files.size(segment.path());
            }
            open = disk.open(segment.path());
            channel = open;
            open.truncate(length);
            room = length;
        }
        if (length < SegmentFile.HEAD) {
            write(open, segment.head(), 0);
            FaultPoint.SEGMENT_CREATED.pass();
        }
        open.force(true);
        WholeFile.forceFolder(folder);
        length = Math.max(length, SegmentFile.HEAD);
        return open;
    }

    private static void write(FileChannel channel, byte[] bytes, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long position = at;
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
    }

    private void retreat() {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        try {
            open.truncate(length);
            room = length;
            open.force(false);
        } catch (IOException stillFailing) {
            abandon(open);
        }
    }

    private void abandon(FileChannel open) {
        channel = null;
        try {
            open.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }

    private boolean full() {
        try {
            return disk.free(folder) < FULL_BELOW;
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Lets go of the file, so that another of another length can take its place. It holds then what was acknowledged
    /// and nothing else.
    void pause() throws IOException {
        opened();
        close();
        length = NOT_MEASURED;
    }

    /// Takes the file up again. When that fails, the next append does it.
    void resume() throws IOException {
        opened();
    }

    @Override
    public void close() throws IOException {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try (open) {
                giveRoomBack(open);
            }
        }
    }

    private void giveRoomBack(FileChannel open) {
        try {
            open.truncate(length);
        } catch (IOException theRoomStaysAndIsReadAsRoom) {
            return;
        }
    }
}
