package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.present.state.FilmSeen.Cover;
import org.watchword.desktop.present.state.FilmShow.Mode;

class FilmShowTest {
    private static final Instant BEGIN = Instant.parse("2026-11-21T19:00:00Z");
    private static final FilmShow STILL = FilmShow.NONE.following(seen(0, Cover.NONE));
    private static final FilmShow PLAYING =
            STILL.following(seen(1, Cover.NONE)).at(Duration.ofSeconds(12), Duration.ofSeconds(60));

    private static FilmSeen seen(int step, Cover cover) {
        return new FilmSeen(4, step, cover);
    }

    @Test
    void aFilmWaitsOnItsStillUntilItsStepComes() {
        assertEquals(Mode.STILL, STILL.mode());
        assertTrue(STILL.begins());
        assertFalse(STILL.onTheWall());
        assertTrue(PLAYING.plays());
        assertTrue(PLAYING.onTheWall());
    }

    @Test
    void aSlideThatIsComeBackToPlaysNothing() {
        FilmShow back = FilmShow.NONE.following(seen(1, Cover.NONE));
        assertFalse(back.plays());
        assertTrue(back.toggled().plays());
    }

    @Test
    void goingOnOrBackEndsIt() {
        assertFalse(PLAYING.following(FilmSeen.NOTHING).plays());
        FilmShow back = PLAYING.following(seen(0, Cover.NONE));
        assertEquals(Mode.STILL, back.mode());
        assertEquals(Duration.ZERO, back.dial().played());
    }

