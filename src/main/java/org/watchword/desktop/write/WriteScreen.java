package org.watchword.desktop.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.watchword.content.contact.Area;
import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.content.write.SlideFile;
import org.watchword.content.write.SlideSource;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.slide.SlideFrames;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.write.WriteViewState.Picking;
import org.watchword.desktop.write.WriteViewState.Progress;
import org.watchword.desktop.write.WriteViewState.Said;
import org.watchword.desktop.write.WriteViewState.Sheet;
import org.watchword.room.Room;
import org.watchword.room.bring.Origin;
import org.watchword.room.compose.OwnPictures;
import org.watchword.room.compose.SlideDesk;
import org.watchword.room.compose.Step.What;
import org.watchword.room.compose.Writing;
import org.watchword.room.compose.Written;

/// Slides of the trainer's own: a form beside the slide as the room would see it. What she types is looked at with
/// every key, and is on the disk when she pauses.
public final class WriteScreen {
    private static final Duration PAUSE = Duration.millis(700);

    private final Room room;
    private final SlideDesk desk;
    private final Area area;
    private final Parts parts;
    private final SimpleObjectProperty<WriteViewState> state;
    private final SimpleObjectProperty<@Nullable Image> picture = new SimpleObjectProperty<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Optional<Writing> open = Optional.empty();
    private String text = "";
    private String chosen = "";
    private String drawn = "";
    private boolean asText;
    private int stamp;
    private int looks;
    private Said said = Said.NOTHING;
    private Optional<Path> file = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private Optional<String> told = Optional.empty();

    /// What the page stands on.
    ///
    /// @param saving works in the order of asking, as each change builds on the one before
    /// @param looking looks at what is typed
    /// @param frames draws a slide as the room would see it
    public record Parts(Chores saving, Chores looking, Texts texts, SlideFrames frames, Ways ways) {}

    /// Where the page leads.
    ///
    /// @param open asks for a picture
    /// @param begun is told the module that was begun
    /// @param back to the page before
    public record Ways(OpenDialog open, Consumer<String> begun, Runnable back) {}

    /// A page with no slides yet.
    public WriteScreen(Room room, SlideDesk desk, Area area, Parts parts) {
        this.room = room;
        this.desk = desk;
        this.area = area;
        this.parts = parts;
        state = new SimpleObjectProperty<>(shown());
        pause.setOnFinished(_ -> save());
    }

    /// Opens a module of hers at a slide.
    public void open(String module, String slide) {
        chosen = slide;
        run(() -> desk.open(module), true);
    }

    /// A new view.
    public Parent view() {
        return new WriteView(state, picture, this::asked, parts.texts());
    }

    void asked(WriteAsk ask) {
        switch (ask) {
            case WriteAsk.Begin(String name) -> begin(name.strip());
            case WriteAsk.Slide(String id) -> choose(id);
            case WriteAsk.Add(Layout layout) -> add(layout);
            case WriteAsk.TakeOut _ -> takeOut();
            case WriteAsk.Move(int by) -> change(What.MOVED, file -> file.moved(chosen, by));
            case WriteAsk.LayOut(Layout layout) ->
                change(What.WRITTEN, with(slide -> slide.as(layout).text()));
            case WriteAsk.Type(SlideField field, List<String> values) ->
                typed(with(slide -> slide.with(field, values).text()));
            case WriteAsk.Text(String whole) -> typed(with(_ -> whole.endsWith("\n") ? whole : whole + "\n"));
            case WriteAsk.AsText(boolean wanted) -> {
                asText = wanted;
                refill();
            }
            case WriteAsk.Choose _ ->
                parts.ways()
                        .open()
                        .which(parts.texts().get(WriteWord.PICTURES), "png", "jpg", "jpeg", "svg")
                        .ifPresent(this::about);
            case WriteAsk.Dropped(Path dropped) -> about(dropped);
            case WriteAsk.TakeIn(Origin origin) -> takeIn(origin);
            case WriteAsk.Undo _ -> run(() -> afterSaving(desk::undo), true);
            case WriteAsk.Redo _ -> run(() -> afterSaving(desk::redo), true);
            case WriteAsk.Back _ -> leave();
        }
    }

