package org.watchword.desktop.present.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.KeySigns;

/// The key that does the same as a button, written on it: so keys are learnt by looking.
final class KeyHint {

    private KeyHint() {}

    /// Writes words and the key on a button; a deed that has no key now leaves the words alone.
    static void say(Button button, String words, Deed deed, LetterKeys letters) {
        button.setText(words);
        String sign = KeySigns.of(deed, letters);
        boolean written =
                button.getGraphic() instanceof Label hint && hint.getText().equals(sign);
        if (!written) {
            button.setGraphic(sign.isEmpty() ? null : Parts.styled(new Label(sign), "key-hint"));
        }
    }
}
