package org.watchword.desktop.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.watchword.content.media.Captions;
import org.watchword.content.media.CaptionsRead;
import org.watchword.content.media.CaptionsReader;
import org.watchword.desktop.live.Background;
import org.watchword.room.OperatingSystem;

/// Films on the real computer.
public final class MediaBooth implements Booth {
    private static final Executor AWAY = Thread::startVirtualThread;

    private final Executor window;
    private final Background background;
    private final BooleanSupplier wanted;
    private final Consumer<Boolean> remember;
    private final Map<Path, Boolean> plays = new HashMap<>();

    /// @param window runs work on the window thread
    /// @param wanted whether the trainer wants captions
    /// @param remember is told when she changes that
    public MediaBooth(Executor window, Background background, BooleanSupplier wanted, Consumer<Boolean> remember) {
        this.window = window;
        this.background = background;
        this.wanted = wanted;
        this.remember = remember;
    }

    /// Tries films one after the other, whatever came of it before. May be called on any thread.
    ///
    /// @return whether every one of them plays
    public CompletableFuture<Boolean> trial(List<Path> films) {
        CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
        for (Path film : films) {
            all = all.thenCompose(before -> one(film).thenApply(now -> before && now));
        }
        return all;
    }

    /// Tries what was not tried yet, while slides are shown already.
    public void prepare(List<Path> films) {
        var _ = trial(films.stream().filter(film -> !plays.containsKey(film)).toList());
    }

    private CompletableFuture<Boolean> one(Path film) {
        return FilmTrial.of(load(film), background)
                .thenApplyAsync(
                        verdict -> {
                            plays.put(film, verdict);
                            return verdict;
                        },
                        window);
    }

    @Override
    public boolean refuses(Path film) {
        return !plays.getOrDefault(film, true);
    }

    @Override
    public void broke(Path film) {
        plays.put(film, false);
    }

    @Override
    public CompletableFuture<FilmPlayer> load(Path film) {
        return MediaFilm.load(film, AWAY, window);
    }

    @Override
    public CompletableFuture<List<Subtitles>> read(List<Reel.Words> words) {
        return CompletableFuture.supplyAsync(
                        () -> words.stream()
                                .map(each -> new Subtitles(each.language(), captions(each.file())))
                                .toList(),
                        AWAY)
                .thenApplyAsync(read -> read, window);
    }

    @Override
    public CompletableFuture<Boolean> open(Path film) {
        List<String> command = OwnPlayer.command(OperatingSystem.here(), film);
        return CompletableFuture.supplyAsync(() -> OwnPlayer.open(command), AWAY)
                .thenApplyAsync(opened -> opened, window);
    }

    @Override
    public boolean captions() {
        return wanted.getAsBoolean();
    }

    @Override
    public void captions(boolean on) {
        remember.accept(on);
    }

    /// The check before a session has told of words that cannot be read; in front of people the film goes on.
    private static Captions captions(Path file) {
        try {
            CaptionsRead read = CaptionsReader.read(Files.readString(file, StandardCharsets.UTF_8));
            return read instanceof CaptionsRead.Whole(Captions captions) ? captions : Captions.NONE;
        } catch (IOException gone) {
            return Captions.NONE;
        }
    }
}