    private void begin(String name) {
        if (name.isEmpty() || name.length() > SlideDesk.LONGEST_NAME) {
            troubled(parts.texts().get(WriteWord.NAME_MISSING, SlideDesk.LONGEST_NAME));
            return;
        }
        parts.saving().run(() -> took(desk.begin(name, parts.texts().get(WriteWord.FIRST_NOTE))), written -> {
            came(written, true);
            open.ifPresent(now -> parts.ways().begun().accept(now.module().id()));
        });
    }

    private void choose(String id) {
        chosen = id;
        refill();
        look();
    }

    private void add(Layout layout) {
        String id = slides().freeId();
        String behind = chosen;
        chosen = id;
        change(What.ADDED, file -> file.adding(behind, layout));
    }

    private void takeOut() {
        List<String> ids =
                slides().slides().stream().map(placed -> placed.slide().id()).toList();
        int at = ids.indexOf(chosen);
        String gone = chosen;
        if (at >= 0 && ids.size() > 1) {
            chosen = ids.get(at == ids.size() - 1 ? at - 1 : at + 1);
            change(What.TAKEN_OUT, file -> file.without(gone));
        }
    }

    private UnaryOperator<SlideFile> with(Function<SlideSource, String> edit) {
        String id = chosen;
        return file -> file.slide(id)
                .map(placed -> file.with(id, edit.apply(placed.slide())))
                .orElse(file);
    }

    /// Saved at once, with the boxes filled anew.
    private void change(What what, UnaryOperator<SlideFile> edit) {
        synchronized (this) {
            text = edit.apply(slides()).text();
        }
        pause.stop();
        String wanted = text;
        String about = heading();
        run(() -> desk.change(now(), wanted, what, about), true);
    }

    private void typed(UnaryOperator<SlideFile> edit) {
        String before = text;
        synchronized (this) {
            text = edit.apply(slides()).text();
        }
        if (!text.equals(before)) {
            told = Optional.empty();
            pause.playFromStart();
            look();
        }
    }

    private void save() {
        pause.stop();
        if (open.filter(now -> !now.text().equals(text)).isPresent()) {
            String about = heading();
            run(() -> desk.change(now(), typed(), What.WRITTEN, about), false);
        }
    }

    private Written afterSaving(Function<Writing, Written> then) {
        Writing now = now();
        if (now.text().equals(typed())) {
            return then.apply(now);
        }
        Written saved = took(desk.change(now, typed(), What.WRITTEN, ""));
        return saved instanceof Written.Saved(Writing first) ? then.apply(first) : saved;
    }

    private void leave() {
        pause.stop();
        if (open.filter(now -> !now.text().equals(text)).isEmpty()) {
            parts.ways().back().run();
            return;
        }
        parts.saving().run(() -> took(desk.change(now(), typed(), What.WRITTEN, "")), written -> {
            came(written, false);
            if (written instanceof Written.Saved) {
                parts.ways().back().run();
            }
        });
    }

    private void about(Path picture) {
        file = Optional.of(picture);
        publish();
    }

    private void takeIn(Origin origin) {
        Texts texts = parts.texts();
        if (file.isEmpty() || !origin.isWhole()) {
            troubled(texts.get(WriteWord.NOT_WHOLE, Origin.LONGEST));
            return;
        }
        Path from = file.get();
        OwnPictures pictures = new OwnPictures(now().folder());
        parts.saving().run(() -> TakenIn.of(pictures, from, origin, texts), taken -> {
            taken.name()
                    .ifPresentOrElse(
                            name -> {
                                file = Optional.empty();
                                List<String> values = List.of(name, origin.title());
                                change(
                                        What.WRITTEN,
                                        with(slide -> slide.with(SlideField.PICTURE, values)
                                                .text()));
                            },
                            () -> troubled(taken.trouble()));
        });
    }

    /// What she typed while it was saved stays in the boxes.
    private void run(Chores.Work<Written> work, boolean refills) {
        String asked = text;
        parts.saving().run(() -> took(work.get()), written -> {
            came(written, refills && text.equals(asked));
            if (!text.equals(asked)) {
                pause.playFromStart();
            }
        });
    }

    /// What was saved is known here before the next change begins, so that quick changes build on each other.
    private synchronized Written took(Written written) {
        switch (written) {
            case Written.Saved(Writing now) -> open = Optional.of(now);
            case Written.ChangedByHand(Writing now) -> open = Optional.of(now);
            case Written.Unreadable _, Written.NotWritten _ -> {}
        }
        return written;
    }

