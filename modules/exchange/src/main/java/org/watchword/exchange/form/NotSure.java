package org.watchword.exchange.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;

/// The answer that every question of knowledge offers, and that other programs know only as a wrong one.
final class NotSure {

    /// The tag that says so, in formats with tags, where the words alone do not.
    static final String TAG = "last:not-sure";

    /// Its id in the library.
    static final String ID = "ns";

    private static final String WORDS = "Not sure";
    private static final Set<String> KNOWN = Set.of(
            "not sure",
            "i am not sure",
            "i'm not sure",
            "i’m not sure",
            "unsure",
            "don't know",
            "don’t know",
            "i don't know",
            "i don’t know",
            "do not know",
            "i do not know");

    private NotSure() {}

    /// Whether words say it.
    static boolean says(String words) {
        return KNOWN.contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /// Whether the words of some options alone do not tell that the last one says it.
    static boolean needsTag(List<Option> options) {
        return options.stream()
                .filter(option -> option.role() == Role.NOT_SURE)
                .anyMatch(option -> !says(Blocks.plainText(option.text())));
    }

    static Option option() {
        return new Option(ID, Role.NOT_SURE, List.of(new Inline.Words(WORDS)), List.of());
    }
}
