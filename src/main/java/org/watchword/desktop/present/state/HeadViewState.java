package org.watchword.desktop.present.state;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.watchword.desktop.text.Countdown;
import org.watchword.desktop.text.Texts;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;

/// The top of the presenter's window: what, where, and how late it is.
///
/// @param detail venue and people
/// @param sees what the people in the room see
/// @param seesWords the same in large words
/// @param left "33 min left", empty before the start
/// @param finish "Finish by 20:15", empty before the start
/// @param clock the time of day
/// @param talk what is left of the time to talk, with a plus when it is over; empty when no time was given
public record HeadViewState(
        String title,
        String detail,
        Sees sees,
        String seesWords,
        String left,
        String finish,
        String clock,
        String talk) {

    static HeadViewState of(SessionState state, Laptop laptop, Instant now, ZoneId zone, Texts texts) {
        Sees sees = Sees.of(state, laptop);
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("HH:mm", texts.language().locale()).withZone(zone);
        return new HeadViewState(
                state.deck().title(),
                detail(state.setup(), state.register().total(), texts),
                sees,
                texts.get(PresentWord.AUDIENCE_SEES, texts.get(sees.word())),
                state.finish().map(end -> left(end, now, texts)).orElse(""),
                state.finish()
                        .map(end -> texts.get(PresentWord.FINISH_BY, time.format(end)))
                        .orElse(""),
                time.format(now),
                Talk.left(state, now).map(Countdown::leftOrOver).orElse(""));
    }

    private static String detail(SessionSetup setup, int people, Texts texts) {
        if (setup.rehearsal()) {
            return texts.get(PresentWord.REHEARSAL);
        }
        return setup.venue().isBlank()
                ? texts.get(PresentWord.PEOPLE_ONLY, people)
                : texts.get(PresentWord.VENUE_AND_PEOPLE, setup.venue(), people);
    }

    private static String left(Instant end, Instant now, Texts texts) {
        long seconds = Duration.between(now, end).toSeconds();
        return seconds >= 0
                ? texts.get(PresentWord.MINUTES_LEFT, Math.ceilDiv(seconds, 60))
                : texts.get(PresentWord.MINUTES_OVER, Math.ceilDiv(-seconds, 60));
    }
}
