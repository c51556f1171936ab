package org.watchword.desktop.film;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Plays nothing and opens nothing.
final class ClosedBooth implements Booth {
    @Override
    public boolean refuses(Path film) {
        return true;
    }

    @Override
    public void broke(Path film) {
        // It never played.
    }

    @Override
    public CompletableFuture<FilmPlayer> load(Path film) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("no films here"));
    }

    @Override
    public CompletableFuture<List<Subtitles>> read(List<Reel.Words> words) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<Boolean> open(Path film) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public boolean captions() {
        return true;
    }

    @Override
    public void captions(boolean on) {
        // Nothing is shown that could have any.
    }
}
