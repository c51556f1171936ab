package org.watchword.desktop.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.Abreast;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.learned.LearnedViewState.Counting;
import org.watchword.desktop.learned.LearnedViewState.Later;
import org.watchword.desktop.learned.LearnedViewState.Paper;
import org.watchword.desktop.learned.LearnedViewState.Row;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Texts;

/// The page with what was learned: figures first, then sheets on paper, then the months later.
final class LearnedView extends StackPane {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final double GAP = 14;
    private static final double FIGURES = 16;

    private final Consumer<LearnedAsk> ask;
    private final Texts texts;
    private final VBox figures = new VBox(GAP);
    private final VBox papers = new VBox(GAP);
    private final VBox months = new VBox(GAP);
    private final VBox how = new VBox();
    private final Label told = Parts.text("", "good-text");
    private final Button save;
    private final List<PaperBox> boxes = new ArrayList<>();

    LearnedView(ObservableValue<LearnedViewState> state, Consumer<LearnedAsk> ask, Texts texts) {
        this.ask = ask;
        this.texts = texts;
        save = button(LearnedWord.SAVE, "save", new LearnedAsk.Save());
        Parts.tip(save, texts.get(LearnedWord.SAVE_TIP));
        told.setId("told");
        Look.wear(this, LearnedView.class, "learned.css");
        getChildren().add(Parts.scrolling(page(state.getValue())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Parts.follow(this, state, this::draw);
    }

    private VBox page(LearnedViewState state) {
        VBox title = new VBox(4, Parts.text(state.title(), "page-title"), Parts.text(state.detail(), "second"));
        Button back = button(LearnedWord.BACK, "back", new LearnedAsk.Back());
        List<Node> does = new ArrayList<>(List.of(back));
        if (!state.papers().isEmpty()) {
            Button again = button(LearnedWord.AFTERWARDS, "afterwards", new LearnedAsk.Afterwards());
            does.add(Parts.tip(again, texts.get(LearnedWord.AFTERWARDS_TIP)));
        }
        does.add(save);
        HBox head = Parts.head(title, does.toArray(Node[]::new));
        return Parts.styled(new VBox(head, told, figures, papers, months, how), "page", "learned");
    }

    private void draw(LearnedViewState state) {
        save.setDisable(!state.save());
        Parts.say(told, state.told().orElse(""));
        Parts.rebuild(figures, () -> figures(state));
        papers(state);
        Parts.rebuild(months, () -> months(state));
        if (how.getChildren().isEmpty()) {
            how.getChildren().add(how(state.how()));
        }
    }

    private void figures(LearnedViewState state) {
        figures.getChildren().clear();
        state.empty()
                .ifPresent(empty -> figures.getChildren()
                        .add(Parts.styled(
                                new VBox(Parts.text(empty.what(), "strong"), Parts.text(empty.remedy(), "second")),
                                "card",
                                "empty")));
        if (state.figures().isEmpty()) {
            return;
        }
        FlowPane numbers = new FlowPane(FIGURES, FIGURES);
        state.figures()
                .forEach(one -> numbers.getChildren()
                        .add(Parts.styled(
                                new VBox(Parts.text(one.number(), "figure-number"), Parts.text(one.what(), "second")),
                                "card",
                                "figure")));
        figures.getChildren().addAll(numbers, Parts.text(state.note(), "second"));
        if (!state.rows().isEmpty()) {
            figures.getChildren()
                    .add(table(state.rows(), texts.get(LearnedWord.RIGHT_BEFORE), texts.get(LearnedWord.RIGHT_AFTER)));
        }
        section(LearnedWord.ALL_TOGETHER, state.score());
        said(state);
        section(LearnedWord.LEFT_OUT, state.leftOut());
    }

    private void section(LearnedWord title, List<String> lines) {
        if (!lines.isEmpty()) {
            figures.getChildren().add(Parts.text(texts.get(title), "section-title"));
            lines.forEach(line -> figures.getChildren().add(Parts.text(line)));
        }
    }

    private void said(LearnedViewState state) {
        if (!state.said().isEmpty()) {
            figures.getChildren()
                    .addAll(
                            Parts.text(texts.get(LearnedWord.SELF_REPORTED), "section-title"),
                            Parts.text(texts.get(LearnedWord.SELF_REPORTED_WHY), "second"));
            state.said()
                    .forEach(one -> figures.getChildren()
                            .add(new VBox(2, Parts.text(one.statement(), "strong"), Parts.text(one.words()))));
        }
    }

    private GridPane table(List<Row> rows, String then, String now) {
        GridPane table = Parts.styled(new GridPane(), "changes");
        table.addRow(
                0,
                Parts.text(texts.get(LearnedWord.QUESTION), "second"),
                Parts.whole(then, "second"),
                Parts.whole(now, "second"),
                Parts.whole("", "second"));
        for (Row row : rows) {
            VBox words = new VBox(2, Parts.text(row.question()));
            if (!row.more().isEmpty()) {
                words.getChildren().add(Parts.text(String.join("  ·  ", row.more()), "second"));
            }
            GridPane.setHgrow(words, Priority.ALWAYS);
            table.addRow(
                    table.getRowCount(),
                    words,
                    Parts.whole(row.before(), "count"),
                    Parts.whole(row.after(), "count"),
                    Parts.whole(row.of(), "second"));
        }
        return table;
    }

    /// Boxes are made once, so that what is being typed stays when something else changes.
    private void papers(LearnedViewState state) {
        List<Paper> now = state.papers();
        if (!boxes.stream()
                .map(PaperBox::set)
                .toList()
                .equals(now.stream().map(Paper::set).toList())) {
            boxes.clear();
            now.forEach(paper -> boxes.add(new PaperBox(paper, ask, texts)));
            papers.getChildren().clear();
            if (!boxes.isEmpty()) {
                Abreast beside = Parts.styled(new Abreast(0), "papers");
                boxes.forEach(box -> {
                    HBox.setHgrow(box, Priority.ALWAYS);
                    beside.getChildren().add(box);
                });
                papers.getChildren()
                        .addAll(
                                Parts.text(texts.get(LearnedWord.PAPER), "section-title"),
                                Parts.text(texts.get(LearnedWord.PAPER_HOW), "second"),
                                beside);
            }
        } else {
            for (int at = 0; at < now.size(); at++) {
                boxes.get(at).draw(now.get(at));
            }
        }
        papers.getChildren().removeIf(node -> "counting".equals(node.getId()));
        state.counting().ifPresent(counting -> papers.getChildren().add(counting(counting)));
    }

    private Node counting(Counting counting) {
        FlowPane does = new FlowPane(GAP, GAP);
        if (counting.sure()) {
            does.getChildren()
                    .addAll(
                            button(LearnedWord.NOT_YET, "not-yet", new LearnedAsk.NotYet()),
                            Parts.styled(button(LearnedWord.COUNT, "count", new LearnedAsk.Count()), "primary"));
        } else {
            does.getChildren().add(button(LearnedWord.ALL_IN, "all-in", new LearnedAsk.AllIn()));
        }
        VBox card = Parts.styled(new VBox(Parts.text(counting.words()), does), "card", "counting");
        card.setId("counting");
        return card;
    }

    private void months(LearnedViewState state) {
        months.getChildren().clear();
        state.later().ifPresent(later -> months.getChildren().setAll(later(later)));
    }

    private List<Node> later(Later later) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Parts.text(texts.get(LearnedWord.MONTHS_LATER), "section-title"));
        later.lines().stream().filter(line -> !line.isEmpty()).forEach(line -> nodes.add(Parts.text(line)));
        later.since().forEach(since -> {
            nodes.add(Parts.text(since.title(), "strong"));
            nodes.add(table(since.rows(), since.then(), texts.get(LearnedWord.RIGHT_NOW)));
        });
        later.trouble().ifPresent(words -> nodes.add(Parts.text(words, "danger-text")));
        if (later.count()) {
            nodes.add(new FlowPane(button(LearnedWord.COUNT_LATER, "count-later", new LearnedAsk.CountLater())));
        }
        return nodes;
    }

    private TitledPane how(List<String> lines) {
        VBox words = new VBox(GAP);
        lines.forEach(line -> words.getChildren().add(Parts.text(line, "second")));
        TitledPane pane = new TitledPane(texts.get(LearnedWord.HOW_COUNTED), words);
        pane.setId("how");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Button button(LearnedWord words, String id, LearnedAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }

    private void key(KeyEvent event) {
        if (SAVE.match(event) && !save.isDisabled()) {
            ask.accept(new LearnedAsk.Save());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            ask.accept(new LearnedAsk.Back());
            event.consume();
        }
    }
}
