package org.watchword.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;

class AbreastTest {

    @Test
    void thingsStandSideBySideWhereThereIsRoom() {
        List<Bounds> places = laid(0, 600, TextSize.USUAL);
        assertEquals(places.get(0).getMinY(), places.get(1).getMinY());
        assertTrue(places.get(1).getMinX() >= places.get(0).getMaxX());
    }

    @Test
    void thingsStandBelowEachOtherWhereOneWouldGetTooLittle() {
        below(laid(0, 200, TextSize.USUAL));
    }

    @Test
    void withLargerLettersTheSameWidthIsTooLittleSooner() {
        List<Bounds> usual = laid(30, 600, TextSize.USUAL);
        assertEquals(usual.get(0).getMinY(), usual.get(1).getMinY());
        below(laid(30, 600, TextSize.DOUBLE));
    }

    private static void below(List<Bounds> places) {
        assertTrue(places.get(1).getMinY() >= places.get(0).getMaxY());
        assertEquals(places.get(0).getMinX(), places.get(1).getMinX());
    }

    private static List<Bounds> laid(double letters, double width, TextSize size) {
        return Stagehand.on(() -> {
            Button first = Parts.button("Carry on here", () -> {});
            Button second = Parts.button("Everything ready", () -> {});
            VBox window = new VBox(new Abreast(letters, first, second));
            Look.apply(new Scene(window, width, 400), Theme.LIGHT, size);
            window.applyCss();
            window.layout();
            return List.of(first.getBoundsInParent(), second.getBoundsInParent());
        });
    }
}
