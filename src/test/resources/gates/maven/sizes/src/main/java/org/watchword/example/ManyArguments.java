package org.watchword.example;

/// Too many arguments.
public final class ManyArguments {
    private final int sum;

    ManyArguments(int a, int b, int c, int d, int e, int f) {
        sum = a + b + c + d + e + f;
    }

    int sum() {
        return sum;
    }
}
