package org.watchword.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `watchword translate`: prints and decks to a translator and back. Descriptions stand in `usage.properties`.
@Command(name = "translate", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TranslateCommands implements Runnable {

    private final Console console;

    @ParentCommand
    private @Nullable Commands parent;

    @Spec
    private @Nullable CommandSpec spec;

    TranslateCommands(Console console) {
        this.console = console;
    }

    /// Without a subcommand it says how to call it.
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }

    @Command(name = "out", mixinStandardHelpOptions = true)
    int write(
            @Parameters(paramLabel = "ID", arity = "0..*") @Nullable List<String> ids,
            @Option(names = "--lang", paramLabel = "L", required = true) String language,
            @Option(names = "--to", paramLabel = "FILE", required = true) Path to) {
        List<String> wanted = ids == null ? List.of() : ids;
        return new TranslateContent(console, places()).write(wanted, language.toLowerCase(Locale.ROOT), to);
    }

    @Command(name = "in", mixinStandardHelpOptions = true)
    int read(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--lang", paramLabel = "L", required = true) String language) {
        return new TranslateContent(console, places()).read(file, language.toLowerCase(Locale.ROOT));
    }

    private Places places() {
        return parent == null ? Places.of(Optional.empty(), Optional.empty(), Optional.empty()) : parent.places();
    }
}
