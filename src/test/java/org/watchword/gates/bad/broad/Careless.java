package org.watchword.gates.bad.broad;

/// Bad example: swallows whatever happens.
public final class Careless {
    private Careless() {}

    static int length(Runnable work) {
        try {
            work.run();
            return 1;
        } catch (RuntimeException swallowed) {
            return 0;
        }
    }
}
