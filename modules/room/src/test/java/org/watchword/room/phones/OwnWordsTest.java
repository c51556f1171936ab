package org.watchword.room.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.phones.RoundRows;
import org.watchword.answers.phones.Waiting;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.Inline;
import org.watchword.room.OpenSession;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.RoundId;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// What somebody writes in their own words waits for the trainer, goes when she has seen it, and is in no file.
class OwnWordsTest {

    private static final String WORDS = "marker wexelblatt";

    private static final DeckPlan PLAN = LibraryReader.read(
                    List.of(Path.of(System.getProperty("watchword.root")).resolve("src/test/resources/every-layout")))
            .plan("every-layout", "en")
            .orElseThrow();

    @TempDir
    private Path data;

    @Test
    void ownWordsWaitForTheTrainerAndAreInNoFile() throws Exception {
        try (Room room = Shipped.room(data, Clock.systemUTC())) {
            OpenSession session = assertInstanceOf(Started.Running.class, room.prepare(setup()))
                    .session();
            RoundId round = asking(session);
            HallPhones phones = HallPhones.of(
                    room, session, new PhoneTalk(PLAN, List.of(), Inline::plain), RoundRows.NOTHING, failure -> {
                        throw new AssertionError(failure);
                    });
            phones.switchOn();
            until(phones, () -> phones.now().asked().equals(Optional.of(round)));
            GivenPhone phone = new GivenPhone(
                    phones.now().port(), phones.now().own().orElseThrow().token());
            assertEquals("{\"done\":\"SENT\"}", phone.writes(round, WORDS));
            until(phones, () -> phones.now().waiting().size() == 1);
            int id = phones.now().waiting().getFirst().id();
            assertEquals(Optional.of(List.of(WORDS)), phones.take(id).join().map(Waiting::words));
            assertEquals(Optional.empty(), phones.take(id).join());
            phone.writes(round, WORDS + " again");
            session.ask(new Command.CloseRound()).join();
            room.records().backup();
        }
        assertEquals(List.of(), filesWith(WORDS));
    }

    private static RoundId asking(OpenSession session) {
        int slide = slide();
        for (Command each : List.of(
                new Command.OpenDoors(),
                new Command.StartPresenting(),
                new Command.GoTo(slide),
                new Command.OpenRound())) {
            session.ask(each).join();
        }
        return new RoundId(PLAN.slides().get(slide).key());
    }

    private static void until(HallPhones phones, BooleanSupplier so) throws InterruptedException {
        for (int tries = 0; tries < 1000 && !so.getAsBoolean(); tries++) {
            Thread.sleep(20);
        }
        assertTrue(so.getAsBoolean(), () -> phones.now().toString());
    }

    private List<Path> filesWith(String words) throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static int slide() {
        return IntStream.range(0, PLAN.slides().size())
                .filter(at -> PLAN.slides()
                        .get(at)
                        .question()
                        .filter(question -> question.kind() == QuestionKind.TEXT)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static SessionSetup setup() {
        return new SessionSetup(
                DeckOutline.of(PLAN),
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
                "");
    }
}
