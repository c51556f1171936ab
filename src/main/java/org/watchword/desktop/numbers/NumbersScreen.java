package org.watchword.desktop.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.library.NamedArea;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.numbers.NumbersTelling.Choice;
import org.watchword.desktop.numbers.NumbersViewState.Progress;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.contacts.Kept;
import org.watchword.room.contacts.OwnContacts;
import org.watchword.room.contacts.Recall;

/// The numbers of an area: where each comes from, when it was checked, and what the trainer adds to them.
public final class NumbersScreen {
    private static final int LONGEST_NAME = 200;

    private final Room room;
    private final OwnContacts own;
    private final Chores chores;
    private final Texts texts;
    private final Ways ways;
    private final SimpleObjectProperty<NumbersViewState> state = new SimpleObjectProperty<>();
    private Choice choice;
    private Progress progress = Progress.START;
    private String ringer = "";

    /// Ways from this page.
    ///
    /// @param area whose numbers are shown first, by its path
    /// @param recall to the places that hold an old number
    /// @param back to the page before
    public record Ways(String area, Runnable recall, Runnable back) {}

    /// The numbers of the area that is used now.
    public NumbersScreen(Room room, OwnContacts own, Chores chores, Texts texts, Ways ways) {
        this.room = room;
        this.own = own;
        this.chores = chores;
        this.texts = texts;
        this.ways = ways;
        choice = new Choice(ways.area(), "", "", NumberForm.EMPTY, 0);
        publish();
    }

    /// A new view.
    public Parent view() {
        return new NumbersView(state, this::asked, texts);
    }

    private void asked(NumbersAsk ask) {
        switch (ask) {
            case NumbersAsk.Show(String area) -> choose(choice.in(area));
            case NumbersAsk.Search(String words) -> {
                choice = choice.searching(words);
                publish();
            }
            case NumbersAsk.Choose(String id) ->
                find(id).ifPresent(contact ->
                        choose(choice.on(NumberForm.of(contact, texts.language().code()))));
            case NumbersAsk.New _ -> choose(choice.on(NumberForm.EMPTY));
            case NumbersAsk.Save(NumberForm form) -> save(form);
            case NumbersAsk.Rang(String name) -> find(choice.id()).ifPresent(contact -> rang(contact, name.strip()));
            case NumbersAsk.Retire(String replacedBy) ->
                find(choice.id()).ifPresent(contact -> retire(contact, replacedBy));
            case NumbersAsk.TakeBack _ -> find(choice.id()).ifPresent(this::takeBack);
            case NumbersAsk.AddArea(String name) -> addArea(NumberMaking.label(name));
            case NumbersAsk.RemoveArea _ -> removeArea();
            case NumbersAsk.Undo _ -> write(own::undo, texts.get(NumbersWord.UNDONE), choice.id());
            case NumbersAsk.Recall _ -> ways.recall().run();
            case NumbersAsk.Back _ -> ways.back().run();
        }
    }

    private void choose(Choice chosen) {
        choice = chosen;
        progress = new Progress(progress.undo(), Optional.empty(), Optional.empty());
        publish();
    }

    private Optional<Contact> find(String id) {
        return library().directory(area()).find(id);
    }

    private void save(NumberForm form) {
        SourcePlace place = new SourcePlace(own.file(area()), 1);
        switch (new NumberMaking(library(), area(), place, today(), texts).of(form)) {
            case NumberMaking.Made.Trouble(String words) -> troubled(words);
            case NumberMaking.Made.Ready(Contact contact, String told) -> keep(List.of(contact), told, contact.id());
        }
    }

