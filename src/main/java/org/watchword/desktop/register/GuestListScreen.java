package org.watchword.desktop.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.register.GuestListViewState.Chosen;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Outcome;
import org.watchword.room.guests.Columns;
import org.watchword.room.guests.GuestList;
import org.watchword.session.Command;
import org.watchword.session.Guest;
import org.watchword.tables.Sheet;
import org.watchword.tables.SheetReader;
import org.watchword.tables.SheetReading;

/// Reads in a list of those who are expected: the file, its columns, what would become of every row, and only then
/// the reading in, which can be taken back. Belongs to the window thread.
public final class GuestListScreen {
    private final Live live;
    private final Chores chores;
    private final Texts texts;
    private final OpenDialog dialog;
    private final Runnable leave;
    private final SimpleObjectProperty<GuestListViewState> state;
    private Optional<Chosen> chosen = Optional.empty();
    private List<Guest> readIn = List.of();
    private boolean busy;
    private Optional<String> trouble = Optional.empty();

    /// A page with no file yet.
    ///
    /// @param leave goes back to the register
    public GuestListScreen(Live live, Chores chores, Texts texts, OpenDialog dialog, Runnable leave) {
        this.live = live;
        this.chores = chores;
        this.texts = texts;
        this.dialog = dialog;
        this.leave = leave;
        state = new SimpleObjectProperty<>(now());
    }

    /// A new view.
    public Parent view() {
        return new GuestListView(state, this::asked, texts);
    }

    private void asked(GuestListAsk ask) {
        switch (ask) {
            case GuestListAsk.ChooseFile _ ->
                dialog.which(texts.get(GuestListWord.KIND_OF_FILE), "csv", "txt", "tsv")
                        .ifPresent(this::read);
            case GuestListAsk.Take(Columns columns) ->
                chosen.ifPresent(list -> look(list.file(), list.sheet(), columns));
            case GuestListAsk.ReadIn _ ->
                chosen.ifPresent(list -> expect(list.list().added()));
            case GuestListAsk.TakeBack _ -> takeBack();
            case GuestListAsk.Leave _ -> leave.run();
        }
    }

    private void read(Path file) {
        busy = true;
        trouble = Optional.empty();
        publish();
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        chores.run(() -> SheetReader.read(file), reading -> {
            busy = false;
            switch (reading) {
                case SheetReading.Read(Sheet sheet) -> look(name, sheet, Columns.guess(sheet));
                case SheetReading.NotRead(SheetReading.Why why, long line) -> {
                    chosen = Optional.empty();
                    trouble = Optional.of(GuestListWord.say(why, line, texts));
                    publish();
                }
            }
        });
    }

    private void look(String file, Sheet sheet, Columns columns) {
        GuestList list = GuestList.of(sheet, columns, live.saved().get().register());
        chosen = Optional.of(new Chosen(file, sheet, columns, list));
        readIn = List.of();
        publish();
    }

    private void expect(List<Guest> guests) {
        ask(new Command.Expect(guests), () -> readIn = guests);
    }

    private void takeBack() {
        ask(new Command.DropExpected(readIn.stream().map(Guest::id).collect(Collectors.toSet())), () -> {
            readIn = List.of();
            chosen.ifPresent(list -> look(list.file(), list.sheet(), list.columns()));
        });
    }

    private void ask(Command command, Runnable done) {
        busy = true;
        publish();
        live.ask(command, outcome -> {
            busy = false;
            trouble = switch (outcome) {
                case Outcome.Done _ -> Optional.empty();
                case Outcome.Refused(var reason) -> Optional.of(RefusalWord.say(reason, texts));
                case Outcome.NotSaved(var why) -> Optional.of(StorageWord.say(why, texts));
            };
            if (trouble.isEmpty()) {
                done.run();
            }
            publish();
        });
    }

    private void publish() {
        state.set(now());
    }

    private GuestListViewState now() {
        Optional<Integer> done = readIn.isEmpty() ? Optional.empty() : Optional.of(readIn.size());
        return chosen.map(list -> GuestListViewState.of(list, done, busy, trouble, texts))
                .orElseGet(() -> GuestListViewState.empty(busy, trouble));
    }
}
