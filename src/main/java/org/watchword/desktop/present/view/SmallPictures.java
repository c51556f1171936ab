package org.watchword.desktop.present.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.SlidePictures;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;

/// Small true pictures of the slides. They are drawn only while somebody looks at them, one at a time and in
/// [Calm], so that a key never waits for more than one of them. Belongs to the window thread.
final class SmallPictures {
    /// How wide they are, in pixels.
    static final int WIDE = 224;

    private static final int EVERY_STEP = 99;
    /// 120 KB each.
    private static final int KEPT = 150;

    private final PictureShelf shelf;
    private final Executor turns;
    private final Map<AudienceViewState, Image> drawn = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private Material material;
    private double shape = 16.0 / 9;
    private @Nullable SlidePictures painter;
    private BiConsumer<Integer, Image> told = (_, _) -> {};
    private boolean drawing;

    /// @param turns gives a turn of the window thread when nothing more urgent is to be done
    SmallPictures(Material material, PictureShelf shelf, Executor turns) {
        this.material = material;
        this.shelf = shelf;
        this.turns = turns;
    }

    /// Turns for what goes with the pictures.
    Executor turns() {
        return turns;
    }

    /// The slides are read in another language or drawn in other colours from now on.
    void become(Material changed) {
        material = changed;
    }

    /// The shape of the audience's screen: its width for a height of 1.
    void shape(double changed) {
        if (shape != changed) {
            shape = changed;
            drawn.clear();
        }
    }

    Size size() {
        return new Size(WIDE, (int) Math.round(WIDE / shape));
    }

    /// Asks for these slides, the most urgent first, in place of what was asked for before. Those that are there come
    /// at once.
    void want(List<Integer> slides, BiConsumer<Integer, Image> each) {
        told = each;
        wanted.clear();
        for (int slide : slides) {
            Image ready = drawn.get(state(slide));
            if (ready == null) {
                wanted.add(slide);
            } else {
                each.accept(slide, ready);
            }
        }
        next();
    }

    /// Nobody looks any more.
    void rest() {
        wanted.clear();
        told = (_, _) -> {};
    }

    private AudienceViewState state(int slide) {
        return AudienceViewState.ofSlide(material, slide, EVERY_STEP);
    }

    private void next() {
        if (!drawing && !wanted.isEmpty()) {
            drawing = true;
            turns.execute(this::draw);
        }
    }

    private void draw() {
        Integer slide = wanted.poll();
        if (slide == null) {
            drawing = false;
            return;
        }
        AudienceViewState state = state(slide);
        Size size = size();
        var _ = painter()
                .ask(state, size)
                .thenAcceptAsync(image -> drawn(slide, state, size, image), Platform::runLater);
    }

    private void drawn(int slide, AudienceViewState state, Size size, Image image) {
        drawing = false;
        if (size.equals(size())) {
            drawn.put(state, image);
            if (drawn.size() > KEPT) {
                drawn.remove(drawn.keySet().iterator().next());
            }
            told.accept(slide, image);
        }
        next();
    }

    private SlidePictures painter() {
        if (painter == null) {
            painter = new SlidePictures(shelf);
        }
        return painter;
    }
}
