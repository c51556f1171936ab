package org.watchword.desktop.present.deed;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.FilmShow;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.OwnWords;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.RoundId;
import org.watchword.session.Rules;
import org.watchword.session.SessionState;
import org.watchword.session.Stage;
import org.watchword.session.View;

/// What each meaning of a key does. Pure: it answers what shall be asked, and asks nothing itself.
///
/// @param state the session as the wall shows it
/// @param plan its deck
public record Deeds(SessionState state, DeckPlan plan) {

    private static final Duration TALK = Duration.ofMinutes(3);

    /// What a press comes to.
    public Reaction of(Meaning meaning, Desk desk) {
        boolean listening = desk.laptop().someoneNeedsMe();
        return switch (meaning) {
            case Meaning.Digit(int digit) ->
                desk.hands().open() ? Reaction.only(desk.with(desk.hands().digit(digit))) : Reaction.only(desk);
            case Meaning.Heard _, Meaning.ZoomMove _ when listening -> Reaction.only(desk);
            case Meaning.Heard(KeyStroke stroke) -> heard(stroke, desk);
            case Meaning.ZoomMove(int right, int below) ->
                Reaction.only(desk.with(desk.laptop().zoom().moved(right, below)));
            case Deed deed when listening && !whileListening(deed) -> Reaction.only(desk);
            case Deed deed -> of(deed, desk);
        };
    }

    /// The trainer chose a slide to go to.
    public Reaction goTo(int slide, Desk desk) {
        return moves(desk.jumpedFrom(state.show().at().slide()), new Command.GoTo(slide));
    }

    /// Somebody is telling the trainer something: a clicker in a pocket must not bring the slides back.
    private static boolean whileListening(Deed deed) {
        return deed == Deed.SOMEONE_NEEDS_ME
                || deed == Deed.NOTES_BIGGER
                || deed == Deed.NOTES_SMALLER
                || deed == Deed.NOTHING
                || deed == Deed.SWAP_SCREENS;
    }

    private Reaction of(Deed deed, Desk desk) {
        return switch (deed) {
            case NOTHING -> Reaction.only(desk);
            case NEXT -> next(desk.with(Sheet.NONE));
            case BACK -> moves(desk.with(Sheet.NONE), new Command.Back());
            case BLACK -> toggled(desk, View.BLACK);
            case HOLDING -> toggled(desk, View.HOLDING);
            case FREEZE -> toggled(desk, View.FROZEN);
            case HELP -> toggled(desk, View.HELP);
            case SOMEONE_NEEDS_ME -> someoneNeedsMe(desk);
            case ONE_MORE_PERSON -> Reaction.asks(desk, new Command.CountOneMore());
            case LANGUAGE -> Reaction.asks(desk, Outside.LANGUAGE);
            case SWAP_SCREENS -> Reaction.asks(desk, Outside.SWAP_SCREENS);
            case REGISTER -> Reaction.asks(desk.with(Sheet.NONE), Outside.REGISTER);
            case SKIP_ANNOUNCED, SKIP_QUESTION -> skip(deed, desk);
            case START -> Reaction.asks(desk, new Command.StartPresenting());
            case LEAVE -> leave(desk);
            case END -> end(desk);
            case SEARCH, GO_TO, OVERVIEW, KEYS_CARD, CLICKER, LETTERS, FINISH_BY, PHONES -> laid(desk, deed);
            case SHOW_WORDS, DROP_WORDS -> words(desk, deed);
            case WHERE_I_WAS -> desk.wasAtOrNull() == null ? Reaction.only(desk) : goTo(desk.wasAtOrNull(), desk);
            case NOTES_BIGGER, NOTES_SMALLER, NOTES_WIDER -> reading(desk, deed);
            case TIMER -> talk(desk);
            case POINTER, ZOOM -> Reaction.only(shown(deed, desk));
            case FILM, CAPTIONS -> film(deed, desk);
            case QUESTION_PAUSE -> Reaction.asks(desk, new Command.TogglePause());
            case COUNT_DONE -> counted(desk.with(desk.hands().done()));
            case COUNT_ERASE -> Reaction.only(desk.with(desk.hands().erased()));
        };
    }

    /// A film that cannot be played is passed over: its second step would show the very same still.
    private Reaction next(Desk desk) {
        boolean twice = desk.laptop().film().passesOver()
                && NextPress.of(state) == NextPress.NEXT_STEP
                && state.nextSlide().isPresent();
        Reaction once = moves(desk, new Command.Next());
        return twice ? once.then(new Command.Next()) : once;
    }

    /// From the still it is the same as going on; the film itself plays or pauses.
    private Reaction film(Deed deed, Desk desk) {
        FilmShow film = desk.laptop().film();
        if (deed == Deed.CAPTIONS) {
            FilmShow changed = film.read(!film.dial().captions());
            return Reaction.asks(desk.with(desk.laptop().with(changed)), Outside.CAPTIONS);
        }
        return film.begins() && NextPress.of(state) == NextPress.NEXT_STEP
                ? next(desk)
                : Reaction.only(desk.with(desk.laptop().with(film.toggled())));
    }

