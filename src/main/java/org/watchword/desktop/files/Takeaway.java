package org.watchword.desktop.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;
import org.watchword.tables.WholeFile;

/// Gives files away: asks where, writes them whole or not at all, and tells what came of it.
///
/// @param dialog asks where
/// @param tell tells the trainer
public record Takeaway(SaveDialog dialog, Chores chores, Consumer<Notice> tell) {

    /// Saves a table for spreadsheets. It is made only when the trainer has said where to.
    ///
    /// @param suggested a file name such as `funder-2026-11-21.csv`
    public void save(String suggested, Chores.Work<Table> table) {
        dialog.where(suggested)
                .ifPresent(file -> chores.run(
                        () -> {
                            Table made = table.get();
                            return written(file, () -> CsvWriter.save(made, file));
                        },
                        tell));
    }

    /// Saves bytes that are there already.
    public void save(String suggested, byte[] bytes) {
        dialog.where(suggested)
                .ifPresent(file -> chores.run(() -> written(file, () -> WholeFile.save(file, bytes)), tell));
    }

    /// Tells the trainer something else.
    public void tell(Notice notice) {
        tell.accept(notice);
    }

    private static Notice written(Path file, Writing writing) {
        try {
            writing.write();
            return new Notice.FilesSaved(List.of(file));
        } catch (IOException cannotWrite) {
            return new Notice.FileNotSaved(file);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
