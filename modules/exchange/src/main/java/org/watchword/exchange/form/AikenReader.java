package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Reads Aiken: the question, answers that begin `A)` or `A.`, and a last line `ANSWER: B`.
public final class AikenReader {

    private static final Pattern CHOICE = Pattern.compile("^([A-Z])[).][ \\t]*(.*)$");
    private static final Pattern ANSWER = Pattern.compile("^ANSWER:\\s*([A-Z](?:\\s*,\\s*[A-Z])*)\\s*$");
    private static final Pattern ENDS = Pattern.compile("^ANSWER:.*$");

    private final List<Taken> taken = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private int first;
    private boolean blank;
    private boolean lost;

    private AikenReader() {}

    /// Whether a text has the last line of this format anywhere.
    public static boolean looksLike(String file) {
        return file.lines().anyMatch(line -> ENDS.matcher(line.strip()).matches());
    }

    /// The questions of a file.
    public static List<Taken> read(String file) {
        AikenReader reader = new AikenReader();
        List<String> lines = file.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            reader.line(lines.get(at).strip(), at + 1);
        }
        if (!reader.asked.isEmpty()) {
            reader.taken.add(reader.sketch().left(Remark.NOT_FINISHED, ""));
        }
        return reader.taken;
    }

    private void line(String line, int number) {
        Matcher choice = CHOICE.matcher(line);
        if (line.isEmpty()) {
            blank = true;
            return;
        }
        if (ENDS.matcher(line).matches()) {
            answer(line, number);
        } else if (choice.matches()) {
            choice(choice, line, number);
        } else {
            words(line, number);
        }
        blank = false;
    }

    private void choice(Matcher choice, String line, int number) {
        if (asked.isEmpty()) {
            orphan(line, number);
            return;
        }
        letters.add(choice.group(1));
        choices.add(choice.group(2));
    }

    private void words(String line, int number) {
        if (!asked.isEmpty() && (blank || !choices.isEmpty())) {
            taken.add(sketch().left(Remark.NOT_FINISHED, ""));
            clear();
        }
        first = asked.isEmpty() ? number : first;
        asked.add(line);
    }

    private void answer(String line, int number) {
        if (asked.isEmpty()) {
            orphan(line, number);
            lost = false;
            return;
        }
        Matcher named = ANSWER.matcher(line);
        List<String> right = named.matches() ? List.of(named.group(1).split("\\s*,\\s*")) : List.of();
        if (right.isEmpty() || !letters.containsAll(right)) {
            Remark why = letters.isEmpty() ? Remark.NO_ANSWERS : Remark.NO_RIGHT_ANSWER;
            taken.add(sketch().left(why, line));
        } else {
            List<Answer> answers = new ArrayList<>();
            for (int at = 0; at < choices.size(); at++) {
                answers.add(Answer.of(choices.get(at), right.contains(letters.get(at))));
            }
            taken.add(sketch().chosenOrStatement(right.size() > 1, answers));
        }
        clear();
    }

    /// Answers without a question are told once, not line by line.
    private void orphan(String line, int number) {
        if (!lost) {
            taken.add(new Sketch(number, Prose.plain(line)).left(Remark.NOT_STARTED, ""));
        }
        lost = true;
    }

    private Sketch sketch() {
        return new Sketch(first, Prose.plain(String.join(" ", asked)));
    }

    private void clear() {
        asked.clear();
        choices.clear();
        letters.clear();
        lost = false;
    }
}
