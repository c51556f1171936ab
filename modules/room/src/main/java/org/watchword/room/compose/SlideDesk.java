package org.watchword.room.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.slide.SlideId;
import org.watchword.content.write.Chapters;
import org.watchword.content.write.MarkdownLetters;
import org.watchword.content.write.SlideField;
import org.watchword.content.write.SlideSource;
import org.watchword.room.DataFolder;
import org.watchword.room.IdWords;
import org.watchword.room.ModuleFile;
import org.watchword.room.Room;
import org.watchword.tables.WholeFile;
import org.watchword.tables.WholeFolder;

/// Slides of the trainer's own. Each change is on the disk before it is said to be saved; what came with the program is
/// never touched.
///
/// Everything she writes is kept as a step, fit to be shown or not; only what is fit reaches the file from which the
/// library reads. The steps are written first, with what the file was and what it will be: whoever is stopped between
/// the two finds the file as it was, and it is written when the slides are opened again.
public final class SlideDesk {
    /// The topic under which her modules stand.
    public static final String TOPIC = "local";

    /// The most letters of a module's name.
    public static final int LONGEST_NAME = 80;

    private final Room room;
    private final Path own;
    private final SlidePastFile pasts;

    /// The slides of a data folder.
    public SlideDesk(Room room, DataFolder data) {
        this.room = room;
        this.own = data.ownContent();
        this.pasts = new SlidePastFile(data.path().resolve("slide-versions"));
    }

    /// Whether a module is one that she can write in: it stands in her own content.
    public boolean isOwn(String module) {
        return Files.exists(folder(module).resolve("module.yaml"));
    }

    /// Begins a module with one slide that says its name.
    ///
    /// @param name with something in it, at most [#LONGEST_NAME] letters
    /// @param note what the trainer finds in the notes of that slide
    public synchronized Written begin(String name, String note) {
        String id = freeId(name);
        String slide = """
                ## %s

                ```slide
                id: slide-1
                layout: statement
                minutes: 1
                ```

                ### %s

                %s
                """.formatted(
                        MarkdownLetters.written(name),
                        library().settings().wordsIn(language()).notes(),
                        MarkdownLetters.written(note));
        try {
            make(id, name, slide);
            return open(id);
        } catch (IOException notWritten) {
            return new Written.NotWritten(folder(id));
        }
    }

