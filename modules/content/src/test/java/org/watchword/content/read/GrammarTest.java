package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.Part;
import org.watchword.content.library.Library;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;

/// What stands in the good library is what the program gets.
class GrammarTest {

    private final Library good = MemoryLibrary.good().read();

    @Test
    void aSlideHasItsHeadingPictureListAndLineToRemember() {
        Slide slide = slide("points");
        assertEquals("Points", slide.heading());
        assertEquals("All layouts", slide.section());
        assertEquals(Layout.POINTS, slide.layout());
        assertEquals(
                List.of(
                        new Block.Picture(
                                "A door that is open",
                                false,
                                MemoryLibrary.ROOT.resolve("modules/core/all/media/door.svg")),
                        new Block.Bullets(
                                false,
                                List.of(
                                        List.of(words("One thing")),
                                        List.of(words("Another "), new Inline.Strong(List.of(words("thing")))))),
                        new Block.Remember(List.of(words("Look for several.")))),
                slide.body());
        assertEquals(3, slide.place().line());
    }

    @Test
    void aRevealedListTakesAPressForEachItem() {
        assertEquals(3, slide("points").steps());
        assertEquals(1, slide("steps").steps());
        assertEquals(true, slide("points").optional());
        assertEquals(false, slide("steps").optional());
    }

    @Test
    void notesHaveTheirVoices() {
        List<Note> notes = slide("points").notes();
        assertEquals(
                List.of(Voice.PLAIN, Voice.ASK, Voice.SAY, Voice.IF_ASKED, Voice.SOURCE),
                notes.stream().map(Note::voice).toList());
        assertEquals(List.of(paragraph("What did you see?")), notes.get(1).body());
        assertEquals(2, notes.get(2).body().size());
        Block.Paragraph source = (Block.Paragraph) notes.get(4).body().getFirst();
        assertEquals(
                List.of(new Inline.Link("An office", "https://office.example/page"), words(", read 2026-05-31")),
                source.text());
    }

    @Test
    void aHandoutNamesAContactByItsName() {
        assertEquals(
                List.of(new Block.Paragraph(List.of(
                        words("Report it to "), new Inline.ContactRef("helpline", ContactPart.NAME), words(".")))),
                slide("points").handout());
    }

    @Test
    void aSensitiveSlideWarnsItsTrainer() {
        assertEquals(true, slide("statement").sensitive());
        assertEquals(
                List.of(paragraph("Look round the room.")), slide("statement").beforeYouShow());
    }

    @Test
    void figuresFilmsTimersAndQuestionsAreRead() {
        Block.Bullets figures = (Block.Bullets) slide("figures").body().getFirst();
        assertEquals(
                new Inline.FigureRef("referred", false),
                figures.items().getFirst().getFirst());
        Block.Remember remember = (Block.Remember) slide("figures").body().getLast();
        assertTrue(remember.text().contains(new Inline.FigureRef("referred", true)));
        Block.Film film = (Block.Film) slide("video").body().getFirst();
        assertTrue(film.captions().endsWith("visit.en.vtt"));
        assertEquals(Optional.of(Duration.ofSeconds(90)), slide("talk").timer());
        assertEquals("core/all#single", slide("asked").question().orElseThrow().toString());
        assertEquals(Chart.NUMBERS, slide("figures").chart());
        assertEquals(Columns.EQUAL, slide("figures").columns());
        Slide rules =
                good.module("core/frame").orElseThrow().slide("rules", "en").orElseThrow();
        assertEquals(Columns.DO_AND_DONT, rules.columns());
        assertEquals(true, ((Block.Bullets) slide("steps").body().getFirst()).ordered());
        assertEquals(true, ((Block.Picture) slide("pointed").body().getFirst()).decorative());
    }

