package org.watchword.desktop.present;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.SlidePictures;
import org.watchword.desktop.slide.picture.Size;

/// Pictures of the wall that may be needed next, made before they are needed and at the very pixels of the audience's
/// screen, so that showing one is a single swap. Belongs to the window thread.
final class ReadyPictures {

    /// 16 million pixels are 64 MB, seven walls of 1920×1080, and as much again in the painter's own copies.
    private static final long ROOM = 16_000_000;

    /// The wall itself, one step either way, and the keys that show something else.
    private static final long WANTED_AT_ONCE = 7;

    private static final long FEWEST = 3;

    private final SlidePictures painter;
    private final Map<AudienceViewState, Image> ready = new LinkedHashMap<>(16, 0.75f, true);
    private Size size;
    private List<AudienceViewState> wanted = List.of();
    private boolean painting;

    ReadyPictures(SlidePictures painter, Size size) {
        this.painter = painter;
        this.size = size;
    }

    /// The audience's screen has so many pixels now; pictures of another size are of no use.
    void size(Size changed) {
        if (!changed.equals(size)) {
            size = changed;
            ready.clear();
        }
    }

    /// The picture, if it was made in time.
    Optional<Image> of(AudienceViewState wall) {
        return Optional.ofNullable(ready.get(wall));
    }

    /// Makes these ready, the most urgent first. What was asked for before and is not begun is dropped.
    void want(List<AudienceViewState> walls) {
        wanted = List.copyOf(walls);
        paintNext();
    }

    private void paintNext() {
        Optional<AudienceViewState> missing =
                wanted.stream().filter(wall -> !ready.containsKey(wall)).findFirst();
        if (painting || missing.isEmpty()) {
            return;
        }
        painting = true;
        Size asked = size;
        var _ = painter.ask(missing.get(), asked).thenAccept(image -> painted(missing.get(), image, asked));
    }

    private void painted(AudienceViewState wall, Image image, Size asked) {
        painting = false;
        if (asked.equals(size)) {
            ready.put(wall, image);
            makeRoom();
            paintNext();
        } else {
            paintNext();
        }
    }

    private void makeRoom() {
        long most = Math.clamp(ROOM / ((long) size.width() * size.height()), FEWEST, WANTED_AT_ONCE);
        Iterator<AudienceViewState> oldest = ready.keySet().iterator();
        while (ready.size() > most && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }
}
