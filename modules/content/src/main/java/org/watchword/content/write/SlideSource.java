package org.watchword.content.write;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.slide.Layout;
import org.watchword.content.yaml.Choice;

/// The text of one slide, of which one field after the other can be changed. What is not changed stays as it is, byte
/// for byte: the file of a person who writes by hand is still hers.
public final class SlideSource {
    /// What stands where a person has still to write something.
    public static final String OPEN = "…";

    private static final Set<SlideField> NEEDED =
            EnumSet.of(SlideField.HEADING, SlideField.LEFT_HEAD, SlideField.RIGHT_HEAD);
    private static final Pattern OPEN_LINE =
            Pattern.compile("^(?:## |- |\\d+\\. |> |question: )?\\**" + OPEN + "\\**$");

    private final List<String> raw;
    private final GrammarWords words;
    private final NoteLetters notes;
    private final List<Stretch> stretches;
    private final int blockEnd;

    private SlideSource(List<String> raw, GrammarWords words) {
        this.raw = List.copyOf(raw);
        this.words = words;
        this.notes = new NoteLetters(words);
        Stretches.Found found = Stretches.in(raw.stream().map(Splice::bare).toList(), words);
        this.stretches = found.all();
        this.blockEnd = found.blockEnd();
    }

    /// Reads a slide.
    ///
    /// @param text from its heading to the next slide
    /// @param words of the language in which it is written
    public static SlideSource of(String text, GrammarWords words) {
        return new SlideSource(Splice.lines(text), words);
    }

    /// The whole text.
    public String text() {
        return String.join("", raw);
    }

    /// How it is laid out; empty when its block names no layout that there is.
    public Optional<Layout> layout() {
        return keyLine("layout")
                .map(line -> Splice.bare(raw.get(line))
                        .replaceFirst("^layout:\\s*", "")
                        .strip())
                .flatMap(name -> Stream.of(Layout.values())
                        .filter(layout -> Choice.name(layout).equals(name))
                        .findFirst());
    }

    /// Its id in the module; empty when its block has none.
    public String id() {
        return new Chapters.Part(text()).id();
    }

    /// What stands in a field, a value a paragraph, a point or a key; none where it is empty.
    public List<String> values(SlideField field) {
        return of(field).stream().map(Stretch::value).toList();
    }

    /// The field that a line belongs to.
    ///
    /// @param line counted from 1
    public Optional<SlideField> fieldAt(int line) {
        return stretches.stream()
                .filter(stretch -> stretch.first() < line && line <= stretch.last() + 1)
                .map(Stretch::field)
                .findFirst();
    }

    /// Whether a person has still to write something.
    public boolean isOpen() {
        return raw.stream()
                .map(Splice::bare)
                .anyMatch(line -> OPEN_LINE.matcher(line).matches());
    }

    /// The slide with other values in a field. The same values change nothing.
    ///
    /// @param values as [#values] gives them; empty ones are left out, and what a slide needs stays open
    public SlideSource with(SlideField field, List<String> values) {
        boolean none = values.stream().allMatch(String::isBlank);
        boolean stays = none && NEEDED.contains(field) && !values(field).isEmpty();
        return set(field, stays ? List.of(OPEN) : values);
    }

    SlideSource set(SlideField field, List<String> values) {
        List<String> wanted = values.stream().map(String::strip).toList();
        if (field != SlideField.PICTURE) {
            wanted = wanted.stream().filter(value -> !value.isEmpty()).toList();
        }
        if (wanted.equals(values(field))) {
            return this;
        }
        if (field == SlideField.HEADING) {
            return changed(splice().replace(0, 1, List.of("## " + MarkdownLetters.written(wanted.getFirst()))));
        }
        return field.key().isEmpty() ? text(field, wanted) : key(field, wanted);
    }

    /// The same slide laid out in another way: its words move to where the new layout has them, and what has no place
    /// there goes.
    public SlideSource as(Layout to) {
        return Relaid.of(this, to);
    }

    SlideSource laidOut(Layout to) {
        return keyLine("layout")
                .map(line -> changed(splice().replace(line, line + 1, List.of("layout: " + Choice.name(to)))))
                .orElse(this);
    }

