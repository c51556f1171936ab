package org.watchword.desktop.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Monitors;
import org.watchword.desktop.screens.Place;
import org.watchword.desktop.text.Texts;

/// Large signs on the screens, to see which is which and whether the last row can read. They go away by themselves,
/// or at the first key or click.
final class ScreenSigns implements AutoCloseable {
    private static final Duration NUMBERS_FOR = Duration.ofSeconds(5);
    private static final Duration LETTERS_FOR = Duration.ofMinutes(3);
    private static final double[] SIZES = {70, 48, 34, 28};
    private static final double SLIDE_HEIGHT = 1080;

    private final Texts texts;
    private final Background later;
    private final List<Stage> shown = new ArrayList<>();
    private Runnable going = () -> {};

    ScreenSigns(Texts texts, Background later) {
        this.texts = texts;
        this.later = later;
    }

    /// A number on each screen, and which of them is the trainer's.
    void numbers(Monitors monitors) {
        close();
        for (int index = 0; index < monitors.all().size(); index++) {
            Monitor monitor = monitors.all().get(index);
            String number = Integer.toString(index + 1);
            SetupWord whose = monitor.primary() ? SetupWord.SIGN_YOURS : SetupWord.SIGN_OTHER;
            show(monitor, place -> number(number, texts.get(whose), place.height()));
        }
        stay(NUMBERS_FOR);
    }

    /// Letters as large as on the slides, on every screen but the trainer's; on hers when there is no other.
    void letters(Monitors monitors) {
        close();
        List<Monitor> others =
                monitors.all().stream().filter(monitor -> !monitor.primary()).toList();
        (others.isEmpty() ? monitors.all() : others).forEach(monitor -> show(monitor, this::letters));
        stay(LETTERS_FOR);
    }

    @Override
    public void close() {
        going.run();
        shown.forEach(Stage::close);
        shown.clear();
    }

    private void stay(Duration howLong) {
        going = later.later(howLong, this::close);
    }

    private void show(Monitor monitor, Function<Place, Node> sign) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        StackPane root = new StackPane(sign.apply(monitor.place()));
        root.getStyleClass().add("screen-sign");
        Scene scene = new Scene(root);
        Look.apply(scene, Theme.LIGHT);
        Look.wear(root, ScreenSigns.class, "setup.css");
        scene.setOnKeyPressed(_ -> close());
        scene.setOnMousePressed(_ -> close());
        Place place = monitor.place();
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setScene(scene);
        stage.setTitle(texts.get(SetupWord.SIGN_TITLE));
        stage.setAlwaysOnTop(true);
        stage.show();
        shown.add(stage);
    }

    private static Node number(String number, String whose, double height) {
        VBox sign = new VBox(sized(new Label(number), height * 0.5), sized(new Label(whose), height * 0.07));
        sign.setAlignment(Pos.CENTER);
        return sign;
    }

    private Node letters(Place place) {
        VBox lines = new VBox(place.height() * 0.04);
        lines.setAlignment(Pos.CENTER);
        for (double size : SIZES) {
            Label line = sized(
                    new Label(texts.get(SetupWord.SIGN_READ, Math.round(size))), size * place.height() / SLIDE_HEIGHT);
            lines.getChildren().add(line);
        }
        return lines;
    }

    private static Label sized(Label label, double pixels) {
        label.setStyle("-fx-font-size: " + pixels + "px;");
        return label;
    }
}
