package org.watchword.answers.serve;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.function.LongSupplier;
import org.watchword.answers.seat.Token;

/// How often something may be asked. A phone that works as it should never meets one of these.
///
/// Addresses are looked at here, in memory, and go nowhere else.
final class Limits {

    /// A form of this page is far smaller.
    static final int BODY_BYTES = 16 << 10;

    private final Buckets<InetSocketAddress> connections;
    private final Buckets<Token> tokens;
    private final Buckets<InetAddress> wrongFrom;
    private final Buckets<Integer> wrongFor;

    Limits(LongSupplier clock) {
        connections = new Buckets<>(60, 15, clock);
        tokens = new Buckets<>(20, 2, clock);
        wrongFrom = new Buckets<>(10, 0.1, clock);
        wrongFor = new Buckets<>(5, 1 / 60d, clock);
    }

    boolean allowsRequest(InetSocketAddress connection) {
        return connections.take(connection);
    }

    boolean allowsAnswer(Token token) {
        return tokens.take(token);
    }

    /// Whether this phone may try a number and two words: others' wrong tries for the same slip count too.
    boolean allowsTry(InetAddress from, int number) {
        return wrongFrom.has(from) && wrongFor.has(number);
    }

    /// Only what was wrong is counted, so that a whole hall behind one address can join.
    void wrong(InetAddress from, int number) {
        wrongFrom.take(from);
        wrongFor.take(number);
    }

    /// A token that is nobody's: nobody mistypes one.
    boolean allowsUnknownToken(InetAddress from) {
        return wrongFrom.take(from);
    }
}
