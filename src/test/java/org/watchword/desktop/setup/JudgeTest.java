package org.watchword.desktop.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.notice.CloudWord;
import org.watchword.desktop.setup.SetupFacts.DeckState;
import org.watchword.desktop.setup.SetupFacts.Devices;
import org.watchword.desktop.setup.SetupFacts.Pressed;
import org.watchword.desktop.setup.SetupFacts.Screens;
import org.watchword.desktop.setup.SetupFacts.Storage;
import org.watchword.desktop.setup.device.Films;
import org.watchword.desktop.setup.device.Power;
import org.watchword.desktop.setup.device.Tone;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Cloud;
import org.watchword.session.Safeguarding;

class JudgeTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void inAHallWhereAllIsWellEveryLineIsGreen(Row row) {
        assertInstanceOf(Verdict.Good.class, verdict(row, GivenHall.fine()));
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyTheTrainerCanTellIsOpenUntilSheTicksIt(Row row) {
        if (row.hers()) {
            assertInstanceOf(Verdict.Open.class, verdict(row, GivenHall.untouched()));
        }
    }

    @Test
    void aMirroredProjectorIsRedAndTheKeysThatMendItAreSaid() {
        SetupFacts windows = GivenHall.fine().with(new Screens(2, true, false));
        SetupFacts mac = GivenHall.fine().with(new Screens(2, true, true));
        assertTrue(red(Row.PICTURE, windows).remedy().contains("Windows key and P"));
        assertTrue(red(Row.PICTURE, mac).remedy().contains("Command and F1"));
    }

    @Test
    void oneScreenWillDoAndNoneWillNot() {
        assertInstanceOf(
                Verdict.Amber.class, verdict(Row.PICTURE, GivenHall.fine().with(new Screens(1, false, false))));
        red(Row.PICTURE, GivenHall.fine().with(new Screens(0, false, false)));
    }

    @ParameterizedTest
    @CsvSource({"100,AMBER", "60,AMBER", "30,AMBER", "29,RED", "0,RED"})
    void aLaptopOnItsBatteryIsToBePluggedIn(int percent, String how) {
        Verdict verdict = verdict(Row.POWER, GivenHall.fine().with(GivenHall.devices(new Power.Battery(percent))));
        assertEquals(
                how, verdict instanceof Verdict.Red ? "RED" : verdict instanceof Verdict.Amber ? "AMBER" : "GREEN");
    }

    @ParameterizedTest
    @CsvSource({"90,GREEN", "89,AMBER", "60,AMBER", "59,RED"})
    void theEveningBeforeTheBatteryIsToBeFull(int percent, String how) {
        Verdict verdict = verdict(Row.CHARGED, GivenHall.fine().with(GivenHall.devices(new Power.Battery(percent))));
        assertEquals(
                how, verdict instanceof Verdict.Red ? "RED" : verdict instanceof Verdict.Amber ? "AMBER" : "GREEN");
    }

    @Test
    void aComputerThatDoesNotAnswerIsAmberAndNeverRed() {
        SetupFacts silent = GivenHall.fine()
                .with(new Devices(
                        new Power.Unknown(), Optional.of(false), Tone.Played.NO_WAY, Films.STILLS, storage(-1)));
        for (Row row : Set.of(Row.POWER, Row.CHARGED, Row.AWAKE, Row.SOUND, Row.VIDEO)) {
            assertInstanceOf(Verdict.Amber.class, verdict(row, silent), row.name());
        }
        assertInstanceOf(Verdict.Good.class, verdict(Row.DISK, silent));
    }

    @ParameterizedTest
    @CsvSource({"1024,GREEN", "1023,AMBER", "200,AMBER", "199,RED"})
    void aFullDiskIsToldBeforeItIsFull(long free, String how) {
        SetupFacts facts = GivenHall.fine().with(GivenHall.devices(new Power.Mains(100), storage(free)));
        Verdict verdict = verdict(Row.DISK, facts);
        assertEquals(
                how, verdict instanceof Verdict.Red ? "RED" : verdict instanceof Verdict.Amber ? "AMBER" : "GREEN");
    }

