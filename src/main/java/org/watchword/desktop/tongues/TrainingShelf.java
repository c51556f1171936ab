package org.watchword.desktop.tongues;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.library.Library;
import org.watchword.content.translation.PageReading;
import org.watchword.desktop.form.Option;
import org.watchword.exchange.SheetForTranslator;
import org.watchword.room.Room;
import org.watchword.room.tongues.TrainingDesk;

/// The deck whose training is read beside its translations, as it was last read from the disk.
final class TrainingShelf {
    private final Room room;
    private final TrainingDesk desk;
    private String deck = "";
    private List<PageReading> pages = List.of();
    private String typing = "";

    TrainingShelf(Room room, TrainingDesk desk) {
        this.room = room;
        this.desk = desk;
    }

    TrainingDesk desk() {
        return desk;
    }

    /// Whether training is shown and no prints.
    boolean isOpen() {
        return !deck.isEmpty();
    }

    /// What a deck has in a language, read from the disk: not for the window's own thread.
    List<PageReading> read(String wanted, String language) throws IOException {
        return wanted.isEmpty() ? List.of() : desk.of(wanted, language);
    }

    void put(String chosen, List<PageReading> now) {
        deck = chosen;
        pages = now;
        typing = "";
    }

    String deck() {
        return deck;
    }

    void type(String part) {
        typing = part;
    }

    boolean isTyping() {
        return !typing.isEmpty();
    }

    Optional<PageReading> page(String id) {
        return pages.stream().filter(page -> page.page().equals(id)).findFirst();
    }

    /// The sheet for a translator of what is shown; what is translated already stands in it.
    byte[] sheet(String language) throws IOException {
        Map<String, Map<String, String>> known = new HashMap<>();
        pages.forEach(page -> known.put(page.page(), page.stillTrue()));
        return SheetForTranslator.out(desk.wanted(deck), language, known);
    }

    TrainingFacts facts() {
        Library library = room.library();
        List<Option> decks = library.decks().stream()
                .map(each -> new Option(
                        each.id(), each.title().in("en", library.settings().defaultLanguage())))
                .toList();
        return new TrainingFacts(decks, deck, pages, typing, desk.canUndo());
    }
}
