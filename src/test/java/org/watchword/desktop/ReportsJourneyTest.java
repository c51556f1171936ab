package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.room.Room;
import org.watchword.session.Band;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// The Monday after: three sessions, two funders, one page.
class ReportsJourneyTest {

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void aFundersFiguresAreReadAndTheSessionsBehindThemAndSaved() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            robot.press("door-reports");
            robot.awaitWords("No session was held yet");
            robot.press("see-sample");
            robot.awaitWords("Its numbers are made up");
            laptop.photograph("journey-reports-sample");
            hold(laptop.room(), LocalDate.of(2026, 10, 6), "County Council", 24);
            hold(laptop.room(), LocalDate.of(2026, 11, 3), "County Council; Lottery", 19);
            hold(laptop.room(), LocalDate.of(2026, 11, 17), "Lottery", 31);
            robot.press("door-reports");
            robot.awaitWords("Report on all sessions");
            robot.awaitWords("74");
            laptop.photograph("journey-reports");
            choose(robot, "funder", 1);
            robot.awaitWords("Report for County Council");
            robot.awaitWords("43");
            saveThreeWays(laptop, robot);
            publish(robot);
            robot.focus("behind-MONTHS-1");
            laptop.photograph("journey-reports-months");
            robot.press("behind-MONTHS-1");
            robot.awaitWords("Sessions behind “By month");
            laptop.photograph("journey-reports-behind");
            assertTrue(robot.says("19 people"), () -> robot.words().toString());
            hideMore(robot);
        }
    }

    private static void hideMore(Robot robot) {
        robot.press("door-reports");
        robot.awaitWords("By month");
        choose(robot, "threshold", 4);
        robot.awaitWords("October 2026 – November 2026");
    }

    private void saveThreeWays(Laptop laptop, Robot robot) throws IOException {
        robot.press("save-xlsx");
        robot.awaitWords("Saved report-county-council");
        String all = laptop.savedSheet("report-county-council-2026-10-01-to-2026-11-21.xlsx", 2);
        assertTrue(all.contains("<v>43</v>"), all);
        robot.press("save-csv");
        robot.await(
                "no folder",
                () -> Files.exists(files.resolve("report-county-council-2026-10-01-to-2026-11-21/months.csv")));
        robot.press("save-pdf");
        robot.await("no pages", () -> laptop.has("report-county-council-2026-10-01-to-2026-11-21.pdf"));
        Files.copy(
                files.resolve("report-county-council-2026-10-01-to-2026-11-21.pdf"),
                Path.of("target", "pictures", "journey-report.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void publish(Robot robot) {
        robot.awaitWords("None yet.");
        robot.press("publish");
        robot.awaitWords("Publish this report?");
        robot.press("publish-now");
        robot.awaitWords("Published. Save it now");
        robot.awaitWords("Report for County Council · ");
    }

    static void choose(Robot robot, String box, int place) {
        robot.await(box);
        Stagehand.run(() -> {
            SelectionModel<?> model = robot.node(box, ComboBox.class).getSelectionModel();
            model.select(place);
        });
    }

    static void hold(Room room, LocalDate day, String funder, int people) {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionSetup setup = new SessionSetup(
                DeckOutline.of(plan),
                "Castle Hall",
                day,
                LocalTime.of(18, 30),
                funder,
                "gb/essex",
                plan.deck().audience(),
                true,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
        SessionId id = new SessionId(UUID.randomUUID());
        room.records()
                .append(
                        id,
                        List.of(
                                new SessionEvent.SessionPrepared(setup),
                                new SessionEvent.DoorsOpened(),
                                new SessionEvent.HeadsCounted(Band.PEOPLE, people),
                                new SessionEvent.PresentingStarted(),
                                new SessionEvent.SessionClosed()),
                        room.clock().instant(),
                        room.clock().getZone());
    }
}
