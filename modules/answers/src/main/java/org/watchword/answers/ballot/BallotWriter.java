package org.watchword.answers.ballot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Token;

/// Forces answers to the disk in groups: whatever arrives while one group is being forced is the next group. So five
/// hundred people who answer in the same moment wait for a few forces, not for five hundred.
public final class BallotWriter implements AutoCloseable {

    private final BallotFile file;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private Map<Token, Given.Kept> waiting = new HashMap<>();
    private List<CompletableFuture<Boolean>> promises = new ArrayList<>();
    private boolean writing;
    private boolean ended;

    private BallotWriter(BallotFile file) {
        this.file = file;
        this.thread = Thread.ofPlatform().daemon().name("ballot").unstarted(this::run);
    }

    /// Begins to write a file. Nobody else may write it until this is closed.
    public static BallotWriter of(BallotFile file) {
        BallotWriter writer = new BallotWriter(file);
        writer.thread.start();
        return writer;
    }

    /// Takes an answer; of two by one slip in one group the later one stands.
    ///
    /// @return true when it is on the disk, false when the disk did not take it
    public CompletableFuture<Boolean> submit(Token token, Given.Kept given) {
        CompletableFuture<Boolean> promise = new CompletableFuture<>();
        lock.lock();
        try {
            if (ended) {
                promise.complete(false);
                return promise;
            }
            waiting.put(token, given);
            promises.add(promise);
            news.signalAll();
        } finally {
            lock.unlock();
        }
        return promise;
    }

    private void run() {
        while (true) {
            Map<Token, Given.Kept> group;
            List<CompletableFuture<Boolean>> promised;
            lock.lock();
            try {
                while (waiting.isEmpty() && !ended) {
                    news.awaitUninterruptibly();
                }
                if (waiting.isEmpty()) {
                    return;
                }
                group = waiting;
                promised = promises;
                waiting = new HashMap<>();
                promises = new ArrayList<>();
                writing = true;
            } finally {
                lock.unlock();
            }
            boolean written = write(group);
            rested();
            promised.forEach(promise -> promise.complete(written));
        }
    }

    private boolean write(Map<Token, Given.Kept> group) {
        try {
            file.write(group);
            return true;
        } catch (IOException notTaken) {
            return false;
        }
    }

    private void rested() {
        lock.lock();
        try {
            writing = false;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until everything that was submitted is on the disk or was refused by it.
    public void settle() {
        lock.lock();
        try {
            while (writing || !waiting.isEmpty()) {
                news.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Writes what is waiting, and ends.
    @Override
    public void close() {
        lock.lock();
        try {
            ended = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
