package org.watchword.desktop.prints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.contact.Area;
import org.watchword.content.print.Print;
import org.watchword.desktop.live.Chores;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.room.Room;

/// Small true pictures of the prints, drawn one after the other while the trainer looks around, and kept as long as the
/// program runs. What may not be printed has none. Used on the window thread only.
public final class PrintPictures {
    /// Pixels of the longer side: sharp also where letters are twice as large.
    private static final int LONGEST = 200;

    private final Room room;
    private final Chores looking;
    private final Map<Print, PagePicture> drawn = new HashMap<>();
    private final Set<Print> looked = new HashSet<>();
    private Wish wish = new Wish(List.of(), "", () -> {});
    private boolean busy;

    /// What is wanted.
    ///
    /// @param changed runs whenever there is one picture more
    private record Wish(List<Print> prints, String area, Runnable changed) {}

    /// No picture yet.
    ///
    /// @param looking runs what reads only
    public PrintPictures(Room room, Chores looking) {
        this.room = room;
        this.looking = looking;
    }

    /// Those that are drawn, by the ids of their prints.
    Map<String, PagePicture> of(List<Print> prints) {
        Map<String, PagePicture> known = new HashMap<>();
        for (Print print : prints) {
            Optional.ofNullable(drawn.get(print)).ifPresent(picture -> known.put(print.id(), picture));
        }
        return known;
    }

    /// Begins to draw those that are missing; what was wished before is wished no more.
    void draw(List<Print> prints, String area, Runnable changed) {
        wish = new Wish(List.copyOf(prints), area, changed);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Optional<Print> missing =
                wish.prints().stream().filter(print -> !looked.contains(print)).findFirst();
        busy = missing.isPresent();
        missing.ifPresent(print -> {
            looked.add(print);
            Area area = new Area(wish.area());
            looking.run(() -> picture(print, area), picture -> {
                picture.ifPresent(one -> {
                    drawn.put(print, one);
                    wish.changed().run();
                });
                next();
            });
        });
    }

    private Optional<PagePicture> picture(Print print, Area area) {
        return room.print(print, room.library().settings().defaultLanguage(), area) instanceof Printed made
                ? Optional.of(PagePicture.within(made, 0, LONGEST))
                : Optional.empty();
    }
}
