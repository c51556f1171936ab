package org.watchword.desktop.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.handover.HandOverViewState.Facts;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.Scope;
import org.watchword.room.Room;
import org.watchword.room.handover.HandOver;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;

/// Hands the names of a session to somebody: for what, to whom and why, and only then a file.
public final class HandOverScreen {
    private final Parts parts;
    private final SessionId session;
    private final Runnable back;
    private final SimpleObjectProperty<HandOverViewState> state = new SimpleObjectProperty<>();
    private Facts facts = Facts.NONE;

    /// A screen that is empty until it was opened.
    ///
    /// @param back where she came from
    public HandOverScreen(Parts parts, SessionId session, Runnable back) {
        this.parts = parts;
        this.session = session;
        this.back = back;
    }

    /// What every such screen is made with.
    public record Parts(Room room, Chores chores, Texts texts, Takeaway takeaway) {}

    /// Reads the register, then shows a new view.
    public void open(Consumer<Parent> show) {
        parts.chores().run(this::read, found -> {
            facts = found;
            publish(false, Optional.empty());
            show.accept(new HandOverView(state, this::asked, parts.texts()));
        });
    }

    private Facts read() throws IOException {
        HandOver.There there = new HandOver(parts.room()).there(new Scope.Only(session));
        SessionSetup setup = parts.room().look(session).setup();
        String training = setup.deck().title() + ", " + new Days(parts.texts(), today()).date(setup.date());
        return new Facts(
                training,
                there.names(),
                there.organisations(),
                parts.room().book().outcomes().handed());
    }

    private void asked(HandOverAsk ask) {
        switch (ask) {
            case HandOverAsk.Save(HandOverForm form) -> save(form);
            case HandOverAsk.Back _ -> back.run();
        }
    }

    /// Where to is asked first: what was noted has then really left, as far as this program can know.
    private void save(HandOverForm form) {
        String name = parts.texts().get(HandOverWord.FILE, today().toString());
        parts.takeaway().dialog().where(name).ifPresent(file -> {
            publish(true, Optional.empty());
            HandOver.Wish wish = new HandOver.Wish(new Scope.Only(session), form.purpose(), form.whom(), form.reason());
            parts.chores()
                    .run(
                            () -> new HandOver(parts.room())
                                    .hand(wish, parts.texts().language().code()),
                            handing -> handed(handing, file));
        });
    }

    private void handed(HandOver.Handing handing, Path file) {
        switch (handing) {
            case HandOver.Ready ready -> {
                parts.takeaway().saveTo(file, ready::table);
                back.run();
            }
            case HandOver.Refused(var why) -> publish(false, Optional.of(BookWord.say(why, parts.texts())));
            case HandOver.NotNoted(var why) -> publish(false, Optional.of(StorageWord.say(why, parts.texts())));
            case HandOver.Nobody _ -> publish(false, Optional.of(parts.texts().get(HandOverWord.NOBODY)));
        }
    }

    private void publish(boolean busy, Optional<String> trouble) {
        state.set(new HandOverViewState.Telling(session, today(), parts.texts()).state(facts, busy, trouble));
    }

    private LocalDate today() {
        return LocalDate.now(parts.room().clock());
    }
}
