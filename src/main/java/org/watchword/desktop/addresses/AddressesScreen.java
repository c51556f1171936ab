package org.watchword.desktop.addresses;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.deck.Deck;
import org.watchword.content.library.Library;
import org.watchword.desktop.addresses.AddressesViewState.Choice;
import org.watchword.desktop.addresses.AddressesViewState.Known;
import org.watchword.desktop.addresses.AddressesViewState.Option;
import org.watchword.desktop.addresses.AddressesViewState.Progress;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Entered;
import org.watchword.room.Room;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;

/// The address book, over the room.
public final class AddressesScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Runnable back;
    private final SimpleObjectProperty<AddressesViewState> state = new SimpleObjectProperty<>();
    private Choice choice = Choice.START;
    private Progress progress = Progress.START;
    private List<BookEvent> undo = List.of();

    /// A book that is opened at the places.
    ///
    /// @param back to the page before
    public AddressesScreen(Room room, Chores chores, Texts texts, Runnable back) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.back = back;
        publish();
    }

    /// A new view.
    public Parent view() {
        return new AddressesView(state, this::asked, texts);
    }

    private void asked(AddressesAsk ask) {
        switch (ask) {
            case AddressesAsk.Show(EntryKind kind) -> choose(Optional.empty(), EntryForm.empty(kind));
            case AddressesAsk.Search(String words) -> searched(words);
            case AddressesAsk.Choose(String entry) -> choose(EntryId.parse(entry));
            case AddressesAsk.New _ -> choose(Optional.empty(), EntryForm.empty(choice.kind()));
            case AddressesAsk.Save(EntryForm form) -> save(form);
            case AddressesAsk.PutAway _ -> choice.chosen().ifPresent(this::putAway);
            case AddressesAsk.Join(String into) -> choice.chosen().ifPresent(id -> join(id, EntryId.parse(into)));
            case AddressesAsk.Part(String entry) -> part(EntryId.parse(entry));
            case AddressesAsk.Undo _ -> write(undo, List.of(), choice.chosen());
            case AddressesAsk.Back _ -> back.run();
        }
    }

    private void searched(String words) {
        choice = choice.searching(words);
        publish();
    }

    private void choose(EntryId id) {
        book().find(id).ifPresent(entry -> choose(Optional.of(book().root(id)), EntryForm.of(entry, book())));
    }

    private void choose(Optional<EntryId> id, EntryForm form) {
        choice = choice.on(id, form);
        progress = new Progress(progress.undo(), Optional.empty());
        publish();
    }

    private void save(EntryForm form) {
        EntryId id = choice.chosen().orElseGet(() -> new EntryId(UUID.randomUUID()));
        Entry before = book().all().get(id);
        BookEvent undoing = before == null ? new BookEvent.EntryPutAway(id) : BookEvent.keep(id, before);
        write(List.of(BookEvent.keep(id, form.entry())), List.of(undoing), Optional.of(id));
    }

    private void putAway(EntryId id) {
        Entry before = book().all().get(id);
        if (before != null) {
            write(List.of(new BookEvent.EntryPutAway(id)), List.of(BookEvent.keep(id, before)), Optional.empty());
        }
    }

    private void join(EntryId id, EntryId into) {
        write(
                List.of(new BookEvent.EntriesJoined(id, into)),
                List.of(new BookEvent.EntriesParted(id)),
                Optional.of(into));
    }

    private void part(EntryId id) {
        EntryId root = book().root(id);
        write(
                List.of(new BookEvent.EntriesParted(id)),
                List.of(new BookEvent.EntriesJoined(id, root)),
                Optional.of(root));
    }

    private void write(List<BookEvent> events, List<BookEvent> undoing, Optional<EntryId> then) {
        chores.run(() -> room.keep(events), entered -> {
            switch (entered) {
                case Entered.Kept _ -> {
                    undo = undoing;
                    progress = new Progress(!undo.isEmpty(), Optional.empty());
                    shown(then);
                }
                case Entered.Refused(var reason) -> troubled(BookWord.say(reason, texts));
                case Entered.NotKept(var why) -> troubled(StorageWord.say(why, texts));
            }
        });
    }

    private void shown(Optional<EntryId> then) {
        Optional<EntryId> there = then.filter(id ->
                book().listed(choice.kind()).stream().anyMatch(each -> each.id().equals(id)));
        there.ifPresentOrElse(this::choose, () -> choose(Optional.empty(), EntryForm.empty(choice.kind())));
    }

    private void troubled(String words) {
        progress = new Progress(progress.undo(), Optional.of(words));
        publish();
    }

    private Addresses book() {
        return room.book().addresses();
    }

    private void publish() {
        state.set(AddressesViewState.of(book(), choice, known(), progress, texts));
    }

    private Known known() {
        Library library = room.library();
        String language = texts.language().code();
        Option none = new Option("", texts.get(AddressesWord.NOT_SAID));
        Stream<Option> areas = library.areas().stream()
                .map(named -> named.area().path())
                .map(path -> new Option(path, library.areaName(path, language)));
        Stream<Option> audiences = library.decks().stream()
                .map(Deck::audience)
                .distinct()
                .map(code -> new Option(code, library.audienceName(code, language)));
        return new Known(
                Stream.concat(Stream.of(none), areas).toList(),
                Stream.concat(Stream.of(none), audiences).toList());
    }
}
