package org.watchword.desktop.slide.face;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.session.Phase;
import org.watchword.session.Place;
import org.watchword.session.Round;
import org.watchword.session.SessionState;
import org.watchword.session.Tally;
import org.watchword.session.View;

/// What is on the wall in a session: the slide, or what lies over it.
public final class Wall {
    private final Material material;
    private final Faces faces;

    public Wall(Material material) {
        this.material = material;
        this.faces = new Faces(material);
    }

    /// What the audience sees. A frozen wall is the slide at which it was frozen.
    public Told told(SessionState state) {
        return switch (state.show().view()) {
            case BLACK -> own(new Face.Black());
            case HOLDING -> own(holding());
            case HELP -> help();
            case SHOWING, FROZEN -> state.show().onBreak() ? own(neutralBreak()) : open(state);
        };
    }

    private Told open(SessionState state) {
        Doorway page = material.doorway();
        Doorway door = door(state);
        if (door != null) {
            return own(new Face.Entering(say(SlideWord.DOOR_TITLE), gates(door), say(SlideWord.DOOR_NOTE)));
        }
        return page != null && material.entry().onTheWall()
                ? own(new Face.Entering(say(SlideWord.ENTER_TITLE), gates(page), say(SlideWord.ENTER_NOTE)))
                : slide(state);
    }

    /// Where people tick themselves off, while they come in and the trainer shows it.
    private @Nullable Doorway door(SessionState state) {
        return state.phase() == Phase.DOORS_OPEN ? material.entry().door() : null;
    }

    private List<Face.Gate> gates(Doorway page) {
        Entry entry = material.entry();
        List<Face.Gate> gates = new ArrayList<>();
        if (!entry.network().isEmpty()) {
            List<String> written = new ArrayList<>(List.of(say(SlideWord.ENTER_NETWORK, entry.network())));
            if (!entry.password().isEmpty()) {
                written.add(say(SlideWord.ENTER_PASSWORD, entry.password()));
            }
            gates.add(new Face.Gate(say(SlideWord.ENTER_WIFI), entry.networkCode(), written));
        }
        SlideWord open = gates.isEmpty() ? SlideWord.ENTER_PAGE_ONLY : SlideWord.ENTER_PAGE;
        gates.add(new Face.Gate(say(open), page.code(), List.of(page.address())));
        return gates;
    }

    private String say(SlideWord word, Object... gaps) {
        return material.texts().get(word, gaps);
    }

    /// In the program's own words.
    private Told own(Face face) {
        return new Told(face, material.texts().language().code());
    }

    /// How much of the deck has been shown, 0 to 1; 0 while something lies over it.
    public double progress(SessionState state) {
        int slides = material.plan().slides().size();
        return covered(state) ? 0 : (state.show().audience().slide() + 1.0) / slides;
    }

    /// Whether what is shown was translated and not yet checked by a person, or is not finished.
    public boolean draft(SessionState state) {
        return !covered(state) && planned(state.show().audience()).draft();
    }

    private boolean covered(SessionState state) {
        View view = state.show().view();
        return material.entry().onTheWall()
                || door(state) != null
                || state.show().onBreak()
                || (view != View.SHOWING && view != View.FROZEN);
    }

    /// Where to get help, for everybody at once: the deck's last slide, whole.
    Told help() {
        return material.plan()
                .help()
                .map(help -> faces.told(help, help.steps(), Hands.READING))
                .orElseGet(() -> own(holding()));
    }

    Face holding() {
        return new Face.Holding(
                material.texts().get(SlideWord.NAME),
                material.texts().get(SlideWord.HOLDING),
                Line.of(material.texts().get(SlideWord.HOLDING_TEXT)),
                faces.helpline().orElse(null));
    }

    Face neutralBreak() {
        return new Face.Pause(
                new Head("", material.texts().get(SlideWord.NEUTRAL_BREAK)),
                Line.of(material.texts().get(SlideWord.NEUTRAL_BREAK_TEXT)),
                null);
    }

    private Told slide(SessionState state) {
        Place place = state.show().audience();
        PlannedSlide planned = planned(place);
        if (planned.slide().layout() == Layout.BREAK) {
            Face rest = faces.rest(planned, back(state, place.slide(), planned));
            return new Told(rest, planned.slide().language());
        }
        Hands hands = state.deck()
                .slides()
                .get(place.slide())
                .roundId(place.step())
                .map(state.rounds()::of)
                .map(round -> new Hands(round.stage(), answered(planned, round), state.countsOnTheWall()))
                .orElse(Hands.READING);
        return faces.told(planned, place.step(), hands);
    }

    /// Hands, or what was called out.
    private Tally answered(PlannedSlide planned, Round round) {
        boolean calls = planned.question()
                .filter(question -> CalledOut.answers(question.kind()))
                .isPresent();
        return calls ? material.calledOut().tally(round.id()) : round.tally();
    }

    private PlannedSlide planned(Place place) {
        return material.plan().slides().get(place.slide());
    }

    /// The break's end: the moment it was shown and its planned minutes, up to the next full minute.
    private @Nullable String back(SessionState state, int slide, PlannedSlide planned) {
        return state.times()
                .last()
                .map(last -> last.minus(state.times().on(slide)))
                .map(shown -> material.texts().get(SlideWord.BACK_AT, clock(shown, planned.minutes())))
                .orElse(null);
    }

    private String clock(Instant from, double minutes) {
        LocalTime end = from.plus(Duration.ofSeconds((long) (minutes * 60) + 59))
                .atZone(material.zone())
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
        return end.format(DateTimeFormatter.ofPattern("HH:mm", material.locale()));
    }
}
