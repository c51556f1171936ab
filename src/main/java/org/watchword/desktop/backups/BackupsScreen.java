package org.watchword.desktop.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.RestoreWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Looked;
import org.watchword.records.Records;
import org.watchword.records.Restored;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.Contents;
import org.watchword.records.backup.CopiedAway;
import org.watchword.records.backup.KeptBackup;
import org.watchword.records.backup.SecondPlace;
import org.watchword.records.key.Secret;
import org.watchword.room.Room;

/// The backups in the settings: making one, naming a second place, bringing one back.
public final class BackupsScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final SaveDialog dialog;
    private final Doors doors;
    private @Nullable Parent view;
    private int looks;
    private Optional<Secret> opener = Optional.empty();
    private final SimpleObjectProperty<BackupsViewState> state = new SimpleObjectProperty<>(BackupsViewState.NOTHING);

    /// A screen that is empty until it was opened.
    public BackupsScreen(Room room, Chores chores, Texts texts, SaveDialog dialog, Doors doors) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.dialog = dialog;
        this.doors = doors;
    }

    /// The ways from the backups.
    ///
    /// @param data the folder of the records
    /// @param which asks for a file that is in no list
    /// @param sessionOpen whether a session is going on, which must end first
    /// @param unlock asks for the secret of a backup
    /// @param bringBack closes the records, brings a backup back and opens them again
    public record Doors(
            Path data,
            OpenDialog which,
            BooleanSupplier sessionOpen,
            Consumer<Attempts> unlock,
            BiConsumer<Path, Optional<Secret>> bringBack) {}

    /// Attempts at the secret of a backup.
    ///
    /// @param opens tries one, away from the window thread; false when it is a wrong one
    /// @param opened goes on, whatever the backup was then found to be
    /// @param leave nothing is brought back
    public record Attempts(Predicate<Secret> opens, Runnable opened, Runnable leave) {}

    /// A new view, filled as soon as the disk has said what there is.
    public Parent view() {
        refresh(Optional.empty());
        Parent made = new BackupsView(state, this::asked, texts);
        view = made;
        return made;
    }

    private void asked(BackupsAsk ask) {
        switch (ask) {
            case BackupsAsk.MakeNow _ -> chores.run(this::make, words -> refresh(Optional.of(words)));
            case BackupsAsk.NamePlace _ -> dialog.folder().ifPresent(this::name);
            case BackupsAsk.NoPlace _ -> keep(Optional.empty());
            case BackupsAsk.Choose _ ->
                doors.which().which(texts.get(BackupsWord.KIND), "zip").ifPresent(this::ask);
            case BackupsAsk.Ask(Path file) -> ask(file);
            case BackupsAsk.Leave _ -> leave();
            case BackupsAsk.BringBack(Path file) -> doors.bringBack().accept(file, opener);
        }
    }

    private void ask(Path file) {
        if (doors.sessionOpen().getAsBoolean()) {
            state.set(state.get().saying(texts.get(BackupsWord.SESSION_OPEN)));
            return;
        }
        int mine = ++looks;
        opener = Optional.empty();
        state.set(state.get().lookingThrough());
        chores.run(() -> room.records().look(file, Optional.empty()), looked -> {
            if (view != null && view.getScene() != null) {
                looked(mine, file, looked);
            } else {
                leave();
            }
        });
    }

    /// What came of a look that was left meanwhile counts no more.
    private void looked(int look, Path file, Looked looked) {
        if (look != looks) {
            return;
        }
        switch (looked) {
            case Looked.Whole(Contents contents) -> {
                ZoneId zone = room.clock().getZone();
                Days days = new Days(texts, LocalDate.now(room.clock()));
                state.set(state.get().asking(BackupsViewState.whole(file, contents, days, zone)));
            }
            case Looked.NotWhole(Restored.Why why) when why == Restored.Why.KEY_LOCKED -> unlock(look, file);
            case Looked.NotWhole(Restored.Why why) -> state.set(state.get().saying(RestoreWord.say(why, texts)));
        }
    }

    private void unlock(int look, Path file) {
        state.set(state.get().calm());
        Trying trying = new Trying(room.records(), file);
        doors.unlock()
                .accept(new Attempts(
                        trying::opens,
                        () -> {
                            opener = trying.last().map(Trying.Tried::secret);
                            trying.last().ifPresent(tried -> looked(look, file, tried.looked()));
                        },
                        this::leave));
    }

    private void leave() {
        looks++;
        opener = Optional.empty();
        state.set(state.get().calm());
    }

    private void name(Path place) {
        if (SecondPlace.within(place, doors.data())) {
            state.set(state.get().saying(texts.get(BackupsWord.PLACE_WITHIN)));
        } else {
            keep(Optional.of(place));
        }
    }

    private void keep(Optional<Path> place) {
        chores.run(
                () -> {
                    room.records().nameSecondPlace(place);
                    return place;
                },
                _ -> refresh(Optional.empty()));
    }

    /// @return what came of it, in words
    private String make() {
        return switch (room.records().backup()) {
            case BackedUp.NotMade _ -> texts.get(BackupsWord.NOT_MADE);
            case BackedUp.Made(Backup backup) ->
                room.records().copyAway(backup).map(this::copied).orElse(texts.get(BackupsWord.MADE));
        };
    }

    private String copied(CopiedAway copied) {
        return texts.get(
                switch (copied) {
                    case CopiedAway.Copied _ -> BackupsWord.COPIED;
                    case CopiedAway.NotCopied(CopiedAway.Why why) ->
                        switch (why) {
                            case ABSENT -> BackupsWord.ABSENT;
                            case FULL -> BackupsWord.FULL;
                            case NOT_WRITABLE -> BackupsWord.NOT_WRITABLE;
                            case SAME_PLACE -> BackupsWord.PLACE_WITHIN;
                        };
                });
    }

    private void refresh(Optional<String> said) {
        ZoneId zone = room.clock().getZone();
        LocalDate today = LocalDate.now(room.clock());
        chores.run(this::found, found -> {
            BackupsViewState now = BackupsViewState.of(found, texts, today, zone);
            state.set(said.map(now::saying).orElse(now));
        });
    }

    private BackupsViewState.Found found() throws IOException {
        Records records = room.records();
        Optional<Path> place = records.secondPlace();
        List<KeptBackup> there = List.of();
        boolean sameDisk = false;
        if (place.isPresent() && Files.isDirectory(place.get())) {
            there = records.copiesIn(place.get());
            sameDisk = SecondPlace.sameDisk(place.get(), doors.data());
        }
        return new BackupsViewState.Found(records.backups(), there, place, records.lastCopiedAway(), sameDisk);
    }
}
