package org.watchword.desktop.notice;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.notice.Notice.Tone;
import org.watchword.desktop.text.Texts;

/// Tells notices below the page, the newest last, until the trainer closes them. It never takes the keyboard away.
/// However much there is to say, most of the window stays the page's: what is too long scrolls.
public final class NoticeBar extends StackPane {
    private static final int AT_MOST = 3;
    private static final double SHARE = 0.4;
    private static final double ROW = 30;

    private final VBox rows = Parts.styled(new VBox(), "notices");
    private final ScrollPane scroll = Parts.scrolling(rows);
    private final Texts texts;
    private final Consumer<Path> showFolder;

    /// A bar for a list of notices; closing one removes it from the list.
    ///
    /// @param showFolder opens a folder in the system's own window
    public NoticeBar(ObservableList<Notice> notices, Texts texts, Consumer<Path> showFolder) {
        this.texts = texts;
        this.showFolder = showFolder;
        Look.wear(this, NoticeBar.class, "notice.css");
        rows.setMinHeight(USE_PREF_SIZE);
        getChildren().add(scroll);
        maxHeightProperty()
                .bind(sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(high -> high.doubleValue() * SHARE)
                        .orElse(Double.MAX_VALUE));
        ObservableValue<Integer> size = Bindings.size(notices).asObject();
        visibleProperty().bind(size.map(many -> many > 0));
        managedProperty().bind(visibleProperty());
        Parts.follow(this, size, _ -> draw(notices));
    }

    private void draw(ObservableList<Notice> notices) {
        rows.getChildren().clear();
        notices.stream()
                .skip(Math.max(0, notices.size() - AT_MOST))
                .forEach(one -> rows.getChildren().add(row(one, notices)));
        scroll.setVvalue(scroll.getVmax());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.prefHeight(width);
    }

    private Node row(Notice notice, ObservableList<Notice> notices) {
        var said = NoticeViewState.of(notice, texts);
        VBox words = new VBox(2, Parts.text(said.title(), "strong"), Parts.text(said.detail(), "second"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Abreast says = new Abreast(ROW, words);
        says.setSpacing(12);
        says.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = Parts.styled(new HBox(16, sign(said.tone()), says), "notice", tone(said.tone()));
        said.details()
                .ifPresent(details -> says.getChildren()
                        .add(Parts.button(
                                texts.get(NoticeWord.COPY_DETAILS),
                                () -> Clipboard.getSystemClipboard()
                                        .setContent(Map.of(DataFormat.PLAIN_TEXT, details)))));
        said.folder()
                .ifPresent(folder -> says.getChildren()
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
