package org.watchword.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Proofreader;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;

/// What opens over a page can be read in every theme, and asks for no colour that is not ours: JavaFX would say so.
class PopupsTest {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Handler listener = new Listener();

    @BeforeEach
    void listens() {
        STYLES.addHandler(listener);
    }

    @AfterEach
    void listensNoMore() {
        STYLES.removeHandler(listener);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyPopupIsReadInEveryTheme(Theme theme) {
        Form form = Stagehand.on(Form::new);
        Stage stage = Stagehand.show(form, theme);
        Robot robot = Robot.at(stage);
        try {
            robot.focus("venue");
            robot.type("Cas");
            robot.await("nothing is suggested", () -> !popups().isEmpty());
            reads("suggestions", theme);
            opens("choices", robot, theme, form.area::show);
            opens("days", robot, theme, form.day::show);
            opens("menu", robot, theme, () -> form.menu.show(form.venue, Side.BOTTOM, 0, 0));
            opens("tip", robot, theme, () -> form.tip.show(stage, 40, 40));
        } finally {
            Stagehand.run(stage::hide);
        }
        assertEquals(List.of(), complaints);
    }

    private static void opens(String name, Robot robot, Theme theme, Runnable open) {
        Stagehand.run(() -> popups().forEach(Window::hide));
        Stagehand.run(open);
        robot.await(name + " did not open", () -> !popups().isEmpty());
        reads(name, theme);
    }

    private static void reads(String name, Theme theme) {
        String picture = "popup-" + name + "-" + theme.name().toLowerCase(Locale.ROOT);
        List<String> faults = Stagehand.on(() -> {
            Scene scene = popups().getFirst().getScene();
            Parent root = scene.getRoot();
            root.applyCss();
            root.layout();
            Pictures.keep(picture, scene.snapshot(null));
            return theme == Theme.CONTRAST ? Proofreader.faultsInHighContrast(root) : Proofreader.faults(root);
        });
        assertEquals(List.of(), faults, picture);
    }

    private static List<PopupWindow> popups() {
        return Stagehand.on(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.isShowing() && popup.getWidth() > 1)
                .toList());
    }

    /// Everything that opens something. Controls are made on the JavaFX thread.
    private static final class Form extends VBox {
        private final TextField venue = new TextField();
        private final ComboBox<String> area =
                new ComboBox<>(FXCollections.observableArrayList("United Kingdom", "United States"));
        private final DatePicker day = new DatePicker(LocalDate.of(2026, 11, 21));
        private final ContextMenu menu = new ContextMenu(new MenuItem("Cut"), new MenuItem("Copy"));
        private final Tooltip tip = new Tooltip("The session waits on the first page");

        Form() {
            super(200);
            venue.setId("venue");
            Suggestions.in(venue, words -> List.of("Castle Hall", "Castle Street School", words));
            area.getSelectionModel().selectFirst();
            getChildren().addAll(venue, area, day);
        }
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord complaint) {
            complaints.add(complaint.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
