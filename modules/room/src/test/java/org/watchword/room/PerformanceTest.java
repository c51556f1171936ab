package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.records.Saved;
import org.watchword.records.backup.BackedUp;
import org.watchword.room.rehearsal.Performance;
import org.watchword.room.rehearsal.RehearsalStopped;
import org.watchword.room.rehearsal.Script;
import org.watchword.room.rehearsal.SlidePictures;
import org.watchword.room.rehearsal.StageClock;
import org.watchword.room.rehearsal.Takeaway;
import org.watchword.session.Phase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A whole rehearsal of the shipped taxi deck, through the real records and the real press.
class PerformanceTest {

    private static final Script SCRIPT =
            new Script(24, 7, ZonedDateTime.of(2026, 11, 21, 18, 30, 0, 0, ZoneId.of("Europe/London")));

    @TempDir
    private Path temp;

    private final List<Saved> saved = Collections.synchronizedList(new ArrayList<>());

    private Path perform(String name, SlidePictures pictures) throws IOException, RehearsalStopped {
        StageClock clock = SCRIPT.clock();
        try (Room room = Shipped.room(temp.resolve(name + "-data"), clock);
                Subscription _ = room.onSaved(saved::add)) {
            Takeaway takeaway = new Performance(room, Shipped.taxiPlan(room), new Area("gb")).play(SCRIPT, clock);
            assertEquals(Phase.CLOSED, takeaway.ended().state().phase());
            assertInstanceOf(BackedUp.Made.class, takeaway.ended().backup());
            assertEquals(List.of(), takeaway.write(temp.resolve(name), pictures));
            assertEquals(List.of(), room.past(9));
            assertTrue(room.records().verify().holds());
        }
        return temp.resolve(name);
    }

    @Test
    void aWholeSessionLeavesEverythingThatAFunderAndAHallNeed() throws IOException, RehearsalStopped {
        List<String> drawn = new ArrayList<>();
        Path out = perform("one", (plan, folder) -> draw(plan, folder, drawn));
        everyEventWasTickedFromTheFirstToTheLast();
        theSummaryTellsTheSession(out.resolve("summary.json"));
        theTablesTellTheSameNumbers(out);
        for (String pdf : List.of("leaflet.pdf", "poster.pdf")) {
            byte[] bytes = Files.readAllBytes(out.resolve(pdf));
            assertEquals("%PDF-", new String(bytes, 0, 5, StandardCharsets.US_ASCII), pdf);
        }
        assertFalse(drawn.isEmpty());
    }

    private static void theTablesTellTheSameNumbers(Path out) throws IOException {
        List<String> register = Files.readAllLines(out.resolve("register.csv"));
        assertEquals(25, register.size());
        List<String> funder = Files.readAllLines(out.resolve("funder.csv"));
        assertTrue(funder.get(1).contains("\"24\""), funder.get(1));
        assertTrue(
                funder.stream().anyMatch(line -> line.startsWith("\"Audience\",\"Taxi and private hire drivers\",")),
                () -> String.join("\n", funder));
        assertTrue(Files.readAllLines(out.resolve("answers.csv")).size() > 40);
    }

    private static int draw(DeckPlan plan, Path folder, List<String> drawn) throws IOException {
        assertTrue(Files.isDirectory(folder));
        plan.slides().forEach(slide -> drawn.add(slide.key()));
        return drawn.size();
    }

    private void everyEventWasTickedFromTheFirstToTheLast() {
        assertEquals("session-prepared", saved.getFirst().kind());
        assertEquals("session-closed", saved.getLast().kind());
        for (int number = 0; number < saved.size(); number++) {
            assertEquals(number + 1, saved.get(number).sequence());
        }
    }

    private static void theSummaryTellsTheSession(Path file) throws IOException {
        JsonNode summary = new ObjectMapper().readTree(Files.readString(file));
        assertEquals("taxi-drivers", summary.at("/deck/id").asString());
        assertEquals(true, summary.at("/session/rehearsal").asBoolean());
        assertEquals(24, summary.at("/people/total").asInt());
        assertEquals(1, summary.at("/people/late").asInt());
        assertEquals(
                summary.at("/deck/slides").asInt(), summary.at("/slides/shown").asInt());
        assertTrue(summary.at("/questions").size() >= 12);
        int rightBefore = right(summary, "before");
        int rightAfter = right(summary, "after");
        assertTrue(rightBefore < rightAfter, rightBefore + " before, " + rightAfter + " after");
    }

    private static int right(JsonNode summary, String asked) {
        int right = 0;
        for (JsonNode question : summary.at("/questions")) {
            if (question.at("/asked").asString().equals(asked)) {
                for (JsonNode option : question.at("/right")) {
                    right += question.at("/hands").get(option.asString()).asInt();
                }
            }
        }
        return right;
    }

    @Test
    void theSameScriptLeavesTheSameBytes() throws IOException, RehearsalStopped {
        Path one = perform("one", SlidePictures.NONE);
        Path other = perform("other", SlidePictures.NONE);
        for (String file :
                List.of("register.csv", "funder.csv", "answers.csv", "summary.json", "leaflet.pdf", "poster.pdf")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)), file);
        }
    }
}
