package org.watchword.desktop.present.view;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.slide.face.Material;

/// The shipped deck for taxi drivers, for pictures that show what trainers will see.
public final class TaxiDeck {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(Path.of(System.getProperty("watchword.root"), "training-content")));
    private static final Area AREA = new Area("gb");

    private TaxiDeck() {}

    public static DeckPlan plan() {
        return LIBRARY.plan("taxi-drivers", "en").orElseThrow();
    }

    public static Material material() {
        return new Material(plan(), LIBRARY.directory(AREA), LIBRARY.figures(AREA), Evening.ENGLISH, ZoneOffset.UTC);
    }

    /// The index of a slide by the end of its key.
    public static int slide(String key) {
        List<String> keys =
                plan().slides().stream().map(planned -> planned.key()).toList();
        for (int index = 0; index < keys.size(); index++) {
            if (keys.get(index).endsWith(key)) {
                return index;
            }
        }
        throw new AssertionError("no slide " + key + " in " + keys);
    }
}
