package org.watchword.desktop.form;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Look;

/// The small parts that every screen is built from, so that the same thing looks and is read out the same everywhere.
public final class Parts {
    private static final double TITLE_WIDTH = 240;
    private static final double BUTTONS_WIDTH = 620;
    private static final double HEAD = 34;

    private Parts() {}

    /// A text with style classes; it wraps rather than being cut short.
    public static Label text(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /// The one button of a screen that is the next thing to press.
    public static Button primary(String words, Runnable does) {
        Button button = button(words, does);
        button.getStyleClass().add("primary");
        return button;
    }

    /// A quiet button.
    public static Button button(String words, Runnable does) {
        Button button = new Button(words);
        button.setOnAction(_ -> does.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button that looks like a link.
    public static Button link(String words, Runnable does) {
        Button button = button(words, does);
        button.getStyleClass().add("link");
        return button;
    }

    /// Says what a control does when it is pointed at, and to a screen reader.
    public static <N extends Control> N tip(N control, String words) {
        control.setTooltip(new Tooltip(words));
        control.setAccessibleHelp(words);
        return control;
    }

    /// A node with style classes.
    public static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /// A few words that stay on one line.
    public static Label whole(String words, String style) {
        Label label = styled(new Label(words), style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// The head of a page: its title, and its buttons at the right, the next thing to press last. In a narrow
    /// window the buttons stand in two lines before the title is squeezed.
    public static HBox head(VBox title, Node... buttons) {
        title.setMinWidth(TITLE_WIDTH);
        HBox.setHgrow(title, Priority.ALWAYS);
        FlowPane does = styled(new FlowPane(buttons), "page-does");
        does.setPrefWrapLength(BUTTONS_WIDTH);
        return styled(new Abreast(HEAD, title, does), "page-head");
    }

    /// Shows a part or takes it away; what is away takes no room.
    public static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /// Says these words in a label, which is away when there are none.
    public static void say(Label label, String words) {
        label.setText(words);
        show(label, !words.isEmpty());
    }

    /// Takes the room that is left, so that what follows stands at the far end.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Lets a page scroll when the window is too low for it, and fill the window when it is not. What has the keyboard
    /// is always in sight, and a press beside the boxes leaves it there.
    public static ScrollPane scrolling(Region page) {
        ScrollPane pane = new ScrollPane(page) {
            @Override
            public void requestFocus() {}
        };
        Look.wear(pane, Parts.class, "form.css");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("page-scroll");
        pane.setFocusTraversable(false);
        InSight.keep(pane);
        return pane;
    }

    /// Draws a value now and whenever it changes while the view is in a window. A view that was thrown away neither
    /// draws nor stays in memory.
    public static <T> void follow(Node view, ObservableValue<T> value, Consumer<? super T> draw) {
        ObservableValue<Boolean> shown =
                view.sceneProperty().map(Objects::nonNull).orElse(false);
        draw.accept(value.getValue());
        value.when(shown).addListener((_, _, now) -> draw.accept(now));
    }

    /// Builds the content of a page anew without taking the keyboard from the trainer: what has the same id gets it
    /// back, or else the next thing to press; what cannot be pressed now leaves the keyboard with the page, which
    /// hands it on when it is built again.
    public static void rebuild(Pane page, Runnable build) {
        Node owner = page.getScene() == null ? null : page.getScene().getFocusOwner();
        boolean inside = within(page, owner);
        build.run();
        if (inside && owner != null) {
            Node same = owner.getId() == null ? null : page.lookup("#" + owner.getId());
            Node next = same == null ? page.lookup(".primary") : same;
            (next == null || next.isDisabled() ? page : next).requestFocus();
        }
    }

    /// Whether something is part of a page, or the page itself; nothing is part of none.
    public static boolean within(Node page, @Nullable Node part) {
        Node at = part;
        while (at != null && !at.equals(page)) {
            at = at.getParent();
        }
        return at != null;
    }
}
