package org.watchword.content.contact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.watchword.content.contact.NumberVerdict.Why;

/// How numbers of a country look: how they begin, how long they are, and which of them cost the caller a lot. Of a
/// country that is not here only the length is looked at.
final class DialPlan {

    private static final Pattern BRITISH_SHORT = Pattern.compile("999|1[0-9]{2}|116[0-9]{3}|1800[0-9]");
    private static final Pattern BRITISH_COSTLY = Pattern.compile("(?:09|084|087|070|118).*");
    private static final Pattern AMERICAN_SHORT = Pattern.compile("[2-9]11|988");
    private static final Pattern SHORT_TEXT = Pattern.compile("[1-9][0-9]{4,6}");

    private DialPlan() {}

    /// What is wrong with a number.
    ///
    /// @param key as [Dialled] makes it
    static Optional<Why> against(NumberRules.Typed typed, String key) {
        if (key.startsWith("+")) {
            return Optional.of(Why.FOREIGN);
        }
        boolean text = typed.kind() == ContactKind.TEXT;
        return switch (typed.area().country()) {
            case "gb" -> british(key, text);
            case "us" -> american(key, text);
            default -> length(key, 3, 15);
        };
    }

    private static Optional<Why> british(String key, boolean text) {
        if (BRITISH_COSTLY.matcher(key).matches()) {
            return Optional.of(Why.COSTLY);
        }
        if (BRITISH_SHORT.matcher(key).matches()
                || (text && SHORT_TEXT.matcher(key).matches())) {
            return Optional.empty();
        }
        if (key.startsWith("0")) {
            return length(key, 10, 11);
        }
        return Optional.of(key.length() < 10 ? Why.TOO_SHORT : Why.FOREIGN);
    }

    private static Optional<Why> american(String key, boolean text) {
        if (AMERICAN_SHORT.matcher(key).matches()
                || (text && SHORT_TEXT.matcher(key).matches())) {
            return Optional.empty();
        }
        if (key.startsWith("900")) {
            return Optional.of(Why.COSTLY);
        }
        return key.startsWith("0") ? Optional.of(Why.FOREIGN) : length(key, 10, 10);
    }

    private static Optional<Why> length(String key, int least, int most) {
        if (key.length() < least) {
            return Optional.of(Why.TOO_SHORT);
        }
        return key.length() > most ? Optional.of(Why.TOO_LONG) : Optional.empty();
    }
}
