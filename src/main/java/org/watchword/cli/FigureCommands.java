package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchword.records.figures.Column;
import org.watchword.records.figures.TableKey;
import org.watchword.session.safe.PublishedNumbers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `watchword figures`: reports for whoever pays. Descriptions stand in `usage.properties`.
@Command(name = "figures", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class FigureCommands implements Callable<Integer> {

    private final Console console;

    @ParentCommand
    private @Nullable Commands parent;

    @Option(names = "--funder", paramLabel = "NAME", defaultValue = "")
    private String funder = "";

    @Option(names = "--from", paramLabel = "D")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D")
    private @Nullable LocalDate to;

    @Option(names = "--area", paramLabel = "A", defaultValue = "")
    private String area = "";

    @Option(names = "--threshold", paramLabel = "N", defaultValue = "" + PublishedNumbers.USUAL)
    private int threshold = PublishedNumbers.USUAL;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--json")
    private boolean json;

    @ArgGroup
    private @Nullable Kept kept;

    /// What is done with reports that are kept; one thing at most.
    private static final class Kept {
        @Option(names = "--publish")
        private boolean publish;

        @Option(names = "--publish-anyway")
        private boolean anyway;

        @Option(names = "--list")
        private boolean list;

        @Option(names = "--open", paramLabel = "HASH")
        private @Nullable String open;
    }

    FigureCommands(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FiguresWish.Scope scope = new FiguresWish.Scope(funder, from, to, area, threshold);
        FiguresWish wish = new FiguresWish(doing(), scope, Optional.ofNullable(out), json);
        return new TellFigures(console).tell(places(), wish);
    }

    @Command(name = "columns", mixinStandardHelpOptions = true)
    int columns(
            @Parameters(paramLabel = "FUNDER") String whose,
            @Parameters(paramLabel = "TABLE") TableKey table,
            @Parameters(paramLabel = "COLUMN", split = ",", arity = "0..*") @Nullable List<Column> wanted) {
        return new ChooseColumns(console).choose(places(), whose, table, wanted == null ? List.of() : wanted);
    }

    private FiguresWish.Doing doing() {
        Kept asked = kept == null ? new Kept() : kept;
        if (asked.open != null) {
            return new FiguresWish.Doing.Open(asked.open);
        }
        if (asked.list) {
            return new FiguresWish.Doing.List();
        }
        return new FiguresWish.Doing.Make(asked.publish || asked.anyway, asked.anyway);
    }

    private Places places() {
        return parent == null ? Places.of(Optional.empty(), Optional.empty(), Optional.empty()) : parent.places();
    }
}