    /// Saves counts. Those that cannot be true are saved in doubt, and the trainer is asked.
    public Reaction counted(Desk desk) {
        return Reaction.asks(desk, desk.hands().command(state.register().total()));
    }

    /// The trainer typed what the room called out; her Enter is her yes.
    public Reaction hear(String words, Desk desk) {
        Optional<QuestionKind> kind = plan.slides()
                .get(state.show().at().slide())
                .question()
                .map(Question::kind)
                .filter(CalledOut::answers);
        return kind.isPresent()
                ? calledOut(desk, (heard, round) -> heard.with(round, kind.get(), words))
                : Reaction.only(desk);
    }

    /// Words that shall not stand on the wall.
    public Reaction takeAway(String words, Desk desk) {
        return calledOut(desk, (heard, round) -> heard.without(round, words));
    }

    /// Not the last one, then.
    public Reaction takeBack(Desk desk) {
        return calledOut(desk, CalledOut::undone);
    }

    private Reaction calledOut(Desk desk, BiFunction<CalledOut, RoundId, CalledOut> change) {
        return state.round()
                .filter(round -> round.stage() != Stage.READING)
                .map(round -> Reaction.only(desk.with(change.apply(desk.laptop().calledOut(), round.id()))))
                .orElseGet(() -> Reaction.only(desk));
    }

    /// What was typed is kept before the slides move, forward, back or far away. Counts that cannot be true stop the
    /// first press; the second one moves on, and they stay in doubt.
    private Reaction moves(Desk desk, Command move) {
        HandCounts hands = desk.hands();
        if (desk.laptop().phones().onTheWall()) {
            return Reaction.asks(desk, Outside.WAY_IN_AWAY);
        }
        if (state.show().covered()) {
            return Reaction.asks(desk, move);
        }
        boolean asks = state.round().filter(round -> !round.stage().told()).isPresent();
        boolean stops = asks && hands.doubtful(state) && !desk.warned();
        Desk told = stops ? desk.asWarned() : desk;
        Reaction kept = hands.unsaved(state) ? counted(told) : Reaction.only(told);
        return stops ? kept : kept.then(move);
    }

    private static Reaction toggled(Desk desk, View view) {
        return Reaction.asks(desk, new Command.Toggle(view));
    }

    private Reaction skip(Deed deed, Desk desk) {
        if (deed == Deed.SKIP_QUESTION) {
            return skipQuestion(desk);
        }
        return state.announced().isPresent() ? Reaction.asks(desk, new Command.SkipAnnounced()) : Reaction.only(desk);
    }

    /// What was typed is kept first: a question that is left has been asked as far as it came.
    private Reaction skipQuestion(Desk desk) {
        boolean here = state.round().filter(round -> !round.stage().told()).isPresent();
        if (!here
                || state.nextSlide().isEmpty()
                || state.show().covered()
                || state.show().onBreak()) {
            return Reaction.only(desk);
        }
        Reaction kept = desk.hands().unsaved(state) ? counted(desk) : Reaction.only(desk);
        return kept.then(new Command.SkipQuestion());
    }

    private Reaction someoneNeedsMe(Desk desk) {
        boolean onBreak = state.show().onBreak();
        if (desk.laptop().someoneNeedsMe()) {
            Desk back = desk.with(desk.laptop().needed(false));
            return onBreak ? Reaction.asks(back, new Command.EndBreak()) : Reaction.only(back);
        }
        Desk listening = desk.with(Sheet.NONE).with(desk.laptop().needed(true));
        return onBreak ? Reaction.only(listening) : Reaction.asks(listening, new Command.StartBreak());
    }

    /// Esc is a button of some clickers too: pressed twice on their page it closes the page.
    private static Reaction heard(KeyStroke stroke, Desk desk) {
        KeyStroke before = desk.triedOrNull();
        boolean again = before != null && before.code() == stroke.code() && stroke.code() == KeyCode.ESCAPE;
        return Reaction.only(again ? desk.with(Sheet.NONE) : desk.trying(stroke));
    }

    /// The trainer gave a button of her clicker something else to do; null for what the table of keys says.
    public Reaction give(KeyCode key, @Nullable Deed deed, Desk desk) {
        ClickerKeys before = desk.laptop().clicker();
        ClickerKeys given = deed == null ? before.without(key) : before.with(key, deed);
        return Reaction.asks(desk.with(desk.laptop().with(given)), Outside.CLICKER);
    }

    /// The trainer said when she wants to be finished; empty for as planned. A time that is past is meant for
    /// tomorrow: sessions begin before midnight and end after it.
    public Reaction finishBy(Optional<LocalTime> time, ZoneId zone, Desk desk) {
        return Reaction.asks(
                desk.with(Sheet.NONE),
                new Command.MoveEnd(time.map(at -> minutes(at, zone)).orElse(0)));
    }

