package org.watchword.desktop.present.view;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.HeadViewState;
import org.watchword.desktop.present.state.Sees;

/// The top of the presenter's window.
final class HeadBar extends Abreast {

    private final Label title = Parts.styled(new Label(), "present-title", "may-shorten");
    private final Label detail = Parts.styled(new Label(), "second", "present-detail", "may-shorten");
    private final Label sees = new Label();
    private final Label timer = Parts.styled(new Label(), "present-timer");
    private final Label left = Parts.styled(new Label(), "second");
    private final Button finish;
    private final Label clock = Parts.styled(new Label(), "present-clock");

    HeadBar(Consumer<PresentAsk> ask) {
        super(0);
        finish = Parts.link("", () -> ask.accept(new PresentAsk.Do(Deed.FINISH_BY)));
        finish.setId("head-finish");
        finish.getStyleClass().add("present-finish");
        getStyleClass().add("present-head");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        sees.setId("audience-sees");
        for (Labeled whole : new Labeled[] {sees, timer, left, finish, clock}) {
            whole.setMinWidth(USE_PREF_SIZE);
        }
        HBox what = row(Pos.CENTER_LEFT, title, detail);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().addAll(what, row(Pos.CENTER_RIGHT, timer, sees, left, finish, clock));
    }

    void show(HeadViewState head) {
        title.setText(head.title());
        detail.setText(head.detail());
        sees.setText(head.seesWords());
        sees.getStyleClass().setAll("label", "sees", head.sees() == Sees.SLIDE ? "sees-slide" : "sees-other");
        left.setText(head.left());
        finish.setText(head.finish());
        finish.setVisible(!head.finish().isEmpty());
        clock.setText(head.clock());
        timer.setText(head.talk());
        timer.setManaged(!head.talk().isEmpty());
        timer.setVisible(!head.talk().isEmpty());
    }
}
