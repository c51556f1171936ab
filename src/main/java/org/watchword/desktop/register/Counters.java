package org.watchword.desktop.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterViewState.Counter;

/// People without a name, with + and − large enough to hit while somebody talks to the trainer. The buttons are built
/// once and stay, so that the keyboard stays on them from press to press.
final class Counters extends VBox {
    private final Consumer<RegisterAsk> ask;
    private final Map<Kind, Label> numbers = new EnumMap<>(Kind.class);
    private Node first = this;

    Counters(Consumer<RegisterAsk> ask) {
        this.ask = ask;
        getStyleClass().add("counters");
    }

    void draw(List<Counter> counters) {
        if (numbers.isEmpty()) {
            counters.forEach(this::build);
        }
        for (Counter counter : counters) {
            Label number = numbers.get(counter.kind());
            if (number != null) {
                number.setText(Integer.toString(counter.count()));
            }
        }
    }

    Node first() {
        return first;
    }

    private void build(Counter counter) {
        Label number = Parts.styled(new Label(), "number");
        numbers.put(counter.kind(), number);
        Button fewer = step(counter, -1, Icon.MINUS, counter.fewer());
        Button more = step(counter, 1, Icon.PLUS, counter.more());
        if (first == this) {
            first = more;
        }
        HBox row = new HBox(Parts.text(counter.label(), "strong"), Parts.gap(), fewer, number, more);
        getChildren().add(Parts.styled(row, "counter"));
    }

    private Button step(Counter counter, int by, Icon sign, String says) {
        Button button = Parts.button("", () -> ask.accept(new RegisterAsk.Count(counter.kind(), by)));
        button.setGraphic(sign.draw());
        button.setId((by > 0 ? "more-" : "fewer-") + counter.kind().name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(says);
        button.getStyleClass().add("step");
        return button;
    }
}
