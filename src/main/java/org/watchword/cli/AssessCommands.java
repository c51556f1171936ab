package org.watchword.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.room.assess.PaperPrints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `watchword assess`: a test that a licensing authority accepts. Descriptions stand in `usage.properties`.
@Command(name = "assess", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssessCommands implements Runnable {

    private final Console console;

    @ParentCommand
    private @Nullable Commands parent;

    @Spec
    private @Nullable CommandSpec spec;

    AssessCommands(Console console) {
        this.console = console;
    }

    /// Without a subcommand it says how to call it.
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }

    @Command(name = "paper", mixinStandardHelpOptions = true)
    int paper(
            @Mixin AssessAt at,
            @Mixin AssessPile pile,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        AssessPaper papers = new AssessPaper(console);
        if (pile.isKey()) {
            return papers.print(places(), at, Optional.empty(), out);
        }
        Optional<PaperPrints.Wish> wish = pile.wish();
        return wish.isEmpty() ? papers.refuseCopies() : papers.print(places(), at, wish, out);
    }

    @Command(name = "mark", mixinStandardHelpOptions = true)
    int mark(
            @Mixin AssessAt at,
            @Option(names = "--lang", paramLabel = "L", defaultValue = "en") String language,
            @Parameters(paramLabel = "FILE") Path file) {
        return new AssessMark(console).mark(places(), at, language, file);
    }

    @Command(name = "result", mixinStandardHelpOptions = true)
    int result(
            @Mixin AssessAt at,
            @Option(names = "--who", paramLabel = "LINE|NAME") @Nullable String who,
            @Mixin AssessChange change) {
        return new AssessResult(console).tell(places(), at, Optional.ofNullable(who), change);
    }

    @Command(name = "list", mixinStandardHelpOptions = true)
    int list(
            @Mixin AssessAt at,
            @Option(names = "--to", paramLabel = "NAME", required = true) String to,
            @Option(names = "--reason", paramLabel = "TEXT", required = true) String reason,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        return new AssessList(console).write(places(), at, new AssessList.Wish(to, reason, out));
    }

    @Command(name = "certificates", mixinStandardHelpOptions = true)
    int certificates(
            @Mixin AssessAt at,
            @Option(names = "--who", paramLabel = "LINE|NAME") @Nullable String who,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        return new AssessCertificates(console).print(places(), at, Optional.ofNullable(who), out);
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "NUMBER", index = "0") String number,
            @Parameters(paramLabel = "WORDS", index = "1..*", arity = "1..*") List<String> words) {
        return new AssessCheck(console).check(places(), number, String.join(" ", words));
    }

    @Command(name = "questions", mixinStandardHelpOptions = true)
    int questions() {
        return new AssessQuestions(console).tell(places());
    }

    private Places places() {
        return parent == null ? Places.of(Optional.empty(), Optional.empty(), Optional.empty()) : parent.places();
    }
}
