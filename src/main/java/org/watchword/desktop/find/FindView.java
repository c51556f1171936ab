package org.watchword.desktop.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.find.FindViewState.Row;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The box that finds everything, over the page.
final class FindView extends StackPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /// What the card leaves free of the page's height, in pixels.
    private static final double EDGES = 48;

    private final Consumer<FindAsk> ask;
    private final TextField box = new TextField();
    private final VBox rows = Parts.styled(new VBox(), "found");
    private final ScrollPane scroll = Parts.scrolling(rows);
    private final VBox card;
    private final Label said = Parts.text("", "second");

    FindView(ObservableValue<FindViewState> state, Consumer<FindAsk> ask, Texts texts) {
        this.ask = ask;
        box.setId("find");
        box.setPromptText(texts.get(FindWord.HINT));
        box.setAccessibleText(texts.get(FindWord.TITLE));
        box.textProperty().addListener((_, _, typed) -> ask.accept(new FindAsk.Look(typed)));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Look.wear(this, FindView.class, "find.css");
        getStyleClass().add("find");
        card = Parts.styled(new VBox(box, scroll, said), "card", "find-card");
        scroll.setFocusTraversable(false);
        StackPane.setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                ask.accept(new FindAsk.Leave());
            }
        });
        Parts.follow(this, state, this::draw);
    }

    /// As high as what was found, and never higher than the page.
    @Override
    protected void layoutChildren() {
        card.setMaxHeight(Math.min(card.prefHeight(card.getWidth()), getHeight() - EDGES));
        super.layoutChildren();
    }

    /// The keyboard belongs to the box.
    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    private void key(KeyEvent event) {
        FindAsk asked = switch (event.getCode()) {
            case DOWN -> new FindAsk.Move(1);
            case UP -> new FindAsk.Move(-1);
            case PAGE_DOWN -> new FindAsk.Move(FindViewState.SHOWN);
            case PAGE_UP -> new FindAsk.Move(-FindViewState.SHOWN);
            case ENTER -> new FindAsk.Open();
            case ESCAPE -> new FindAsk.Leave();
            default -> null;
        };
        if (asked != null) {
            event.consume();
            ask.accept(asked);
        }
    }

    private void draw(FindViewState state) {
        List<VBox> lines = new ArrayList<>();
        for (Row row : state.rows()) {
            lines.add(line(row, lines.size()));
        }
        rows.getChildren().setAll(lines);
        scroll.setVvalue(lines.size() < 2 ? 0 : (double) chosen(state.rows()) / (lines.size() - 1));
        Parts.say(said, state.said());
        state.rows().stream()
                .filter(Row::chosen)
                .findFirst()
                .ifPresent(row -> box.setAccessibleHelp(row.title() + ", " + row.detail()));
    }

    private static int chosen(List<Row> rows) {
        return Math.max(0, rows.stream().map(Row::chosen).toList().indexOf(true));
    }

    private VBox line(Row row, int at) {
        VBox line = Parts.styled(
                new VBox(2, Parts.text(row.title(), "strong"), Parts.text(row.detail(), "second")), "line");
        line.setId("found-" + at);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(row.title() + ", " + row.detail());
        line.pseudoClassStateChanged(HERE, row.chosen());
        line.setOnMouseClicked(_ -> ask.accept(new FindAsk.Pick(at)));
        return line;
    }
}
