package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.watchword.desktop.present.view.Scenery.asking;
import static org.watchword.desktop.present.view.Scenery.desk;
import static org.watchword.desktop.present.view.Scenery.evening;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.Laptop;

/// New nodes have the whole window painted again, and while it is painted the wall waits: the time goes on without any.
class StillWindowTest {

    private final Scenery scenery = new Scenery();
    private final Desk desk = desk(Laptop.USUAL);

    /// Everything in a window but the letters themselves, which belong to their labels.
    private static List<Node> below(Node node) {
        List<Node> nodes = new ArrayList<>();
        if (!(node instanceof Text)) {
            nodes.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> nodes.addAll(below(child)));
        }
        return nodes;
    }

    private static List<Node> laidOut(PresenterView view) {
        view.applyCss();
        view.layout();
        return below(view);
    }

    /// What stands in the window a minute later and did not before.
    private List<String> newAfterAMinute(Evening evening) {
        return Stagehand.on(() -> {
            PresenterView view = scenery.view(evening, desk);
            new Scene(view, 1280, 720);
            List<Node> before = laidOut(view);
            view.show(scenery.sight(evening.minutesLater(1), desk));
            List<Node> after = laidOut(view);
            assertTrue(before.size() > 100);
            after.removeAll(before);
            return after.stream().map(Node::toString).toList();
        });
    }

    @Test
    void theTimeGoesOnWithTheSameNodes() {
        assertEquals(List.of(), newAfterAMinute(evening(24).next()));
    }

    @Test
    void aQuestionThatWaitsForHandsIsNotWrittenAnew() {
        assertEquals(List.of(), newAfterAMinute(asking(24).typing(4, 17)));
    }
}
