package org.watchword.example;

import java.util.List;

/// Nothing is wrong here.
public record Example(List<String> names) {
    public int count() {
        return names.size();
    }
}
