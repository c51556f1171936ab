package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.room.Room;
import org.watchword.session.Arrival;
import org.watchword.session.DeckOutline;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// The Monday after three sessions: two funders are owed their figures, and a licensing authority the names.
class MondayJourneyTest {
    private static final int DRIVERS = 12;
    private static final int MOST_PRESSES = 24;
    private static final String NAMES = "names-2026-11-21.xlsx";

    @TempDir
    Path data;

    @TempDir
    Path files;

    /// Counts what her hands do.
    private static final class Hands {
        private final Robot robot;
        private int presses;

        Hands(Robot robot) {
            this.robot = robot;
        }

        void press(String id) {
            presses++;
            robot.press(id);
        }

        /// A box that is opened, and a line in it.
        void choose(String box, int place) {
            presses += 2;
            ReportsJourneyTest.choose(robot, box, place);
        }

        void fill(String box, String words) {
            presses++;
            robot.fill(box, words);
        }

        void line(int place) {
            presses++;
            Stagehand.run(
                    () -> robot.node("all", TableView.class).getSelectionModel().select(place));
        }
    }

    @Test
    void twoFundersAndAnAuthorityHaveWhatTheyAreOwed() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            ReportsJourneyTest.hold(laptop.room(), LocalDate.of(2026, 10, 6), "County Council", 24);
            ReportsJourneyTest.hold(laptop.room(), LocalDate.of(2026, 11, 3), "Lottery", 19);
            named(laptop.room());
            Robot robot = laptop.robot();
            Hands hands = new Hands(robot);
            robot.await("door-reports");
            hands.press("door-reports");
            robot.awaitWords("Report on all sessions");
            figures(laptop, hands, 1, "County Council", "36");
            figures(laptop, hands, 2, "Lottery", "31");
            names(laptop, hands);
            System.out.println("a Monday took " + hands.presses + " presses and boxes");
            assertTrue(hands.presses <= MOST_PRESSES, () -> hands.presses + " presses");
        }
    }

    private static void figures(Laptop laptop, Hands hands, int place, String funder, String people) {
        String name = "report-" + funder.toLowerCase(Locale.ROOT).replace(' ', '-') + "-2026-10-01-to-2026-11-21";
        hands.choose("funder", place);
        hands.robot.awaitWords("Report for " + funder);
        hands.robot.awaitWords(people);
        laptop.photograph("journey-monday-" + place);
        hands.press("save-pdf");
        hands.robot.await("no pages", () -> laptop.has(name + ".pdf"));
        hands.press("save-xlsx");
        hands.robot.await("no workbook", () -> laptop.has(name + ".xlsx"));
        hands.press("publish");
        hands.robot.awaitWords("Publish this report?");
        hands.press("publish-now");
        hands.robot.awaitWords("Report for " + funder + " · ");
    }

    private static void names(Laptop laptop, Hands hands) throws IOException {
        hands.press("door-sessions");
        hands.robot.await("all");
        hands.line(0);
        hands.press("hand-over");
        hands.robot.await("whom");
        hands.fill("whom", "Essex licensing");
        hands.fill("reason", "Renewal of licences in January");
        laptop.photograph("journey-monday-names");
        hands.press("save");
        hands.robot.await("no names", () -> laptop.has(NAMES));
        String sheet = laptop.savedSheet(NAMES, 1);
        assertTrue(sheet.contains("Driver 7"), sheet);
        assertFalse(sheet.contains("18:"), "no times");
    }

    private static void named(Room room) {
        DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
        SessionSetup setup = new SessionSetup(
                DeckOutline.of(plan),
                "Town Hall",
                LocalDate.of(2026, 11, 17),
                LocalTime.of(18, 30),
                "County Council; Lottery",
                "gb/essex",
                plan.deck().audience(),
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
        List<SessionEvent> events =
                new ArrayList<>(List.of(new SessionEvent.SessionPrepared(setup), new SessionEvent.DoorsOpened()));
        for (int driver = 1; driver <= DRIVERS; driver++) {
            events.add(new SessionEvent.PersonArrived(
                    new PersonId(UUID.randomUUID()), Arrival.IN_TIME, new Personal.Known("Driver " + driver, "Acme")));
        }
        events.add(new SessionEvent.PresentingStarted());
        events.add(new SessionEvent.SessionClosed());
        room.records()
                .append(
                        new SessionId(UUID.randomUUID()),
                        events,
                        room.clock().instant(),
                        room.clock().getZone());
    }
}
