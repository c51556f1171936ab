package org.watchword.desktop.close;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.close.CloseViewState.Figure;
import org.watchword.desktop.close.CloseViewState.Line;
import org.watchword.desktop.close.CloseViewState.Row;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The screen that ends a session and says what it came to.
final class CloseView extends StackPane {
    private static final double PAGE = 40;

    private final Consumer<CloseAsk> ask;
    private final Texts texts;
    private final VBox page = Parts.styled(new VBox(), "page", "close");
    private boolean open;

    CloseView(ObservableValue<CloseViewState> state, Consumer<CloseAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        Look.wear(this, CloseView.class, "close.css");
        getChildren().add(Parts.scrolling(page));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, now -> Parts.rebuild(page, () -> draw(now)));
    }

    private void draw(CloseViewState state) {
        open = state.open();
        Abreast figures = Parts.styled(new Abreast(PAGE), "figures");
        state.figures().forEach(one -> figures.getChildren().add(figure(one)));
        state.backup().ifPresent(line -> figures.getChildren().add(line(line, "backup")));
        VBox learnt = new VBox(28);
        HBox.setHgrow(learnt, Priority.ALWAYS);
        if (!state.rehearsal()) {
            learnt.getChildren().add(questions(state));
            state.doubt().ifPresent(line -> learnt.getChildren().add(line(line, "doubt")));
        }
        if (!state.times().isEmpty()) {
            learnt.getChildren().add(TimesTable.of(state.times(), texts));
        }
        HBox below = Parts.styled(new Abreast(PAGE, learnt, materials(state)), "columns");
        page.getChildren().setAll(head(state), figures, below);
    }

    private Node head(CloseViewState state) {
        VBox title = new VBox(4, Parts.text(state.title(), "page-title"), Parts.text(state.detail(), "second"));
        if (state.open()) {
            return Parts.head(title, goBack(), end(state.busy()));
        }
        List<Button> does = new ArrayList<>(List.of(home()));
        if (!state.rehearsal()) {
            does.add(register());
            does.add(afterwards());
            does.add(learned());
        }
        does.addAll(save(state));
        return Parts.head(title, does.toArray(Node[]::new));
    }

    private Button goBack() {
        return id(Parts.button(texts.get(CloseWord.GO_BACK), () -> ask.accept(new CloseAsk.GoBack())), "go-back");
    }

    private Button end(boolean busy) {
        Button end = Parts.primary(texts.get(CloseWord.END_SESSION), () -> ask.accept(new CloseAsk.End()));
        end.setDisable(busy);
        return Parts.tip(id(end, "end"), texts.get(CloseWord.END_TIP));
    }

    private Button home() {
        return id(Parts.button(texts.get(CloseWord.HOME), () -> ask.accept(new CloseAsk.Home())), "home");
    }

    private Button register() {
        Button register =
                Parts.button(texts.get(CloseWord.OPEN_REGISTER), () -> ask.accept(new CloseAsk.OpenRegister()));
        return Parts.tip(id(register, "open-register"), texts.get(CloseWord.OPEN_REGISTER_TIP));
    }

    private Button afterwards() {
        Button after = Parts.button(texts.get(CloseWord.AFTERWARDS), () -> ask.accept(new CloseAsk.Afterwards()));
        return Parts.tip(id(after, "afterwards"), texts.get(CloseWord.AFTERWARDS_TIP));
    }

    private Button learned() {
        Button learned = Parts.button(texts.get(CloseWord.LEARNED), () -> ask.accept(new CloseAsk.Learned()));
        return Parts.tip(id(learned, "learned"), texts.get(CloseWord.LEARNED_TIP));
    }

    private List<Button> save(CloseViewState state) {
        Button funder = Parts.primary(texts.get(CloseWord.SAVE_FUNDER), () -> ask.accept(new CloseAsk.SaveFunder()));
        Parts.tip(id(funder, "save-funder"), texts.get(CloseWord.SAVE_FUNDER_TIP));
        if (!state.named()) {
            return List.of(funder);
        }
        Button register = Parts.button(texts.get(CloseWord.HAND_OVER), () -> ask.accept(new CloseAsk.HandOver()));
        Parts.tip(id(register, "hand-over"), texts.get(CloseWord.HAND_OVER_TIP));
        return List.of(register, funder);
    }

    private static Node figure(Figure figure) {
        return Parts.styled(
                new VBox(
                        Parts.text(figure.number(), "figure-number"),
                        Parts.text(figure.what(), "strong"),
                        Parts.text(figure.more(), "second")),
                "card",
                "figure");
    }

    private static Node line(Line line, String kind) {
        Node sign = line.good() ? Icon.TICK.draw() : Icon.WARNING.draw();
        HBox words = new HBox(10, sign, Parts.text(line.text(), line.good() ? "good-text" : "accent-text"));
        VBox card = Parts.styled(new VBox(words), "card", "line", kind, line.good() ? "good" : "warned");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private Node questions(CloseViewState state) {
        VBox section = new VBox(12, Parts.text(texts.get(CloseWord.QUESTIONS), "section-title"));
        HBox.setHgrow(section, Priority.ALWAYS);
        if (state.rows().isEmpty()) {
            section.getChildren().add(Parts.text(texts.get(CloseWord.NO_QUESTIONS), "second"));
            return section;
        }
        GridPane table = Parts.styled(new GridPane(), "changes");
        table.addRow(
                0,
                Parts.text(texts.get(CloseWord.QUESTION), "second"),
                Parts.whole(texts.get(CloseWord.BEFORE), "second"),
                Parts.whole(texts.get(CloseWord.AFTER), "second"));
        for (Row row : state.rows()) {
            HBox after = new HBox(8, Parts.whole(row.after(), "strong"));
            if (row.better()) {
                after.getChildren().add(Parts.styled(Icon.TICK.draw(), "better"));
            }
            table.addRow(table.getRowCount(), Parts.text(row.question()), Parts.whole(row.before(), "before"), after);
        }
        section.getChildren().add(table);
        return section;
    }

    private Node materials(CloseViewState state) {
        VBox section =
                Parts.styled(new VBox(12, Parts.text(texts.get(CloseWord.MATERIALS), "section-title")), "materials");
        if (state.materials().isEmpty()) {
            section.getChildren().add(Parts.text(texts.get(CloseWord.NO_MATERIALS), "second"));
            return section;
        }
        state.materials().forEach(title -> section.getChildren().add(Parts.text(title)));
        Button print = Parts.button(texts.get(CloseWord.PRINT), () -> ask.accept(new CloseAsk.Print()));
        print.setGraphic(Icon.PRINTER.draw());
        section.getChildren().add(id(print, "print"));
        return section;
    }

    private static Button id(Button button, String id) {
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(open ? new CloseAsk.GoBack() : new CloseAsk.Home());
            event.consume();
        }
    }
}
