package org.watchword.desktop.register;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.register.RegisterViewState.Row;
import org.watchword.desktop.text.Texts;

/// One line of the register, with the ways to put it right.
final class PresentRow extends Abreast {
    private static final double LETTERS = 24;

    PresentRow(Row row, Consumer<RegisterAsk> ask, Texts texts) {
        super(LETTERS, words(row), doing(row, ask, texts));
        getStyleClass().addAll(row.joined() ? List.of("arrived", "joined") : List.of("arrived"));
        HBox.setHgrow(getChildren().getFirst(), Priority.ALWAYS);
    }

    private static HBox words(Row row) {
        return Parts.styled(
                new HBox(
                        (row.joined() ? Icon.MINUS : Icon.TICK).draw(),
                        Parts.text(row.name(), "strong"),
                        Parts.text(row.second(), "second")),
                "who");
    }

    private static HBox doing(Row row, Consumer<RegisterAsk> ask, Texts texts) {
        Button back = Parts.link(
                texts.get(row.joined() ? RegisterWord.PART : RegisterWord.TAKE_BACK),
                () -> ask.accept(
                        row.joined() ? new RegisterAsk.Part(row.person()) : new RegisterAsk.TakeBack(row.person())));
        back.setId((row.joined() ? "part-" : "take-back-") + row.person());
        back.setAccessibleText(row.takeBack());
        return Parts.styled(row.joined() ? new HBox(back) : new HBox(change(row, ask, texts), back), "who-do");
    }

    private static MenuButton change(Row row, Consumer<RegisterAsk> ask, Texts texts) {
        MenuButton change = new MenuButton(texts.get(RegisterWord.CHANGE));
        change.setId("change-" + row.person());
        change.setAccessibleText(row.change());
        change.setMinWidth(USE_PREF_SIZE);
        String person = row.person();
        change.getItems()
                .addAll(
                        item(
                                texts.get(row.left() ? RegisterWord.IS_HERE : RegisterWord.LEAVES),
                                () -> ask.accept(new RegisterAsk.Left(person, !row.left()))),
                        item(
                                texts.get(row.late() ? RegisterWord.WAS_IN_TIME : RegisterWord.WAS_LATE),
                                () -> ask.accept(new RegisterAsk.Late(person, !row.late()))),
                        item(texts.get(RegisterWord.CORRECT), () -> ask.accept(new RegisterAsk.Correct(person))));
        return change;
    }

    private static MenuItem item(String words, Runnable does) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
