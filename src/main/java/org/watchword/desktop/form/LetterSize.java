package org.watchword.desktop.form;

import javafx.scene.text.Text;

/// How large letters are at a place of a window. It is a letter that nobody sees, to be put among the children of the
/// region that asks, because only the style sheets know the size.
public final class LetterSize extends Text {

    /// @param changed runs when letters have another size from now on
    public LetterSize(Runnable changed) {
        setManaged(false);
        setVisible(false);
        fontProperty().addListener(_ -> changed.run());
    }

    /// In pixels.
    public double pixels() {
        return getFont().getSize();
    }
}
