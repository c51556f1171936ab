package org.watchword.desktop.phones;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.settings.Network;
import org.watchword.desktop.text.Texts;

/// Phones on the trainer's own window: on or off, the way in, and whether a real phone got through.
final class PhonesView extends StackPane {
    /// Switching them on is the next thing to press while they are off.
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private static final double PAGE = 54;
    private static final double CODES = 460;

    private final Consumer<PhonesAsk> ask;
    private final Texts texts;
    private final Label standing = Parts.text("", "section-title");
    private final Label trouble = Parts.text("", "danger-text");
    private final Label own = Parts.text("", "second");
    private final Button power;
    private final Button show;
    private final TextField name = new TextField();
    private final TextField password = new TextField();
    private final FieldRow passwordRow;
    private final FlowPane codes = Parts.styled(new FlowPane(), "codes");
    private final Label missing;
    private final VBox ways = Parts.styled(new VBox(), "ways");
    private final VBox wayIn;
    private final VBox check;
    private PhonesViewState now;

    PhonesView(ObservableValue<PhonesViewState> state, Consumer<PhonesAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        now = state.getValue();
        passwordRow = new FieldRow(texts.get(PhonesWord.WIFI_PASSWORD), password, "");
        power = Parts.button("", () -> ask.accept(new PhonesAsk.Switch(!now.on())));
        power.setId("phones-power");
        show = Parts.primary("", () -> ask.accept(new PhonesAsk.Show(!now.shown())));
        show.setId("phones-show");
        Parts.tip(show, texts.get(PhonesWord.SHOW_TIP));
        missing = Parts.text(texts.get(PhonesWord.CODE_MISSING), "second");
        wayIn = card(Parts.text(texts.get(PhonesWord.CODES_TITLE), "section-title"), codes, missing);
        codes.setPrefWrapLength(CODES);
        wayIn.setMinWidth(USE_PREF_SIZE);
        check = card(
                Parts.text(texts.get(PhonesWord.WAYS_TITLE), "section-title"),
                Parts.text(texts.get(PhonesWord.WAYS_HINT), "second"),
                own,
                ways);
        name.setText(now.network().name());
        password.setText(now.network().password());
        getStyleClass().add("phones-holder");
        Look.wear(this, PhonesView.class, "phones.css");
        getChildren().add(Parts.scrolling(page()));
        for (TextField box : List.of(name, password)) {
            box.textProperty().addListener((_, _, _) -> typed());
            box.focusedProperty().addListener((_, _, _) -> left());
        }
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        (now.show().isPresent() ? show : power).requestFocus();
    }

    private VBox page() {
        VBox title = new VBox(
                4,
                Parts.text(texts.get(PhonesWord.TITLE), "page-title"),
                Parts.text(texts.get(PhonesWord.DETAIL), "second"));
        VBox left = Parts.styled(new VBox(wifi(), check), "column");
        HBox.setHgrow(left, Priority.ALWAYS);
        return Parts.styled(
                new VBox(
                        Parts.head(title, power, show),
                        new VBox(4, standing, trouble),
                        Parts.styled(new Abreast(PAGE, left, wayIn), "columns")),
                "page",
                "phones");
    }

    private VBox wifi() {
        name.setId("wifi-name");
        password.setId("wifi-password");
        return card(
                Parts.text(texts.get(PhonesWord.WIFI_TITLE), "section-title"),
                Parts.text(texts.get(PhonesWord.WIFI_HINT), "second"),
                new FieldRow(texts.get(PhonesWord.WIFI_NAME), name, ""),
                passwordRow);
    }

    private static VBox card(Node... parts) {
        VBox card = Parts.styled(new VBox(parts), "card");
        card.setMaxHeight(USE_PREF_SIZE);
        return card;
    }

    private void typed() {
        ask.accept(new PhonesAsk.Join(
                new Network(name.getText().strip(), password.getText().strip())));
    }

    /// While she types a password it is too short, and nobody needs to say so.
    private void left() {
        ask.accept(new PhonesAsk.Keep());
        passwordRow.trouble(password.isFocused() ? Optional.empty() : now.passwordTrouble());
    }

    private void draw(PhonesViewState state) {
        PhonesViewState before = now;
        now = state;
        standing.setText(state.standing());
        Parts.say(trouble, state.trouble());
        power.setText(state.switchTo());
        power.setDisable(state.busy());
        power.pseudoClassStateChanged(NEXT, !state.on());
        show.setText(state.show().orElse(""));
        Parts.show(show, state.show().isPresent());
        Parts.say(own, state.own().orElse(""));
        if (!state.codes().equals(before.codes()) || codes.getChildren().isEmpty()) {
            codes.getChildren()
                    .setAll(state.codes().stream().map(CodePicture::new).toList());
        }
        Parts.show(missing, state.codes().size() == 1);
        Parts.show(wayIn, !state.codes().isEmpty());
        Parts.show(check, state.on());
        if (!state.ways().equals(before.ways()) || ways.getChildren().isEmpty()) {
            Parts.rebuild(
                    ways,
                    () -> ways.getChildren()
                            .setAll(state.ways().stream()
                                    .map(row -> new WayRow(row, ask, texts))
                                    .toList()));
        }
    }
}
