package org.watchword.desktop.slide.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Pictures of the library at the exact pixels of the place they are shown in, painted off the JavaFX thread and kept
/// for the next time.
public final class PictureShelf implements AutoCloseable {
    /// 8 million pixels are 32 MB: a dozen side pictures on a 1920×1080 projector, more than the walls that are ready.
    private static final long ROOM = 8_000_000;

    private final ExecutorService painter;
    private final Map<Wanted, CompletableFuture<Image>> shelf = new LinkedHashMap<>(32, 0.75f, true);

    /// A shelf with a painter's thread of its own.
    public PictureShelf() {
        painter = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("pictures").factory());
    }

    /// The picture at that size; done at once when it is on the shelf. Fails with an [IOException] when the file is
    /// missing or damaged, which the checker reports.
    public CompletableFuture<Image> ask(Path file, Size size, Fit fit) {
        Wanted wanted = new Wanted(file, size, fit);
        synchronized (shelf) {
            CompletableFuture<Image> there = shelf.get(wanted);
            if (there != null && !there.isCompletedExceptionally()) {
                return there;
            }
            CompletableFuture<Image> painted = CompletableFuture.supplyAsync(() -> paint(wanted), painter);
            shelf.put(wanted, painted);
            makeRoom();
            return painted;
        }
    }

    /// Done when everything asked for until now is on the shelf or has failed.
    public CompletableFuture<Void> settled() {
        synchronized (shelf) {
            return shelf.values().stream().allMatch(CompletableFuture::isDone)
                    ? CompletableFuture.completedFuture(null)
                    : CompletableFuture.runAsync(() -> {}, painter);
        }
    }

    @Override
    public void close() {
        painter.shutdownNow();
    }

    private void makeRoom() {
        long pixels =
                shelf.keySet().stream().mapToLong(each -> each.size().pixels()).sum();
        var oldest = shelf.keySet().iterator();
        while (pixels > ROOM && oldest.hasNext()) {
            pixels -= oldest.next().size().pixels();
            oldest.remove();
        }
    }

    private static Image paint(Wanted wanted) {
        try {
            return image(Placing.paint(Drawing.read(wanted.file()), wanted.size(), wanted.fit()));
        } catch (IOException unreadable) {
            throw new CompletionException(unreadable);
        }
    }

    private static Image image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private record Wanted(Path file, Size size, Fit fit) {}
}
