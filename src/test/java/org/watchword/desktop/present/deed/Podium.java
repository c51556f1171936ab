package org.watchword.desktop.present.deed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.watchword.desktop.present.key.ClickerKeys;
import org.watchword.desktop.present.key.KeyContext;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.Keys;
import org.watchword.desktop.present.key.LastStep;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.SmallDeck;
import org.watchword.session.Command;
import org.watchword.session.Decision;
import org.watchword.session.Happened;
import org.watchword.session.Rules;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionState;

/// The way of a key without a window: table of keys, deeds, rules, session.
final class Podium {

    private final List<SessionEvent> written = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private SessionState state = Evening.with(24).state();
    private Desk desk;
    private LastStep last = LastStep.NONE;
    private long millis = 1_000;

    private Podium(Desk desk) {
        this.desk = desk;
    }

    static Podium with(ClickerKeys clicker) {
        return new Podium(Desk.opening(Laptop.USUAL.with(clicker), Reading.USUAL));
    }

    Podium laying(Sheet sheet) {
        desk = desk.with(sheet);
        return this;
    }

    void press(KeyStroke stroke, int pause) {
        millis += pause;
        KeyStroke now = new KeyStroke(stroke.code(), stroke.text(), stroke.held(), stroke.repeat(), millis);
        Keys.meaning(now, context()).ifPresent(this::means);
    }

    private void means(Meaning meaning) {
        if (meaning == Deed.NEXT || meaning == Deed.BACK) {
            last = new LastStep(meaning, millis);
        }
        Reaction reaction = new Deeds(state, SmallDeck.plan()).of(meaning, desk);
        desk = reaction.desk();
        outside.addAll(reaction.outside());
        reaction.commands().forEach(this::ask);
        desk = desk.following(state);
    }

    private void ask(Command command) {
        if (Rules.decide(state, command) instanceof Decision.Happens(var events)) {
            for (SessionEvent event : events) {
                state = state.after(new Happened(event, Instant.EPOCH.plusMillis(millis), ZoneOffset.UTC));
                written.add(event);
            }
        }
    }

    private KeyContext context() {
        return new KeyContext(
                desk.keys(Set.of()),
                last,
                desk.laptop().letters(),
                desk.laptop().clicker());
    }

    SessionState state() {
        return state;
    }

    Desk desk() {
        return desk;
    }

    List<SessionEvent> written() {
        return written;
    }

    List<Outside> outside() {
        return outside;
    }
}
