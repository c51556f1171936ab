package org.watchword.desktop.changes;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.changes.ChangesFacts.Reading;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changes.Part;
import org.watchword.room.Room;
import org.watchword.room.changes.ChangeDesk;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeSpan;
import org.watchword.session.SessionId;

/// What was changed in the records, over the room. The journal is read part by part from its newest end, away from the
/// window's thread, and only until there is a page to show; whatever is asked meanwhile is answered at once.
public final class ChangesScreen {
    private final Room room;
    private final Parts parts;
    private final LocalDate today;
    private final Optional<SessionId> about;
    private final SimpleObjectProperty<ChangesViewState> state = new SimpleObjectProperty<>();
    private final List<ChangeLine> found = new ArrayList<>();
    private final Deque<Part> left = new ArrayDeque<>();
    private @Nullable ChangeDesk desk;
    private ChangesChoice choice;
    private Reading reading = Reading.OPENING;
    private Optional<Path> saving = Optional.empty();
    private Optional<ChangesWord> said = Optional.empty();
    private int shown;
    private int round;

    /// What the page stands on besides the room.
    ///
    /// @param chores reads the journal, beside the other work with the disk
    /// @param page how many changes are shown at once
    /// @param back to the page before
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, int page, Runnable back) {}

    /// A page that begins to read at once.
    ///
    /// @param about only this session
    public ChangesScreen(Room room, Parts parts, Optional<SessionId> about) {
        this.room = room;
        this.parts = parts;
        this.about = about;
        today = LocalDate.now(room.clock());
        choice = ChangesChoice.of(about.map(ChangeSpan::of).orElse(ChangeSpan.EVERYTHING));
        open();
    }

    /// A new view.
    public Parent view() {
        return new ChangesView(state, this::asked, parts.texts());
    }

    private void asked(ChangesAsk ask) {
        switch (ask) {
            case ChangesAsk.Search(String words) -> choose(choice.searching(words));
            case ChangesAsk.OfKind(var group) -> choose(choice.ofKind(group));
            case ChangesAsk.Between(var from, var to) -> choose(choice.between(from, to));
            case ChangesAsk.Clear _ -> choose(choice.cleared());
            case ChangesAsk.Older _ -> older();
            case ChangesAsk.Stop _ -> stop(saving.isPresent() ? ChangesWord.NOT_SAVED : ChangesWord.STOPPED);
            case ChangesAsk.Save _ -> save();
            case ChangesAsk.Back _ -> {
                stop(ChangesWord.STOPPED);
                parts.back().run();
            }
        }
    }

    private void older() {
        if (desk == null) {
            open();
        } else {
            shown = Math.min(shown, found.size()) + parts.page();
            readOn();
        }
    }

    private void choose(ChangesChoice next) {
        choice = next;
        begin();
    }

    private void open() {
        reading = Reading.OPENING;
        said = Optional.empty();
        publish();
        ask(room::changes, opened -> {
            desk = opened;
            begin();
        });
    }

    /// From the newest change on, with what is chosen now.
    private void begin() {
        round++;
        found.clear();
        left.clear();
        saving = Optional.empty();
        said = Optional.empty();
        shown = parts.page();
        if (desk != null) {
            left.addAll(desk.parts(choice.span()));
            reading = new Reading(true, left.size(), 0, false, false);
            readOn();
        } else {
            publish();
        }
    }

    /// Reads the next part, unless there is enough to show.
    private void readOn() {
        said = Optional.empty();
        Part next = left.peek();
        ChangeDesk open = desk;
        if (next == null || open == null || (found.size() >= shown && saving.isEmpty())) {
            put(false);
            saving.ifPresent(this::write);
            return;
        }
        put(true);
        ChangesChoice chosen = choice;
        ask(
                () -> open.read(next, chosen.span()).stream()
                        .filter(line -> chosen.shows(line, parts.texts()))
                        .toList(),
                lines -> {
                    left.poll();
                    found.addAll(lines);
                    readOn();
                });
    }

    private void stop(ChangesWord why) {
        if (reading.busy()) {
            halt(why);
        }
    }

    private void halt(ChangesWord why) {
        round++;
        saving = Optional.empty();
        said = Optional.of(why);
        put(false);
    }

    private void save() {
        String name = "what-was-changed-" + today + ".csv";
        saving = parts.takeaway().dialog().where(name);
        saving.ifPresent(_ -> readOn());
    }

    private void write(Path file) {
        saving = Optional.empty();
        put(false);
        List<ChangeLine> lines = List.copyOf(found);
        parts.takeaway().saveTo(file, () -> new ChangesTable(parts.texts()).of(lines));
    }

    /// Does work that is forgotten when something else was asked for meanwhile.
    private <T> void ask(Chores.Work<T> work, Consumer<T> then) {
        int asked = ++round;
        parts.chores().run(() -> tried(work), answer -> {
            if (asked == round) {
                answer.ifPresentOrElse(then, () -> halt(ChangesWord.FAILED));
            }
        });
    }

    private static <T> Optional<T> tried(Chores.Work<T> work) {
        try {
            return Optional.of(work.get());
        } catch (IOException disk) {
            return Optional.empty();
        }
    }

    private void put(boolean busy) {
        int all = reading.parts();
        reading = new Reading(reading.opened(), all, all - left.size(), busy, busy && saving.isPresent());
        publish();
    }

    private void publish() {
        Optional<ChangeLine.Occasion> occasion =
                Optional.ofNullable(desk).flatMap(open -> about.flatMap(open::occasion));
        ChangesFacts facts = new ChangesFacts(found, shown, reading, occasion, today, said);
        state.set(ChangesViewState.of(facts, choice, parts.texts()));
    }
}
