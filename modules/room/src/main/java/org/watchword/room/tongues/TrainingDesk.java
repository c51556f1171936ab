package org.watchword.room.tongues;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.ModulePage;
import org.watchword.content.translation.PageFiles;
import org.watchword.content.translation.PageReading;
import org.watchword.content.translation.Reading;
import org.watchword.content.translation.Translatable;
import org.watchword.content.translation.TranslatedWords;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.tongues.TongueDesk.Signing;
import org.watchword.tables.WholeFile;

/// Training in other languages, slide by slide beside its source: what is missing or out of date, other words for one
/// slide, and whose word there is that it says the same. All of it lies in the trainer's own content.
public final class TrainingDesk {
    private final Room room;
    private final DataFolder data;
    private @Nullable Undo undo;

    public TrainingDesk(Room room, DataFolder data) {
        this.room = room;
        this.data = data;
    }

    /// What the last change took the place of.
    private record Undo(ModulePage page, String language, PageFiles before) {}

    /// Every page of the modules that a deck shows something of, as it stands in a language.
    ///
    /// @param deck its id
    /// @throws IOException when a file cannot be read
    public List<PageReading> of(String deck, String language) throws IOException {
        Library library = room.library();
        List<PageReading> readings = new ArrayList<>();
        for (String id : library.modulesOf(deck)) {
            for (ModulePage page : library.module(id)
                    .map(found -> ModulePage.of(found, library))
                    .orElse(List.of())) {
                if (!page.from().equals(language)) {
                    readings.add(page.reading(language, files(page, language)));
                }
            }
        }
        return readings;
    }

    /// What a deck's pages are translated from, for a sheet.
    ///
    /// @param deck its id
    /// @throws IOException when a file cannot be read
    public List<Translatable> wanted(String deck) throws IOException {
        Library library = room.library();
        List<Translatable> wanted = new ArrayList<>();
        for (String id : library.modulesOf(deck)) {
            Optional<TrainingModule> module = library.module(id);
            if (module.isPresent()) {
                wanted.addAll(Translatable.of(module.get(), library));
            }
        }
        return wanted;
    }

    /// What came of giving a slide other words.
    public sealed interface Changed {
        /// It is on the disk.
        record Kept() implements Changed {}

        /// A paragraph that cannot be kept; nothing has changed.
        record Wrong(TranslatedWords.Fault fault, String paragraph) implements Changed {}

        /// The slide is not the one any more that was on the screen; nothing has changed.
        record OtherText() implements Changed {}
    }

    /// Gives one slide or question other words in a language. Where it was out of date, it stands for its source again.
    /// It is on the disk when this returns.
    ///
    /// @param read as it was on the screen
    /// @param part the id of the slide or question, or [PageReading#TITLE]
    /// @param words by the ids of its paragraphs
    /// @throws IOException when the disk does not take it; nothing has changed then
    public Changed change(PageReading read, String part, Map<String, String> words) throws IOException {
        for (Reading.Row row : rows(read, part)) {
            Optional<TranslatedWords.Fault> fault = row.source().isBlank()
                    ? Optional.empty()
                    : TranslatedWords.fault(row.source(), words.getOrDefault(row.id(), ""));
            if (fault.isPresent()) {
                return new Changed.Wrong(fault.get(), row.source());
            }
        }
        Optional<ModulePage> page = page(read.page());
        if (page.isEmpty() || !rows(now(page.get(), read.language()), part).equals(rows(read, part))) {
            return new Changed.OtherText();
        }
        keep(page.get(), read.language(), part, words);
        room.lookAgain();
        return new Changed.Kept();
    }

    private void keep(ModulePage page, String language, String part, Map<String, String> words) throws IOException {
        PageFiles before = files(page, language);
        String text;
        if (part.equals(PageReading.TITLE)) {
            text = page.titled(language, before.text(), words.getOrDefault(part, ""), today());
        } else {
            text = page.with(language, before.text(), part, words, today());
            save(page.sourceFile(language), page.kept(before.source(), part));
        }
        save(page.file(language), text);
        undo = new Undo(page, language, before);
    }

    private static List<Reading.Row> rows(PageReading read, String part) {
        return part.equals(PageReading.TITLE)
                ? List.of(read.title())
                : read.part(part).map(PageReading.Part::rows).orElse(List.of());
    }

    /// Whether there is a change to take back.
    public boolean canUndo() {
        return undo != null;
    }

    /// Takes the last change of a slide back.
    ///
    /// @throws IOException when the disk does not take it; nothing has changed then
    public void undo() throws IOException {
        Undo last = undo;
        if (last != null) {
            put(last.page().file(last.language()), last.before().text());
            put(last.page().sourceFile(last.language()), last.before().source());
            undo = null;
            room.lookAgain();
        }
    }

    /// Keeps somebody's word that every slide or question which is here and was not checked yet says the same as its
    /// source. It is on the disk when this returns.
    ///
    /// @param read what this person had before the eyes
    /// @param name of a person or a role
    /// @throws IOException when the disk does not take it; nothing has changed then
    public Signing sign(PageReading read, String name) throws IOException {
        Optional<String> by = TongueDesk.signer(name);
        if (by.isEmpty()) {
            return Signing.NO_NAME;
        }
        room.lookAgain();
        Optional<ModulePage> page = page(read.page());
        if (page.isEmpty() || !now(page.get(), read.language()).equals(read)) {
            return Signing.OTHER_TEXT;
        }
        Map<String, PageFiles.Signature> signed =
                new HashMap<>(files(page.get(), read.language()).signed());
        Checked word = new Checked(today(), by.get());
        read.parts().stream()
                .filter(part -> part.state() == PageReading.State.DRAFT)
                .forEach(part -> signed.put(part.id(), new PageFiles.Signature(part.of(), word)));
        save(page.get().signedFile(read.language()), PageFiles.signatureFile(signed));
        room.lookAgain();
        return Signing.SIGNED;
    }

    /// Takes every signature under a page back.
    ///
    /// @throws IOException when the disk does not let go of them; they hold on then
    public void takeBack(String page, String language) throws IOException {
        Optional<ModulePage> found = page(page);
        if (found.isPresent()) {
            put(found.get().signedFile(language), Optional.empty());
            room.lookAgain();
        }
    }

    private PageReading now(ModulePage page, String language) throws IOException {
        return page.reading(language, files(page, language));
    }

    private PageFiles files(ModulePage page, String language) throws IOException {
        return PageFiles.of(data.layers(room.shipped()), page, language);
    }

    private Optional<ModulePage> page(String id) {
        return ModulePage.find(id, room.library());
    }

    private void put(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            save(name, text.get());
        } else if (Files.deleteIfExists(path(name))) {
            WholeFile.forceFolder(Objects.requireNonNull(path(name).getParent()));
        }
    }

    private void save(String name, String text) throws IOException {
        WholeFile.save(path(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path path(String name) {
        return data.ownContent().resolve("translations").resolve(name);
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }
}
