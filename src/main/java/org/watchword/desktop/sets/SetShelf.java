package org.watchword.desktop.sets;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.desktop.decks.FormWord;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Texts;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.InkUse;
import org.watchword.room.Room;
import org.watchword.room.packs.PackKind;
import org.watchword.room.packs.PackOfPrints;
import org.watchword.room.prints.DeckPrint;
import org.watchword.room.prints.PrintSet;

/// Puts together what is saved into one folder.
final class SetShelf {
    private final Room room;
    private final Texts texts;

    SetShelf(Room room, Texts texts) {
        this.room = room;
        this.texts = texts;
    }

    /// The decks that a pack can be made for.
    List<Option> decks() {
        Library library = room.library();
        return library.decks().stream()
                .flatMap(deck -> library.plan(deck.id(), texts.language().code()).stream())
                .map(plan -> new Option(plan.deck().id(), plan.title()))
                .toList();
    }

    /// The prints of the library in the order of the alphabet.
    List<Option> prints() {
        PrintNames names = names();
        return room.library().prints().stream()
                .map(print -> new Option(print.id(), names.of(print)))
                .sorted((one, other) -> one.name()
                        .toLowerCase(Locale.ROOT)
                        .compareTo(other.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /// The forms that a training can have on paper; notes come last.
    List<Option> forms() {
        return FormWord.ORDER.stream()
                .map(form -> new Option(
                        id(form),
                        texts.get(SetWord.FORM, texts.get(FormWord.of(form)), texts.get(FormWord.purpose(form)))))
                .toList();
    }

    private static String id(DeckForm form) {
        return "form-" + DeckPrint.name(form);
    }

    /// The forms that are ticked, of the chosen training; nothing when there is no such training.
    PrintSet formed(Set<String> wanted, SetScreen.Choice of) {
        Area area = new Area(of.area());
        Library library = room.library();
        String name = folder(texts.get(SetWord.FORMS_FOLDER) + "-" + of.deck(), of.language());
        return new PrintSet(
                name,
                library.plan(of.deck(), of.language(), area).stream()
                        .flatMap(plan -> FormWord.ORDER.stream()
                                .filter(form -> wanted.contains(id(form)))
                                .map(form -> piece(plan, form, area)))
                        .toList());
    }

    private PrintSet.Piece piece(DeckPlan plan, DeckForm form, Area area) {
        DeckOrder order = DeckOrder.usual(form, room.library().isForAffected(plan.deck()));
        return new PrintSet.Piece(
                id(form),
                texts.get(FormWord.of(form)),
                DeckPrint.name(form) + "-" + plan.deck().id() + "-" + plan.language() + ".pdf",
                () -> room.print(plan, order, area));
    }

    /// The prints that are ticked.
    PrintSet ticked(Set<String> wanted, SetScreen.Choice of) {
        PrintNames names = names();
        return new PrintSet(
                folder(texts.get(SetWord.FOLDER), of.language()),
                room.library().prints().stream()
                        .filter(print -> wanted.contains(print.id()))
                        .map(print -> new PrintSet.Piece(
                                print.id(),
                                names.of(print),
                                print.id() + "-" + of.language() + ".pdf",
                                () -> room.print(print, of.language(), new Area(of.area()))))
                        .toList());
    }

    /// Everything that goes with the chosen deck; nothing when there is no such deck.
    PrintSet pack(PackKind kind, SetScreen.Choice of) {
        String name = folder(
                texts.get(kind == PackKind.HALL ? SetWord.HALL_FOLDER : SetWord.SCHOOL_FOLDER) + "-" + of.deck(),
                of.language());
        Area area = new Area(of.area());
        return room.library()
                .plan(of.deck(), of.language(), area)
                .map(plan ->
                        PackOfPrints.of(room, plan, area, InkUse.COLOUR, kind).set(name))
                .orElseGet(() -> new PrintSet(name, List.of()));
    }

    private String folder(String of, String language) {
        return of + "-" + language + "-" + LocalDate.now(room.clock());
    }

    private PrintNames names() {
        return new PrintNames(room.library(), texts.language().code());
    }
}
