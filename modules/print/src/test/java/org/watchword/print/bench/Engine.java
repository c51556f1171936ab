package org.watchword.print.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program that makes PDF files of the same words; each has the same fonts. Chromium prints one page of the web and
/// ends, so it is started for each file.
enum Engine {
    CHROMIUM("chromium", ".html") {
        @Override
        List<List<String>> commands(Path program, Path work, List<Path> files) {
            return files.stream()
                    .map(file -> List.of(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-pdf-header-footer",
                            "--user-data-dir=" + work.resolve("profile"),
                            "--print-to-pdf=" + pdf(file),
                            file.toUri().toString()))
                    .toList();
        }

        @Override
        void write(Path file, Words words) throws IOException {
            OtherFiles.page(file, words);
        }
    },
    LIBREOFFICE("soffice", ".fodt") {
        @Override
        List<List<String>> commands(Path program, Path work, List<Path> files) {
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "--headless",
                    "-env:UserInstallation=" + work.resolve("profile").toUri(),
                    "--convert-to",
                    "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                    "--outdir",
                    work.toString()));
            files.forEach(file -> command.add(file.toString()));
            return List.of(command);
        }

        @Override
        void write(Path file, Words words) throws IOException {
            OtherFiles.document(file, words);
        }
    };

    private final String program;
    private final String ending;

    Engine(String program, String ending) {
        this.program = program;
        this.ending = ending;
    }

    abstract List<List<String>> commands(Path found, Path work, List<Path> files);

    abstract void write(Path file, Words words) throws IOException;

    /// Where it is installed.
    Optional<Path> found() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Writes what it will be given.
    List<Path> files(Path work, String job, List<Words> words) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Words one : words) {
            Path file = work.resolve(job + "-" + one.language() + ending);
            write(file, one);
            files.add(file);
        }
        return files;
    }

    static Path pdf(Path file) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".pdf");
    }

    /// Only our fonts, for every program.
    static Map<String, String> environment(Path work) throws IOException {
        Path fonts = Path.of("target/classes/org/watchword/print/fonts").toAbsolutePath();
        Path file = work.resolve("fonts.conf");
        Files.writeString(
                file, "<fontconfig><dir>" + fonts + "</dir><cachedir>" + work + "/fonts</cachedir></fontconfig>");
        return Map.of("FONTCONFIG_FILE", file.toString());
    }
}
