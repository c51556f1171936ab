package org.watchword.desktop.afterwards;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.print.PrintKind;
import org.watchword.desktop.afterwards.AfterwardsFacts.Choice;
import org.watchword.desktop.afterwards.AfterwardsFacts.Given;
import org.watchword.desktop.afterwards.AfterwardsViewState.Progress;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Entered;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.session.Guest;
import org.watchword.session.Person;
import org.watchword.session.Personal;
import org.watchword.session.Register;
import org.watchword.session.SessionId;
import org.watchword.session.book.Book;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Names;
import org.watchword.session.book.Suggested;

/// What was left, promised and is to be asked after sessions, over the room.
public final class AfterwardsScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final AfterwardsDoors doors;
    private final Optional<SessionId> about;
    private final SimpleObjectProperty<AfterwardsViewState> state = new SimpleObjectProperty<>();
    private List<SessionRow> past = List.of();
    private List<String> registered = List.of();
    private List<BookEvent> undo = List.of();
    private Progress progress = Progress.START;

    /// A screen that is empty until it was opened.
    ///
    /// @param about a session that was closed, to note what belongs to it
    public AfterwardsScreen(Room room, Chores chores, Texts texts, Optional<SessionId> about, AfterwardsDoors doors) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.about = about;
        this.doors = doors;
    }

    /// Asks the records anew, then shows a new view.
    public void open(Consumer<Parent> show) {
        chores.run(this::read, found -> {
            past = found.past();
            registered = found.names();
            publish();
            show.accept(new AfterwardsView(state, this::asked, texts));
        });
    }

    private record Found(List<SessionRow> past, List<String> names) {}

    private Found read() throws IOException {
        return new Found(sessions(), about.isPresent() ? namesOf(about.get()) : List.of());
    }

    private List<String> namesOf(SessionId session) throws IOException {
        Register register = room.look(session).register();
        return Stream.concat(
                        register.people().stream().map(Person::personal),
                        register.expected().stream().map(Guest::personal))
                .flatMap(who -> who instanceof Personal.Known known ? Stream.of(known.name()) : Stream.empty())
                .toList();
    }

    private List<SessionRow> sessions() throws IOException {
        return room.closed().stream()
                .filter(row -> !row.putAway() && !row.plan().rehearsal())
                .toList();
    }

    private void asked(AfterwardsAsk ask) {
        switch (ask) {
            case AfterwardsAsk.NoteMaterial wish -> write(noting().of(wish), 1);
            case AfterwardsAsk.NoteAction wish -> write(noting().of(wish), 1);
            case AfterwardsAsk.NoteFollowUp wish -> write(noting().of(wish), 1);
            case AfterwardsAsk.ActionDone wish -> write(noting().of(wish), 0);
            case AfterwardsAsk.FollowUpDone wish -> write(noting().of(wish), 0);
            case AfterwardsAsk.TakeBackAction wish -> write(noting().of(wish), 0);
            case AfterwardsAsk.TakeBackFollowUp wish -> write(noting().of(wish), 0);
            case AfterwardsAsk.TakeBackMaterial wish -> write(noting().of(wish), 0);
            case AfterwardsAsk.ApproveComment wish -> write(noting().of(wish), 1);
            case AfterwardsAsk.TakeBackComment wish -> write(noting().of(wish), 0);
            case AfterwardsAsk.Undo _ -> write(new Noting.Note(undo, List.of()), 0);
            case AfterwardsAsk.Addresses _ -> doors.addresses();
        }
    }

    private Noting noting() {
        Optional<SessionRow.Plan> plan = row().map(SessionRow::plan);
        return new Noting(
                room.book(),
                today(),
                about,
                plan.map(SessionRow.Plan::area).orElse(""),
                plan.map(SessionRow.Plan::audience).orElse(""));
    }

    private Optional<SessionRow> row() {
        return past.stream()
                .filter(row -> about.filter(row.id()::equals).isPresent())
                .findFirst();
    }

    private void write(Noting.Note note, int more) {
        chores.run(() -> room.keep(note.events()), entered -> {
            switch (entered) {
                case Entered.Kept _ -> {
                    undo = note.undo();
                    progress = new Progress(!undo.isEmpty(), Optional.empty(), progress.written() + more);
                }
                case Entered.Refused(var reason) -> troubled(BookWord.say(reason, texts));
                case Entered.NotKept(var why) -> troubled(StorageWord.say(why, texts));
            }
            publish();
        });
    }

    private void troubled(String words) {
        progress = new Progress(progress.undo(), Optional.of(words), progress.written());
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void publish() {
        Book book = room.book();
        Names names = book.addresses().names();
        Map<SessionId, Given> sessions = past.stream()
                .collect(Collectors.toMap(SessionRow::id, row -> given(row, book, names), (one, _) -> one));
        AfterwardsFacts facts = new AfterwardsFacts(
                today(),
                book,
                sessions,
                about.filter(sessions::containsKey),
                prints(),
                languages(),
                places(book),
                organisations(book),
                registered);
        state.set(AfterwardsViewState.of(facts, progress, texts));
    }

    private Given given(SessionRow row, Book book, Names names) {
        String venue = names.find(EntryKind.VENUE, row.plan().venue())
                .map(book.addresses()::name)
                .orElse(row.plan().venue());
        LocalDate closed = row.times()
                .closed()
                .map(at -> LocalDate.ofInstant(at, row.times().zone()))
                .orElse(row.plan().date());
        return new Given(row.deck().title(), venue, row.plan().date(), closed);
    }

    /// What may be left somewhere: guides are for the trainer, and letters for whom they are written to.
    private List<Choice> prints() {
        PrintNames names = new PrintNames(room.library(), texts.language().code());
        return room.library().prints().stream()
                .filter(print -> print.kind() != PrintKind.GUIDE && print.kind() != PrintKind.LETTER)
                .map(print -> new Choice(print.id(), names.of(print)))
                .toList();
    }

    private List<Choice> languages() {
        Library library = room.library();
        Locale own = texts.language().locale();
        return Stream.concat(
                        library.languages().stream(),
                        library.prints().stream().flatMap(print -> print.texts().keySet().stream()))
                .distinct()
                .map(code -> new Choice(code, Locale.forLanguageTag(code).getDisplayName(own)))
                .toList();
    }

    private List<String> places(Book book) {
        List<Suggested.Use> venues = past.stream()
                .map(SessionRow::plan)
                .map(plan -> new Suggested.Use(plan.venue(), plan.date()))
                .toList();
        List<String> all = new ArrayList<>(Suggested.names(book.addresses(), EntryKind.VENUE, venues, today()));
        all.addAll(organisations(book));
        return all.stream().distinct().toList();
    }

    private List<String> organisations(Book book) {
        List<Suggested.Use> uses = book.outcomes().actions().values().stream()
                .map(promised -> promised.action())
                .map(action -> new Suggested.Use(book.addresses().name(action.organisation()), action.due()))
                .toList();
        return Suggested.names(book.addresses(), EntryKind.ORGANISATION, uses, today());
    }
}
