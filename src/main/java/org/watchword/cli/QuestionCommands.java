package org.watchword.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.exchange.item.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `watchword questions`: from other programs and to them. Descriptions stand in `usage.properties`.
@Command(name = "questions", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class QuestionCommands implements Runnable {

    private final Console console;

    @ParentCommand
    private @Nullable Commands parent;

    @Spec
    private @Nullable CommandSpec spec;

    QuestionCommands(Console console) {
        this.console = console;
    }

    /// Without a subcommand it says how to call it.
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--to", paramLabel = "FOLDER") @Nullable Path to,
            @Option(names = "--lang", paramLabel = "L", defaultValue = "en") String language,
            @Option(names = "--json") boolean json) {
        return new ImportQuestions(console, json).read(places(), file, Optional.ofNullable(to), language);
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int write(
            @Parameters(paramLabel = "MODULE") String module,
            @Option(names = "--format", paramLabel = "gift|aiken|moodle|csv|kahoot|qti", required = true) Format format,
            @Option(names = "--to", paramLabel = "FILE", required = true) Path to,
            @Option(names = "--lang", paramLabel = "L", defaultValue = "en") String language,
            @Option(names = "--area", paramLabel = "A", defaultValue = "gb") String area) {
        ExportQuestions.Wish wish =
                new ExportQuestions.Wish(module, format, to, language.toLowerCase(Locale.ROOT), area);
        return new ExportQuestions(console).write(places(), wish);
    }

    private Places places() {
        return parent == null ? Places.of(Optional.empty(), Optional.empty(), Optional.empty()) : parent.places();
    }
}
