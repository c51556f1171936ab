package org.watchword.desktop.questions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.contact.Area;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.questions.QuestionsStep.Begun;
import org.watchword.desktop.questions.QuestionsStep.Kept;
import org.watchword.desktop.questions.QuestionsStep.Looked;
import org.watchword.desktop.questions.QuestionsStep.Out;
import org.watchword.desktop.questions.QuestionsViewState.Said;
import org.watchword.desktop.text.Texts;
import org.watchword.exchange.ExportResult;
import org.watchword.exchange.ImportResult;
import org.watchword.exchange.QuestionExport;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Refusal;
import org.watchword.room.Room;

/// Questions of other programs come in, and the library's go out. A file is looked at first; nothing is written
/// before the trainer says so. Belongs to the window thread.
public final class QuestionsScreen {
    private final Room room;
    private final Place place;
    private final Parts parts;
    private final String language;
    private final GrammarWords words;
    private final SimpleObjectProperty<QuestionsViewState> state = new SimpleObjectProperty<>();
    private QuestionsStep step = new Begun();
    private Said said = Said.NOTHING;
    private int round;

    /// Where questions come to and go from.
    ///
    /// @param own the trainer's own layer of the library
    /// @param area whose telephone numbers stand in what is written out, such as `gb/essex`
    public record Place(Path own, String area) {}

