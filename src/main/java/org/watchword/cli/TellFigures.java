package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchword.cli.FiguresWish.Doing;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.figures.FrozenReport;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportWish;
import org.watchword.records.figures.Subtraction;
import org.watchword.room.Room;
import org.watchword.room.figures.ReportBook;
import org.watchword.room.figures.ReportDesk;
import org.watchword.session.book.PublishedReport;
import org.watchword.session.safe.PublishedNumbers;
import tools.jackson.databind.json.JsonMapper;

/// `watchword figures`: makes a funder's report, publishes it, and opens published ones again.
final class TellFigures {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    TellFigures(Console console) {
        this.console = console;
    }

    /// Does what was asked for.
    ///
    /// @return 0 when it is done; 1 when it cannot be, and the reason is said; 2 when days are missing
    int tell(Places places, FiguresWish wish) {
        if (wish.out().filter(file -> FigureFiles.kind(file).isEmpty()).isPresent()) {
            return refuse(texts.get(CliWord.FIGURES_ENDING));
        }
        return new Rooms(console, texts).work(places, room -> switch (wish.doing()) {
            case Doing.Make make -> make(room, make, wish);
            case Doing.List _ -> list(new ReportBook(room), wish.json());
            case Doing.Open(String hash) -> open(room, hash, wish);
        });
    }

    private int make(Room room, Doing.Make make, FiguresWish wish) throws IOException {
        FiguresWish.Scope scope = wish.scope();
        LocalDate from = scope.fromOrNull();
        LocalDate to = scope.toOrNull();
        if (from == null || to == null) {
            console.complain(texts.get(CliWord.FIGURES_DAYS));
            return 2;
        }
        Optional<String> against = against(room, scope, from.isAfter(to));
        if (against.isPresent()) {
            return refuse(against.get());
        }
        ReportScope of = new ReportScope(scope.funder(), from, to, scope.area());
        ReportWish wanted = new ReportWish(of, scope.threshold(), LocalDate.now(room.clock()));
        FundersReport report =
                new ReportDesk(room).make(wanted, texts.language().code()).report();
        List<Subtraction> warnings = new ReportBook(room).warnings(report);
        warnings.forEach(this::warn);
        int shown = show(room, report, wish);
        if (shown != 0 || !make.publish()) {
            return shown;
        }
        return warnings.isEmpty() || make.anyway()
                ? publish(new ReportBook(room), report)
                : refuse(texts.get(CliWord.FIGURES_NOT_PUBLISHED));
    }

    private Optional<String> against(Room room, FiguresWish.Scope scope, boolean reversed) {
        if (reversed) {
            return Optional.of(texts.get(CliWord.DATES_REVERSED));
        }
        if (scope.threshold() < PublishedNumbers.USUAL || scope.threshold() > PublishedNumbers.HIGHEST) {
            return Optional.of(texts.get(CliWord.FIGURES_THRESHOLD, PublishedNumbers.USUAL, PublishedNumbers.HIGHEST));
        }
        var areas = room.library().areas();
        boolean known = scope.area().isEmpty()
                || areas.stream().anyMatch(each -> each.area().path().equals(scope.area()));
        return known
                ? Optional.empty()
                : Optional.of(texts.get(
                        CliWord.NO_AREA,
                        scope.area(),
                        Ids.of(areas, each -> each.area().path())));
    }

    /// Says it on the console, or writes it where a file was named.
    private int show(Room room, FundersReport report, FiguresWish wish) throws IOException {
        if (wish.out().isPresent()) {
            return write(room, report, wish.out().get());
        }
        if (wish.json()) {
            console.say(FrozenReport.of(report).json());
        } else {
            new FigureLines(texts.get(CliWord.FIGURES_NOT_SHOWN)).of(report).forEach(console::say);
        }
        return 0;
    }

    private int write(Room room, FundersReport report, Path out) throws IOException {
        FigureFiles files = new FigureFiles(room, report, texts);
        Optional<String> against = files.write(out);
        if (against.isPresent()) {
            return refuse(against.get());
        }
        console.say(texts.get(CliWord.WRITTEN, out.toString()));
        return 0;
    }

    private int publish(ReportBook book, FundersReport report) {
        return switch (book.publish(report)) {
            case ReportBook.Outcome.Published(PublishedReport kept) -> {
                console.say(texts.get(CliWord.FIGURES_PUBLISHED, kept.day().toString(), kept.hash()));
                yield 0;
            }
            case ReportBook.Outcome.Refused(var reason) -> refuse(BookWord.say(reason, texts));
            case ReportBook.Outcome.NotKept _ -> refuse(texts.get(CliWord.DISK_FAILED));
        };
    }

    private int list(ReportBook book, boolean json) {
        if (json) {
            console.say(JsonMapper.shared()
                    .writeValueAsString(
                            book.all().stream().map(each -> values(book, each)).toList()));
            return 0;
        }
        if (book.all().isEmpty()) {
            console.say(texts.get(CliWord.FIGURES_NONE));
        }
        book.all()
                .forEach(each -> console.say(texts.get(
                        CliWord.FIGURES_LISTED,
                        each.hash().substring(0, ReportBook.SHORTEST_HASH),
                        each.day().toString(),
                        String.join(" · ", titles(book, each)))));
        return 0;
    }

    private static List<String> titles(ReportBook book, PublishedReport published) {
        List<String> titles = new ArrayList<>();
        book.open(published).ifPresent(report -> titles.addAll(List.of(report.title(), report.subtitle())));
        return titles;
    }

    private static Map<String, Object> values(ReportBook book, PublishedReport published) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("hash", published.hash());
        values.put("day", published.day().toString());
        values.put("titles", titles(book, published));
        return values;
    }

    private int open(Room room, String hash, FiguresWish wish) throws IOException {
        Optional<FundersReport> report = new ReportBook(room).open(hash);
        return report.isPresent()
                ? show(room, report.get(), wish)
                : refuse(texts.get(CliWord.FIGURES_UNKNOWN, hash, ReportBook.SHORTEST_HASH));
    }

    private void warn(Subtraction found) {
        String beside = found.published().stream()
                .map(each -> each.day() + " (" + each.hash().substring(0, ReportBook.SHORTEST_HASH) + ")")
                .collect(Collectors.joining(", "));
        console.complain(texts.get(
                CliWord.FIGURES_SUBTRACTS,
                beside,
                found.row().isEmpty() ? found.table() : found.table() + ": " + found.row()));
    }

    private int refuse(String why) {
        console.complain(why);
        return 1;
    }
}
