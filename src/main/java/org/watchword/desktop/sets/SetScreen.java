package org.watchword.desktop.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.print.Print;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.sets.SetViewState.Going;
import org.watchword.desktop.sets.SetViewState.Line;
import org.watchword.desktop.sets.SetViewState.Said;
import org.watchword.desktop.text.SpokenName;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.prints.PrintSet;
import org.watchword.room.prints.SetSaving;

/// Saves several prints into one folder. Any [PrintSet] can be saved like this, also one that somebody else put
/// together for a hall.
public final class SetScreen {
    private final Room room;
    private final Parts parts;
    private final Set<String> wanted = new LinkedHashSet<>();
    private final SimpleObjectProperty<SetViewState> state = new SimpleObjectProperty<>();
    private Choice choice;
    private Optional<Going> going = Optional.empty();
    private Said said = Said.NOTHING;
    private AtomicBoolean goesOn = new AtomicBoolean();

    /// What the page needs besides the room.
    ///
    /// @param looking runs what takes long without holding anything up
    /// @param back to the page before
    public record Parts(Chores looking, Texts texts, SaveDialog dialog, Runnable back) {}

    /// In which language, and with the numbers of which area.
    public record Choice(String language, String area) {}

    /// A page with nothing in the set.
    public SetScreen(Room room, Parts parts, Choice choice) {
        this.room = room;
        this.parts = parts;
        this.choice = choice;
        publish();
    }

    /// A new view.
    public Parent view() {
        return new SetView(state, this::asked, parts.texts());
    }

    private void asked(SetAsk ask) {
        switch (ask) {
            case SetAsk.Tick(String print, boolean taken) -> tick(Stream.of(print), taken);
            case SetAsk.All(boolean taken) ->
                tick(room.library().prints().stream().map(Print::id), taken);
            case SetAsk.Language(String code) -> choose(new Choice(code, choice.area()));
            case SetAsk.Area(String path) -> choose(new Choice(choice.language(), path));
            case SetAsk.Save _ -> parts.dialog().folder().ifPresent(place -> save(set(), place));
            case SetAsk.Stop _ -> goesOn.set(false);
            case SetAsk.Back _ -> {
                goesOn.set(false);
                parts.back().run();
            }
        }
    }

    private void tick(Stream<String> prints, boolean taken) {
        prints.forEach(print -> {
            if (taken) {
                wanted.add(print);
            } else {
                wanted.remove(print);
            }
        });
        choose(choice);
    }

    private void choose(Choice now) {
        choice = now;
        said = Said.NOTHING;
        publish();
    }

    private PrintSet set() {
        Library library = room.library();
        PrintNames names = names();
        Choice of = choice;
        String name = parts.texts().get(SetWord.FOLDER) + "-" + of.language() + "-" + LocalDate.now(room.clock());
        return new PrintSet(
                name,
                library.prints().stream()
                        .filter(print -> wanted.contains(print.id()))
                        .map(print -> new PrintSet.Piece(
                                names.of(print),
                                print.id() + "-" + of.language() + ".pdf",
                                () -> room.print(print, of.language(), new Area(of.area()))))
                        .toList());
    }

    /// Saves a set into a folder of its own.
    private void save(PrintSet set, Path place) {
        AtomicBoolean on = new AtomicBoolean(true);
        goesOn = on;
        said = Said.NOTHING;
        going(set, 0, set.pieces().getFirst());
        SetSaving.Progress progress = (done, next) -> {
            parts.looking().window().execute(() -> going(set, done, next));
            return on.get();
        };
        parts.looking().run(() -> saved(set, place, progress), now -> {
            going = Optional.empty();
            said = now;
            publish();
        });
    }

    private void going(PrintSet set, int done, PrintSet.Piece next) {
        int all = set.pieces().size();
        going = Optional.of(
                new Going((double) done / all, parts.texts().get(SetWord.MAKING, done + 1, all, next.title())));
        publish();
    }

    private Said saved(PrintSet set, Path place, SetSaving.Progress progress) {
        Texts texts = parts.texts();
        try {
            return switch (SetSaving.save(set, place, progress)) {
                case SetSaving.Saved(Path folder, int files, var refused) ->
                    new Said(texts.get(SetWord.SAVED, files, folder.toString()), notMade(refused));
                case SetSaving.Nothing(var refused) -> new Said(texts.get(SetWord.NOTHING), notMade(refused));
                case SetSaving.Stopped _ -> new Said(texts.get(SetWord.STOPPED), List.of());
            };
        } catch (IOException disk) {
            return new Said("", List.of(texts.get(SetWord.NOT_SAVED, place.toString())));
        }
    }

    private List<String> notMade(List<SetSaving.NotMade> refused) {
        return refused.stream()
                .map(each -> parts.texts()
                        .get(
                                SetWord.NOT_MADE,
                                each.piece().title(),
                                each.why().what() + " " + each.why().remedy()))
                .toList();
    }

    private PrintNames names() {
        return new PrintNames(room.library(), language());
    }

    private String language() {
        return parts.texts().language().code();
    }

    private void publish() {
        Library library = room.library();
        PrintNames names = names();
        state.set(new SetViewState(
                library.prints().stream()
                        .map(print -> new Line(print.id(), names.of(print), wanted.contains(print.id())))
                        .sorted((one, other) -> one.name()
                                .toLowerCase(Locale.ROOT)
                                .compareTo(other.name().toLowerCase(Locale.ROOT)))
                        .toList(),
                Stream.concat(
                                library.languages().stream(),
                                library.prints().stream()
                                        .flatMap(print ->
                                                print.texts().keySet().stream().sorted()))
                        .distinct()
                        .map(code -> new Option(code, SpokenName.of(code)))
                        .toList(),
                choice.language(),
                library.areas().stream()
                        .map(named -> named.area().path())
                        .map(path -> new Option(path, library.areaName(path, language())))
                        .toList(),
                choice.area(),
                going,
                said));
    }
}
