package org.watchword.desktop.names;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.names.NamesChoice.Question;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.print.Statement;
import org.watchword.records.KeptName;
import org.watchword.records.PersonAt;
import org.watchword.room.Room;
import org.watchword.room.names.AboutPerson;
import org.watchword.room.names.PersonFile;
import org.watchword.session.SessionId;

/// The names that are kept, over the room. They are read from the journal each time the page is opened, and are in
/// memory only as long as it is.
public final class NamesScreen {
    private final Room room;
    private final Parts parts;
    private final LocalDate today;
    private final SimpleObjectProperty<NamesViewState> state = new SimpleObjectProperty<>();
    private NamesFacts facts;
    private NamesChoice choice = NamesChoice.READING;

    /// What the page stands on besides the room.
    ///
    /// @param months for which names are kept
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, IntSupplier months, Ways ways) {}

    /// Ways from this page.
    ///
    /// @param changes to what was changed in the records
    /// @param back to the page before
    public record Ways(Runnable changes, Runnable back) {}

    /// A page that reads the names at once.
    public NamesScreen(Room room, Parts parts) {
        this.room = room;
        this.parts = parts;
        today = LocalDate.now(room.clock());
        facts = new NamesFacts(List.of(), today, parts.months().getAsInt());
        publish();
        parts.chores().run(() -> room.names().kept(), kept -> {
            put(kept);
            choice = choice.read();
            publish();
        });
    }

    /// A new view.
    public Parent view() {
        return new NamesView(state, this::asked, parts.texts());
    }

    private void put(List<KeptName> kept) {
        facts = new NamesFacts(kept, today, parts.months().getAsInt());
    }

    private void publish() {
        state.set(NamesViewState.of(facts, choice, parts.texts()));
    }

    private void choose(NamesChoice next) {
        choice = next;
        publish();
    }

    private void asked(NamesAsk ask) {
        switch (ask) {
            case NamesAsk.Search(String words) -> choose(choice.searching(words));
            case NamesAsk.Tick(String line, boolean on) -> choose(choice.ticking(line, on));
            case NamesAsk.RemoveDue _ -> choose(choice.asked(Question.REMOVE_DUE));
            case NamesAsk.RemoveTicked _ -> choose(choice.asked(Question.REMOVE_TICKED));
            case NamesAsk.No _ -> choose(choice.unasked());
            case NamesAsk.Yes _ -> choice.asking().ifPresent(this::remove);
            case NamesAsk.SaveAll _ -> saveAll(facts.on(choice.ticked()));
            case NamesAsk.SaveHoldings _ -> saveHoldings();
            case NamesAsk.Changes _ -> parts.ways().changes().run();
            case NamesAsk.Back _ -> parts.ways().back().run();
        }
    }

    private void remove(Question question) {
        Set<SessionId> sessions = facts.dueSessions();
        Set<PersonAt> lines =
                facts.on(choice.ticked()).stream().map(KeptName::line).collect(Collectors.toSet());
        choose(choice.busy());
        parts.chores()
                .run(
                        () -> switch (question) {
                            case REMOVE_DUE -> left(() -> room.names().forgetSessions(sessions));
                            case REMOVE_TICKED -> left(() -> room.names().forget(lines));
                        },
                        left -> left.ifPresentOrElse(this::removed, () -> choose(choice.done(NamesWord.FAILED))));
    }

    private void removed(List<KeptName> left) {
        put(left);
        choose(choice.done(NamesWord.GONE));
    }

    /// Who is left after names were removed; empty when the disk did not do it.
    private Optional<List<KeptName>> left(Removing removing) {
        try {
            removing.remove();
            return Optional.of(room.names().kept());
        } catch (IOException disk) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Removing {
        void remove() throws IOException;
    }

    private void saveAll(List<KeptName> lines) {
        parts.takeaway().saveTogether("about-a-person-" + today + ".pdf", () -> {
            AboutPerson person = room.names().about(lines, parts.months().getAsInt());
            Map<String, byte[]> pieces = printed(new PersonPaper(parts.texts(), days()).of(person));
            pieces.put("json", PersonFile.of(person));
            return pieces;
        });
    }

    private void saveHoldings() {
        parts.takeaway().saveTogether("what-this-laptop-holds-" + today + ".pdf", () -> printed(held()));
    }

    private Statement held() throws IOException {
        return new HoldingsPaper(parts.texts(), days(), room.clock().getZone())
                .of(room.names().holdings());
    }

    private Days days() {
        return new Days(parts.texts(), today);
    }

    private Map<String, byte[]> printed(Statement words) {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        if (room.print(words) instanceof Printed pdf) {
            pieces.put("pdf", pdf.bytes());
        }
        return pieces;
    }
}
