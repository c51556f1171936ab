package org.watchword.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.watchword.content.library.GrammarWords;

/// Cuts the lines of a slide or a question into words and what stands around them.
final class ChapterParts {
    /// The id of a file's title.
    static final String TITLE = "title";

    private static final String FENCE = "```";
    private static final Pattern BEGUN = Pattern.compile("^\\s*(?:[-*+] |\\d+[.)] |> ?|#|!\\[|```)");
    private static final Pattern SLIDE_MARK = Pattern.compile("^\\s*(?:[-*+] |\\d+[.)] |> ?)?");
    private static final Pattern OPTION_MARK = Pattern.compile(
            "^\\s*(?:(?:[-*+] |\\d+[.)] )(?:\\[.\\] ?)?(?:\\*\\*[a-z0-9]+(?:-[a-z0-9]+)*\\*\\* ?)?|> ?)?");
    /// A picture, the heading of a column, and a choice that leads to a step: what stands around their words.
    private static final List<Pattern> AROUND = List.of(
            Pattern.compile("^(!\\[)(.*)(\\]\\([^)]*\\))\\s*$"),
            Pattern.compile("^(\\*\\*)([^*]+)(\\*\\*)$"),
            Pattern.compile("^()(.*?)(\\s*\\{step: [a-z0-9]+\\})\\s*$"));

    /// Of an item: who to call or what a figure is of must stand first.
    private static final Pattern FIRST = Pattern.compile("^(\\{(?:contact|figure): [^{}]*\\}\\s+)(.+)()$");

    private static final Pattern NO_WORDS = Pattern.compile("(?:\\{[^{}]*\\}|[^\\p{L}])*");
    private static final Pattern LABEL = Pattern.compile("^\\*\\*([^*]+):\\*\\* ?");
    private static final Pattern ID = Pattern.compile("id:\\s*([a-z0-9-]+)\\s*");

    private final GrammarWords from;
    private final GrammarWords to;
    private final Pattern mark;
    private final List<ChapterPart> parts = new ArrayList<>();
    private String chapter = "";
    private String section = "";
    private boolean source;
    private int count;

    /// @param questions whether list items begin with the id of an option
    ChapterParts(GrammarWords from, GrammarWords to, boolean questions) {
        this.from = from;
        this.to = to;
        this.mark = questions ? OPTION_MARK : SLIDE_MARK;
    }

    /// The parts of a chapter, or of what stands before the first one.
    ///
    /// @param hash that its translation names
    List<ChapterPart> of(List<String> lines, String hash) {
        chapter = lines.stream()
                .map(ID::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                i = fence(lines, i, hash);
            } else if (line.isBlank()) {
                source = source && section.equals("source");
                parts.add(ChapterPart.same(""));
            } else if (isMore(lines, i)) {
                parts.add(parts.removeLast().and(line.strip().replaceFirst("^> ?", "")));
            } else {
                line(line);
            }
        }
        return parts;
    }

    /// What ties a translated slide to its source takes the place of the settings, which are the source's.
    private int fence(List<String> lines, int first, String hash) {
        parts.add(ChapterPart.same(lines.get(first)));
        parts.add(ChapterPart.same("id: " + chapter));
        parts.add(ChapterPart.same("of: \"" + hash + "\""));
        int last = first + 1;
        while (last < lines.size() && !lines.get(last).startsWith(FENCE)) {
            last++;
        }
        parts.add(ChapterPart.same(FENCE));
        return last;
    }

    /// Whether a line goes on with the paragraph before it.
    private boolean isMore(List<String> lines, int at) {
        if (at == 0 || parts.isEmpty() || parts.getLast().id().isEmpty()) {
            return false;
        }
        String before = lines.get(at - 1);
        boolean quote = lines.get(at).strip().startsWith(">") && before.strip().startsWith(">");
        boolean heading = before.startsWith("#");
        return !heading && (quote || !BEGUN.matcher(lines.get(at)).find());
    }

    private void line(String line) {
        if (line.startsWith("### ")) {
            section(line.substring(4).strip());
        } else if (line.startsWith("## ")) {
            parts.add(new ChapterPart(
                    chapter + "/heading", "## ", line.substring(3).strip(), ""));
        } else if (line.startsWith("# ")) {
            parts.add(new ChapterPart(TITLE, "# ", line.substring(2).strip(), ""));
        } else if (source) {
            parts.add(ChapterPart.same(line));
        } else {
            words(line);
        }
    }

    private void section(String name) {
        count = 0;
        source = name.equals(from.source());
        section = key(name);
        parts.add(ChapterPart.same("### " + named(name)));
    }

    /// The same in every language, so that a translation's paragraphs have the ids of its source's.
    private String key(String name) {
        String english = named(name, from, GrammarWords.ENGLISH);
        return english.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    }

    /// The name of a section in the other language.
    private String named(String name) {
        return named(name, from, to);
    }

    private static String named(String name, GrammarWords from, GrammarWords to) {
        if (name.startsWith(from.step() + " ")) {
            return to.step() + name.substring(from.step().length());
        }
        int at = names(from).indexOf(name);
        return at < 0 ? name : names(to).get(at);
    }

    private static List<String> names(GrammarWords words) {
        return List.of(
                words.notes(),
                words.handout(),
                words.before(),
                words.explanation(),
                words.source(),
                words.say(),
                words.ask(),
                words.ifAsked());
    }

    private void words(String line) {
        Matcher marked = mark.matcher(line);
        String before = marked.find() ? marked.group() : "";
        String rest = line.substring(before.length());
        Matcher label = LABEL.matcher(rest);
        if (label.find() && names(from).contains(label.group(1))) {
            before += "**" + named(label.group(1)) + ":** ";
            source = label.group(1).equals(from.source());
            rest = rest.substring(label.end());
        }
        ChapterPart part = part(before, rest);
        boolean same = source || NO_WORDS.matcher(part.words()).matches();
        parts.add(same ? ChapterPart.same(before + rest) : part.with(id()));
    }

    private static ChapterPart part(String before, String rest) {
        return Stream.concat(before.isBlank() ? Stream.of() : Stream.of(FIRST), AROUND.stream())
                .map(around -> around.matcher(rest))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new ChapterPart("", before + found.group(1), found.group(2), found.group(3)))
                .orElseGet(() -> new ChapterPart("", before, rest.strip(), ""));
    }

    private String id() {
        count++;
        return chapter + "/" + (section.isEmpty() ? "" : section + "-") + count;
    }
}
