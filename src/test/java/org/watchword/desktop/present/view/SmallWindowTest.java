package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Proofreader;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.session.Command;

/// A laptop of 800×600, and one of 1920×1080 on which everything is shown at 200 %, which leaves 960×540.
class SmallWindowTest {

    private static final Scenery SCENERY = new Scenery();

    /// What cannot be read or pressed.
    private static List<String> faults(PresenterView view, int width, int height, String name) {
        Scene scene = new Scene(view, width, height);
        Look.apply(scene, Theme.DARK);
        // A window that turns narrow is styled and laid out once more, as the next pulse would do.
        for (int pulse = 0; pulse < 2; pulse++) {
            view.applyCss();
            view.layout();
        }
        Pictures.keep("present-small-" + name + "-" + width + "x" + height, scene.snapshot(null));
        List<String> faults = new ArrayList<>(Proofreader.faults(view));
        Node buttons = view.lookup(".present-buttons");
        if (buttons instanceof Parent bar) {
            outside(bar, width, height, faults);
        }
        return faults;
    }

    private static void outside(Parent bar, int width, int height, List<String> faults) {
        for (Node node : bar.getChildrenUnmodifiable()) {
            Bounds place = node.localToScene(node.getBoundsInLocal());
            if (node instanceof Button button && (place.getMaxX() > width || place.getMaxY() > height)) {
                faults.add("Outside: " + button.getText());
            }
        }
    }

    private static List<String> faults(Evening evening, Desk desk, String size, String name) {
        String[] sides = size.split("x", 2);
        return Stagehand.on(() ->
                faults(SCENERY.view(evening, desk), Integer.parseInt(sides[0]), Integer.parseInt(sides[1]), name));
    }

    @ParameterizedTest
    @CsvSource({"800x600", "960x540"})
    void slidesAndNotesAreReadAndEveryButtonCanBePressed(String size) {
        assertEquals(List.of(), faults(Scenery.atSigns(), Scenery.desk(Laptop.USUAL), size, "slide"));
    }

    @ParameterizedTest
    @CsvSource({"800x600", "960x540"})
    void aQuestionIsRead(String size) {
        assertEquals(List.of(), faults(Scenery.asking(24).typing(4), Scenery.desk(Laptop.USUAL), size, "hands"));
    }

    @ParameterizedTest
    @CsvSource({"800x600", "960x540"})
    void thePageForListeningIsRead(String size) {
        Evening named = Scenery.named().ask(new Command.StartBreak());
        assertEquals(List.of(), faults(named, Scenery.desk(Laptop.USUAL.needed(true)), size, "listening"));
    }

    @ParameterizedTest
    @CsvSource({
        "800x600, KEYS",
        "960x540, KEYS",
        "800x600, OVERVIEW",
        "800x600, CLICKER",
        "960x540, CLICKER",
        "960x540, FINISH_BY"
    })
    void whatLiesOverTheWindowIsRead(String size, Sheet sheet) {
        assertEquals(
                List.of(),
                faults(
                        Scenery.atSigns(),
                        Scenery.desk(Laptop.USUAL).with(sheet),
                        size,
                        "sheet-" + sheet.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void wordsThatAreTwoFifthsLongerStillFit() {
        List<String> faults = Stagehand.on(() -> faults(
                new Scenery(PseudoLanguage.texts()).view(Scenery.atSigns(), Scenery.desk(Laptop.USUAL)),
                1920,
                1080,
                "pseudo"));
        assertEquals(List.of(), faults);
    }
}
