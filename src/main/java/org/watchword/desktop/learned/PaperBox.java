package org.watchword.desktop.learned;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.learned.LearnedViewState.Paper;
import org.watchword.desktop.text.Texts;

/// Where the sheets of one set are typed in. A line stays there until it was kept; then the next can be typed at once.
final class PaperBox extends VBox {
    private static final double BESIDE = 8;

    private final Consumer<LearnedAsk> ask;
    private final Texts texts;
    private final SheetSet set;
    private final TextField line = new TextField();
    private final Label trouble = Parts.text("", "danger-text");
    private final Label letters = Parts.text("", "second");
    private final FlowPane typed = new FlowPane(BESIDE, BESIDE);
    private Optional<String> sent = Optional.empty();

    PaperBox(Paper paper, Consumer<LearnedAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        set = paper.set();
        String name = set.name().toLowerCase(Locale.ROOT);
        line.setId("line-" + name);
        line.setPromptText(texts.get(LearnedWord.LINE, paper.example()));
        line.setAccessibleText(paper.title() + ". " + texts.get(LearnedWord.LINE, paper.example()));
        line.setOnAction(_ -> type());
        trouble.setId("trouble-" + name);
        getStyleClass().addAll("card", "paper-box");
        getChildren().addAll(Parts.text(paper.title(), "strong"), line, trouble, letters, typed, does(paper, name));
        draw(paper);
    }

    private Node does(Paper paper, String name) {
        FlowPane does = new FlowPane(BESIDE, BESIDE);
        Button form = Parts.button(texts.get(LearnedWord.FORM), () -> ask.accept(new LearnedAsk.SaveForm(set)));
        form.setId("form-" + name);
        does.getChildren().add(Parts.tip(form, texts.get(LearnedWord.FORM_TIP)));
        if (paper.list()) {
            Button list = Parts.button(texts.get(LearnedWord.READ_IN), () -> ask.accept(new LearnedAsk.ReadIn()));
            list.setId("read-in");
            does.getChildren().add(Parts.tip(list, texts.get(LearnedWord.READ_IN_TIP)));
        }
        return does;
    }

    private void type() {
        if (!line.getText().isBlank()) {
            sent = Optional.of(line.getText());
            ask.accept(new LearnedAsk.Type(set, line.getText()));
        }
    }

    SheetSet set() {
        return set;
    }

    void draw(Paper paper) {
        Parts.say(trouble, paper.trouble().orElse(""));
        if (paper.trouble().isEmpty() && sent.filter(line.getText()::equals).isPresent()) {
            line.clear();
        }
        sent = Optional.empty();
        letters.setText(paper.letters());
        Parts.rebuild(typed, () -> typed(paper.typed()));
    }

    private void typed(List<Integer> slips) {
        LearnedWord word = slips.isEmpty() ? LearnedWord.NOTHING_TYPED : LearnedWord.TYPED;
        typed.getChildren().setAll(Parts.whole(texts.get(word), "second"));
        for (int slip : slips) {
            Button back = Parts.button(slip + "  ✕", () -> ask.accept(new LearnedAsk.TakeBack(set, slip)));
            back.setId("take-back-" + set.name().toLowerCase(Locale.ROOT) + "-" + slip);
            back.getStyleClass().add("slip");
            back.setAccessibleText(texts.get(LearnedWord.TAKE_BACK, slip));
            typed.getChildren().add(Parts.tip(back, texts.get(LearnedWord.TAKE_BACK, slip)));
        }
    }
}
