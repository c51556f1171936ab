package org.watchword.records.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// A file being written, with every step of it on the tape.
final class TapedChannel extends OneWayChannel {

    private final FileChannel real;
    private final Tape tape;
    private final int file;
    private long position;

    TapedChannel(FileChannel real, Tape tape, int file) {
        this.real = real;
        this.tape = tape;
        this.file = file;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        int written = write(source, position);
        position += written;
        return written;
    }

    @Override
    public int write(ByteBuffer source, long at) throws IOException {
        tape.alive();
        tape.take(source.remaining());
        byte[] bytes = new byte[source.remaining()];
        source.duplicate().get(bytes);
        int written = real.write(source, at);
        tape.add(new Step.Wrote(file, at, ByteBuffer.wrap(bytes, 0, written)));
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        tape.alive();
        real.force(metaData);
        tape.add(new Step.Forced(file));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        tape.alive();
        boolean cuts = size < real.size();
        real.truncate(size);
        if (cuts) {
            tape.add(new Step.Cut(file, size));
        }
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        return real.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
