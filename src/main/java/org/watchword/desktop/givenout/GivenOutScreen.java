package org.watchword.desktop.givenout;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.library.Library;
import org.watchword.desktop.givenout.GivenOutViewState.Entry;
import org.watchword.desktop.givenout.GivenOutViewState.Kind;
import org.watchword.desktop.givenout.GivenOutViewState.Open;
import org.watchword.desktop.givenout.GivenOutViewState.Option;
import org.watchword.desktop.givenout.GivenOutViewState.Progress;
import org.watchword.desktop.givenout.GivenOutViewState.Telling;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.SpotWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Entered;
import org.watchword.room.Room;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.SpotKind;

/// Where prints went: the list, what was just printed, and the boxes to note or mend a line.
public final class GivenOutScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Runnable back;
    private final SimpleObjectProperty<GivenOutViewState> state = new SimpleObjectProperty<>();
    private Optional<Entry> open;
    private boolean fresh;
    private int boxes;
    private Progress progress = Progress.START;
    private List<BookEvent> undo = List.of();

    /// The list.
    ///
    /// @param printed what was just printed with the numbers on it, to be noted; empty to look at the list only
    /// @param back to the page before
    public GivenOutScreen(Room room, Chores chores, Texts texts, Optional<JustPrinted> printed, Runnable back) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.back = back;
        open = printed.map(each -> new Entry(new GivenOutId(UUID.randomUUID()), each.given(today())));
        fresh = open.isPresent();
        publish();
    }

    /// What was just printed.
    ///
    /// @param numbers those that stand on it
    /// @param copies at least 1
    public record JustPrinted(GivenOut.What what, List<GivenOut.Standing> numbers, int copies) {

        /// Keeps its own copy.
        public JustPrinted {
            numbers = List.copyOf(numbers);
        }

        private GivenOut given(LocalDate day) {
            return new GivenOut(day, what, copies, new GivenOut.Spot(SpotKind.OTHER, what.area(), ""), numbers, null);
        }
    }

    /// A new view.
    public Parent view() {
        return new GivenOutView(state, this::asked, texts);
    }

    private void asked(GivenOutAsk ask) {
        switch (ask) {
            case GivenOutAsk.Choose(String id) -> choose(GivenOutId.parse(id));
            case GivenOutAsk.Save(GivenOutForm form) -> open.ifPresent(entry -> save(entry, form));
            case GivenOutAsk.TakeBack _ -> open.filter(_ -> !fresh).ifPresent(this::takeBack);
            case GivenOutAsk.Undo _ -> write(undo, List.of(), GivenOutWord.UNDONE);
            case GivenOutAsk.Back _ -> back.run();
        }
    }

    private void choose(GivenOutId id) {
        GivenOut given = all().get(id);
        if (given != null) {
            open(Optional.of(new Entry(id, given)));
            progress = new Progress(progress.undo(), Optional.empty(), Optional.empty());
            publish();
        }
    }

    private void open(Optional<Entry> entry) {
        open = entry;
        fresh = false;
        boxes++;
    }

    private Map<GivenOutId, GivenOut> all() {
        return room.book().outcomes().given();
    }

    private void save(Entry entry, GivenOutForm form) {
        LocalDate day = form.dayOrNull();
        if (day == null) {
            troubled(texts.get(GivenOutWord.DAY_MISSING));
            return;
        }
        if (form.number() < 1) {
            troubled(texts.get(GivenOutWord.COPIES_WRONG));
            return;
        }
        GivenOut before = entry.given();
        GivenOut given = new GivenOut(
                day,
                before.what(),
                form.number(),
                new GivenOut.Spot(form.kind(), form.area(), form.place().strip()),
                before.numbers(),
                before.renewedOrNull());
        BookEvent undoing =
                fresh ? new BookEvent.GivingTakenBack(entry.id()) : new BookEvent.PrintsGivenOut(entry.id(), before);
        write(
                List.of(new BookEvent.PrintsGivenOut(entry.id(), given)),
                List.of(undoing),
                fresh ? GivenOutWord.NOTED : GivenOutWord.MENDED);
    }

    private void takeBack(Entry entry) {
        write(
                List.of(new BookEvent.GivingTakenBack(entry.id())),
                List.of(new BookEvent.PrintsGivenOut(entry.id(), entry.given())),
                GivenOutWord.TAKEN_BACK);
    }

    private void write(List<BookEvent> events, List<BookEvent> undoing, GivenOutWord told) {
        chores.run(() -> room.keep(events), entered -> {
            switch (entered) {
                case Entered.Kept _ -> {
                    undo = undoing;
                    progress = new Progress(!undo.isEmpty(), Optional.empty(), Optional.of(texts.get(told)));
                    open(Optional.empty());
                    publish();
                }
                case Entered.Refused(var reason) -> troubled(BookWord.say(reason, texts));
                case Entered.NotKept(var why) -> troubled(StorageWord.say(why, texts));
            }
        });
    }

    private void troubled(String words) {
        progress = new Progress(progress.undo(), Optional.of(words), Optional.empty());
        publish();
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void publish() {
        Telling telling = new Telling(room.library(), today(), texts);
        List<Entry> entries = all().entrySet().stream()
                .map(each -> new Entry(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing((Entry each) -> each.given().day()).reversed())
                .toList();
        state.set(new GivenOutViewState(
                entries.stream().map(telling::row).toList(),
                open.filter(_ -> !fresh).map(each -> each.id().toString()),
                open.map(each -> new Open(
                        telling.what(each.given().what()),
                        telling.numbers(each.given()),
                        GivenOutForm.of(each.given()),
                        fresh)),
                boxes,
                areas(),
                Arrays.stream(SpotKind.values())
                        .map(kind -> new Kind(kind, texts.get(SpotWord.of(kind))))
                        .toList(),
                progress));
    }

    /// The areas that have numbers, and that of the open line when its file has gone.
    private List<Option> areas() {
        Library library = room.library();
        Stream<String> known =
                library.areas().stream().map(named -> named.area().path());
        return Stream.concat(
                        known, open.stream().map(each -> each.given().spot().area()))
                .distinct()
                .map(path ->
                        new Option(path, library.areaName(path, texts.language().code())))
                .toList();
    }
}
