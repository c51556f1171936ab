package org.watchword.desktop.prints;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.OptionBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.prints.PrintsViewState.Certifying;
import org.watchword.desktop.text.Texts;

/// The boxes for certificates: of which session, how long they hold, who signs. A name counts with Enter, or when the
/// keyboard goes elsewhere.
final class CertificatePane extends FlowPane {
    private final OptionBox session;
    private final OptionBox years;
    private final TextField signer = new TextField();
    private final CheckBox whoLeft;
    private final Consumer<Certified> choose;
    private Certified wanted = Certified.USUAL;

    CertificatePane(Consumer<Certified> choose, Texts texts) {
        super();
        this.choose = choose;
        session = new OptionBox("certificates-of", id -> choose.accept(wanted.of(id)));
        years = new OptionBox("certificates-years", code -> choose.accept(wanted.holding(Integer.parseInt(code))));
        signer.setId("certificates-signer");
        signer.setOnAction(_ -> sign());
        signer.focusedProperty().addListener((_, _, here) -> {
            if (!here) {
                sign();
            }
        });
        whoLeft = new CheckBox(texts.get(PrintsWord.CERTIFICATES_WHO_LEFT));
        whoLeft.setId("certificates-who-left");
        whoLeft.setOnAction(_ -> choose.accept(wanted.withWhoLeft(whoLeft.isSelected())));
        getStyleClass().add("making");
        getChildren()
                .addAll(
                        Parts.styled(new FieldRow(texts.get(PrintsWord.CERTIFICATES_OF), session, ""), "session-box"),
                        new FieldRow(texts.get(PrintsWord.CERTIFICATES_HOLD), years, ""),
                        new FieldRow(texts.get(PrintsWord.CERTIFICATES_SIGNER), signer, ""),
                        Parts.styled(whoLeft, "who-left"));
    }

    /// What stands in the box of the signer now counts.
    void sign() {
        String name = signer.getText().strip();
        if (isManaged() && !name.equals(wanted.signer())) {
            choose.accept(wanted.signedBy(name));
        }
    }

    void draw(Optional<Certifying> state) {
        Parts.show(this, state.isPresent());
        state.ifPresent(now -> {
            wanted = now.wanted();
            session.draw(now.sessions(), wanted.session());
            years.draw(now.years(), Integer.toString(wanted.years()));
            whoLeft.setSelected(wanted.whoLeft());
        });
    }
}
