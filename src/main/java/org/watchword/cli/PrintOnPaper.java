package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.press.Press;
import org.watchword.room.prints.PrintWarnings;
import org.watchword.tables.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/// `watchword print`: a print as a file, or one file for each language.
final class PrintOnPaper {
    private static final String ENDING = ".pdf";

    private final Console console;
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Texts texts = Texts.of(Language.ENGLISH);

    PrintOnPaper(Console console) {
        this.console = console;
    }

    /// Makes the print for an area and writes it.
    ///
    /// @return 0 when every file is written; 1 when there is no such print or it may not be printed, be it in one
    /// language of many
    int print(Places places, PrintWish wish) {
        List<Path> layers = places.layers();
        if (layers.isEmpty()) {
            console.complain(texts.get(CliWord.NO_LIBRARY));
            return 1;
        }
        Library library = LibraryReader.readPrint(layers, wish.print());
        Optional<Print> print = library.print(wish.print());
        if (print.isEmpty()) {
            List<Print> all = LibraryReader.read(layers).prints();
            console.complain(texts.get(CliWord.NO_PRINT, wish.print(), Ids.of(all, Print::id)));
            return 1;
        }
        if (wish.language().isEmpty() && Files.isRegularFile(wish.out())) {
            console.complain(texts.get(CliWord.PRINT_FOLDER, wish.out().toString()));
            return 1;
        }
        String language = wish.language().orElseGet(print.get()::language);
        return new FillGaps(console, texts)
                .fill(print.get(), language, wish.how())
                .map(filled -> print(new Desk(library, ZonedDateTime.now(clock)), filled, wish))
                .orElse(1);
    }

    private int print(Desk desk, Print print, PrintWish wish) {
        try {
            List<PrintOutcome> outcomes = outcomes(desk, print, wish);
            tell(outcomes, wish);
            return outcomes.stream().allMatch(PrintOutcome::printed) ? 0 : 1;
        } catch (IOException failure) {
            console.complain(texts.get(CliWord.NOT_WRITTEN, failure.getClass().getSimpleName()));
            return 1;
        }
    }

    /// Makes prints without opening the records, which a print has no use for.
    private record Desk(Library library, ZonedDateTime at, Press press) {
        Desk(Library library, ZonedDateTime at) {
            this(library, at, new Press());
        }

        PrintResult print(Print print, PrintOrder order, String language, Area area) {
            return press.print(print, order, language, LocalFacts.of(library, area), at);
        }
    }

    private List<PrintOutcome> outcomes(Desk desk, Print print, PrintWish wish) throws IOException {
        if (wish.language().isPresent()) {
            return List.of(outcome(desk, print, wish, wish.language().get(), wish.out()));
        }
        List<PrintOutcome> outcomes = new ArrayList<>();
        for (PrintText text : print.texts().values().stream()
                .sorted(java.util.Comparator.comparing(PrintText::language))
                .toList()) {
            Path file = wish.out().resolve(print.id() + "-" + text.language() + ENDING);
            outcomes.add(
                    text.stale()
                            ? refused(print, text.language(), new Refused(Refused.Reason.STALE, text.language()))
                            : outcome(desk, print, wish, text.language(), file));
        }
        return outcomes;
    }

    private PrintOutcome outcome(Desk desk, Print print, PrintWish wish, String language, Path out) throws IOException {
        PrintOrder order = wish.how().order(print);
        return switch (desk.print(print, order, language, wish.area())) {
            case Refused refused -> refused(print, language, refused);
            case Printed printed -> {
                List<Path> written = new ArrayList<>();
                WholeFile.save(out, printed.bytes());
                written.add(out);
                PrintResult pages = order.finish().onPaperOnly()
                        ? desk.print(print, order.forReading(), language, wish.area())
                        : printed;
                if (pages instanceof Printed readable && readable != printed) {
                    Path beside = beside(out);
                    WholeFile.save(beside, readable.bytes());
                    written.add(beside);
                }
                List<ToldWarning> warnings = new PrintWarnings(
                                desk.library(), desk.at().toLocalDate())
                        .of(print, language, wish.area()).stream()
                                .map(warning -> ToldWarning.of(warning, texts))
                                .toList();
                yield new PrintOutcome(print.id(), language, written, Optional.empty(), warnings);
            }
        };
    }

    private static PrintOutcome refused(Print print, String language, Refused refused) {
        return new PrintOutcome(print.id(), language, List.of(), Optional.of(refused), List.of());
    }

    /// The file that a screen reader can read, when the one asked for is for paper only.
    static Path beside(Path out) {
        String name = out.getFileName().toString();
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return out.resolveSibling(bare + "-pages" + ENDING);
    }

    private void tell(List<PrintOutcome> outcomes, PrintWish wish) {
        if (wish.json()) {
            console.say(JsonMapper.shared()
                    .writeValueAsString(
                            outcomes.stream().map(PrintOutcome::values).toList()));
            return;
        }
        boolean several = wish.language().isEmpty();
        for (PrintOutcome outcome : outcomes) {
            String before = several ? outcome.language() + ": " : "";
            outcome.written().forEach(file -> console.say(texts.get(CliWord.WRITTEN, file.toString())));
            outcome.warnings().forEach(warning -> console.complain(before + warning.words()));
            outcome.why().ifPresent(why -> console.complain(before + why.what() + " " + why.remedy()));
        }
    }
}
