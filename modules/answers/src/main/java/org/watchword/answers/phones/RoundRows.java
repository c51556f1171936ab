package org.watchword.answers.phones;

import java.io.IOException;
import java.util.Map;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;
import org.watchword.session.RoundId;
import org.watchword.session.learned.Slip;

/// Takes the answers of a round that is over, before they leave the ballot file. What has to be kept of them is forced
/// to the disk when [#keep] returns.
@FunctionalInterface
public interface RoundRows {

    /// Keeps nothing: the round was for talking about, and its totals stand in the session's events.
    RoundRows NOTHING = (_, _, _) -> {};

    /// Takes one round. After a power cut it may be called once more with the same rows, and then changes nothing.
    ///
    /// @param rows answers by slip, sorted by names that say nothing about who came when
    /// @throws IOException when the disk does not take it; the answers stay in the ballot file then and it is asked
    /// again
    void keep(RoundId round, Question question, Map<Slip, Given.Kept> rows) throws IOException;
}
