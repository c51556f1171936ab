package org.watchword.content.check;

import java.util.List;
import java.util.Optional;

/// The age at which most readers can follow a text that is long enough to tell.
final class ReadingAge {

    /// Fewer words than these say nothing.
    static final int FEWEST_WORDS = 100;

    private ReadingAge() {}

    /// The age in years, or empty when there are too few words to tell.
    static Optional<Double> of(List<String> texts) {
        return Optional.of(Readability.of(texts))
                .filter(read -> read.own() >= FEWEST_WORDS)
                .map(Readability::age);
    }
}
