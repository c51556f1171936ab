package org.watchword.desktop.film;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;

/// A film played by JavaFX: MP4 with H.264 and AAC on Windows and macOS by the system's own means, on Linux by its
/// libavcodec where that is installed.
final class MediaFilm implements FilmPlayer {
    private final Media media;
    private final MediaPlayer player;

    private MediaFilm(Media media) {
        this.media = media;
        player = new MediaPlayer(media);
    }

    /// Opens a film. JavaFX looks for a missing file for four seconds, and loads its own libraries with the first film,
    /// so that is not done on the window thread.
    static CompletableFuture<FilmPlayer> load(Path film, Executor away, Executor window) {
        return CompletableFuture.supplyAsync(() -> open(film), away).thenApplyAsync(MediaFilm::new, window);
    }

    private static Media open(Path film) {
        if (!Files.isReadable(film)) {
            throw new UncheckedIOException(new NoSuchFileException(film.toString()));
        }
        return new Media(film.toUri().toString());
    }

    @Override
    public Region picture() {
        return new MediaFrame(player);
    }

    @Override
    public void play() {
        player.play();
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void rewind() {
        player.stop();
    }

    @Override
    public void sound(boolean on) {
        player.setMute(!on);
    }

    @Override
    public Duration whole() {
        return time(media.getDuration());
    }

    @Override
    public void listen(Listener listener) {
        player.currentTimeProperty().subscribe((_, now) -> {
            if (player.getStatus() == MediaPlayer.Status.PLAYING && now.toMillis() > 0) {
                listener.moved(time(now));
            }
        });
        player.setOnEndOfMedia(listener::ended);
        media.setOnError(listener::broke);
        player.setOnError(listener::broke);
        player.setOnHalted(listener::broke);
        if (player.getError() != null || media.getError() != null) {
            listener.broke();
        }
    }

    @Override
    public void close() {
        player.setOnEndOfMedia(null);
        player.setOnError(null);
        player.setOnHalted(null);
        media.setOnError(null);
        player.dispose();
    }

    private static Duration time(javafx.util.Duration time) {
        return time.isUnknown() || time.isIndefinite() ? Duration.ZERO : Duration.ofMillis((long) time.toMillis());
    }
}
