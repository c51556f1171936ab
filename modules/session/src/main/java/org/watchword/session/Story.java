package org.watchword.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where a scenario may go from where it stands.
final class Story {
    private final SessionState state;
    private final SlideOutline slide;

    Story(SessionState state) {
        this.state = state;
        this.slide = state.slide();
    }

    /// The scene here; empty at the end of the story, and on any other slide.
    Optional<SceneOutline> scene() {
        return slide.scene(state.show().at().step());
    }

    /// The ways on, the one to be offered first at the head: that of most people, but only where the room may see how
    /// many they were. Elsewhere the wall would tell by going there what it may not tell in figures.
    List<SceneWay> ways() {
        List<SceneWay> ways = scene().map(SceneOutline::ways).orElse(List.of());
        Tally tally = state.round().map(Round::tally).orElse(Tally.NOT_COUNTED);
        return tally.counted() && state.countsOnTheWall()
                ? ways.stream()
                        .sorted(Comparator.comparingInt((SceneWay way) -> people(way, tally))
                                .reversed())
                        .toList()
                : ways;
    }

    private static int people(SceneWay way, Tally tally) {
        return way.choices().stream().mapToInt(tally::of).sum();
    }

    /// Whether the room may go on from here: what comes of each choice was shown, or it is never shown before the
    /// teaching.
    boolean mayGoOn() {
        return state.round()
                .filter(round -> round.stage().told() || (round.stage() == Stage.CLOSED && askedBefore()))
                .isPresent();
    }

    boolean askedBefore() {
        return state.asked().filter(asked -> asked.asked() == Asked.BEFORE).isPresent();
    }

    /// The step that a press goes on to; empty when the story is over with it.
    OptionalInt onwards() {
        return ways().stream()
                .limit(1)
                .mapToInt(SceneWay::to)
                .filter(to -> to < slide.steps())
                .findFirst();
    }

    /// The scene from which the room came here, the latest that was asked if several lead here.
    int back() {
        int at = state.show().at().step();
        return IntStream.iterate(at - 1, step -> step >= 0, step -> step - 1)
                .filter(step -> leadsHere(step, at) && asked(step))
                .findFirst()
                .orElseGet(() -> IntStream.iterate(at - 1, step -> step > 0, step -> step - 1)
                        .filter(step -> leadsHere(step, at))
                        .findFirst()
                        .orElse(at - 1));
    }

    private boolean leadsHere(int step, int at) {
        return slide.scene(step).stream()
                .flatMap(scene -> scene.ways().stream())
                .anyMatch(way -> way.to() == at);
    }

    private boolean asked(int step) {
        return slide.roundId(step)
                .filter(id -> state.rounds().of(id).stage() != Stage.READING)
                .isPresent();
    }
}
