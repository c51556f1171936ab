package org.watchword.desktop.notice;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.notice.Notice.Tone;
import org.watchword.desktop.text.Texts;

/// Tells notices below the page, the newest last, until the trainer closes them. It never takes the keyboard away.
public final class NoticeBar extends VBox {
    private static final int AT_MOST = 3;

    private final Texts texts;
    private final Consumer<Path> showFolder;

    /// A bar for a list of notices; closing one removes it from the list.
    ///
    /// @param showFolder opens a folder in the system's own window
    public NoticeBar(ObservableList<Notice> notices, Texts texts, Consumer<Path> showFolder) {
        this.texts = texts;
        this.showFolder = showFolder;
        getStyleClass().add("notices");
        Look.wear(this, NoticeBar.class, "notice.css");
        ObservableValue<Integer> size = Bindings.size(notices).asObject();
        visibleProperty().bind(size.map(many -> many > 0));
        managedProperty().bind(visibleProperty());
        Parts.follow(this, size, _ -> draw(notices));
    }

    private void draw(ObservableList<Notice> notices) {
        getChildren().clear();
        notices.stream()
                .skip(Math.max(0, notices.size() - AT_MOST))
                .forEach(one -> getChildren().add(row(one, notices)));
    }

    private Node row(Notice notice, ObservableList<Notice> notices) {
        var said = NoticeViewState.of(notice, texts);
        VBox words = new VBox(2, Parts.text(said.title(), "strong"), Parts.text(said.detail(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Parts.styled(new HBox(16, sign(said.tone()), words), "notice", tone(said.tone()));
        said.code()
                .ifPresent(code -> row.getChildren()
                        .add(Parts.button(
                                texts.get(NoticeWord.COPY_CODE),
                                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, code)))));
        said.folder()
                .ifPresent(folder -> row.getChildren()
                        .add(Parts.button(texts.get(NoticeWord.SHOW_FOLDER), () -> showFolder.accept(folder))));
        Button close = Parts.button("", () -> notices.remove(notice));
        close.setId("close-notice");
        close.setGraphic(Icon.CROSS.draw());
        close.getStyleClass().add("close-notice");
        row.getChildren().add(Parts.tip(close, texts.get(NoticeWord.DISMISS)));
        close.setAccessibleText(texts.get(NoticeWord.DISMISS));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(said.title() + ". " + said.detail());
        return row;
    }

    private static Node sign(Tone tone) {
        return switch (tone) {
            case GOOD -> Icon.TICK.draw();
            case CALM -> Icon.LAMP.draw();
            case CARE -> Icon.WARNING.draw();
        };
    }

    private static String tone(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case CALM -> "calm";
            case CARE -> "care";
        };
    }
}
