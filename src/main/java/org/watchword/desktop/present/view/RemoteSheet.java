package org.watchword.desktop.present.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.PhoneRemoteWord;
import org.watchword.desktop.present.state.RemoteViewState;
import org.watchword.desktop.present.state.RemoteViewState.Turn;
import org.watchword.desktop.present.state.RemoteViewState.Way;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.draw.QrCode;
import org.watchword.desktop.text.Texts;

/// "Scan this with your phone": switches the phone that is a clicker on and off. Its square and its code are for the
/// trainer alone, so they are not drawn while the room sees the same picture as she does.
final class RemoteSheet extends VBox implements SheetPane.Opening {

    private static final double SQUARE = 230;

    private final Consumer<Boolean> turn;
    private final Texts texts;
    private final Button on;
    private final Button off;
    private final Label phone = Parts.text("", "clicker-does");
    private final Label trouble = Parts.text("", "second", "strong");
    private final Label hidden = Parts.text("");
    private final Button show;
    private final StackPane square = new StackPane();
    private final Label address = Parts.text("", "remote-address");
    private final Label code = Parts.text("", "remote-code");
    private final FlowPane others = Parts.styled(new FlowPane(), "clicker-choices");
    private final VBox other;
    private final HBox ways;
    private RemoteViewState state;
    private List<Way> drawn = List.of();
    private int chosen;
    private Standing standing = Standing.PLACED;
    private boolean allTheSame;

    /// @param turn on or off
    /// @param ask what the mouse asks for
    RemoteSheet(
            ObservableValue<RemoteViewState> states, Consumer<Boolean> turn, Consumer<PresentAsk> ask, Texts texts) {
        this.turn = turn;
        this.texts = texts;
        this.state = states.getValue();
        on = button("remote-on", PhoneRemoteWord.TURN_ON, () -> turns(true));
        off = button("remote-off", PhoneRemoteWord.TURN_OFF, () -> turns(false));
        on.getStyleClass().add("primary");
        show = button("remote-show", PhoneRemoteWord.SHOW_ALL_THE_SAME, this::showAllTheSame);
        Button close = button("remote-close", PhoneRemoteWord.CLOSE, () -> ask.accept(new PresentAsk.Do(Deed.LEAVE)));
        other = new VBox(6, Parts.text(texts.get(PhoneRemoteWord.OTHER_ADDRESS), "second"), others);
        ways = ways();
        phone.setId("remote-phone");
        code.setId("remote-code");
        trouble.setId("remote-trouble");
        dress(close);
        states.subscribe(this::become);
    }

    private void dress(Button close) {
        Look.wear(this, RemoteSheet.class, "remote.css");
        getStyleClass().addAll("small-sheet", "clicker-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get(PhoneRemoteWord.TITLE));
        HBox foot = new HBox(12, on, off, close);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox middle = new VBox(12, phone, trouble, hidden, show, ways, other);
        ScrollPane scroll = Parts.styled(new FittingScroll(middle), "asking-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(0);
        getChildren()
                .addAll(
                        Parts.styled(new Label(texts.get(PhoneRemoteWord.TITLE)), "section-title"),
                        Parts.text(texts.get(PhoneRemoteWord.DETAIL), "second"),
                        scroll,
                        foot);
    }

    private HBox ways() {
        VBox said = new VBox(
                8,
                Parts.text(texts.get(PhoneRemoteWord.SCAN)),
                Parts.text(texts.get(PhoneRemoteWord.TYPE), "second"),
                address,
                code);
        HBox.setHgrow(said, Priority.ALWAYS);
        square.setMinSize(SQUARE, SQUARE);
        square.setMaxSize(SQUARE, SQUARE);
        HBox row = new HBox(20, square, said);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, PhoneRemoteWord words, Runnable does) {
        Button button = Parts.button(texts.get(words), does);
        button.setId(id);
        return button;
    }

    private void turns(boolean now) {
        chosen = 0;
        allTheSame = false;
        turn.accept(now);
        requestFocus();
    }

    private void showAllTheSame() {
        allTheSame = true;
        draw();
    }

    @Override
    public void opened() {
        (on.isVisible() ? on : off).requestFocus();
    }

    /// Whether the room sees what the trainer sees.
    void stand(Standing now) {
        if (now != standing) {
            standing = now;
            allTheSame = false;
            draw();
        }
    }

    private void become(RemoteViewState now) {
        state = now;
        draw();
    }

    private void draw() {
        boolean running = state.turn() == Turn.OFF;
        boolean seen = standing == Standing.MIRRORED || (standing == Standing.SINGLE && !allTheSame);
        boolean open = running && !seen && !state.ways().isEmpty();
        Parts.show(on, state.turn() == Turn.ON);
        Parts.show(off, running);
        Parts.say(phone, state.phone());
        Parts.say(trouble, state.trouble());
        Parts.say(hidden, running && seen ? texts.get(whySeen()) : "");
        Parts.show(show, running && seen && standing == Standing.SINGLE);
        Parts.show(ways, open);
        Parts.show(other, open && state.ways().size() > 1);
        if (open) {
            lay(state.ways());
        } else {
            drawn = List.of();
            square.getChildren().clear();
        }
    }

    private PhoneRemoteWord whySeen() {
        return standing == Standing.MIRRORED ? PhoneRemoteWord.SEEN_BY_ALL : PhoneRemoteWord.ONE_SCREEN;
    }

    private void lay(List<Way> now) {
        code.setText(state.code());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        chosen = Math.min(chosen, now.size() - 1);
        others.getChildren().setAll(now.stream().map(this::choice).toList());
        choose(chosen);
    }

    private ToggleButton choice(Way way) {
        ToggleButton button = new ToggleButton(way.typed());
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(way.network() + " " + way.typed());
        button.setOnAction(_ -> choose(drawn.indexOf(way)));
        return button;
    }

    private void choose(int way) {
        chosen = way;
        for (int at = 0; at < others.getChildren().size(); at++) {
            ((ToggleButton) others.getChildren().get(at)).setSelected(at == way);
        }
        address.setText(drawn.get(way).typed());
        QrCode drawing = new QrCode(drawn.get(way).scanned(), SQUARE, 1);
        drawing.setAccessibleText(texts.get(PhoneRemoteWord.SQUARE));
        square.getChildren().setAll(drawing);
    }
}
