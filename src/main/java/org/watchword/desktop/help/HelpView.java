package org.watchword.desktop.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.content.guide.GuideReader;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.help.HelpViewState.Row;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The guide over a page: a box to look for something, ways back and to the contents, and the page itself. The keyboard
/// begins in the box, where letters look for something and arrows turn the page.
final class HelpView extends StackPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /// What an arrow key turns the page by, in pixels.
    private static final double LINE = 60;

    /// What of a page stays in sight when it is turned.
    private static final double KEPT = 40;

    private final Consumer<HelpAsk> ask;
    private final GuideDrawing drawing;
    private final TextField box = new TextField();
    private final Button back;
    private final VBox content = Parts.styled(new VBox(), "guide");
    private final ScrollPane scroll = Parts.scrolling(content);

    HelpView(ObservableValue<HelpViewState> state, Consumer<HelpAsk> ask, Texts texts) {
        this.ask = ask;
        drawing = new GuideDrawing(page -> ask.accept(new HelpAsk.Show(page)));
        back = button("help-back", texts.get(HelpWord.BACK), new HelpAsk.Back());
        Look.wear(this, HelpView.class, "help.css");
        getStyleClass().add("help");
        box.setId("help-find");
        box.setPromptText(texts.get(HelpWord.HINT));
        box.setAccessibleText(texts.get(HelpWord.HINT));
        box.textProperty().addListener((_, was, typed) -> looked(was, typed, state.getValue()));
        VBox sheet = Parts.styled(new VBox(head(texts), scroll), "help-sheet");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, state.getValue()));
        Parts.follow(this, state, this::draw);
    }

    /// The keyboard belongs to the box.
    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    private HBox head(Texts texts) {
        Button contents = button("help-contents", texts.get(HelpWord.CONTENTS), new HelpAsk.Show(GuideReader.CONTENTS));
        Button leave = button("help-leave", texts.get(HelpWord.LEAVE), new HelpAsk.Leave());
        leave.setOnAction(_ -> {
            ask.accept(new HelpAsk.Look(""));
            ask.accept(new HelpAsk.Leave());
        });
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        return Parts.styled(
                new HBox(
                        box,
                        Parts.tip(back, texts.get(HelpWord.BACK_TIP)),
                        Parts.tip(contents, texts.get(HelpWord.CONTENTS_TIP)),
                        Parts.tip(leave, texts.get(HelpWord.LEAVE_TIP))),
                "help-head");
    }

    private Button button(String id, String words, HelpAsk asks) {
        Button button = Parts.button(words, () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private void looked(String was, String typed, HelpViewState state) {
        if (!was.equals(typed) && !typed.equals(state.typed())) {
            ask.accept(new HelpAsk.Look(typed));
        }
    }

    private void key(KeyEvent event, HelpViewState state) {
        boolean moved = event.isAltDown() ? turnedBack(event) : leftOrOpened(event) || wentDown(event, state);
        if (moved) {
            event.consume();
        }
    }

    private boolean turnedBack(KeyEvent event) {
        boolean turns = event.getCode() == KeyCode.LEFT;
        if (turns) {
            ask.accept(new HelpAsk.Back());
        }
        return turns;
    }

    private boolean leftOrOpened(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER && box.isFocused();
        if (opens) {
            ask.accept(new HelpAsk.Open());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(new HelpAsk.Leave());
        }
        return opens || event.getCode() == KeyCode.ESCAPE;
    }

    private boolean wentDown(KeyEvent event, HelpViewState state) {
        double page = scroll.getViewportBounds().getHeight() - KEPT;
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (by != 0 && state.looking()) {
            ask.accept(new HelpAsk.Move(by));
            return true;
        }
        double way = switch (event.getCode()) {
            case PAGE_DOWN -> page;
            case PAGE_UP -> -page;
            default -> by * LINE;
        };
        turn(way);
        return way != 0;
    }

    private void turn(double pixels) {
        double over = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (over > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / over, 0, 1));
        }
    }

    private void draw(HelpViewState state) {
        back.setDisable(!state.mayGoBack());
        if (!box.getText().equals(state.typed())) {
            box.setText(state.typed());
        }
        boolean had =
                Parts.within(content, getScene() == null ? null : getScene().getFocusOwner());
        content.getChildren().setAll(state.looking() ? found(state) : drawing.of(state.page()));
        scroll.setVvalue(0);
        if (had || back.isDisabled()) {
            box.requestFocus();
        }
    }

    private List<Node> found(HelpViewState state) {
        VBox rows = Parts.styled(new VBox(), "found");
        state.found().forEach(row -> rows.getChildren().add(line(row)));
        state.found().stream()
                .filter(Row::chosen)
                .findFirst()
                .ifPresent(row -> box.setAccessibleHelp(row.title() + ", " + row.excerpt()));
        return List.of(Parts.text(state.said(), "second"), rows);
    }

    private VBox line(Row row) {
        VBox line = Parts.styled(
                new VBox(2, Parts.text(row.title(), "strong"), Parts.text(row.excerpt(), "second")), "line");
        line.setId("help-" + row.page());
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.setAccessibleText(row.title() + ", " + row.excerpt());
        line.pseudoClassStateChanged(HERE, row.chosen());
        line.setOnMouseClicked(_ -> ask.accept(new HelpAsk.Show(row.page())));
        return line;
    }
}
