package org.watchword.desktop.prints;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.watchword.desktop.live.Chores;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;

/// Small true pictures of what can be printed, drawn one after the other while the trainer looks around, and kept as
/// long as the program runs. What may not be printed has none. Used on the window thread only.
public final class PrintPictures {
    /// Pixels of the longer side: sharp also where letters are twice as large.
    private static final int LONGEST = 200;

    private final Chores looking;
    private final Map<Object, PagePicture> drawn = new HashMap<>();
    private final Set<Object> looked = new HashSet<>();
    private Wish wish = new Wish(List.of(), () -> {});
    private boolean busy;

    /// Something that has a picture.
    ///
    /// @param id of its row
    /// @param shows what is on the picture; whatever equals it looks the same
    /// @param made makes the print
    record Sample(String id, Object shows, Supplier<PrintResult> made) {}

    /// What is wanted.
    ///
    /// @param changed runs whenever there is one picture more
    private record Wish(List<Sample> samples, Runnable changed) {}

    /// No picture yet.
    ///
    /// @param looking runs what reads only
    public PrintPictures(Chores looking) {
        this.looking = looking;
    }

    /// Those that are drawn, by the ids of their rows.
    Map<String, PagePicture> of(List<Sample> samples) {
        Map<String, PagePicture> known = new HashMap<>();
        for (Sample sample : samples) {
            Optional.ofNullable(drawn.get(sample.shows())).ifPresent(picture -> known.put(sample.id(), picture));
        }
        return known;
    }

    /// Begins to draw those that are missing; what was wished before is wished no more.
    void draw(List<Sample> samples, Runnable changed) {
        wish = new Wish(List.copyOf(samples), changed);
        if (!busy) {
            next();
        }
    }

    private void next() {
        Optional<Sample> missing = wish.samples().stream()
                .filter(sample -> !looked.contains(sample.shows()))
                .findFirst();
        busy = missing.isPresent();
        missing.ifPresent(sample -> {
            looked.add(sample.shows());
            looking.run(() -> picture(sample), picture -> {
                picture.ifPresent(one -> {
                    drawn.put(sample.shows(), one);
                    wish.changed().run();
                });
                next();
            });
        });
    }

    private static Optional<PagePicture> picture(Sample sample) {
        return sample.made().get() instanceof Printed made
                ? Optional.of(PagePicture.within(made, 0, LONGEST))
                : Optional.empty();
    }
}
