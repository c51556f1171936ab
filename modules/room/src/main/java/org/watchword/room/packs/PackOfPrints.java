package org.watchword.room.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.text.PlainForm;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.InkUse;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.Statement;
import org.watchword.room.Room;
import org.watchword.tables.WholeFile;

/// All that goes with one deck, as a folder of files with a sheet of contents.
public final class PackOfPrints {
    private static final Set<PrintKind> IN_A_HALL =
            EnumSet.of(PrintKind.POSTER, PrintKind.TEAR_OFF, PrintKind.CARD, PrintKind.FORM);
    private static final List<DeckForm> FOR_A_SCHOOL = List.of(
            DeckForm.OUTLINE,
            DeckForm.SLIDES,
            DeckForm.NOTES,
            DeckForm.HANDOUT,
            DeckForm.AGREEMENT,
            DeckForm.QUESTIONS,
            DeckForm.CATCH_UP);
    private static final List<DeckForm> FOR_A_HALL =
            List.of(DeckForm.HANDOUT, DeckForm.CATCH_UP, DeckForm.AGREEMENT, DeckForm.QUESTIONS);
    private static final Set<String> FORMS = Set.of("evaluation", "head-count");
    private static final String CONTENTS = "00-contents.pdf";

    private final Room room;
    private final DeckPlan plan;
    private final Area area;
    private final InkUse ink;
    private final List<Item> items;

    /// What stands in it, and how it is made.
    private record Item(String id, String title, Making making) {}

    @FunctionalInterface
    private interface Making {
        PrintResult make();
    }

    private PackOfPrints(Room room, DeckPlan plan, Area area, InkUse ink, PackKind kind) {
        this.room = room;
        this.plan = plan;
        this.area = area;
        this.ink = ink;
        this.items = items(kind);
    }

    /// A pack for a deck.
    ///
    /// @param plan the deck in its language, with the slides that are right in the area
    /// @param area whose contacts stand on it
    /// @param ink of everything that is printed in it
    public static PackOfPrints of(Room room, DeckPlan plan, Area area, InkUse ink, PackKind kind) {
        return new PackOfPrints(room, plan, area, ink, kind);
    }

    /// What it will hold, in order: ids of prints, and forms of the deck.
    public List<String> ids() {
        return items.stream().map(Item::id).toList();
    }

    /// Makes all of it. What may not be printed is left out and told, on the sheet of contents too; what was there is
    /// replaced file by file, each whole or not at all.
    ///
    /// @param folder is made when it is missing
    /// @throws IOException when a file cannot be written; those before it are there
    public PackOutcome write(Path folder, Progress progress) throws IOException {
        List<PackOutcome.Made> made = new ArrayList<>();
        int of = items.size() + 1;
        for (Item item : items) {
            String name = name(made.size() + 1, item.id());
            if (!progress.at(made.size(), of, name)) {
                return new PackOutcome(made, true);
            }
            made.add(save(folder.resolve(name), item));
        }
        if (!progress.at(items.size(), of, CONTENTS)) {
            return new PackOutcome(made, true);
        }
        if (room.print(contents(made)) instanceof Printed sheet) {
            WholeFile.save(folder.resolve(CONTENTS), sheet.bytes());
        }
        progress.at(of, of, CONTENTS);
        return new PackOutcome(made, false);
    }

    private static PackOutcome.Made save(Path file, Item item) throws IOException {
        return switch (item.making().make()) {
            case Refused refused -> new PackOutcome.Made(item.id(), Optional.empty(), Optional.of(refused));
            case Printed printed -> {
                WholeFile.save(file, printed.bytes());
                yield new PackOutcome.Made(item.id(), Optional.of(file), Optional.empty());
            }
        };
    }

    private static String name(int number, String id) {
        return String.format(Locale.ROOT, "%02d-%s.pdf", number, id);
    }

    private List<Item> items(PackKind kind) {
        List<Item> all = new ArrayList<>();
        for (DeckForm form : kind == PackKind.SCHOOL ? FOR_A_SCHOOL : FOR_A_HALL) {
            all.add(form(form));
        }
        for (Print print : room.library().prints()) {
            if (belongs(print, kind)) {
                all.add(print(print));
            }
        }
        return List.copyOf(all);
    }

    private Item form(DeckForm form) {
        Deck deck = plan.deck();
        boolean affected = room.library().settings().mayOnlyListen().contains(deck.audience());
        DeckOrder usual = DeckOrder.usual(form, affected);
        DeckOrder order = form == DeckForm.SLIDES ? usual : usual.with(ink);
        String id = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Item(id, PackWord.of(form), () -> room.print(plan, order, area));
    }

    private Item print(Print print) {
        String language = PlainForm.language(plan.language());
        PrintOrder usual = PrintOrder.usual(print);
        PrintOrder order = org.watchword.print.PrintOffer.of(print).inks().contains(ink) ? usual.with(ink) : usual;
        String title = print.text(language).map(text -> text.title()).orElse(print.id());
        return new Item(print.id(), title, () -> room.print(print, order, language, area));
    }

    /// What the deck itself hands out, the forms to fill in, and in a hall what is put up or carried by anybody.
    private boolean belongs(Print print, PackKind kind) {
        boolean own = plan.deck().prints().contains(print.id());
        boolean hall = kind == PackKind.HALL
                && IN_A_HALL.contains(print.kind())
                && (print.audiences().contains("all")
                        || print.audiences().contains(plan.deck().audience()));
        return own || hall || FORMS.contains(print.id());
    }

    private Statement contents(List<PackOutcome.Made> made) {
        List<Statement.Fact> there = new ArrayList<>();
        List<Statement.Fact> missing = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            PackOutcome.Made file = made.get(i);
            String title = items.get(i).title();
            file.written()
                    .ifPresent(path ->
                            there.add(new Statement.Fact(path.getFileName().toString(), title)));
            file.why().ifPresent(why -> missing.add(new Statement.Fact(title, why.what() + " " + why.remedy())));
        }
        List<Statement.Part> parts = new ArrayList<>();
        parts.add(new Statement.Part(PackWord.IN_THIS_FOLDER.words(), there, List.of()));
        if (!missing.isEmpty()) {
            parts.add(new Statement.Part(PackWord.NOT_PRINTED.words(), missing, List.of()));
        }
        String where = room.library().areaName(area.path(), "en");
        return new Statement("en", plan.title(), PackWord.LEAD.words(where), parts);
    }
}
