package org.watchword.desktop.door;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.door.DoorViewState.OnTheWall;
import org.watchword.desktop.door.DoorViewState.Part;
import org.watchword.desktop.door.DoorViewState.Turn;
import org.watchword.desktop.door.DoorViewState.Way;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.slide.draw.QrCode;
import org.watchword.desktop.text.Texts;

/// The phones at the door: two things that can be switched on, each with its square to scan.
final class DoorView extends StackPane {

    private static final double COLUMNS = 40;
    private static final double SQUARE = 200;
    /// In heights of a letter.
    private static final double BESIDE = 24;

    private final Texts texts;
    private final Consumer<DoorAsk> ask;
    private final Button print;
    private final Button wall;
    private final Label shown;
    private final Switch checkIn;
    private final Switch counter;

    DoorView(ObservableValue<DoorViewState> state, Consumer<DoorAsk> ask, Texts texts) {
        this.texts = texts;
        this.ask = ask;
        Look.wear(this, DoorView.class, "door.css");
        print = Parts.button(texts.get(DoorWord.PRINT), () -> ask.accept(new DoorAsk.Print()));
        print.setId("door-print");
        Parts.tip(print, texts.get(DoorWord.PRINT_TIP));
        checkIn = new Switch("check-in", on -> ask.accept(new DoorAsk.CheckIn(on)));
        wall = Parts.button("", this::show);
        wall.setId("door-wall");
        shown = Parts.text(texts.get(DoorWord.SHOWN), "second");
        counter = new Switch("counter", on -> ask.accept(new DoorAsk.Counter(on)));
        Button back = Parts.primary(texts.get(DoorWord.BACK), () -> ask.accept(new DoorAsk.Back()));
        back.setId("door-back");
        VBox title = new VBox(
                4,
                Parts.text(texts.get(DoorWord.TITLE), "page-title"),
                Parts.text(texts.get(DoorWord.DETAIL), "second"));
        VBox left = card(DoorWord.CHECK_IN, DoorWord.CHECK_IN_DETAIL, print, checkIn.with(wall, shown));
        VBox right = card(DoorWord.COUNTER, DoorWord.COUNTER_DETAIL, counter);
        Abreast cards = Parts.styled(new Abreast(COLUMNS, left, right), "door-cards");
        VBox page = Parts.styled(new VBox(Parts.head(title, back), cards), "page");
        getChildren().add(Parts.scrolling(page));
        Parts.follow(this, state, this::draw);
    }

    private VBox card(DoorWord title, DoorWord detail, javafx.scene.Node... parts) {
        VBox card = Parts.styled(
                new VBox(Parts.text(texts.get(title), "section-title"), Parts.text(texts.get(detail), "second")),
                "card",
                "door-card");
        card.getChildren().addAll(parts);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private void show() {
        ask.accept(new DoorAsk.Show(!shown.isManaged()));
    }

    private void draw(DoorViewState state) {
        print.setDisable(!state.list());
        Parts.show(wall, state.wall() != OnTheWall.CANNOT);
        wall.setText(texts.get(state.wall() == OnTheWall.IS ? DoorWord.HIDE : DoorWord.SHOW));
        Parts.show(shown, state.wall() == OnTheWall.IS);
        checkIn.draw(state.checkIn());
        counter.draw(state.counter());
    }

    /// A button that turns a part on and off, and the way to its page while it is on.
    private final class Switch extends VBox {

        private final Button on;
        private final FlowPane running = new FlowPane(12, 12);
        private final Label says = Parts.text("", "strong");
        private final StackPane square = new StackPane();
        private final Label address = Parts.text("", "strong");
        private final Label code = Parts.text("", "door-code");
        private final Label typing = Parts.text(texts.get(DoorWord.CODE), "second");
        private final Label others = Parts.text("", "second");
        private final VBox ways;
        private List<Way> drawn = List.of();

        Switch(String id, Consumer<Boolean> turn) {
            super(12);
            on = Parts.button(texts.get(DoorWord.TURN_ON), () -> turn.accept(true));
            Button off = Parts.button(texts.get(DoorWord.TURN_OFF), () -> turn.accept(false));
            running.getChildren().add(off);
            on.setId(id + "-on");
            off.setId(id + "-off");
            says.setId(id + "-says");
            code.setId(id + "-code");
            square.setMinSize(SQUARE, SQUARE);
            square.setMaxSize(SQUARE, SQUARE);
            VBox typed = new VBox(6, Parts.text(texts.get(DoorWord.TYPE), "second"), address, typing, code, others);
            HBox.setHgrow(typed, Priority.ALWAYS);
            ways = new VBox(8, Parts.text(texts.get(DoorWord.SCAN)), abreast(square, typed));
            getChildren().addAll(on, running, says, ways);
        }

        /// With one thing more that can be done while it is on, and what is said of it.
        Switch with(Button more, Label said) {
            running.getChildren().add(more);
            getChildren().add(getChildren().indexOf(says), said);
            return this;
        }

        /// Words beside the square where there is room for them, and below it where there is not.
        private Abreast abreast(StackPane code, VBox words) {
            Abreast both = new Abreast(BESIDE, code, words);
            both.setSpacing(16);
            return both;
        }

        void draw(Part part) {
            Parts.show(on, part.turn() == Turn.ON);
            Parts.show(running, part.running());
            Parts.say(says, part.says());
            Parts.show(ways, part.running() && !part.ways().isEmpty());
            Parts.say(code, part.code());
            Parts.show(typing, !part.code().isEmpty());
            if (!part.ways().equals(drawn)) {
                drawn = part.ways();
                lay();
            }
        }

        private void lay() {
            square.getChildren().clear();
            if (!drawn.isEmpty()) {
                QrCode drawing = new QrCode(drawn.getFirst().scanned(), SQUARE, 1);
                drawing.setAccessibleText(texts.get(DoorWord.SQUARE));
                square.getChildren().add(drawing);
                address.setText(drawn.getFirst().typed());
                String rest = drawn.stream().skip(1).map(Way::typed).collect(Collectors.joining(", "));
                Parts.say(others, rest.isEmpty() ? "" : texts.get(DoorWord.OTHERS, rest));
            }
        }
    }
}
