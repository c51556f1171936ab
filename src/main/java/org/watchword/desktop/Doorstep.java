package org.watchword.desktop;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Opening;

/// What is said at the door when the records cannot be opened: what is in the way, what to do, and one button.
record Doorstep(String title, String detail, String close) {

    /// Another window has these records open; this one steps aside.
    static Doorstep inUse(Texts texts) {
        return new Doorstep(
                texts.get(DoorWord.IN_USE), texts.get(DoorWord.IN_USE_DETAIL), texts.get(DoorWord.STEP_ASIDE));
    }

    /// The records cannot be read. Nothing in them was changed.
    static Doorstep unreadable(Opening.Why why, Texts texts) {
        String detail = texts.get(
                switch (why) {
                    case KEY_MISSING -> DoorWord.KEY_MISSING;
                    case KEY_DAMAGED -> DoorWord.KEY_DAMAGED;
                    case KEY_OF_OTHER_RECORDS -> DoorWord.KEY_OF_OTHER_RECORDS;
                    case FOLDER_NAME -> DoorWord.FOLDER_NAME;
                    case DISK_FAILED -> DoorWord.DISK_FAILED;
                });
        return new Doorstep(texts.get(DoorWord.UNREADABLE), detail, texts.get(DoorWord.STEP_ASIDE));
    }

    /// The words in a small window; closing it ends the program.
    void show(Stage stage) {
        Scene scene = new Scene(view(), 640, 320);
        Look.apply(scene, Theme.LIGHT);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        stage.setOnCloseRequest(_ -> {});
        stage.setTitle(title);
        stage.setScene(scene);
        stage.setOnHidden(_ -> Platform.exit());
        stage.show();
    }

    VBox view() {
        Button aside = Parts.primary(close, () -> {});
        aside.setOnAction(_ -> aside.getScene().getWindow().hide());
        aside.setDefaultButton(true);
        VBox page = new VBox(16, Parts.text(title, "section-title"), Parts.text(detail), aside);
        page.setStyle("-fx-padding: 40px;");
        return page;
    }
}
