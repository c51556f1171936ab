package org.watchword.example;

/// Compares the identity of arrays where their content was meant.
public final class Example {
    private Example() {}

    public static boolean same(int[] left, int[] right) {
        return left.equals(right);
    }
}
