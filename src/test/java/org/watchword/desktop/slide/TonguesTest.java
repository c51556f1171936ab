package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.watchword.content.check.Misfit;
import org.watchword.content.check.Shape;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Stretch;
import org.watchword.desktop.slide.draw.ShapedWords;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

class TonguesTest {
    static final List<String> LANGUAGES = Tongues.ALL;
    private static final Texts TEXTS = Texts.of(Language.ENGLISH);
    private static final Hands REVEALED = new Hands(Stage.REVEALED, Tally.NOT_COUNTED, true);
    private static final Hands EXPLAINED =
            new Hands(Stage.EXPLAINED, new Tally(Map.of("o0", 4, "o1", 17, "o2", 0, "o3", 2)), true);

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theProgramHasALetterForEveryCharacterOfALanguage(String language) {
        for (String word : Tongues.words(language)) {
            assertEquals(OptionalInt.empty(), Stretch.missing(word), word);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyTextIsDrawnByAFontThatIsInTheProgramAndHasTheLetters(String language) {
        for (Text text : texts(Tongues.points(language))) {
            Stretch stretch = Stretch.of(text.getText(), language).getFirst();
            assertEquals(1, Stretch.of(text.getText(), language).size(), text.getText());
            assertTrue(
                    stretch.script() == Script.LATIN
                            || text.getFont().getFamily().startsWith("Noto")
                            || text.getFont().getFamily().startsWith("Vazirmatn"),
                    text.getFont()::getFamily);
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aSlideOfALanguageFitsEveryProjectorAndIsKeptAsAPicture(String language) {
        List<PlannedSlide> slides =
                List.of(Tongues.points(language), Tongues.contacts(language), Tongues.question(language));
        Material material = Samples.material(slides, TEXTS);
        SlideFit fit = new SlideFit(_ -> material);
        for (int slide = 0; slide < slides.size(); slide++) {
            for (Shape shape : Shape.values()) {
                assertEquals(List.of(), fit.measure(slides.get(slide), shape));
            }
            AudienceViewState wall = AudienceViewState.ofSlide(material, slide, 9, REVEALED);
            Pictures.keep("tongues/" + language + "-" + slide, draw(wall));
            if (slides.get(slide).question().isPresent()) {
                AudienceViewState each = AudienceViewState.ofSlide(material, slide, 9, EXPLAINED);
                Pictures.keep("tongues/" + language + "-" + slide + "-explained", draw(each));
            }
        }
    }

    @Test
    void whatIsReadFromTheRightBeginsAtTheRight() {
        for (Node words : nodes(Tongues.points("ar"))) {
            assertTrue(
                    place(words).getMaxX() > 1600,
                    () -> "ends at " + place(words).getMaxX());
        }
        assertTrue(place(nodes(Tongues.points("en")).getFirst()).getMinX() < 130);
    }

    @Test
    void aTelephoneNumberKeepsItsOrderAmongWordsFromTheRight() {
        Text number = texts(Tongues.contacts("ar")).stream()
                .filter(text -> text.getText().startsWith("08000"))
                .findFirst()
                .orElseThrow();

        assertEquals("08000 121 700", number.getText());
        assertEquals("Noto Sans", number.getFont().getFamily());
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, number.getEffectiveNodeOrientation());
    }

    @Test
    void urduIsWrittenInTheHandItsReadersAreUsedTo() {
        String word = Tongues.days("ur").getFirst();

        assertEquals(Script.NASTALIQ, Stretch.of(word, "ur").getFirst().script());
        assertEquals(Script.ARABIC, Stretch.of(word, "ar").getFirst().script());
    }

    @Test
    void aWordIsNeverDrawnInTwoDesigns() {
        assertEquals(
                List.of(Script.WIDE),
                Stretch.of("Tiếng Việt", "vi").stream().map(Stretch::script).toList());
    }

    @Test
    void whatNoFontHasIsToldByTheCheckerAndIsNoEmptyBoxOnTheWall() {
        PlannedSlide slide =
                SampleSlide.of(Layout.STATEMENT, "A rune \u16A0 here").plan();
        Material material = Samples.material(List.of(slide), TEXTS);

        List<Misfit> misfits = new SlideFit(_ -> material).measure(slide, Shape.WIDE_16_9);

        assertEquals(Misfit.Kind.NO_LETTER, misfits.getFirst().kind());
        assertEquals("\u16A0", misfits.getFirst().words());
        assertEquals(
                "A rune · here",
                Stretch.of("A rune \u16A0 here", "en").getFirst().text());
    }

    @Test
    void twoLanguagesStandAboveEachOther() {
        Material english = Samples.material(List.of(Tongues.points("en")), TEXTS);
        Material arabic = Samples.material(List.of(Tongues.points("ar")), TEXTS);
        Material both = english.with(arabic).in(Tongue.BOTH);

        AudienceViewState wall = AudienceViewState.ofSlide(both, 0, 9);

        assertNotNull(wall.also());
        assertEquals("ar", wall.also().language());
        Pictures.keep("tongues/both-en-ar", draw(wall));
        List<Node> texts = WallText.of(wall);
        assertTrue(texts.stream().anyMatch(text -> top(text) > 540));
        texts.forEach(text -> assertTrue(WallText.size(text) >= 27.9, () -> "size " + WallText.size(text)));
    }

    @Test
    void theSecondLanguageAloneIsTheSecondDeck() {
        Material english = Samples.material(List.of(Tongues.points("en")), TEXTS);
        Material arabic = Samples.material(List.of(Tongues.points("ar")), TEXTS);

        AudienceViewState wall = AudienceViewState.ofSlide(english.with(arabic).in(Tongue.SECOND), 0, 9);

        assertEquals("ar", wall.told().language());
        assertEquals(null, wall.also());
    }

    @Test
    void aSlideThatNobodyHasTranslatedIsShownOnce() {
        Material english = Samples.material(List.of(Tongues.points("en")), TEXTS);

        assertEquals(
                null,
                AudienceViewState.ofSlide(english.with(english).in(Tongue.BOTH), 0, 9)
                        .also());
    }

    private static Image draw(AudienceViewState wall) {
        try (PictureShelf shelf = new PictureShelf()) {
            return Stagehand.on(() -> new SlidePictures(shelf).draw(wall, new Size(1280, 720)));
        }
    }

    private static List<Text> texts(PlannedSlide slide) {
        return nodes(slide).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    private static List<Node> nodes(PlannedSlide slide) {
        return WallText.of(AudienceViewState.ofSlide(Samples.material(List.of(slide), TEXTS), 0, 9));
    }

    /// Where the letters themselves stand on the wall.
    private static Bounds place(Node words) {
        Node drawn = words instanceof ShapedWords shaped
                ? shaped.getChildrenUnmodifiable().stream()
                        .filter(run -> run.getLayoutBounds().getWidth() > 0)
                        .toList()
                        .getLast()
                : words;
        return drawn.localToScene(drawn.getLayoutBounds());
    }

    private static double top(Node words) {
        return words.localToScene(words.getLayoutBounds()).getMinY();
    }
}
