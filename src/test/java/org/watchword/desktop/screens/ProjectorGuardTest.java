package org.watchword.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.watchword.desktop.screens.Desk.LAPTOP;
import static org.watchword.desktop.screens.Desk.PROJECTOR;
import static org.watchword.desktop.screens.Desk.TELEVISION;
import static org.watchword.desktop.screens.Desk.at;
import static org.watchword.desktop.screens.Desk.first;
import static org.watchword.desktop.screens.Desk.scaled;
import static org.watchword.desktop.screens.Desk.screens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectorGuardTest {

    private static final Monitors BOTH = screens(LAPTOP, PROJECTOR);
    private static final Monitors ONE = screens(LAPTOP);

    private static ProjectorGuard opening(Monitors monitors) {
        return ProjectorGuard.opening(monitors, ScreenMemory.EMPTY);
    }

    private static void standsOn(ProjectorGuard guard, Monitor presenter, Monitor audience) {
        assertEquals(new Placement(Standing.PLACED, presenter, audience), guard.placement());
    }

    private static void isHidden(ProjectorGuard guard, Standing standing, Monitor presenter) {
        assertEquals(new Placement(standing, presenter, null), guard.placement());
    }

    @Test
    void theSlideOpensOnTheScreenBesideTheTrainers() {
        standsOn(opening(BOTH), LAPTOP, PROJECTOR);
    }

    @Test
    void theOrderInWhichTheSystemListsScreensDoesNotMatter() {
        standsOn(opening(screens(PROJECTOR, LAPTOP)), LAPTOP, PROJECTOR);
    }

    @Test
    void withOneScreenNothingIsLost() {
        isHidden(opening(ONE), Standing.SINGLE, LAPTOP);
    }

    @Test
    void aPulledProjectorHidesTheSlideAtOnce() {
        isHidden(opening(BOTH).seeing(ONE, 0), Standing.LOST, LAPTOP);
    }

    @Test
    void theProjectorThatComesBackIsUsedByItselfWhenItIsStill() {
        ProjectorGuard back = opening(BOTH).seeing(ONE, 0).seeing(BOTH, 1000);
        isHidden(back, Standing.LOST, LAPTOP);
        assertEquals(1000 + ProjectorGuard.SETTLE_MILLIS, back.due().orElseThrow());
        standsOn(back.at(1000 + ProjectorGuard.SETTLE_MILLIS), LAPTOP, PROJECTOR);
    }

    @Test
    void theWaitForAProjectorThatComesBackKeepsInsideItsBudget() {
        assertTrue(ProjectorGuard.SETTLE_MILLIS <= 500);
    }

    @Test
    void aProjectorAddedLaterIsUsed() {
        ProjectorGuard added = opening(ONE).seeing(BOTH, 50).at(50 + ProjectorGuard.SETTLE_MILLIS);
        standsOn(added, LAPTOP, PROJECTOR);
        assertTrue(added.due().isEmpty());
    }

    @Test
    void aFlappingCableKeepsTheSlideHiddenUntilItIsStill() {
        ProjectorGuard guard = opening(BOTH);
        for (long millis = 0; millis < 3000; millis += 200) {
            guard = guard.seeing(ONE, millis).seeing(BOTH, millis + 100).at(millis + 199);
            isHidden(guard, Standing.LOST, LAPTOP);
        }
        standsOn(guard.at(3000 + ProjectorGuard.SETTLE_MILLIS), LAPTOP, PROJECTOR);
    }

    @Test
    void aLossWhileWaitingEndsTheWait() {
        ProjectorGuard guard = opening(BOTH).seeing(ONE, 0).seeing(BOTH, 10).seeing(ONE, 20);
        assertTrue(guard.due().isEmpty());
        isHidden(guard.at(10_000), Standing.LOST, LAPTOP);
    }

    @Test
    void anotherProjectorInItsPlaceIsUsed() {
        standsOn(opening(BOTH).seeing(screens(LAPTOP, TELEVISION), 0), LAPTOP, TELEVISION);
    }

    @Test
    void aProjectorReplacedWhileUnpluggedIsUsed() {
        ProjectorGuard guard = opening(BOTH).seeing(ONE, 0).seeing(screens(LAPTOP, TELEVISION), 100);
        standsOn(guard.at(100 + ProjectorGuard.SETTLE_MILLIS), LAPTOP, TELEVISION);
    }

    @Test
    void aThirdScreenDoesNotTakeTheSlideAway() {
        ProjectorGuard guard = opening(BOTH).seeing(screens(LAPTOP, PROJECTOR, at(TELEVISION, 3200, 0)), 0);
        standsOn(guard, LAPTOP, PROJECTOR);
    }

    @Test
    void theSlideNeverJumpsToAScreenThatWasThereForSomethingElse() {
        Monitor desk = at(TELEVISION, -3840, 0);
        ProjectorGuard three = opening(BOTH).seeing(screens(LAPTOP, PROJECTOR, desk), 0);
        isHidden(three.seeing(screens(LAPTOP, desk), 5), Standing.LOST, LAPTOP);
    }

    @Test
    void aProjectorOnTheLeftIsPlacedLeft() {
        Monitor left = at(PROJECTOR, -1280, 0);
        standsOn(opening(screens(left, LAPTOP)), LAPTOP, left);
    }

    @Test
    void aProjectorMovedToTheOtherSideIsFollowed() {
        Monitor left = at(PROJECTOR, -1280, 200);
        standsOn(opening(BOTH).seeing(screens(LAPTOP, left), 0), LAPTOP, left);
    }

    @Test
    void theSystemsFirstScreenMayBecomeTheProjectorWithoutTheSlideLeavingIt() {
        Monitors other = screens(first(LAPTOP, false), first(PROJECTOR, true));
        standsOn(opening(BOTH).seeing(other, 0), first(LAPTOP, false), first(PROJECTOR, true));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,1.5", "1,2", "1.5,1", "1.5,2", "2,1", "2,1.5", "1.25,1.75"})
    void eachScreenKeepsItsOwnScale(double laptopScale, double projectorScale) {
        Monitor laptop = scaled(LAPTOP, laptopScale);
        Monitor projector = scaled(PROJECTOR, projectorScale);
        ProjectorGuard guard = opening(screens(laptop, projector));
        standsOn(guard, laptop, projector);
        assertEquals(1280, projector.pixelWidth());
        assertEquals(720, projector.pixelHeight());
    }

    @Test
    void aMirroredScreenShowsNeitherSlideNorWaits() {
        Monitors mirrored = screens(LAPTOP, at(PROJECTOR, 0, 0));
        isHidden(opening(mirrored), Standing.MIRRORED, LAPTOP);
        isHidden(opening(BOTH).seeing(mirrored, 0), Standing.MIRRORED, LAPTOP);
    }

    @Test
    void mendingTheMirrorPlacesTheSlide() {
        ProjectorGuard mended = opening(screens(LAPTOP, at(PROJECTOR, 0, 0))).seeing(BOTH, 40);
        standsOn(mended.at(40 + ProjectorGuard.SETTLE_MILLIS), LAPTOP, PROJECTOR);
    }

    @Test
    void swappingChangesTheScreensOver() {
        standsOn(opening(BOTH).swapped(), PROJECTOR, LAPTOP);
        standsOn(opening(BOTH).swapped().swapped(), LAPTOP, PROJECTOR);
    }

    @Test
    void swappingGoesRoundThreeScreens() {
        Monitors three = screens(LAPTOP, PROJECTOR, at(TELEVISION, 3200, 0));
        ProjectorGuard guard = opening(three);
        assertEquals(guard.placement(), guard.swapped().swapped().swapped().placement());
    }

    @Test
    void swappingOneScreenChangesNothing() {
        isHidden(opening(ONE).swapped(), Standing.SINGLE, LAPTOP);
    }

    @Test
    void theChoiceIsRememberedForThisSetOfScreens() {
        ScreenMemory memory = opening(BOTH).swapped().memory();
        standsOn(ProjectorGuard.opening(BOTH, memory), PROJECTOR, LAPTOP);
        standsOn(ProjectorGuard.opening(screens(PROJECTOR, LAPTOP), memory), PROJECTOR, LAPTOP);
    }

    @Test
    void aChoiceForOneHallSaysNothingAboutAnother() {
        ScreenMemory memory = opening(BOTH).swapped().memory();
        Monitors otherHall = screens(LAPTOP, TELEVISION);
        standsOn(ProjectorGuard.opening(otherHall, memory), LAPTOP, TELEVISION);
    }

    @Test
    void aSwappedProjectorThatComesBackStaysSwapped() {
        ProjectorGuard guard = opening(BOTH).swapped().seeing(screens(PROJECTOR), 0);
        isHidden(guard, Standing.LOST, PROJECTOR);
        standsOn(guard.seeing(BOTH, 10).at(1000), PROJECTOR, LAPTOP);
    }

    @Test
    void notesNeverLandOnTheWallWhenTheLaptopsOwnScreenGoes() {
        Monitor alone = at(PROJECTOR, 0, 0);
        ProjectorGuard guard = opening(BOTH).seeing(screens(alone), 0);
        assertEquals(new Placement(Standing.PLACED, null, alone), guard.placement());
        standsOn(guard.seeing(BOTH, 100), LAPTOP, PROJECTOR);
    }

    @Test
    void theTrainerMayStillAskForHerWindowOnTheLastScreen() {
        ProjectorGuard guard = opening(BOTH).seeing(screens(PROJECTOR), 0).swapped();
        isHidden(guard, Standing.LOST, PROJECTOR);
    }

    @Test
    void noScreenAtAllHidesTheSlideAndWaits() {
        ProjectorGuard guard = opening(BOTH).seeing(screens(), 0);
        assertNull(guard.placement().audience());
        assertEquals(Standing.LOST, guard.placement().standing());
        standsOn(guard.seeing(BOTH, 10).at(1000), LAPTOP, PROJECTOR);
    }
}
