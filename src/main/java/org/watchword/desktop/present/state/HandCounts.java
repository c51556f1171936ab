package org.watchword.desktop.present.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.Command;
import org.watchword.session.Round;
import org.watchword.session.RoundId;
import org.watchword.session.RoundOutline;
import org.watchword.session.SessionState;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

/// The counts of a show of hands while they are being typed: 4 Enter 17 Enter. Nothing of it is saved before a count
/// is complete, and nothing in it says whose hand it was.
///
/// @param round whose hands
/// @param options ids in the order of the question
/// @param counts hands for each option that was counted
/// @param at index of the option whose hands are typed now
/// @param half digits were typed since the last Enter
/// @param confirmed the trainer said that more hands than people is right
/// @param several one person may raise a hand for several options
public record HandCounts(
        RoundId round,
        List<String> options,
        Map<String, Integer> counts,
        int at,
        boolean half,
        boolean confirmed,
        boolean several) {

    /// When no question is asked.
    public static final HandCounts NONE = new HandCounts(new RoundId(""), List.of(), Map.of(), 0, false, false, false);

    private static final int MOST = 999;

    public HandCounts {
        options = List.copyOf(options);
        counts = Map.copyOf(counts);
    }

    /// These counts as the session goes on: kept while the question is the same, begun anew for another one.
    public HandCounts following(SessionState state) {
        Optional<Round> here = state.round()
                .filter(round -> round.stage() != Stage.READING)
                .filter(round -> round.id().equals(this.round) || !tooFewToAsk(state));
        if (here.isEmpty()) {
            return NONE;
        }
        Round now = here.get();
        if (!now.id().equals(round)) {
            RoundOutline asked = state.asked().orElseThrow();
            return new HandCounts(
                    now.id(), asked.options(), now.typed().counts(), 0, false, !now.inDoubt(), asked.several());
        }
        return now.stage().told()
                ? new HandCounts(round, options, now.typed().counts(), 0, false, !now.inDoubt(), several)
                : this;
    }

    /// What people say of themselves is nothing to count where one hand more or less is one known person.
    static boolean tooFewToAsk(SessionState state) {
        return !state.countsOnTheWall()
                && state.asked().filter(RoundOutline::aboutOneself).isPresent();
    }

    /// Whether anything can be typed.
    public boolean open() {
        return !options.isEmpty();
    }

    /// One more digit of the count that is being typed.
    public HandCounts digit(int digit) {
        int count = half ? of(options.get(at)) * 10 + digit : digit;
        return count > MOST ? this : counted(at, count, true);
    }

    /// Without the last digit.
    public HandCounts erased() {
        return counted(at, of(options.get(at)) / 10, true);
    }

    /// The count is complete; on to the next option, and after the last to the first again.
    public HandCounts done() {
        return new HandCounts(round, options, counts, (at + 1) % options.size(), false, confirmed, several);
    }

    /// The option whose hands are typed next.
    public HandCounts choosing(int option) {
        return new HandCounts(round, options, counts, option, false, confirmed, several);
    }

    /// One hand more, or fewer, for an option.
    public HandCounts stepped(int option, int by) {
        return counted(option, Math.clamp((long) of(options.get(option)) + by, 0, MOST), false);
    }

    /// The trainer says that these counts are right although they are more than the people in the register.
    public HandCounts asRight() {
        return new HandCounts(round, options, counts, at, half, true, several);
    }

    /// Hands for one option; 0 when nobody counted it.
    public int of(String option) {
        return counts.getOrDefault(option, 0);
    }

    /// All hands together.
    public int hands() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whether hands and phones are more than the people in the register can have, and nobody has said yet that it is
    /// right.
    /// With nobody in the register there is nothing to check against.
    public boolean doubtful(SessionState state) {
        int people = state.register().total();
        var all = new Tally(counts)
                .plus(state.rounds().of(round).phones()).counts().values().stream()
                        .mapToInt(Integer::intValue);
        int most = several ? all.max().orElse(0) : all.sum();
        return !confirmed
                && people > 0
                && most > people
                && !certain(state.rounds().of(round));
    }

    /// Whether the session has yet to save these: as a total, or in doubt.
    public boolean unsaved(SessionState state) {
        Round saved = state.rounds().of(round);
        boolean there = doubtful(state) ? saved.doubted().counts().equals(complete()) : certain(saved);
        return open() && !counts.isEmpty() && !there;
    }

    private boolean certain(Round saved) {
        return !saved.inDoubt() && saved.hands().counts().equals(complete());
    }

    /// What is asked of the session.
    ///
    /// @param people in the register
    public Command command(int people) {
        return new Command.CountHands(round, complete(), confirmed || people == 0);
    }

    private Map<String, Integer> complete() {
        Map<String, Integer> all = new LinkedHashMap<>();
        options.forEach(option -> all.put(option, of(option)));
        return all;
    }

    private HandCounts counted(int option, int count, boolean typing) {
        Map<String, Integer> changed = new LinkedHashMap<>(counts);
        changed.put(options.get(option), count);
        return new HandCounts(round, options, changed, option, typing, false, several);
    }
}
