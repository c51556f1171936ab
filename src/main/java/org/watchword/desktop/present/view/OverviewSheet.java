package org.watchword.desktop.present.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedPart;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.present.state.KeysWord;
import org.watchword.desktop.text.PartWord;
import org.watchword.desktop.text.Texts;

/// All slides as small pictures with number and heading, to go to one without the audience seeing the way. Arrow keys
/// walk, Enter goes. It opens with empty frames, which are filled a few at a time from here outwards: a press that
/// changes the wall never waits for a whole overview.
final class OverviewSheet extends VBox implements SheetPane.Opening {

    /// A row away is farther than any column of it.
    private static final double FAR = 100;
    private static final double EDGE = 12;
    /// About 5 ms of a slow laptop.
    private static final int AT_ONCE = 3;

    private final List<OverviewSlide> slides = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane();
    private final SmallPictures pictures;
    private final Pieces<OverviewSlide> pieces;
    private final Texts texts;
    private final int here;
    private boolean staying = true;

    OverviewSheet(DeckPlan plan, int here, SmallPictures pictures, Consumer<PresentAsk> ask, Texts texts) {
        this.here = here;
        this.pictures = pictures;
        this.texts = texts;
        pieces = new Pieces<>(AT_ONCE, pictures.turns(), OverviewSlide::button);
        getStyleClass().add("overview-sheet");
        VBox parts = Parts.styled(new VBox(), "overview-parts");
        for (PlannedPart part : plan.parts()) {
            if (part.count() > 0) {
                parts.getChildren().addAll(jump(part, ask), frames(plan, part, ask));
            }
        }
        scroll.setContent(parts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = Parts.styled(new Label(texts.get(KeysWord.OVERVIEW)), "section-title");
        Label leave = Parts.styled(new Label(texts.get(KeysWord.LEAVE_WITH_ESCAPE)), "second");
        getChildren().addAll(Parts.styled(new HBox(title, Parts.gap(), leave), "sheet-head"), scroll);
        listen(parts);
    }

    private void listen(VBox parts) {
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        addEventFilter(ScrollEvent.ANY, _ -> staying = false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> staying = false);
        parts.layoutBoundsProperty().addListener((_, _, _) -> settle());
        scroll.vvalueProperty().addListener((_, _, _) -> {
            settle();
            look();
        });
        scroll.viewportBoundsProperty().addListener((_, _, _) -> {
            settle();
            look();
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                pieces.stop();
                pictures.rest();
            }
        });
    }

    @Override
    public void opened() {
        OverviewSlide first = slides.get(here);
        first.button().getStyleClass().add("overview-here");
        first.button().requestFocus();
        settle();
        pieces.begin(IntStream.range(0, slides.size())
                .boxed()
                .sorted(Comparator.comparingInt(slide -> Math.abs(slide - here)))
                .map(slides::get)
                .toList());
    }

    /// Pictures of what can be seen, the slide that has the focus first and its neighbours next.
    private void look() {
        if (getScene() == null) {
            return;
        }
        Bounds window = scroll.localToScene(scroll.getBoundsInLocal());
        int focused = focused();
        List<Integer> seen = IntStream.range(0, slides.size())
                .filter(slide -> window.intersects(slides.get(slide).inScene()))
                .boxed()
                .sorted(Comparator.comparingInt(slide -> Math.abs(slide - focused)))
                .toList();
        pictures.want(seen, (slide, picture) -> slides.get(slide).picture(picture));
    }

    private int focused() {
        return IntStream.range(0, slides.size())
                .filter(slide -> slides.get(slide).focused())
                .findFirst()
                .orElse(here);
    }

    /// Scrolls as far as needed.
    private void reveal(OverviewSlide slide) {
        applyCss();
        layout();
        Bounds place = scroll.getContent().sceneToLocal(slide.inScene());
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            double wanted = place.getMinY() < top ? place.getMinY() - EDGE : place.getMaxY() + EDGE - seen;
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
        look();
    }

    /// How long rows are is known only once the window has its size, a row of frames may grow when it is filled, and a
    /// scroll that is laid out for the first time may go back to its top. Until she moves herself, the slide she
    /// stands on stays in view.
    private void settle() {
        if (staying) {
            Platform.runLater(() -> {
                if (staying && getScene() != null) {
                    reveal(slides.get(here));
                }
            });
        }
    }

    private FlowPane frames(DeckPlan plan, PlannedPart part, Consumer<PresentAsk> ask) {
        FlowPane grid = Parts.styled(new FlowPane(), "overview-grid");
        for (int index = part.first(); index < part.first() + part.count(); index++) {
            PresentAsk go = new PresentAsk.GoTo(index);
            OverviewSlide slide = new OverviewSlide(plan, index, pictures.size(), () -> ask.accept(go), texts);
            slides.add(slide);
            grid.getChildren().add(slide);
        }
        return grid;
    }

    /// The name of a section, which goes to its first slide.
    private Button jump(PlannedPart part, Consumer<PresentAsk> ask) {
        Button jump = Parts.link(PartWord.name(part, texts), () -> ask.accept(new PresentAsk.GoTo(part.first())));
        return Parts.styled(jump, "overview-part");
    }

    private void walk(KeyEvent event) {
        if (!(event.getTarget() instanceof Node node) || !(node.getParent() instanceof OverviewSlide from)) {
            return;
        }
        int focused = slides.indexOf(from);
        OverviewSlide to = to(event.getCode(), focused);
        if (to != null) {
            staying = false;
            to.button().requestFocus();
            reveal(to);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            from.button().fire();
            event.consume();
        }
    }

    private @Nullable OverviewSlide to(KeyCode code, int focused) {
        return switch (code) {
            case LEFT, KP_LEFT -> slides.get(Math.max(focused - 1, 0));
            case RIGHT, KP_RIGHT -> slides.get(Math.min(focused + 1, slides.size() - 1));
            case UP, KP_UP -> beyond(slides.get(focused), -1);
            case DOWN, KP_DOWN -> beyond(slides.get(focused), 1);
            default -> null;
        };
    }

    /// The nearest slide in the row above or below, whatever section it belongs to.
    private OverviewSlide beyond(OverviewSlide from, int way) {
        Bounds here = from.inScene();
        return slides.stream()
                .filter(slide -> way * (slide.middle().getY() - here.getCenterY()) > here.getHeight() / 2)
                .min(Comparator.comparingDouble(slide -> Math.abs(slide.middle().getY() - here.getCenterY()) * FAR
                        + Math.abs(slide.middle().getX() - here.getCenterX())))
                .orElse(from);
    }
}
