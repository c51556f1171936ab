package org.watchword.desktop.learned;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.question.Question;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.learned.LearnedFacts.Progress;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.records.Entered;
import org.watchword.records.export.ExportWords;
import org.watchword.records.export.LearnedExport;
import org.watchword.room.Room;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.room.learned.Learning;
import org.watchword.room.learned.TypingProblem;
import org.watchword.session.SessionId;
import org.watchword.session.book.FollowUp;
import org.watchword.session.book.Learned;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Response;

/// What was learned in one session, or in several together.
public final class LearnedScreen {
    private final Room room;
    private final LearnedDesk desk;
    private final Parts parts;
    private final Texts texts;
    private final List<SessionId> about;
    private final boolean together;
    private final SimpleObjectProperty<LearnedViewState> state = new SimpleObjectProperty<>();
    private Progress progress = Progress.START;
    private Optional<Learning> learning = Optional.empty();

    /// What the page works with.
    ///
    /// @param ways out of it
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, OpenDialog open, Ways ways) {}

    /// The ways out of the page.
    ///
    /// @param afterwards to when a session's people are asked again
    /// @param back to the page before
    public record Ways(Consumer<SessionId> afterwards, Runnable back) {}

    private LearnedScreen(LearnedDesk desk, Room room, Parts parts, List<SessionId> about, boolean together) {
        this.desk = desk;
        this.room = room;
        this.parts = parts;
        this.texts = parts.texts();
        this.about = List.copyOf(about);
        this.together = together;
    }

    /// A page about one session.
    public static LearnedScreen of(LearnedDesk desk, Room room, Parts parts, SessionId session) {
        return new LearnedScreen(desk, room, parts, List.of(session), false);
    }

    /// A page about several sessions, added up.
    public static LearnedScreen of(LearnedDesk desk, Room room, Parts parts, List<SessionId> sessions) {
        return new LearnedScreen(desk, room, parts, sessions, true);
    }

    /// Asks the records anew, then shows a new view.
    public void open(Consumer<Parent> show) {
        refresh(() -> show.accept(new LearnedView(state, this::asked, texts)));
    }

    private void refresh(Runnable then) {
        parts.chores().run(this::look, found -> {
            learning = found;
            publish();
            then.run();
        });
    }

    private Optional<Learning> look() throws IOException {
        return together ? Optional.empty() : Optional.of(desk.look(about.getFirst()));
    }

    private void asked(LearnedAsk ask) {
        switch (ask) {
            case LearnedAsk.Type(SheetSet set, String line) -> type(set, line);
            case LearnedAsk.TakeBack(SheetSet set, int slip) -> takeBack(set, slip);
            case LearnedAsk.SaveForm(SheetSet set) -> saveForm(set);
            case LearnedAsk.AllIn _ -> progressed(Progress.asking());
            case LearnedAsk.NotYet _ -> progressed(Progress.START);
            case LearnedAsk.Count _ -> parts.chores().run(() -> desk.count(about.getFirst()), this::entered);
            case LearnedAsk.CountLater _ -> countLater();
            case LearnedAsk.ReadIn _ ->
                parts.open().which(texts.get(LearnedWord.LIST), "csv").ifPresent(this::readIn);
            case LearnedAsk.Save _ -> save();
            case LearnedAsk.Afterwards _ -> parts.ways().afterwards().accept(about.getFirst());
            case LearnedAsk.Back _ -> parts.ways().back().run();
        }
    }

    private void progressed(Progress now) {
        progress = now;
        publish();
    }

    private void type(SheetSet set, String line) {
        SessionId session = about.getFirst();
        parts.chores().run(() -> desk.type(session, set, line), problem -> {
            progress = problem.map(each -> Progress.wrong(set, each))
                    .orElseGet(() -> Progress.told(
                            texts.get(LearnedWord.KEPT, line.strip().split("[\\s,;]+")[0])));
            refresh(() -> {});
        });
    }

    private void takeBack(SheetSet set, int slip) {
        parts.chores()
                .run(
                        () -> {
                            desk.takeBack(about.getFirst(), set, slip);
                            return texts.get(LearnedWord.TAKEN_BACK, slip);
                        },
                        words -> {
                            progress = Progress.told(words);
                            refresh(() -> {});
                        });
    }

    private void entered(Entered entered) {
        progress = switch (entered) {
            case Entered.Kept _ -> Progress.START;
            case Entered.Refused(var reason) -> Progress.told(BookWord.say(reason, texts));
            case Entered.NotKept(var why) -> Progress.told(StorageWord.say(why, texts));
        };
        refresh(() -> {});
    }

    /// How many replied has to be known first: without it no figure of months later can be judged.
    private void countLater() {
        Optional<Response> response = learning.flatMap(Learning::followUp)
                .flatMap(FollowUp::replies)
                .map(replies -> new Response(replies.asked(), replies.replied()));
        int typed = learning.flatMap(Learning::open)
                .map(open -> open.answered().getOrDefault(SheetSet.LATER, 0))
                .orElse(0);
        if (response.isEmpty()) {
            progressed(Progress.later(texts.get(LearnedWord.NOTE_REPLIES_FIRST)));
        } else if (typed > response.get().answered()) {
            progressed(Progress.later(texts.get(LearnedWord.MORE_SHEETS_THAN_REPLIES)));
        } else {
            parts.chores().run(() -> desk.countLater(about.getFirst(), response.get()), this::entered);
        }
    }

    private void readIn(Path file) {
        ListIn list = new ListIn(line -> desk.type(about.getFirst(), SheetSet.LATER, line));
        parts.chores().run(() -> list.read(file), came -> {
            progress = Progress.told(came.say(texts, this::say));
            refresh(() -> {});
        });
    }

    private String say(TypingProblem problem) {
        List<Question> paper = learning.map(each -> each.paper(SheetSet.LATER)).orElse(List.of());
        return new Telling(facts(), progress, texts).say(problem, Telling.example(paper));
    }

    private void saveForm(SheetSet set) {
        learning.ifPresent(each -> parts.chores()
                .run(() -> room.print(new PaperForm(each.paper(set), texts).of(set)), made -> saveForm(set, made)));
    }

    private void saveForm(SheetSet set, PrintResult made) {
        if (made instanceof Printed printed) {
            parts.takeaway().save("form-" + set.name().toLowerCase(java.util.Locale.ROOT) + ".pdf", printed.bytes());
        }
    }

    private void save() {
        List<Change> changes = changes();
        parts.takeaway()
                .save(
                        "learned-" + today() + ".csv",
                        () -> new LearnedExport(ExportWords.in(texts.language().locale())).of(changes));
    }

    private List<Change> changes() {
        if (!together) {
            return learning.flatMap(Learning::change).stream().toList();
        }
        Map<SessionId, Learned> counted = room.book().outcomes().learned();
        return about.stream()
                .flatMap(session -> Optional.ofNullable(counted.get(session)).stream())
                .map(Learned::change)
                .toList();
    }

    private Response response() {
        Map<SessionId, FollowUp> plans = room.book().outcomes().followUps();
        return about.stream()
                .flatMap(session -> Optional.ofNullable(plans.get(session)).stream())
                .flatMap(plan -> plan.replies().stream())
                .map(replies -> new Response(replies.asked(), replies.replied()))
                .reduce(new Response(0, 0), Response::plus);
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void publish() {
        state.set(new Telling(facts(), progress, texts).state());
    }

    private LearnedFacts facts() {
        String of = learning.map(each -> {
                    var setup = each.state().setup();
                    Days days = new Days(texts, today());
                    return texts.get(
                            LearnedWord.OF_SESSION, setup.deck().title(), setup.venue(), days.day(setup.date()));
                })
                .orElseGet(() -> texts.get(LearnedWord.OF_SESSIONS, changes().size()));
        return new LearnedFacts(
                today(), questions(), learning, together ? changes() : new ArrayList<>(), response(), of);
    }

    private Map<String, Question> questions() {
        Map<String, Question> questions = new HashMap<>();
        room.library().modules().stream()
                .flatMap(module -> module.text(texts.language().code()).questions().stream())
                .forEach(each -> questions.put(each.id().toString(), each));
        return questions;
    }
}
