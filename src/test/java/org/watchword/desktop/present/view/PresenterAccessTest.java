package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.session.Command;

/// The presenter's window for somebody who hears it or uses the keyboard alone.
class PresenterAccessTest {

    private static final Scenery SCENERY = new Scenery();

    private static List<Node> reached(Parent view) {
        Scene scene = new Scene(view, 1280, 720);
        Look.apply(scene, Theme.LIGHT);
        view.applyCss();
        view.layout();
        List<Node> reached = new ArrayList<>();
        reach(view, reached);
        return reached;
    }

    private static void reach(Node node, List<Node> reached) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            reached.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> reach(child, reached));
        }
    }

    private static Optional<String> name(Node node) {
        String said = node.getAccessibleText();
        String written = node instanceof Labeled label ? label.getText() : null;
        String asked = node instanceof TextInputControl box ? box.getPromptText() : null;
        boolean labelled = node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof javafx.scene.control.Label one && node.equals(one.getLabelFor()));
        return java.util.stream.Stream.of(said, written, asked, labelled ? "label" : null)
                .filter(words -> words != null && !words.isBlank())
                .findFirst();
    }

    private static List<String> nameless(Parent view) {
        return reached(view).stream()
                .filter(node -> name(node).isEmpty()
                        || node.getAccessibleRole() == null
                        || node.getAccessibleRole() == AccessibleRole.NODE
                        || node.getAccessibleRole() == AccessibleRole.PARENT)
                .map(node -> node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void whateverLiesOnTheWindowHasANameAndARole(Sheet sheet) {
        List<String> nameless = Stagehand.on(() -> nameless(
                SCENERY.view(Scenery.atSigns(), Scenery.desk(Laptop.USUAL).with(sheet))));
        assertEquals(List.of(), nameless);
    }

    @Test
    void aQuestionsControlsHaveNamesAndRoles() {
        assertEquals(
                List.of(),
                Stagehand.on(() -> nameless(SCENERY.view(Scenery.asking(24).typing(4), Scenery.desk(Laptop.USUAL)))));
    }

    @Test
    void tabGoesFromTheQuestionToTheNotesToTheButtons() {
        List<String> ids =
                Stagehand.on(() -> reached(SCENERY.view(Scenery.beforeAStory(), Scenery.desk(Laptop.USUAL))).stream()
                        .map(Node::getId)
                        .filter(id -> id != null && !id.isEmpty())
                        .toList());
        assertEquals(
                List.of(
                        "notes-scroll",
                        "skip-story",
                        "present-next",
                        "present-back",
                        "present-black",
                        "present-one-more-person",
                        "present-someone-needs-me",
                        "present-keys-card",
                        "head-finish"),
                ids);
    }

    @Test
    void theSlideOnTheWallCanBeHeardAsText() {
        String heard = Stagehand.on(() -> SCENERY.view(Scenery.atSigns(), Scenery.desk(Laptop.USUAL))
                .lookup(".wall-now .audience")
                .getAccessibleText());
        assertTrue(heard.contains("A child on a long trip"), heard);
    }

    @Test
    void whileTheTrainerListensOnlyTheWayBackCanBeReached() {
        List<String> ids =
                Stagehand.on(() -> reached(SCENERY.view(
                                Scenery.atSigns().ask(new Command.StartBreak()),
                                Scenery.desk(Laptop.USUAL.needed(true))))
                        .stream()
                        .map(Node::getId)
                        .filter(id -> id != null)
                        .toList());
        assertTrue(ids.contains("listening-go-on"));
        assertTrue(ids.stream().noneMatch(id -> id.startsWith("present-")), ids::toString);
    }
}
