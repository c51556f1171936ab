package org.watchword.desktop.passes;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.passes.PassesViewState.Result;
import org.watchword.desktop.text.Texts;

/// What one person is told, with nobody else on the page. Enter keeps it; Esc goes back to what was typed.
final class ResultBox extends VBox {
    private static final double BESIDE = 12;

    private final Consumer<PassesAsk> ask;
    private final Texts texts;
    private Node first = this;

    ResultBox(Consumer<PassesAsk> ask, Texts texts) {
        super();
        this.ask = ask;
        this.texts = texts;
        getStyleClass().addAll("page", "result");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void requestFocus() {
        if (first != this) {
            first.requestFocus();
        }
    }

    void draw(Result result) {
        getChildren().setAll(warning(result), outcome(result), lookAgain(result), does());
        requestFocus();
    }

    private static Node warning(Result result) {
        Label words = Parts.text(result.advice(), "strong");
        return Parts.styled(new HBox(14, Icon.WARNING.draw(), words), "card", "warned");
    }

    private static Node outcome(Result result) {
        return new VBox(
                6,
                Parts.text(result.name(), "section-title"),
                Parts.text(result.outcome(), "outcome", result.passed() ? "good-text" : "strong"),
                Parts.text(result.points()));
    }

    private Node lookAgain(Result result) {
        VBox again = new VBox(10);
        if (result.lookAgain().isEmpty()) {
            again.getChildren().add(Parts.text(texts.get(PassesWord.ALL_RIGHT)));
            return again;
        }
        again.getChildren().add(Parts.text(texts.get(PassesWord.LOOK_AGAIN), "section-title"));
        result.lookAgain().forEach(one -> {
            VBox lines = new VBox(2, Parts.text(one.question(), "strong"));
            if (!one.right().isEmpty()) {
                lines.getChildren().add(Parts.text(one.right(), "second"));
            }
            again.getChildren().add(lines);
        });
        return again;
    }

    private Node does() {
        Button confirm = Parts.primary(texts.get(PassesWord.CONFIRM), () -> ask.accept(new PassesAsk.Confirm()));
        confirm.setId("confirm");
        confirm.setGraphic(Parts.styled(new Label(texts.get(PassesWord.CONFIRM_HINT)), "key-hint"));
        confirm.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Button again = Parts.button(texts.get(PassesWord.AGAIN), () -> ask.accept(new PassesAsk.Again()));
        again.setId("again");
        again.setGraphic(Parts.styled(new Label("Esc"), "key-hint"));
        again.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        first = confirm;
        return new FlowPane(BESIDE, BESIDE, confirm, again);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !(event.getTarget() instanceof Button pressed && "again".equals(pressed.getId()))) {
            ask.accept(new PassesAsk.Confirm());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(new PassesAsk.Again());
            event.consume();
        }
    }
}
