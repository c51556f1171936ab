package org.watchword.desktop.bring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.watchword.room.bring.Outline;

/// The page that brings the pages of a PDF in as slides.
public final class BringScreen {
    /// Lines of the look at how an outline would be cut.
    private static final int SHOWN = 12;

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
            case BringAsk.Paste(String outline) -> state.set(state.get().cut(cut(Outline.cut(outline))));
            case BringAsk.Make(String name, String outline) when !working -> make(name.strip(), outline);
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
        state.set(state.get().about(false));
        if (file.isEmpty() || !origin.isWhole()) {
            String trouble =
                    file.isEmpty() ? texts.get(BringWord.NO_FILE) : texts.get(BringWord.NOT_WHOLE, Origin.LONGEST);
            trouble(trouble);
            return;
        }
        Path from = file.get();
        stopped.set(false);
        state.set(state.get().works(0, texts.get(BringWord.WORKING)));
        parts.chores()
                .run(
                        () -> attempt(
                                () -> desk.bring(from, origin, room.library(), LocalDate.now(room.clock()), watch())),
                        this::done);
    }

    private List<String> cut(List<Outline.Cut> slides) {
        Texts texts = parts.texts();
        List<String> lines = new ArrayList<>();
        slides.stream()
                .limit(SHOWN)
                .forEach(slide -> lines.add(texts.get(
                        BringWord.CUT,
                        lines.size() + 1,
                        slide.heading(),
                        slide.points().size())));
        if (slides.size() > SHOWN) {
            lines.add(texts.get(BringWord.CUT_MORE, slides.size() - SHOWN));
        }
        return lines;
    }

    private void make(String name, String outline) {
        Texts texts = parts.texts();
        state.set(state.get().about(true));
        List<Outline.Cut> slides = Outline.cut(outline);
        Optional<String> number = desk.number(outline, room.library());
        if (slides.isEmpty()) {
            trouble(texts.get(BringWord.NO_OUTLINE));
        } else if (slides.size() > Outline.MOST_SLIDES) {
            trouble(texts.get(BringWord.TOO_MANY_SLIDES, Outline.MOST_SLIDES));
        } else if (number.isPresent()) {
            trouble(texts.get(BringWord.NUMBER_IN_LINE, number.get()));
        } else if (name.isEmpty() || name.length() > Origin.LONGEST) {
            trouble(texts.get(BringWord.NO_NAME, Origin.LONGEST));
        } else {
            state.set(state.get().works(0, texts.get(BringWord.WORKING)));
            parts.chores().run(() -> attempt(() -> made(name, slides)), this::done);
        }
    }

    private Brought made(String name, List<Outline.Cut> slides) throws IOException {
        String id = desk.outline(name, slides, room.library(), LocalDate.now(room.clock()));
        return new Brought.Done(id, slides.size(), List.of());
    }

    private void trouble(String words) {
        state.set(state.get().ended("", List.of(words), false));
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

    private Came attempt(Chores.Work<Brought> work) {
        Texts texts = parts.texts();
        try {
            Brought brought = work.get();
            room.lookAgain();
            return new Came(Optional.of(brought), "");
        } catch (NoSuchFileException gone) {
            return new Came(
                    Optional.empty(), texts.get(BringWord.NOT_THERE, state.get().file()));
        } catch (IOException | UncheckedIOException disk) {
            return new Came(Optional.empty(), texts.get(BringWord.NOT_SAVED));
        }
    }

    private void done(Came came) {
        Texts texts = parts.texts();
        BringViewState now = state.get();
        if (came.brought().isEmpty()) {
            trouble(came.trouble());
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
