package org.watchword.desktop.present.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.SmallDeck;
import org.watchword.session.Command;

class FinishByTest {
    private static final Evening EVENING = Evening.giving(SmallDeck.plan(), 24);
    private static final Desk ASKED = Desk.opening(Laptop.USUAL, Reading.USUAL).with(Sheet.FINISH_BY);

    private static Reaction finish(Optional<LocalTime> time) {
        return new Deeds(EVENING.state(), SmallDeck.plan()).finishBy(time, ZoneOffset.UTC, ASKED);
    }

    private static LocalTime start() {
        return EVENING.state()
                .times()
                .started()
                .orElseThrow()
                .atZone(ZoneOffset.UTC)
                .toLocalTime();
    }

    @Test
    void aTimeIsMinutesAfterTheStartAndClosesTheSheet() {
        Reaction reaction = finish(Optional.of(start().plusMinutes(75)));
        assertEquals(List.of(new Command.MoveEnd(75)), reaction.commands());
        assertEquals(Sheet.NONE, reaction.desk().sheet());
    }

    @Test
    void aTimeBeforeTheStartIsMeantForTomorrow() {
        assertEquals(
                List.of(new Command.MoveEnd(23 * 60)),
                finish(Optional.of(start().minusHours(1))).commands());
    }

    @Test
    void nothingIsAsPlanned() {
        assertEquals(List.of(new Command.MoveEnd(0)), finish(Optional.empty()).commands());
    }
}
