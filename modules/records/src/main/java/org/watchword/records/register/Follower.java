package org.watchword.records.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.watchword.records.journal.Entry;

/// Lets the register follow the journal a moment later, on a thread of its own, so that the trainer never waits for a
/// database. When the register does not answer, the journal still holds everything and the next start tries again.
public final class Follower implements AutoCloseable {

    /// Events are gathered for so long before a batch is written: together with the writing, less than a second.
    private static final long GATHER_MILLISECONDS = 300;

    private final Register register;
    private final ConcurrentLinkedQueue<Entry> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore bell = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Thread thread;

    /// Begins to follow.
    public Follower(Register register) {
        this.register = register;
        this.thread = Thread.ofPlatform().name("register").daemon().unstarted(this::run);
        thread.start();
    }

    /// Takes events that the journal has acknowledged; returns at once.
    public void follow(List<Entry> entries) {
        waiting.addAll(entries);
        bell.release();
    }

    /// Waits until the register says everything that the journal said before this call.
    ///
    /// @throws IOException when the register does not answer
    public void catchUp() throws IOException {
        oneAtATime.lock();
        try {
            List<Entry> batch = new ArrayList<>();
            for (Entry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
                batch.add(entry);
            }
            register.follow(batch);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void run() {
        try {
            while (true) {
                bell.acquire();
                if (closing.await(GATHER_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                bell.drainPermits();
                batch();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void batch() {
        try {
            catchUp();
        } catch (IOException theNextBatchTriesAgain) {
            return;
        }
    }

    /// Stops the thread after the batch it is writing; it is never interrupted, because that would close the file under
    /// the database. What was not followed is followed by [#catchUp] or at the next start.
    @Override
    public void close() {
        closing.countDown();
        bell.release();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
