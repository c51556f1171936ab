package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.watchword.content.check.Examples;
import org.watchword.content.problem.Problem;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.slide.Layout;
import org.watchword.content.yaml.Choice;

/// Whoever copies an example of FORMAT.md must get a slide or a question without a problem.
class FormatExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("\n### ([a-z-]+)\n(?:(?!\n### ).)*?\n(`{3,4})markdown\n(.*?)\n\\2\n", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("\\((media/[^)]+)\\)");
    private static final String ROOT = System.getProperty("watchword.root");
    private static final Map<String, String> EXAMPLES = examples();
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>";

    @TestFactory
    Stream<DynamicTest> theExampleOfEachLayoutIsASlide() {
        return Stream.of(Layout.values())
                .map(Choice::name)
                .filter(EXAMPLES::containsKey)
                .map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(List.of(), slide(name))));
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfEachKindIsAQuestion() {
        return Stream.of(QuestionKind.values())
                .map(Choice::name)
                .filter(EXAMPLES::containsKey)
                .map(name -> DynamicTest.dynamicTest(name, () -> assertEquals(List.of(), question(name))));
    }

    /// These look like another one, which the grammar names in their place.
    @Test
    void onlyWhatLooksLikeAnotherHasNoExample() {
        List<String> all = Stream.concat(
                        Stream.of(Layout.values()).map(Choice::name),
                        Stream.of(QuestionKind.values()).map(Choice::name))
                .toList();
        assertEquals(
                List.of("picture-and-points", "confidence", "cloud"),
                all.stream().filter(name -> !EXAMPLES.containsKey(name)).toList());
    }

    private static List<String> slide(String layout) throws IOException {
        String body = EXAMPLES.get(layout);
        String slide = body.contains("```slide")
                ? body
                : heading(body, "A heading") + "\n```slide\nid: one\nlayout: " + layout + "\nminutes: 1\n"
                        + (layout.equals("discussion") ? "timer: 1\n" : "") + "```\n\n" + withoutHeading(body);
        return problems(slide + "\n\n### Notes\n\n**Say:** So.\n", "# Topic\n", body);
    }

    private static List<String> question(String kind) throws IOException {
        String body = EXAMPLES.get(kind);
        String question = body.contains("```question")
                ? body
                : "## Why?\n\n```question\nid: one\nkind: " + kind + "\nuse: [session]\noutcome: know\n```\n\n" + body;
        String slide = "## One\n\n```slide\nid: one\nlayout: statement\nminutes: 1\n```\n\n### Notes\n\n**Say:** So.\n";
        return problems(slide, "# Topic\n\n" + question + "\n", body);
    }

    private static List<String> problems(String slide, String questions, String media) throws IOException {
        NavigableMap<String, byte[]> files = new TreeMap<>();
        for (String shared : List.of("library.yaml", "words.yaml")) {
            put(files, shared, inEnglish(Files.readString(Examples.goodRoot().resolve(shared))));
        }
        String module = Files.readString(Examples.goodRoot().resolve("modules/core/all/module.yaml"));
        put(files, "modules/core/all/module.yaml", module);
        put(files, "modules/core/all/slides.en.md", "# Topic\n\n" + slide);
        if (questions.contains("## ")) {
            put(files, "modules/core/all/questions.en.md", questions);
        }
        StringBuilder sources = new StringBuilder("# Sources\n");
        Matcher names = MEDIA.matcher(media);
        while (names.find()) {
            put(files, "modules/core/all/" + names.group(1), DRAWING);
            if (names.group(1).endsWith(".mp4")) {
                put(files, "modules/core/all/" + names.group(1).replace(".mp4", ".en.vtt"), "WEBVTT\n");
            }
            sources.append("- `").append(names.group(1).substring(6)).append("`: ours.\n");
        }
        put(files, "modules/core/all/media/SOURCES.md", sources.toString());
        Findings findings = new Findings();
        Layer layer = new Layer(Path.of("library"), new MemoryFiles(files), findings);
        return LibraryReader.read(List.of(layer), findings).problems().stream()
                .map(FormatExamplesTest::say)
                .toList();
    }

    private static String inEnglish(String yaml) {
        return yaml.replace("[en, cy]", "[en]").replace("plain-forms: [en-simple]\n", "");
    }

    private static String say(Problem problem) {
        return problem.file() + ":" + problem.line() + ": " + problem.what() + "; " + problem.remedy();
    }

    private static void put(Map<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String heading(String body, String other) {
        return body.startsWith("## ") ? body.substring(0, body.indexOf('\n')) + "\n" : "## " + other + "\n";
    }

    private static String withoutHeading(String body) {
        return body.startsWith("## ") ? body.substring(body.indexOf('\n') + 1) : body;
    }

    private static Map<String, String> examples() {
        try {
            String format = Files.readString(Path.of(ROOT, "training-content", "FORMAT.md"));
            Map<String, String> examples = new LinkedHashMap<>();
            Matcher matcher = EXAMPLE.matcher(format);
            while (matcher.find()) {
                examples.put(matcher.group(1), matcher.group(3));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
