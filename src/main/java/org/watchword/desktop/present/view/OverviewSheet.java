package org.watchword.desktop.present.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.Finding;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.Texts;

/// All slides by number and heading, to go to one without the audience seeing the way. Arrow keys walk, Enter goes.
final class OverviewSheet extends VBox implements SheetPane.Opening {

    private static final int COLUMNS = 4;

    private final List<Button> slides = new ArrayList<>();
    private final int here;

    OverviewSheet(DeckPlan plan, int here, Consumer<PresentAsk> ask, Texts texts) {
        this.here = here;
        getStyleClass().add("overview-sheet");
        FlowPane grid = Parts.styled(new FlowPane(), "overview-grid");
        for (PlannedSlide planned : plan.slides()) {
            Button button = slide(plan, slides.size(), ask);
            button.getStyleClass().add(planned.slide().sensitive() ? "overview-sensitive" : "overview-plain");
            slides.add(button);
        }
        slides.get(here).getStyleClass().add("overview-here");
        grid.getChildren().setAll(slides);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = Parts.styled(new Label(texts.get(KeysWord.OVERVIEW)), "section-title");
        Label leave = Parts.styled(new Label(texts.get(KeysWord.LEAVE_WITH_ESCAPE)), "second");
        getChildren().addAll(Parts.styled(new HBox(title, Parts.gap(), leave), "sheet-head"), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    @Override
    public void opened() {
        slides.get(here).requestFocus();
    }

    private static Button slide(DeckPlan plan, int slide, Consumer<PresentAsk> ask) {
        Button button = new Button(Finding.heading(plan, slide));
        button.setOnAction(_ -> ask.accept(new PresentAsk.GoTo(slide)));
        Label number = Parts.styled(new Label(Integer.toString(slide + 1)), "overview-number");
        number.setMinWidth(USE_PREF_SIZE);
        button.setGraphic(number);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setWrapText(true);
        button.getStyleClass().addAll("overview-slide", "may-shorten");
        return button;
    }

    private void walk(KeyEvent event) {
        int focused = slides.indexOf(event.getTarget());
        int by = switch (event.getCode()) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            case UP, KP_UP -> -COLUMNS;
            case DOWN, KP_DOWN -> COLUMNS;
            default -> 0;
        };
        if (focused >= 0 && by != 0) {
            slides.get(Math.clamp(focused + by, 0, slides.size() - 1)).requestFocus();
            event.consume();
        } else if (focused >= 0 && event.getCode() == KeyCode.ENTER) {
            slides.get(focused).fire();
            event.consume();
        }
    }
}
