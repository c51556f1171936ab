package org.watchword.answers.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// What became of the last press of each page that counts. A page numbers its presses from 1 and sends the next one
/// when it has heard of the last, so the last one is all that can come twice and matter.
final class Pressed {

    /// A helper opens the page a few times in an evening.
    private static final int MOST_PAGES = 64;

    private record Last(long number, CompletableFuture<Boolean> counting) {}

    private final Map<String, Last> pages = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Last> eldest) {
            return size() > MOST_PAGES;
        }
    };

    /// Counts a press that is new, and finds what became of one that is not.
    ///
    /// @param counts begins to count; empty when it is too much at once
    /// @return empty when it was too much at once
    synchronized Optional<CompletableFuture<Boolean>> once(
            String page, long number, Supplier<Optional<CompletableFuture<Boolean>>> counts) {
        Last last = pages.get(page);
        if (last != null && number <= last.number()) {
            return Optional.of(number == last.number() ? last.counting() : CompletableFuture.completedFuture(true));
        }
        Optional<CompletableFuture<Boolean>> counting = counts.get();
        counting.ifPresent(begun -> pages.put(page, new Last(number, begun)));
        return counting;
    }
}
