package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Paragraphs;

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

    /// Prints as a workbook whose column for the translation is empty.
    ///
    /// @param language a code such as `cs`
    public static byte[] write(List<Print> prints, String language) {
        List<List<String>> rows = new ArrayList<>(List.of(titles(language)));
        for (Print print : prints) {
            PrintText source = print.texts().get(print.language());
            if (source == null || print.language().equals(language)) {
                continue;
            }
            for (Paragraph paragraph : paragraphs(source)) {
                rows.add(List.of(print.id(), paragraph.id(), paragraph.words(), "", notes(print, paragraph)));
            }
        }
        return WorkbookWriter.write(rows);
    }

    /// What there is to translate: a picture that says nothing has no words.
    static List<Paragraph> paragraphs(PrintText source) {
        return Paragraphs.of(source).stream()
                .filter(paragraph -> !paragraph.words().isBlank())
                .toList();
    }

    private static String notes(Print print, Paragraph paragraph) {
        List<String> notes = new ArrayList<>();
        if (paragraph.id().equals("title")) {
            notes.add(WORDS.getString(print.voice() == PrintVoice.AFFECTED ? "title-affected" : "title"));
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