    private void came(Written written, boolean refills) {
        Texts texts = parts.texts();
        told = written instanceof Written.Saved ? Optional.of(texts.get(WriteWord.SAVED)) : Optional.empty();
        trouble = switch (written) {
            case Written.Saved _ -> Optional.empty();
            case Written.ChangedByHand _ -> Optional.of(texts.get(WriteWord.CHANGED_BY_HAND));
            case Written.Unreadable(Path at) -> Optional.of(texts.get(WriteWord.UNREADABLE, at.toString()));
            case Written.NotWritten(Path at) -> Optional.of(texts.get(WriteWord.NOT_WRITTEN, at.toString()));
        };
        boolean other = written instanceof Written.ChangedByHand || (refills && written instanceof Written.Saved);
        if (other) {
            text = now().text();
            refill();
        } else {
            publish();
        }
        look();
    }

    private void refill() {
        stamp++;
        if (open.isPresent() && slides().slide(chosen).isEmpty()) {
            chosen = slides().slides().stream()
                    .findFirst()
                    .map(placed -> placed.slide().id())
                    .orElse("");
        }
        publish();
    }

    /// Looks at what is typed; a look that was overtaken by the next key is thrown away.
    private void look() {
        if (open.isEmpty() || slides().slide(chosen).isEmpty()) {
            return;
        }
        int number = ++looks;
        Writing writing = now();
        SlideFile file = slides();
        String id = chosen;
        parts.looking().run(() -> DraftLook.at(room.library(), writing, file, id, parts.frames()), look -> {
            if (number == looks) {
                looked(look, file);
            }
        });
    }

    private void looked(DraftLook look, SlideFile file) {
        boolean fit = now().fit().contains(chosen) && now().text().equals(text);
        if (look.slide().isEmpty() && !look.id().slide().equals(drawn)) {
            picture.set(null);
        }
        said = telling().said(look.draft(), file.slide(chosen).orElseThrow(), look.slide(), look.problems(), fit);
        publish();
        parts.frames().draw(look.draft(), look.id(), image -> {
            if (look.id().slide().equals(chosen)) {
                drawn = chosen;
                picture.set(image);
            }
        });
    }

    private void troubled(String words) {
        trouble = Optional.of(words);
        told = Optional.empty();
        publish();
    }

    private String heading() {
        return slides().slide(chosen).stream()
                .flatMap(placed -> placed.slide().values(SlideField.HEADING).stream())
                .findFirst()
                .orElse("");
    }

    private SlideFile slides() {
        return new SlideFile(
                typed(),
                room.library().settings().wordsIn(room.library().settings().defaultLanguage()));
    }

    private synchronized String typed() {
        return text;
    }

    private synchronized Writing now() {
        return open.orElseThrow();
    }

    private WriteTelling telling() {
        return new WriteTelling(room.library(), area, parts.texts());
    }

    private void publish() {
        state.set(shown());
    }

    private WriteViewState shown() {
        Progress progress = new Progress(
                open.filter(Writing::undo).isPresent(),
                open.filter(Writing::redo).isPresent(),
                trouble,
                told);
        if (open.isEmpty()) {
            return new WriteViewState(false, "", "", List.of(), Optional.empty(), List.of(), Picking.NOTHING, progress);
        }
        Writing now = now();
        WriteTelling telling = telling();
        Optional<Sheet> sheet =
                slides().slide(chosen).map(SlideFile.Placed::slide).map(this::sheet);
        return new WriteViewState(
                true,
                now.module().text(now.module().language()).title(),
                telling.usedIn(now.usedIn()),
                telling.rows(slides(), now.fit()),
                sheet,
                telling.layouts(sheet.map(Sheet::layout).orElse(Layout.POINTS)),
                telling.picking(
                        new OwnPictures(now.folder()).names(),
                        file.map(path -> String.valueOf(path.getFileName())).orElse("")),
                progress);
    }

    private Sheet sheet(SlideSource slide) {
        Layout layout = slide.layout().orElse(Layout.POINTS);
        boolean readable = slide.layout().isPresent();
        return new Sheet(
                chosen, layout, stamp, slide.text(), asText || !readable, WriteTelling.values(slide, layout), said);
    }
}
