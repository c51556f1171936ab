package org.watchword.desktop.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/// A box in which one thing is chosen by its name. What the program puts into it is no choice of the trainer's.
public final class OptionBox extends ComboBox<Option> {
    private boolean drawing;

    /// An empty box.
    ///
    /// @param choose is told the code of what the trainer chose
    public OptionBox(String id, Consumer<String> choose) {
        super();
        setId(id);
        setConverter(new Named<>(getItems(), Option::name));
        valueProperty().addListener((_, _, now) -> {
            if (!drawing && now != null) {
                choose.accept(now.code());
            }
        });
    }

    /// Shows what can be chosen, and what is.
    public void draw(List<Option> options, String code) {
        drawing = true;
        if (!getItems().equals(options)) {
            getItems().setAll(options);
        }
        options.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(this::setValue);
        drawing = false;
    }
}
