package org.watchword.desktop.present.state;

import org.jspecify.annotations.Nullable;
import org.watchword.desktop.text.Texts;
import org.watchword.session.NextPress;
import org.watchword.session.Place;
import org.watchword.session.SessionState;

/// What the next press of the clicker will do, so that nobody is surprised by their own slides.
///
/// @param press what it does
/// @param button the short word on the button
/// @param sentence the same as a sentence, above the little picture
/// @param preview what the audience will see; null when a picture would tell an answer, or nothing comes
public record NextViewState(
        NextPress press,
        String button,
        String sentence,
        @Nullable Place preview) {

    static NextViewState of(SessionState state, Laptop laptop, Texts texts) {
        FilmShow film = laptop.film();
        if (laptop.phones().onTheWall()) {
            return new NextViewState(
                    NextPress.UNCOVER,
                    texts.get(PresentWord.PRESS_WAY_IN_AWAY),
                    texts.get(PresentWord.NEXT_WAY_IN_AWAY),
                    state.show().at());
        }
        NextPress press = NextPress.of(state);
        if (press == NextPress.NEXT_STEP && film.begins()) {
            return new NextViewState(
                    press, texts.get(FilmWord.NEXT_PLAYS_BUTTON), texts.get(FilmWord.NEXT_PLAYS), null);
        }
        if (press == NextPress.NEXT_STEP
                && film.passesOver()
                && state.nextSlide().isPresent()) {
            press = NextPress.NEXT_SLIDE;
        }
        return new NextViewState(
                press,
                texts.get(tells(state) ? sceneButton(press, state) : button(press, byHands(state))),
                texts.get(tells(state) ? sceneSentence(press, state) : sentence(press, byHands(state))),
                preview(press, state));
    }

    /// What the next press does, as a sentence.
    public static String sentence(SessionState state, Texts texts) {
        return of(state, Laptop.USUAL, texts).sentence();
    }

    /// Whether pressing changes anything.
    public boolean possible() {
        return press != NextPress.NOTHING;
    }

    private static @Nullable Place preview(NextPress press, SessionState state) {
        Place at = state.show().at();
        return switch (press) {
            case UNCOVER, END_BREAK -> at;
            case NEXT_STEP -> new Place(at.slide(), state.nextStep());
            case NEXT_SLIDE -> new Place(state.nextSlide().orElse(at.slide()), 0);
            case OPEN_ROUND, CLOSE_ROUND, REVEAL, EXPLAIN, NOTHING -> null;
        };
    }

    /// Whether the question here is one that hands answer in this room.
    private static boolean byHands(SessionState state) {
        return state.asked().filter(round -> !round.options().isEmpty()).isPresent() && !HandCounts.tooFewToAsk(state);
    }

    /// Whether a story is told, that goes on to a scene or to its end.
    private static boolean tells(SessionState state) {
        return state.asked().isPresent() && !state.slide().scenes().isEmpty();
    }

    private static boolean ends(SessionState state) {
        return state.slide().scene(state.nextStep()).isEmpty();
    }

    private static PresentWord sceneButton(NextPress press, SessionState state) {
        return switch (press) {
            case NEXT_STEP -> ends(state) ? PresentWord.PRESS_STORY_END : PresentWord.PRESS_SCENE;
            case REVEAL -> PresentWord.PRESS_WHAT_COMES;
            case EXPLAIN -> PresentWord.PRESS_HOW_MANY;
            default -> button(press, byHands(state));
        };
    }

    private static PresentWord sceneSentence(NextPress press, SessionState state) {
        return switch (press) {
            case NEXT_STEP -> ends(state) ? PresentWord.NEXT_STORY_END : PresentWord.NEXT_SCENE;
            case REVEAL -> PresentWord.NEXT_WHAT_COMES;
            case EXPLAIN -> PresentWord.NEXT_HOW_MANY;
            default -> sentence(press, byHands(state));
        };
    }

    private static PresentWord button(NextPress press, boolean byHands) {
        return switch (press) {
            case UNCOVER -> PresentWord.PRESS_UNCOVER;
            case END_BREAK -> PresentWord.PRESS_END_BREAK;
            case NEXT_STEP -> PresentWord.PRESS_STEP;
            case NEXT_SLIDE -> PresentWord.PRESS_SLIDE;
            case OPEN_ROUND -> byHands ? PresentWord.PRESS_OPEN_ROUND : PresentWord.PRESS_ASK;
            case CLOSE_ROUND -> byHands ? PresentWord.PRESS_CLOSE_ROUND : PresentWord.PRESS_THANK;
            case REVEAL -> PresentWord.PRESS_REVEAL;
            case EXPLAIN -> PresentWord.PRESS_EXPLAIN;
            case NOTHING -> PresentWord.PRESS_NOTHING;
        };
    }

    private static PresentWord sentence(NextPress press, boolean byHands) {
        return switch (press) {
            case UNCOVER -> PresentWord.NEXT_UNCOVER;
            case END_BREAK -> PresentWord.NEXT_END_BREAK;
            case NEXT_STEP -> PresentWord.NEXT_STEP;
            case NEXT_SLIDE -> PresentWord.NEXT_SLIDE;
            case OPEN_ROUND -> byHands ? PresentWord.NEXT_OPEN_ROUND : PresentWord.NEXT_ASK;
            case CLOSE_ROUND -> byHands ? PresentWord.NEXT_CLOSE_ROUND : PresentWord.NEXT_THANK;
            case REVEAL -> PresentWord.NEXT_REVEAL;
            case EXPLAIN -> PresentWord.NEXT_EXPLAIN;
            case NOTHING -> PresentWord.NEXT_NOTHING;
        };
    }
}
