package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.DeckFound;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.room.packs.PackKind;
import org.watchword.room.packs.PackOfPrints;
import org.watchword.room.prints.DeckPrint;
import org.watchword.room.prints.PrintSet;
import org.watchword.room.prints.PrintWarning;
import org.watchword.room.prints.PrintWarnings;
import org.watchword.room.prints.SetSaving;
import org.watchword.tables.WholeFile;
import tools.jackson.databind.json.JsonMapper;

/// `watchword print` for a deck: one of its forms as a file, or a pack as a folder.
final class PrintDecks {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    PrintDecks(Console console) {
        this.console = console;
    }

    /// Makes it and writes it.
    ///
    /// @return 0 when every file is written; 1 when there is no such deck, language or area, or when something may
    /// not be printed
    int print(Places places, DeckWish wish) {
        return new Rooms(console, texts).work(places, room -> {
            Optional<DeckPlan> plan = plan(room, wish);
            if (plan.isEmpty()) {
                return 1;
            }
            Optional<PackKind> pack = wish.what().pack();
            List<PrintOutcome> outcomes = pack.isPresent()
                    ? pack(room, plan.get(), wish, pack.get())
                    : List.of(form(room, plan.get(), wish, wish.what().form().orElseThrow()));
            tell(outcomes, wish);
            boolean all = outcomes.stream().allMatch(PrintOutcome::printed);
            return all && !outcomes.isEmpty() ? 0 : 1;
        });
    }

    /// The slides as they are shown in the area, or a sentence that says why there are none.
    private Optional<DeckPlan> plan(Room room, DeckWish wish) {
        List<String> forms = room.library().forms();
        if (!forms.contains(wish.language())) {
            console.complain(texts.get(CliWord.NO_LANGUAGE, wish.language(), String.join(", ", forms)));
            return Optional.empty();
        }
        List<String> areas = room.library().areas().stream()
                .map(named -> named.area().path())
                .sorted()
                .toList();
        if (!areas.contains(wish.area().path())) {
            console.complain(texts.get(CliWord.NO_AREA, wish.area().path(), String.join(", ", areas)));
            return Optional.empty();
        }
        if (room.library().find(wish.deck(), wish.language()) instanceof DeckFound.Here(DeckPlan plan)) {
            return Optional.of(room.library().shownIn(wish.area(), plan));
        }
        console.complain(
                texts.get(CliWord.NO_PRINT, wish.deck(), Ids.of(room.library().decks(), Deck::id)));
        return Optional.empty();
    }

    private PrintOutcome form(Room room, DeckPlan plan, DeckWish wish, DeckForm form) throws IOException {
        DeckOrder order = wish.how().order(form, affected(room, plan));
        String name = plan.deck().id() + " " + DeckPrint.name(form);
        return switch (room.print(plan, order, wish.area())) {
            case Refused refused -> new PrintOutcome(name, wish.language(), List.of(), Optional.of(refused), List.of());
            case Printed printed -> {
                WholeFile.save(wish.out(), printed.bytes());
                List<Path> written = new ArrayList<>(List.of(wish.out()));
                if (order.finish().onPaperOnly()
                        && room.print(plan, order.forReading(), wish.area()) instanceof Printed readable) {
                    Path beside = PrintOnPaper.beside(wish.out());
                    WholeFile.save(beside, readable.bytes());
                    written.add(beside);
                }
                List<PrintWarning> minded = desk(room).of(plan, wish.area(), order);
                yield new PrintOutcome(name, wish.language(), written, Optional.empty(), told(minded));
            }
        };
    }

    /// The folder is there with all of it, or not at all; where there is one by that name, it gets a number.
    private List<PrintOutcome> pack(Room room, DeckPlan plan, DeckWish wish, PackKind kind) throws IOException {
        Path out = wish.out().toAbsolutePath().normalize();
        if (Files.isRegularFile(out) || out.getParent() == null) {
            console.complain(texts.get(CliWord.PACK_FOLDER, wish.out().toString()));
            return List.of();
        }
        PrintSet set = PackOfPrints.of(room, plan, wish.area(), wish.how().ink(), kind)
                .set(out.getFileName().toString());
        SetSaving.Outcome outcome = SetSaving.save(set, out.getParent(), (_, _) -> true);
        List<PrintOutcome> outcomes = new ArrayList<>();
        for (PrintSet.Piece piece : set.pieces()) {
            outcomes.add(new PrintOutcome(
                    piece.id(),
                    wish.language(),
                    written(piece, outcome),
                    outcome.why(piece),
                    outcomes.isEmpty() ? told(desk(room).of(plan, wish.area(), affected(room, plan))) : List.of()));
        }
        return outcomes;
    }

    private static List<Path> written(PrintSet.Piece piece, SetSaving.Outcome outcome) {
        return outcome instanceof SetSaving.Saved saved && saved.why(piece).isEmpty()
                ? List.of(saved.folder().resolve(piece.file()))
                : List.of();
    }

    private static boolean affected(Room room, DeckPlan plan) {
        return room.library().isForAffected(plan.deck());
    }

    private static PrintWarnings desk(Room room) {
        return new PrintWarnings(room.library(), LocalDate.now(room.clock()));
    }

    private List<ToldWarning> told(List<PrintWarning> warnings) {
        return warnings.stream().map(warning -> ToldWarning.of(warning, texts)).toList();
    }

    private void tell(List<PrintOutcome> outcomes, DeckWish wish) {
        if (wish.json()) {
            console.say(JsonMapper.shared()
                    .writeValueAsString(
                            outcomes.stream().map(PrintOutcome::values).toList()));
            return;
        }
        for (PrintOutcome outcome : outcomes) {
            outcome.written().forEach(file -> console.say(texts.get(CliWord.WRITTEN, file.toString())));
            outcome.warnings().forEach(warning -> console.complain(warning.words()));
            outcome.why().ifPresent(why -> console.complain(outcome.print() + ": " + why.what() + " " + why.remedy()));
        }
    }
}