    private int minutes(LocalTime time, ZoneId zone) {
        ZonedDateTime start = state.times().started().orElseThrow().atZone(zone);
        ZonedDateTime end = start.with(time);
        return (int) Math.ceilDiv(
                Duration.between(start, end.isAfter(start) ? end : end.plusDays(1))
                        .toSeconds(),
                60);
    }

    /// The trainer changed what single letters do.
    public Reaction letters(LetterKeys changed, Desk desk) {
        return Reaction.asks(desk.with(desk.laptop().with(changed)), Outside.LETTERS);
    }

    /// Notes have another share of the window.
    public Reaction share(double share, Desk desk) {
        return Reaction.asks(desk.with(desk.reading().shared(share)), Outside.READING);
    }

    /// Counts that have not changed for a while are saved as totals, so that a laptop that dies loses no hands.
    ///
    /// @param before the counts a while ago
    public Reaction rested(HandCounts before, Desk desk) {
        HandCounts hands = desk.hands();
        return hands.equals(before) && hands.unsaved(state) ? counted(desk) : Reaction.only(desk);
    }

    private static Reaction reading(Desk desk, Deed deed) {
        Reading now = desk.reading();
        Reading next = switch (deed) {
            case NOTES_BIGGER -> now.resized(1);
            case NOTES_SMALLER -> now.resized(-1);
            default -> now.wider();
        };
        return Reaction.asks(desk.with(next), Outside.READING);
    }

    /// Another part of the slide is seen; nothing else than a slide is ever enlarged.
    public Reaction see(Zoom zoom, Desk desk) {
        return Reaction.only(desk.with(zoom.on(state.show().at()).following(state)));
    }

    /// A light on the slide, or a part of it large.
    private Desk shown(Deed deed, Desk desk) {
        return deed == Deed.POINTER
                ? desk.pointing(!desk.pointer())
                : desk.with(zoomed(desk.laptop().zoom()));
    }

    private Zoom zoomed(Zoom zoom) {
        return zoom.on() ? Zoom.NONE : Zoom.into(state.show().at(), 0.5, 0.5).following(state);
    }

    private Reaction leave(Desk desk) {
        if (desk.sheet() != Sheet.NONE) {
            return Reaction.only(desk.with(Sheet.NONE));
        }
        if (desk.laptop().zoom().on()) {
            return Reaction.only(desk.with(Zoom.NONE));
        }
        if (desk.pointer()) {
            return Reaction.only(desk.pointing(false));
        }
        return desk.laptop().phones().onTheWall()
                ? Reaction.asks(desk, Outside.WAY_IN_AWAY)
                : Reaction.asks(desk, new Command.Uncover());
    }

    /// Own words reach the wall only here, and only those that the trainer can have read.
    private static Reaction words(Desk desk, Deed deed) {
        List<OwnWords> waiting = OwnWords.read(desk.laptop());
        if (waiting.isEmpty()) {
            return Reaction.only(desk);
        }
        return Reaction.asks(desk, deed == Deed.SHOW_WORDS ? Outside.SHOW_WORDS : Outside.DROP_WORDS);
    }

    /// Asks once: the first press lays the question, the second one on top of it is the answer.
    private Reaction end(Desk desk) {
        if (desk.sheet() != Sheet.END) {
            return Reaction.only(desk.with(Sheet.END));
        }
        Desk ending = desk.with(Sheet.NONE);
        return desk.hands().unsaved(state) ? counted(ending).then(Outside.END) : Reaction.asks(ending, Outside.END);
    }

    private static Reaction laid(Desk desk, Deed deed) {
        Sheet sheet = switch (deed) {
            case SEARCH -> Sheet.SEARCH;
            case GO_TO -> Sheet.GO_TO;
            case OVERVIEW -> Sheet.OVERVIEW;
            case CLICKER -> Sheet.CLICKER;
            case LETTERS -> Sheet.LETTERS;
            case FINISH_BY -> Sheet.FINISH_BY;
            case PHONES -> Sheet.PHONES;
            default -> Sheet.KEYS;
        };
        return Reaction.only(desk.with(desk.sheet() == sheet ? Sheet.NONE : sheet));
    }

    /// The time that the slide asks for; a second press takes it away.
    private Reaction talk(Desk desk) {
        if (state.show().talkUntil().isPresent()) {
            return Reaction.asks(desk, new Command.StopTalk());
        }
        Duration time = plan.slides()
                .get(state.show().at().slide())
                .slide()
                .timer()
                .filter(asked -> asked.compareTo(Rules.SHORTEST_TALK) >= 0)
                .orElse(TALK);
        return Reaction.asks(desk, new Command.StartTalk(time));
    }
}
