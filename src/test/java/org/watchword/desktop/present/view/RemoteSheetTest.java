package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.RemoteViewState;
import org.watchword.desktop.present.state.RemoteViewState.Phones;
import org.watchword.desktop.screens.Standing;

/// The page that makes a phone a clicker: its code is the trainer's alone.
class RemoteSheetTest {

    private static final Scenery SCENERY = new Scenery();

    private static PresenterView view(Standing standing, RemoteViewState remote) {
        return SCENERY.view(
                Scenery.atSigns(), Scenery.desk(Laptop.USUAL.with(standing)).with(Sheet.REMOTE), remote);
    }

    private static RemoteViewState on() {
        return SCENERY.remote(new Phones(1, true, 0));
    }

    private static PresenterView laid(Standing standing, RemoteViewState remote) {
        PresenterView view = view(standing, remote);
        Look.apply(new Scene(view, 1280, 720), Theme.LIGHT);
        view.applyCss();
        view.layout();
        return view;
    }

    private static boolean showsTheCode(PresenterView view) {
        Label code = (Label) view.lookup("#remote-code");
        return code.getParent().getParent().isVisible() && view.lookup(".qr") != null;
    }

    @Test
    void pictures() {
        Pictures.take("present-remote-off", () -> view(Standing.PLACED, RemoteViewState.off()));
        Pictures.take("present-remote-on", () -> view(Standing.PLACED, SCENERY.remote(new Phones(0, false, 0))));
        Pictures.take("present-remote-taken", () -> view(Standing.PLACED, SCENERY.remote(new Phones(3, false, 4))));
        Pictures.take("present-remote-mirrored", () -> view(Standing.MIRRORED, on()));
        Pictures.take("present-remote-one-screen", () -> view(Standing.SINGLE, on()));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void theCodeIsDrawnOnlyWhereTheRoomDoesNotSeeIt(Standing standing) {
        boolean hers = standing == Standing.PLACED || standing == Standing.LOST;
        assertEquals(hers, Stagehand.on(() -> showsTheCode(laid(standing, on()))), standing.name());
    }

    @Test
    void onHerOnlyScreenSheSaysThatNobodyElseSeesIt() {
        Stagehand.run(() -> {
            PresenterView view = laid(Standing.SINGLE, on());
            ((Button) view.lookup("#remote-show")).fire();
            assertEquals(true, showsTheCode(view));
        });
    }

    @Test
    void switchedOffThereIsNoCodeToSee() {
        Stagehand.run(() -> {
            PresenterView view = laid(Standing.PLACED, RemoteViewState.off());
            assertNull(view.lookup(".qr"));
            assertNotNull(view.lookup("#remote-on"));
        });
    }

    @Test
    void withoutANetworkItSaysWhatToDo() {
        RemoteViewState alone = RemoteViewState.on("482913", List.of(), new Phones(0, false, 0), Evening.ENGLISH);
        assertEquals(true, alone.trouble().contains("hotspot"), alone.trouble());
        assertEquals(false, Stagehand.on(() -> showsTheCode(laid(Standing.PLACED, alone))));
    }
}
