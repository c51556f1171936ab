package org.watchword.desktop.lock;

import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;

/// A box that hides what is typed until she wants to see it: most mistypings of a passphrase are seen at once.
final class SecretField extends PasswordField {
    private boolean seen;

    /// Shows or hides what stands in it.
    void show(boolean now) {
        seen = now;
        if (getSkin() != null) {
            int caret = getCaretPosition();
            setSkin(createDefaultSkin());
            positionCaret(caret);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SecretSkin(this);
    }

    private static final class SecretSkin extends TextFieldSkin {

        private SecretSkin(SecretField field) {
            super(field);
        }

        @Override
        protected String maskText(String words) {
            return getSkinnable() instanceof SecretField field && field.seen ? words : super.maskText(words);
        }
    }
}