    /// What the page stands on besides the room.
    ///
    /// @param chores reads and writes, beside the work with the records
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, OpenDialog open, Ways ways) {}

    /// Ways from this page.
    ///
    /// @param showFolder opens a folder in the system's own window
    /// @param back to the page before
    public record Ways(Consumer<Path> showFolder, Runnable back) {}

    /// A page with nothing chosen.
    public QuestionsScreen(Room room, Place place, Parts parts) {
        this.room = room;
        this.place = place;
        this.parts = parts;
        Library library = room.library();
        language = library.settings().defaultLanguage();
        words = library.settings().words().getOrDefault(language, GrammarWords.ENGLISH);
        publish();
    }

    /// A new view.
    public Parent view() {
        return new QuestionsView(state, this::asked, parts.texts());
    }

    /// While a module is being written only the way back is open, so that what came of it is told.
    private void asked(QuestionsAsk ask) {
        boolean keeping = said.busy().filter(QuestionsWord.KEEPING::equals).isPresent();
        if (keeping && !(ask instanceof QuestionsAsk.Back)) {
            return;
        }
        switch (ask) {
            case QuestionsAsk.ChooseFile _ -> choose();
            case QuestionsAsk.Keep(String name) -> keep(name.strip());
            case QuestionsAsk.ShowFolder _ -> showFolder();
            case QuestionsAsk.WriteOut _ -> writeOut();
            case QuestionsAsk.Choose(int module, Format format) -> chosen(module, format);
            case QuestionsAsk.Save _ -> save();
            case QuestionsAsk.Back _ -> {
                round++;
                parts.ways().back().run();
            }
        }
    }

    private void choose() {
        String kind = parts.texts().get(QuestionsWord.KIND_OF_FILE);
        parts.open().which(kind, "txt", "gift", "xml", "csv", "tsv", "xlsx").ifPresent(this::read);
    }

    private void read(Path path) {
        away(QuestionsWord.READING, () -> look(path), this::tell);
    }

    /// What came of looking at a file.
    private record Look(Optional<ForeignFile> file, ImportResult result) {}

    private Look look(Path path) {
        try {
            ForeignFile file = ForeignFile.open(path);
            return new Look(Optional.of(file), file.read(words));
        } catch (IOException notOpened) {
            return new Look(Optional.empty(), new ImportResult.NotImported(new FileRead.Refused(Refusal.NO_FILE, 0)));
        }
    }

    private void tell(Look look) {
        switch (look.result()) {
            case ImportResult.Imported imported -> look.file().ifPresent(file -> step = new Looked(file, imported));
            case ImportResult.NotImported(FileRead.Refused(Refusal why, int line)) -> {
                step = new Begun();
                String sentence = parts.texts().get(RefusalWord.of(why));
                said = Said.trouble(
                        line > 0
                                ? parts.texts().get(QuestionsWord.AT_LINE, Integer.toString(line), sentence)
                                : sentence);
            }
        }
    }

    private void keep(String name) {
        if (!(step instanceof Looked looked) || said.busy().isPresent()) {
            return;
        }
        String id = NewModule.id(name);
        if (name.isEmpty()) {
            trouble(parts.texts().get(QuestionsWord.NAME_MISSING));
        } else if (room.library().module(id).isPresent()) {
            trouble(parts.texts().get(QuestionsWord.NAME_TAKEN));
        } else {
            away(QuestionsWord.KEEPING, () -> kept(looked, name, id), this::tellKept);
        }
    }

    /// What came of keeping: the module, or what is in the way.
    private record Keeping(Optional<Kept> kept, String trouble) {}

    private Keeping kept(Looked looked, String name, String id) {
        NewModule module = new NewModule(place.own());
        ModulePages pages = new ModulePages(language, words, LocalDate.now(room.clock()), parts.texts());
        try {
            if (looked.file().readAs(name, words) instanceof ImportResult.Imported imported
                    && module.write(id, pages.of(id, imported))) {
                room.lookAgain();
                long drafts = QuestionsViewState.drafts(imported.verdicts());
                return new Keeping(Optional.of(new Kept(module.folder(id), imported.kept(), drafts)), "");
            }
            return new Keeping(Optional.empty(), parts.texts().get(QuestionsWord.NAME_TAKEN));
        } catch (IOException notWritten) {
            return new Keeping(
                    Optional.empty(),
                    parts.texts().get(QuestionsWord.NOT_WRITTEN, place.own().toString()));
        }
    }

    private void tellKept(Keeping keeping) {
        keeping.kept().ifPresentOrElse(kept -> step = kept, () -> said = Said.trouble(keeping.trouble()));
    }

    private void showFolder() {
        if (step instanceof Kept kept) {
            parts.ways().showFolder().accept(kept.folder());
        }
    }

    private void writeOut() {
        List<OutgoingModule> modules = room.library().modules().stream()
                .map(module -> new OutgoingModule(
                        module.id(),
                        module.text(language).title(),
                        module.text(language).questions()))
                .filter(module -> !module.questions().isEmpty())
                .toList();
        if (modules.isEmpty()) {
            trouble(parts.texts().get(QuestionsWord.NO_MODULE));
        } else {
            fit(new Out(modules, 0, Format.GIFT, Optional.empty()));
        }
    }

    private void chosen(int module, Format format) {
        if (step instanceof Out out) {
            fit(new Out(out.modules(), module, format, Optional.empty()));
        }
    }

    private void fit(Out out) {
        step = out;
        ContactWords contacts = new ContactWords(room.library(), new Area(place.area()), language);
        away(
                QuestionsWord.LOOKING,
                () -> new QuestionExport(out.format(), contacts, language)
                        .write(out.module().questions()),
                result -> step = new Out(out.modules(), out.chosen(), out.format(), Optional.of(result)));
    }

    private void save() {
        if (step instanceof Out out) {
            out.result().filter(result -> result.written() > 0).ifPresent(result -> save(out, result));
        }
    }

    private void save(Out out, ExportResult result) {
        String name = out.module().id().replace('/', '-') + "." + out.format().ending();
        parts.takeaway().save(name, result.file());
    }

    private void trouble(String sentence) {
        said = Said.trouble(sentence);
        publish();
    }

    /// Does work away from the window; what comes of it is forgotten when something else was asked for meanwhile.
    private <T> void away(QuestionsWord busy, Chores.Work<T> work, Consumer<T> then) {
        int asked = ++round;
        said = Said.busy(busy);
        publish();
        parts.chores().run(work, answer -> {
            if (asked == round) {
                said = Said.NOTHING;
                then.accept(answer);
                publish();
            }
        });
    }

    private void publish() {
        state.set(QuestionsViewState.of(step, said, parts.texts()));
    }
}
