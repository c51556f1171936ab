package org.watchword.desktop.present;

import java.time.Duration;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.present.state.Zoom;
import org.watchword.desktop.present.view.WallPoint;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.slide.AudienceView;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.FilmView;
import org.watchword.desktop.slide.WallClock;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.picture.PictureShelf;

/// The window that the audience sees: undecorated, over the whole of its screen, with nothing in it but the wall.
///
/// JavaFX allows one full-screen window a program, so this one is set to its screen's bounds instead, and set again
/// after [#AGAIN], because some systems move a new window or report bounds late.
final class AudienceWindow {

    private static final Duration[] AGAIN = {Duration.ZERO, Duration.ofMillis(100), Duration.ofMillis(1000)};
    private static final double POINTER = 0.012;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final ImageView picture = new ImageView();
    private final Fade fade = new Fade();
    private final AudienceView live;
    private final Pane film = new Pane();
    private final Circle pointer = new Circle();
    private final WallClock clock = new WallClock();
    private final Background background;
    private final SimpleObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.NONE);
    private @Nullable Monitor monitor;
    private AudienceViewState shown = AudienceViewState.BLACK;

    AudienceWindow(PictureShelf shelf, String title, Background background) {
        this.background = background;
        this.live = new AudienceView(shelf);
        Pane root = new Pane(live, picture, fade.node(), film, clock, pointer);
        Scene scene = new Scene(root, 1280, 720, Color.BLACK);
        Look.apply(scene, Theme.LIGHT);
        root.setStyle("-fx-background-color: black;");
        scene.setCursor(Cursor.NONE);
        fill(scene);
        picture.setVisible(false);
        pointer.setVisible(false);
        pointer.getStyleClass().add("wall-pointer");
        pointer.setFill(Color.web("#FFC24B", 0.85));
        pointer.setStroke(Color.web("#14232B"));
        stage.setScene(scene);
        stage.setTitle(title);
        Look.mark(stage);
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(Event::consume);
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                giveBack();
            }
        });
    }

    private void fill(Scene scene) {
        live.resizeRelocate(0, 0, 1280, 720);
        live.prefWidthProperty().bind(zoomed(scene.widthProperty(), Zoom::factor));
        live.prefHeightProperty().bind(zoomed(scene.heightProperty(), Zoom::factor));
        live.layoutXProperty().bind(zoomed(scene.widthProperty(), Zoom::left));
        live.layoutYProperty().bind(zoomed(scene.heightProperty(), Zoom::top));
        picture.fitWidthProperty().bind(scene.widthProperty());
        picture.fitHeightProperty().bind(scene.heightProperty());
        fade.node().fitWidthProperty().bind(scene.widthProperty());
        fade.node().fitHeightProperty().bind(scene.heightProperty());
        clock.prefWidthProperty().bind(scene.widthProperty());
        clock.prefHeightProperty().bind(scene.heightProperty());
    }

    Stage stage() {
        return stage;
    }

    /// Shows the wall as [#show] does, and lets what was seen before fade, when both were made ready.
    void fadeTo(AudienceViewState wall, Optional<Image> ready) {
        Optional<Image> seen =
                picture.isVisible() && ready.isPresent() ? Optional.of(picture.getImage()) : Optional.empty();
        show(wall, ready);
        seen.ifPresent(fade::from);
    }

    /// Ends a fade that still goes on.
    void stopFading() {
        fade.end();
    }

    /// Shows the wall: the ready picture in one swap, or else drawn on the spot.
    void show(AudienceViewState wall, Optional<Image> ready) {
        shown = wall;
        fade.end();
        if (wall.face() instanceof Face.Black) {
            live.setVisible(false);
            picture.setVisible(false);
        } else if (ready.isPresent()) {
            picture.setImage(ready.get());
            picture.setVisible(true);
            live.setVisible(false);
        } else {
            live.show(wall);
            live.setVisible(true);
            picture.setVisible(false);
        }
    }

    /// Shows a film over the slide, or takes it away; what [#show] shows stays ready below it.
    void film(Optional<FilmView> shown) {
        film.getChildren().setAll(shown.stream().toList());
        shown.ifPresent(view -> view.resizeRelocate(
                0, 0, stage.getScene().getWidth(), stage.getScene().getHeight()));
    }

    /// Lets another program's window stand before the slides, or no longer.
    void makeWay(boolean now) {
        stage.setAlwaysOnTop(!now);
    }

    /// Shows a part of the wall large. What was made ready has not the pixels for it, so it is drawn on the spot.
    void zoom(Zoom changed) {
        zoom.set(changed);
        if (changed.on()) {
            show(shown, Optional.empty());
        }
    }

    private DoubleBinding zoomed(ObservableDoubleValue side, ToDoubleFunction<Zoom> part) {
        return Bindings.createDoubleBinding(() -> Math.rint(side.get() * part.applyAsDouble(zoom.get())), side, zoom);
    }

    /// Stands on this screen, or nowhere.
    void stand(@Nullable Monitor on) {
        monitor = on;
        if (on == null) {
            stage.hide();
            return;
        }
        if (picture.isVisible() && !fits(picture.getImage(), on)) {
            show(shown, Optional.empty());
        }
        for (Duration delay : AGAIN) {
            if (delay.isZero()) {
                place();
            } else {
                background.later(delay, this::place);
            }
        }
    }

    /// The time that is left to talk, or nothing.
    void talk(Optional<Duration> left) {
        clock.show(left);
    }

    /// A picture made for other pixels would be pulled out of shape: a slide must not.
    private static boolean fits(Image picture, Monitor on) {
        return picture.getWidth() == on.pixelWidth() && picture.getHeight() == on.pixelHeight();
    }

    /// A light where the trainer points.
    void point(WallPoint at, boolean on) {
        pointer.setVisible(on && at.onTheWall());
        pointer.setRadius(stage.getWidth() * POINTER);
        pointer.setCenterX(at.across() * stage.getWidth());
        pointer.setCenterY(at.down() * stage.getHeight());
    }

    void close() {
        monitor = null;
        stage.close();
    }

    /// Systems give the keyboard to a window that is new; the trainer may be typing a name.
    private void giveBack() {
        Window.getWindows().stream()
                .filter(window -> !window.equals(stage) && window instanceof Stage other && !other.isIconified())
                .findFirst()
                .ifPresent(Window::requestFocus);
    }

    private void place() {
        Monitor on = monitor;
        if (on == null) {
            return;
        }
        Place bounds = on.place();
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        if (!stage.isShowing()) {
            stage.show();
        }
    }
}
