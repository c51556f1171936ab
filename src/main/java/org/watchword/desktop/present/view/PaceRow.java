package org.watchword.desktop.present.view;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.PaceViewState;

/// A part of the session in the panel of pace: its name, a bar that fills, its minutes. It stays while its bar moves: a
/// new row would have the whole window painted again.
final class PaceRow {

    private final Label name = Parts.styled(new Label(), "may-shorten");
    private final Region done = Parts.styled(new Region(), "pace-done");
    private final HBox bar = Parts.styled(new HBox(done), "pace-line");
    private final Label minutes = Parts.styled(new Label(), "second");
    private final DoubleProperty share = new SimpleDoubleProperty();

    PaceRow() {
        bar.setMinWidth(30);
        done.prefWidthProperty().bind(bar.widthProperty().multiply(share));
        done.visibleProperty().bind(share.greaterThan(0));
        minutes.setMinWidth(Region.USE_PREF_SIZE);
    }

    Node[] nodes() {
        return new Node[] {name, bar, minutes};
    }

    void show(PaceViewState.Part part) {
        name.setText(part.title());
        String weight = part.now() ? "strong" : "second";
        if (!name.getStyleClass().contains(weight)) {
            name.getStyleClass().removeAll("strong", "second");
            name.getStyleClass().add(weight);
        }
        minutes.setText(part.minutes());
        share.set(part.share());
    }
}
