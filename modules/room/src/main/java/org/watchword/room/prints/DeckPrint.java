package org.watchword.room.prints;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.PrintResult;
import org.watchword.room.Room;

/// A form of a deck on paper, by the name under which it is noted where it went.
///
/// @param deck its id
public record DeckPrint(String deck, DeckForm form) {
    private static final String DOT = ".";

    /// Such as `taxi-drivers.handout`; no print of the library has a dot in its name.
    public String id() {
        return deck + DOT + name(form);
    }

    /// What has this name; empty when it is none of a deck's form.
    public static Optional<DeckPrint> of(String id) {
        int dot = id.lastIndexOf(DOT);
        String named = id.substring(dot + 1);
        return dot < 1
                ? Optional.empty()
                : Stream.of(DeckForm.values())
                        .filter(form -> name(form).equals(named))
                        .findFirst()
                        .map(form -> new DeckPrint(id.substring(0, dot), form));
    }

    /// What a form is called in names of files and in a terminal, such as `flip-chart`.
    public static String name(DeckForm form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Prints it as it was designed; empty when there is no such deck any more.
    public Optional<PrintResult> print(Room room, String language, Area area) {
        return room.library().plan(deck, language, area).map(plan -> {
            boolean affected = room.library().isForAffected(plan.deck());
            return room.print(plan, DeckOrder.usual(form, affected), area);
        });
    }
}
