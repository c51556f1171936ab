package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Reads GIFT, the text format of Moodle and of many other programs, as Moodle itself reads it. A question ends at an
/// empty line, so that one with a missing brace takes no other with it.
public final class GiftReader {

    private static final Pattern ID = Pattern.compile("\\[id:([^\\]]+)\\]");
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]+)\\]");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{0,9})?)%");
    private static final Set<String> TRUE = Set.of("t", "true");
    private static final Set<String> FALSE = Set.of("f", "false");
    private static final String CATEGORY = "$CATEGORY:";
    private static final String GENERAL = "####";
    private static final String BLANK = " _____ ";

    private final List<Taken> taken = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String category = "";
    private String id = "";
    private int first;

    private GiftReader() {}

    /// The questions of a file.
    public static List<Taken> read(String file) {
        GiftReader reader = new GiftReader();
        List<String> lines = file.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty()) {
                reader.line(line, at + 1);
            } else if (!reader.goesOn(lines, at)) {
                reader.end();
            }
        }
        reader.end();
        return reader.taken;
    }

    private void line(String line, int number) {
        if (line.startsWith("//")) {
            comment(line);
        } else if (line.startsWith(CATEGORY)) {
            String path = line.substring(CATEGORY.length()).strip();
            category = Labels.slug(path.substring(path.lastIndexOf('/') + 1)).orElse("");
        } else {
            first = text.isEmpty() ? number : first;
            text.append(line).append('\n');
        }
    }

    private void comment(String line) {
        Matcher named = ID.matcher(line);
        if (named.find()) {
            id = named.group(1);
        }
        TAG.matcher(line).results().map(found -> found.group(1)).forEach(tags::add);
    }

    /// Whether answers go on below an empty line.
    private boolean goesOn(List<String> lines, int blank) {
        if (text.lastIndexOf("{") <= text.lastIndexOf("}")) {
            return false;
        }
        int next = blank;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && "=~}#".indexOf(lines.get(next).strip().charAt(0)) >= 0;
    }

    private void end() {
        if (!text.isEmpty()) {
            if (!category.isEmpty()) {
                tags.add(category);
            }
            taken.add(question(GiftSigns.hide(text.toString()).strip()));
        }
        text.setLength(0);
        tags.clear();
        id = "";
    }

    private Taken question(String whole) {
        String body = whole;
        String name = "";
        int ends = body.startsWith("::") ? body.indexOf("::", 2) : -1;
        if (ends > 0) {
            name = GiftSigns.show(body.substring(2, ends)).strip();
            body = body.substring(ends + 2).strip();
        }
        int open = body.indexOf('{');
        int close = body.indexOf('}');
        if (open < 0 && close < 0) {
            return new Sketch(first, GiftSigns.prose(body, "")).left(Remark.ONLY_TEXT, "");
        }
        String tail = close < 0 ? "" : body.substring(close + 1).strip();
        String before = open < 0 ? "" : body.substring(0, open);
        if (open < 0 || close < open || (tail.indexOf('}') >= 0 && tail.indexOf('{') < 0)) {
            return new Sketch(first, GiftSigns.prose(before, "")).left(Remark.BROKEN_BRACES, "");
        }
        String format = GiftSigns.format(before.strip());
        String asked = tail.isEmpty() ? before : before.stripTrailing() + BLANK + tail;
        Sketch sketch = new Sketch(first, GiftSigns.prose(asked, "")).labelled(named(name), tags);
        return tail.indexOf('{') >= 0
                ? sketch.left(Remark.CLOZE, "")
                : answers(sketch, body.substring(open + 1, close).strip(), format);
    }

    private String named(String name) {
        return id.isEmpty() ? Labels.slug(name).orElse("") : id;
    }

    private static Taken answers(Sketch sketch, String inside, String format) {
        int general = inside.lastIndexOf(GENERAL);
        String answers = general < 0 ? inside : inside.substring(0, general).strip();
        if (general >= 0) {
            sketch.explained(GiftSigns.prose(inside.substring(general + GENERAL.length()), format));
        }
        if (answers.isEmpty()) {
            return sketch.open(List.of());
        }
        if (answers.startsWith("#")) {
            return sketch.open(accepted(answers.substring(1)));
        }
        if (answers.indexOf('~') >= 0) {
            return choices(sketch, answers, format);
        }
        if (answers.indexOf('=') >= 0 && answers.contains("->")) {
            return pairs(sketch, answers, format);
        }
        String said = answers.split("#", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(said) || FALSE.contains(said)) {
            return statement(sketch, answers, TRUE.contains(said), format);
        }
        return sketch.open(accepted(answers));
    }

    /// What short answers or numbers would have been right, without weights and explanations.
    private static List<String> accepted(String answers) {
        List<String> accepted = new ArrayList<>();
        for (String answer : answers.split("[=~]", -1)) {
            String words = WEIGHT.matcher(answer.strip()).replaceFirst("").split("#", 2)[0];
            if (!words.isBlank() && !answer.strip().startsWith("%0%")) {
                accepted.add(GiftSigns.show(words).strip());
            }
        }
        return accepted;
    }

    private static Taken choices(Sketch sketch, String answers, String format) {
        List<Answer> all = new ArrayList<>();
        for (String part : answers.split("(?=[=~])")) {
            if (!part.isBlank()) {
                all.add(choice(part.strip(), format));
            }
        }
        return sketch.chosen(answers.indexOf('=') < 0, all);
    }

    private static Answer choice(String part, String format) {
        boolean signed = part.startsWith("=") || part.startsWith("~");
        String rest = signed ? part.substring(1).strip() : part;
        double percent = part.startsWith("=") ? Answer.RIGHT : 0;
        Matcher weight = WEIGHT.matcher(rest);
        if (weight.find()) {
            percent = Double.parseDouble(weight.group(1));
            rest = rest.substring(weight.end());
        }
        String[] halves = rest.split("#", 2);
        Prose why = halves.length < 2 ? Prose.NONE : GiftSigns.prose(halves[1], format);
        return new Answer(GiftSigns.prose(halves[0], format), percent, why);
    }

    private static Taken pairs(Sketch sketch, String answers, String format) {
        List<ListSketch.Pair> pairs = new ArrayList<>();
        for (String part : answers.split("=")) {
            if (part.isBlank()) {
                continue;
            }
            int arrow = part.indexOf("->");
            if (arrow < 0) {
                return sketch.left(Remark.WRONG_VALUE, GiftSigns.show(part));
            }
            pairs.add(new ListSketch.Pair(
                    GiftSigns.prose(part.substring(0, arrow), format),
                    Prose.plain(GiftSigns.show(part.substring(arrow + 2)).strip())));
        }
        return sketch.matched(pairs);
    }

    private static Taken statement(Sketch sketch, String answers, boolean right, String format) {
        String[] parts = answers.split("#", 3);
        Prose wrongly = parts.length > 1 ? GiftSigns.prose(parts[1], format) : Prose.NONE;
        Prose rightly = parts.length > 2 ? GiftSigns.prose(parts[2], format) : Prose.NONE;
        return sketch.trueFalse(right, right ? rightly : wrongly, right ? wrongly : rightly);
    }
}
