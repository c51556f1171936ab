package org.watchword.desktop.compose;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.Composition;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.Part;
import org.watchword.content.slide.SlideId;
import org.watchword.desktop.compose.ComposeViewState.Progress;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.slide.SlideFrames;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.compose.Composed;
import org.watchword.room.compose.Composing;
import org.watchword.room.compose.DeckDesk;
import org.watchword.room.compose.Step.What;

/// A deck of the trainer's own: parts in their order, slides left out or replaced, saved with every change.
public final class ComposeScreen {
    private final Room room;
    private final DeckDesk desk;
    private final Deck from;
    private final Parts parts;
    private final SimpleObjectProperty<ComposeViewState> state;
    private Optional<Composing> open = Optional.empty();
    private Choice choice = new Choice(Optional.empty(), "", "");
    private @Nullable String trouble;
    private @Nullable String told;

    /// What the page stands on.
    ///
    /// @param chores works in the order of asking, as each change builds on the one before
    /// @param pictures draws small pictures of slides
    public record Parts(Chores chores, Texts texts, SlideFrames pictures, Ways ways) {}

    /// Where the page leads.
    ///
    /// @param bring to the page that brings slides in from elsewhere
    /// @param write to the page on which slides are written
    /// @param rewrite to that page with a slide of this deck, or a copy of it
    /// @param back to the page before
    public record Ways(
            Consumer<ComposeScreen> bring,
            Consumer<ComposeScreen> write,
            BiConsumer<ComposeScreen, SlideId> rewrite,
            Runnable back) {}

    /// What is looked at: a part, a slide of it, and words that modules are found by.
    private record Choice(Optional<Integer> part, String slide, String words) {}

    /// A page for a deck: one of her own is opened, and of any other one a copy can be begun.
    public ComposeScreen(Room room, DeckDesk desk, Deck from, Parts parts) {
        this.room = room;
        this.desk = desk;
        this.from = from;
        this.parts = parts;
        state = new SimpleObjectProperty<>(waiting());
        if (desk.isOwn(from)) {
            run(() -> desk.open(from.id()), "");
        }
    }

    /// A new view.
    public Parent view() {
        return new ComposeView(state, this::asked, this::draw, parts.texts());
    }

    private void draw(String slide, Consumer<Image> then) {
        SlideId.parse(slide).ifPresent(id -> parts.pictures().draw(id, then));
    }

    void asked(ComposeAsk ask) {
        switch (ask) {
            case ComposeAsk.Begin(String name) -> begin(name.strip());
            case ComposeAsk.Name(String name) -> name(name.strip());
            case ComposeAsk.MeantFor(String audience) ->
                change(What.MEANT_FOR, name(audience, room.library()::audienceName), deck -> deck.meantFor(audience));
            case ComposeAsk.Lasting(int minutes) ->
                change(What.TIMED, String.valueOf(minutes), deck -> deck.lasting(minutes));
            case ComposeAsk.Part(int part) -> choose(new Choice(Optional.of(part), "", choice.words()));
            case ComposeAsk.Slide(String slide) -> choose(new Choice(choice.part(), slide, choice.words()));
            case ComposeAsk.Search(String words) -> choose(new Choice(choice.part(), choice.slide(), words));
            case ComposeAsk.Move(int before, int after) -> move(before, after);
            case ComposeAsk.TakeOut(int part) -> takeOut(part);
            case ComposeAsk.Add(String module) -> add(module);
            case ComposeAsk.AddBreak _ -> add(What.ADDED, new Part.Rest(5, from.place()));
            case ComposeAsk.Bring _ -> parts.ways().bring().accept(this);
            case ComposeAsk.Write _ -> parts.ways().write().accept(this);
            case ComposeAsk.Rewrite _ -> rewrite();
            case ComposeAsk.Skip _ -> skip();
            case ComposeAsk.Replace(String slide) -> replace(SlideId.parse(slide));
            case ComposeAsk.TakeNew _ -> takeNew();
            case ComposeAsk.Undo _ -> run(() -> desk.undo(now()), "");
            case ComposeAsk.Redo _ -> run(() -> desk.redo(now()), "");
            case ComposeAsk.BringBack(int version) -> bringBack(version);
            case ComposeAsk.Back _ -> parts.ways().back().run();
        }
    }

