package org.watchword.session;

/// One asking of one question.
///
/// @param tally the hands as they stand on the wall, in the register and in the funder's file
/// @param doubted more hands than people, until the trainer says that it is right; in no total
public record Round(RoundId id, Stage stage, Tally tally, Tally doubted) {

    /// A round whose hands nobody doubts.
    public Round(RoundId id, Stage stage, Tally tally) {
        this(id, stage, tally, Tally.NOT_COUNTED);
    }

    static Round reading(RoundId id) {
        return new Round(id, Stage.READING, Tally.NOT_COUNTED);
    }

    /// Whether the trainer still has to say if the last count is right.
    public boolean inDoubt() {
        return doubted.counted();
    }

    /// The last count that was typed, doubted or not.
    public Tally typed() {
        return inDoubt() ? doubted : tally;
    }
}
