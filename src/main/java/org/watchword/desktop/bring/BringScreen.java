package org.watchword.desktop.bring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.bring.BringDesk;
import org.watchword.room.bring.Brought;
import org.watchword.room.bring.Origin;

/// The page that brings the pages of a PDF in as slides.
public final class BringScreen {
    private final Room room;
    private final BringDesk desk;
    private final Parts parts;
    private final SimpleObjectProperty<BringViewState> state = new SimpleObjectProperty<>(BringViewState.EMPTY);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Optional<Path> file = Optional.empty();
    private String module = "";

    /// What the page is built from.
    ///
    /// @param put puts a module into the deck that it was opened from
    /// @param back to that deck
    public record Parts(Chores chores, Texts texts, OpenDialog open, Consumer<String> put, Runnable back) {}

    /// A page with no file chosen.
    public BringScreen(Room room, BringDesk desk, Parts parts) {
        this.room = room;
        this.desk = desk;
        this.parts = parts;
    }

    /// A new view.
    public Parent view() {
        return new BringView(state, this::asked, parts.texts());
    }

    private void asked(BringAsk ask) {
        boolean working = state.get().working().isPresent();
        switch (ask) {
            case BringAsk.Stop _ -> stopped.set(true);
            case BringAsk.Back _ -> {
                stopped.set(true);
                parts.back().run();
            }
            case BringAsk.Choose _ when !working -> choose();
            case BringAsk.Bring(Origin origin) when !working -> bring(origin);
            case BringAsk.Put _ when !working -> parts.put().accept(module);
            default -> {}
        }
    }

    private void choose() {
        parts.open().which(parts.texts().get(BringWord.PDF), "pdf").ifPresent(chosen -> {
            file = Optional.of(chosen);
            state.set(state.get().chose(String.valueOf(chosen.getFileName())));
        });
    }

    private void bring(Origin origin) {
        Texts texts = parts.texts();
        if (file.isEmpty() || !origin.isWhole()) {
            String trouble =
                    file.isEmpty() ? texts.get(BringWord.NO_FILE) : texts.get(BringWord.NOT_WHOLE, Origin.LONGEST);
            state.set(state.get().ended("", List.of(trouble), false));
            return;
        }
        Path from = file.get();
        stopped.set(false);
        state.set(state.get().works(0, texts.get(BringWord.WORKING)));
        parts.chores().run(() -> attempt(from, origin), this::done);
    }

    private BringDesk.Watch watch() {
        Executor window = parts.chores().window();
        AtomicInteger all = new AtomicInteger(1);
        return new BringDesk.Watch(all::set, done -> window.execute(() -> progress(done, all.get())), stopped::get);
    }

    private void progress(int done, int all) {
        if (state.get().working().isPresent()) {
            state.set(state.get().works((double) done / all, parts.texts().get(BringWord.PAGE_OF, done, all)));
        }
    }

    /// What came of it, or why the disk did not take it.
    private record Came(Optional<Brought> brought, String trouble) {}

    private Came attempt(Path from, Origin origin) {
        Texts texts = parts.texts();
        try {
            Brought brought = desk.bring(from, origin, room.library(), LocalDate.now(room.clock()), watch());
            room.lookAgain();
            return new Came(Optional.of(brought), "");
        } catch (NoSuchFileException gone) {
            return new Came(Optional.empty(), texts.get(BringWord.NOT_THERE, String.valueOf(from.getFileName())));
        } catch (IOException | UncheckedIOException disk) {
            return new Came(Optional.empty(), texts.get(BringWord.NOT_SAVED));
        }
    }

    private void done(Came came) {
        Texts texts = parts.texts();
        BringViewState now = state.get();
        if (came.brought().isEmpty()) {
            state.set(now.ended("", List.of(came.trouble()), false));
            return;
        }
        state.set(
                switch (came.brought().get()) {
                    case Brought.Done done -> {
                        module = done.module();
                        yield now.ended(
                                texts.get(BringWord.DONE, done.slides()),
                                BringWord.leftOut(done.leftOut(), texts),
                                true);
                    }
                    case Brought.Refused(var why) -> now.ended("", List.of(BringWord.sentence(why, texts)), false);
                    case Brought.Nothing(var leftOut) ->
                        now.ended(texts.get(BringWord.NOTHING), BringWord.leftOut(leftOut, texts), false);
                    case Brought.Stopped _ -> now.ended(texts.get(BringWord.STOPPED), List.of(), false);
                });
    }
}
