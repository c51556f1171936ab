package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.figures.FundersReport;
import org.watchword.room.Room;
import org.watchword.room.figures.ReportFiles;
import org.watchword.tables.WholeFile;

/// Writes a report as the kind of file that the name asks for.
record FigureFiles(Room room, FundersReport report, Texts texts) {

    /// The kinds of file; the ending is the constant's name.
    enum Kind {
        PDF,
        XLSX,
        /// A file for each table, each named after the one that was asked for.
        CSV;

        private String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The kind that a file's ending asks for; empty when it is none of them.
    static Optional<Kind> kind(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (name.endsWith(kind.ending())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Writes it.
    ///
    /// @return why it was not written; empty when it was
    /// @throws IOException when the disk does not take it
    Optional<String> write(Path out) throws IOException {
        ReportFiles files = new ReportFiles(
                report,
                new ReportFiles.Words(
                        texts.get(CliWord.FIGURES_ABOUT),
                        texts.get(CliWord.FIGURES_NOT_SHOWN),
                        texts.get(CliWord.FIGURES_FOOT, report.madeOn().toString())));
        switch (kind(out).orElse(Kind.CSV)) {
            case PDF -> {
                return pages(files, out);
            }
            case XLSX -> WholeFile.save(out, files.workbook());
            case CSV -> tables(files, out);
        }
        return Optional.empty();
    }

    private Optional<String> pages(ReportFiles files, Path out) throws IOException {
        switch (room.print(files.pages())) {
            case Printed printed -> {
                WholeFile.save(out, printed.bytes());
                return Optional.empty();
            }
            case Refused refused -> {
                return Optional.of(refused.what() + " " + refused.remedy());
            }
        }
    }

    private static void tables(ReportFiles files, Path out) throws IOException {
        String name = String.valueOf(out.getFileName());
        String stem = name.substring(0, name.length() - Kind.CSV.ending().length());
        for (Map.Entry<String, byte[]> file : files.csv().entrySet()) {
            WholeFile.save(out.resolveSibling(stem + "-" + file.getKey()), file.getValue());
        }
    }
}
