package org.watchword.session;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.SessionEvent.AnswersExplained;
import org.watchword.session.SessionEvent.CountsKeptPrivate;
import org.watchword.session.SessionEvent.HandsCounted;
import org.watchword.session.SessionEvent.HandsDoubted;
import org.watchword.session.SessionEvent.PhonesCounted;
import org.watchword.session.SessionEvent.RoundClosed;
import org.watchword.session.SessionEvent.RoundOpened;
import org.watchword.session.SessionEvent.RoundRevealed;

/// The questions that have been asked so far.
///
/// @param asked in the order they were first opened
/// @param keptPrivate the trainer keeps counts off the wall
public record Rounds(Map<RoundId, Round> asked, boolean keptPrivate) {

    static final Rounds NONE = new Rounds(Map.of(), false);

    public Rounds {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    /// A round as it stands: one that was never opened is being read.
    public Round of(RoundId round) {
        return asked.getOrDefault(round, Round.reading(round));
    }

    /// All that were opened, in that order.
    public Collection<Round> all() {
        return asked.values();
    }

    /// The one whose hands are up. There is never more than one.
    public Optional<Round> open() {
        return all().stream().filter(round -> round.stage() == Stage.OPEN).findFirst();
    }

    Rounds after(SessionEvent.Asking event) {
        return switch (event) {
            case RoundOpened(RoundId id, int _) -> with(of(id).at(Stage.OPEN));
            case HandsCounted(RoundId id, Tally hands) -> with(of(id).counted(hands));
            case HandsDoubted(RoundId id, Tally hands) -> with(of(id).doubting(hands));
            case PhonesCounted(RoundId id, Tally phones) -> with(of(id).answered(phones));
            case RoundClosed(RoundId id, Tally hands) ->
                with(of(id).counted(hands).at(Stage.CLOSED));
            case RoundRevealed(RoundId id) -> with(of(id).at(Stage.REVEALED));
            case AnswersExplained(RoundId id) -> with(of(id).at(Stage.EXPLAINED));
            case CountsKeptPrivate(boolean kept) -> new Rounds(asked, kept);
        };
    }

    private Rounds with(Round round) {
        Map<RoundId, Round> changed = new LinkedHashMap<>(asked);
        changed.put(round.id(), round);
        return new Rounds(changed, keptPrivate);
    }
}
