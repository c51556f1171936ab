package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;
import org.watchword.tables.XlsxWriter;

/// Writes the spreadsheet that Kahoot reads: titles in its eighth row, a question in each below. The time is the
/// longest that it allows, as no one here is hurried.
public final class KahootWriter {

    /// The most letters of a question, and of an answer.
    static final int QUESTION = 120;

    static final int ANSWER = 75;
    private static final int ANSWERS = 4;
    private static final String SECONDS = "240";
    private static final int TITLES = 8;

    private KahootWriter() {}

    /// Questions that fit Kahoot, as a file.
    public static byte[] write(List<Item> items) {
        List<List<String>> rows = new ArrayList<>();
        while (rows.size() < TITLES - 1) {
            rows.add(List.of());
        }
        rows.add(List.of(
                "",
                "Question - max 120 characters",
                "Answer 1 - max 75 characters",
                "Answer 2 - max 75 characters",
                "Answer 3 - max 75 characters",
                "Answer 4 - max 75 characters",
                "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
                "Correct answer(s) - choose at least one"));
        items.forEach(item -> rows.add(row(item, Integer.toString(rows.size() - TITLES + 1))));
        return XlsxWriter.plain(rows);
    }

    private static List<String> row(Item item, String number) {
        List<String> row = new ArrayList<>(List.of(number, item.text()));
        List<String> right = new ArrayList<>();
        for (int at = 0; at < ANSWERS; at++) {
            boolean there = at < item.options().size();
            row.add(there ? Blocks.plainText(item.options().get(at).text()) : "");
            if (there && isRight(item.options().get(at))) {
                right.add(Integer.toString(at + 1));
            }
        }
        row.add(SECONDS);
        row.add(String.join(",", right));
        return row;
    }

    private static boolean isRight(Option option) {
        return option.role() == Role.RIGHT;
    }
}