    @Test
    void aQuestionHasItsOptionsWithRolesAndFeedback() {
        Question question = question("single");
        assertEquals("What do you do first?", question.text());
        assertEquals(List.of(paragraph("You are alone in the car.")), question.more());
        assertEquals(Set.of(Use.BEFORE, Use.AFTER, Use.FOLLOW_UP), question.uses());
        assertEquals(3, question.moduleVersion());
        assertEquals(List.of("child"), question.tags());
        assertEquals(
                List.of(Role.WRONG, Role.RIGHT, Role.NOT_SURE),
                question.options().stream().map(Option::role).toList());
        Option report = question.options().get(1);
        assertEquals("report", report.id());
        assertEquals("Report it to", report.words());
        assertEquals(List.of(paragraph("Soon is best.")), report.feedback());
        assertEquals(List.of(paragraph("It is safe.")), question.explanation());
        assertEquals(1, question.source().size());
    }

    @Test
    void aScaleHasPointsWithOrWithoutWords() {
        List<Option> options = question("sure").options();
        assertEquals(
                List.of("1", "2", "3", "ns"), options.stream().map(Option::id).toList());
        assertEquals(
                List.of("Not at all sure", "", "Very sure", "Not sure"),
                options.stream().map(Option::words).toList());
        assertEquals(Role.POINT, options.getFirst().role());
    }

    @Test
    void eachKindHasWhatOnlyItHas() {
        assertEquals(new KindDetail.Plain(), question("order").detail());
        assertEquals(
                "core/all#single",
                ((KindDetail.About) question("sure-of").detail()).question().toString());
        assertEquals(new KindDetail.Limit(200), question("text").detail());
        assertEquals(new KindDetail.WordsEach(3), question("cloud").detail());
        KindDetail.Pairs pairs = (KindDetail.Pairs) question("match").detail();
        assertEquals(Set.of("danger", "worry", "name"), pairs.partners().keySet());
        assertEquals("helpline", pairs.partners().get("worry").id());
        KindDetail.Spots spots = (KindDetail.Spots) question("look").detail();
        assertEquals(new KindDetail.Spot(70, 60, 20, 30.5), spots.spots().get("boot"));
        assertEquals("The inside of a car", spots.picture().alt());
    }

    @Test
    void aScenarioLeadsFromStepToStep() {
        KindDetail.Scenario scenario = (KindDetail.Scenario) question("late").detail();
        assertEquals(2, scenario.steps().size());
        assertEquals(Map.of("stay", 2, "follow", 0), scenario.steps().getFirst().next());
        assertEquals(Map.of("report", 0, "wait", 0), scenario.steps().getLast().next());
        assertEquals(
                List.of(Role.GOOD, Role.NEUTRAL),
                scenario.steps().getLast().choices().stream().map(Option::role).toList());
        assertEquals(
                "Wait in the car",
                scenario.steps().getFirst().choices().getFirst().words());
        assertEquals(QuestionKind.SCENARIO, question("late").kind());
    }

    @Test
    void aDeckHasItsParts() {
        Deck deck = good.deck("all").orElseThrow();
        assertEquals(22, deck.minutes());
        assertEquals(List.of("leaflet", "poster"), deck.prints());
        Part.Ask ask = (Part.Ask) deck.parts().getFirst();
        assertEquals(Moment.BEFORE, ask.moment());
        assertEquals(1, ask.minutes());
        Part.Teach teach = (Part.Teach) deck.parts().get(2);
        assertEquals(OptionalDouble.of(12), teach.minutes());
        assertEquals(List.of("tea"), teach.skip());
        assertEquals(9, teach.place().line());
        assertEquals(4, ((Part.Rest) deck.parts().get(3)).minutes());
        assertEquals(Moment.AFTER, ((Part.Ask) deck.parts().get(4)).moment());
    }

    @Test
    void aModuleKnowsWhenItIsToBeReviewed() {
        assertEquals(
                LocalDate.of(2027, 5, 31), good.module("core/all").orElseThrow().reviewBy());
        assertEquals(false, good.module("core/all").orElseThrow().reviewed().byPerson());
        assertEquals(14, good.module("core/all").orElseThrow().minutes());
    }

    private Slide slide(String id) {
        return good.module("core/all").orElseThrow().slide(id, "en").orElseThrow();
    }

    private Question question(String id) {
        return good.module("core/all").orElseThrow().question(id, "en").orElseThrow();
    }

    private static Inline words(String words) {
        return new Inline.Words(words);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(words(words)));
    }
}
