package org.watchword.session;

/// One asking of one question. Hands and phones are kept apart, because one of them may be corrected without the other.
///
/// @param hands as the trainer typed them
/// @param doubted more hands than people, until the trainer says that it is right; in no total
/// @param phones what the phones in the room answered
public record Round(RoundId id, Stage stage, Tally hands, Tally doubted, Tally phones) {

    /// A round by hands alone, which nobody doubts.
    public Round(RoundId id, Stage stage, Tally hands) {
        this(id, stage, hands, Tally.NOT_COUNTED, Tally.NOT_COUNTED);
    }

    static Round reading(RoundId id) {
        return new Round(id, Stage.READING, Tally.NOT_COUNTED);
    }

    /// Hands and phones together, as they stand on the wall, in the register and in the funder's file.
    public Tally tally() {
        return hands.plus(phones);
    }

    /// Whether the trainer still has to say if the last count is right.
    public boolean inDoubt() {
        return doubted.counted();
    }

    /// The last count of hands that was typed, doubted or not.
    public Tally typed() {
        return inDoubt() ? doubted : hands;
    }

    Round at(Stage next) {
        return new Round(id, next, hands, doubted, phones);
    }

    Round counted(Tally certain) {
        return new Round(id, stage, certain, Tally.NOT_COUNTED, phones);
    }

    Round doubting(Tally typed) {
        return new Round(id, stage, hands, typed, phones);
    }

    Round answered(Tally byPhones) {
        return new Round(id, stage, hands, doubted, byPhones);
    }
}
