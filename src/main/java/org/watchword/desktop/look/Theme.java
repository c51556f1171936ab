package org.watchword.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// The trainer's windows by day, by night and in high contrast. The audience's slides look the same in all of them.
public enum Theme {
    LIGHT("light", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark", new PrimerDark().getUserAgentStylesheet()),
    /// White and yellow on black, for eyes that need it: every word stands out at least 7 to 1.
    CONTRAST("contrast", new PrimerDark().getUserAgentStylesheet());

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
