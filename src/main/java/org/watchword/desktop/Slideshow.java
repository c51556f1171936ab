package org.watchword.desktop;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// Presenting, as the rest of the program sees it.
interface Slideshow {
    /// The presenter's view, for the trainer's window.
    Parent view();

    /// From now on this is told whether the projector has the slides, and so nobody sees the trainer's screen.
    void tell(Consumer<Boolean> unseen);

    /// Shows the welcome slide on the projector while people come in.
    void welcome();

    /// Begins, once its view stands in the trainer's window. Called again it gives the keyboard back to the slides.
    void open(Stage trainer);

    /// Whether it has begun in the trainer's window.
    boolean begun();

    /// Closes the audience's window and lets the keys go. The session is not touched.
    void close();
}
