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
import org.watchword.desktop.form.LetterSize;
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

    /// In letters. Three columns that are narrower are set below each other.
    private static final double THREE = 46;

    private final Texts texts;
    private final VBox page = Parts.styled(new VBox(), "listening-page");
    private final VBox head;
    private final GridPane columns;
    private final GridPane numbers;
    private final VBox calls;
    private final HBox foot;
    private final ScrollPane scroll = new ScrollPane();

    /// The trainer's letters elsewhere.
    private final LetterSize letter = new LetterSize(this::fill);
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
        head = head();
        columns = three(
                "listening-columns",
                column(ListeningWord.SAY, state.say(), "listening-say"),
                column(ListeningWord.DO_NOT, state.doNot(), "listening-do-not"),
                column(ListeningWord.THEN, state.then(), "listening-then"));
        numbers = three(
                "listening-calls",
                state.calls().stream().map(ListeningPanel::call).toArray(VBox[]::new));
        calls = new VBox(6, Parts.text(texts.get(ListeningWord.CALL), "listening-title"), numbers);
        foot = foot();
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get(ListeningWord.SAY));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(page, letter);
        arrange(false);
        heightProperty().addListener(_ -> fill());
        widthProperty().addListener(_ -> fill());
    }

    /// Letters as large as the window allows: it is read while somebody is talking to the trainer. Where she asked for
    /// larger ones, she has those, and scrolls.
    private void fill() {
        double fitting = Math.clamp(Math.min(getHeight() / LINES, getWidth() / LETTERS), LEAST, MOST);
        double letters = Math.max(fitting, letter.pixels());
        page.setStyle("-fx-font-size: " + Math.round(letters) + "px;");
        arrange(letters > fitting + 1);
        boolean below = getWidth() < THREE * letters;
        lay(columns, below);
        lay(numbers, below);
    }

    /// Who to call is never scrolled away, unless letters are so large that nothing else would be left on the page.
    private void arrange(boolean large) {
        boolean arranged = page.getChildren().contains(head) != large
                && !page.getChildren().isEmpty();
        if (arranged) {
            return;
        }
        page.getChildren().clear();
        if (large) {
            scroll.setContent(Parts.styled(new VBox(head, agreed, calls, columns), "listening-page"));
            page.getChildren().addAll(scroll, foot);
        } else {
            scroll.setContent(columns);
            page.getChildren().addAll(head, agreed, scroll, calls, foot);
        }
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

    private static VBox call(ListeningViewState.Call call) {
        Label number = Parts.styled(new Label(call.number()), "telephone", "listening-number");
        number.setMinWidth(USE_PREF_SIZE);
        return new VBox(number, Parts.text(call.name(), "strong"), Parts.text(call.purpose(), "second"));
    }

    private static GridPane three(String styleClass, VBox... things) {
        GridPane grid = Parts.styled(new GridPane(), styleClass);
        grid.getChildren().addAll(things);
        return grid;
    }

    /// Things of one width, side by side or below each other.
    private static void lay(GridPane grid, boolean below) {
        int across = below ? 1 : grid.getChildren().size();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < across; column++) {
            ColumnConstraints one = new ColumnConstraints();
            one.setPercentWidth(100.0 / across);
            grid.getColumnConstraints().add(one);
        }
        for (int thing = 0; thing < grid.getChildren().size(); thing++) {
            GridPane.setConstraints(grid.getChildren().get(thing), thing % across, thing / across);
        }
    }
}
