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
import org.watchword.room.packs.PackOutcome;
import org.watchword.room.prints.PrintWarnings;
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
        List<String> forms = room.library().settings().forms();
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
        boolean affected =
                room.library().settings().mayOnlyListen().contains(plan.deck().audience());
        DeckOrder order = wish.how().order(form, affected);
        String name = plan.deck().id() + " " + DeckFormName.of(form);
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
                yield new PrintOutcome(
                        name, wish.language(), written, Optional.empty(), warnings(room, plan, wish, affected));
            }
        };
    }

    private List<PrintOutcome> pack(Room room, DeckPlan plan, DeckWish wish, PackKind kind) throws IOException {
        if (Files.isRegularFile(wish.out())) {
            console.complain(texts.get(CliWord.PACK_FOLDER, wish.out().toString()));
            return List.of();
        }
        PackOutcome outcome = PackOfPrints.of(
                        room, plan, wish.area(), wish.how().ink(), kind)
                .write(wish.out(), (done, of, name) -> true);
        boolean affected =
                room.library().settings().mayOnlyListen().contains(plan.deck().audience());
        List<PrintOutcome> outcomes = new ArrayList<>();
        for (PackOutcome.Made made : outcome.files()) {
            outcomes.add(new PrintOutcome(
                    made.id(),
                    wish.language(),
                    made.written().stream().toList(),
                    made.why(),
                    outcomes.isEmpty() ? warnings(room, plan, wish, affected) : List.of()));
        }
        return outcomes;
    }

    private List<ToldWarning> warnings(Room room, DeckPlan plan, DeckWish wish, boolean affected) {
        return new PrintWarnings(room.library(), LocalDate.now(room.clock()))
                .of(plan, wish.area(), affected).stream()
                        .map(warning -> ToldWarning.of(warning, texts))
                        .toList();
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
