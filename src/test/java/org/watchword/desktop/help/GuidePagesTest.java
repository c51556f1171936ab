package org.watchword.desktop.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.content.guide.Guide;
import org.watchword.content.guide.GuideBlock;
import org.watchword.content.guide.GuidePage;
import org.watchword.content.guide.GuideReader;
import org.watchword.content.guide.GuideRun;

/// The guide says something about every screen, and only what is so.
class GuidePagesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("watchword.root", "..")).resolve("src/docs/guide");

    /// Screens that nobody reads a page about: the guide itself, and windows in memory for the command line.
    private static final Set<String> NO_PAGES = Set.of("help", "offscreen");

    /// Pages of the window whose classes are called otherwise.
    private static final Set<String> BESIDES = Set.of("door", "phones");

    private static final Pattern GAP = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private final Guide guide = GuideShelf.guide();

    @Test
    void everyScreenHasAPage() throws IOException {
        assertEquals(List.of(), without(screens("org.watchword.desktop")));
    }

    @Test
    void aScreenWithoutAPageIsFound() {
        assertEquals(List.of("bad"), without(screens("org.watchword.desktop.help.bad")));
    }

    @Test
    void everyScreenThatAPageNamesIsThere() {
        Set<String> there = screens("org.watchword.desktop");
        Set<String> named =
                guide.pages().stream().flatMap(page -> page.screens().stream()).collect(Collectors.toSet());
        assertEquals(
                List.of(), named.stream().filter(name -> !there.contains(name)).toList());
    }

    @Test
    void everyPageIsInTheContentsAndEveryWayLeadsToOne() throws IOException {
        Set<String> ids = guide.pages().stream().map(GuidePage::id).collect(Collectors.toCollection(TreeSet::new));
        ids.add(guide.contents().id());
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    ids,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - 3))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(
                List.of(),
                guide.pages().stream()
                        .flatMap(GuidePage::ways)
                        .filter(way -> guide.page(way).isEmpty())
                        .toList());
    }

    @Test
    void whatIsToBePressedStandsOnTheScreen() throws IOException {
        assertEquals(List.of(), unknown(guide));
    }

    @Test
    void aButtonThatIsCalledOtherwiseIsFound() throws IOException {
        String page = "# Home\n\nPress **Prepare**, then **Make coffee**.\n";
        Guide wrong = GuideReader.read(
                name -> Optional.of(name.startsWith("README") ? "# Guide\n\n- [Home](home.md)\n" : page));
        assertEquals(List.of("home: Make coffee"), unknown(wrong));
    }

    private static List<String> unknown(Guide guide) throws IOException {
        Set<String> words = words();
        return guide.pages().stream()
                .flatMap(page -> page.blocks().stream()
                        .flatMap(GuideBlock::stretches)
                        .filter(run -> run.kind() == GuideRun.Kind.PRESS)
                        .filter(run -> !words.contains(run.words()))
                        .map(run -> page.id() + ": " + run.words()))
                .toList();
    }

    @Test
    void everyPictureIsThereAndSaysWhatItShows() {
        for (GuidePage page : guide.pages()) {
            for (GuideBlock block : page.blocks()) {
                if (block instanceof GuideBlock.Picture(String file, String alt)) {
                    assertTrue(GuideShelf.picture(file).isPresent(), page.id() + ": " + file);
                    assertTrue(alt.length() > 20, page.id() + ": say what is seen in " + file);
                }
            }
        }
    }

    private List<String> without(Set<String> screens) {
        return screens.stream().filter(screen -> guide.about(screen).isEmpty()).toList();
    }

    private static Set<String> screens(String root) {
        Set<String> screens = new TreeSet<>(new ClassFileImporter()
                        .withImportOption(root.endsWith("bad") ? _ -> true : new ImportOption.DoNotIncludeTests())
                        .importPackages(root)
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Screen") && type.isTopLevelClass())
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .filter(name -> !NO_PAGES.contains(name))
                        .toList());
        if (!root.endsWith("bad")) {
            screens.addAll(BESIDES);
        }
        return screens;
    }

    /// Every word of the interface as it can be read: what a gap is filled with is told by "…".
    private static Set<String> words() throws IOException {
        Properties bundle = new Properties();
        try (InputStream bytes =
                        GuideShelf.class.getResourceAsStream("/org/watchword/desktop/text/messages_en.properties");
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle.values().stream()
                .map(words -> GAP.matcher(words.toString()).replaceAll("…"))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
