package org.watchword.desktop.slide;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.content.text.Block;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.desktop.slide.face.Card;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Head;
import org.watchword.desktop.slide.face.Item;
import org.watchword.desktop.slide.face.Run;

class FacesTest {
    private final Faces faces = new Faces(Samples.material());

    @Test
    void aStepThatIsStillToComeKeepsItsPlace() {
        Face.Points face = points(Samples.points(), 1);

        assertEquals(
                List.of(true, false, false),
                face.items().stream().map(Item::shown).toList());
    }

    @Test
    void theLineToTakeHomeComesWithTheLastStep() {
        assertFalse(shown(points(Samples.points(), 2)));
        assertTrue(shown(points(Samples.points(), 3)));
    }

    @Test
    void aColumnIsRevealedAfterTheOneBeforeIt() {
        Face.Compare face = assertInstanceOf(Face.Compare.class, faces.of(slide("Do and don’t"), 3));

        assertTrue(face.columns().getFirst().items().stream().allMatch(Item::shown));
        assertEquals(
                List.of(true, false),
                face.columns().getLast().items().stream().map(Item::shown).toList());
    }

    @Test
    void aPlainSlideIsItsHeadingItsPictureAndItsClock() {
        PlannedSlide slide = SampleSlide.of(Layout.PLAIN, "Talk in twos")
                .timer(Duration.ofMinutes(1))
                .body(new Block.Picture("Two people", false, Path.of("two.svg")))
                .plan();

        Face.Plain face = assertInstanceOf(Face.Plain.class, faces.of(slide, 9));

        assertEquals(new Head("", "Talk in twos"), face.head());
        assertEquals("Two people", requireNonNull(face.side().picture()).words());
        assertEquals("Talk for one minute", face.side().clock());
        assertTrue(face.text().isEmpty());
    }

    @Test
    void aNumberIsDrawnFromTheContactsOfTheArea() {
        Face.Points face = points(bullet(new Inline.ContactRef("helpline", ContactPart.NUMBER)), 9);

        Run number = face.items().getFirst().line().runs().getFirst();
        assertEquals("08000 121 700", number.text());
        assertEquals(Run.Weight.NUMBER, number.weight());
    }

    @Test
    void aRetiredNumberIsNeverDrawn() {
        Face.Contacts face = assertInstanceOf(Face.Contacts.class, faces.of(Samples.help(), 9));

        assertEquals(
                List.of("999", "08000 121 700"),
                face.cards().stream().map(Card::number).toList());
        assertTrue(points(bullet(new Inline.ContactRef("retired", ContactPart.WHOLE)), 9)
                .items()
                .getFirst()
                .line()
                .isEmpty());
    }

    @Test
    void wordsAfterAContactReplaceItsOwn() {
        Face.Contacts face = assertInstanceOf(Face.Contacts.class, faces.of(Samples.help(), 9));

        assertEquals("Danger now", face.cards().getFirst().purpose().words());
        assertEquals("Advice, for anyone", face.cards().getLast().purpose().words());
    }

    @Test
    void aFigureIsWrittenInTheReadersLanguageWithItsSource() {
        Face.Figures face = assertInstanceOf(Face.Figures.class, faces.of(Samples.bars(), 9));

        assertEquals("23,411", face.figures().getFirst().value());
        assertEquals(1, face.figures().getFirst().part());
        assertEquals(19125.0 / 23411, face.figures().getLast().part(), 1e-9);
        assertEquals("Source: Home Office, 19 February 2026", face.side().source());
    }

    @Test
    void aFigureInAPointNamesItsSourceToo() {
        assertEquals(
                "Source: Home Office, 19 February 2026",
                points(bullet(new Inline.FigureRef("referred", false)), 9)
                        .side()
                        .source());
    }

    @Test
    void aDiscussionSaysHowLongPeopleTalk() {
        PlannedSlide half = SampleSlide.of(Layout.DISCUSSION, "Talk")
                .timer(Duration.ofSeconds(30))
                .body(Samples.words("What would worry you?"))
                .plan();

        assertEquals("Talk for half a minute", points(half, 0).side().clock());
        assertEquals(
                "Talk for one minute", points(slide("Talk in twos"), 0).side().clock());
    }

    @Test
    void typedQuotesAndApostrophesAreSetAsAPrinterWould() {
        PlannedSlide typed = SampleSlide.of(Layout.POINTS, "Don't guess")
                .body(Samples.list(List.of(List.of(Samples.text("\"He held her phone\"")))))
                .plan();
        Face.Points face = points(typed, 0);

        assertEquals("Don’t guess", face.head().heading());
        assertEquals("“He held her phone”", face.items().getFirst().line().words());
    }

    @Test
    void theOpeningSlideNamesTheDeck() {
        Face.Title face = assertInstanceOf(Face.Title.class, faces.of(slide("Welcome"), 0));

        assertEquals("Taxi and private hire drivers", face.head().eyebrow());
        assertNull(face.picture());
    }

    @Test
    void aBreakOfTheDeckSaysHowLongItIs() {
        Face.Pause face = assertInstanceOf(Face.Pause.class, faces.of(slide("Tea"), 0));

        assertEquals("5 minutes", face.back());
    }

    private Face.Points points(PlannedSlide slide, int step) {
        return assertInstanceOf(Face.Points.class, faces.of(slide, step));
    }

    private static boolean shown(Face.Points face) {
        Item remember = face.side().remember();
        return remember != null && remember.shown();
    }

    private static PlannedSlide bullet(Inline inline) {
        return SampleSlide.of(Layout.POINTS, "Points")
                .body(Samples.list(List.of(List.of(inline))))
                .plan();
    }

    private static PlannedSlide slide(String heading) {
        return Samples.deck().stream()
                .filter(planned -> planned.slide().heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
