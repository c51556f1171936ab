package org.watchword.desktop.film;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.desktop.slide.face.Material;

/// A film of the library, and where its words are written.
///
/// @param words in the order in which they stand below one another: one language, or the room's two
public record Reel(Path film, List<Words> words) {
    /// Captions in one language.
    public record Words(Path file, String language) {}

    /// Keeps its own copy.
    public Reel {
        words = List.copyOf(words);
    }

    /// The film of a slide, with captions in what the room reads.
    ///
    /// @param slide index in the plan, from 0
    public static Optional<Reel> of(Material material, int slide) {
        Material speaking = material.speaking();
        Optional<Block.Film> film = film(speaking, slide);
        List<Words> words = Stream.concat(words(speaking, slide), words(material.below(), slide))
                .distinct()
                .toList();
        return film.map(found -> new Reel(found.file(), words));
    }

    /// The films of a whole deck.
    public static List<Path> all(Material material) {
        return Stream.of(material, material.second())
                .flatMap(Stream::ofNullable)
                .flatMap(each -> each.plan().slides().stream())
                .flatMap(planned -> film(planned.slide()).stream())
                .map(Block.Film::file)
                .distinct()
                .toList();
    }

    private static Stream<Words> words(@Nullable Material material, int slide) {
        return material == null
                ? Stream.empty()
                : film(material, slide).stream()
                        .map(film -> new Words(
                                film.captions(), slide(material, slide).language()));
    }

    private static Optional<Block.Film> film(Material material, int slide) {
        return film(slide(material, slide));
    }

    private static Slide slide(Material material, int slide) {
        return material.plan().slides().get(slide).slide();
    }

    private static Optional<Block.Film> film(Slide slide) {
        return slide.body().stream()
                .filter(Block.Film.class::isInstance)
                .map(Block.Film.class::cast)
                .findFirst();
    }
}
