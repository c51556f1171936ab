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

    /// The wall itself, one step either way, and one that must come at once; what is not ready is drawn on the spot, in
    /// a few hundredths of a second.
    private static final int MOST = 4;

    /// The wall itself and the next one.
    private static final int FEWEST = 2;

    /// In pixels, all together. With the painter's own copies each pixel takes 12 bytes: 100 MB a wall on a screen of
    /// 3840×2160, four of which filled the program's memory.
    private static final long ROOM = 15_000_000;

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

    /// How many are kept at this size.
    static int kept(Size size) {
        return Math.clamp(ROOM / ((long) size.width() * size.height()), FEWEST, MOST);
    }

    /// The picture, if it was made in time.
    Optional<Image> of(AudienceViewState wall) {
        lent = Optional.ofNullable(ready.get(wall));
        return lent;
    }

    /// Makes the first [#kept] of these ready, the most urgent first. What was asked for before and is not begun is
    /// dropped.
    void want(List<AudienceViewState> walls) {
        wanted = walls.stream().limit(kept(size)).toList();
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
        while (ready.size() > kept(size) && oldest.hasNext()) {
            Map.Entry<AudienceViewState, Image> each = oldest.next();
            if (!wanted.contains(each.getKey()) && !lent.equals(Optional.of(each.getValue()))) {
                oldest.remove();
                painter.giveBack(each.getValue());
            }
        }
    }
}
