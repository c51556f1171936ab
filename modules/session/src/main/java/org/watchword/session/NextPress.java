package org.watchword.session;

/// What the clicker's forward button will do now. It is shown beside the next slide, so that a trainer is never
/// surprised; of a question it says only what comes next, never its answer.
public enum NextPress {
    /// Takes away black, holding, freeze or help; the slide stays.
    UNCOVER,
    /// Ends the break; the slide stays.
    END_BREAK,
    NEXT_STEP,
    NEXT_SLIDE,
    OPEN_ROUND,
    CLOSE_ROUND,
    REVEAL,
    /// Each answer with its own words and its hands, after the reason.
    EXPLAIN,
    /// The last slide, or nothing is being presented.
    NOTHING;

    /// Works it out. A question asked before the teaching is not revealed by the clicker: its answer belongs to the
    /// same question afterwards, or the two could not be compared.
    public static NextPress of(SessionState state) {
        if (state.phase() != Phase.PRESENTING) {
            return NOTHING;
        }
        Show show = state.show();
        if (show.covered()) {
            return UNCOVER;
        }
        if (show.onBreak()) {
            return END_BREAK;
        }
        boolean tells = !state.slide().scenes().isEmpty();
        if (!tells && show.at().step() < state.slide().steps() - 1) {
            return NEXT_STEP;
        }
        return state.round().map(round -> inRound(round, state)).orElseGet(() -> onwards(state));
    }

    private static NextPress inRound(Round round, SessionState state) {
        return switch (round.stage()) {
            case READING -> OPEN_ROUND;
            case OPEN -> CLOSE_ROUND;
            case CLOSED -> new Story(state).askedBefore() ? onwards(state) : REVEAL;
            case REVEALED -> RoundRules.explains(state, round) ? EXPLAIN : onwards(state);
            case EXPLAINED -> onwards(state);
        };
    }

    private static NextPress onwards(SessionState state) {
        if (new Story(state).onwards().isPresent()) {
            return NEXT_STEP;
        }
        return state.nextSlide().isPresent() ? NEXT_SLIDE : NOTHING;
    }
}
