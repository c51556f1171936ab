package org.watchword.desktop;

import javafx.scene.Parent;
import javafx.stage.Stage;

/// Presenting, as the rest of the program sees it.
interface Slideshow {
    /// The presenter's view, for the trainer's window.
    Parent view();

    /// Begins, once its view stands in the trainer's window.
    void open(Stage trainer);

    /// Gives the keyboard back to the slides after another page was shown.
    void comeBack();

    /// Closes the audience's window and lets the keys go. The session is not touched.
    void close();
}
