package org.watchword.desktop.present.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.PaceSkips;
import org.watchword.desktop.present.state.PaceViewState;
import org.watchword.desktop.present.state.PresentWord;
import org.watchword.desktop.text.Texts;

/// How the session keeps to its plan: the part that runs, the two after it, and what could be left out.
final class PacePanel extends VBox {

    private final Consumer<PresentAsk> ask;
    private final Label summary = Parts.text("", "second");
    private final List<PaceRow> rows = new ArrayList<>();
    private boolean behind;
    private final GridPane parts = Parts.styled(new GridPane(), "pace-parts");
    private PaceSkips offered = PaceSkips.NONE;
    private PaceSkips undone = PaceSkips.NONE;
    private final VBox skips = Parts.styled(new VBox(), "pace-skips");

    PacePanel(Consumer<PresentAsk> ask, Texts texts) {
        this.ask = ask;
        getStyleClass().add("pace");
        Label title = Parts.styled(new Label(texts.get(PresentWord.PACE)), "strong");
        title.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints name = new ColumnConstraints();
        name.setPercentWidth(38);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints minutes = new ColumnConstraints();
        minutes.setHalignment(HPos.RIGHT);
        minutes.setMinWidth(USE_PREF_SIZE);
        parts.getColumnConstraints().addAll(name, bar, minutes);
        getChildren().addAll(Parts.styled(new HBox(title, summary), "pace-head"), parts, skips);
        setMinSize(0, 0);
    }

    void show(PaceViewState pace) {
        summary.setText(pace.summary());
        if (pace.behind() != behind) {
            behind = pace.behind();
            summary.getStyleClass().setAll("label", behind ? "accent-text" : "second");
        }
        boolean pressable = pace.offer().any() || pace.undo().any();
        rows(pressable ? pace.parts().subList(0, 1) : pace.parts());
        if (!pace.offer().equals(offered) || !pace.undo().equals(undone)) {
            offered = pace.offer();
            undone = pace.undo();
            Parts.rebuild(skips, this::skips);
        }
    }

    private void rows(List<PaceViewState.Part> shown) {
        if (rows.size() != shown.size()) {
            rows.clear();
            parts.getChildren().clear();
            for (int row = 0; row < shown.size(); row++) {
                rows.add(new PaceRow());
                parts.addRow(row, rows.getLast().nodes());
            }
        }
        for (int row = 0; row < shown.size(); row++) {
            rows.get(row).show(shown.get(row));
        }
    }

    /// Only the sum and what can be pressed, where there is no room for the parts.
    void brief(boolean now) {
        parts.setManaged(!now);
        parts.setVisible(!now);
    }

    /// A row that is cut in half tells nothing: in a low window there are fewer of them, never fewer than the first.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        parts.layout();
        double room = getHeight() - getInsets().getBottom() - parts.getLayoutY();
        for (Node each : parts.getChildren()) {
            boolean first = Objects.requireNonNullElse(GridPane.getRowIndex(each), 0) == 0;
            each.setVisible(first || each.getBoundsInParent().getMaxY() <= room + 1);
        }
    }

    private void skips() {
        skips.getChildren().clear();
        if (offered.any()) {
            skip("pace-skip", offered, new PresentAsk.Skip(offered.slides()));
        }
        if (undone.any()) {
            skip("pace-bring-back", undone, new PresentAsk.TakeBack(undone.slides()));
        }
    }

    private void skip(String id, PaceSkips slides, PresentAsk asked) {
        Button button = Parts.button(slides.words(), () -> ask.accept(asked));
        button.setId(id);
        Parts.tip(button, slides.headings());
        Label which = Parts.styled(new Label(slides.headings()), "second", "may-shorten");
        HBox row = Parts.styled(new HBox(Parts.styled(button, "pace-skip"), which), "pace-skip-row");
        skips.getChildren().add(row);
    }
}
