package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.notice.Notice;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.room.OpenSession;
import org.watchword.room.Room;
import org.watchword.room.Started;
import org.watchword.session.Arrival;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// Certificates of a whole register, from the print room.
class CertificatesPrintTest {
    @TempDir
    Path folder;

    @Test
    void everybodyInTheRegisterGetsAPage() throws IOException {
        try (PrintRoom prints = new PrintRoom(folder, false)) {
            held(prints.room, List.of("Ada First", "Zoë Last"), List.of("Bo Left"));
            Robot.in(prints::view, robot -> {
                robot.await("item-certificates");
                robot.press("item-certificates");
                robot.awaitWords("Page 1 of 2");
                robot.press("certificates-who-left");
                robot.awaitWords("Page 1 of 3");
                choose(robot, "certificates-years", "2");
                robot.awaitWords("for 2 years");
                robot.fill("certificates-signer", "Jo Trainer");
                robot.keys(KeyCode.ENTER);
                robot.awaitWords("Page 1 of 3");
                robot.press("save");
                robot.await("not told", () -> !prints.told.isEmpty());
                assertInstanceOf(Notice.FilesSaved.class, prints.told.getFirst());
            });
            assertEquals(List.of(), prints.unexpected);
        }
        assertTrue(Files.size(folder.resolve("certificates-2026-11-21.pdf")) > 0);
    }

    @Test
    void whereNobodyStayedItSaysWhatToDo() throws IOException {
        try (PrintRoom prints = new PrintRoom(folder, false)) {
            held(prints.room, List.of(), List.of("Bo Left"));
            Robot.in(prints::view, robot -> {
                robot.await("item-certificates");
                robot.press("item-certificates");
                robot.awaitWords("There is no name to print");
                robot.press("certificates-who-left");
                robot.awaitWords("Page 1 of 1");
            });
        }
    }

    private static void choose(Robot robot, String box, String code) {
        Stagehand.run(() -> {
            ComboBox<?> options = robot.node(box, ComboBox.class);
            int at = options.getItems().stream()
                    .map(Option.class::cast)
                    .map(Option::code)
                    .toList()
                    .indexOf(code);
            options.getSelectionModel().select(at);
        });
    }

    private static void held(Room room, List<String> stayed, List<String> left) throws IOException {
        RecoveryDraft draft = room.records().custody().lock(new Passphrase("seven quiet herons wade"));
        draft.finish(draft.key());
        Started started = room.prepare(new SessionSetup(
                DeckOutline.of(room.library().plan("taxi-drivers", "en").orElseThrow()),
                "Town Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "",
                "gb",
                "taxi-private-hire",
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                ""));
        OpenSession session = assertInstanceOf(Started.Running.class, started).session();
        stayed.forEach(name -> arrives(room, session, name));
        left.forEach(name -> happens(room, session, new SessionEvent.PersonLeft(arrives(room, session, name))));
        OpenSession again = assertInstanceOf(Started.Running.class, room.resume(session.id()))
                .session();
        again.ask(new Command.OpenDoors()).join();
        room.end(again).join();
    }

    private static PersonId arrives(Room room, OpenSession session, String name) {
        PersonId person = new PersonId(UUID.randomUUID());
        happens(room, session, new SessionEvent.PersonArrived(person, Arrival.IN_TIME, new Personal.Known(name, "")));
        return person;
    }

    private static void happens(Room room, OpenSession session, SessionEvent event) {
        room.records().append(session.id(), List.of(event), Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
    }
}
