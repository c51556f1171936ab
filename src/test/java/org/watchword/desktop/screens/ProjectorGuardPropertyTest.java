package org.watchword.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProjectorGuardPropertyTest {

    private static final List<Monitors> REPORTS = List.of(
            Desk.screens(),
            Desk.screens(Desk.LAPTOP),
            Desk.screens(Desk.PROJECTOR),
            Desk.screens(Desk.LAPTOP, Desk.PROJECTOR),
            Desk.screens(Desk.at(Desk.PROJECTOR, -1280, 0), Desk.LAPTOP),
            Desk.screens(Desk.LAPTOP, Desk.at(Desk.PROJECTOR, 0, 0)),
            Desk.screens(Desk.LAPTOP, Desk.TELEVISION),
            Desk.screens(Desk.LAPTOP, Desk.PROJECTOR, Desk.at(Desk.TELEVISION, 3200, 0)));

    @Property
    void whateverTheCablesDoTheTwoWindowsNeverShareAScreen(@ForAll("reports") List<Monitors> reports) {
        ProjectorGuard guard = ProjectorGuard.opening(reports.getFirst(), ScreenMemory.EMPTY);
        long millis = 0;
        for (Monitors report : reports) {
            millis += 137;
            guard = guard.seeing(report, millis).at(millis);
            Placement placement = guard.placement();
            if (placement.audience() != null) {
                assertTrue(report.has(placement.audience()), "the slide stands on a screen that is there");
                assertNotEquals(placement.audience(), placement.presenter());
            }
        }
    }

    @Property
    void afterAnyTroubleTheTwoScreensAreBothInUseAgain(@ForAll("reports") List<Monitors> reports) {
        ProjectorGuard guard = ProjectorGuard.opening(Desk.screens(Desk.LAPTOP, Desk.PROJECTOR), ScreenMemory.EMPTY);
        long millis = 0;
        for (Monitors report : reports) {
            millis += 61;
            guard = guard.seeing(report, millis);
        }
        Placement settled = guard.seeing(Desk.screens(Desk.LAPTOP), millis + 1)
                .seeing(Desk.screens(Desk.LAPTOP, Desk.PROJECTOR), millis + 2)
                .at(millis + 2 + ProjectorGuard.SETTLE_MILLIS)
                .placement();
        assertEquals(Standing.PLACED, settled.standing());
    }

    @Provide
    Arbitrary<List<Monitors>> reports() {
        return Arbitraries.of(REPORTS).list().ofMinSize(1).ofMaxSize(30);
    }
}
