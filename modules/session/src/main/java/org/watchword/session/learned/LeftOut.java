package org.watchword.session.learned;

/// A question that was not compared, so that a report can name it.
public record LeftOut(String questionId, Why why) {

    /// Why it was not compared.
    public enum Why {
        /// Asked both times, in the words of two versions of its module.
        OTHER_WORDS,
        BEFORE_ONLY,
        AFTER_ONLY
    }
}
