package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.session.Command;

/// The page for listening is read at a glance, by a trainer who asked for large letters too.
class ListeningLettersTest {
    private final Scenery scenery = new Scenery();

    private PresenterView view(TextSize size) {
        Evening named = Scenery.named().ask(new Command.StartBreak());
        PresenterView view = scenery.view(named, Scenery.desk(Laptop.USUAL.needed(true)));
        Look.apply(new Scene(view, 1280, 720), Theme.LIGHT, size);
        for (int pass = 0; pass < 3; pass++) {
            view.applyCss();
            view.layout();
        }
        return view;
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void itsLettersAreNeverSmallerThanThoseSheChose(TextSize size) {
        double line = Stagehand.on(
                () -> ((Label) view(size).lookup(".listening-line")).getFont().getSize());
        assertTrue(line >= 14.0 * size.percent() / 100, () -> "letters of " + line);
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void theWayBackStaysInSight(TextSize size) {
        Bounds button = Stagehand.on(() -> {
            Node goOn = view(size).lookup("#listening-go-on");
            return goOn.localToScene(goOn.getBoundsInLocal());
        });
        assertTrue(button.getMaxY() <= 720, button::toString);
    }
}
