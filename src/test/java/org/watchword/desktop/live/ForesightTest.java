package org.watchword.desktop.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.SmallDeck;
import org.watchword.session.Command;
import org.watchword.session.SessionState;
import org.watchword.session.View;

class ForesightTest {

    private static final Instant NOW = Instant.parse("2026-11-21T19:00:00Z");

    private static SessionState foreseen(SessionState saved, List<Command.Showing> asked) {
        SessionState state = saved;
        for (Command.Showing each : asked) {
            state = Foresight.of(state, each, NOW, ZoneOffset.UTC);
        }
        return state;
    }

    @Test
    void twoQuickPressesGoTwoSlides() {
        SessionState saved = Evening.with(24).upTo(SmallDeck.SIGNS).state();
        SessionState shown = foreseen(saved, List.of(new Command.Next(), new Command.Next()));
        assertEquals(2, shown.show().at().step());
    }

    @Test
    void whatTheRulesRefuseChangesNothing() {
        SessionState saved = Evening.with(24).state();
        assertSame(saved, foreseen(saved, List.of(new Command.EndBreak())));
    }

    @Property
    void whatIsForeseenIsWhatTheWriterWillSay(@ForAll("presses") List<Command.Showing> presses) {
        Evening writer = Evening.with(24);
        SessionState saved = writer.state();
        List<Command.Showing> asked = new ArrayList<>();
        for (Command.Showing press : presses) {
            asked.add(press);
            writer.ask(press);
            assertEquals(writer.state().show(), foreseen(saved, asked).show());
        }
    }

    @Provide
    Arbitrary<List<Command.Showing>> presses() {
        return Arbitraries.<Command.Showing>of(
                        new Command.Next(),
                        new Command.Back(),
                        new Command.Toggle(View.BLACK),
                        new Command.Toggle(View.FROZEN),
                        new Command.Uncover(),
                        new Command.GoTo(SmallDeck.SIGNS),
                        new Command.TogglePause())
                .list()
                .ofMaxSize(25);
    }
}