    private String name(String id, BiFunction<String, String, String> name) {
        return name.apply(id, parts.texts().language().code());
    }

    private void begin(String name) {
        if (isName(name)) {
            run(() -> desk.begin(from, name), "");
        }
    }

    private void name(String name) {
        if (isName(name)) {
            change(What.NAMED, name, deck -> deck.called(name));
        }
    }

    private boolean isName(String name) {
        boolean fits = !name.isEmpty() && name.length() <= DeckDesk.LONGEST_NAME;
        if (!fits) {
            troubled(parts.texts().get(ComposeWord.NAME_MISSING, DeckDesk.LONGEST_NAME));
        }
        return fits;
    }

    private void move(int before, int after) {
        int last = chosen().parts().size() - 1;
        if (before != after && Math.min(before, after) >= 0 && Math.max(before, after) <= last) {
            String name = partName(before);
            choice = new Choice(Optional.of(after), "", choice.words());
            change(What.MOVED, name, deck -> deck.parts().size() > last ? deck.moving(before, after) : deck);
        }
    }

    private void takeOut(int part) {
        int parts = chosen().parts().size();
        if (parts == 1) {
            troubled(this.parts.texts().get(ComposeWord.LAST_PART));
        } else if (part < parts) {
            String name = partName(part);
            choice = new Choice(Optional.of(Math.min(part, parts - 2)), "", choice.words());
            change(
                    What.TAKEN_OUT,
                    name,
                    deck -> deck.parts().size() > 1
                            ? deck.without(Math.min(part, deck.parts().size() - 1))
                            : deck);
        }
    }

    /// Puts a module into the deck, behind the part that is looked at.
    ///
    /// @param module its id; one that the library does not have changes nothing
    public void add(String module) {
        room.library()
                .module(module)
                .ifPresent(found -> add(
                        What.ADDED,
                        new Part.Teach(
                                found.id(),
                                found.version(),
                                List.of(),
                                Map.of(),
                                OptionalDouble.empty(),
                                from.place())));
    }

    private void add(What what, Part part) {
        int at = choice.part().map(chosen -> chosen + 1).orElseGet(() -> beforeTheLastQuestions(chosen().parts()));
        choice = new Choice(Optional.of(at), "", choice.words());
        change(
                what,
                telling(now()).name(part),
                deck -> deck.adding(Math.min(at, deck.parts().size()), part));
    }

    /// What is taught after them would not be asked about.
    private static int beforeTheLastQuestions(List<Part> parts) {
        int at = parts.size();
        while (at > 0 && parts.get(at - 1) instanceof Part.Ask) {
            at--;
        }
        return at;
    }

    private void skip() {
        int part = choice.part().orElse(-1);
        String slide = choice.slide();
        if (part >= 0 && chosen().parts().get(part) instanceof Part.Teach teach) {
            boolean skips = !teach.skip().contains(slide);
            change(skips ? What.SKIPPED : What.SHOWN_AGAIN, partName(part), deck -> deck.skipping(part, slide, skips));
        }
    }

    private void rewrite() {
        state.get()
                .one()
                .flatMap(one -> SlideId.parse(one.picture()))
                .ifPresent(slide -> parts.ways().rewrite().accept(this, slide));
    }

    /// The id of the deck, once it is one of her own.
    public String deck() {
        return now().id();
    }

    /// Puts another slide in the place of the one that is looked at.
    public void replace(SlideId other) {
        replace(Optional.of(other));
    }

    /// Says that a copy of a slide could not be saved.
    public void notCopied() {
        troubled(parts.texts().get(ComposeWord.NOT_COPIED));
    }

    /// Shows the deck as it is now, after a visit to another page.
    public void again() {
        publish();
    }

    private void replace(Optional<SlideId> other) {
        int part = choice.part().orElse(-1);
        String slide = choice.slide();
        if (part >= 0) {
            change(What.REPLACED, partName(part), deck -> deck.replacing(part, slide, other));
        }
    }

