package org.watchword.desktop.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.text.Texts;

/// Keeps the settings while the program runs: what is changed anywhere holds at once and is saved at once.
public final class SettingsScreen {
    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Notice> tell;
    private final Consumer<Path> showFolder;
    private final Path data;
    private final Deque<Settings> before = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undo = new ReadOnlyBooleanWrapper();

    /// A screen over a file.
    ///
    /// @param data the folder of the records, which is shown
    /// @param tell is told when the settings cannot be read or saved
    /// @param showFolder opens a folder in the system's own window
    public SettingsScreen(SettingsFile file, Path data, Consumer<Notice> tell, Consumer<Path> showFolder) {
        this.file = file;
        this.data = data;
        this.tell = tell;
        this.showFolder = showFolder;
        settings = new ReadOnlyObjectWrapper<>(read());
    }

    /// The settings as they are now.
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Changes the settings and saves them. They hold even when they cannot be saved; the trainer is told.
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        settings.set(changed);
        try {
            file.save(changed);
        } catch (IOException cannotSave) {
            tell.accept(new Notice.SettingsNotSaved());
        }
    }

    /// Changes the settings on their page, so that it can be taken back there.
    void changeHere(UnaryOperator<Settings> change) {
        Settings now = settings.get();
        change(change);
        if (!settings.get().equals(now)) {
            before.push(now);
            undo.set(true);
        }
    }

    /// Takes the last change on this page back. What was remembered meanwhile elsewhere stays.
    private void undo() {
        if (!before.isEmpty()) {
            SettingsCopy copy = SettingsCopy.of(before.pop());
            change(copy::onto);
            undo.set(!before.isEmpty());
        }
    }

    /// A new view.
    ///
    /// @param protection the passphrase before the names
    /// @param names to the page with the names that are kept
    /// @param more further sections, made by others
    public Parent view(Texts texts, Protection protection, Runnable names, Node... more) {
        SettingsView view = new SettingsView(
                settings.map(now -> SettingsViewState.of(now, data.toString(), protection.locked(), texts)),
                undo.getReadOnlyProperty(),
                ask -> asked(ask, protection, names),
                texts);
        view.add(more);
        return view;
    }

    /// Shows the folder of the records in the system's own window.
    public void showFolder() {
        showFolder.accept(data);
    }

    private Settings read() {
        try {
            var read = file.read();
            read.keptAside().ifPresent(kept -> tell.accept(new Notice.SettingsSetAside(kept)));
            return read.settings();
        } catch (IOException cannotRead) {
            tell.accept(new Notice.SettingsNotSaved());
            return Settings.USUAL;
        }
    }

    private static void protect(SettingsAsk.Deed deed, Protection protection) {
        switch (deed) {
            case CHOOSE -> protection.choose();
            case CHANGE -> protection.change();
            case RENEW -> protection.renew();
            case LOCK -> protection.lockNow();
        }
    }

    private void asked(SettingsAsk ask, Protection protection, Runnable names) {
        switch (ask) {
            case SettingsAsk.Use(ThemeChoice theme) ->
                changeHere(now -> now.with(now.appearance().with(theme)));
            case SettingsAsk.Resize(TextSize text) ->
                changeHere(now -> now.with(now.appearance().with(text)));
            case SettingsAsk.Move(MotionChoice motion) ->
                changeHere(now -> now.with(now.appearance().with(motion)));
            case SettingsAsk.ContrastSlides(boolean on) ->
                changeHere(now -> now.with(now.appearance().withContrastSlides(on)));
            case SettingsAsk.ResizeNotes(int by) ->
                changeHere(now -> now.with(now.presenting().resized(by)));
            case SettingsAsk.LetterKeys(boolean on) ->
                changeHere(now -> now.with(now.presenting().withLetterKeys(on)));
            case SettingsAsk.Undo _ -> undo();
            case SettingsAsk.ShowFolder _ -> showFolder();
            case SettingsAsk.LockAfter(int minutes) -> changeHere(now -> now.with(new Locking(minutes)));
            case SettingsAsk.KeepNames(int months) -> changeHere(now -> now.with(new Keeping(months)));
            case SettingsAsk.ShowNames _ -> names.run();
            case SettingsAsk.Protect(SettingsAsk.Deed deed) -> protect(deed, protection);
        }
    }
}
