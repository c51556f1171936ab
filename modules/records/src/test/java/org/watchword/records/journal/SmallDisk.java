package org.watchword.records.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.watchword.records.durability.OneWayChannel;

/// A disk with as much room as a test gives it, which may also refuse to force or to open.
public final class SmallDisk implements Disk {

    private long room = Long.MAX_VALUE;
    private boolean forceFails;
    private boolean openFails;

    public void room(long bytes) {
        room = bytes;
    }

    public void failForce(boolean fails) {
        forceFails = fails;
    }

    public void failOpen(boolean fails) {
        openFails = fails;
    }

    @Override
    public FileChannel open(Path segment) throws IOException {
        if (openFails) {
            throw new IOException("held by another program");
        }
        return new Channel(Disk.super.open(segment));
    }

    @Override
    public long free(Path folder) {
        return room;
    }

    /// Grows as far as there is room, then fails, as a real disk does; what is cut off is room again.
    private final class Channel extends OneWayChannel {

        private final FileChannel real;

        Channel(FileChannel real) {
            this.real = real;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            long before = real.size();
            long most = Math.max(0, before - position) + room;
            if (most <= 0) {
                throw new IOException("No space left on device");
            }
            ByteBuffer fits = source.slice(source.position(), (int) Math.min(most, source.remaining()));
            int written = real.write(fits, position);
            source.position(source.position() + written);
            room -= real.size() - before;
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (forceFails) {
                throw new IOException("Input/output error");
            }
            real.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            long before = real.size();
            real.truncate(size);
            room = Math.min(room, Long.MAX_VALUE - before) + before - real.size();
            return this;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }
    }
}
