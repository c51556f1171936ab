import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Copies the training content and adds the deck `many`, with as many slides as are asked for: how long a deck takes to
/// open must not depend on its length.
///
///     java ManySlides.java TRAINING-CONTENT FOLDER SLIDES
class ManySlides {

    /// The minutes that every deck has before and after its modules.
    private static final int AROUND_THEM = 5;

    private static final String MODULE = """
            format: module/1
            id: core/many
            version: 1
            minutes: %s
            audiences: [taxi-private-hire]
            reviewed: { on: 2026-11-21, by: not yet by a person }
            review-by: 2027-11-21
            """;
    private static final String DECK = """
            format: deck/1
            id: many
            title: { en: Many slides }
            audience: taxi-private-hire
            minutes: %s
            parts:
              - { module: core/many, version: 1 }
            """;
    private static final String SLIDE = """

            ## What this slide says is number %d

            ```slide
            id: number-%d
            layout: points
            minutes: 0.1
            ```

            - The first line of words on it
            - A second one, a little longer than the first
            - And a third, numbered %d

            ### Notes

            **Say:** These are the notes of number %d.
            """;

    public static void main(String[] words) throws IOException {
        Path from = Path.of(words[0]);
        Path to = Path.of(words[1]);
        int slides = Integer.parseInt(words[2]);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
        StringBuilder text = new StringBuilder("# Many slides\n");
        for (int slide = 1; slide <= slides; slide++) {
            text.append(SLIDE.formatted(slide, slide, slide, slide));
        }
        Path module = Files.createDirectories(to.resolve("modules").resolve("core").resolve("many"));
        Files.writeString(module.resolve("module.yaml"), MODULE.formatted(slides / 10.0));
        Files.writeString(module.resolve("slides.en.md"), text);
        Files.writeString(to.resolve("decks").resolve("many.yaml"), DECK.formatted(slides / 10 + AROUND_THEM));
    }
}
