package org.watchword.desktop.tongues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.print.Print;
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
import org.watchword.room.Room;
import org.watchword.room.tongues.TongueDesk;

/// The page with the languages: what a person has read and signed, and what goes to translators and comes back.
public final class TonguesScreen {
    private static final String FIRST = "pl";

    private final Room room;
    private final TongueDesk desk;
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
    /// @param own the trainer's own layer of the library
    /// @param area path of the area whose contacts stand on a proof
    public record Place(Path own, String area) {}

    /// What the page is built from.
    ///
    /// @param back to the page before
    public record Parts(Chores chores, Texts texts, Takeaway takeaway, OpenDialog open, Runnable back) {}

    /// A page with nothing opened.
    ///
    public TonguesScreen(Room room, Place place, Parts parts) {
        this.room = room;
        this.desk = new TongueDesk(room, place.own());
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
            case TonguesAsk.Language(String code) -> look(code, chosen);
            case TonguesAsk.Choose(String print) -> look(language, print);
            case TonguesAsk.Sign(String name) -> sign(name);
            case TonguesAsk.TakeBack _ -> takeBack();
            case TonguesAsk.Proof _ -> proof();
            case TonguesAsk.Out _ -> out();
            case TonguesAsk.In _ -> in();
            case TonguesAsk.Back _ -> parts.back().run();
        }
    }

    private void look(String code, String print) {
        language = code;
        chosen = print;
        say(Said.NOTHING);
    }

    private void sign(String name) {
        reading.ifPresent(read -> away(() -> desk.sign(chosen, read, name), this::signed));
    }

    private void signed(TongueDesk.Signing what) {
        say(
                switch (what) {
                    case SIGNED -> Said.NOTHING;
                    case NO_NAME -> Said.trouble(parts.texts().get(TonguesWord.NO_NAME, TongueDesk.LONGEST_NAME));
                    case OTHER_TEXT -> Said.trouble(parts.texts().get(TonguesWord.OTHER_TEXT));
                });
    }

    private void takeBack() {
        String print = chosen;
        String code = language;
        away(
                () -> {
                    desk.takeBack(print, code);
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
        away(() -> SheetForTranslator.out(Translatable.all(library), code), sheet -> {
            say(Said.NOTHING);
            parts.takeaway().save("translation-" + code + ".xlsx", sheet);
        });
    }

    private void in() {
        String code = language;
        parts.open()
                .which(parts.texts().get(TonguesWord.SHEET), "xlsx")
                .ifPresent(file -> away(() -> taken(file, code), this::say));
    }

    private Said taken(Path file, String code) throws IOException {
        SheetBack back =
                SheetForTranslator.in(file, Translatable.all(room.library()), code, LocalDate.now(room.clock()));
        for (SheetBack.Text text : back.texts()) {
            desk.keep(text.name(), text.file());
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
            reading = desk.reading(chosen, language);
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
        return new Facts(prints, desk.all(), language, chosen, reading, said);
    }
}
