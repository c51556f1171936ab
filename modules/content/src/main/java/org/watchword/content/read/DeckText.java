package org.watchword.content.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.content.deck.Composition;
import org.watchword.content.deck.Part;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.DeckYaml;
import org.watchword.content.yaml.Yaml;
import org.watchword.content.yaml.YamlSource;
import org.watchword.content.yaml.YamlSpans;
import org.watchword.content.yaml.YamlSpans.Span;

/// The text of a deck's file. A change goes into the text where it belongs, and every other letter of it stays: the
/// order, the comments and the blanks that somebody wrote by hand.
public final class DeckText {

    private final String text;
    private final Bound<DeckYaml> bound;
    private final Map<String, Span> spans;

    private DeckText(String text, Bound<DeckYaml> bound) {
        this.text = text;
        this.bound = bound;
        this.spans = YamlSpans.of(text);
    }

    /// The text of a deck; empty when it is none that can be read.
    public static Optional<DeckText> of(String text) {
        return Yaml.read(new YamlSource(Path.of("deck.yaml"), 1, text), DeckYaml.class, _ -> {})
                .map(bound -> new DeckText(text, bound));
    }

    public String text() {
        return text;
    }

    public String id() {
        return bound.value().id();
    }

    /// What is chosen in it.
    ///
    /// @param language of the title, the library's own
    public Composition composition(String language) {
        DeckYaml yaml = bound.value();
        List<Part> parts = IntStream.range(0, yaml.parts().size())
                .mapToObj(i -> DeckReader.part(yaml.parts().get(i), bound.at("parts", i)))
                .toList();
        String title = yaml.title().getOrDefault(language, yaml.id());
        return new Composition(title, yaml.audience(), yaml.minutes(), parts);
    }

    /// The same deck as one of its own, with another name in one language.
    public DeckText copy(String id, String title, String language) {
        return edited(List.of(
                new Edit(span("/id"), id), new Edit(span("/title"), "{ " + language + ": " + quoted(title) + " }")));
    }

    /// The text with other choices in it.
    ///
    /// @param wanted with at least one part
    /// @param language of the title, the library's own
    public DeckText with(Composition wanted, String language) {
        Composition now = composition(language);
        List<Edit> edits = new ArrayList<>();
        if (!wanted.title().equals(now.title())) {
            Span title = spans.get("/title/" + language);
            edits.add(
                    title == null
                            ? new Edit(span("/title"), "{ " + language + ": " + quoted(wanted.title()) + " }")
                            : new Edit(title, quoted(wanted.title())));
        }
        if (!wanted.audience().equals(now.audience())) {
            edits.add(new Edit(span("/audience"), wanted.audience()));
        }
        if (wanted.minutes() != now.minutes()) {
            edits.add(new Edit(span("/minutes"), String.valueOf(wanted.minutes())));
        }
        List<Span> items = IntStream.range(0, now.parts().size())
                .mapToObj(i -> span("/parts/" + i))
                .toList();
        new PartLines(text, span("/parts"), items)
                .changed(now.parts(), wanted.parts())
                .ifPresent(edits::add);
        return edited(edits);
    }

    /// Something that stands in the place of a stretch.
    record Edit(Span span, String words) {}

    private Span span(String pointer) {
        return Objects.requireNonNull(spans.get(pointer), pointer);
    }

    /// From the last to the first, so that the stretches before an edit are where they were.
    private DeckText edited(List<Edit> edits) {
        StringBuilder changed = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt((Edit edit) -> edit.span().from())
                        .reversed())
                .forEach(edit -> changed.replace(edit.span().from(), edit.span().to(), edit.words()));
        return of(changed.toString())
                .orElseThrow(() -> new IllegalArgumentException("not a deck any more:\n" + changed));
    }

    private static String quoted(String words) {
        String line = words.replaceAll("\\p{Cntrl}", " ").strip();
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