    private void takeNew() {
        int part = choice.part().orElse(-1);
        if (part >= 0 && chosen().parts().get(part) instanceof Part.Teach teach) {
            room.library()
                    .module(teach.module())
                    .ifPresent(found -> change(
                            What.RENEWED,
                            partName(part),
                            deck -> deck.with(
                                    part,
                                    new Part.Teach(
                                            teach.module(),
                                            found.version(),
                                            teach.skip(),
                                            teach.replace(),
                                            teach.minutes(),
                                            teach.place()))));
        }
    }

    private void bringBack(int version) {
        now().versions().stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .ifPresent(found -> run(() -> desk.bringBack(now(), found), ""));
    }

    private String partName(int part) {
        return telling(now()).name(chosen().parts().get(part));
    }

    private Composition chosen() {
        return now().chosen();
    }

    private synchronized Composing now() {
        return open.orElseThrow();
    }

    private void change(What what, String about, UnaryOperator<Composition> edit) {
        run(
                () -> desk.change(now(), edit.apply(chosen()), what, about),
                parts.texts().get(ComposeWord.SAVED));
    }

    /// What was saved is known here before the next change begins, so that quick presses build on each other.
    private void run(Chores.Work<Composed> work, String words) {
        parts.chores()
                .run(
                        () -> {
                            Composed composed = work.get();
                            took(composed);
                            return composed;
                        },
                        composed -> {
                            trouble = trouble(composed).orElse(null);
                            told = trouble == null && !words.isEmpty() ? words : null;
                            publish();
                        });
    }

    private synchronized void took(Composed composed) {
        switch (composed) {
            case Composed.Saved(Composing now) -> open = Optional.of(now);
            case Composed.ChangedByHand(Composing now) -> open = Optional.of(now);
            case Composed.Unreadable _, Composed.NotWritten _ -> {}
        }
    }

    private Optional<String> trouble(Composed composed) {
        return switch (composed) {
            case Composed.Saved _ -> Optional.empty();
            case Composed.ChangedByHand _ -> Optional.of(parts.texts().get(ComposeWord.THEIRS));
            case Composed.Unreadable(Path file) ->
                Optional.of(parts.texts().get(ComposeWord.UNREADABLE, file.toString()));
            case Composed.NotWritten(Path file) ->
                Optional.of(parts.texts().get(ComposeWord.NOT_WRITTEN, file.toString()));
        };
    }

    private void choose(Choice chosen) {
        choice = chosen;
        told = null;
        publish();
    }

    private void troubled(String words) {
        trouble = words;
        told = null;
        publish();
    }

    private void publish() {
        synchronized (this) {
            state.set(open.map(this::shown).orElseGet(this::waiting));
        }
    }

    private ComposeViewState waiting() {
        ComposeTelling telling = new ComposeTelling(
                room.library(),
                from,
                new Composition(
                        from.title().in(language(), room.library().settings().defaultLanguage()),
                        from.audience(),
                        from.minutes(),
                        from.parts()),
                List.of(),
                parts.texts());
        return new ComposeViewState(
                false,
                telling.waiting(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new ComposeViewState.Shelf(List.of(), List.of(), false),
                progress(false, false, List.of()));
    }

    private ComposeTelling telling(Composing now) {
        Deck deck = room.library().deck(now.id()).orElse(from);
        return ComposeTelling.of(room.library(), deck, now.chosen(), parts.texts());
    }

    private ComposeViewState shown(Composing now) {
        ComposeTelling telling = telling(now);
        Optional<Integer> part =
                choice.part().filter(each -> each < now.chosen().parts().size());
        return new ComposeViewState(
                true,
                telling.head(),
                telling.parts(),
                part,
                part.map(telling::slides).orElse(List.of()),
                part.flatMap(each -> telling.one(each, choice.slide())),
                telling.shelf(choice.words(), part),
                progress(now.undo(), now.redo(), versions(now)));
    }

    private List<Row> versions(Composing now) {
        VersionWords words = new VersionWords(
                new Days(parts.texts(), LocalDateTime.now(room.clock()).toLocalDate()),
                room.clock().getZone(),
                parts.texts());
        return now.versions().stream().map(words::of).toList();
    }

    private Progress progress(boolean undo, boolean redo, List<Row> versions) {
        return new Progress(undo, redo, versions, Optional.ofNullable(trouble), Optional.ofNullable(told));
    }

    private String language() {
        return parts.texts().language().code();
    }
}
