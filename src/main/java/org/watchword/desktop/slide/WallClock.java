package org.watchword.desktop.slide;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.text.Countdown;

/// The time left to talk, at the wall's upper right corner. It lies over the wall as a small thing of its own: each
/// second it changes alone, and the slide below it stays the picture that was made ready.
///
/// Give it the wall's bounds; it draws nothing while no time runs.
public final class WallClock extends Region {
    /// In parts of the wall's height.
    private static final double DIGITS = 72.0 / 1080;

    private static final double HEIGHT = 100.0 / 1080;
    private static final double WIDTH = 250.0 / 1080;
    private static final double TOP = 28.0 / 1080;

    private final Text digits = new Text();
    private final StackPane tag = new StackPane(digits);

    /// A clock that shows nothing yet.
    public WallClock() {
        Look.wear(this, WallClock.class, "slide.css");
        setMouseTransparent(true);
        digits.getStyleClass().add("clock-words");
        tag.getStyleClass().add("wall-clock");
        tag.setVisible(false);
        getChildren().add(tag);
    }

    /// Shows how much time is left, or nothing. Call on the JavaFX thread, once a second.
    ///
    /// @param left what is over is shown as 0:00, quietly
    public void show(Optional<Duration> left) {
        String words = left.map(Countdown::left).orElse("");
        if (!words.equals(digits.getText())) {
            digits.setText(words);
            setAccessibleText(words);
            tag.setVisible(!words.isEmpty());
        }
    }

    @Override
    protected void layoutChildren() {
        double high = Math.min(getHeight(), getWidth() * 9 / 16);
        double left = (getWidth() - Math.min(getWidth(), getHeight() * 16 / 9)) / 2;
        digits.setFont(Typeface.NUMBER.at(Math.max(1, high * DIGITS)));
        tag.resizeRelocate(
                getWidth() - left - high * (WIDTH + TOP),
                (getHeight() - high) / 2 + high * TOP,
                high * WIDTH,
                high * HEIGHT);
    }
}
