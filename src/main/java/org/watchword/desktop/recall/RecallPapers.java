package org.watchword.desktop.recall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.library.Library;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.LabelSheet;
import org.watchword.print.LabelSheet.Form;
import org.watchword.print.LabelSheet.Roll;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.Statement;
import org.watchword.print.Statement.Fact;
import org.watchword.print.Statement.Part;
import org.watchword.room.Room;
import org.watchword.room.contacts.Recall;
import org.watchword.room.prints.DeckPrint;
import org.watchword.session.book.GivenOut;

/// What has to be printed when numbers changed: a list by place, labels with the new numbers, and each print anew.
record RecallPapers(Room room, List<Recall> recalls, RecallTelling telling) {

    private static final String PDF = "pdf";

    /// The files by the endings of their names. What may not be printed is told on the list.
    Map<String, byte[]> pieces() {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        List<Fact> refused = new ArrayList<>();
        Map<GivenOut.What, PrintResult> prints = prints();
        prints.forEach((what, result) -> {
            switch (result) {
                case Printed printed -> pieces.put(name(what), printed.bytes());
                case Refused no -> refused.add(new Fact(telling.title(what), no.what() + " " + no.remedy()));
            }
        });
        labels().ifPresent(sheet -> put(pieces, refused, "labels." + PDF, sheet.title(), room.print(sheet)));
        put(pieces, new ArrayList<>(), "list." + PDF, "", room.print(list(refused)));
        return pieces;
    }

    private static void put(
            Map<String, byte[]> pieces, List<Fact> refused, String ending, String title, PrintResult result) {
        switch (result) {
            case Printed printed -> pieces.put(ending, printed.bytes());
            case Refused no -> refused.add(new Fact(title, no.what() + " " + no.remedy()));
        }
    }

    private static String name(GivenOut.What what) {
        return what.print() + "-" + what.language() + "-" + what.area().replace('/', '-') + "." + PDF;
    }

    private Map<GivenOut.What, PrintResult> prints() {
        Map<GivenOut.What, PrintResult> made = new LinkedHashMap<>();
        for (Recall recall : recalls) {
            GivenOut.What what = recall.given().what();
            if (!made.containsKey(what)) {
                print(what).ifPresent(result -> made.put(what, result));
            }
        }
        return made;
    }

    private Optional<PrintResult> print(GivenOut.What what) {
        Area area = new Area(what.area());
        return room.library()
                .print(what.print())
                .map(print -> room.print(print, what.language(), area))
                .or(() -> DeckPrint.of(what.print()).flatMap(deck -> deck.print(room, what.language(), area)));
    }

    /// Labels for numbers; an address is too long for one.
    Optional<LabelSheet> labels() {
        Map<Roll, Integer> counts = new LinkedHashMap<>();
        for (Recall recall : recalls) {
            recall.now()
                    .filter(RecallPapers::dialled)
                    .ifPresent(now ->
                            counts.merge(roll(recall, now), recall.given().copies(), Integer::sum));
        }
        List<Roll> rolls = counts.entrySet().stream()
                .map(each -> new Roll(
                        each.getKey().name(),
                        each.getKey().number(),
                        each.getKey().form(),
                        each.getValue()))
                .toList();
        return rolls.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelSheet(language(), telling.texts().get(RecallWord.LABELS), rolls));
    }

    private static boolean dialled(Contact contact) {
        return contact.kind() == ContactKind.PHONE || contact.kind() == ContactKind.TEXT;
    }

    /// A name stands on a label only where somebody else answers now, and on none for people affected: a sheet of
    /// labels in a pocket tells nothing.
    private Roll roll(Recall recall, Contact now) {
        boolean nameless = now.id().equals(recall.old().contact()) || forAffected(recall);
        String name = nameless ? "" : now.name().in(language(), language());
        return new Roll(name, now.display(), form(recall), 1);
    }

    private boolean forAffected(Recall recall) {
        String noted = recall.given().what().print();
        Library library = room.library();
        return library.print(noted)
                .map(print -> print.voice() == PrintVoice.AFFECTED)
                .or(() -> DeckPrint.of(noted)
                        .flatMap(deck -> library.deck(deck.deck()))
                        .map(library::isForAffected))
                .orElse(false);
    }

    private Form form(Recall recall) {
        return room.library()
                .print(recall.given().what().print())
                .filter(print -> print.kind() == PrintKind.POSTER || print.kind() == PrintKind.TEAR_OFF)
                .map(_ -> Form.LARGE)
                .orElse(Form.SMALL);
    }

    /// The list, place by place.
    Statement list(List<Fact> refused) {
        List<Part> parts = new ArrayList<>(recalls.stream().map(this::part).toList());
        if (!refused.isEmpty()) {
            parts.add(new Part(
                    telling.texts().get(RecallWord.NOT_PRINTED),
                    refused,
                    List.of(telling.texts().get(RecallWord.NOT_PRINTED_LINE))));
        }
        return new Statement(
                language(),
                telling.texts().get(RecallWord.TITLE),
                telling.texts().get(RecallWord.LIST_LEAD),
                parts);
    }

    private Part part(Recall recall) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact(RecallWord.LIST_PRINT, telling.what(recall.given())),
                fact(RecallWord.LIST_OLD, recall.old().display())));
        recall.now()
                .ifPresentOrElse(
                        now -> {
                            facts.add(fact(RecallWord.LIST_NEW, now.display()));
                            facts.add(fact(RecallWord.LIST_LABELS, labels(recall)));
                        },
                        () -> facts.add(
                                fact(RecallWord.LIST_NEW, telling.texts().get(RecallWord.LIST_NOTHING))));
        return new Part(telling.where(recall.given().spot()), facts, List.of());
    }

    private String labels(Recall recall) {
        if (recall.now().filter(RecallPapers::dialled).isEmpty()) {
            return telling.texts().get(RecallWord.LIST_NONE);
        }
        RecallWord word = form(recall) == Form.LARGE ? RecallWord.LIST_LARGE : RecallWord.LIST_SMALL;
        return telling.texts().get(word, recall.given().copies());
    }

    private Fact fact(RecallWord about, String words) {
        return new Fact(telling.texts().get(about), words);
    }

    private String language() {
        return telling.texts().language().code();
    }
}
