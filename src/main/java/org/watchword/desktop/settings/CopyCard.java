package org.watchword.desktop.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.files.OpenDialog;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;

/// Settings for a second laptop: saved in a file, and taken over from one after it was said what would change.
public final class CopyCard extends VBox {
    private static final String ENDING = "json";
    private static final long MOST_BYTES = 1_000_000;

    private final SettingsScreen screen;
    private final OpenDialog open;
    private final Texts texts;
    private final Label told = Parts.text("", "second");
    private final Label trouble = Parts.text("", "danger-text");
    private final VBox changes = Parts.styled(new VBox(), "changes");
    private final Button take;
    private final Button leave;
    private Optional<SettingsCopy> found = Optional.empty();

    /// @param takeaway saves the file
    /// @param open asks for one
    public CopyCard(SettingsScreen screen, Takeaway takeaway, OpenDialog open, Texts texts) {
        this.screen = screen;
        this.open = open;
        this.texts = texts;
        Button save = button(
                SettingsWord.COPY_SAVE,
                "save-settings",
                () -> takeaway.saveTogether(
                        "watchword-settings." + ENDING,
                        () -> Map.of(ENDING, SettingsCopy.of(settings()).bytes())));
        Button choose = button(SettingsWord.COPY_CHOOSE, "choose-settings", this::choose);
        take = Parts.primary(texts.get(SettingsWord.COPY_TAKE), this::take);
        take.setId("take-settings");
        leave = button(SettingsWord.COPY_LEAVE, "leave-settings", () -> show("", "", List.of()));
        told.setId("settings-told");
        trouble.setId("settings-trouble");
        getStyleClass().addAll("card", "setting");
        getChildren()
                .addAll(
                        Parts.text(texts.get(SettingsWord.COPY), "section-title"),
                        Parts.text(texts.get(SettingsWord.COPY_HINT), "second"),
                        new FlowPane(12, 8, save, choose),
                        trouble,
                        told,
                        changes,
                        new FlowPane(12, 8, take, leave));
        show("", "", List.of());
    }

    private Button button(SettingsWord words, String id, Runnable does) {
        Button button = Parts.button(texts.get(words), does);
        button.setId(id);
        return button;
    }

    private void choose() {
        open.which(texts.get(SettingsWord.COPY), ENDING).ifPresent(this::look);
    }

    private void look(Path file) {
        found = Optional.empty();
        try {
            byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
            switch (SettingsCopy.read(bytes)) {
                case SettingsCopy.Here(SettingsCopy copy) -> offer(copy);
                case SettingsCopy.Newer _ -> show("", texts.get(SettingsWord.COPY_NEWER), List.of());
                case SettingsCopy.Damaged _ -> show("", texts.get(SettingsWord.COPY_DAMAGED), List.of());
            }
        } catch (IOException unreadable) {
            show("", texts.get(SettingsWord.COPY_UNREADABLE), List.of());
        }
    }

    private void offer(SettingsCopy copy) {
        List<String> lines = new ChangeWords(settings(), copy.onto(settings()), texts).lines();
        found = Optional.of(copy).filter(_ -> !lines.isEmpty());
        show(texts.get(lines.isEmpty() ? SettingsWord.COPY_SAME : SettingsWord.COPY_CHANGES), "", lines);
    }

    private void take() {
        found.ifPresent(copy -> {
            found = Optional.empty();
            screen.changeHere(copy::onto);
            show(texts.get(SettingsWord.COPY_TAKEN), "", List.of());
        });
    }

    private void show(String words, String wrong, List<String> lines) {
        Parts.say(told, words);
        Parts.say(trouble, wrong);
        changes.getChildren()
                .setAll(lines.stream().map(line -> Parts.text(line)).toList());
        Parts.show(changes, !lines.isEmpty());
        Parts.show(take, !lines.isEmpty());
        Parts.show(leave, !lines.isEmpty());
    }

    private Settings settings() {
        return screen.settings().get();
    }
}
