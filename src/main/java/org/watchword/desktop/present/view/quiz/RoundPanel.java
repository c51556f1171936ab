package org.watchword.desktop.present.view.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.NoteViewState;
import org.watchword.desktop.present.state.QuestionWord;
import org.watchword.desktop.present.state.RoundViewState;
import org.watchword.desktop.text.Texts;

/// The trainer's side of a question: what to do now, the hands, and whether they can be true.
public final class RoundPanel extends VBox {

    private final Consumer<RoundAsk> ask;
    private final Texts texts;
    private final Label prompt = Parts.text("", "round-prompt");
    private final VBox rows = Parts.styled(new VBox(), "round-rows");
    private final Label check = Parts.text("", "round-check");
    private final Button right;
    private final Label wall = Parts.text("", "second");
    private final Button keep;
    private final Button skip;
    private final CallingPanel calling;
    private final FloorPanel floor;
    private final WaysRow ways;
    private final Label phones = Parts.text("", "strong");
    private final VBox why = Parts.styled(new VBox(), "round-why");
    private final List<AnswerRow> answers = new ArrayList<>();
    private boolean kept;

    /// A panel that asks by `ask`; what it shows is given to [#show].
    public RoundPanel(Consumer<RoundAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        getStyleClass().add("asking");
        right = Parts.styled(
                Parts.button(texts.get(QuestionWord.IT_IS_RIGHT), () -> ask.accept(new RoundAsk.Right())), "small");
        right.setId("round-right");
        keep = Parts.styled(Parts.button("", () -> ask.accept(new RoundAsk.KeepPrivate(!kept))), "link", "small");
        skip = Parts.styled(
                Parts.button(texts.get(QuestionWord.SKIP), () -> ask.accept(new RoundAsk.Skip())), "link", "small");
        skip.setId("round-skip");
        HBox.setHgrow(check, javafx.scene.layout.Priority.ALWAYS);
        check.setMaxWidth(Double.MAX_VALUE);
        Abreast checkRow = new Abreast(0, check, right, skip, keep);
        checkRow.setSpacing(8);
        checkRow.setAlignment(Pos.CENTER_LEFT);
        calling = new CallingPanel(ask, texts);
        floor = new FloorPanel(ask, texts);
        ways = new WaysRow(ask, texts);
        phones.setId("phones-count");
        getChildren().addAll(prompt, phones, ways, rows, floor, calling, checkRow, wall, why);
    }

    /// Shows a question as it stands.
    public void show(RoundViewState round) {
        kept = round.keptPrivate();
        prompt.setText(round.prompt());
        rows(round);
        check.setText(round.check());
        check.getStyleClass().setAll("label", "round-check", round.tooMany() ? "danger-text" : "second");
        shown(right, round.tooMany());
        calling.show(round.calling());
        floor.show(round.floor());
        ways.show(round.ways());
        Parts.say(phones, round.phones());
        wall.setText(round.wall());
        shown(wall, !round.wall().isEmpty() && round.byHands());
        shown(skip, round.skippable());
        shown(keep, round.byHands() && !round.skippable());
        keep.setText(texts.get(kept ? QuestionWord.SHOW_COUNTS : QuestionWord.KEEP_PRIVATE));
        why.getChildren().clear();
        if (!round.why().isEmpty()) {
            why.getChildren().add(Parts.text(texts.get(QuestionWord.WHY), "eyebrow"));
            for (NoteViewState.Line line : round.why()) {
                why.getChildren().add(Parts.text(line.words()));
            }
        }
    }

    private void rows(RoundViewState round) {
        if (answers.size() != round.answers().size()) {
            answers.clear();
            for (int index = 0; index < round.answers().size(); index++) {
                answers.add(new AnswerRow(index, ask, texts));
            }
            rows.getChildren().setAll(answers);
        }
        for (int index = 0; index < answers.size(); index++) {
            answers.get(index).show(round.answers().get(index), round.countable());
        }
    }

    private static void shown(javafx.scene.Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
