package org.watchword.desktop.present.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.slide.Voice;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.NoteViewState;
import org.watchword.desktop.present.state.PresentWord;
import org.watchword.desktop.present.state.WarningViewState;
import org.watchword.desktop.text.Texts;

/// The trainer's notes on paper, in letters that are read from two metres, and below them what must be known one slide
/// early.
final class NotesPanel extends BorderPane {

    private final Texts texts;
    private final VBox paper = Parts.styled(new VBox(), "notes-paper");
    private final ScrollPane scroll = new ScrollPane(paper);
    private final VBox warning = Parts.styled(new VBox(), "notes-warning");
    private @Nullable List<NoteViewState> shown;
    private int size;

    NotesPanel(Texts texts) {
        this.texts = texts;
        getStyleClass().add("notes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setMinSize(0, 0);
    }

    void show(List<NoteViewState> notes, int pixels, @Nullable WarningViewState ahead) {
        if (!notes.equals(shown) || pixels != size) {
            boolean otherSlide = !notes.equals(shown);
            shown = notes;
            size = pixels;
            write(notes);
            if (otherSlide) {
                scroll.setVvalue(0);
            }
        }
        warn(ahead);
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

    private void warn(@Nullable WarningViewState ahead) {
        setBottom(ahead == null ? null : warning);
        if (ahead == null) {
            return;
        }
        warning.getChildren().clear();
        if (ahead.skippable()) {
            warning.getChildren().add(Parts.text(ahead.words(), "warning-words"));
        }
        if (!ahead.before().isEmpty()) {
            warning.getChildren().add(Parts.text(texts.get(PresentWord.BEFORE_YOU_SHOW), "warning-words"));
            ahead.before().forEach(line -> warning.getChildren().add(Parts.text(line.words(), "warning-line")));
        }
    }
}
