package org.watchword.desktop.write;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.write.WriteViewState.Picking;
import org.watchword.room.bring.Origin;

/// The picture of a slide: one of those that lie beside it, or one that is dropped here or chosen. A new one is taken
/// in
/// only with what it shows, who made it and why it may be shown.
final class PictureBox extends FieldBox {
    private final Consumer<List<String>> type;
    private final Consumer<WriteAsk> tell;
    private final Texts texts;
    private final OptionBox name;
    private final TextField alt = new TextField();
    private final TextField title = new TextField();
    private final TextField author = new TextField();
    private final TextField licence = new TextField();
    private final Label file = Parts.text("", "strong");
    private final FieldRow row;
    private final VBox taking;
    private String shown = "";

    PictureBox(Consumer<List<String>> type, Consumer<WriteAsk> tell, Texts texts) {
        this.type = type;
        this.tell = tell;
        this.texts = texts;
        name = new OptionBox("picture", chosen -> {
            shown = chosen;
            told();
        });
        row = new FieldRow(texts.get(WriteWord.PICTURE), name, texts.get(WriteWord.DROP_HINT));
        name.setMinWidth(0);
        alt.textProperty().addListener((_, _, _) -> told());
        alt.setId("alt");
        Button choose = Parts.button(texts.get(WriteWord.CHOOSE), () -> tell.accept(new WriteAsk.Choose()));
        choose.setId("choose-picture");
        Button none = Parts.button(texts.get(WriteWord.NO_PICTURE_HERE), this::none);
        none.setId("no-picture");
        taking = taking();
        getStyleClass().add("picture-box");
        getChildren()
                .addAll(
                        row,
                        new FlowPane(12, 8, choose, none),
                        taking,
                        new FieldRow(texts.get(WriteWord.ALT), alt, texts.get(WriteWord.ALT_HINT)));
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private VBox taking() {
        title.setId("picture-name");
        author.setId("picture-author");
        licence.setId("picture-licence");
        Button take = Parts.primary(
                texts.get(WriteWord.TAKE_IN),
                () -> tell.accept(
                        new WriteAsk.TakeIn(new Origin(title.getText(), author.getText(), licence.getText()))));
        take.setId("take-in");
        return Parts.styled(
                new VBox(
                        file,
                        new FieldRow(texts.get(WriteWord.PICTURE_NAME), title, ""),
                        new FieldRow(texts.get(WriteWord.AUTHOR), author, ""),
                        new FieldRow(texts.get(WriteWord.LICENCE), licence, texts.get(WriteWord.LICENCE_HINT)),
                        take),
                "card",
                "taking");
    }

    private void none() {
        shown = "";
        alt.setText("");
        told();
    }

    private void told() {
        type.accept(shown.isEmpty() ? List.of() : List.of(shown, alt.getText()));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            tell.accept(new WriteAsk.Dropped(files.getFirst().toPath()));
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    @Override
    void named(String id) {
        setId(id);
    }

    @Override
    void offer(Picking picking) {
        name.draw(picking.pictures(), shown);
        file.setText(picking.file());
        Parts.show(taking, !picking.file().isEmpty());
    }

    @Override
    void fill(List<String> values) {
        shown = values.isEmpty() ? "" : values.getFirst();
        alt.setText(values.size() > 1 ? values.get(1) : "");
        if (shown.isEmpty()) {
            name.setValue(null);
        } else {
            name.draw(name.getItems().stream().toList(), shown);
        }
    }

    @Override
    void trouble(Optional<String> words) {
        row.trouble(words);
    }
}
