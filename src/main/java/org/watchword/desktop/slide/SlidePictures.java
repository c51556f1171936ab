package org.watchword.desktop.slide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;

/// Pictures of the wall at any size, drawn by the audience's own view without a window: for the presenter's previews,
/// for slides made ready before they are needed, and for files.
public final class SlidePictures {
    private final PictureShelf shelf;
    private final Pane easel = new Pane();
    private final Deque<WritableImage> used = new ArrayDeque<>();

    /// Call on the JavaFX thread.
    public SlidePictures(PictureShelf shelf) {
        this.shelf = shelf;
        Look.apply(new Scene(easel), Theme.LIGHT);
    }

    /// The picture, with everything in it; waits for the library's pictures. Call on the JavaFX thread.
    public Image draw(AudienceViewState state, Size size) {
        AudienceView view = place(state, size);
        if (view.complete()) {
            return snapshot(view, size);
        }
        shelf.settled().join();
        return snapshot(place(state, size), size);
    }

    /// The picture, made without holding up the JavaFX thread while pictures are painted. Call on any thread.
    public CompletableFuture<Image> ask(AudienceViewState state, Size size) {
        return CompletableFuture.supplyAsync(() -> drawnNow(state, size), Platform::runLater)
                .thenCompose(now -> now.map(CompletableFuture::completedFuture)
                        .orElseGet(() -> shelf.settled()
                                .thenApplyAsync(_ -> snapshot(place(state, size), size), Platform::runLater)));
    }

    /// Gives a picture back that nothing shows any more, to be painted over: a picture of a projector takes 8 MB.
    public void giveBack(Image picture) {
        if (picture instanceof WritableImage canvas) {
            used.add(canvas);
        }
    }

    /// The picture, unless a picture of the library is still to come.
    private Optional<Image> drawnNow(AudienceViewState state, Size size) {
        AudienceView view = place(state, size);
        return view.complete() ? Optional.of(snapshot(view, size)) : Optional.empty();
    }

    private AudienceView place(AudienceViewState state, Size size) {
        AudienceView view = new AudienceView(shelf);
        view.setManaged(false);
        view.show(state);
        easel.getChildren().setAll(view);
        view.resizeRelocate(0, 0, size.width(), size.height());
        view.layout();
        return view;
    }

    private Image snapshot(AudienceView view, Size size) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.BLACK);
        parameters.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
        return view.snapshot(parameters, canvas(size));
    }

    private WritableImage canvas(Size size) {
        used.removeIf(canvas -> canvas.getWidth() != size.width() || canvas.getHeight() != size.height());
        WritableImage canvas = used.poll();
        return canvas == null ? new WritableImage(size.width(), size.height()) : canvas;
    }
}
