package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.text.Inline;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Decision;
import org.watchword.session.DeckOutline;
import org.watchword.session.Happened;
import org.watchword.session.NextPress;
import org.watchword.session.Rules;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;

/// One evening in Castle Hall, minute by minute, through the real rules.
public final class Evening {

    public static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    public static final Wording WORDS = Inline::plain;

    private final DeckPlan plan;
    private SessionState state = SessionState.BEGIN;
    private Instant now = Instant.parse("2026-11-21T19:00:00Z");
    private Laptop laptop = Laptop.USUAL;
    private HandCounts hands = HandCounts.NONE;

    /// So many people are in the room and presenting has started.
    public static Evening with(int people) {
        return giving(SmallDeck.plan(), people);
    }

    private Evening(DeckPlan plan) {
        this.plan = plan;
    }

    /// So many people are given this deck.
    public static Evening giving(DeckPlan plan, int people) {
        return prepared(new Evening(plan), people, false, Safeguarding.nameless(false))
                .ask(new Command.StartPresenting());
    }

    /// Two dozen people, with somebody named whom they can turn to.
    public static Evening agreeing(DeckPlan plan, Safeguarding safeguarding) {
        return prepared(new Evening(plan), 24, false, safeguarding).ask(new Command.StartPresenting());
    }

    /// A rehearsal that has started.
    public static Evening rehearsal() {
        return prepared(new Evening(SmallDeck.plan()), 0, true, Safeguarding.nameless(false))
                .ask(new Command.StartPresenting());
    }

    /// People come in, and may be named.
    public static Evening comingIn() {
        Evening evening = new Evening(SmallDeck.plan());
        return evening.ask(new Command.Prepare(setup(evening, false, false, Safeguarding.nameless(false))))
                .ask(new Command.OpenDoors());
    }

    private static Evening prepared(Evening evening, int people, boolean rehearsal, Safeguarding safeguarding) {
        evening.ask(new Command.Prepare(setup(evening, true, rehearsal, safeguarding)));
        evening.ask(new Command.OpenDoors());
        return people == 0 ? evening : evening.ask(new Command.CountHeads(Band.PEOPLE, people));
    }

    private static SessionSetup setup(
            Evening evening, boolean headsOnly, boolean rehearsal, Safeguarding safeguarding) {
        return new SessionSetup(
                DeckOutline.of(evening.plan),
                "Castle Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(19, 0),
                "",
                "gb",
                "taxi-private-hire",
                headsOnly,
                safeguarding,
                rehearsal,
                SessionKind.TRAINING,
                "");
    }

    /// Does what the rules allow now.
    public Evening ask(Command command) {
        if (!(Rules.decide(state, command) instanceof Decision.Happens(var events))) {
            throw new AssertionError("refused: " + command);
        }
        for (SessionEvent event : events) {
            state = state.after(new Happened(event, now, ZoneOffset.UTC));
        }
        hands = hands.following(state);
        return this;
    }

    /// Presses forward until a slide is on the screen.
    public Evening upTo(int slide) {
        while (state.show().at().slide() < slide) {
            next();
        }
        return this;
    }

    public Evening next() {
        return ask(new Command.Next());
    }

    /// Presses forward until the next press would do this.
    public Evening until(NextPress press) {
        while (NextPress.of(state) != press) {
            next();
        }
        return this;
    }

    public Evening minutesLater(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    public Evening on(Laptop changed) {
        laptop = changed;
        return this;
    }

    /// Types counts: each followed by Enter.
    public Evening typing(int... counts) {
        for (int count : counts) {
            for (char digit : Integer.toString(count).toCharArray()) {
                hands = hands.digit(digit - '0');
            }
            hands = hands.done();
        }
        return this;
    }

    public HandCounts hands() {
        return hands;
    }

    public SessionState state() {
        return state;
    }

    public PresentFacts facts() {
        return new PresentFacts(state, plan, laptop, now, ZoneOffset.UTC);
    }

    public PresenterViewState view() {
        return PresenterViewState.of(facts(), hands, ENGLISH, WORDS);
    }
}
