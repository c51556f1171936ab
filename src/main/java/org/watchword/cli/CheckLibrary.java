package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.check.Checker;
import org.watchword.content.check.LibraryReport;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.offscreen.OffScreen;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.tables.CsvWriter;
import tools.jackson.databind.json.JsonMapper;

/// `watchword check`: what is wrong with the training content, and where.
final class CheckLibrary {

    private final Machine machine;
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    CheckLibrary(Machine machine, Console console) {
        this.machine = machine;
        this.console = console;
    }

    /// Reads the library, checks it and tells what was found.
    ///
    /// @return 0 when there is no error
    int check(Places places, CheckWish wish) {
        List<Path> layers = places.layers();
        if (layers.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return 1;
        }
        Library library = LibraryReader.read(layers);
        Optional<String> missing = machine.missingForText();
        List<Problem> problems = Checker.check(
                library, wish.on(), missing.isPresent() ? SlideMeasure.NONE : OffScreen.measure(library, texts));
        if (wish.json()) {
            console.say(JsonMapper.shared()
                    .writeValueAsString(
                            problems.stream().map(CheckLibrary::values).toList()));
        } else {
            say(problems, missing);
        }
        int failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 1 : 0;
        return wish.report() ? Math.max(failed, report(library, wish.out())) : failed;
    }

    private int report(Library library, Optional<Path> out) {
        LibraryReport report = LibraryReport.of(library);
        console.say("");
        new SayReport(console, texts).say(report);
        if (out.isEmpty()) {
            return 0;
        }
        try {
            CsvWriter.save(new ReportTable(report, texts).table(), out.get());
            console.say("");
            console.say(texts.get(CliWord.WRITTEN, out.get().toString()));
            return 0;
        } catch (IOException e) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private void say(List<Problem> problems, Optional<String> missing) {
        List<Problem> wrong = problems.stream().filter(CheckLibrary::isWrong).toList();
        wrong.forEach(this::say);
        console.say(wrong.isEmpty() ? texts.get(CliWord.NO_PROBLEM) : texts.get(CliWord.PROBLEMS, wrong.size()));
        missing.ifPresent(name -> console.say(texts.get(CliWord.NOT_MEASURED, name)));
        List<Problem> old = problems.stream()
                .filter(problem -> problem.severity() == Severity.AGE)
                .toList();
        if (!old.isEmpty()) {
            console.say("");
            console.say(texts.get(CliWord.AGES));
            old.forEach(this::say);
        }
    }

    private static boolean isWrong(Problem problem) {
        return problem.severity() == Severity.ERROR || problem.severity() == Severity.WARNING;
    }

    private void say(Problem problem) {
        console.say(texts.get(
                CliWord.PROBLEM,
                problem.place().file().toString(),
                Integer.toString(problem.place().line()),
                problem.what(),
                problem.remedy()));
    }

    private static Map<String, Object> values(Problem problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", problem.place().file().toString());
        values.put("line", problem.place().line());
        values.put("severity", problem.severity().name().toLowerCase(java.util.Locale.ROOT));
        values.put("kind", problem.getClass().getSimpleName());
        values.put("what", problem.what());
        values.put("remedy", problem.remedy());
        return values;
    }
}
