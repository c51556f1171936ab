package org.watchword.desktop.prints;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.desktop.decks.FormWord;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Texts;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.room.Room;

/// Every training in the forms that it can have on paper: one row for each form, and one box for the training.
final class DeckShelf {
    private final Room room;
    private final Texts texts;
    private final IdentityHashMap<Library, Map<List<String>, Optional<DeckPlan>>> plans = new IdentityHashMap<>();

    DeckShelf(Room room, Texts texts) {
        this.room = room;
        this.texts = texts;
    }

    /// The trainings there are.
    List<Option> decks() {
        Library library = room.library();
        return library.decks().stream()
                .map(deck -> new Option(
                        deck.id(),
                        deck.title()
                                .in(texts.language().code(), library.settings().defaultLanguage())))
                .toList();
    }

    /// A row for each form; none when there is no training.
    List<PrintItem> offer() {
        return room.library().decks().isEmpty()
                ? List.of()
                : FormWord.ORDER.stream()
                        .map(form -> PrintItem.training(form, texts.get(FormWord.of(form))))
                        .toList();
    }

    /// The training that is meant, also before one was chosen.
    Training training(Choice choice) {
        Library library = room.library();
        Training wanted = choice.training();
        return library.deck(wanted.deck()).isPresent()
                ? wanted
                : library.decks().stream()
                        .findFirst()
                        .map(deck -> wanted.of(deck.id()))
                        .orElse(wanted);
    }

    /// How the form that is chosen is wanted; empty when something else is chosen.
    Optional<Making> making(Choice choice) {
        return PrintItem.form(choice.print()).flatMap(form -> making(form, choice.language(), choice));
    }

    private Optional<Making> making(DeckForm form, String language, Choice choice) {
        Library library = room.library();
        Training training = training(choice);
        return plan(training.deck(), language, choice.area())
                .map(plan -> DeckMaking.of(
                        plan, DeckOrder.usual(form, library.isForAffected(plan.deck())), training.order()));
    }

    /// A training is worked out once for each version of the library: that takes longer than anything else here.
    private Optional<DeckPlan> plan(String deck, String language, String area) {
        Library library = room.library();
        if (!plans.containsKey(library)) {
            plans.clear();
        }
        return plans.computeIfAbsent(library, _ -> new HashMap<>())
                .computeIfAbsent(List.of(deck, language, area), _ -> library.plan(deck, language, new Area(area)));
    }

    /// The languages and plain forms in which something of the training is written.
    List<String> languages(Choice choice) {
        Library library = room.library();
        String deck = training(choice).deck();
        return library.forms().stream()
                .filter(language -> plan(deck, language, choice.area()).stream().anyMatch(plan -> says(plan, language)))
                .toList();
    }

    private static boolean says(DeckPlan plan, String language) {
        return plan.slides().stream()
                .anyMatch(planned -> planned.slide().language().equals(language));
    }

    /// What small pictures are drawn of: each form of the training that is chosen.
    Stream<PrintPictures.Sample> samples(Choice choice) {
        Choice designed = choice.withTraining(training(choice).asDesigned());
        String language = room.library().settings().defaultLanguage();
        return FormWord.ORDER.stream()
                .flatMap(form -> making(form, language, designed).stream()
                        .map(making -> sample(form, (DeckMaking) making, designed)));
    }

    private PrintPictures.Sample sample(DeckForm form, DeckMaking making, Choice choice) {
        Object shown = List.of(making.plan().hash(), choice.area(), form);
        return new PrintPictures.Sample(PrintItem.id(form), shown, () -> making.make(room, choice));
    }
}
