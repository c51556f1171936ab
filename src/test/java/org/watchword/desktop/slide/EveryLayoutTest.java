package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.question.Called;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.slide.face.Entry;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.RoundId;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

/// A made-up deck with every layout and every kind of question, on every shape of projector: it is without fault, it
/// fits, it can be read, and its pictures are kept for people to look at: on one shape, in high contrast the first of
/// each slide, and with `-Dwatchword.pictures.all=true` all of them.
class EveryLayoutTest {
    static final Doorway DOORWAY = new Doorway("http://192.168.4.1:8080/k7", "192.168.4.1:8080/k7");
    private static final List<Size> SIZES = Pictures.all()
            ? List.of(new Size(1920, 1080), new Size(1280, 800), new Size(1024, 768))
            : List.of(new Size(1280, 800));
    private static final Size CONTRAST = new Size(1280, 720);
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root")).resolve("src/test/resources/every-layout")));

    @Test
    void theDeckHasEveryLayoutAndEveryKindOfQuestion() {
        List<PlannedSlide> slides = material().plan().slides();

        assertEquals(
                EnumSet.allOf(Layout.class),
                slides.stream().map(planned -> planned.slide().layout()).collect(Collectors.toSet()));
        assertEquals(
                EnumSet.allOf(QuestionKind.class),
                slides.stream()
                        .flatMap(planned -> planned.question().stream())
                        .map(Question::kind)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theCheckerFindsNoFaultAndEverySlideFitsEveryProjector() {
        Material material = material();
        SlideMeasure fit = new SlideFit(_ -> material);

        List<String> errors = Checker.check(LIBRARY, LocalDate.of(2026, 6, 1), fit).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList();

        assertEquals(List.of(), errors);
    }

    @Test
    void everySlideCanBeReadAndIsKeptAsAPicture() {
        List<String> faults = new ArrayList<>();
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            Material material = material();
            for (int slide = 0; slide < material.plan().slides().size(); slide++) {
                for (Map.Entry<String, AudienceViewState> wall :
                        walls(material, slide).entrySet()) {
                    SIZES.forEach(size -> keep(wall.getKey(), wall.getValue(), size, pictures));
                    faults.addAll(faults(wall.getValue(), shelf));
                }
            }
        }

        assertEquals(List.of(), faults);
    }

    @Test
    void inHighContrastEveryWordStandsOutSevenToOne() {
        List<String> faults = new ArrayList<>();
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            Material material = material().in(Palette.CONTRAST);
            for (int slide = 0; slide < material.plan().slides().size(); slide++) {
                Map<String, AudienceViewState> walls = walls(material, slide);
                walls.values().forEach(wall -> faults.addAll(faults(wall, shelf)));
                walls.entrySet().stream()
                        .limit(Pictures.all() ? walls.size() : 1)
                        .forEach(wall -> keep("contrast/" + wall.getKey(), wall.getValue(), CONTRAST, pictures));
            }
        }

        assertEquals(List.of(), faults);
    }

    @Test
    void noLetterOnAnyWallIsBelowTheFloor() {
        Material material = material();
        List<String> small = new ArrayList<>();
        for (int slide = 0; slide < material.plan().slides().size(); slide++) {
            for (Map.Entry<String, AudienceViewState> wall :
                    walls(material, slide).entrySet()) {
                for (double width : List.of(1920.0, 1728.0, 1440.0)) {
                    WallText.of(wall.getValue(), width).stream()
                            .filter(words -> WallText.size(words) < 27.99)
                            .forEach(words -> small.add(wall.getKey() + " " + WallText.size(words)));
                }
            }
        }

        assertEquals(List.of(), small);
    }

    private static void keep(String name, AudienceViewState wall, Size size, SlidePictures pictures) {
        Pictures.keep(
                "every-layout/" + name + "-" + size.width() + "x" + size.height(),
                Stagehand.on(() -> pictures.draw(wall, size)));
    }

    /// The slide whole; with a question open and revealed, and of a scenario every scene.
    private static Map<String, AudienceViewState> walls(Material material, int index) {
        PlannedSlide slide = material.plan().slides().get(index);
        String name = String.format(
                Locale.ROOT, "%02d-%s", index + 1, slide.slide().id().slide());
        Map<String, AudienceViewState> walls = new LinkedHashMap<>();
        if (slide.question().isEmpty()) {
            walls.put(name, AudienceViewState.ofSlide(material, index, 99));
            return walls;
        }
        for (int step = 0; step < slide.steps(); step++) {
            walls.put(
                    name + "-" + step,
                    AudienceViewState.ofSlide(material, index, step, new Hands(Stage.OPEN, Tally.NOT_COUNTED, true)));
        }
        Question asked = slide.question().get();
        Tally tally = tally(asked.scenes().isEmpty() ? asked : asked.scenes().getFirst());
        QuestionKind kind = slide.question().get().kind();
        if (CalledOut.answers(kind)) {
            walls.put(name + "-full", asked(material, index, new Hands(Stage.OPEN, full(kind), true)));
        }
        walls.put(name + "-small", asked(material, index, new Hands(Stage.OPEN, tally, false)));
        walls.put(name + "-closed", asked(material, index, new Hands(Stage.CLOSED, tally, true)));
        walls.put(name + "-revealed", asked(material, index, new Hands(Stage.REVEALED, tally, true)));
        walls.put(name + "-explained", asked(material, index, new Hands(Stage.EXPLAINED, tally, true)));
        walls.put(name + "-explained-small", asked(material, index, new Hands(Stage.EXPLAINED, tally, false)));
        return walls;
    }

    private static AudienceViewState asked(Material material, int index, Hands hands) {
        return AudienceViewState.ofSlide(material, index, 99, hands);
    }

    /// As much as a trainer can type.
    private static Tally full(QuestionKind kind) {
        RoundId here = new RoundId("show/all#full");
        CalledOut heard = CalledOut.NOTHING;
        for (int line = 100; !heard.full(here, kind); line++) {
            String longest = (line + " lanterns in every window of the long and quiet street by the old "
                            + "harbour and the mill")
                    .substring(0, CalledOut.longest(kind))
                    .strip();
            heard = heard.with(here, kind, longest);
        }
        return heard.tally(here);
    }

    private static Tally tally(Question question) {
        return switch (question.kind()) {
            case CLOUD ->
                new Tally(Map.of(
                        "lamp", 9, "morning", 6, "window", 4, "candle", 2, "star", 1, "sunrise over the hill", 1));
            case TEXT -> new Tally(Map.of("Carry it up the stair every evening", 1, "Lend it to my neighbour", 1));
            default ->
                new Tally(question.called().stream()
                        .map(Called::option)
                        .collect(Collectors.toMap(
                                Option::id, option -> 2 + 3 * option.words().length() % 17)));
        };
    }

    private static Set<String> faults(AudienceViewState state, PictureShelf shelf) {
        return Set.copyOf(Stagehand.on(() -> WallFaults.of(state, shelf)));
    }

    static Material material() {
        Area area = new Area("gb");
        DeckPlan plan = LIBRARY.plan("every-layout", "en").orElseThrow();
        return new Material(
                        plan,
                        LIBRARY.directory(area),
                        LIBRARY.figures(area),
                        Texts.of(Language.ENGLISH),
                        ZoneOffset.UTC)
                .at(new Entry(DOORWAY, "", "", false));
    }
}
