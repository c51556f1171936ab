package org.watchword.example;

/// Bad example: swallows whatever happens.
final class Careless {
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
