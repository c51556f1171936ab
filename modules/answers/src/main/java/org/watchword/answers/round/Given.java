package org.watchword.answers.round;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one slip answered. Ids of the question, never its words.
public sealed interface Given {

    /// An answer that may be written down. What somebody wrote in their own words is none.
    sealed interface Kept extends Given {

        /// The answer as the ballot file keeps it: a letter, then ids with spaces between; no id has a space.
        default String text() {
            return switch (this) {
                case Chosen(List<String> options) -> line("c", options);
                case Ordered(List<String> options) -> line("o", options);
                case Matched(Map<String, String> partners) -> {
                    List<String> both = new ArrayList<>();
                    partners.forEach((option, partner) -> both.addAll(List.of(option, partner)));
                    yield line("m", both);
                }
                case Skipped() -> "s";
            };
        }
    }

    /// One or several options of a question that offers them.
    record Chosen(List<String> options) implements Kept {
        public Chosen {
            options = List.copyOf(options);
        }
    }

    /// All options, the first one first.
    record Ordered(List<String> options) implements Kept {
        public Ordered {
            options = List.copyOf(options);
        }
    }

    /// Option to partner, for those that were matched.
    record Matched(Map<String, String> partners) implements Kept {
        public Matched {
            partners = Collections.unmodifiableMap(new LinkedHashMap<>(partners));
        }
    }

    /// The person chose to say nothing.
    record Skipped() implements Kept {}

    /// Own words: they wait in memory for the trainer's yes and have no form on a disk.
    record Written(List<String> words) implements Given {
        public Written {
            words = List.copyOf(words);
        }
    }

    /// Reads what [Kept#text] wrote; empty when it is nothing of the kind.
    static Optional<Kept> parse(String text) {
        List<String> parts = List.of(text.split(" "));
        List<String> ids = parts.subList(1, parts.size());
        return switch (parts.getFirst()) {
            case "c" -> Optional.of(new Chosen(ids));
            case "o" -> Optional.of(new Ordered(ids));
            case "m" -> matched(ids);
            case "s" -> ids.isEmpty() ? Optional.of(new Skipped()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Kept> matched(List<String> ids) {
        if (ids.size() % 2 != 0) {
            return Optional.empty();
        }
        Map<String, String> partners = new LinkedHashMap<>();
        for (int at = 0; at < ids.size(); at += 2) {
            partners.put(ids.get(at), ids.get(at + 1));
        }
        return Optional.of(new Matched(partners));
    }

    private static String line(String kind, List<String> ids) {
        return ids.isEmpty() ? kind : kind + " " + String.join(" ", ids);
    }
}
