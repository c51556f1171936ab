package org.watchword.desktop;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;

/// Asked once when the window is closed while a session is open: a hand that slips must not take the slides off
/// the wall, and one that does not slip loses nothing.
final class Leaving extends StackPane {
    private final Button stay;

    /// @param session the one that is open
    /// @param staying back to where she was
    /// @param going close the program; the session can be carried on with
    Leaving(SessionState session, Texts texts, Runnable staying, Runnable going) {
        stay = Parts.primary(texts.get(DoorWord.LEAVE_STAY), staying);
        stay.setId("stay");
        stay.setDefaultButton(true);
        Button go = Parts.button(texts.get(DoorWord.LEAVE_GO), going);
        go.setId("leave");
        VBox page = new VBox(
                16,
                Parts.text(texts.get(DoorWord.LEAVE), "page-title"),
                Parts.text(detail(session, texts)),
                new HBox(16, stay, go));
        Parts.styled(page, "page", "leaving");
        page.setMaxWidth(720);
        getStyleClass().add("frame");
        Look.wear(this, Parts.class, "form.css");
        getChildren().add(page);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                staying.run();
            }
        });
    }

    @Override
    public void requestFocus() {
        stay.requestFocus();
    }

    private static String detail(SessionState session, Texts texts) {
        return session.phase() == Phase.PRESENTING
                ? texts.get(
                        DoorWord.LEAVE_SLIDES,
                        session.deck().title(),
                        session.show().at().slide() + 1)
                : texts.get(DoorWord.LEAVE_REGISTER, session.deck().title());
    }
}
