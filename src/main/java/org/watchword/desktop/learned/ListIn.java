package org.watchword.desktop.learned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchword.desktop.text.Texts;
import org.watchword.room.learned.TypingProblem;
import org.watchword.tables.Sheet;
import org.watchword.tables.SheetReader;
import org.watchword.tables.SheetReading;

/// Reads in a list of answers: each row is typed in as a line would be, so that the same rules hold.
record ListIn(Typing typing) {

    /// Types one line in.
    @FunctionalInterface
    interface Typing {
        /// Keeps a sheet.
        ///
        /// @return what is wrong with it, or nothing when it was kept
        /// @throws IOException when the disk does not take it
        Optional<TypingProblem> type(String line) throws IOException;
    }

    /// What became of a list.
    ///
    /// @param readable whether it is a list at all
    /// @param kept rows that are on the disk
    /// @param wrong rows that were left out
    record Came(boolean readable, int kept, List<Wrong> wrong) {

        private static final int SAID = 5;

        String say(Texts texts, Function<TypingProblem, String> problem) {
            if (!readable) {
                return texts.get(LearnedWord.NOT_READ);
            }
            List<String> lines = new ArrayList<>(List.of(texts.get(LearnedWord.READ, kept)));
            wrong.stream()
                    .limit(SAID)
                    .map(each -> texts.get(LearnedWord.LINE_TROUBLE, each.line(), problem.apply(each.problem())))
                    .forEach(lines::add);
            if (wrong.size() > SAID) {
                lines.add(texts.get(LearnedWord.MORE_TROUBLE, wrong.size() - SAID));
            }
            return String.join("\n", lines);
        }
    }

    /// A row that was left out.
    ///
    /// @param line in the file, from 1
    record Wrong(long line, TypingProblem problem) {}

    /// Reads a file and types its rows in.
    ///
    /// @throws IOException when the disk does not take a row; those before it are kept
    Came read(Path file) throws IOException {
        if (!(SheetReader.read(file) instanceof SheetReading.Read(Sheet sheet))) {
            return new Came(false, 0, List.of());
        }
        int kept = 0;
        List<Wrong> wrong = new ArrayList<>();
        for (Sheet.Row row : rows(sheet)) {
            Optional<TypingProblem> problem = typing.type(line(row.cells()));
            if (problem.isPresent()) {
                wrong.add(new Wrong(row.line(), problem.get()));
            } else {
                kept++;
            }
        }
        return new Came(true, kept, wrong);
    }

    /// A list may come without titles; then its first row is a sheet like the others.
    private static List<Sheet.Row> rows(Sheet sheet) {
        List<Sheet.Row> rows = new ArrayList<>();
        if (sheet.titles().getFirst().strip().matches("\\d+")) {
            rows.add(new Sheet.Row(1, sheet.titles()));
        }
        rows.addAll(sheet.rows());
        return rows;
    }

    /// An empty cell between others is a question that was left out.
    private static String line(List<String> cells) {
        List<String> words = new ArrayList<>();
        for (String cell : cells) {
            words.add(cell.isBlank() ? "-" : cell.strip().replaceAll("[\\s,;]+", ""));
        }
        return String.join(" ", words);
    }
}
