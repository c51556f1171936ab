package org.watchword.room.packs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.text.PlainForm;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.InkUse;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.Statement;
import org.watchword.room.Room;
import org.watchword.room.prints.DeckPrint;
import org.watchword.room.prints.PrintSet;

/// All that goes with one deck: a set of prints with a list of what is in it.
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

    private final Room room;
    private final DeckPlan plan;
    private final Area area;
    private final InkUse ink;
    private final List<PrintSet.Piece> pieces;

    private PackOfPrints(Room room, DeckPlan plan, Area area, InkUse ink, PackKind kind) {
        this.room = room;
        this.plan = plan;
        this.area = area;
        this.ink = ink;
        this.pieces = pieces(kind);
    }

    /// A pack for a deck.
    ///
    /// @param plan the deck in its language, with the slides that are right in the area
    /// @param area whose contacts stand on it
    /// @param ink of everything that is printed in it
    public static PackOfPrints of(Room room, DeckPlan plan, Area area, InkUse ink, PackKind kind) {
        return new PackOfPrints(room, plan, area, ink, kind);
    }

    /// All of it, to be saved. What may not be printed is named on its list, with the reason.
    ///
    /// @param folder what the folder is called
    public PrintSet set(String folder) {
        return new PrintSet(folder, pieces, Optional.of(missing -> room.print(list(missing))));
    }

    private List<PrintSet.Piece> pieces(PackKind kind) {
        List<PrintSet.Piece> all = new ArrayList<>();
        for (DeckForm form : kind == PackKind.SCHOOL ? FOR_A_SCHOOL : FOR_A_HALL) {
            all.add(form(form, all.size() + 1));
        }
        for (Print print : room.library().prints()) {
            if (belongs(print, kind)) {
                all.add(print(print, all.size() + 1));
            }
        }
        return List.copyOf(all);
    }

    private static String file(int number, String id) {
        return String.format(Locale.ROOT, "%02d-%s.pdf", number, id);
    }

    private PrintSet.Piece form(DeckForm form, int number) {
        DeckOrder usual = DeckOrder.usual(form, room.library().isForAffected(plan.deck()));
        DeckOrder order = form == DeckForm.SLIDES ? usual : usual.with(ink);
        String id = DeckPrint.name(form);
        return new PrintSet.Piece(id, PackWord.of(form), file(number, id), () -> room.print(plan, order, area));
    }

    private PrintSet.Piece print(Print print, int number) {
        String language = PlainForm.language(plan.language());
        PrintOrder usual = PrintOrder.usual(print);
        PrintOrder order = PrintOffer.of(print).inks().contains(ink) ? usual.with(ink) : usual;
        String title = print.text(language).map(text -> text.title()).orElse(print.id());
        return new PrintSet.Piece(
                print.id(), title, file(number, print.id()), () -> room.print(print, order, language, area));
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

    private Statement list(List<PrintSet.NotMade> missing) {
        List<Statement.Part> parts = new ArrayList<>();
        parts.add(new Statement.Part(
                PackWord.IN_THIS_FOLDER.words(),
                pieces.stream()
                        .filter(piece ->
                                missing.stream().noneMatch(each -> each.piece().equals(piece)))
                        .map(piece -> new Statement.Fact(piece.file(), piece.title()))
                        .toList(),
                List.of()));
        if (!missing.isEmpty()) {
            parts.add(new Statement.Part(
                    PackWord.NOT_PRINTED.words(),
                    missing.stream().map(PackOfPrints::notPrinted).toList(),
                    List.of()));
        }
        String where = room.library().areaName(area.path(), "en");
        return new Statement("en", plan.title(), PackWord.LEAD.words(where), parts);
    }

    private static Statement.Fact notPrinted(PrintSet.NotMade each) {
        return new Statement.Fact(
                each.piece().title(), each.why().what() + " " + each.why().remedy());
    }
}
