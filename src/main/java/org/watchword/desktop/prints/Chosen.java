package org.watchword.desktop.prints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.desktop.text.Texts;
import org.watchword.print.LocalFacts;
import org.watchword.print.press.StandingNumbers;
import org.watchword.room.Room;
import org.watchword.room.prints.PrintWarnings;

/// What follows from a choice, found out once when it is made.
///
/// @param making empty when no print of the library is chosen
/// @param numbers that stand on it
/// @param warnings what to mind before it is printed
record Chosen(Choice choice, Optional<Making> making, List<Contact> numbers, List<String> warnings) {

    Chosen {
        numbers = List.copyOf(numbers);
        warnings = List.copyOf(warnings);
    }

    /// Nothing follows yet.
    static Chosen nothing(Choice choice) {
        return new Chosen(choice, Optional.empty(), List.of(), List.of());
    }

    static Chosen of(Choice choice, Room room, Texts texts) {
        Library library = room.library();
        Optional<Print> found = library.print(choice.print());
        if (found.isEmpty()) {
            return nothing(choice);
        }
        Print print = found.get();
        Area area = new Area(choice.area());
        List<Contact> numbers = StandingNumbers.on(print, choice.language(), LocalFacts.of(library, area));
        LocalDate today = LocalDate.now(room.clock());
        return new Chosen(
                choice,
                Optional.of(Making.of(print, choice.order())),
                numbers,
                new WarningTelling(library, today, texts)
                        .of(new PrintWarnings(library, today).of(print, choice.language(), area)));
    }
}
