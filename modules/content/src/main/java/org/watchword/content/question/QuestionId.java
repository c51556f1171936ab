package org.watchword.content.question;

import java.util.Optional;

/// Names one question for ever: `act/how-to-report#report-who`.
///
/// @param module the training module's id
/// @param question the question's id, unique in the module
public record QuestionId(String module, String question) implements Comparable<QuestionId> {

    /// Reads `module#question`; empty when it has not that form.
    public static Optional<QuestionId> parse(String text) {
        int hash = text.indexOf('#');
        if (hash <= 0 || hash == text.length() - 1 || text.indexOf('#', hash + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new QuestionId(text.substring(0, hash), text.substring(hash + 1)));
    }

    @Override
    public int compareTo(QuestionId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return module + "#" + question;
    }
}
