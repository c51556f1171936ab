package org.watchword.desktop.present;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.desktop.live.Background;

/// Notices that the files of a deck are changed while it is presented: a stick pulled out, a folder that another
/// program brings up to date. The session goes on with what was opened; the trainer is told, so that she is not
/// surprised when tomorrow's slides are others.
final class DeckWatch {

    private static final Duration OFTEN = Duration.ofSeconds(10);

    private final Map<Path, String> before = new HashMap<>();
    private volatile boolean changed;

    private DeckWatch(List<Path> files) {
        files.forEach(file -> before.put(file, stamp(file)));
    }

    /// Watches a deck.
    ///
    /// @param tell is told once, on the window thread
    /// @return ends it
    static Runnable over(DeckPlan plan, Background background, Runnable tell) {
        List<Path> files = files(plan);
        DeckWatch[] watch = new DeckWatch[1];
        background.execute(() -> watch[0] = new DeckWatch(files));
        return background.every(
                OFTEN, () -> background.execute(() -> watch[0].look(() -> background.later(Duration.ZERO, tell))));
    }

    /// Everything that the slides of a deck were read from.
    static List<Path> files(DeckPlan plan) {
        return plan.slides().stream()
                .map(PlannedSlide::slide)
                .flatMap(slide -> Stream.concat(Stream.of(slide.place().file()), shown(slide)))
                .distinct()
                .toList();
    }

    private static Stream<Path> shown(Slide slide) {
        return slide.body().stream().flatMap(block -> switch (block) {
            case Block.Picture picture -> Stream.of(picture.file());
            case Block.Film film -> Stream.of(film.file(), film.captions());
            case Block.Paragraph _, Block.Bullets _, Block.Remember _ -> Stream.empty();
        });
    }

    static DeckWatch of(List<Path> files) {
        return new DeckWatch(files);
    }

    /// Looks once; tells only the first time that something is different.
    void look(Runnable tell) {
        boolean now = before.entrySet().stream().anyMatch(one -> !Objects.equals(one.getValue(), stamp(one.getKey())));
        if (now && !changed) {
            changed = true;
            tell.run();
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException gone) {
            return "gone";
        }
    }
}
