package org.watchword.desktop.travel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.deck.Deck;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.travel.PacksViewState.Facts;
import org.watchword.desktop.travel.PacksViewState.Said;
import org.watchword.exchange.pack.Manifest;
import org.watchword.exchange.pack.PackShelf;
import org.watchword.exchange.pack.PackWriter;
import org.watchword.exchange.pack.SigningKey;
import org.watchword.room.Room;
import org.watchword.room.travel.Looked;
import org.watchword.room.travel.PackDesk;

/// The page with the packs: what colleagues made is looked into and opened, and what the trainer made is given away.
public final class PacksScreen {
    private static final String ENDING = "watchword";
    private static final String LANGUAGE = "en";

    private final Room room;
    private final PackDesk desk;
    private final Parts parts;
    private final SimpleObjectProperty<PacksViewState> state;
    private final Set<String> ticked = new TreeSet<>();
    private Kept kept = new Kept(List.of(), List.of(), List.of(), Optional.empty());
    private Optional<Looked.Ready> looked = Optional.empty();
    private Said said = Said.NOTHING;
    private boolean recall;
    private boolean working;

    /// What the page is built from.
    public record Parts(Chores chores, Texts texts, OpenDialog open, SaveDialog save, Ways ways) {}

    /// Ways from the page.
    ///
    /// @param recall to the old numbers that still stand somewhere
    /// @param back to the page before
    public record Ways(Runnable recall, Runnable back) {}

    /// What lies on the disk.
    ///
    /// @param shelf packs in force
    /// @param own units of the trainer's own
    /// @param decks in which some of these stand
    /// @param last the pack that was made last
    private record Kept(List<Manifest> shelf, List<String> own, List<Option> decks, Optional<Manifest> last) {}

    /// A page with no pack looked into.
    public PacksScreen(Room room, PackDesk desk, Parts parts) {
        this.room = room;
        this.desk = desk;
        this.parts = parts;
        state = new SimpleObjectProperty<>(PacksViewState.of(facts(), said, false, parts.texts()));
    }

    /// A new view.
    ///
    /// @param pack to look into at once
    public Parent view(Optional<Path> pack) {
        pack.ifPresentOrElse(this::look, () -> away(PacksWord.LOOKING, () -> Said.NOTHING, this::say));
        return new PacksView(state, this::asked, parts.texts());
    }

    /// While something is being read or written only the way back is open, so that what came of it is told.
    private void asked(PacksAsk ask) {
        if (working && !(ask instanceof PacksAsk.Back)) {
            return;
        }
        switch (ask) {
            case PacksAsk.Look _ ->
                parts.open().which(parts.texts().get(PacksWord.KIND), ENDING).ifPresent(this::look);
            case PacksAsk.Take _ -> looked.ifPresent(this::take);
            case PacksAsk.Leave _ -> leave(() -> say(Said.NOTHING));
            case PacksAsk.PutAside(String id) -> putAside(id);
            case PacksAsk.Tick(String unit, boolean on) -> tick(unit, on);
            case PacksAsk.TickDeck(String deck) -> room.library().deck(deck).ifPresent(this::tick);
            case PacksAsk.Make(String title, String author) -> make(title.strip(), author.strip());
            case PacksAsk.Recall _ -> leave(parts.ways().recall());
            case PacksAsk.Back _ -> leave(parts.ways().back());
        }
    }

    private void look(Path file) {
        recall = false;
        leave(() -> away(PacksWord.LOOKING, () -> desk.look(file, today()), this::found));
    }

    private void found(Looked found) {
        looked = found instanceof Looked.Ready ready ? Optional.of(ready) : Optional.empty();
        say(
                switch (found) {
                    case Looked.Ready _ -> Said.NOTHING;
                    case Looked.Here(Manifest here) -> Said.told(parts.texts().get(PackWord.HERE, here.title()));
                    case Looked.Refused _, Looked.Older _, Looked.SameVersion _ ->
                        Said.trouble(PackWord.refusal(found, parts.texts()));
                });
    }

    private void take(Looked.Ready ready) {
        away(
                PacksWord.LOOKING,
                () -> {
                    desk.take(ready);
                    return Said.told(
                            parts.texts().get(PackWord.TAKEN, ready.manifest().title()));
                },
                done -> {
                    looked = Optional.empty();
                    recall = !ready.numbers().isEmpty();
                    say(done);
                });
    }

    /// What was unpacked and not taken is deleted before anything else is done.
    private void leave(Runnable then) {
        Optional<Looked.Ready> left = looked;
        looked = Optional.empty();
        left.ifPresent(ready -> parts.chores()
                .run(
                        () -> attempt(() -> {
                            desk.leave(ready);
                            return Said.NOTHING;
                        }),
                        _ -> {}));
        then.run();
    }

