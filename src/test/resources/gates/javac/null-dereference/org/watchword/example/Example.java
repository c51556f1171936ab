package org.watchword.example;

import org.jspecify.annotations.Nullable;

/// Uses a value that may be absent.
public final class Example {
    private Example() {}

    public static int length(@Nullable String name) {
        return name.length();
    }
}
