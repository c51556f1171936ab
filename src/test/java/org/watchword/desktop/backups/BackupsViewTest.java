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
import org.junit.jupiter.api.Test;
import org.watchword.desktop.backups.BackupsViewState.Found;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
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
