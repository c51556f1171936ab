package org.watchword.answers.serve;

/// So many at once, and then so many a second.
final class Bucket {

    private static final double SECOND = 1e9;

    private final double most;
    private final double perSecond;
    private double left;
    private long at;

    Bucket(double most, double perSecond, long now) {
        this.most = most;
        this.perSecond = perSecond;
        this.left = most;
        this.at = now;
    }

    /// Whether there is one left, without taking it.
    synchronized boolean has(long now) {
        left = Math.min(most, left + (now - at) / SECOND * perSecond);
        at = now;
        return left >= 1;
    }

    /// Takes one; false when there is none left.
    synchronized boolean take(long now) {
        if (!has(now)) {
            return false;
        }
        left--;
        return true;
    }
}