    private void rang(Contact contact, String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.equals(Checked.NOBODY)) {
            troubled(texts.get(NumbersWord.RINGER_MISSING));
            return;
        }
        ringer = name;
        keep(List.of(contact.rung(new Checked(today(), name))), texts.get(NumbersWord.KEPT_RUNG), contact.id());
    }

    private void retire(Contact contact, String replacedBy) {
        String day = new Days(texts, today()).date(today());
        LocalText why =
                LocalText.of(library().settings().defaultLanguage(), texts.get(NumbersWord.RETIRED_REASON, day));
        List<Contact> changed = new ArrayList<>(List.of(contact.retired(why)));
        find(replacedBy).map(other -> other.inPlaceOf(contact.id())).ifPresent(changed::add);
        keep(changed, texts.get(NumbersWord.KEPT_RETIRED), contact.id());
    }

    /// Her own one may stand in the file of an area above.
    private void takeBack(Contact contact) {
        write(() -> own.remove(named(contact.area()), contact.id()), texts.get(NumbersWord.TAKEN_BACK), contact.id());
    }

    private void addArea(String name) {
        Area added = new Area(choice.area() + "/" + NumberMaking.slug(name, "area"));
        boolean taken = library().areas().stream().anyMatch(each -> each.area().equals(added));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            troubled(texts.get(NumbersWord.AREA_MISSING));
        } else if (taken) {
            troubled(texts.get(NumbersWord.AREA_TAKEN, name));
        } else {
            NamedArea named =
                    new NamedArea(added, LocalText.of(library().settings().defaultLanguage(), name));
            choice = choice.in(added.path());
            write(() -> own.keep(named, List.of()), texts.get(NumbersWord.AREA_ADDED, name), "");
        }
    }

    private void removeArea() {
        Area gone = area();
        if (own.isOwn(gone)) {
            String name = library().areaName(gone.path(), texts.language().code());
            write(() -> own.remove(gone), texts.get(NumbersWord.AREA_REMOVED, name), "");
        }
    }

    private void keep(List<Contact> changed, String told, String then) {
        write(() -> own.keep(named(area()), changed), told, then);
    }

    private NamedArea named(Area area) {
        return library().areas().stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .orElseGet(() ->
                        new NamedArea(area, LocalText.of(library().settings().defaultLanguage(), area.path())));
    }

    private void write(Chores.Work<Kept> work, String told, String then) {
        chores.run(work, kept -> {
            switch (kept) {
                case Kept.Done _ -> told(told, then);
                case Kept.Unreadable(var file, int line) ->
                    troubled(texts.get(NumbersWord.UNREADABLE, file.toString(), line));
                case Kept.NotWritten(var file) -> troubled(texts.get(NumbersWord.NOT_WRITTEN, file.toString()));
            }
        });
    }

    private void told(String words, String then) {
        NumberForm form = find(then)
                .map(contact -> NumberForm.of(contact, texts.language().code()))
                .orElse(NumberForm.EMPTY);
        if (library().areas().stream().noneMatch(each -> each.area().equals(area()))) {
            choice = choice.in(area().parent().map(Area::path).orElse(ways.area()));
        }
        choice = choice.on(form);
        progress = new Progress(own.canUndo(), Optional.empty(), Optional.of(words));
        publish();
    }

    private void troubled(String words) {
        progress = new Progress(progress.undo(), Optional.of(words), Optional.empty());
        publish();
    }

    private Library library() {
        return room.library();
    }

    private Area area() {
        return new Area(choice.area());
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }

    private void publish() {
        int recalls = Recall.of(room.book(), library()).size();
        state.set(new NumbersTelling(library(), own::isOwn, today(), texts)
                .state(choice, progress, new NumbersTelling.Around(lastRinger(), recalls, own.isOwn(area()))));
    }

    /// Whoever rang last on this laptop most likely rings again.
    private String lastRinger() {
        return ringer.isEmpty()
                ? library().contacts().stream()
                        .filter(own::isOwn)
                        .map(Contact::checked)
                        .filter(Checked::byPerson)
                        .max(Comparator.comparing(Checked::on))
                        .map(Checked::by)
                        .orElse("")
                : ringer;
    }
}
