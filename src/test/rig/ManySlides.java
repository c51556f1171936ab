import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Copies the training content and adds the deck `many`, with as many slides as are asked for: how long a deck takes to
/// open must not depend on its length.
///
///     java ManySlides.java TRAINING-CONTENT FOLDER SLIDES
class ManySlides {

    private static final String PART = "  - { module: core/many-%d, version: 1 }\n";

    /// A module lasts four hours at most.
    private static final int IN_A_MODULE = 200;

    private static final double MINUTES = 0.25;

    /// The minutes that every deck has before and after its modules.
    private static final int AROUND_THEM = 5;

    private static final String MODULE = """
            format: module/1
            id: core/many-%d
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
            """;
    private static final String SLIDE = """

            ## What this slide says is %s

            ```slide
            id: number-%d
            layout: points
            minutes: 0.25
            ```

            - The first line of words on it
            - A second one, a little longer than the first
            - And a third, named %s

            ### Notes

            **Say:** These are the notes of %s.
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
        StringBuilder deck = new StringBuilder(DECK.formatted(Math.round(slides * MINUTES) + AROUND_THEM));
        for (int first = 1; first <= slides; first += IN_A_MODULE) {
            int module = first / IN_A_MODULE + 1;
            write(to, module, first, Math.min(slides, first + IN_A_MODULE - 1));
            deck.append(PART.formatted(module));
        }
        Files.writeString(to.resolve("decks").resolve("many.yaml"), deck);
    }

    private static void write(Path to, int module, int first, int last) throws IOException {
        StringBuilder text = new StringBuilder("# Many slides\n");
        for (int slide = first; slide <= last; slide++) {
            String name = name(slide);
            text.append(SLIDE.formatted(name, slide, name, name));
        }
        Path folder = Files.createDirectories(to.resolve("modules").resolve("core").resolve("many-" + module));
        Files.writeString(
                folder.resolve("module.yaml"),
                String.format(Locale.ROOT, MODULE, module, Double.toString((last - first + 1) * MINUTES)));
        Files.writeString(folder.resolve("slides.en.md"), text);
    }

    /// In letters: some numbers are telephone numbers, and none may be typed into a slide.
    private static String name(int slide) {
        StringBuilder name = new StringBuilder();
        Integer.toString(slide).chars().forEach(digit -> name.append((char) ('a' + digit - '0')));
        return name.toString();
    }
}
