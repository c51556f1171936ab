package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.ballot.Asked;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.taking.TestCodes;
import org.watchword.answers.taking.TestView;
import org.watchword.content.question.Question;
import org.watchword.content.text.Inline;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.records.journal.Reading;
import org.watchword.room.Room;
import org.watchword.room.phones.Ballots;
import org.watchword.room.phones.RecordsSeal;
import org.watchword.session.PersonId;
import org.watchword.session.RoundId;
import org.watchword.session.SessionId;
import org.watchword.session.learned.Slip;

/// Whoever has the disk and its key, and knows who was tested, learns of nobody what they answered: neither in the
/// anonymous rounds nor on the paper.
class ApartTest {

    private static final int PEOPLE = 6;

    @TempDir
    private Path data;

    @Test
    void nothingOnTheDiskJoinsAResultToAnAnswer() throws Exception {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            List<PersonId> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(Hall.comes(room, session, "Person " + i, ""));
            }
            Ballots ballots = new Ballots(room.records().beside(Ballots.FOLDER), new RecordsSeal(room.records()));
            try (BallotFile ballot = ballots.open(session)) {
                answer(room, ballot);
                String code = tested(room, Hall.desk(room, session), people);
                List<Entry> journal = journal(room);
                List<Entry> results = results(journal);
                assertEquals(4 * PEOPLE + 2, results.size());
                for (Seat seat : ballot.seats().all()) {
                    Slip slip = ballot.slip(seat.token());
                    String words = seat.words().toString();
                    assertTrue(journal.stream()
                            .map(ApartTest::all)
                            .noneMatch(text -> text.contains(seat.token().toString())
                                    || text.contains(slip.key())
                                    || text.contains(words)));
                }
                String rows = ballot.rows().toString();
                people.forEach(person -> assertFalse(rows.contains(person.toString())));
                nothingOfThePapers(results);
                assertFalse(journal.stream().map(ApartTest::all).anyMatch(text -> text.contains(code)));
            }
        }
    }

    /// The open round stands in the ballot file when the laptop is taken away: the worst moment.
    private static void answer(Room room, BallotFile ballot) throws IOException {
        Question question = room.library()
                .module("core/what-it-is")
                .orElseThrow()
                .text("en")
                .questions()
                .getFirst();
        ballot.ask(Asked.of(new RoundId("core/what-it-is#x"), question), 200);
        String option = question.options().getFirst().id();
        for (Seat seat : ballot.seats().all().subList(0, PEOPLE)) {
            ballot.write(Map.of(seat.token(), new Given.Chosen(List.of(option))));
        }
        assertEquals(PEOPLE, ballot.rows().size());
    }

    /// All on paper but the first, who takes it on a phone.
    ///
    /// @return the code that the phone had
    private static String tested(Room room, AssessDesk desk, List<PersonId> people) throws IOException {
        for (PersonId person : people.subList(1, PEOPLE)) {
            assertInstanceOf(Done.Kept.class, Hall.takes(desk, person, 1, 2));
        }
        Takings takings = new Takings(room, new Random(7));
        OnPhone phone = new OnPhone(
                assertInstanceOf(TakingStart.Begun.class, takings.begin(desk, people.getFirst(), "en"))
                        .taking(),
                Inline::plain);
        String code = new TestCodes(System::nanoTime).give(phone);
        for (int number = 1; number <= phone.taking().paper().questions().size(); number++) {
            phone.goTo(number);
            phone.answer(phone.taking().question().right());
        }
        assertInstanceOf(TestView.Told.class, phone.finish(false));
        assertInstanceOf(Passes.Issued.class, new Passes(desk).all());
        assertInstanceOf(OfficersList.Issued.class, new OfficersList(desk).issue("Essex Council", "Licences"));
        assertEquals(new Finished(PEOPLE, 10), desk.finish());
        return code;
    }

    /// A question stands in no event that is about a person, and an event about questions is about six people or more.
    private static void nothingOfThePapers(List<Entry> results) {
        List<Entry> ofQuestions = results.stream()
                .filter(entry -> all(entry).contains("taxi-drivers#"))
                .toList();
        assertEquals(1, ofQuestions.size());
        Entry sums = ofQuestions.getFirst();
        assertEquals("items-summed", sums.draft().kind());
        assertFalse(all(sums).contains("person"));
        assertFalse(all(sums).contains("\"asked\":1,"));
        assertTrue(results.stream().map(ApartTest::all).noneMatch(text -> text.contains("points")));
    }

    private static List<Entry> results(List<Entry> journal) {
        return journal.stream().filter(ApartTest::isAResult).toList();
    }

    private static boolean isAResult(Entry entry) {
        return List.of(
                        "parts-missed",
                        "paper-marked",
                        "certificate-issued",
                        "authority-list-issued",
                        "authority-line-issued",
                        "items-summed")
                .contains(entry.draft().kind());
    }

    private List<Entry> journal(Room room) throws IOException {
        DataKey key = room.records()
                .keyring(Optional.empty())
                .open(data.toAbsolutePath().normalize())
                .orElseThrow();
        List<Entry> entries = new ArrayList<>();
        assertTrue(Reading.of(data.resolve("journal"), key, entries::add).holds());
        return entries;
    }

    private static String all(Entry entry) {
        String personal = entry.draft().personal() instanceof PersonalPart.Kept kept ? kept.words() : "";
        return entry.draft().payload() + personal;
    }
}
