package org.watchword.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The trainer's windows by day and by night. The audience's slides look the same in both.
public enum Theme {
    LIGHT("light", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark", new PrimerDark().getUserAgentStylesheet());

    private final String styleClass;
    private final String controls;

    Theme(String styleClass, String controls) {
        this.styleClass = styleClass;
        this.controls = controls;
    }

    /// The style class on the scene's root that chooses the values of the tokens.
    String styleClass() {
        return styleClass;
    }

    /// The address of the style sheet that draws the plain controls.
    String controls() {
        return controls;
    }
}
