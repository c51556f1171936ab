package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Translatable;
import org.watchword.tables.XlsxWriter;

/// Writes the spreadsheet for a translator: a row for each paragraph, with what it says and room for what it says in
/// the other language.
public final class TranslatorSheet {
    static final int PRINT = 0;
    static final int PARAGRAPH = 1;
    static final int SOURCE = 2;
    static final int TRANSLATION = 3;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.watchword.exchange.form.translator");

    private TranslatorSheet() {}

    /// The titles of the columns, of which the fourth names the language.
    static List<String> titles(String language) {
        return List.of(
                WORDS.getString("print"),
                WORDS.getString("paragraph"),
                WORDS.getString("source"),
                WORDS.getString("translation") + " " + language,
                WORDS.getString("notes"));
    }

    /// What is to be translated as a workbook whose column for the translation holds only what is known already.
    ///
    /// @param language a code such as `cs`
    /// @param known by the ids of what is wanted and then of its paragraphs
    public static byte[] write(List<Translatable> wanted, String language, Map<String, Map<String, String>> known) {
        List<List<String>> rows = new ArrayList<>(List.of(titles(language)));
        for (Translatable one : wanted) {
            if (one.language().equals(language)) {
                continue;
            }
            for (Paragraph paragraph : one.paragraphs()) {
                String there = known.getOrDefault(one.id(), Map.of()).getOrDefault(paragraph.id(), "");
                rows.add(List.of(one.id(), paragraph.id(), paragraph.words(), there, notes(one, paragraph)));
            }
        }
        return XlsxWriter.plain(rows);
    }

    private static String notes(Translatable one, Paragraph paragraph) {
        List<String> notes = new ArrayList<>();
        if (paragraph.id().equals("title")) {
            notes.add(WORDS.getString(one.affected() ? "title-affected" : "title"));
        }
        if (paragraph.id().contains("/notes-")) {
            notes.add(WORDS.getString("trainer"));
        }
        if (paragraph.words().contains("{")) {
            notes.add(WORDS.getString("braces"));
        }
        if (paragraph.words().contains("**")) {
            notes.add(WORDS.getString("stars"));
        }
        return String.join(" ", notes);
    }
}
