package org.watchword.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchword.content.contact.Area;
import org.watchword.room.packs.Certificates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What can be asked for in a terminal. Descriptions stand in `usage.properties`.
@Command(name = "watchword", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Commands implements Callable<Integer> {

    private final Machine machine;
    private final Console console;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--content", paramLabel = "DIR")
    private @Nullable Path content;

    @Option(names = "--passphrase-file", paramLabel = "FILE")
    private @Nullable Path passphrase;

    Commands(Machine machine, Console console) {
        this.machine = machine;
        this.console = console;
    }

    /// Opens the window; where there is no screen, rehearses the sample session and says so.
    @Override
    public Integer call() {
        return new OpenWindow(machine, console).open(places(), Optional.empty());
    }

    @Command(name = "present", mixinStandardHelpOptions = true)
    int present(@Parameters(paramLabel = "DECK") String deck) {
        return new OpenWindow(machine, console).open(places(), Optional.of(deck));
    }

    /// Opens the windows in memory, shows some slides and ends: what a start needs is thereby learned while the image
    /// is made. Not meant for people, so it is not listed.
    @Command(name = "warm-up", hidden = true)
    int warmUp() {
        return new OpenWindow(machine, console).warmUp(places());
    }

    @Command(name = "check", mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "PATH", arity = "0..1") @Nullable Path path,
            @Option(names = "--json") boolean json,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on,
            @Option(names = "--report") boolean report,
            @Option(names = "--out", paramLabel = "FILE") @Nullable Path out) {
        CheckWish wish = new CheckWish(json, onOrToday(on), report || out != null, Optional.ofNullable(out));
        return new CheckLibrary(machine, console).check(path == null ? places() : places().withContent(path), wish);
    }

    @Command(name = "rehearse", mixinStandardHelpOptions = true)
    int rehearse(
            @Parameters(paramLabel = "DECK") String deck,
            @Option(names = "--people", paramLabel = "N", defaultValue = "12") int people,
            @Option(names = "--seed", paramLabel = "S", defaultValue = "1") long seed,
            @Option(names = "--out", paramLabel = "DIR", required = true) Path out,
            @Option(names = "--at", paramLabel = "TIME") @Nullable OffsetDateTime at,
            @Option(names = "--lang", paramLabel = "L", defaultValue = "en") String language,
            @Option(names = "--area", paramLabel = "A", defaultValue = "gb") String area,
            @Option(names = "--echo") boolean echo) {
        RehearsalWish wish = new RehearsalWish(
                deck,
                people,
                seed,
                out,
                at == null ? OffsetDateTime.now(java.time.ZoneId.systemDefault()) : at,
                language,
                new Area(area),
                echo,
                false);
        return new Rehearse(machine, console).rehearse(places(), wish);
    }

    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify(@Option(names = "--json") boolean json) {
        return new VerifyRecords(console).verify(places(), json);
    }

    @Command(name = "backup", mixinStandardHelpOptions = true)
    int backup(@Option(names = "--to", paramLabel = "FOLDER") @Nullable Path to) {
        return new BackUpRecords(console).backUp(places(), Optional.ofNullable(to));
    }

    @Command(name = "restore", mixinStandardHelpOptions = true)
    int restore(@Parameters(paramLabel = "FILE") Path file) {
        return new RestoreRecords(console).restore(places(), file);
    }

    @Command(name = "holds", mixinStandardHelpOptions = true)
    int holds(@Option(names = "--json") boolean json) {
        return new SayHoldings(console).say(places(), json);
    }

    @Command(name = "print", mixinStandardHelpOptions = true)
    int print(
            @Parameters(paramLabel = "PRINT") String print,
            @Option(names = "--lang", paramLabel = "L", defaultValue = "en") String language,
            @Option(names = "--all-languages") boolean all,
            @Option(names = "--area", paramLabel = "A", defaultValue = "gb") String area,
            @Mixin PrintOptions how,
            @Mixin DeckOptions deck,
            @Option(names = "--json") boolean json,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        if (deck.isWanted()) {
            DeckWish wish = new DeckWish(print, language, new Area(area), deck, how, out, json);
            return new PrintDecks(console).print(places(), wish);
        }
        Optional<String> one = all ? Optional.empty() : Optional.of(language);
        return new PrintOnPaper(console).print(places(), new PrintWish(print, one, new Area(area), how, out, json));
    }

    @Command(name = "certificates", mixinStandardHelpOptions = true)
    int certificates(
            @Option(names = "--on", paramLabel = "DATE", required = true) LocalDate on,
            @Option(names = "--deck", paramLabel = "DECK") @Nullable String deck,
            @Option(names = "--until", paramLabel = "DATE") @Nullable LocalDate until,
            @Option(names = "--trainer", paramLabel = "NAME", defaultValue = "") String trainer,
            @Option(names = "--also-left") boolean whoLeft,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        Certificates how = new Certificates(Optional.ofNullable(until), trainer, whoLeft);
        return new PrintCertificates(console)
                .print(places(), new PrintCertificates.Wish(on, Optional.ofNullable(deck), how, out));
    }

    @Command(name = "guide", mixinStandardHelpOptions = true)
    int guide(@Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        return new PrintGuide(console).print(out);
    }

    @Command(name = "recall", mixinStandardHelpOptions = true)
    int recall(@Option(names = "--out", paramLabel = "FOLDER", required = true) Path out) {
        return new PrintRecall(console).print(places(), out);
    }

    @Command(name = "slips", mixinStandardHelpOptions = true)
    int slips(
            @Option(names = "--on", paramLabel = "DATE", required = true) LocalDate on,
            @Option(names = "--deck", paramLabel = "DECK") @Nullable String deck,
            @Option(names = "--count", paramLabel = "N") @Nullable Integer count,
            @Option(names = "--page", paramLabel = "URL") @Nullable String page,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        OptionalInt slips = count == null ? OptionalInt.empty() : OptionalInt.of(count);
        return new PrintSlips(console)
                .print(
                        places(),
                        new PrintSlips.Wish(on, Optional.ofNullable(deck), slips, Optional.ofNullable(page), out));
    }

    @Command(name = "contacts", mixinStandardHelpOptions = true)
    int contacts(
            @Option(names = "--area", paramLabel = "A", defaultValue = "gb") String area,
            @Option(names = "--on", paramLabel = "DATE") @Nullable LocalDate on,
            @Option(names = "--json") boolean json) {
        return new ListContacts(console).list(places(), new Area(area), onOrToday(on), json);
    }

    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(
            @Option(names = "--from", paramLabel = "D", required = true) LocalDate from,
            @Option(names = "--to", paramLabel = "D", required = true) LocalDate to,
            @Option(names = "--form", paramLabel = "funder|named", defaultValue = "funder") ExportForm form,
            @Option(names = "--table", paramLabel = "materials|given|actions|follow-ups|changes") @Nullable
                    OtherTable table,
            @Option(names = "--format", paramLabel = "csv|xlsx", defaultValue = "csv") ExportFormat format,
            @Mixin HandOverWish handOver,
            @Option(names = "--out", paramLabel = "FILE", required = true) Path out) {
        return new ExportTable(console)
                .export(
                        places(),
                        new ExportWish(from, to, form, Optional.ofNullable(table), format, out),
                        handOver.said());
    }

    /// Where this call keeps its data and finds its content.
    Places places() {
        return Places.of(Optional.ofNullable(data), Optional.ofNullable(content), Optional.ofNullable(passphrase));
    }

    private static LocalDate onOrToday(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : on;
    }
}
