package org.watchword.desktop.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;
import org.watchword.tables.WholeFile;
import org.watchword.tables.WholeFolder;
import org.watchword.tables.XlsxWriter;

/// Gives files away: asks where, writes them whole or not at all, and tells what came of it.
///
/// @param dialog asks where
/// @param tell tells the trainer
public record Takeaway(SaveDialog dialog, Chores chores, Consumer<Notice> tell) {

    /// Saves a table for spreadsheets. It is made only when the trainer has said where to.
    ///
    /// @param suggested a file name such as `funder-2026-11-21.csv`
    public void save(String suggested, Chores.Work<Table> table) {
        dialog.where(suggested).ifPresent(file -> saveTo(file, table));
    }

    /// Saves a table where the trainer said before: as a workbook when the name ends so, otherwise as CSV.
    public void saveTo(Path file, Chores.Work<Table> table) {
        chores.run(
                () -> {
                    Table made = table.get();
                    return written(file, () -> save(made, file));
                },
                tell);
    }

    private static void save(Table table, Path file) throws IOException {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            XlsxWriter.save(List.of(table), file);
        } else {
            CsvWriter.save(table, file);
        }
    }

    /// Saves bytes that are there already.
    ///
    /// @return whether the trainer said where to
    public boolean save(String suggested, byte[] bytes) {
        Optional<Path> where = dialog.where(suggested);
        where.ifPresent(file -> chores.run(() -> written(file, () -> WholeFile.save(file, bytes)), tell));
        return where.isPresent();
    }

    /// A file that is saved beside another.
    ///
    /// @param ending what the end of its name has more, such as `-pages`
    /// @param bytes made only when the trainer has said where to; empty when there is none after all
    public record Twin(String ending, Chores.Work<Optional<byte[]>> bytes) {}

    /// Saves bytes that are there already, and a file beside them.
    ///
    /// @return whether the trainer said where to
    public boolean save(String suggested, byte[] bytes, Twin twin) {
        Optional<Path> where = dialog.where(suggested);
        where.ifPresent(file -> chores.run(() -> both(file, bytes, twin), tell));
        return where.isPresent();
    }

    private static Notice both(Path file, byte[] bytes, Twin twin) throws IOException {
        Path beside = file.resolveSibling(
                String.valueOf(file.getFileName()).replaceFirst("(\\.[^.]*)?$", twin.ending() + "$1"));
        Optional<byte[]> other = twin.bytes().get();
        try {
            if (other.isPresent()) {
                WholeFile.save(beside, other.get());
            }
            WholeFile.save(file, bytes);
            return new Notice.FilesSaved(other.isPresent() ? List.of(file, beside) : List.of(file));
        } catch (IOException cannotWrite) {
            return new Notice.FileNotSaved(file);
        }
    }

    /// Saves files that belong together beside each other, under the one name that the trainer gave.
    ///
    /// @param pieces their bytes by the endings of their names, without the dot
    public void saveTogether(String suggested, Chores.Work<Map<String, byte[]>> pieces) {
        dialog.where(suggested).ifPresent(file -> chores.run(() -> together(file, pieces.get()), tell));
    }

    private static Notice together(Path file, Map<String, byte[]> pieces) {
        List<Path> saved = new ArrayList<>();
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
            Path beside = file.resolveSibling(name + "." + piece.getKey());
            try {
                WholeFile.save(beside, piece.getValue());
                saved.add(beside);
            } catch (IOException cannotWrite) {
                return new Notice.FileNotSaved(beside);
            }
        }
        return new Notice.FilesSaved(saved);
    }

    /// Saves files that belong together in a new folder of their own, which is called as the trainer says: all of
    /// them, or none.
    ///
    /// @param pieces their bytes by their names
    public void saveFolder(String suggested, Chores.Work<Map<String, byte[]>> pieces) {
        dialog.where(suggested).ifPresent(file -> chores.run(() -> inFolder(folder(file), pieces.get()), tell));
    }

    private static Path folder(Path file) {
        return file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""));
    }

    private static Notice inFolder(Path folder, Map<String, byte[]> pieces) {
        try (WholeFolder whole = WholeFolder.begin(folder)) {
            for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
                whole.put(piece.getKey(), piece.getValue());
            }
            return new Notice.FilesSaved(List.of(whole.finish()));
        } catch (IOException cannotWrite) {
            return new Notice.FileNotSaved(folder);
        }
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
