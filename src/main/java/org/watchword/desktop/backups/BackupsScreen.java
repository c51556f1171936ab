package org.watchword.desktop.backups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Records;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.Backup;
import org.watchword.records.backup.CopiedAway;
import org.watchword.records.backup.KeptBackup;
import org.watchword.records.backup.SecondPlace;
import org.watchword.room.Room;

/// The backups in the settings: making one, naming a second place, bringing one back.
public final class BackupsScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final SaveDialog dialog;
    private final Doors doors;
    private final SimpleObjectProperty<BackupsViewState> state = new SimpleObjectProperty<>(BackupsViewState.NOTHING);

    /// A screen that is empty until it was opened.
    public BackupsScreen(Room room, Chores chores, Texts texts, SaveDialog dialog, Doors doors) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.dialog = dialog;
        this.doors = doors;
    }

    /// The way to records that were brought back.
    ///
    /// @param data the folder of the records
    /// @param sessionOpen whether a session is going on, which must end first
    /// @param bringBack closes the records and brings a backup back
    public record Doors(Path data, java.util.function.BooleanSupplier sessionOpen, Consumer<Path> bringBack) {}

    /// A new view, filled as soon as the disk has said what there is.
    public Parent view() {
        refresh(Optional.empty());
        return new BackupsView(state, this::asked, texts);
    }

    private void asked(BackupsAsk ask) {
        switch (ask) {
            case BackupsAsk.MakeNow _ -> chores.run(this::make, words -> refresh(Optional.of(words)));
            case BackupsAsk.NamePlace _ -> dialog.folder().ifPresent(this::name);
            case BackupsAsk.NoPlace _ -> keep(Optional.empty());
            case BackupsAsk.Ask(Path file) -> ask(file);
            case BackupsAsk.Leave _ -> state.set(state.get().asking(Optional.empty()));
            case BackupsAsk.BringBack(Path file) -> doors.bringBack().accept(file);
        }
    }

    private void ask(Path file) {
        state.set(
                doors.sessionOpen().getAsBoolean()
                        ? state.get().saying(texts.get(BackupsWord.SESSION_OPEN))
                        : state.get().asking(Optional.of(file)));
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
