package org.watchword.desktop.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Entered;
import org.watchword.room.Room;
import org.watchword.room.contacts.Recall;
import org.watchword.session.book.BookEvent;

/// Every place that still holds an old number, and what has to be printed for it.
public final class RecallScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Takeaway takeaway;
    private final Runnable back;
    private final SimpleObjectProperty<RecallViewState> state = new SimpleObjectProperty<>();
    private List<BookEvent> undo = List.of();

    /// The places as they are now.
    ///
    /// @param back to the page before
    public RecallScreen(Room room, Chores chores, Texts texts, Takeaway takeaway, Runnable back) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.takeaway = takeaway;
        this.back = back;
        publish(Optional.empty(), Optional.empty());
    }

    /// A new view.
    public Parent view() {
        return new RecallView(state, this::asked, texts);
    }

    private void asked(RecallAsk ask) {
        switch (ask) {
            case RecallAsk.Replaced(String entry, String contact) ->
                recalls().stream()
                        .filter(each -> each.id().toString().equals(entry))
                        .filter(each -> each.old().contact().equals(contact))
                        .findFirst()
                        .ifPresent(this::replaced);
            case RecallAsk.Save _ -> save();
            case RecallAsk.Undo _ -> write(undo, List.of(), RecallWord.UNDONE);
            case RecallAsk.Back _ -> back.run();
        }
    }

    private List<Recall> recalls() {
        return Recall.of(room.book(), room.library());
    }

    private void replaced(Recall recall) {
        write(
                List.of(new BookEvent.PrintsGivenOut(recall.id(), recall.given().renewed(today(), recall.renewed()))),
                List.of(new BookEvent.PrintsGivenOut(recall.id(), recall.given())),
                RecallWord.MARKED);
    }

    private void save() {
        RecallPapers papers = new RecallPapers(room, recalls(), telling());
        takeaway.saveTogether("recall.pdf", papers::pieces);
    }

    private void write(List<BookEvent> events, List<BookEvent> undoing, RecallWord told) {
        chores.run(() -> room.keep(events), entered -> {
            switch (entered) {
                case Entered.Kept _ -> {
                    undo = undoing;
                    publish(Optional.empty(), Optional.of(texts.get(told)));
                }
                case Entered.Refused(var reason) -> publish(Optional.of(BookWord.say(reason, texts)), Optional.empty());
                case Entered.NotKept(var why) -> publish(Optional.of(StorageWord.say(why, texts)), Optional.empty());
            }
        });
    }

    private RecallTelling telling() {
        return new RecallTelling(room.library(), today(), texts);
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void publish(Optional<String> trouble, Optional<String> told) {
        RecallTelling telling = telling();
        state.set(new RecallViewState(recalls().stream().map(telling::row).toList(), !undo.isEmpty(), trouble, told));
    }
}
