package org.watchword.content.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// No two things that a room can tell apart have one hash.
class FingerprintTest {

    private static final SourcePlace PLACE = new SourcePlace(Path.of("file.md"), 1);
    private static final Path DOOR = Path.of("door.svg");
    private static final Path VISIT = Path.of("visit.mp4");
    private static final Path WORDS = Path.of("visit.vtt");
    private static final Map<Path, String> MEDIA = Map.of(DOOR, "1", VISIT, "2", WORDS, "3");
    private static final Deck DECK =
            new Deck("one", LocalText.of("en", "One"), "all", 1, List.of(), List.of(), false, PLACE);
    private static final QuestionId ASKED = new QuestionId("core/one", "asked");
    private static final Slide SLIDE = new Slide(
            new SlideId("core/one", "one"),
            "Section",
            "Heading",
            Layout.STATEMENT,
            "en",
            false,
            1,
            false,
            false,
            false,
            Columns.EQUAL,
            Chart.NUMBERS,
            Optional.of(ASKED),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            PLACE);
    private static final Question QUESTION = new Question(
            ASKED,
            1,
            "en",
            false,
            "Why?",
            List.of(),
            QuestionKind.SINGLE,
            Set.of(),
            "know",
            List.of(),
            List.of(),
            new KindDetail.Plain(),
            List.of(),
            List.of(),
            PLACE);

    @Test
    void eachPartOfASlideCounts() {
        List<Block> words = List.of(paragraph("One"));
        differ(Stream.of(
                        SLIDE,
                        with(SLIDE, "section", "Other"),
                        with(SLIDE, "heading", "Other"),
                        with(SLIDE, "layout", Layout.STORY),
                        with(SLIDE, "language", "cy"),
                        with(SLIDE, "draft", true),
                        with(SLIDE, "revealsList", true),
                        with(SLIDE, "sensitive", true),
                        with(SLIDE, "optional", true),
                        with(SLIDE, "columns", Columns.DO_AND_DONT),
                        with(SLIDE, "chart", Chart.BARS),
                        with(SLIDE, "timer", Optional.of(Duration.ofSeconds(60))),
                        with(SLIDE, "body", words),
                        with(SLIDE, "handout", words),
                        with(SLIDE, "beforeYouShow", words),
                        with(SLIDE, "notes", List.of(new Note(Voice.SAY, words))),
                        with(SLIDE, "notes", List.of(new Note(Voice.ASK, words))),
                        with(SLIDE, "notes", List.of(new Note(Voice.ASK, List.of()))))
                .map(FingerprintTest::hash)
                .toList());
    }

    @Test
    void whereASlideWasWrittenDoesNotCount() {
        assertEquals(hash(SLIDE), hash(with(SLIDE, "place", new SourcePlace(Path.of("other.md"), 9))));
    }

    @Test
    void eachPartOfAPlanCounts() {
        PlannedSlide planned = planned(SLIDE, Optional.empty());
        differ(List.of(
                hash(DECK, "One", planned),
                hash(DECK, "Two", planned),
                hash(with(DECK, "id", "two"), "One", planned),
                hash(DECK, "One", with(planned, "key", "core/one#one@2")),
                hash(DECK, "One", with(planned, "minutes", 2.0)),
                hash(DECK, "One", planned, planned),
                hash(DECK, "One")));
    }

    @Test
    void eachPartOfAQuestionCounts() {
        List<Block> words = List.of(paragraph("One"));
        differ(Stream.of(
                        QUESTION,
                        with(QUESTION, "id", new QuestionId("core/one", "other")),
                        with(QUESTION, "moduleVersion", 2),
                        with(QUESTION, "language", "cy"),
                        with(QUESTION, "draft", true),
                        with(QUESTION, "text", "How?"),
                        with(QUESTION, "kind", QuestionKind.MULTIPLE),
                        with(QUESTION, "more", words),
                        with(QUESTION, "explanation", words),
                        with(QUESTION, "source", words),
                        with(QUESTION, "options", List.of(option("a"))),
                        with(QUESTION, "options", List.of(option("b"))),
                        with(QUESTION, "options", List.of(option("a"), option("b"))),
                        with(QUESTION, "options", List.of(with(option("a"), "role", Role.RIGHT))),
                        with(QUESTION, "options", List.of(with(option("a"), "text", List.of(words("One"))))),
                        with(QUESTION, "options", List.of(with(option("a"), "feedback", words))))
                .map(FingerprintTest::hash)
                .toList());
    }

