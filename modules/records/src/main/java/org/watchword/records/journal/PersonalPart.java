package org.watchword.records.journal;

import java.util.HexFormat;
import java.util.Optional;

/// What an event says about a person. The chain holds only its salted sum, so that the words can be taken out for ever
/// and the chain still holds.
public sealed interface PersonalPart {

    /// The event is about nobody.
    record None() implements PersonalPart {}

    /// The details, and the salt without which a guessed name could be checked against the sum.
    ///
    /// @param salt 32 random bytes in hexadecimal
    /// @param words JSON
    record Kept(String salt, String words) implements PersonalPart {
        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Kept[…]";
        }
    }

    /// The details were erased; salt and words are gone, the sum stays.
    record Erased(Hash was) implements PersonalPart {}

    /// The part for words that are about to be written.
    static PersonalPart keep(String words) {
        return new Kept(HexFormat.of().formatHex(Randomness.bytes(Hash.BYTES)), Draft.asKept(words));
    }

    /// What the chain holds of it.
    default Optional<Hash> hash() {
        return switch (this) {
            case None _ -> Optional.empty();
            case Kept kept -> Optional.of(Hash.ofSalted(kept.salt(), kept.words()));
            case Erased erased -> Optional.of(erased.was());
        };
    }

    /// The same part without its words.
    default PersonalPart erased() {
        return this instanceof Kept kept ? new Erased(Hash.ofSalted(kept.salt(), kept.words())) : this;
    }
}
