package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.exchange.item.Format;

/// Tables that other programs wrote: a workbook by another library, in the form of Kahoot's published template, and
/// CSV as spreadsheets save it. And ours, read by that library.
class TableImportTest {

    private static final List<String> TITLES = List.of(
            "Question - max 120 characters",
            "Answer 1 - max 75 characters",
            "Answer 2 - max 75 characters",
            "Answer 3 - max 75 characters",
            "Answer 4 - max 75 characters",
            "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
            "Correct answer(s) - choose at least one");

    @Test
    void kahootsTemplateOfAnotherProgramIsRead() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 8, "What counts? & <why>", "Fear", "Shoes", "No papers", "", "20", "1,3");
            row(sheet, 9, "Who?", "You", "Me", "", "", "30", "2");
            sheet.value(10, 1, "A number?");
            sheet.value(10, 2, 1999);
            sheet.value(10, 3, 2000);
            sheet.value(10, 4, "none");
            sheet.value(10, 6, 60);
            sheet.value(10, 7, 1.3);
            row(sheet, 11, "No right one?", "You", "Me", "", "", "30", "");
            row(sheet, 12, "A gap?", "You", "", "", "", "30", "2");
        });
        ImportResult.Imported imported = Said.imported("kahoot.xlsx", file);
        assertEquals(
                List.of(
                        "9 changed what-counts-why TIME_LEFT_OUT(20) NOT_SURE_ADDED",
                        "10 changed who TIME_LEFT_OUT(30) NOT_SURE_ADDED",
                        "11 changed a-number TIME_LEFT_OUT(60) NOT_SURE_ADDED",
                        "12 skipped NO_RIGHT_ANSWER",
                        "13 skipped EMPTY_ANSWER(2)"),
                Said.verdicts(imported).stream()
                        .map(said -> said.replaceFirst(" \\|.*", ""))
                        .toList());
        List<Question> read = Said.readBack(imported);
        assertEquals("What counts? & <why>", read.getFirst().text());
        assertEquals(QuestionKind.MULTIPLE, read.getFirst().kind());
        assertEquals("1999", read.get(2).options().getFirst().words());
        assertEquals(QuestionKind.MULTIPLE, read.get(2).kind());
    }

    @Test
    void kahootHasAHundredQuestions() throws IOException {
        byte[] file = workbook(sheet -> {
            for (int at = 0; at < 101; at++) {
                row(sheet, 8 + at, "Who " + at + "?", "You", "Me", "", "", "30", "2");
            }
        });
        ImportResult.Imported imported = Said.imported("kahoot.xlsx", file);
        assertEquals(100, imported.kept());
        assertEquals(
                "109 skipped TOO_MANY_QUESTIONS(100)", Said.verdicts(imported).getLast());
        List<Question> many = new ArrayList<>(Said.readBack(imported));
        many.addAll(many.subList(0, 3));
        ExportResult result = new QuestionExport(Format.KAHOOT, _ -> Optional.empty(), "en").write(many);
        assertEquals(100, result.written());
        assertEquals(3, result.losses().stream().filter(loss -> loss.leftOut()).count());
    }

    @Test
    void ourWorkbookIsReadByAnotherProgram() throws IOException {
        List<Question> questions = Said.readBack(
                Said.imported("a.gift", "[plain]Who & <why>?{=you#so ~me#no ~=1+1#no}".replace("~=1+1", "~\\=1+1")));
        byte[] file = new QuestionExport(Format.KAHOOT, _ -> Optional.empty(), "en")
                .write(questions)
                .file();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            Row titles =
                    all.stream().filter(row -> row.getRowNum() == 8).findFirst().orElseThrow();
            Row first =
                    all.stream().filter(row -> row.getRowNum() == 9).findFirst().orElseThrow();
            assertEquals(
                    TITLES, titles.stream().skip(1).map(cell -> cell.getText()).toList());
            assertEquals("Who & <why>?", first.getCellText(1));
            assertEquals(
                    List.of("you", "me", "=1+1", "Not sure", "240", "1"),
                    List.of(
                            first.getCellText(2),
                            first.getCellText(3),
                            first.getCellText(4),
                            first.getCellText(5),
                            first.getCellText(6),
                            first.getCellText(7)));
        }
    }

    @Test
    void ourTableIsReadAsASpreadsheetSavesItElsewhere() {
        String csv = """
                Question;Answer 1;Why 1;Answer 2;Why 2;Right;Explanation;Source;Outcome;Kind
                Où aller?;Là;Oui.;Ici;Non.;1;C'est loin.;[Un bureau](https://office.example), lu;know;
                It is so.;;Yes.;;No.;false;Because.;A book;know;true-false
                Rate it;Low;;High;;;;;know;Scale
                Why?;;;;;;;;know;
                What?;a;x;b;y;3;z;s;know;single
                Odd;a;x;b;y;1;z;s;know;puzzle
                """;
        ImportResult.Imported imported =
                Said.imported("q.csv", csv.getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertEquals(
                List.of(
                        "2 changed ou-aller NOT_SURE_ADDED |",
                        "3 changed it-is-so NOT_SURE_ADDED |",
                        "4 accepted rate-it",
                        "5 accepted why",
                        "6 skipped NO_RIGHT_ANSWER",
                        "7 skipped UNKNOWN_KIND(puzzle)"),
                Said.verdicts(imported).stream().map(String::strip).toList());
        assertEquals(4, Said.readBack(imported).size());
    }

    @Test
    void aCellThatASpreadsheetWouldRunComesBackAsItWas() {
        String gift = "\\=1+1; \\=2?{=-5#'@ ~+6#'x}";
        List<Question> questions = Said.readBack(Said.imported("a.gift", gift));
        byte[] file = new QuestionExport(Format.CSV, _ -> Optional.empty(), "en")
                .write(questions)
                .file();
        String text = new String(file, StandardCharsets.UTF_8);
        assertEquals(-1, text.indexOf("\"=1"));
        Question back = Said.readBack(Said.imported("a.csv", file)).getFirst();
        assertEquals(questions.getFirst().text(), back.text());
        assertEquals(questions.getFirst().options(), back.options());
    }

    private interface Fill {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Fill fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Another program", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(1, 1, "Quiz template");
            for (int at = 0; at < TITLES.size(); at++) {
                sheet.value(7, at + 1, TITLES.get(at));
            }
            fill.fill(sheet);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        sheet.value(row, 0, row - 7);
        for (int at = 0; at < cells.length; at++) {
            if (!cells[at].isEmpty()) {
                sheet.value(row, at + 1, cells[at]);
            }
        }
    }
}
