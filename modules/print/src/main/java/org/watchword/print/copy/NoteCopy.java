package org.watchword.print.copy;

import java.util.List;

/// A piece of the trainer's notes on paper.
public record NoteCopy(DeckWord label, List<Passage> body) {
    public NoteCopy {
        body = List.copyOf(body);
    }
}