    private Optional<Integer> keyLine(String key) {
        for (int line = 1; line < blockEnd; line++) {
            if (raw.get(line).startsWith(key + ":")) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private SlideSource key(SlideField field, List<String> wanted) {
        List<Stretch> there = of(field);
        List<String> line = wanted.stream()
                .limit(1)
                .map(value -> field.key() + ": " + value)
                .toList();
        int first = there.isEmpty() ? blockEnd : there.getFirst().first();
        return changed(splice().replace(first, there.isEmpty() ? first : first + 1, line));
    }

    private SlideSource text(SlideField field, List<String> wanted) {
        if (field == SlideField.PICTURE) {
            return picture(wanted);
        }
        List<Stretch> there = of(field);
        if (there.isEmpty()) {
            return changed(begun(field, written(field, wanted))).numbered(field);
        }
        FieldSplice change = FieldSplice.of(there, wanted, value -> isPoint(field, value));
        List<String> lines =
                change.lines(written(field, change.middle()), (a, b) -> isPoint(field, a) && isPoint(field, b));
        Splice splice = splice();
        List<String> now = wanted.isEmpty() ? without(field) : splice.replace(change.from(), change.to(), lines);
        return changed(now).numbered(field);
    }

    /// A field that had nothing yet stands behind what comes before it.
    private List<String> begun(SlideField field, List<String> lines) {
        Splice splice = splice();
        if (SlideField.SECTIONS.contains(field)) {
            return splice.atTheEnd(List.of("### " + heading(field, words)), lines);
        }
        int behind = stretches.stream()
                .filter(stretch -> SlideField.BODY.contains(stretch.field()))
                .filter(stretch -> stretch.field().compareTo(field) < 0)
                .mapToInt(Stretch::last)
                .max()
                .orElse(blockEnd);
        return splice.behind(behind, field == SlideField.WORDS ? Splice.apart(lines) : lines);
    }

    /// The text without a field; a heading of a section goes with it.
    private List<String> without(SlideField field) {
        List<Stretch> there = of(field);
        int first = there.getFirst().first();
        if (SlideField.SECTIONS.contains(field)) {
            while (first > 0 && !raw.get(first).startsWith("###")) {
                first--;
            }
        }
        return splice().without(first, there.getLast().last() + 1);
    }

    private SlideSource picture(List<String> wanted) {
        boolean none = wanted.isEmpty() || wanted.getFirst().isEmpty();
        List<Stretch> there = of(SlideField.PICTURE);
        if (none) {
            return there.isEmpty() ? this : changed(without(SlideField.PICTURE));
        }
        String alt = wanted.size() > 1 ? MarkdownLetters.written(wanted.get(1)) : "";
        List<String> line = List.of("![" + alt + "](media/" + wanted.getFirst() + ")");
        return there.isEmpty()
                ? changed(begun(SlideField.PICTURE, line))
                : changed(splice().replace(
                                there.getFirst().first(), there.getFirst().last() + 1, line));
    }

    /// Steps count on from 1 when one was added or taken out.
    private SlideSource numbered(SlideField field) {
        if (!isListed(field)) {
            return this;
        }
        List<String> now = new ArrayList<>(raw);
        int number = 1;
        for (Stretch item : of(field)) {
            String line = now.get(item.first());
            if (line.matches("(?s)\\d+[.)]\\s.*")) {
                now.set(item.first(), line.replaceFirst("^\\d+", String.valueOf(number)));
            }
            number++;
        }
        return changed(now);
    }

    /// The lines of each value, without blank ones between them.
    private List<String> written(SlideField field, List<String> values) {
        boolean steps = layout().filter(Layout.STEPS::equals).isPresent();
        return values.stream()
                .map(value -> switch (field) {
                    case LEFT_HEAD, RIGHT_HEAD -> "**" + MarkdownLetters.written(value.replace("**", "")) + "**";
                    case ITEMS, RIGHT_ITEMS -> (steps ? "1. " : "- ") + MarkdownLetters.written(value);
                    case REMEMBER -> "> " + MarkdownLetters.written(value);
                    case NOTES, HANDOUT, BEFORE ->
                        value.startsWith(NoteLetters.POINT)
                                ? "- " + MarkdownLetters.written(value.substring(NoteLetters.POINT.length()))
                                : notes.written(value);
                    default -> MarkdownLetters.written(value);
                })
                .toList();
    }

    private static boolean isListed(SlideField field) {
        return field == SlideField.ITEMS || field == SlideField.RIGHT_ITEMS;
    }

    private static boolean isPoint(SlideField field, String value) {
        return isListed(field) || value.startsWith(NoteLetters.POINT);
    }

    private List<Stretch> of(SlideField field) {
        return stretches.stream().filter(stretch -> stretch.field() == field).toList();
    }

    private Splice splice() {
        return new Splice(raw);
    }

    private SlideSource changed(List<String> lines) {
        return new SlideSource(lines, words);
    }

    static String heading(SlideField field, GrammarWords words) {
        return switch (field) {
            case NOTES -> words.notes();
            case HANDOUT -> words.handout();
            case BEFORE -> words.before();
            default -> "";
        };
    }
}
