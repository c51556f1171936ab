package org.watchword.desktop.backups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.backups.BackupsViewState.Found;
import org.watchword.desktop.backups.BackupsViewState.Row;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.notice.RestoreWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Restored;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.Contents;
import org.watchword.records.backup.KeptBackup;

class BackupsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Path STICK = Path.of("/media/stick/copies");

    private final List<BackupsAsk> asked = new ArrayList<>();

    @Test
    void picturesOfTheBackups() {
        BackupsViewState some = state(Optional.of(STICK), 3, true);
        Pictures.take("backups", () -> Parts.scrolling(view(some)));
        Pictures.take("backups-none", () -> Parts.scrolling(view(state(Optional.empty(), 0, false))));
        Pictures.take(
                "backups-asked",
                () -> Parts.scrolling(view(some.asking(some.here().get(1)))));
    }

    @Test
    void picturesOfABackupFromElsewhere() {
        BackupsViewState few = state(Optional.empty(), 1, false);
        Days days = new Days(ENGLISH, TODAY);
        Contents contents = new Contents(7, 81, 300, "", 0);
        Path stick = Path.of("/media/stick");
        Row named = BackupsViewState.whole(stick.resolve("watchword-2026-11-20T190000Z.zip"), contents, days, ZONE);
        assertEquals("7 sessions, 81 people", named.holds());
        assertTrue(named.day().contains("20 November 2026"), named.day());
        Row renamed = BackupsViewState.whole(stick.resolve("from Bea.zip"), contents, days, ZONE);
        assertEquals("from Bea.zip", renamed.day());
        Pictures.take("backups-looking", () -> Parts.scrolling(view(few.lookingThrough())));
        Pictures.take("backups-other-asked", () -> Parts.scrolling(view(few.asking(named))));
        String damaged = RestoreWord.say(Restored.Why.DAMAGED, ENGLISH);
        Pictures.take("backups-damaged", () -> Parts.scrolling(view(few.saying(damaged))));
    }

    @Test
    void escTakesTheQuestionBackAndTheKeyboardIsOnTheSafeAnswer() {
        BackupsViewState some = state(Optional.empty(), 2, false);
        SimpleObjectProperty<BackupsViewState> now = new SimpleObjectProperty<>(some);
        Robot.in(() -> new BackupsView(now, asked::add, ENGLISH), robot -> {
            robot.press("choose-backup");
            Stagehand.run(() -> now.set(some.asking(some.here().getFirst())));
            robot.keys(KeyCode.SPACE);
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(List.of(new BackupsAsk.Choose(), new BackupsAsk.Leave(), new BackupsAsk.Leave()), asked);
    }

    @Test
    void aBackupIsBroughtBackOnlyAfterAQuestion() {
        BackupsViewState some = state(Optional.empty(), 2, false);
        Path newest = some.here().getFirst().file();
        Robot.in(() -> view(some), robot -> robot.press("back-watchword-0-zip"));
        Robot.in(() -> view(some.asking(some.here().getFirst())), robot -> {
            robot.press("leave");
            robot.press("bring-back");
        });
        assertEquals(
                List.of(new BackupsAsk.Ask(newest), new BackupsAsk.Leave(), new BackupsAsk.BringBack(newest)), asked);
    }

    @Test
    void theSecondPlaceIsNamedAndForgotten() {
        Robot.in(() -> view(state(Optional.of(STICK), 1, false)), robot -> {
            robot.press("name-place");
            robot.press("no-place");
            robot.press("back-up");
        });
        assertEquals(List.of(new BackupsAsk.NamePlace(), new BackupsAsk.NoPlace(), new BackupsAsk.MakeNow()), asked);
    }

    @Test
    void aBackupSaysItsDayItsSessionsAndItsPeople() {
        BackupsViewState some = state(Optional.of(STICK), 2, true);
        assertEquals("12 sessions, 340 people", some.here().getFirst().holds());
        assertTrue(some.here().getFirst().day().contains("12:00"), some.here().toString());
        assertTrue(some.warning().isPresent());
        assertEquals("Made by an older Watchword", some.here().getLast().holds());
    }

    private BackupsView view(BackupsViewState state) {
        return new BackupsView(new SimpleObjectProperty<>(state), asked::add, ENGLISH);
    }

    private static BackupsViewState state(Optional<Path> place, int count, boolean sameDisk) {
        List<KeptBackup> here = backups("here", count);
        List<KeptBackup> there = place.isPresent() ? backups("there", 1) : List.of();
        return BackupsViewState.of(new Found(here, there, place, Optional.of(NOON), sameDisk), ENGLISH, TODAY, ZONE);
    }

    private static List<KeptBackup> backups(String folder, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    Backup backup = new Backup(
                            Path.of(folder, "watchword-" + number + ".zip"), NOON.minus(Duration.ofDays(number)));
                    Contents contents = new Contents(12, 340, 900, "", 0);
                    boolean older = number > 0 && number == count - 1;
                    return new KeptBackup(backup, older ? Optional.empty() : Optional.of(contents));
                })
                .toList();
    }
}
