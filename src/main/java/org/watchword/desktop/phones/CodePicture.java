package org.watchword.desktop.phones;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.phones.PhonesViewState.Code;
import org.watchword.desktop.slide.draw.QrCode;

/// A code to scan from the laptop's own screen, with its title above and its words below.
final class CodePicture extends VBox {
    private static final double SIZE = 212;

    CodePicture(Code code) {
        getStyleClass().add("code");
        StackPane square = Parts.styled(new StackPane(new QrCode(code.code(), SIZE, 1)), "code-square");
        square.setAccessibleText(code.title() + ": " + code.written());
        Label written = Parts.text(code.written(), "strong");
        written.setMaxWidth(SIZE);
        getChildren().addAll(Parts.text(code.title(), "strong"), square, written);
    }
}
