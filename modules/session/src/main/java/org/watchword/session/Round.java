package org.watchword.session;

/// One asking of one question.
public record Round(RoundId id, Stage stage, Tally tally) {

    static Round reading(RoundId id) {
        return new Round(id, Stage.READING, Tally.NOT_COUNTED);
    }
}
