package org.watchword.desktop.present.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedPart;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.look.Icon;
import org.watchword.desktop.present.state.Finding;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.desktop.text.PartWord;
import org.watchword.desktop.text.Texts;

/// All slides as small pictures with number and heading, to go to one without the audience seeing the way. Arrow keys
/// walk, Enter goes.
final class OverviewSheet extends VBox implements SheetPane.Opening {

    /// A row away is farther than any column of it.
    private static final double FAR = 100;
    private static final double EDGE = 12;

    private final List<Button> slides = new ArrayList<>();
    private final List<ImageView> frames = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private final SmallPictures pictures;
    private final Texts texts;
    private final int here;

    OverviewSheet(DeckPlan plan, int here, SmallPictures pictures, Consumer<PresentAsk> ask, Texts texts) {
        this.here = here;
        this.pictures = pictures;
        this.texts = texts;
        getStyleClass().add("overview-sheet");
        VBox parts = Parts.styled(new VBox(), "overview-parts");
        for (PlannedPart part : plan.parts()) {
            if (part.count() > 0) {
                parts.getChildren().addAll(jump(part, ask), slides(plan, part, ask));
            }
        }
        slides.get(here).getStyleClass().add("overview-here");
        scroll.setContent(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = Parts.styled(new Label(texts.get(KeysWord.OVERVIEW)), "section-title");
        Label leave = Parts.styled(new Label(texts.get(KeysWord.LEAVE_WITH_ESCAPE)), "second");
        getChildren().addAll(Parts.styled(new HBox(title, Parts.gap(), leave), "sheet-head"), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        scroll.vvalueProperty().addListener((_, _, _) -> look());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> look());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pictures.rest();
            }
        });
    }

    @Override
    public void opened() {
        slides.get(here).requestFocus();
        Platform.runLater(() -> reveal(slides.get(here)));
    }

    /// Pictures of what can be seen, the slide that has the focus first and its neighbours next.
    private void look() {
        if (getScene() == null) {
            return;
        }
        Bounds window = scroll.localToScene(scroll.getBoundsInLocal());
        int focused = focused();
        List<Integer> seen = IntStream.range(0, slides.size())
                .filter(slide -> window.intersects(inScene(slides.get(slide))))
                .boxed()
                .sorted(Comparator.comparingInt(slide -> Math.abs(slide - focused)))
                .toList();
        pictures.want(seen, (slide, picture) -> frames.get(slide).setImage(picture));
    }

    private int focused() {
        return IntStream.range(0, slides.size())
                .filter(slide -> slides.get(slide).isFocused())
                .findFirst()
                .orElse(here);
    }

    /// Scrolls as far as needed.
    private void reveal(Button slide) {
        layout();
        Bounds window = scroll.localToScene(scroll.getBoundsInLocal());
        Bounds place = inScene(slide);
        double hidden = scroll.getContent().getBoundsInLocal().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && !window.contains(place)) {
            double by = place.getMinY() < window.getMinY()
                    ? place.getMinY() - window.getMinY() - EDGE
                    : place.getMaxY() - window.getMaxY() + EDGE;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden, 0, 1));
        }
        look();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private FlowPane slides(DeckPlan plan, PlannedPart part, Consumer<PresentAsk> ask) {
        FlowPane grid = Parts.styled(new FlowPane(), "overview-grid");
        for (int index = part.first(); index < part.first() + part.count(); index++) {
            Button button = slide(plan, index, ask);
            boolean sensitive = plan.slides().get(index).slide().sensitive();
            button.getStyleClass().add(sensitive ? "overview-sensitive" : "overview-plain");
            slides.add(button);
            grid.getChildren().add(button);
        }
        return grid;
    }

    /// The name of a section, which goes to its first slide.
    private Button jump(PlannedPart part, Consumer<PresentAsk> ask) {
        Button jump = Parts.link(PartWord.name(part, texts), () -> ask.accept(new PresentAsk.GoTo(part.first())));
        return Parts.styled(jump, "overview-part");
    }

    private Button slide(DeckPlan plan, int slide, Consumer<PresentAsk> ask) {
        Button button = new Button((slide + 1) + "  " + Finding.heading(plan, slide));
        button.setOnAction(_ -> ask.accept(new PresentAsk.GoTo(slide)));
        button.setGraphic(picture(plan.slides().get(slide).slide().sensitive()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.setWrapText(true);
        button.getStyleClass().addAll("overview-slide", "may-shorten");
        return button;
    }

    private Node picture(boolean sensitive) {
        ImageView picture = new ImageView();
        frames.add(picture);
        Size size = pictures.size();
        StackPane frame = Parts.styled(new StackPane(picture), "overview-picture");
        frame.setMinSize(size.width(), size.height());
        frame.setMaxSize(size.width(), size.height());
        return sensitive ? new VBox(4, frame, warning()) : frame;
    }

    /// A sign and words: colour alone is not seen by everybody.
    private Node warning() {
        Label warning = Parts.styled(new Label(texts.get(KeysWord.OVERVIEW_SENSITIVE)), "accent-text", "overview-hard");
        warning.setGraphic(Icon.WARNING.draw());
        return warning;
    }

    private void walk(KeyEvent event) {
        int focused = slides.indexOf(event.getTarget());
        if (focused < 0) {
            return;
        }
        Button to = switch (event.getCode()) {
            case LEFT, KP_LEFT -> slides.get(Math.max(focused - 1, 0));
            case RIGHT, KP_RIGHT -> slides.get(Math.min(focused + 1, slides.size() - 1));
            case UP, KP_UP -> beyond(slides.get(focused), -1);
            case DOWN, KP_DOWN -> beyond(slides.get(focused), 1);
            default -> null;
        };
        if (to != null) {
            to.requestFocus();
            reveal(to);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            slides.get(focused).fire();
            event.consume();
        }
    }

    /// The nearest slide in the row above or below, whatever section it belongs to.
    private Button beyond(Button from, int way) {
        Bounds here = from.localToScene(from.getBoundsInLocal());
        return slides.stream()
                .filter(slide -> way * (middle(slide).getY() - here.getCenterY()) > here.getHeight() / 2)
                .min(Comparator.comparingDouble(slide -> Math.abs(middle(slide).getY() - here.getCenterY()) * FAR
                        + Math.abs(middle(slide).getX() - here.getCenterX())))
                .orElse(from);
    }

    private static Point2D middle(Button slide) {
        Bounds bounds = slide.localToScene(slide.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
