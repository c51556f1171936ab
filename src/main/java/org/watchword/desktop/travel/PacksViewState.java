package org.watchword.desktop.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.library.Library;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.pack.Manifest;
import org.watchword.room.travel.Looked;
import org.watchword.room.travel.NumberChange;

/// The page with the packs in plain words.
///
/// @param opened a pack that was looked into and not answered yet
/// @param recall whether numbers changed that may stand on what was given out
record PacksViewState(Said said, Optional<Opened> opened, List<Shelved> shelf, Making making, boolean recall) {
    private static final String LANGUAGE = "en";

    /// What is said.
    ///
    /// @param told what was done, or is being done
    /// @param trouble what is in the way and what to do
    record Said(String told, String trouble) {
        static final Said NOTHING = new Said("", "");

        static Said told(String words) {
            return new Said(words, "");
        }

        static Said trouble(String words) {
            return new Said("", words);
        }
    }

    /// A pack that was looked into.
    ///
    /// @param words of its author's key, to be compared over the telephone
    /// @param compare whether it may be opened only when somebody says that these were compared
    record Opened(
            String title, String author, String words, boolean compare, List<String> changes, List<String> numbers) {
        Opened {
            changes = List.copyOf(changes);
            numbers = List.copyOf(numbers);
        }
    }

    /// A pack that is in force.
    record Shelved(String id, String title, String detail) {}

    /// What a pack can be made of.
    ///
    /// @param units what the trainer has of her own
    /// @param decks those in which something of hers stands
    /// @param last the pack that was made last, which is the one that is made again
    record Making(List<Unit> units, List<Option> decks, Optional<Manifest> last) {
        static final Making NOTHING = new Making(List.of(), List.of(), Optional.empty());

        Making {
            units = List.copyOf(units);
            decks = List.copyOf(decks);
        }
    }

    /// Something of the trainer's own.
    record Unit(String unit, String name, boolean ticked) {}

    /// What the page is made from.
    ///
    /// @param looked the pack that waits for an answer
    /// @param shelf what is in force
    /// @param own units of the trainer's own
    /// @param ticked which of them will travel
    record Facts(
            Library library,
            Optional<Looked.Ready> looked,
            List<Manifest> shelf,
            List<String> own,
            Set<String> ticked,
            List<Option> decks,
            Optional<Manifest> last) {}

    PacksViewState {
        shelf = List.copyOf(shelf);
    }

    static PacksViewState of(Facts facts, Said said, boolean recall, Texts texts) {
        UnitName names = new UnitName(facts.library(), texts);
        return new PacksViewState(
                said,
                facts.looked().map(ready -> opened(ready, texts)),
                facts.shelf().stream().map(pack -> shelved(pack, texts)).toList(),
                new Making(
                        facts.own().stream()
                                .map(unit -> new Unit(
                                        unit, names.of(unit), facts.ticked().contains(unit)))
                                .toList(),
                        facts.decks(),
                        facts.last()),
                recall);
    }

    private static Opened opened(Looked.Ready ready, Texts texts) {
        UnitName names = new UnitName(ready.with(), texts);
        Manifest manifest = ready.manifest();
        List<String> numbers = new ArrayList<>();
        for (NumberChange change : ready.numbers()) {
            numbers.add(texts.get(
                    PackWord.NUMBER,
                    change.after().name().in(LANGUAGE, LANGUAGE),
                    change.before().display(),
                    change.after().display()));
        }
        return new Opened(
                title(manifest, texts),
                PackWord.of(ready.author(), manifest.author().name(), texts),
                texts.get(PackWord.WORDS, manifest.author().key().words()),
                ready.author() == Looked.Known.OTHER,
                ready.changes().stream()
                        .map(change -> PackWord.of(change, names.of(change.unit()), texts))
                        .toList(),
                numbers);
    }

    private static String title(Manifest manifest, Texts texts) {
        return texts.get(
                PackWord.TITLE,
                manifest.title(),
                Integer.toString(manifest.version()),
                manifest.author().name(),
                day(manifest, texts));
    }

    private static Shelved shelved(Manifest manifest, Texts texts) {
        String detail = texts.get(
                PacksWord.EDITION,
                Integer.toString(manifest.version()),
                manifest.author().name(),
                day(manifest, texts));
        return new Shelved(manifest.id(), manifest.title(), detail);
    }

    private static String day(Manifest manifest, Texts texts) {
        return new Days(texts, manifest.made()).date(manifest.made());
    }
}
