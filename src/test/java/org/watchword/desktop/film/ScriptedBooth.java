package org.watchword.desktop.film;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchword.content.media.Captions;
import org.watchword.content.media.Cue;

/// A booth in which a test turns the reel. It writes down what was asked of it.
public final class ScriptedBooth implements Booth {
    public final List<String> asked = new ArrayList<>();
    public boolean refuses;
    public boolean hasPlayer = true;
    private boolean captions = true;
    private FilmPlayer.@Nullable Listener listener;

    /// The film has come so far.
    public void turn(Duration played) {
        if (listener != null) {
            listener.moved(played);
        }
    }

    public void end() {
        if (listener != null) {
            listener.ended();
        }
    }

    public void tear() {
        if (listener != null) {
            listener.broke();
        }
    }

    /// Whether a film lies in the machine.
    public boolean loaded() {
        return listener != null;
    }

    @Override
    public boolean refuses(Path film) {
        return refuses;
    }

    @Override
    public void broke(Path film) {
        asked.add("broke");
    }

    @Override
    public CompletableFuture<FilmPlayer> load(Path film) {
        return CompletableFuture.completedFuture(new Machine());
    }

    @Override
    public CompletableFuture<List<Subtitles>> read(List<Reel.Words> words) {
        Captions said = new Captions(List.of(new Cue(Duration.ZERO, Duration.ofSeconds(9), List.of("A lamp"))));
        return CompletableFuture.completedFuture(List.of(new Subtitles("en", said)));
    }

    @Override
    public CompletableFuture<Boolean> open(Path film) {
        asked.add("open " + film.getFileName());
        return CompletableFuture.completedFuture(hasPlayer);
    }

    @Override
    public boolean captions() {
        return captions;
    }

    @Override
    public void captions(boolean on) {
        captions = on;
    }

    private final class Machine implements FilmPlayer {
        @Override
        public Region picture() {
            return new Region();
        }

        @Override
        public void play() {
            asked.add("play");
        }

        @Override
        public void pause() {
            asked.add("pause");
        }

        @Override
        public void rewind() {
            asked.add("rewind");
        }

        @Override
        public void sound(boolean on) {
            String words = on ? "sound" : "silence";
            if (asked.isEmpty() || !asked.getLast().equals(words)) {
                asked.add(words);
            }
        }

        @Override
        public Duration whole() {
            return Duration.ofSeconds(9);
        }

        @Override
        public void listen(Listener hears) {
            listener = hears;
        }

        @Override
        public void close() {
            listener = null;
        }
    }
}
