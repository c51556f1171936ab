package org.watchword.desktop.taking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Script;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.draw.PageWords;
import org.watchword.desktop.taking.TakingViewState.Asked;
import org.watchword.desktop.taking.TakingViewState.Choice;

/// One question with its answers. It is built anew for each question; a choice only marks what is there, so that the
/// keyboard stays.
final class QuestionCard extends VBox {
    private static final double BESIDE = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<Character> choose;
    private final Label time = Parts.text("", "strong");
    private final List<ToggleButton> answers = new ArrayList<>();
    private final List<Node> lines = new ArrayList<>();
    private int number;

    QuestionCard(Consumer<Character> choose) {
        super();
        this.choose = choose;
        time.setId("time-left");
        getStyleClass().add("question");
    }

    @Override
    public void requestFocus() {
        answers.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /// Shows a question as it is answered now.
    ///
    /// @return whether another question stands there now
    boolean draw(Asked now) {
        boolean turned = now.number() != number;
        if (turned) {
            number = now.number();
            build(now);
        }
        Parts.say(time, now.time());
        for (int i = 0; i < answers.size(); i++) {
            boolean chosen = now.choices().get(i).chosen();
            answers.get(i).setSelected(chosen);
            lines.get(i).pseudoClassStateChanged(CHOSEN, chosen);
        }
        return turned;
    }

    private void build(Asked now) {
        answers.clear();
        lines.clear();
        HBox head = new HBox(BESIDE, Parts.text(now.counts(), "second"), Parts.gap(), time);
        VBox said = Parts.styled(
                new VBox(new PageWords(now.question(), now.language(), Typeface.BOLD, "taking-question")), "asked");
        now.more()
                .forEach(line ->
                        said.getChildren().add(new PageWords(line, now.language(), Typeface.REGULAR, "taking-answer")));
        VBox choices = Parts.styled(new VBox(), "choices");
        now.choices().forEach(choice -> choices.getChildren().add(answer(now, choice)));
        NodeOrientation way =
                Script.rightToLeft(now.language()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        said.setNodeOrientation(way);
        choices.setNodeOrientation(way);
        getChildren().setAll(head, said, Parts.text(now.how(), "second"), choices);
        if (!now.aloud().isEmpty()) {
            getChildren().add(Parts.text(now.aloud(), "second"));
        }
    }

    /// The words lie over the button, since a button cannot wrap what is drawn.
    private Node answer(Asked now, Choice choice) {
        ToggleButton button = Parts.styled(new ToggleButton(), "choice");
        button.setId("answer-" + Character.toLowerCase(choice.letter()));
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleRole(now.several() ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(choice.letter() + ". " + choice.words());
        button.setOnAction(_ -> choose.accept(choice.letter()));
        answers.add(button);
        PageWords words = new PageWords(choice.words(), now.language(), Typeface.REGULAR, "taking-answer");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label letter = Parts.whole(String.valueOf(choice.letter()), "letter");
        letter.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = Parts.styled(new HBox(BESIDE, letter, words), "choice-line");
        line.setMouseTransparent(true);
        lines.add(line);
        return new StackPane(button, line);
    }

    /// From one answer to the next.
    void move(int step) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        int at = owner instanceof ToggleButton answer ? answers.indexOf(answer) : -1;
        if (!answers.isEmpty()) {
            answers.get(Math.clamp((long) at + step, 0, answers.size() - 1)).requestFocus();
        }
    }

    /// A letter, or the number of an answer.
    ///
    /// @return whether there is such an answer
    boolean press(KeyCode code) {
        Optional<ToggleButton> pressed = place(code)
                .filter(place -> place >= 0 && place < answers.size())
                .map(answers::get);
        pressed.ifPresent(answer -> {
            answer.requestFocus();
            answer.fire();
        });
        return pressed.isPresent();
    }

    private static Optional<Integer> place(KeyCode code) {
        if (code.isLetterKey()) {
            return Optional.of(code.getName().charAt(0) - 'A');
        }
        return code.isDigitKey()
                ? Optional.of(code.getName().charAt(code.getName().length() - 1) - '1')
                : Optional.empty();
    }
}