    @Test
    void aDiskThatIsTooFullSaysThatNoSessionCanBegin() {
        SetupFacts facts = GivenHall.fine().with(GivenHall.devices(new Power.Mains(100), storage(150)));
        assertTrue(red(Row.DISK_TOMORROW, facts).remedy().contains("no session can begin"));
        assertEquals("Only 150 MB are free.", red(Row.DISK, facts).words());
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatACloudCopiesIsAmberAndSaysWhyAndWhatHelps(Cloud cloud) {
        Storage storage = new Storage(true, 40_000, Optional.of(cloud));
        SetupFacts facts = GivenHall.fine().with(GivenHall.devices(new Power.Mains(100), storage));
        for (Row row : Set.of(Row.FOLDER, Row.FOLDER_TOMORROW)) {
            Verdict.Amber amber = assertInstanceOf(Verdict.Amber.class, verdict(row, facts));
            assertTrue(amber.words().contains(CloudWord.name(cloud, ENGLISH)), amber.words());
            assertTrue(amber.words().contains("overwrite"), amber.words());
            assertTrue(amber.remedy().contains("--data"), amber.remedy());
        }
    }

    @Test
    void whatIsNotKnownOfTheDiskYetIsOpen() {
        for (Row row : Set.of(Row.DISK, Row.DISK_TOMORROW, Row.FOLDER, Row.FOLDER_TOMORROW)) {
            assertInstanceOf(Verdict.Open.class, verdict(row, GivenHall.untouched()), row.name());
        }
    }

    private static Storage storage(long freeMegabytes) {
        return new Storage(true, freeMegabytes, Optional.empty());
    }

    @Test
    void aButtonThatDoesNothingIsSaidSo() {
        SetupFacts facts = GivenHall.fine().with(new Pressed("Tab", ""));
        assertEquals("“Tab” will do nothing.", verdict(Row.CLICKER, facts).words());
        assertEquals(
                "“Page Down” will show the next step.",
                verdict(Row.CLICKER, GivenHall.fine()).words());
    }

    @Test
    void aDeckWithAnErrorIsRedAndOneThatIsStillCheckedIsOpen() {
        red(Row.DECK, GivenHall.fine().with(new DeckState(true, 1, 3)));
        assertInstanceOf(Verdict.Amber.class, verdict(Row.DECK, GivenHall.fine().with(new DeckState(true, 0, 3))));
        assertInstanceOf(Verdict.Open.class, verdict(Row.DECK, GivenHall.untouched()));
    }

    @Test
    void pupilsNeedSomebodyToTurnToAndAdultsShouldHaveThem() {
        Safeguarding nobody = new Safeguarding.NotNamed();
        red(Row.LEAD, facts(nobody, true));
        assertInstanceOf(Verdict.Amber.class, verdict(Row.LEAD, facts(nobody, false)));
        assertEquals(
                "Ms Lead, 01632 960001 · Room 2",
                verdict(Row.LEAD, GivenHall.fine()).words());
    }

    @Test
    void everythingThatIsNotGreenSaysWhatHelps() {
        SetupFacts bad = facts(new Safeguarding.NotNamed(), true)
                .with(new Screens(2, true, false))
                .with(new Devices(
                        new Power.Battery(3),
                        Optional.of(false),
                        Tone.Played.NO_WAY,
                        Films.STILLS,
                        new Storage(true, 5, Optional.of(Cloud.OTHER))))
                .with(new DeckState(true, 2, 0))
                .with(new Pressed("Tab", ""));
        for (Row row : Row.values()) {
            switch (verdict(row, bad)) {
                case Verdict.Amber amber -> assertFalse(amber.remedy().isBlank(), row.name());
                case Verdict.Red red -> assertFalse(red.remedy().isBlank(), row.name());
                case Verdict.Good _, Verdict.Open _ -> {}
            }
        }
    }

    private static SetupFacts facts(Safeguarding whom, boolean pupils) {
        SetupFacts fine = GivenHall.fine();
        return new SetupFacts(fine.screens(), fine.clicker(), fine.devices(), fine.deck(), whom, pupils, fine.ticked());
    }

    private static Verdict.Red red(Row row, SetupFacts facts) {
        return assertInstanceOf(Verdict.Red.class, verdict(row, facts));
    }

    private static Verdict verdict(Row row, SetupFacts facts) {
        return new Judge(facts, ENGLISH).of(row);
    }
}