    private void putAside(String id) {
        recall = false;
        away(
                PacksWord.LOOKING,
                () -> desk.data().packs().putAside(id),
                gone -> say(gone.map(pack -> Said.told(
                                parts.texts().get(PackWord.PUT_ASIDE, pack.title(), Integer.toString(pack.version()))))
                        .orElse(Said.NOTHING)));
    }

    private void tick(String unit, boolean on) {
        if (on) {
            ticked.add(unit);
        } else {
            ticked.remove(unit);
        }
        say(said);
    }

    private void tick(Deck deck) {
        Set<String> used = PackDesk.of(deck);
        ticked.clear();
        kept.own().stream().filter(used::contains).forEach(ticked::add);
        say(Said.NOTHING);
    }

    private void make(String title, String author) {
        if (ticked.isEmpty()) {
            say(Said.trouble(parts.texts().get(PacksWord.NOTHING_TICKED)));
            return;
        }
        if (title.isEmpty() || author.isEmpty()) {
            say(Said.trouble(parts.texts().get(PacksWord.NO_NAME)));
            return;
        }
        PackWriter.Named named = desk.named(title, author);
        List<String> units = List.copyOf(ticked);
        parts.save()
                .where(named.id() + "-" + named.version() + "." + ENDING)
                .ifPresent(file -> away(PacksWord.MAKING, () -> made(named, units, file), this::say));
    }

    private Said made(PackWriter.Named named, List<String> units, Path file) throws IOException {
        Texts texts = parts.texts();
        try {
            return switch (desk.make(named, units, file, today())) {
                case PackDesk.Made.Written(Manifest manifest, String words) ->
                    Said.told(texts.get(
                                    PackWord.MADE,
                                    String.valueOf(file.getFileName()),
                                    manifest.files().size())
                            + " " + texts.get(PackWord.WORDS, words));
                case PackDesk.Made.Unknown(String unit) ->
                    Said.trouble(texts.get(PackWord.UNKNOWN_UNIT, unit, String.join(", ", desk.own())));
                case PackDesk.Made.Refused(var fault) -> Said.trouble(PackWord.sentence(fault, texts));
            };
        } catch (IllegalArgumentException wrongName) {
            return Said.trouble(texts.get(PackWord.WRONG_NAME, String.valueOf(wrongName.getMessage())));
        }
    }

    /// Away from the window thread. What the disk does not take is told, and nothing has changed then.
    private <T> void away(PacksWord doing, Chores.Work<T> work, Consumer<T> then) {
        working = true;
        say(Said.told(parts.texts().get(doing)));
        parts.chores().run(() -> attempt(work), done -> {
            working = false;
            said = Said.NOTHING;
            switch (done) {
                case Came.Result<T>(T result, Kept now) -> {
                    kept = now;
                    then.accept(result);
                }
                case Came.Failed<T>(String words) -> say(Said.trouble(words));
            }
        });
    }

    /// What came of work with the disk.
    private sealed interface Came<T> {
        record Result<T>(T result, Kept now) implements Came<T> {}

        record Failed<T>(String words) implements Came<T> {}
    }

    private <T> Came<T> attempt(Chores.Work<T> work) {
        Texts texts = parts.texts();
        try {
            T result = work.get();
            room.lookAgain();
            return new Came.Result<>(result, kept());
        } catch (SigningKey.KeyDamaged damaged) {
            return new Came.Failed<>(texts.get(PackWord.KEY_DAMAGED, String.valueOf(damaged.getMessage())));
        } catch (NoSuchFileException notThere) {
            return new Came.Failed<>(texts.get(PackWord.NOT_THERE, String.valueOf(notThere.getFile())));
        } catch (IOException | UncheckedIOException disk) {
            return new Came.Failed<>(
                    texts.get(PackWord.NOT_DONE, disk.getClass().getSimpleName()));
        }
    }

    private Kept kept() throws IOException {
        List<String> own = desk.own();
        List<Option> decks = room.library().decks().stream()
                .filter(deck -> own.stream().anyMatch(PackDesk.of(deck)::contains))
                .map(deck -> new Option(deck.id(), deck.title().in(LANGUAGE, LANGUAGE)))
                .toList();
        return new Kept(
                desk.data().packs().inForce().stream()
                        .map(PackShelf.Shelved::manifest)
                        .toList(),
                own,
                decks,
                desk.data().madePacks().all().stream().findFirst());
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void say(Said now) {
        said = now;
        ticked.retainAll(kept.own());
        state.set(PacksViewState.of(facts(), said, recall, parts.texts()));
    }

    private Facts facts() {
        return new Facts(
                room.library(), looked, kept.shelf(), kept.own(), Set.copyOf(ticked), kept.decks(), kept.last());
    }
}
