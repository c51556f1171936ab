package org.watchword.desktop.passes;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.answers.taking.TestWing;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.slide.draw.QrCode;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.WingAddress;

/// The code for one person's phone. It is covered until the trainer says that only this person sees the screen.
final class PhoneCodeBox extends VBox {
    private static final double SQUARE = 180;
    private static final double GAP = 12;

    private final Consumer<PhoneCodeAsk> ask;
    private final Texts texts;
    private final ComboBox<String> language = new ComboBox<>();

    PhoneCodeBox(ObservableValue<PhoneCodeState> states, Consumer<PhoneCodeAsk> ask, Texts texts) {
        super(GAP);
        this.ask = ask;
        this.texts = texts;
        language.setId("phone-language");
        getStyleClass().addAll("card", "phone-code");
        Parts.follow(this, states, this::draw);
    }

    private void draw(PhoneCodeState now) {
        Parts.show(this, now.stage() != PhoneCodeState.Stage.NOTHING);
        Parts.rebuild(this, () -> {
            getChildren()
                    .setAll(
                            Parts.text(texts.get(PassesWord.PHONE), "section-title"),
                            Parts.text(texts.get(PassesWord.PHONE_HINT), "second"));
            switch (now.stage()) {
                case NOTHING -> getChildren().clear();
                case NONE -> none(now.languages());
                case READY -> said(PassesWord.PHONE_READY, show(), end());
                case MIRRORED -> said(PassesWord.PHONE_MIRRORED, show(), end());
                case SHOWN -> shown(now);
                case OVER -> said(PassesWord.PHONE_OVER, again(), end());
                case ON_PHONE -> said(PassesWord.PHONE_ON, again(), end());
                case KEPT -> said(PassesWord.PHONE_KEPT, end());
            }
        });
    }

    private void none(List<String> languages) {
        if (!language.getItems().equals(languages)) {
            language.setConverter(new Named<>(languages, this::name));
            language.getItems().setAll(languages);
            language.setValue(languages.getFirst());
        }
        if (languages.size() > 1) {
            getChildren().add(new FieldRow(texts.get(PassesWord.LANGUAGE), language, ""));
        }
        getChildren().add(button(PassesWord.PHONE_GIVE, "phone-give", this::give));
    }

    private String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(texts.language().locale());
    }

    private void give() {
        String chosen = language.getValue();
        ask.accept(new PhoneCodeAsk.Give(chosen == null ? "" : chosen));
    }

    private void said(PassesWord words, Button... buttons) {
        Label says = Parts.text(texts.get(words), "strong");
        says.setId("phone-says");
        getChildren().addAll(says, new FlowPane(GAP, GAP, buttons));
    }

    private void shown(PhoneCodeState now) {
        if (now.ways().isEmpty()) {
            said(PassesWord.PHONE_NO_NETWORK, again(), end());
            return;
        }
        WingAddress way = now.ways().getFirst();
        String figures = now.code().substring(0, 3) + " " + now.code().substring(3);
        Label code = Parts.text(texts.get(PassesWord.PHONE_CODE, figures), "page-title");
        code.setId("phone-code");
        VBox words = new VBox(GAP, code);
        now.ways()
                .forEach(each -> words.getChildren()
                        .add(Parts.text(texts.get(PassesWord.PHONE_ADDRESS, each.typed()), "strong")));
        QrCode square = new QrCode(way.scanned("/" + TestWing.NAME), SQUARE, 1);
        square.setAccessibleText(texts.get(PassesWord.PHONE_SQUARE));
        HBox row = new HBox(GAP * 2, square, words);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(row, new FlowPane(GAP, GAP, again(), end()));
    }

    private Button show() {
        return button(PassesWord.PHONE_SHOW, "phone-show", () -> ask.accept(new PhoneCodeAsk.Show()));
    }

    private Button again() {
        return button(PassesWord.PHONE_NEW, "phone-new", this::give);
    }

    private Button end() {
        return button(PassesWord.PHONE_END, "phone-end", () -> ask.accept(new PhoneCodeAsk.End()));
    }

    private Button button(PassesWord words, String id, Runnable does) {
        Button button = Parts.button(texts.get(words), does);
        button.setId(id);
        return button;
    }
}
