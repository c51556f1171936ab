package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.content.check.Misfit;
import org.watchword.content.check.Shape;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.face.Hands;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

/// Every slide of every shipped deck and of its plain form: it fits all projectors and can be read. A slide that
/// several
/// decks share is looked at in the first of them, but for the one with the deck's name. Pictures for people to look at
/// are kept of one deck, and with `-Dwatchword.pictures.all=true` of every one.
class RealDeckTest {
    private static final String DRAWN = "taxi-drivers";
    private static final Size SIZE = new Size(1280, 720);
    private static final Hands OPEN = new Hands(Stage.OPEN, Tally.NOT_COUNTED, true);
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root")).resolve("training-content")));

    /// By deck and form, the places of the slides that no deck before it has.
    private static final Map<String, List<Integer>> FIRST_SEEN = firstSeen();

    @Test
    void everySlideFitsEveryProjector() {
        List<String> misfits = new ArrayList<>();
        for (DeckPlan plan : plans()) {
            Material material = material(plan);
            SlideFit fit = new SlideFit(_ -> material);
            for (int index : FIRST_SEEN.get(name(plan))) {
                PlannedSlide slide = material.plan().slides().get(index);
                for (Shape shape : Shape.values()) {
                    for (Misfit misfit : fit.measure(slide, shape)) {
                        misfits.add(slide.key() + " " + shape + ": " + misfit);
                    }
                }
            }
        }

        assertEquals(List.of(), misfits);
    }

    @Test
    void everySlideCanBeReadAndSomeAreKeptAsPictures() {
        try (PictureShelf shelf = new PictureShelf()) {
            SlidePictures pictures = Stagehand.on(() -> new SlidePictures(shelf));
            for (DeckPlan plan : plans()) {
                Material material = material(plan);
                boolean drawn = Pictures.all() || plan.deck().id().equals(DRAWN);
                for (int slide : FIRST_SEEN.get(name(plan))) {
                    if (drawn) {
                        keep(name(plan), slide, material, pictures);
                    }
                    assertEquals(List.of(), faults(AudienceViewState.ofSlide(material, slide, 99), shelf));
                }
            }
        }
    }

    private static Map<String, List<Integer>> firstSeen() {
        Set<String> seen = new HashSet<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (DeckPlan plan : plans()) {
            List<PlannedSlide> slides = plan.slides();
            places.put(
                    name(plan),
                    IntStream.range(0, slides.size())
                            .filter(index -> seen.add(look(plan, slides.get(index))))
                            .boxed()
                            .toList());
        }
        return places;
    }

    private static List<DeckPlan> plans() {
        return LIBRARY.decks().stream()
                .flatMap(deck ->
                        LIBRARY.settings().forms().stream().flatMap(form -> LIBRARY.plan(deck.id(), form).stream()))
                .toList();
    }

    private static String name(DeckPlan plan) {
        return plan.deck().id() + "-" + plan.language();
    }

    /// What it looks like: a slide without a plain form was seen as it is.
    private static String look(DeckPlan plan, PlannedSlide slide) {
        String form =
                slide.question().map(Question::language).orElse(slide.slide().language());
        boolean named = slide.slide().layout() == Layout.TITLE;
        return (named ? name(plan) : form) + " " + slide.key();
    }

    private static void keep(String deck, int index, Material material, SlidePictures pictures) {
        PlannedSlide slide = material.plan().slides().get(index);
        String name = String.format(
                Locale.ROOT,
                "slides-%s/%02d-%s",
                deck,
                index + 1,
                slide.slide().id().slide());
        AudienceViewState whole = AudienceViewState.ofSlide(material, index, 99);
        Pictures.keep(name, Stagehand.on(() -> pictures.draw(whole, SIZE)));
        if (slide.question().isPresent() && slide.moment() != Moment.BEFORE) {
            AudienceViewState open = AudienceViewState.ofSlide(material, index, 99, OPEN);
            Pictures.keep(name + "-open", Stagehand.on(() -> pictures.draw(open, SIZE)));
            for (Stage stage : List.of(Stage.REVEALED, Stage.EXPLAINED)) {
                AudienceViewState told = AudienceViewState.ofSlide(material, index, 99, counted(slide, stage));
                String ending = "-" + stage.name().toLowerCase(Locale.ROOT);
                Pictures.keep(name + ending, Stagehand.on(() -> pictures.draw(told, SIZE)));
            }
        }
    }

    private static Hands counted(PlannedSlide slide, Stage stage) {
        Map<String, Integer> counts = slide.question().orElseThrow().options().stream()
                .collect(Collectors.toMap(
                        Option::id, option -> 2 + 3 * option.words().length() % 17));
        return new Hands(stage, new Tally(counts), true);
    }

    private static List<String> faults(AudienceViewState state, PictureShelf shelf) {
        return Stagehand.on(() -> WallFaults.of(state, shelf));
    }

    private static Material material(DeckPlan plan) {
        Area area = new Area("gb");
        return new Material(
                plan, LIBRARY.directory(area), LIBRARY.figures(area), Texts.of(Language.ENGLISH), ZoneOffset.UTC);
    }
}
