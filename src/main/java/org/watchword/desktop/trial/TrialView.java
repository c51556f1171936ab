package org.watchword.desktop.trial;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.slide.draw.QrCode;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.WingAddress;

/// One page on which a phone is tried: the square to scan at the left, what came of it and what helps at the right.
final class TrialView extends StackPane {

    private static final double COLUMNS = 40;
    private static final double SQUARE = 240;

    private final Texts texts;
    private final Label sum = Parts.text("", "section-title");
    private final StackPane sign = new StackPane();
    private final Label next = Parts.text("");
    private final StackPane square = new StackPane();
    private final Label address = Parts.text("", "strong");
    private final VBox addresses = new VBox(6);
    private final VBox causes = new VBox(14);
    private final VBox way;
    private Optional<WingAddress> drawn = Optional.empty();

    /// @param again tries anew
    /// @param leave goes back
    TrialView(ObservableValue<TrialViewState> state, Runnable again, Runnable leave, Texts texts) {
        this.texts = texts;
        Look.wear(this, TrialView.class, "trial.css");
        Button back = Parts.primary(texts.get(TrialWord.BACK), leave);
        back.setId("trial-back");
        Button anew = Parts.button(texts.get(TrialWord.AGAIN), again);
        anew.setId("trial-again");
        VBox title = new VBox(
                4,
                Parts.text(texts.get(TrialWord.TITLE), "page-title"),
                Parts.text(texts.get(TrialWord.DETAIL), "second"));
        way = way();
        sum.setId("trial-sum");
        HBox.setHgrow(sum, Priority.ALWAYS);
        VBox told = Parts.styled(new VBox(new HBox(12, sign, sum), next, causes), "trial-told");
        HBox.setHgrow(told, Priority.ALWAYS);
        Abreast columns = Parts.styled(new Abreast(COLUMNS, way, told), "trial-columns");
        VBox page = Parts.styled(new VBox(Parts.head(title, anew, back), columns), "page");
        getChildren().add(Parts.scrolling(page));
        Parts.follow(this, state, this::draw);
    }

    private VBox way() {
        square.setMinSize(SQUARE, SQUARE);
        square.setMaxSize(SQUARE, SQUARE);
        VBox card = new VBox(
                Parts.text(texts.get(TrialWord.SCAN)),
                square,
                Parts.text(texts.get(TrialWord.TYPE), "second"),
                address,
                Parts.text(texts.get(TrialWord.ADDRESSES), "second"),
                addresses);
        return Parts.styled(card, "card", "trial-card");
    }

    private void draw(TrialViewState state) {
        sum.setText(state.sum());
        sign.getChildren().setAll(state.reached() ? List.of(Icon.TICK.draw()) : List.of());
        Parts.say(next, state.next());
        Parts.show(way, state.address().isPresent());
        if (!state.address().equals(drawn)) {
            drawn = state.address();
            square.getChildren().setAll(drawn.stream().map(this::code).toList());
            address.setText(drawn.map(WingAddress::typed).orElse(""));
        }
        addresses
                .getChildren()
                .setAll(state.addresses().stream().map(TrialView::line).toList());
        causes.getChildren()
                .setAll(state.causes().stream().map(TrialView::cause).toList());
    }

    private Node code(WingAddress found) {
        QrCode drawing = new QrCode(found.scanned(found.path()), SQUARE, 1);
        drawing.setAccessibleText(texts.get(TrialWord.SQUARE));
        return drawing;
    }

    private static Node line(String words) {
        return Parts.text(words);
    }

    private static Node cause(TrialViewState.Cause cause) {
        return Parts.styled(
                new VBox(4, Parts.text(cause.what(), "strong"), Parts.text(cause.remedy())), "card", "trial-cause");
    }
}
