package org.watchword.answers.phones;

import java.util.Map;
import java.util.Optional;
import org.watchword.answers.round.Given;
import org.watchword.answers.round.RoundAtPhones;
import org.watchword.content.question.Question;

/// All that one phone may know at one moment. It has no field for anybody else's answer but the counts, and those are
/// empty until the reveal and in a small room.
///
/// @param run drawn when the laptop began, so that a phone notices when it began again
/// @param seat the number on the slip; empty for a phone without one
/// @param counts how many chose each option; empty when that may not be known
public record PhoneView(
        String run,
        long version,
        Optional<Integer> seat,
        Optional<RoundAtPhones> round,
        Mine mine,
        Map<String, Integer> counts) {

    /// The same, with its question in other words; unchanged when those ask something else.
    public PhoneView saying(Question other) {
        return new PhoneView(run, version, seat, round.map(shown -> shown.saying(other)), mine, counts);
    }

    /// What this phone itself did in the round.
    public record Mine(Optional<Given.Kept> answer, boolean sent) {}
}
