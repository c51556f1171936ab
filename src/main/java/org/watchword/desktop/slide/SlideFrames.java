package org.watchword.desktop.slide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.watchword.content.check.Checker;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Always;
import org.watchword.content.deck.AlwaysByAudience;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Part;
import org.watchword.content.deck.Planner;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.LocalText;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;

/// Small true pictures of single slides, as the audience would see them. For the window thread only.
public final class SlideFrames {
    private static final Size SIZE = new Size(640, 360);
    private static final int EVERY_STEP = Integer.MAX_VALUE;

    private final Room room;
    private final Area area;
    private final Texts texts;
    private final PictureShelf shelf;
    private @Nullable SlidePictures painter;

    /// @param area whose contacts and figures are shown
    /// @param shelf the library's pictures
    public SlideFrames(Room room, Area area, Texts texts, PictureShelf shelf) {
        this.room = room;
        this.area = area;
        this.texts = texts;
        this.shelf = shelf;
    }

    /// Draws a slide of the library.
    ///
    /// @param then is handed the picture, unless there is no such slide
    public void draw(SlideId id, Consumer<Image> then) {
        draw(room.library(), id, then);
    }

    /// Draws a slide of a library that is not yet on the disk.
    ///
    /// @param then is handed the picture, unless there is no such slide
    public void draw(Library library, SlideId id, Consumer<Image> then) {
        DeckPlan plan = alone(library, id);
        Optional<Integer> at = IntStream.range(0, plan.slides().size())
                .boxed()
                .filter(i -> plan.slides().get(i).slide().id().equals(id))
                .findFirst();
        at.ifPresent(slide -> {
            AudienceViewState state = AudienceViewState.ofSlide(material(library, plan), slide, EVERY_STEP);
            var _ = painter().ask(state, SIZE).thenAcceptAsync(then, Platform::runLater);
        });
    }

    /// What of a slide does not fit a projector. Not only for the window thread.
    public List<Problem> misfits(Library library, SlideId id) {
        DeckPlan plan = alone(library, id);
        SlideFit fit = new SlideFit(_ -> material(library, plan));
        return plan.slides().stream()
                .filter(planned -> planned.slide().id().equals(id))
                .flatMap(planned -> Checker.checkSize(planned, fit).stream())
                .toList();
    }

    private Material material(Library library, DeckPlan plan) {
        return new Material(
                plan,
                library.directory(area),
                library.figures(area),
                texts,
                room.clock().getZone());
    }

    /// A plan of the slide's module alone, with every slide of it.
    private static DeckPlan alone(Library library, SlideId id) {
        Planner usual = library.planner();
        Always none = new Always(List.of(), List.of(), List.of());
        Planner planner =
                new Planner(usual.modules(), new AlwaysByAudience(none, Map.of()), Optional.empty(), usual.pictures());
        String language = library.settings().defaultLanguage();
        var place = library.settings().place();
        Part part = new Part.Teach(id.module(), 1, List.of(), Map.of(), OptionalDouble.empty(), place);
        Deck deck = new Deck("one", LocalText.of(language, ""), "all", 1, List.of(part), List.of(), false, place);
        return planner.plan(deck, language, language);
    }

    private SlidePictures painter() {
        SlidePictures ready = painter == null ? new SlidePictures(shelf) : painter;
        painter = ready;
        return ready;
    }
}
