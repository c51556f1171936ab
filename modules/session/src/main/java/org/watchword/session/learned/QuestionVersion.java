package org.watchword.session.learned;

import java.util.Comparator;

/// A question in the words of one version of its module. Other words are another question.
///
/// @param questionId "act/how-to-report#report-who"
public record QuestionVersion(String questionId, int moduleVersion) implements Comparable<QuestionVersion> {

    private static final Comparator<QuestionVersion> ORDER =
            Comparator.comparing(QuestionVersion::questionId).thenComparingInt(QuestionVersion::moduleVersion);

    @Override
    public int compareTo(QuestionVersion other) {
        return ORDER.compare(this, other);
    }
}
