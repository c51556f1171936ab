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

    /// The wall itself, one step either way, and one that must come at once. Each takes 16 MB at 1920×1080, the
    /// painter's own copy included; what is not ready is drawn on the spot, in a few hundredths of a second.
    private static final int KEPT = 4;

    private final SlidePictures painter;
    private final Map<AudienceViewState, Image> ready = new LinkedHashMap<>(16, 0.75f, true);
    private Size size;
    private List<AudienceViewState> wanted = List.of();
    private Optional<Image> lent = Optional.empty();
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
        lent = Optional.ofNullable(ready.get(wall));
        return lent;
    }

    /// Makes the first [#KEPT] of these ready, the most urgent first. What was asked for before and is not begun is
    /// dropped.
    void want(List<AudienceViewState> walls) {
        wanted = walls.stream().limit(KEPT).toList();
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
        }
        paintNext();
    }

    /// What is on the wall stays, and so does what is wanted; other pictures are painted over.
    private void makeRoom() {
        Iterator<Map.Entry<AudienceViewState, Image>> oldest = ready.entrySet().iterator();
        while (ready.size() > KEPT && oldest.hasNext()) {
            Map.Entry<AudienceViewState, Image> each = oldest.next();
            if (!wanted.contains(each.getKey()) && !lent.equals(Optional.of(each.getValue()))) {
                oldest.remove();
                painter.giveBack(each.getValue());
            }
        }
    }
}
