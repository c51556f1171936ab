package org.watchword.desktop.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.print.PrintVoice;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.prints.PrintsViewState.Facts;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;

/// What can be printed, as a list: what belongs to a session first, then the prints of the library, then the forms of
/// a training.
final class PrintList {
    private final Room room;
    private final Texts texts;
    private final DeckShelf trainings;
    private List<PrintItem> items = List.of();
    private List<Option> decks = List.of();
    private Shelf shelf = Shelf.EVERYTHING;
    private List<PrintPictures.Sample> samples = List.of();

    PrintList(Room room, Texts texts, DeckShelf trainings) {
        this.room = room;
        this.texts = texts;
        this.trainings = trainings;
    }

    /// Reads the library.
    ///
    /// @param deck whose prints come first, empty for none
    void read(Optional<String> deck) {
        Library library = room.library();
        PrintNames names = new PrintNames(library, texts.language().code());
        List<String> ofDeck =
                deck.flatMap(library::deck).map(found -> found.prints()).orElse(List.of());
        Stream<PrintItem> prints = library.prints().stream()
                .map(print -> new PrintItem(
                        print.id(),
                        names.of(print),
                        print.kind(),
                        PrintItem.paper(print.paper()),
                        print.voice() == PrintVoice.AFFECTED,
                        ofDeck.contains(print.id())))
                .sorted((one, other) -> Boolean.compare(other.ofDeck(), one.ofDeck()));
        items = Stream.concat(prints, trainings.offer().stream()).toList();
        decks = trainings.decks();
        shelf = Shelf.EVERYTHING;
    }

    /// What is chosen first: of what belongs to the deck, if there is something.
    String first(boolean ofDeck) {
        return items.stream()
                .filter(item -> !ofDeck || item.ofDeck())
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(PrintItem::id)
                .orElse("");
    }

    /// Puts what was found in the records before the rest.
    void before(List<PrintItem> found) {
        List<PrintItem> all = new ArrayList<>(found);
        items.stream()
                .filter(item -> found.stream().noneMatch(one -> one.id().equals(item.id())))
                .forEach(all::add);
        items = all;
    }

    /// Shows a part of it.
    ///
    /// @return what is chosen instead when the choice is not on that part
    Optional<String> show(Shelf wanted, String chosen) {
        shelf = wanted;
        List<PrintItem> shown = wanted.of(items);
        return shown.stream().anyMatch(item -> item.id().equals(chosen))
                ? Optional.empty()
                : shown.stream().findFirst().map(PrintItem::id);
    }

    /// Takes these prints and the forms of the chosen training for small pictures.
    List<PrintPictures.Sample> sampled(Choice choice) {
        Stream<PrintPictures.Sample> prints = room.library().prints().stream()
                .map(print -> new PrintPictures.Sample(print.id(), print, () -> {
                    String language = room.library().settings().defaultLanguage();
                    Choice designed = new Choice(print.id(), language, choice.area());
                    return PrintMaking.of(print, Optional.empty()).make(room, designed);
                }));
        samples = Stream.concat(prints, trainings.samples(choice)).toList();
        return samples;
    }

    /// Those for which small pictures were asked last.
    List<PrintPictures.Sample> samples() {
        return samples;
    }

    Facts.Listed listed() {
        return new Facts.Listed(items, shelf, decks);
    }
}