    @ParameterizedTest
    @EnumSource(value = Cover.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whateverLiesOverItStopsItAndItsSound(Cover cover) {
        assertFalse(PLAYING.following(seen(1, cover)).plays());
    }

    @ParameterizedTest
    @EnumSource(
            value = Cover.class,
            names = {"COVERED", "FROZEN"})
    void afterAMomentItGoesOnIfItWasPlayingAndOnlyThen(Cover cover) {
        assertTrue(
                PLAYING.following(seen(1, cover)).following(seen(1, Cover.NONE)).plays());
        FilmShow paused = PLAYING.toggled();
        assertFalse(
                paused.following(seen(1, cover)).following(seen(1, Cover.NONE)).plays());
    }

    @Test
    void afterABreakOrALostProjectorItWaitsForTheTrainer() {
        FilmShow back = PLAYING.following(seen(1, Cover.AWAY)).following(seen(1, Cover.NONE));
        assertFalse(back.plays());
        assertEquals(Mode.PAUSED, back.mode());
        assertTrue(back.toggled().plays());
    }

    @Test
    void aFrozenWallKeepsThePictureAndABlackOneDoesNot() {
        assertTrue(PLAYING.following(seen(1, Cover.FROZEN)).onTheWall());
        assertFalse(PLAYING.following(seen(1, Cover.COVERED)).onTheWall());
    }

    @Test
    void nothingIsStartedUnderACover() {
        FilmShow black = PLAYING.toggled().following(seen(1, Cover.COVERED));
        assertEquals(black, black.toggled());
        assertEquals(black, black.again());
    }

    @Test
    void atItsEndTheStillStandsAgainAndItCanBePlayedOnceMore() {
        FilmShow over = PLAYING.ended();
        assertFalse(over.onTheWall());
        assertEquals(Duration.ZERO, over.dial().played());
        assertTrue(over.toggled().plays());
    }

    @Test
    void startingAgainPlaysFromTheBeginning() {
        FilmShow again = PLAYING.toggled().again();
        assertTrue(again.plays());
        assertEquals(Duration.ZERO, again.dial().played());
    }

    @Test
    void aBrokenFilmStaysBrokenOnItsSlideAndIsPassedOver() {
        FilmShow broken = STILL.failed();
        assertTrue(broken.passesOver());
        assertFalse(broken.begins());
        assertFalse(broken.following(seen(1, Cover.NONE)).plays());
        assertFalse(broken.toggled().plays());
        assertFalse(broken.again().plays());
        assertTrue(broken.opened(true).broken());
        assertTrue(broken.opened(false).passesOver());
        assertFalse(PLAYING.failed().onTheWall());
    }

    @Test
    void aWallWithoutAFilmHasNothingThatBreaks() {
        assertFalse(FilmShow.NONE.failed().broken());
        assertFalse(FilmShow.NONE.toggled().plays());
        assertNull(FilmViewState.of(FilmShow.NONE, Evening.ENGLISH));
    }

    @Test
    void soundAndCaptionsAreKeptFromFilmToFilm() {
        FilmShow next = PLAYING.heard(false).read(false).following(new FilmSeen(7, 0, Cover.NONE));
        assertFalse(next.dial().sound());
        assertFalse(next.dial().captions());
    }

    @Property
    void itPlaysOnlyUncoveredOnItsSecondStep(@ForAll @Size(max = 30) List<FilmStep> steps) {
        FilmShow film = FilmShow.NONE;
        for (FilmStep step : steps) {
            film = step.on(film);
            if (film.plays()) {
                assertEquals(1, film.seen().step());
                assertEquals(Cover.NONE, film.seen().cover());
                assertFalse(film.broken());
            }
        }
    }

    /// Anything that may happen to a film.
    enum FilmStep {
        STILL,
        FORWARD,
        BLACK,
        BREAK,
        FREEZE,
        AWAY,
        TOGGLE,
        AGAIN,
        END,
        BREAKS;

        FilmShow on(FilmShow film) {
            return switch (this) {
                case STILL -> film.following(seen(0, Cover.NONE));
                case FORWARD -> film.following(seen(1, Cover.NONE));
                case BLACK -> film.following(seen(film.seen().step(), Cover.COVERED));
                case BREAK -> film.following(seen(film.seen().step(), Cover.AWAY));
                case FREEZE -> film.following(seen(film.seen().step(), Cover.FROZEN));
                case AWAY -> film.following(FilmSeen.NOTHING);
                case TOGGLE -> film.toggled();
                case AGAIN -> film.again();
                case END -> film.ended();
                case BREAKS -> film.failed();
            };
        }
    }

    @Test
    void aFilmThatDoesNotMoveIsGivenUp() {
        FilmPatience patience = FilmPatience.FRESH;
        for (int second = 0; second < 4; second++) {
            patience = patience.following(PLAYING, BEGIN.plusSeconds(second));
            assertFalse(patience.over(BEGIN.plusSeconds(second)), "after " + second);
        }
        assertTrue(patience.following(PLAYING, BEGIN.plusSeconds(4)).over(BEGIN.plusSeconds(4)));
    }

    @Test
    void aFilmThatMovesOrWaitsIsNotGivenUp() {
        FilmPatience patience = FilmPatience.FRESH.following(PLAYING, BEGIN);
        FilmShow moved = PLAYING.at(Duration.ofSeconds(13), Duration.ofSeconds(60));
        assertFalse(patience.following(moved, BEGIN.plusSeconds(9)).over(BEGIN.plusSeconds(9)));
        assertFalse(patience.following(PLAYING.toggled(), BEGIN.plusSeconds(9)).over(BEGIN.plusSeconds(9)));
    }

    private static FilmViewState view(FilmShow film) {
        return Objects.requireNonNull(FilmViewState.of(film, Evening.ENGLISH));
    }

    @Test
    void theLaptopSaysHowFarItIs() {
        assertEquals("0:12 played, 0:48 left", view(PLAYING).says());
        assertEquals("Pause", view(PLAYING).play());
        assertEquals("Paused after 0:12, 0:48 left", view(PLAYING.toggled()).says());
        assertEquals("Play", view(PLAYING.toggled()).play());
        assertFalse(view(STILL).again());
    }

    @Test
    void theLaptopSaysWhatToDoWithAFilmThatDoesNotPlay() {
        assertTrue(view(STILL.failed()).broken());
        assertTrue(view(STILL.failed()).says().contains("your computer’s own player"));
        assertTrue(view(STILL.failed().opened(true)).says().contains("projector"));
        assertTrue(view(STILL.failed().opened(false)).says().contains("No player"));
    }
}
