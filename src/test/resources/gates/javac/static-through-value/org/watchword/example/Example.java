package org.watchword.example;

/// A static method called through a value: only -Xlint with -Werror refuses it.
public final class Example {
    private Example() {}

    public static Thread waiting(Thread thread) {
        thread.yield();
        return thread;
    }
}
