package org.watchword.answers.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.watchword.answers.GivenQuestions;
import org.watchword.session.RoundId;
import org.watchword.session.Stage;

/// Whatever the laptop does in whatever order, a round keeps its promises.
class RoundPropertiesTest {

    private static final RoundId ID = new RoundId("core/all#single@before");

    enum Press {
        OPEN,
        SHUT,
        REVEAL,
        EXPLAIN
    }

    record Pressed(Press press, long nanosLater) {}

    @Provide
    Arbitrary<List<Pressed>> evenings() {
        Arbitrary<Long> pause = Arbitraries.longs().between(0, TimeUnit.SECONDS.toNanos(4));
        return Combinators.combine(Arbitraries.of(Press.class), pause)
                .as(Pressed::new)
                .list()
                .ofMaxSize(12);
    }

    private static RoundAtPhones after(RoundAtPhones round, Press press, long now) {
        return switch (press) {
            case OPEN -> round.opened();
            case SHUT -> round.closed(now);
            case REVEAL -> round.revealed();
            case EXPLAIN -> round.explained();
        };
    }

    @Property(tries = 300)
    void stagesOnlyGoForwardsAndEveryChangeHasAHigherVersion(@ForAll("evenings") List<Pressed> evening) {
        RoundAtPhones round = RoundAtPhones.reading(ID, GivenQuestions.single(), 7);
        long now = 0;
        for (Pressed pressed : evening) {
            now += pressed.nanosLater();
            RoundAtPhones next = after(round, pressed.press(), now);
            assertTrue(next.stage().compareTo(round.stage()) >= 0);
            assertTrue(EnumSet.range(round.stage(), next.stage()).size() <= 2, "no stage is left out");
            assertEquals(next.equals(round) ? 0 : 1, next.version() - round.version());
            round = next;
        }
    }

    @Property(tries = 300)
    void anAnswerIsTakenWhileOpenAndTwoSecondsAfterTheCloseAndNeverAfterTheReveal(
            @ForAll("evenings") List<Pressed> evening) {
        RoundAtPhones round = RoundAtPhones.reading(ID, GivenQuestions.single(), 7);
        long now = 0;
        long shut = -1;
        for (Pressed pressed : evening) {
            now += pressed.nanosLater();
            boolean wasOpen = round.stage() == Stage.OPEN;
            round = after(round, pressed.press(), now);
            if (wasOpen && round.stage() == Stage.CLOSED) {
                shut = now;
            }
            boolean taken = round.refuses(ID, now).isEmpty();
            boolean inTime = shut >= 0 && now - shut <= TimeUnit.SECONDS.toNanos(2);
            assertEquals(round.stage() == Stage.OPEN || (round.stage() == Stage.CLOSED && inTime), taken);
            assertTrue(!round.settled(now) || !taken, "what is settled takes nothing");
        }
    }

    @Property(tries = 100)
    void anAnswerToAnotherRoundIsNeverTaken(@ForAll("evenings") List<Pressed> evening) {
        RoundAtPhones round = RoundAtPhones.reading(ID, GivenQuestions.single(), 7);
        for (Pressed pressed : evening) {
            round = after(round, pressed.press(), 0);
            assertEquals(Optional.of(Refusal.ANOTHER_ROUND), round.refuses(new RoundId("other"), 0));
        }
    }
}
