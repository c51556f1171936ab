package org.watchword.room.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchword.content.deck.Composition;
import org.watchword.content.deck.Deck;
import org.watchword.content.read.DeckText;
import org.watchword.room.DataFolder;
import org.watchword.room.IdWords;
import org.watchword.room.Room;
import org.watchword.tables.WholeFile;

/// Decks of the trainer's own. Each change is on the disk before it is said to be saved; what came with the program is
/// never touched.
///
/// The deck's file is written before its steps. Whoever is stopped between the two has the change, and finds it as a
/// step when the deck is opened again.
public final class DeckDesk {
    /// The most letters of a deck's name.
    public static final int LONGEST_NAME = 80;

    private final Room room;
    private final Path own;
    private final PastFile pasts;

    /// The decks of a data folder.
    public DeckDesk(Room room, DataFolder data) {
        this.room = room;
        this.own = data.ownContent();
        this.pasts = new PastFile(data.path().resolve("deck-versions"));
    }

    /// The decks that the trainer made, in the order of the library.
    public List<Deck> own() {
        return room.library().decks().stream().filter(this::isOwn).toList();
    }

    /// Whether a deck stands in the trainer's own content.
    public boolean isOwn(Deck deck) {
        return deck.place().file().startsWith(own);
    }

    /// Copies a deck under a name of its own.
    ///
    /// @param name with something in it, at most [#LONGEST_NAME] letters
    public synchronized Composed begin(Deck from, String name) {
        room.lookAgain();
        Path source = from.place().file();
        String id = freeId(name);
        try {
            Optional<DeckText> text = DeckText.of(text(source)).map(deck -> deck.copy(id, name, language()));
            if (text.isEmpty()) {
                return new Composed.Unreadable(source);
            }
            return saved(
                    text.get(),
                    Past.of(new Step(
                            now(),
                            Step.What.BEGUN,
                            from.title().in(language(), language()),
                            text.get().text())));
        } catch (IOException notWritten) {
            return new Composed.NotWritten(file(id));
        }
    }

    /// Opens a deck of her own, with what became of it; also when its file was changed meanwhile.
    public synchronized Composed open(String id) {
        Path file = file(id);
        try {
            Optional<DeckText> text =
                    DeckText.of(text(file)).filter(deck -> deck.id().equals(id));
            if (text.isEmpty()) {
                return new Composed.Unreadable(file);
            }
            Past past = past(text.get());
            room.lookAgain();
            return new Composed.Saved(composing(text.get(), past));
        } catch (IOException notRead) {
            return new Composed.NotWritten(file);
        }
    }

    /// Makes a change.
    ///
    /// @param before the deck as she sees it
    /// @param wanted what it shall be, with at least one part
    /// @param about the name of what is changed
    public synchronized Composed change(Composing before, Composition wanted, Step.What what, String about) {
        return edit(before, past -> {
            DeckText text = before.text().with(wanted, language());
            return text.text().equals(before.text().text())
                    ? past
                    : past.then(new Step(now(), what, about, text.text()));
        });
    }

    /// Takes the last change back.
    public synchronized Composed undo(Composing before) {
        return edit(before, past -> past.canUndo() ? past.at(past.now() - 1) : past);
    }

    /// Makes a change again that was taken back.
    public synchronized Composed redo(Composing before) {
        return edit(before, past -> past.canRedo() ? past.at(past.now() + 1) : past);
    }

    /// Brings an earlier version back, as one change more that can be undone.
    public synchronized Composed bringBack(Composing before, Composing.Version version) {
        String text = version.step().text();
        return edit(before, past -> past.then(new Step(now(), Step.What.BROUGHT_BACK, "", text)));
    }

    /// How the steps of a deck go on.
    @FunctionalInterface
    private interface Edit {
        Past of(Past past);
    }

    private Composed edit(Composing before, Edit edit) {
        Path file = file(before.id());
        try {
            String there = text(file);
            Optional<DeckText> text =
                    DeckText.of(there).filter(deck -> deck.id().equals(before.id()));
            if (text.isEmpty()) {
                return new Composed.Unreadable(file);
            }
            Past past = past(text.get());
            if (!there.equals(before.text().text())) {
                room.lookAgain();
                return new Composed.ChangedByHand(composing(text.get(), past));
            }
            Past next = edit.of(past);
            return saved(DeckText.of(next.step().text()).orElse(text.get()), next);
        } catch (IOException notWritten) {
            return new Composed.NotWritten(file);
        }
    }

    private Composed saved(DeckText text, Past past) throws IOException {
        WholeFile.save(file(text.id()), text.text().getBytes(StandardCharsets.UTF_8));
        pasts.save(text.id(), past);
        room.lookAgain();
        return new Composed.Saved(composing(text, past));
    }

    /// What became of a deck, up to the text that its file has now.
    private Past past(DeckText text) throws IOException {
        Optional<Past> known = pasts.read(text.id());
        if (known.isEmpty()) {
            return Past.of(new Step(now(), Step.What.BEGUN, "", text.text()));
        }
        Past past = known.get();
        if (past.step().text().equals(text.text())) {
            return past;
        }
        Past taken = past.then(new Step(now(), Step.What.CHANGED_BY_HAND, "", text.text()));
        pasts.save(text.id(), taken);
        return taken;
    }

    private Composing composing(DeckText text, Past past) {
        List<Composing.Version> versions = past.versions().stream()
                .flatMap(number -> DeckText.of(past.steps().get(number).text())
                        .map(deck ->
                                new Composing.Version(number, past.steps().get(number), deck.composition(language())))
                        .stream())
                .toList();
        return new Composing(text, text.composition(language()), past.canUndo(), past.canRedo(), versions);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private Path file(String id) {
        return own.resolve("decks").resolve(id + ".yaml");
    }

    /// An id made of the letters of a name that no deck has, in no layer and in no case of letters.
    private String freeId(String name) {
        String first = "own-" + IdWords.of(name, "deck");
        String id = first;
        for (int again = 2; room.library().deck(id).isPresent() || Files.exists(file(id)); again++) {
            id = first + "-" + again;
        }
        return id;
    }

    private String language() {
        return room.library().settings().defaultLanguage();
    }

    private Instant now() {
        return room.clock().instant();
    }
}
