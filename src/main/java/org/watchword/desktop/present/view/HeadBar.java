package org.watchword.desktop.present.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.HeadViewState;
import org.watchword.desktop.present.state.Sees;

/// The top of the presenter's window.
final class HeadBar extends HBox {

    private final Label title = Parts.styled(new Label(), "present-title", "may-shorten");
    private final Label detail = Parts.styled(new Label(), "second", "may-shorten");
    private final Label sees = new Label();
    private final Label timer = Parts.styled(new Label(), "present-timer");
    private final Label left = Parts.styled(new Label(), "second");
    private final Label finish = Parts.styled(new Label(), "second");
    private final Label clock = Parts.styled(new Label(), "present-clock");

    HeadBar() {
        getStyleClass().add("present-head");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        sees.setId("audience-sees");
        for (Label whole : new Label[] {sees, timer, left, finish, clock}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(title, detail, Parts.gap(), timer, sees, left, finish, clock);
    }

    void show(HeadViewState head) {
        title.setText(head.title());
        detail.setText(head.detail());
        sees.setText(head.seesWords());
        sees.getStyleClass().setAll("label", "sees", head.sees() == Sees.SLIDE ? "sees-slide" : "sees-other");
        left.setText(head.left());
        finish.setText(head.finish());
        clock.setText(head.clock());
        timer.setText(head.talk());
        timer.setManaged(!head.talk().isEmpty());
        timer.setVisible(!head.talk().isEmpty());
    }
}
