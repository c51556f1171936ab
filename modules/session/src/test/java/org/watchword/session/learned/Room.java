package org.watchword.session.learned;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rooms that answer, in a line of letters for each slip: R right, W wrong, ? not sure, - skipped; a digit behind a
/// letter is the confidence.
final class Room {

    private Room() {}

    /// Questions "a", "b", … of version 1.
    static AnswerSet set(int questions, Map<Integer, String> lines) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        for (int i = 0; i < questions; i++) {
            asked.put(id(i), 1);
        }
        Map<Slip, Sheet> sheets = new HashMap<>();
        lines.forEach((slip, line) -> sheets.put(slip(slip), new Sheet(answers(line), Map.of())));
        return new AnswerSet(asked, sheets);
    }

    /// One question and one slip for each letter, numbered from 1.
    static AnswerSet one(String letters) {
        Map<Integer, String> lines = new HashMap<>();
        for (int i = 0; i < letters.length(); i++) {
            lines.put(i + 1, letters.substring(i, i + 1));
        }
        return set(1, lines);
    }

    /// A session in which one question changed like this.
    static Change changed(int both, int beforeOnly, int afterOnly, int neither) {
        return Change.of(
                both + beforeOnly + afterOnly + neither,
                one("R".repeat(both + beforeOnly) + "W".repeat(afterOnly + neither)),
                one("R".repeat(both) + "W".repeat(beforeOnly) + "R".repeat(afterOnly) + "W".repeat(neither)));
    }

    static Slip slip(int number) {
        return new Slip(String.valueOf(number));
    }

    static List<Integer> counts(TwoByTwo table) {
        return List.of(table.both(), table.beforeOnly(), table.afterOnly(), table.neither());
    }

    private static Map<String, Answer> answers(String line) {
        Map<String, Answer> answers = new HashMap<>();
        int question = 0;
        for (int i = 0; i < line.length(); i++) {
            Mark mark = mark(line.charAt(i));
            boolean sure = i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
            answers.put(id(question++), sure ? Answer.of(mark, line.charAt(++i) - '0') : Answer.of(mark));
        }
        return answers;
    }

    private static String id(int question) {
        return String.valueOf((char) ('a' + question));
    }

    private static Mark mark(char letter) {
        return switch (letter) {
            case 'R' -> Mark.RIGHT;
            case 'W' -> Mark.WRONG;
            case '?' -> Mark.NOT_SURE;
            default -> Mark.SKIPPED;
        };
    }
}