    /// A copy of a slide, to be changed for one deck: in a module that has the copies of that slide's module for this
    /// deck. A slide that was copied before is found there.
    ///
    /// @param deck of her own
    /// @param slide of the library
    /// @return the copy; empty when there is no such slide
    /// @throws IOException when it cannot be read, or the disk does not take it; nothing of it is shown then
    public synchronized Optional<SlideId> borrow(String deck, SlideId slide) throws IOException {
        Optional<TrainingModule> from = library().module(slide.module());
        Optional<Path> file = from.flatMap(module -> module.slide(slide.slide(), module.language()))
                .map(found -> found.place().file());
        if (from.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        String id = TOPIC + "/" + IdWords.of(deck + "-" + slide.module().replace('/', '-'), "slides");
        SlideId copy = new SlideId(id, slide.slide());
        Optional<Chapters.Part> part = Chapters.of(Files.readString(file.get())).part(slide.slide());
        if (part.isEmpty() || hasSlide(copy)) {
            return part.map(_ -> copy);
        }
        String text = SlideFiles.copyMedia(part.get().text(), file.get().resolveSibling(""), folder(id));
        if (!isOwn(id)) {
            make(id, from.get().text(language()).title(), text);
            room.lookAgain();
            return Optional.of(copy);
        }
        Written opened = open(id);
        boolean saved = opened instanceof Written.Saved(Writing now)
                && change(now, joined(now.text(), text), Step.What.ADDED, "") instanceof Written.Saved;
        return saved ? Optional.of(copy) : Optional.empty();
    }

    /// Opens a module of her own, with what became of its slides; also when its file was changed meanwhile.
    public synchronized Written open(String module) {
        try {
            room.lookAgain();
            Optional<TrainingModule> found = library().module(module).filter(_ -> isOwn(module));
            if (found.isEmpty()) {
                return new Written.Unreadable(folder(module));
            }
            SlidePast past = past(found.get(), shown(found.get()));
            return new Written.Saved(writing(found.get(), past.past()));
        } catch (IOException notRead) {
            return new Written.NotWritten(folder(module));
        }
    }

    /// Writes other text. What is fit in it is shown from now on.
    ///
    /// @param before the slides as she sees them
    /// @param text of all slides
    /// @param about the name of what is changed
    public synchronized Written change(Writing before, String text, Step.What what, String about) {
        Step step = new Step(room.clock().instant(), what, about, text);
        Written written = edit(before, past -> past.step().text().equals(text) ? past : past.then(step));
        return written instanceof Written.ChangedByHand ? kept(before, step) : written;
    }

    /// Her change becomes a step before what another program wrote, so that undo brings it back.
    private Written kept(Writing before, Step hers) {
        TrainingModule module = before.module();
        try {
            String shown = shown(module);
            Past past = past(module, shown).past();
            if (past.step().what() == Step.What.CHANGED_BY_HAND && past.canUndo()) {
                past = past.at(past.now() - 1).then(hers).then(past.step());
                pasts.save(module.id(), new SlidePast(past, shown, shown));
            }
            return new Written.ChangedByHand(writing(module, past));
        } catch (IOException notWritten) {
            return new Written.NotWritten(before.file());
        }
    }

    /// Takes the last change back.
    public synchronized Written undo(Writing before) {
        return edit(before, past -> past.canUndo() ? past.at(past.now() - 1) : past);
    }

    /// Makes a change again that was taken back.
    public synchronized Written redo(Writing before) {
        return edit(before, past -> past.canRedo() ? past.at(past.now() + 1) : past);
    }

    private Written edit(Writing before, UnaryOperator<Past> edit) {
        TrainingModule module = before.module();
        try {
            String shown = shown(module);
            SlidePast past = past(module, shown);
            if (!past.past().step().text().equals(before.text())) {
                return new Written.ChangedByHand(writing(module, past.past()));
            }
            return new Written.Saved(saved(module, edit.apply(past.past()), shown));
        } catch (IOException notWritten) {
            return new Written.NotWritten(before.file());
        }
    }

    private Writing saved(TrainingModule module, Past past, String shown) throws IOException {
        Path folder = folder(module.id());
        FitSlides fit = FitSlides.of(library(), module, folder, past.step().text(), shown);
        String text = fit.minutes().isPresent() ? fit.text() : shown;
        pasts.save(module.id(), new SlidePast(past, shown, text));
        put(module, text, fit.minutes());
        return writing(module, past);
    }

    private void put(TrainingModule module, String text, OptionalDouble minutes) throws IOException {
        Path folder = folder(module.id());
        Path file = folder.resolve("module.yaml");
        String yaml = Files.readString(file);
        String lasting = minutes.isPresent() ? ModuleFile.lasting(yaml, minutes.getAsDouble()) : yaml;
        save(SlideFiles.slides(folder, module.language()), text);
        if (!lasting.equals(yaml)) {
            save(file, lasting);
        }
        room.lookAgain();
    }

    private static void save(Path file, String text) throws IOException {
        WholeFile.save(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What became of slides, up to the text that their file has now.
    private SlidePast past(TrainingModule module, String shown) throws IOException {
        Optional<SlidePast> known = pasts.read(module.id());
        if (known.isEmpty()) {
            Step begun = new Step(room.clock().instant(), Step.What.BEGUN, "", shown);
            SlidePast first = new SlidePast(Past.of(begun), shown, shown);
            pasts.save(module.id(), first);
            return first;
        }
        SlidePast past = known.get();
        if (shown.equals(past.after())) {
            return past;
        }
        if (shown.equals(past.before())) {
            saved(module, past.past(), shown);
            return past;
        }
        Step byHand = new Step(room.clock().instant(), Step.What.CHANGED_BY_HAND, "", shown);
        SlidePast taken = new SlidePast(past.past().then(byHand), shown, shown);
        pasts.save(module.id(), taken);
        return taken;
    }

    private Writing writing(TrainingModule known, Past past) {
        Library library = library();
        TrainingModule module = library.module(known.id()).orElse(known);
        Path folder = folder(module.id());
        String text = past.step().text();
        FitSlides fit = FitSlides.of(library, module, folder, text, "");
        List<Deck> usedIn = library.decks().stream()
                .filter(deck -> library.modulesOf(deck.id()).contains(module.id()))
                .toList();
        return new Writing(module, folder, text, fit.fit(), fit.problems(), usedIn, past.canUndo(), past.canRedo());
    }

    private void make(String id, String title, String slide) throws IOException {
        String text = "# " + MarkdownLetters.written(title) + "\n\n" + slide.strip() + "\n";
        double minutes =
                SlideSource.of(slide, library().settings().wordsIn(language())).values(SlideField.MINUTES).stream()
                        .mapToDouble(Double::parseDouble)
                        .sum();
        String yaml = ModuleFile.of(id, minutes, LocalDate.now(room.clock()));
        Path folder = folder(id);
        if (Files.exists(folder)) {
            save(SlideFiles.slides(folder, language()), text);
            save(folder.resolve("module.yaml"), yaml);
            return;
        }
        try (WholeFolder whole = WholeFolder.begin(folder)) {
            whole.put("slides." + language() + ".md", text.getBytes(StandardCharsets.UTF_8));
            whole.put("module.yaml", yaml.getBytes(StandardCharsets.UTF_8));
            whole.finish();
        }
    }

    /// Slides with one more at their end.
    static String joined(String text, String slide) {
        return text.stripTrailing() + "\n\n" + slide.strip() + "\n";
    }

    private String shown(TrainingModule module) throws IOException {
        return Files.readString(SlideFiles.slides(folder(module.id()), module.language()));
    }

    private boolean hasSlide(SlideId id) {
        return library()
                .module(id.module())
                .flatMap(module -> module.slide(id.slide(), module.language()))
                .isPresent();
    }

    private Path folder(String module) {
        return own.resolve("modules").resolve(module);
    }

    private String freeId(String name) {
        String first = TOPIC + "/" + IdWords.of(name, "slides");
        String id = first;
        for (int again = 2; library().module(id).isPresent() || Files.exists(folder(id)); again++) {
            id = first + "-" + again;
        }
        return id;
    }

    private Library library() {
        return room.library();
    }

    private String language() {
        return library().settings().defaultLanguage();
    }
}
