package org.watchword.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Is there time for the rest? Worked out from the minutes planned for each slide and the moments at which slides
/// were really shown.
///
/// @param parts in the deck's order
/// @param behind how far behind the plan; negative when ahead. The slide that is shown counts only once it has used
///     up its own minutes. With an end that the trainer set, how late it would be over
/// @param remaining what the plan still needs from here
/// @param stopped time in breaks and question pauses
/// @param spare optional slides that are still to come: what may be passed over to win time
public record Pace(List<PartPace> parts, Duration behind, Duration remaining, Duration stopped, List<Integer> spare) {

    public Pace {
        parts = List.copyOf(parts);
        spare = List.copyOf(spare);
    }

    /// The pace at a moment.
    public static Pace of(SessionState state, Instant now) {
        Times times = state.times().until(now, state);
        Plan plan = new Plan(state);
        Duration spent = times.spent().values().stream().reduce(Duration.ZERO, Duration::plus);
        Duration onThis = times.on(state.show().at().slide());
        Duration used = plan.passed().plus(shorter(onThis, plan.here()));
        Duration remaining = plan.toCome().plus(plan.here()).minus(shorter(onThis, plan.here()));
        Duration behind = set(state) && plan.presenting() ? late(state, now, remaining) : spent.minus(used);
        return new Pace(plan.parts(times), behind, remaining, times.stopped(), plan.spare());
    }

    private static boolean set(SessionState state) {
        return state.show().lasts() > 0;
    }

    /// A time that the trainer set is a time on the clock: questions do not move the end of the evening.
    private static Duration late(SessionState state, Instant now, Duration remaining) {
        return state.finish()
                .map(finish -> Duration.between(finish, now.plus(remaining)))
                .orElse(Duration.ZERO);
    }

    /// When the session will end if the rest takes as long as planned.
    public Instant end(Instant now) {
        return now.plus(remaining);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// The minutes of the deck, sorted by what has been shown. Before presenting everything is still to come.
    private record Plan(SessionState state) {

        Duration here() {
            return presenting() ? planned(state.show().at().slide()) : Duration.ZERO;
        }

        Duration passed() {
            return sum(slides().filter(slide -> state.show().shown().contains(slide) && !isHere(slide)));
        }

        Duration toCome() {
            return sum(slides().filter(this::isToCome));
        }

        List<Integer> spare() {
            return slides().filter(slide ->
                            isToCome(slide) && state.deck().slides().get(slide).optional())
                    .boxed()
                    .toList();
        }

        List<PartPace> parts(Times times) {
            return state.deck().parts().stream()
                    .map(part -> new PartPace(part, progress(part), planned(part), actual(part, times)))
                    .toList();
        }

        private PartPace.Progress progress(PartOutline part) {
            int here = state.show().at().slide();
            if (!presented() || here < part.first()) {
                return PartPace.Progress.TO_COME;
            }
            boolean running = presenting() && here < part.first() + part.count();
            return running ? PartPace.Progress.RUNNING : PartPace.Progress.DONE;
        }

        private Duration planned(PartOutline part) {
            return sum(state.deck()
                    .slidesOf(part)
                    .filter(slide -> !state.show().skipped().contains(slide)));
        }

        private Duration actual(PartOutline part, Times times) {
            return state.deck().slidesOf(part).mapToObj(times::on).reduce(Duration.ZERO, Duration::plus);
        }

        private boolean presenting() {
            return state.phase() == Phase.PRESENTING;
        }

        private boolean presented() {
            return state.times().started().isPresent();
        }

        private boolean isHere(int slide) {
            return presenting() && slide == state.show().at().slide();
        }

        private boolean isToCome(int slide) {
            Show show = state.show();
            return state.phase() != Phase.CLOSED
                    && !isHere(slide)
                    && slide >= show.at().slide()
                    && !show.shown().contains(slide)
                    && !show.skipped().contains(slide);
        }

        private IntStream slides() {
            return IntStream.range(0, state.deck().slides().size());
        }

        private Duration sum(IntStream slides) {
            return slides.mapToObj(this::planned).reduce(Duration.ZERO, Duration::plus);
        }

        private Duration planned(int slide) {
            return Duration.ofSeconds(
                    Math.round(state.deck().slides().get(slide).minutes() * 60));
        }
    }
}
