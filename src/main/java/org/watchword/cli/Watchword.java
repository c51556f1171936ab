package org.watchword.cli;

/// Starts Watchword.
public final class Watchword {
    private Watchword() {}

    public static void main(String[] arguments) {
        System.out.println("x");
    }
}
