package org.watchword.desktop.prints;

import java.time.LocalDate;
import java.util.ArrayList;
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
/// @param languages in which it can be had
/// @param making empty when nothing of the library is chosen
/// @param numbers that stand on it
/// @param warnings what to mind before it is printed
record Chosen(
        Choice choice, List<String> languages, Optional<Making> making, List<Contact> numbers, List<String> warnings) {

    Chosen {
        languages = List.copyOf(languages);
        numbers = List.copyOf(numbers);
        warnings = List.copyOf(warnings);
    }

    /// Nothing follows yet.
    static Chosen nothing(Choice choice) {
        return new Chosen(choice, List.of(), Optional.empty(), List.of(), List.of());
    }

    /// In the language that was asked for where it can be had in it, else in the program's own.
    ///
    /// @param decks keeps the trainings that it worked out
    static Chosen of(Choice asked, Room room, Texts texts, DeckShelf decks) {
        Library library = room.library();
        Choice meant = asked.withTraining(decks.training(asked));
        Optional<Print> print = library.print(asked.print());
        List<String> languages =
                print.isEmpty() && PrintItem.form(asked.print()).isPresent()
                        ? decks.languages(meant)
                        : languages(library, print);
        Choice choice = languages.contains(asked.language())
                ? meant
                : meant.withLanguage(library.settings().defaultLanguage());
        Optional<Making> making =
                print.<Making>map(one -> PrintMaking.of(one, choice.order())).or(() -> decks.making(choice));
        return making.map(how -> of(choice, languages, how, new Minding(room, texts)))
                .orElseGet(() -> new Chosen(choice, languages, Optional.empty(), List.of(), List.of()));
    }

    private static Chosen of(Choice choice, List<String> languages, Making making, Minding minding) {
        return new Chosen(
                choice,
                languages,
                Optional.of(making),
                minding.numbers(making, choice),
                minding.warnings(making, choice));
    }

    /// Those of the library, and those that the print has a text in.
    private static List<String> languages(Library library, Optional<Print> print) {
        List<String> languages = new ArrayList<>(library.settings().languages());
        print.stream()
                .flatMap(one -> one.texts().keySet().stream().sorted())
                .filter(code -> !languages.contains(code))
                .forEach(languages::add);
        return languages;
    }

    /// Finds out what stands on a print and what to mind about it.
    private record Minding(Room room, Texts texts) {
        List<Contact> numbers(Making making, Choice choice) {
            LocalFacts facts = LocalFacts.of(room.library(), new Area(choice.area()));
            return switch (making) {
                case PrintMaking(Print print, var _, var _) -> StandingNumbers.on(print, choice.language(), facts);
                case DeckMaking(var plan, var order) -> StandingNumbers.on(plan, facts, order);
            };
        }

        List<String> warnings(Making making, Choice choice) {
            LocalDate today = LocalDate.now(room.clock());
            PrintWarnings warnings = new PrintWarnings(room.library(), today);
            Area area = new Area(choice.area());
            List<String> told = new ArrayList<>();
            if (making instanceof DeckMaking(var _, var order) && order.form().forTheTrainer()) {
                told.add(texts.get(PrintsWord.NOTES_ARE_YOURS));
            }
            told.addAll(new WarningTelling(room.library(), today, texts)
                    .of(
                            switch (making) {
                                case PrintMaking(Print print, var _, var _) ->
                                    warnings.of(print, choice.language(), area);
                                case DeckMaking(var plan, var order) -> warnings.of(plan, area, order);
                            }));
            return told;
        }
    }
}
