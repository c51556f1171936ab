package org.watchword.desktop.present.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.slide.Voice;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.NoteViewState;
import org.watchword.desktop.present.state.PresentWord;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.present.state.WarningViewState;
import org.watchword.desktop.text.Texts;

/// The trainer's notes on paper, in letters that are read from two metres, and below them what must be known one slide
/// early.
final class NotesPanel extends BorderPane {

    private static final double WARNING = 18;
    /// What must be known early has this part of the height at most, and scrolls.
    private static final double MOST = 0.8;

    private final Texts texts;
    private final VBox paper = Parts.styled(new VBox(), "notes-paper");
    private final ScrollPane scroll = new ScrollPane(paper);
    private final VBox warning = Parts.styled(new VBox(), "notes-warning");
    private final ScrollPane ahead = Parts.styled(new ScrollPane(warning), "notes-ahead");
    private final Consumer<PresentAsk> ask;
    private @Nullable List<NoteViewState> shown;
    private @Nullable WarningViewState warned;
    private int slide = -1;
    private double stepped;
    private int size;

    NotesPanel(Consumer<PresentAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("notes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("notes-scroll");
        scroll.setAccessibleText(texts.get(PresentWord.NOTES));
        ahead.setFitToWidth(true);
        ahead.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        ahead.setFocusTraversable(false);
        ahead.setMinHeight(0);
        setCenter(scroll);
        setMinSize(0, 0);
    }

    void show(PresenterViewState state, int pixels) {
        if (!state.notes().equals(shown) || pixels != size) {
            shown = state.notes();
            size = pixels;
            write(state.notes());
        }
        if (state.slide() != slide || state.stepped() != stepped) {
            scroll(state.slide() == slide ? state.stepped() : 0);
            slide = state.slide();
            stepped = state.stepped();
        }
        if (!Objects.equals(state.warning(), warned)) {
            warned = state.warning();
            warn(warned);
        }
    }

    @Override
    protected void layoutChildren() {
        if (getBottom() != null) {
            double wide = getWidth() - getInsets().getLeft() - getInsets().getRight();
            ahead.setPrefHeight(Math.min(Math.ceil(warning.prefHeight(wide)) + 1, getHeight() * MOST));
        }
        super.layoutChildren();
    }

    /// Half way through the steps is half way through the notes.
    private void scroll(double share) {
        if (getScene() != null) {
            applyCss();
            layout();
        }
        scroll.setVvalue(share);
    }

    private void write(List<NoteViewState> notes) {
        paper.getChildren().clear();
        for (NoteViewState note : notes) {
            paper.getChildren().add(note(note));
        }
        if (notes.isEmpty()) {
            paper.getChildren().add(letters(Parts.text(texts.get(PresentWord.NO_NOTES), "note-none"), 0.8));
        }
    }

    private VBox note(NoteViewState note) {
        boolean source = note.voice() == Voice.SOURCE;
        VBox box = Parts.styled(new VBox(), "note", "note-" + (source ? "source" : "spoken"));
        if (!note.label().isEmpty()) {
            box.getChildren().add(letters(Parts.text(note.label(), "note-label"), 0.72));
        }
        for (NoteViewState.Line line : note.lines()) {
            String words = line.item() ? "•  " + line.words() : line.words();
            box.getChildren().add(letters(Parts.text(words, "note-words"), source ? 0.62 : 1));
        }
        return box;
    }

    private Label letters(Label label, double part) {
        label.setStyle("-fx-font-size: " + Math.max(13, Math.round(size * part)) + "px;");
        return label;
    }

    private void warn(@Nullable WarningViewState coming) {
        setBottom(coming == null ? null : ahead);
        if (coming == null) {
            return;
        }
        warning.getChildren().clear();
        if (coming.skippable()) {
            Button skip = Parts.button(
                    texts.get(PresentWord.SKIP_STORY), () -> ask.accept(new PresentAsk.Do(Deed.SKIP_ANNOUNCED)));
            skip.setId("skip-story");
            Label words = Parts.text(coming.words(), "warning-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            warning.getChildren().add(Parts.styled(new Abreast(WARNING, words, skip), "warning-row"));
        }
        if (!coming.before().isEmpty()) {
            warning.getChildren().add(Parts.text(texts.get(PresentWord.BEFORE_YOU_SHOW), "warning-words"));
            coming.before().forEach(line -> warning.getChildren().add(Parts.text(line.words(), "warning-line")));
        }
    }
}
