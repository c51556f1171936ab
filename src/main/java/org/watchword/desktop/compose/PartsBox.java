package org.watchword.desktop.compose;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.text.Texts;

/// The parts of a deck in their order. A part is moved with the mouse, with Alt and an arrow key or with a button.
final class PartsBox extends VBox {
    private static final String LINE = "part";
    private static final String TARGET = "drop-here";

    private final Consumer<ComposeAsk> ask;
    private final Texts texts;
    private final RowList list;
    private final Label opening = Parts.text("", "second");
    private final Label ending = Parts.text("", "second");
    private final Button up;
    private final Button down;
    private final Button out;
    private int count;
    private Optional<Integer> here = Optional.empty();
    private int dragged = -1;

    PartsBox(Consumer<ComposeAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        list = new RowList(LINE, id -> ask.accept(new ComposeAsk.Part(Integer.parseInt(id))));
        list.setId("parts");
        VBox.setVgrow(list, Priority.ALWAYS);
        up = button(ComposeWord.UP, "up", () -> move(-1));
        down = button(ComposeWord.DOWN, "down", () -> move(1));
        out = button(
                ComposeWord.TAKE_OUT, "take-out", () -> here.ifPresent(at -> ask.accept(new ComposeAsk.TakeOut(at))));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> dragged = at(press));
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag -> mark(at(drag)));
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::dropped);
        getStyleClass().add("parts-box");
        getChildren()
                .addAll(
                        Parts.text(texts.get(ComposeWord.PARTS), "section-title"),
                        Parts.text(texts.get(ComposeWord.PARTS_HINT), "second"),
                        Parts.styled(new FlowPane(up, down, out), "part-does"),
                        opening,
                        list,
                        ending);
    }

    @Override
    public void requestFocus() {
        Node line = lookup("#" + LINE + "-" + here.orElse(0));
        if (line != null) {
            line.requestFocus();
        }
    }

    void draw(ComposeViewState state) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = Parts.within(list, owner);
        boolean moved = !here.equals(state.part());
        count = state.parts().size();
        here = state.part();
        opening.setText(state.head().frame().getFirst());
        ending.setText(state.head().frame().getLast());
        list.draw(state.parts(), here.map(String::valueOf), texts.get(ComposeWord.NO_PARTS));
        up.setDisable(here.filter(at -> at > 0).isEmpty());
        down.setDisable(here.filter(at -> at < count - 1).isEmpty());
        out.setDisable(here.isEmpty());
        if (inside && moved) {
            requestFocus();
        }
    }

    private void move(int step) {
        here.ifPresent(at -> ask.accept(new ComposeAsk.Move(at, at + step)));
    }

    private void key(KeyEvent event) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int at = owner == null ? -1 : number(owner);
        boolean vertical = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        if (at >= 0 && event.isAltDown() && vertical) {
            int to = at + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (to >= 0 && to < count) {
                ask.accept(new ComposeAsk.Move(at, to));
            }
            event.consume();
        } else if (at >= 0 && event.getCode() == KeyCode.DELETE) {
            ask.accept(new ComposeAsk.TakeOut(at));
            event.consume();
        }
    }

    private void dropped(MouseEvent release) {
        int to = at(release);
        mark(-1);
        if (dragged >= 0 && to >= 0 && to != dragged) {
            ask.accept(new ComposeAsk.Move(dragged, to));
        }
        dragged = -1;
    }

    /// Shows where the part would go.
    private void mark(int to) {
        for (int i = 0; i < count; i++) {
            Node line = lookup("#" + LINE + "-" + i);
            if (line != null) {
                line.getStyleClass().remove(TARGET);
                if (i == to && dragged >= 0 && dragged != to) {
                    line.getStyleClass().add(TARGET);
                }
            }
        }
    }

    /// The part under the mouse; -1 where there is none.
    private int at(MouseEvent event) {
        for (int i = 0; i < count; i++) {
            Node line = lookup("#" + LINE + "-" + i);
            if (line != null
                    && line.localToScene(line.getBoundsInLocal()).contains(event.getSceneX(), event.getSceneY())) {
                return i;
            }
        }
        return -1;
    }

    private static int number(Node line) {
        String id = line.getId();
        return id != null && id.matches(LINE + "-[0-9]+") ? Integer.parseInt(id.substring(LINE.length() + 1)) : -1;
    }

    private Button button(ComposeWord words, String id, Runnable does) {
        Button button = Parts.button(texts.get(words), does);
        button.setId(id);
        return button;
    }
}
