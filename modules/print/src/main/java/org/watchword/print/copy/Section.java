package org.watchword.print.copy;

import java.util.List;

/// A headed part of a print.
public record Section(String heading, List<Passage> body) {
    public Section {
        body = List.copyOf(body);
    }
}
