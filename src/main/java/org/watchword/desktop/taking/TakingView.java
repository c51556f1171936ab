package org.watchword.desktop.taking;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.taking.TakingViewState.Step;
import org.watchword.desktop.taking.TakingViewState.Told;
import org.watchword.desktop.taking.TakingViewState.Welcome;
import org.watchword.desktop.text.Texts;

/// The pages of one person's test, in place of the trainer's whole window: large letters, one question at a time.
final class TakingView extends StackPane {
    private static final double BESIDE = 16;

    private final Consumer<TakingAsk> ask;
    private final Texts texts;
    private final ObservableValue<TakingViewState> state;
    private final VBox card = Parts.styled(new VBox(), "card", "taking-card");
    private final Label trouble = Parts.text("", "danger-text");
    private final QuestionCard question;
    private @Nullable Step drawn;
    private Node first = this;

    TakingView(ObservableValue<TakingViewState> state, Consumer<TakingAsk> ask, Texts texts) {
        super();
        this.state = state;
        this.ask = ask;
        this.texts = texts;
        question = new QuestionCard(this::choose);
        Look.wear(this, TakingView.class, "taking.css");
        Button trainer =
                Parts.link(texts.get(TakingWord.FOR_THE_TRAINER), () -> ask.accept(new TakingAsk.ForTheTrainer()));
        trainer.setId("for-the-trainer");
        VBox page = Parts.styled(new VBox(card, trouble, trainer), "page", "taking");
        getStyleClass().add("frame");
        getChildren().add(Parts.scrolling(Parts.styled(new StackPane(page), "taking-middle")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    @Override
    public void requestFocus() {
        if (first != this) {
            first.requestFocus();
        }
    }

    private void draw(TakingViewState now) {
        Parts.say(trouble, now.trouble().orElse(""));
        card.setDisable(now.busy());
        boolean other = now.step() != drawn;
        drawn = now.step();
        if (now.step() == Step.QUESTION) {
            boolean turned = question.draw(now.asked());
            if (other || turned) {
                card.getChildren().setAll(question, moving(now));
                first = question;
                requestFocus();
            }
        } else if (other) {
            switch (now.step()) {
                case WELCOME, QUESTION -> welcome(now.welcome());
                case UNANSWERED -> unanswered(now);
                case TOLD -> now.told().ifPresent(this::told);
                case OVER -> over();
            }
            requestFocus();
        }
    }

    private void welcome(Welcome welcome) {
        Button begin = primary(TakingWord.BEGIN, "begin", new TakingAsk.Begin());
        card.getChildren().setAll(Parts.text(welcome.title(), "page-title"));
        if (!welcome.badge().isEmpty()) {
            card.getChildren().add(Parts.text(welcome.badge(), "strong"));
        }
        welcome.lines().forEach(line -> card.getChildren().add(Parts.text(line, "taking-line")));
        card.getChildren().add(begin);
        first = begin;
    }

    private Node moving(TakingViewState now) {
        Button back = Parts.button(texts.get(TakingWord.BACK), () -> ask.accept(new TakingAsk.Back()));
        back.setId("back");
        back.setDisable(now.asked().number() == 1);
        TakingWord onward = now.asked().last() ? TakingWord.FINISH : TakingWord.NEXT;
        return new FlowPane(BESIDE, BESIDE, primary(onward, "next", new TakingAsk.Next()), back);
    }

    private void unanswered(TakingViewState now) {
        FlowPane numbers = new FlowPane(BESIDE, BESIDE);
        for (int number : now.unanswered()) {
            Button there =
                    Parts.button(texts.get(TakingWord.QUESTION, number), () -> ask.accept(new TakingAsk.GoTo(number)));
            there.setId("to-question-" + number);
            numbers.getChildren().add(there);
        }
        first = numbers.getChildren().getFirst();
        Button evenSo = Parts.button(texts.get(TakingWord.EVEN_SO), () -> ask.accept(new TakingAsk.FinishEvenSo()));
        evenSo.setId("finish-even-so");
        card.getChildren()
                .setAll(
                        Parts.text(
                                texts.get(
                                        TakingWord.UNANSWERED, now.unanswered().size()),
                                "page-title"),
                        Parts.text(texts.get(TakingWord.UNANSWERED_DETAIL), "taking-line"),
                        numbers,
                        evenSo);
    }

    private void told(Told told) {
        Button back = primary(TakingWord.HAND_BACK, "hand-back", new TakingAsk.ForTheTrainer());
        card.getChildren()
                .setAll(
                        Parts.text(told.outcome(), "outcome", told.passed() ? "good-text" : "strong"),
                        Parts.text(told.points(), "taking-line"),
                        Parts.text(told.onward(), "taking-line"),
                        new LookAgainList(told.lookAgain(), texts),
                        back);
        first = back;
    }

    private void over() {
        card.getChildren()
                .setAll(
                        Parts.text(texts.get(TakingWord.OVER), "page-title"),
                        Parts.text(texts.get(TakingWord.OVER_DETAIL), "taking-line"));
        first = this;
    }

    private Button primary(TakingWord words, String id, TakingAsk asks) {
        Button button = Parts.primary(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    /// What is chosen stands in the state, which need not change when the same is chosen again.
    private void choose(char letter) {
        ask.accept(new TakingAsk.Choose(letter));
        draw(state.getValue());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean asks =
                state.getValue().step() == Step.QUESTION && !state.getValue().busy();
        if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ButtonBase pressed
                && !(pressed instanceof ToggleButton)) {
            pressed.fire();
        } else if (!asks || !inAQuestion(event.getCode())) {
            return;
        }
        event.consume();
    }

    /// Answers by a key.
    ///
    /// @return whether the key is one of those that answer
    private boolean inAQuestion(KeyCode code) {
        switch (code) {
            case ENTER, RIGHT -> ask.accept(new TakingAsk.Next());
            case LEFT -> ask.accept(new TakingAsk.Back());
            case UP -> question.move(-1);
            case DOWN -> question.move(1);
            default -> {
                return question.press(code);
            }
        }
        return true;
    }
}
