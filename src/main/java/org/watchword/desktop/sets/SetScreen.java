package org.watchword.desktop.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.library.Library;
import org.watchword.desktop.decks.SpokenForm;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.sets.SetViewState.Going;
import org.watchword.desktop.sets.SetViewState.Line;
import org.watchword.desktop.sets.SetViewState.Said;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.prints.PrintSet;
import org.watchword.room.prints.SetSaving;

/// Saves several prints into one folder: ticked ones, or a pack for a hall or a school.
public final class SetScreen {
    private final Room room;
    private final Parts parts;
    private final SetShelf shelf;
    private final List<Option> decks;
    private final Set<String> wanted = new LinkedHashSet<>();
    private final SimpleObjectProperty<SetViewState> state = new SimpleObjectProperty<>();
    private Choice choice;
    private SetKind kind = SetKind.CHOSEN;
    private PrintSet set;
    private Optional<Going> going = Optional.empty();
    private Said said = Said.NOTHING;
    private AtomicBoolean goesOn = new AtomicBoolean();

    /// What the page needs besides the room.
    ///
    /// @param looking runs what takes long without holding anything up
    /// @param back to the page before
    public record Parts(Chores looking, Texts texts, SaveDialog dialog, Runnable back) {}

    /// In which language, with the numbers of which area, and for which deck when it is a pack.
    ///
    /// @param deck an id; empty for the first deck
    public record Choice(String language, String area, String deck) {}

    /// A page with nothing in the set.
    public SetScreen(Room room, Parts parts, Choice choice) {
        this.room = room;
        this.parts = parts;
        shelf = new SetShelf(room, parts.texts());
        decks = shelf.decks();
        String deck =
                choice.deck().isEmpty() && !decks.isEmpty() ? decks.getFirst().code() : choice.deck();
        this.choice = spoken(new Choice(choice.language(), choice.area(), deck));
        set = shelf.ticked(wanted, this.choice);
        publish();
    }

    /// A new view.
    public Parent view() {
        return new SetView(state, this::asked, parts.texts());
    }

    private void asked(SetAsk ask) {
        switch (ask) {
            case SetAsk.Tick(String print, boolean taken) -> tick(Stream.of(print), taken);
            case SetAsk.All(boolean taken) -> tick(offered().stream().map(Option::code), taken);
            case SetAsk.What(String code) -> {
                kind = SetKind.valueOf(code);
                choose(spoken(choice));
            }
            case SetAsk.Deck(String id) -> choose(new Choice(choice.language(), choice.area(), id));
            case SetAsk.Language(String code) -> choose(new Choice(code, choice.area(), choice.deck()));
            case SetAsk.Area(String path) -> choose(new Choice(choice.language(), path, choice.deck()));
            case SetAsk.Save _ -> parts.dialog().folder().ifPresent(place -> save(set, place));
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
        set = switch (kind) {
            case CHOSEN -> shelf.ticked(wanted, now);
            case FORMS -> shelf.formed(wanted, now);
            case HALL, SCHOOL -> shelf.pack(kind.pack().orElseThrow(), now);
        };
        said = Said.NOTHING;
        publish();
    }

    /// Saves a set into a folder of its own.
    private void save(PrintSet all, Path place) {
        AtomicBoolean on = new AtomicBoolean(true);
        goesOn = on;
        said = Said.NOTHING;
        going(all, 0, all.pieces().getFirst());
        SetSaving.Progress progress = (done, next) -> {
            parts.looking().window().execute(() -> going(all, done, next));
            return on.get();
        };
        parts.looking().run(() -> saved(all, place, progress), now -> {
            going = Optional.empty();
            said = now;
            publish();
        });
    }

    private void going(PrintSet of, int done, PrintSet.Piece next) {
        int all = of.pieces().size();
        going = Optional.of(
                new Going((double) done / all, parts.texts().get(SetWord.MAKING, done + 1, all, next.title())));
        publish();
    }

    private Said saved(PrintSet all, Path place, SetSaving.Progress progress) {
        Texts texts = parts.texts();
        try {
            return switch (SetSaving.save(all, place, progress)) {
                case SetSaving.Saved(Path folder, int files, var refused) ->
                    new Said(texts.get(SetWord.SAVED, files, folder.toString()), notMade(refused));
                case SetSaving.Nothing(var refused) -> new Said(texts.get(SetWord.NOTHING), notMade(refused));
                case SetSaving.Stopped _ -> new Said(texts.get(SetWord.STOPPED), List.of());
            };
        } catch (IOException disk) {
            return new Said("", List.of(texts.get(SetWord.NOT_SAVED, place.toString())));
        }
    }

    private List<String> notMade(List<PrintSet.NotMade> refused) {
        return refused.stream()
                .map(each -> parts.texts()
                        .get(
                                SetWord.NOT_MADE,
                                each.piece().title(),
                                each.why().what() + " " + each.why().remedy()))
                .toList();
    }

    private String language() {
        return parts.texts().language().code();
    }

    private void publish() {
        Library library = room.library();
        state.set(new SetViewState(
                what(),
                offered().stream()
                        .map(print -> new Line(print.code(), print.name(), wanted.contains(print.code())))
                        .toList(),
                languages()
                        .map(code -> new Option(code, SpokenForm.of(parts.texts(), code)))
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

    /// What can be ticked; nothing for a pack.
    private List<Option> offered() {
        return switch (kind) {
            case CHOSEN -> shelf.prints();
            case FORMS -> shelf.forms();
            case HALL, SCHOOL -> List.of();
        };
    }

    private SetViewState.What what() {
        Texts texts = parts.texts();
        boolean pack = kind.pack().isPresent();
        return new SetViewState.What(
                Stream.of(SetKind.values())
                        .map(one -> new Option(one.name(), texts.get(one.called())))
                        .toList(),
                kind.name(),
                texts.get(kind.what()),
                kind.ofDeck() ? decks : List.of(),
                choice.deck(),
                pack ? set.pieces().stream().map(PrintSet.Piece::title).toList() : List.of());
    }

    /// In the program's own language where this cannot be had in the one before.
    private Choice spoken(Choice of) {
        return languages().anyMatch(of.language()::equals)
                ? of
                : new Choice(room.library().settings().defaultLanguage(), of.area(), of.deck());
    }

    /// Training is shown in the languages of the library and its plain forms, and one print in those that it has.
    private Stream<String> languages() {
        Library library = room.library();
        if (kind.ofDeck()) {
            return library.forms().stream();
        }
        Stream<String> ofPrints = library.prints().stream()
                .flatMap(print -> print.texts().keySet().stream().sorted());
        return Stream.concat(library.settings().languages().stream(), ofPrints).distinct();
    }
}
