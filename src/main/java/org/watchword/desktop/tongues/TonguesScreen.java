package org.watchword.desktop.tongues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.print.Print;
import org.watchword.content.translation.PageReading;
import org.watchword.content.translation.Reading;
import org.watchword.content.translation.Translatable;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.TonguesViewState.Facts;
import org.watchword.desktop.tongues.TonguesViewState.Said;
import org.watchword.exchange.SheetForTranslator;
import org.watchword.exchange.item.SheetBack;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.tongues.TongueDesk;
import org.watchword.room.tongues.TrainingDesk;

/// The page with the languages: what a person has read and signed, and what goes to translators and comes back.
public final class TonguesScreen {
    private static final String FIRST = "pl";

    private final Room room;
    private final TongueDesk desk;
    private final TrainingShelf training;
    private final Area area;
    private final Parts parts;
    private final SimpleObjectProperty<TonguesViewState> state;
    private String language = FIRST;
    private String chosen = "";
    private Optional<Reading> reading = Optional.empty();
    private Said said = Said.NOTHING;
    private boolean working;

    /// Where it works.
    ///
    /// @param data whose layers of the library can be written to
    /// @param area path of the area whose contacts stand on a proof
    public record Place(DataFolder data, String area) {}

    /// What the page is built from.
    ///
    /// @param back to the page before
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, OpenDialog open, Runnable back) {}

    /// A page with nothing opened.
    ///
    public TonguesScreen(Room room, Place place, Parts parts) {
        this.room = room;
        this.desk = new TongueDesk(room, place.data().ownContent());
        this.training = new TrainingShelf(room, new TrainingDesk(room, place.data()));
        this.area = new Area(place.area());
        this.parts = parts;
        state = new SimpleObjectProperty<>(TonguesViewState.of(facts(), parts.texts()));
    }

    /// A new view.
    public Parent view() {
        return new TonguesView(state, this::asked, parts.texts());
    }

    /// While something is being kept only the way back is open, so that what came of it is told.
    private void asked(TonguesAsk ask) {
        if (working && !(ask instanceof TonguesAsk.Back)) {
            return;
        }
        switch (ask) {
            case TonguesAsk.Language(String code) -> language(code);
            case TonguesAsk.Choose(String print) -> choose(print);
            case TonguesAsk.Shelf(String deck) -> shelve(deck);
            case TonguesAsk.Type(String part) -> type(part);
            case TonguesAsk.Keep(String part, Map<String, String> words) -> keep(part, words);
            case TonguesAsk.Undo _ -> undo();
            case TonguesAsk.Sign(String name) -> sign(name);
            case TonguesAsk.TakeBack _ -> takeBack();
            case TonguesAsk.Proof _ -> proof();
            case TonguesAsk.Out _ -> out();
            case TonguesAsk.In _ -> in();
            case TonguesAsk.Back _ -> parts.back().run();
        }
    }

    private void language(String code) {
        language = code;
        shelve(training.deck());
    }

    private void choose(String print) {
        chosen = print;
        training.type("");
        say(Said.NOTHING);
    }

    /// What is left as it was is read again: it may have been changed meanwhile.
    private void type(String part) {
        training.type(part);
        if (part.isEmpty()) {
            look(training.deck(), () -> Said.NOTHING);
        } else {
            say(Said.NOTHING);
        }
    }

    /// Shows a deck, or the prints again.
    private void shelve(String deck) {
        if (deck.isEmpty()) {
            training.put("", List.of());
            say(Said.NOTHING);
        } else {
            look(deck, () -> Said.NOTHING);
        }
    }

    /// Does something, then reads the deck again.
    private void look(String deck, Chores.Work<Said> first) {
        String code = language;
        away(
                () -> {
                    Said what = first.get();
                    return new Looked(training.read(deck, code), what);
                },
                looked -> {
                    if (looked.said().troubles().isEmpty() || !training.isTyping()) {
                        training.put(deck, looked.pages());
                    }
                    say(looked.said());
                });
    }

    /// What came of a look at a deck.
    private record Looked(List<PageReading> pages, Said said) {}

    private void keep(String part, Map<String, String> words) {
        training.page(chosen)
                .ifPresent(page -> look(
                        training.deck(),
                        () -> TrainingWords.said(training.desk().change(page, part, words), parts.texts())));
    }

    private void undo() {
        look(training.deck(), () -> {
            training.desk().undo();
            return Said.NOTHING;
        });
    }

    private void sign(String name) {
        if (training.isOpen()) {
            training.page(chosen)
                    .ifPresent(page ->
                            look(training.deck(), () -> said(training.desk().sign(page, name))));
        } else {
            reading.ifPresent(read -> away(() -> desk.sign(chosen, read, name), what -> say(said(what))));
        }
    }

    private Said said(TongueDesk.Signing what) {
        return switch (what) {
            case SIGNED -> Said.NOTHING;
            case NO_NAME -> Said.trouble(parts.texts().get(TonguesWord.NO_NAME, TongueDesk.LONGEST_NAME));
            case OTHER_TEXT -> Said.trouble(parts.texts().get(TonguesWord.OTHER_TEXT));
        };
    }

    private void takeBack() {
        String work = chosen;
        String code = language;
        if (training.isOpen()) {
            look(training.deck(), () -> {
                training.desk().takeBack(work, code);
                return Said.NOTHING;
            });
            return;
        }
        away(
                () -> {
                    desk.takeBack(work, code);
                    return Said.NOTHING;
                },
                this::say);
    }

    private void proof() {
        Optional<Print> print = room.library().print(chosen);
        if (print.isPresent()) {
            away(() -> desk.proof(print.get(), language, area), this::proved);
        }
    }

    private void proved(PrintResult result) {
        switch (result) {
            case Printed made -> {
                say(Said.NOTHING);
                parts.takeaway().save("DRAFT-" + chosen + "-" + language + ".pdf", made.bytes());
            }
            case Refused refused -> say(Said.trouble(refused.what() + " " + refused.remedy()));
        }
    }

    private void out() {
        Library library = room.library();
        String code = language;
        boolean deck = training.isOpen();
        away(() -> deck ? training.sheet(code) : prints(library, code), sheet -> {
            say(Said.NOTHING);
            parts.takeaway().save("translation-" + code + ".xlsx", sheet);
        });
    }

    private static byte[] prints(Library library, String code) {
        List<Translatable> prints = library.prints().stream()
                .flatMap(print -> Translatable.of(print).stream())
                .toList();
        return SheetForTranslator.out(prints, code, Map.of());
    }

    private void in() {
        String code = language;
        String deck = training.deck();
        parts.open().which(parts.texts().get(TonguesWord.SHEET), "xlsx").ifPresent(file -> {
            if (deck.isEmpty()) {
                away(() -> taken(file, code), this::say);
            } else {
                training.type("");
                look(deck, () -> taken(file, code));
            }
        });
    }

    private Said taken(Path file, String code) throws IOException {
        SheetBack back =
                SheetForTranslator.in(file, Translatable.all(room.library()), code, LocalDate.now(room.clock()));
        for (SheetBack.Text text : back.texts()) {
            desk.keep(text, code);
        }
        List<String> faults = new ArrayList<>();
        back.faults().forEach(fault -> faults.add(FaultWord.sentence(fault, parts.texts())));
        int count = back.texts().size();
        if (count > 0) {
            return new Said(parts.texts().get(TonguesWord.TAKEN, count), faults);
        }
        TonguesWord none = faults.isEmpty() ? TonguesWord.NOTHING_TRANSLATED : TonguesWord.NONE_TAKEN;
        return new Said(parts.texts().get(none), faults);
    }

    /// Away from the window thread. What the disk does not take is told, and nothing has changed then.
    private <T> void away(Chores.Work<T> work, Consumer<T> then) {
        working = true;
        say(Said.told(parts.texts().get(TonguesWord.WORKING)));
        parts.chores().run(() -> attempt(work), done -> {
            working = false;
            done.ifPresentOrElse(then, () -> say(Said.trouble(parts.texts().get(TonguesWord.NOT_SAVED))));
        });
    }

    private static <T> Optional<T> attempt(Chores.Work<T> work) {
        try {
            return Optional.of(work.get());
        } catch (IOException | UncheckedIOException disk) {
            return Optional.empty();
        }
    }

    private void say(Said now) {
        said = now;
        if (!working) {
            reading = training.isOpen() ? Optional.empty() : desk.reading(chosen, language);
        }
        state.set(TonguesViewState.of(facts(), parts.texts()));
    }

    private Facts facts() {
        Library library = room.library();
        List<Option> prints = new ArrayList<>(library.prints().stream()
                .map(print -> new Option(print.id(), new PrintNames(library, print.language()).of(print)))
                .toList());
        library.banks()
                .forEach(bank -> prints.add(
                        new Option(TongueDesk.work(bank), bank.title().in(bank.language(), bank.language()))));
        return new Facts(prints, desk.all(), language, chosen, reading, training.facts(), said);
    }
}
