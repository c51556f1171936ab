package org.watchword.session.result;

import java.util.List;

/// Words that say who somebody is: a badge number, or a line of a list that went to an authority. They are kept apart
/// from the rest of an event and go when the person is forgotten.
public sealed interface PersonalWords {

    /// They are kept.
    record Known(List<String> words) implements PersonalWords {
        public Known {
            words = List.copyOf(words);
        }

        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Known[…]";
        }
    }

    /// They were forgotten on purpose.
    record Erased() implements PersonalWords {}

    /// One word or sentence.
    static PersonalWords of(String word) {
        return new Known(List.of(word));
    }

    /// The words; none where they were forgotten.
    default List<String> all() {
        return this instanceof Known(List<String> words) ? words : List.of();
    }
}
