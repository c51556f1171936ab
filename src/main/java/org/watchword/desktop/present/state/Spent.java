package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.Instant;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;
import org.watchword.session.SlideOutline;

/// Time as it stands at this moment: what was saved and what has passed since.
record Spent(SessionState state, Instant now) {

    /// Minutes on one slide, breaks and pauses left out.
    double on(int slide) {
        Duration saved = state.times().on(slide);
        boolean here = slide == state.show().at().slide();
        return minutes(here ? saved.plus(sinceLast()) : saved);
    }

    /// Minutes on all slides from one index, so many of them.
    double on(int first, int count) {
        double sum = 0;
        for (int slide = first; slide < first + count; slide++) {
            sum += on(slide);
        }
        return sum;
    }

    /// How many minutes behind the plan; less than 0 when ahead of it. A slide that takes less than planned does not
    /// put anybody ahead before it is left.
    double behind() {
        int at = state.show().at().slide();
        double planned = Math.min(on(at), state.slide().minutes());
        for (SlideOutline before : state.deck().slides().subList(0, at)) {
            planned += before.minutes();
        }
        return on(0, state.deck().slides().size()) - planned;
    }

    private Duration sinceLast() {
        boolean running = state.phase() == Phase.PRESENTING
                && !state.show().paused()
                && !state.show().onBreak();
        return state.times()
                .last()
                .filter(last -> running && last.isBefore(now))
                .map(last -> Duration.between(last, now))
                .orElse(Duration.ZERO);
    }

    private static double minutes(Duration duration) {
        return duration.toMillis() / 60_000.0;
    }
}
