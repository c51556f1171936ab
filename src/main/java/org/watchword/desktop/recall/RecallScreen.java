package org.watchword.desktop.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.prints.Printer;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.Entered;
import org.watchword.room.Room;
import org.watchword.room.contacts.Recall;
import org.watchword.session.book.BookEvent;

/// Every place that still holds an old number, and what has to be printed for it.
public final class RecallScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Paper paper;
    private final Runnable back;
    private final SimpleObjectProperty<RecallViewState> state = new SimpleObjectProperty<>();
    private List<BookEvent> undo = List.of();
    private boolean printer;

    /// The ways to paper: files, and a printer.
    public record Paper(Takeaway takeaway, Printer printer) {}

    /// The places as they are now.
    ///
    /// @param back to the page before
    public RecallScreen(Room room, Chores chores, Texts texts, Paper paper, Runnable back) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.paper = paper;
        this.back = back;
        publish(Optional.empty(), Optional.empty());
        chores.run(paper.printer()::isThere, there -> {
            printer = there;
            publish(Optional.empty(), Optional.empty());
        });
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
            case RecallAsk.PrintList _ -> print(papers(), papers -> Optional.of(room.print(papers.list(List.of()))));
            case RecallAsk.PrintLabels _ ->
                print(papers(), papers -> papers.labels().map(room::print));
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

    private RecallPapers papers() {
        return new RecallPapers(room, recalls(), telling());
    }

    private void save() {
        paper.takeaway().saveTogether("recall.pdf", papers()::pieces);
    }

    private void print(RecallPapers papers, Function<RecallPapers, Optional<PrintResult>> piece) {
        chores.run(() -> piece.apply(papers), made -> {
            switch (made.orElse(null)) {
                case null -> {}
                case Refused no -> publish(Optional.of(no.what() + " " + no.remedy()), Optional.empty());
                case Printed printed ->
                    paper.printer().print(printed, 1, () -> paper.takeaway().tell(new Notice.PrinterFailed()));
            }
        });
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
        List<Recall> recalls = recalls();
        boolean labels = new RecallPapers(room, recalls, telling).labels().isPresent();
        state.set(new RecallViewState(
                recalls.stream().map(telling::row).toList(), labels, printer, !undo.isEmpty(), trouble, told));
    }
}