    @Test
    void whatOnlyAKindHasCounts() {
        Block.Picture door = new Block.Picture("A door", false, DOOR);
        KindDetail.Spot spot = new KindDetail.Spot(1, 2, 3, 4);
        differ(Stream.of(
                        new KindDetail.Plain(),
                        new KindDetail.About(ASKED),
                        new KindDetail.About(new QuestionId("core/one", "other")),
                        new KindDetail.Limit(1),
                        new KindDetail.Limit(2),
                        new KindDetail.WordsEach(1),
                        new KindDetail.WordsEach(2),
                        new KindDetail.Pairs(Map.of("a", option("b"))),
                        new KindDetail.Pairs(Map.of("b", option("b"))),
                        new KindDetail.Pairs(Map.of("a", option("c"))),
                        new KindDetail.Spots(door, Map.of("a", spot)),
                        new KindDetail.Spots(door, Map.of("b", spot)),
                        new KindDetail.Spots(door, Map.of("a", new KindDetail.Spot(1, 2, 3, 5))),
                        new KindDetail.Spots(with(door, "alt", "A gate"), Map.of("a", spot)),
                        scenario(List.of(), List.of(option("a")), 0),
                        scenario(List.of(paragraph("One")), List.of(option("a")), 0),
                        scenario(List.of(), List.of(option("b")), 0),
                        scenario(List.of(), List.of(option("a")), 1))
                .map(detail -> hash(with(QUESTION, "detail", detail)))
                .toList());
    }

    @Test
    void eachSortOfBlockCounts() {
        List<Inline> one = List.of(words("One"));
        Block.Picture picture = new Block.Picture("A door", false, DOOR);
        Block.Film film = new Block.Film("A visit", VISIT, WORDS);
        differ(Stream.of(
                        new Block.Paragraph(one),
                        new Block.Paragraph(List.of()),
                        new Block.Remember(one),
                        new Block.Remember(List.of()),
                        new Block.Bullets(false, List.of(one)),
                        new Block.Bullets(true, List.of(one)),
                        new Block.Bullets(false, List.of(one, List.of())),
                        new Block.Bullets(false, List.of(List.of(), one)),
                        picture,
                        with(picture, "alt", "A gate"),
                        with(picture, "decorative", true),
                        with(picture, "file", VISIT),
                        film,
                        with(film, "alt", "A talk"),
                        with(film, "file", DOOR),
                        with(film, "captions", DOOR))
                .map(block -> hash(with(SLIDE, "body", List.of(block))))
                .toList());
    }

    @Test
    void eachSortOfWordsCounts() {
        differ(Stream.of(
                        words("One"),
                        words("Two"),
                        new Inline.Strong(List.of(words("One"))),
                        new Inline.Strong(List.of()),
                        new Inline.ContactRef("help", ContactPart.WHOLE),
                        new Inline.ContactRef("help", ContactPart.NAME),
                        new Inline.ContactRef("other", ContactPart.WHOLE),
                        new Inline.FigureRef("help", false),
                        new Inline.FigureRef("help", true),
                        new Inline.FigureRef("other", false),
                        new Inline.Link("One", "https://one.example"),
                        new Inline.Link("Two", "https://one.example"),
                        new Inline.Link("One", "https://two.example"))
                .map(inline -> hash(with(SLIDE, "body", List.of(new Block.Paragraph(List.of(inline))))))
                .toList());
    }

    @Test
    void wordsThatMoveFromOnePartToTheNextCount() {
        differ(List.of(
                hash(with(with(SLIDE, "section", "ab"), "heading", "c")),
                hash(with(with(SLIDE, "section", "a"), "heading", "bc"))));
        Inline one = words("One");
        Inline two = words("Two");
        differ(Stream.of(
                        List.of(new Inline.Strong(List.of(one)), two),
                        List.<Inline>of(new Inline.Strong(List.of(one, two))))
                .map(text -> hash(with(SLIDE, "body", List.of(new Block.Paragraph(text)))))
                .toList());
    }

    @Test
    void whatAPictureShowsCounts() {
        PlannedSlide shown =
                planned(with(SLIDE, "body", List.of(new Block.Picture("A door", false, DOOR))), Optional.empty());
        differ(Stream.of(Map.of(DOOR, "1"), Map.of(DOOR, "2"), Map.<Path, String>of())
                .map(media -> new Fingerprint(media).of(DECK, "One", List.of(shown)))
                .toList());
    }

    private static void differ(List<String> hashes) {
        assertEquals(hashes.size(), new HashSet<>(hashes).size(), () -> String.join("\n", hashes));
    }

    private static String hash(Slide slide) {
        return hash(DECK, "One", planned(slide, Optional.empty()));
    }

    private static String hash(Question question) {
        return hash(DECK, "One", planned(SLIDE, Optional.of(question)));
    }

    private static String hash(Deck deck, String title, PlannedSlide... slides) {
        return new Fingerprint(MEDIA).of(deck, title, List.of(slides));
    }

    private static PlannedSlide planned(Slide slide, Optional<Question> question) {
        return new PlannedSlide("core/one#one", 0, 1, slide, question, Moment.TEACH);
    }

    private static KindDetail scenario(List<Block> text, List<Option> choices, int next) {
        return new KindDetail.Scenario(List.of(
                new KindDetail.Step(text, choices, Map.of(choices.getFirst().id(), next))));
    }

    private static Option option(String id) {
        return new Option(id, Role.WRONG, List.of(), List.of());
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(words(words)));
    }

    private static Inline words(String words) {
        return new Inline.Words(words);
    }

    /// A copy in which one part is another.
    private static <R extends Record> R with(R record, String part, Object other) {
        return Changed.with(record, part, other);
    }
}
