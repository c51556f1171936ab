package org.watchword.desktop.door;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.door.DoorViewState.Claim;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// Above the register: who says they are here. F8 is yes and F9 is no, from wherever the keyboard is on the page, for
/// letters belong to the names that are typed there. Below the register is the way to the phones at the door.
final class DoorBar extends VBox {

    private static final double LINE = 30;

    private final Consumer<DoorAsk> ask;
    private final Label words = Parts.text("", "strong");
    private final Label more = Parts.text("", "second");
    private final Button all;
    private int number;

    /// @param page on which the two keys work
    DoorBar(Node page, ObservableValue<DoorViewState> state, Consumer<DoorAsk> ask, Texts texts) {
        this.ask = ask;
        Look.wear(this, DoorBar.class, "door.css");
        getStyleClass().add("door-bar");
        Button yes = Parts.primary(texts.get(DoorWord.YES), () -> answer(true));
        yes.setId("door-yes");
        Button no = Parts.button(texts.get(DoorWord.NO), () -> answer(false));
        no.setId("door-no");
        all = Parts.button(texts.get(DoorWord.NO_TO_ALL), () -> ask.accept(new DoorAsk.NoToAll()));
        all.setId("door-no-to-all");
        words.setId("door-claim");
        VBox said = new VBox(2, words, more);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox does = new HBox(10, yes, no, all);
        does.setMinWidth(USE_PREF_SIZE);
        Abreast claim = Parts.styled(new Abreast(LINE, said, does), "door-claim");
        claim.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(claim);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    /// The way to the phones at the door.
    static Node way(Consumer<DoorAsk> ask, Texts texts) {
        Button open = Parts.button(texts.get(DoorWord.OPEN_PAGE), () -> ask.accept(new DoorAsk.Open()));
        open.setId("door-open");
        HBox way = Parts.styled(new HBox(open), "door-way");
        Look.wear(way, DoorBar.class, "door.css");
        return way;
    }

    private void key(KeyEvent event) {
        if (isVisible() && (event.getCode() == KeyCode.F8 || event.getCode() == KeyCode.F9)) {
            event.consume();
            answer(event.getCode() == KeyCode.F8);
        }
    }

    private void answer(boolean here) {
        ask.accept(new DoorAsk.Answer(number, here));
    }

    private void draw(DoorViewState state) {
        Parts.show(this, state.claim().isPresent());
        number = state.claim().map(Claim::number).orElse(0);
        words.setText(state.claim().map(Claim::words).orElse(""));
        Parts.say(more, state.claim().map(Claim::more).orElse(""));
        Parts.show(all, more.isVisible());
    }
}
