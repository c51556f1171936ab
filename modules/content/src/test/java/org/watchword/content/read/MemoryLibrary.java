package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.watchword.content.check.Checker;
import org.watchword.content.check.Examples;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;
import org.watchword.content.problem.MeasureProblem;
import org.watchword.content.problem.Problem;

/// A library that a test writes in memory, so that reading it takes a millisecond. Each change makes a new one.
public final class MemoryLibrary {

    /// Where its files would lie.
    public static final Path ROOT = Path.of("library").toAbsolutePath();

    private static final MemoryLibrary GOOD = goodOne();
    private static final MemoryLibrary SMALL = new MemoryLibrary(new TreeMap<>())
            .with("library.yaml", """
                    format: library/1
                    default-language: en
                    languages: [en]
                    always:
                      first: [core/frame#hello]
                      last: [core/frame#help]
                    words:
                      en: { notes: Notes, handout: Handout, before: Before you show this, say: Say, ask: Ask, if-asked: If asked, source: Source, explanation: Explanation, step: Step }
                    """)
            .with("words.yaml", "format: words/1\ntext: {}\npictures: [chain]\n")
            .with("contacts/gb.yaml", """
                    format: contacts/1
                    area: gb
                    name: { en: United Kingdom }
                    contacts:
                      - id: emergency
                        name: { en: Emergency services }
                        for: { en: Someone is in danger now }
                        kind: phone
                        display: "999"
                        digits: "999"
                        source: police pages
                        checked-on: 2026-05-31
                        checked-by: A. Reader
                        status: current
                    """)
            .with("decks/one.yaml", """
                    format: deck/1
                    id: one
                    title: { en: One }
                    audience: all
                    minutes: 4
                    parts:
                      - { module: core/one, version: 1 }
                    """)
            .with("modules/core/frame/module.yaml", module("core/frame", 2))
            .with(
                    "modules/core/frame/slides.en.md",
                    "# Frame\n" + slide("hello", "title", "Hello.")
                            + slide("help", "contacts", "- {contact: emergency}"))
            .with("modules/core/one/module.yaml", module("core/one", 1))
            .with("modules/core/one/slides.en.md", "# One\n" + slide("one", "statement", "One."));

    private final NavigableMap<String, byte[]> files;

    private MemoryLibrary(NavigableMap<String, byte[]> files) {
        this.files = files;
    }

    /// The good library of the examples: everything the grammar has, and nothing wrong.
    public static MemoryLibrary good() {
        return GOOD;
    }

    /// One deck `one` of one module `core/one` with one slide `one`, between two that belong to every deck.
    public static MemoryLibrary small() {
        return SMALL;
    }

    /// The small library with other slides in its module; they begin on line 2.
    public static MemoryLibrary ofSlides(String... slides) {
        return SMALL.with("modules/core/one/slides.en.md", "# One\n" + String.join("", slides));
    }

    /// The small library with questions in its module; they begin on line 2.
    public static MemoryLibrary ofQuestions(String... questions) {
        return SMALL.with("modules/core/one/questions.en.md", "# One\n" + String.join("", questions));
    }

    /// The text of a slide of one minute whose heading is its id: an empty line, the heading on the second, the body on
    /// the tenth.
    public static String slide(String id, String layout, String body) {
        return slideOf(id, "layout: " + layout + "\nminutes: 1", body + "\n\n### Notes\n\n**Say:** So.\n");
    }

    /// The text of a question whose heading is its id, with the rest of its block and its body.
    public static String question(String id, String block, String body) {
        return "\n## " + id + "\n\n```question\nid: " + id + "\n" + block + "\n```\n\n" + body + "\n";
    }

    /// The text of a slide with the rest of its block and all that follows.
    public static String slideOf(String id, String block, String text) {
        return "\n## " + id + "\n\n```slide\nid: " + id + "\n" + block + "\n```\n\n" + text;
    }

    /// The text of a module's YAML.
    public static String module(String id, int minutes) {
        return """
                format: module/1
                id: %s
                version: 1
                minutes: %s
                audiences: [all]
                reviewed: { on: 2026-05-31, by: A. Reader }
                review-by: 2027-05-31
                """.formatted(id, minutes);
    }

    public MemoryLibrary with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public MemoryLibrary with(String name, byte[] bytes) {
        NavigableMap<String, byte[]> more = new TreeMap<>(files);
        more.put(name, bytes);
        return new MemoryLibrary(more);
    }

    public MemoryLibrary without(String name) {
        NavigableMap<String, byte[]> fewer = new TreeMap<>(files);
        assertTrue(fewer.remove(name) != null, name);
        return new MemoryLibrary(fewer);
    }

    /// With every `from` of a file written `to`; there must be one.
    public MemoryLibrary replaced(String name, String from, String to) {
        String text = text(name);
        assertTrue(text.contains(from), () -> name + " has no " + from);
        return with(name, text.replace(from, to));
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    public Set<String> names() {
        return files.keySet();
    }

    /// Reads it, with other layers over it.
    public Library read(MemoryLibrary... over) {
        Findings findings = new Findings();
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer(ROOT, new MemoryFiles(files), findings));
        for (MemoryLibrary layer : over) {
            layers.add(new Layer(ROOT.resolveSibling("over" + layers.size()), new MemoryFiles(layer.files), findings));
        }
        return LibraryReader.read(layers, findings);
    }

    /// What the reader tells: `decks/one.yaml:3 UnknownKey`.
    public List<String> told() {
        return read().problems().stream().map(MemoryLibrary::say).toList();
    }

    /// What the checker tells on the examples' day, the note that nothing was measured left out.
    public List<String> checked() {
        return Checker.check(read(), Examples.TODAY, SlideMeasure.NONE).stream()
                .filter(problem -> !(problem instanceof MeasureProblem.NotMeasured))
                .map(MemoryLibrary::say)
                .toList();
    }

    private static String say(Problem problem) {
        return ROOT.relativize(problem.file()).toString().replace('\\', '/') + ":" + problem.line() + " "
                + problem.getClass().getSimpleName();
    }

    private static MemoryLibrary goodOne() {
        try {
            return new MemoryLibrary(MemoryFiles.of(Examples.goodRoot()).files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
