package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.translation.Reading;
import org.watchword.print.TextSize;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.tongues.Standing.State;
import org.watchword.room.tongues.TongueDesk;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.assess.PaperVersion;

/// The same test in a second language: a draft is not taken, and what a person has signed is, on paper and at a screen.
/// Nobody has translated the questions here: the words are English ones with a mark, and a test has signed them.
class BankLanguagesTest {

    private static final String NOBODY = "a test, not a person";
    private static final String WORK = "banks/taxi-drivers";

    @TempDir
    private Path data;

    @Test
    void aDraftCountsForNothingAndASignatureForTheseWords() throws IOException {
        Path own = new DataFolder(data).ownContent();
        allow(own, "pl");
        Path draft = draft(own, "pl");
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PersonId ada = Hall.comes(room, session, "Ada Byte", "");
            Takings takings = new Takings(room, new Random(5));
            AssessDesk before = Hall.desk(room, session);
            assertEquals(List.of("en"), before.languages());
            assertEquals(new TakingStart.Refused(new Refusal.NotWhole("pl")), takings.begin(before, ada, "pl"));
            assertEquals(
                    Optional.of(new Refusal.NotWhole("pl")),
                    prints(room, session).refusal("pl"));
            TongueDesk tongues = new TongueDesk(room, own);
            assertEquals(State.DRAFT, state(tongues));
            sign(tongues);
            assertEquals(State.CHECKED, state(tongues));
            AssessDesk desk = Hall.desk(room, session);
            assertEquals(List.of("en", "pl"), desk.languages());
            sameOnPaper(desk, prints(room, session));
            takenInPolish(takings, desk, ada);
            Files.writeString(draft, Files.readString(draft).replaceFirst("PL A person is locked in", "PL Locked in"));
            room.lookAgain();
            assertEquals(List.of("en"), Hall.desk(room, session).languages(), "other words than were signed");
            assertEquals(State.CHANGED_SINCE, state(tongues));
        }
    }

    private static void sign(TongueDesk tongues) throws IOException {
        Reading reading = tongues.reading(WORK, "pl").orElseThrow();
        assertTrue(reading.rows().stream()
                .anyMatch(row -> row.source().equals("[ ] A person is locked in")
                        && row.translation().equals("[ ] PL A person is locked in")));
        assertEquals(TongueDesk.Signing.SIGNED, tongues.sign(WORK, reading, NOBODY));
    }

    private static State state(TongueDesk tongues) {
        return tongues.all().stream()
                .filter(standing -> standing.print().equals(WORK))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void sameOnPaper(AssessDesk desk, PaperPrints prints) {
        assertEquals(Optional.empty(), prints.refusal("pl"));
        Paper english = desk.papers().paper(PaperVersion.B, 2, "en");
        Paper polish = desk.papers().paper(PaperVersion.B, 2, "pl");
        assertEquals(ids(english), ids(polish));
        assertEquals(
                english.questions().stream().map(PaperQuestion::right).toList(),
                polish.questions().stream().map(PaperQuestion::right).toList());
        assertNotEquals(english.questions().getFirst(), polish.questions().getFirst());
        PaperPrints.Wish wish = new PaperPrints.Wish(List.of(PaperVersion.B), 2, "pl", 1, TextSize.LARGE);
        assertEquals(
                polish.code().toString(), prints.pile(wish).papers().getFirst().code());
    }

    private static void takenInPolish(Takings takings, AssessDesk desk, PersonId person) throws IOException {
        Taking taking = assertInstanceOf(TakingStart.Begun.class, takings.begin(desk, person, "pl"))
                .taking();
        assertTrue(taking.question().question().text().startsWith("PL "));
        for (int number = 1; number <= taking.paper().questions().size(); number++) {
            taking.goTo(number);
            taking.question().right().forEach(taking::choose);
        }
        assertInstanceOf(TakingEnd.Told.class, taking.finish(false));
        assertEquals("pl", Hall.candidate(desk, person).passed().orElseThrow().language());
    }

    private static List<String> ids(Paper paper) {
        return paper.questions().stream()
                .map(each -> each.question().id().question())
                .toList();
    }

    private static PaperPrints prints(Room room, SessionId session) throws IOException {
        return assertInstanceOf(PaperPrints.Opened.class, PaperPrints.of(room, session, Hall.AUTHORITY))
                .prints();
    }

    /// The authority allows one language more.
    private static void allow(Path own, String language) throws IOException {
        String file = "authorities/taxi-licensing.yaml";
        String rules = Files.readString(Shipped.library().resolve(file));
        Files.createDirectories(own.resolve("authorities"));
        Files.writeString(own.resolve(file), rules.replace("languages: [en]", "languages: [en, " + language + "]"));
    }

    /// Every question and answer of the shipped bank with a mark before it.
    private static Path draft(Path own, String language) throws IOException {
        Path folder = Files.createDirectories(own.resolve("translations").resolve(WORK));
        String source = Files.readString(Shipped.library().resolve(WORK).resolve("questions.en.md"));
        String mark = language.toUpperCase(java.util.Locale.ROOT) + " ";
        List<String> chapters = List.of(source.split("(?m)^(?=## )"));
        String questions =
                chapters.stream().skip(1).map(chapter -> marked(chapter, mark)).collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("questions." + language + ".md"),
                "# " + mark + "Pass for drivers\n\n```translation\nchecked-by: not yet by a person\n"
                        + "checked-on: 2026-11-23\n```\n\n" + questions);
    }

    private static String marked(String chapter, String mark) {
        String id = chapter.replaceFirst("(?s).*?\nid: ([a-z0-9-]+)\n.*", "$1");
        String of = SourceHash.of(Stream.of(chapter.split("\n")).toList());
        return chapter.replaceFirst("## ", "## " + mark)
                .replaceFirst("(?s)```question\n.*?```", "```question\nid: " + id + "\nof: \"" + of + "\"\n```")
                .replaceAll("(?m)^(- \\[.\\] \\*\\*[a-z0-9-]+\\*\\* )", "$1" + mark);
    }
}
