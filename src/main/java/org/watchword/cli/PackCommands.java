package org.watchword.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.exchange.pack.PackWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `watchword pack`: content that travels between laptops. Descriptions stand in `usage.properties`.
@Command(name = "pack", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PackCommands implements Runnable {

    private final Console console;

    @ParentCommand
    private @Nullable Commands parent;

    @Spec
    private @Nullable CommandSpec spec;

    PackCommands(Console console) {
        this.console = console;
    }

    /// Without a subcommand it says how to call it.
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(console.out());
        }
    }

    @Command(name = "create", mixinStandardHelpOptions = true)
    int create(
            @Option(names = "--id", paramLabel = "ID", required = true) String id,
            @Option(names = "--edition", paramLabel = "N", required = true) int version,
            @Option(names = "--title", paramLabel = "TEXT", required = true) String title,
            @Option(names = "--author", paramLabel = "NAME", required = true) String author,
            @Option(names = "--with", paramLabel = "PART") @Nullable List<String> parts,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        List<String> wanted = parts == null ? List.of() : parts;
        return new SharePacks(console, places()).create(new PackWriter.Named(id, version, title, author), wanted, out);
    }

    @Command(name = "show", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "FILE", arity = "0..1") @Nullable Path file) {
        SharePacks packs = new SharePacks(console, places());
        return file == null ? packs.list() : packs.show(file);
    }

    @Command(name = "open", mixinStandardHelpOptions = true)
    int open(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--yes") boolean yes,
            @Option(names = "--other-author") boolean other) {
        return new SharePacks(console, places()).open(file, new SharePacks.Agreed(yes, other));
    }

    @Command(name = "put-aside", mixinStandardHelpOptions = true)
    int putAside(@Parameters(paramLabel = "ID") String id) {
        return new SharePacks(console, places()).putAside(id);
    }

    private Places places() {
        return parent == null ? Places.of(Optional.empty(), Optional.empty(), Optional.empty()) : parent.places();
    }
}
