package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.slide.picture.PictureShelf;

class OverviewTest {
    private static final int HERE = 4;

    private final PictureShelf shelf = new PictureShelf();
    private final List<PresentAsk> asked = new ArrayList<>();
    private final Executor soon = Calm.onTheWindow();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private final Executor turns = work -> {
        if (holding) {
            held.add(work);
        } else {
            soon.execute(work);
        }
    };
    private final OverviewSheet sheet = Stagehand.on(() -> laid(HERE));
    private final Stage stage = Stagehand.show(sheet, Theme.LIGHT);

    OverviewTest() {
        Stagehand.run(() -> sheet.opened());
        Stagehand.settle();
    }

    @AfterEach
    void closes() {
        Stagehand.run(stage::close);
        shelf.close();
    }

    private OverviewSheet laid(int here) {
        SmallPictures pictures = new SmallPictures(TaxiDeck.material(), shelf, turns);
        OverviewSheet laid = new OverviewSheet(TaxiDeck.plan(), here, pictures, asked::add, Evening.ENGLISH);
        Look.wear(laid, PresenterView.class, "present.css");
        laid.getStyleClass().add("sheet");
        return laid;
    }

    /// Waits until every frame is filled.
    private void whole() throws TimeoutException {
        int slides = TaxiDeck.plan().slides().size();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> buttons() == slides);
    }

    private int buttons() {
        return Stagehand.on(() -> sheet.lookupAll(".overview-slide").size());
    }

    private long drawn() {
        return Stagehand.on(() ->
                frames().stream().filter(frame -> frame.getImage() != null).count());
    }

    private List<ImageView> frames() {
        Set<Node> found = sheet.lookupAll(".overview-picture .image-view");
        return found.stream().map(ImageView.class::cast).toList();
    }

    private void until(long pictures) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> drawn() >= pictures);
    }

    private void press(KeyCode code) {
        Stagehand.run(() -> stage.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    @Test
    void whatCanBeSeenIsDrawnAndNothingElse() throws TimeoutException {
        until(9);
        whole();
        long all = Stagehand.on(() -> frames().size());
        assertEquals(TaxiDeck.plan().slides().size(), all);
        assertTrue(drawn() < all / 2, () -> drawn() + " of " + all);
        Pictures.keep("present-overview", Stagehand.on(() -> sheet.snapshot(null, null)));
    }

    @Test
    void aPictureIsTrueToItsSlide() throws TimeoutException {
        until(6);
        ImageView here = Stagehand.on(() -> (ImageView) sheet.lookup(".overview-here .image-view"));
        int paper = Stagehand.on(() -> here.getImage().getPixelReader().getArgb(4, 110));
        assertEquals(0xFF, paper >>> 24);
        assertEquals(
                SmallPictures.WIDE,
                Stagehand.on(() -> here.getImage().getWidth()).intValue());
    }

    @Test
    void theCurrentSlideIsInViewHoweverFarDownItStands() throws TimeoutException {
        OverviewSheet far = Stagehand.on(() -> laid(20));
        Stagehand.run(() -> {
            stage.getScene().setRoot(far);
            far.opened();
        });
        int slides = TaxiDeck.plan().slides().size();
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> Stagehand.on(() -> far.lookupAll(".overview-slide").size() == slides));
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Stagehand.on(() -> hereIsSeen(far)));
        } finally {
            Pictures.keep("present-overview-late", Stagehand.on(() -> far.snapshot(null, null)));
        }
    }

    private static boolean hereIsSeen(OverviewSheet sheet) {
        return inScene(sheet.lookup(".scroll-pane")).contains(inScene(sheet.lookup(".overview-here")));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void arrowsWalkScrollAndEnterGoes() throws TimeoutException {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(List.of(new PresentAsk.GoTo(HERE + 1)), asked);
        for (int row = 0; row < 20; row++) {
            press(KeyCode.DOWN);
        }
        Stagehand.settle();
        Button last = Stagehand.on(() -> (Button) stage.getScene().getFocusOwner());
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> Stagehand.on(() -> ((ImageView) last.lookup(".image-view")).getImage() != null));
        assertTrue(Stagehand.on(() ->
                sheet.localToScene(sheet.getBoundsInLocal()).contains(last.localToScene(last.getBoundsInLocal()))));
    }

    @Test
    void itOpensWithAFrameForEachSlideAndFillsOnlyTheOneYouAreAt() {
        OverviewSheet fresh = Stagehand.on(() -> {
            holding = true;
            OverviewSheet laid = new OverviewSheet(
                    TaxiDeck.plan(),
                    HERE,
                    new SmallPictures(TaxiDeck.material(), shelf, turns),
                    asked::add,
                    Evening.ENGLISH);
            stage.getScene().setRoot(laid);
            laid.opened();
            return laid;
        });
        Stagehand.settle();
        assertEquals(
                TaxiDeck.plan().slides().size(),
                Stagehand.on(() -> fresh.lookupAll(".overview-frame").size()));
        assertEquals(1, Stagehand.on(() -> fresh.lookupAll(".overview-slide").size()));
    }

    @Test
    void nothingMoreIsFilledOnceItIsClosed() {
        Stagehand.run(() -> {
            holding = true;
            stage.getScene().setRoot(new StackPane());
        });
        int before = buttons();
        Stagehand.run(() -> List.copyOf(held).forEach(Runnable::run));
        assertEquals(before, buttons());
    }

    @Test
    void aSensitiveSlideSaysSoInWords() throws TimeoutException {
        whole();
        long sensitive = TaxiDeck.plan().slides().stream()
                .filter(planned -> planned.slide().sensitive())
                .count();
        assertTrue(sensitive > 0);
        assertEquals(
                sensitive,
                Stagehand.on(() -> sheet.lookupAll(".overview-hard").size()).longValue());
    }
}
