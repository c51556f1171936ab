package org.watchword.desktop.present.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.AgreedViewState;
import org.watchword.desktop.present.state.ListeningViewState;
import org.watchword.desktop.present.state.ListeningWord;
import org.watchword.desktop.text.Texts;

/// The page that helps the trainer to listen when somebody in the room needs her. It only says; nothing can be typed.
final class ListeningPanel extends VBox {

    /// At this many letters of a line and lines of a page nothing has to be scrolled.
    private static final double LINES = 42;
    private static final double LETTERS = 75;
    private static final double LEAST = 17;
    private static final double MOST = 30;

    private final Texts texts;
    private final Button goOn;
    private final HBox agreed = Parts.styled(new HBox(), "listening-agreed");
    private @Nullable AgreedViewState shown;

    ListeningPanel(ListeningViewState state, Consumer<PresentAsk> ask, Texts texts) {
        this.texts = texts;
        getStyleClass().add("listening");
        setVisible(false);
        agreed.setAlignment(Pos.CENTER_LEFT);
        goOn = Parts.primary(
                texts.get(ListeningWord.GO_ON), () -> ask.accept(new PresentAsk.Do(Deed.SOMEONE_NEEDS_ME)));
        goOn.setId("listening-go-on");
        GridPane columns = three("listening-columns");
        columns.addRow(
                0,
                column(ListeningWord.SAY, state.say(), "listening-say"),
                column(ListeningWord.DO_NOT, state.doNot(), "listening-do-not"),
                column(ListeningWord.THEN, state.then(), "listening-then"));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get(ListeningWord.SAY));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), agreed, scroll, calls(state), foot());
        heightProperty().addListener(_ -> fill());
        widthProperty().addListener(_ -> fill());
    }

    /// Letters as large as the window allows: it is read while somebody is talking to the trainer.
    private void fill() {
        double letters = Math.clamp(Math.min(getHeight() / LINES, getWidth() / LETTERS), LEAST, MOST);
        setStyle("-fx-font-size: " + Math.round(letters) + "px;");
    }

    private VBox head() {
        Label wall = Parts.text(texts.get(ListeningWord.WALL) + " " + texts.get(ListeningWord.NOTHING_WRITTEN));
        return Parts.styled(new VBox(Parts.text(texts.get(ListeningWord.TITLE), "page-title"), wall), "listening-head");
    }

    /// The first thing to know: who, which number, which room.
    void show(AgreedViewState now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        agreed.getChildren().clear();
        if (!now.lead().isEmpty()) {
            Label number = Parts.styled(new Label(now.number()), "telephone", "listening-number");
            number.setMinWidth(USE_PREF_SIZE);
            VBox who = new VBox(Parts.text(now.lead(), "strong"), Parts.text(texts.get(ListeningWord.LEAD), "second"));
            agreed.getChildren().addAll(number, who);
        }
        VBox where = new VBox(4);
        for (String words : List.of(now.room(), now.staff(), now.missing())) {
            if (!words.isEmpty()) {
                where.getChildren().add(Parts.text(words, words.equals(now.room()) ? "listening-line" : "second"));
            }
        }
        HBox.setHgrow(where, Priority.ALWAYS);
        agreed.getChildren().add(where);
    }

    private HBox foot() {
        HBox foot = new HBox(16, goOn, Parts.text(texts.get(ListeningWord.CLICKER_RESTS), "second"));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private VBox column(ListeningWord title, List<String> lines, String styleClass) {
        VBox column = Parts.styled(new VBox(), "listening-column", styleClass);
        column.getChildren().add(Parts.text(texts.get(title), "listening-title"));
        lines.forEach(line -> column.getChildren().add(Parts.text(line, "listening-line")));
        return column;
    }

    /// Never scrolled away: the numbers stand on the page whatever its size.
    private VBox calls(ListeningViewState state) {
        GridPane row = three("listening-calls");
        for (ListeningViewState.Call call : state.calls()) {
            Label number = Parts.styled(new Label(call.number()), "telephone", "listening-number");
            number.setMinWidth(USE_PREF_SIZE);
            row.addRow(0, new VBox(number, Parts.text(call.name(), "strong"), Parts.text(call.purpose(), "second")));
        }
        return new VBox(6, Parts.text(texts.get(ListeningWord.CALL), "listening-title"), row);
    }

    private static GridPane three(String styleClass) {
        GridPane grid = Parts.styled(new GridPane(), styleClass);
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(third);
        }
        return grid;
    }
}
