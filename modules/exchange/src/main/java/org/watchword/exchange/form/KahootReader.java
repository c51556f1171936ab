package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Refusal;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Reads the spreadsheet that Kahoot publishes for its quizzes: a row of titles (question, answers 1 to 4, time limit,
/// right answers) and a question in each row below.
public final class KahootReader {

    /// The most questions that one spreadsheet has.
    public static final int MOST = 100;

    private static final int ANSWERS = 4;
    private static final Pattern WHOLE = Pattern.compile("\\.0+$");

    private final Columns columns;
    private final List<Taken> taken = new ArrayList<>();

    private KahootReader(Columns columns) {
        this.columns = columns;
    }

    private record Columns(int question, List<Integer> answers, int time, int right) {}

    /// The questions of a workbook.
    public static FileRead read(byte[] file) {
        try {
            for (List<Workbook.Row> sheet : Workbook.read(file)) {
                for (int at = 0; at < sheet.size(); at++) {
                    Columns columns = columns(sheet.get(at));
                    if (columns.question() >= 0
                            && columns.right() >= 0
                            && columns.answers().size() >= 2) {
                        return new KahootReader(columns).questions(sheet.subList(at + 1, sheet.size()));
                    }
                }
            }
            return new FileRead.Refused(Refusal.OTHER_COLUMNS, 0);
        } catch (Workbook.Unread unread) {
            return new FileRead.Refused(unread.why(), 0);
        }
    }

    private static Columns columns(Workbook.Row row) {
        int question = -1;
        int time = -1;
        int right = -1;
        List<Integer> answers = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String title = row.cell(at).toLowerCase(Locale.ROOT);
            if (title.startsWith("question")) {
                question = at;
            } else if (title.startsWith("answer ") && answers.size() < ANSWERS) {
                answers.add(at);
            } else if (title.startsWith("time limit")) {
                time = at;
            } else if (title.startsWith("correct answer")) {
                right = at;
            }
        }
        return new Columns(question, answers, time, right);
    }

    private FileRead questions(List<Workbook.Row> rows) {
        int asked = 0;
        for (Workbook.Row row : rows) {
            boolean empty = row.cell(columns.question()).isBlank()
                    && columns.answers().stream().allMatch(at -> row.cell(at).isBlank());
            if (!empty) {
                asked++;
                taken.add(asked > MOST ? sketch(row).left(Remark.TOO_MANY_QUESTIONS, "" + MOST) : question(row));
            }
        }
        return new FileRead.Questions(taken);
    }

    private static Sketch sketch(Workbook.Row row, int question) {
        return new Sketch(row.line(), Prose.plain(row.cell(question)));
    }

    private Sketch sketch(Workbook.Row row) {
        return sketch(row, columns.question());
    }

    private Taken question(Workbook.Row row) {
        Sketch sketch = sketch(row);
        String time = row.cell(columns.time());
        if (!time.isBlank()) {
            sketch.changed(Remark.TIME_LEFT_OUT, time);
        }
        Set<Integer> right = right(row.cell(columns.right()));
        List<Answer> answers = new ArrayList<>();
        for (int number = 1; number <= columns.answers().size(); number++) {
            String words = row.cell(columns.answers().get(number - 1));
            if (!words.isBlank()) {
                answers.add(Answer.of(words, right.contains(number)));
            } else if (right.contains(number)) {
                return sketch.left(Remark.EMPTY_ANSWER, Integer.toString(number));
            }
        }
        if (right.stream().anyMatch(number -> number < 1 || number > ANSWERS)) {
            return sketch.left(Remark.WRONG_VALUE, row.cell(columns.right()));
        }
        return answers.isEmpty()
                ? sketch.left(Remark.NO_ANSWERS, "")
                : sketch.chosenOrStatement(right.size() > 1, answers);
    }

    /// `1,3` names two answers; where the comma parts a number from its decimals, a spreadsheet makes `1.3` of it.
    private static Set<Integer> right(String cell) {
        Set<Integer> right = new TreeSet<>();
        for (String number : WHOLE.matcher(cell).replaceFirst("").split("[^0-9]+")) {
            if (!number.isEmpty() && number.length() < 4) {
                right.add(Integer.valueOf(number));
            }
        }
        return right;
    }
}
