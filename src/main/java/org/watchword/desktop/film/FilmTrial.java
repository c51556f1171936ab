package org.watchword.desktop.film;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.watchword.desktop.live.Background;

/// Plays a film's first moment without sound and without a picture. Whether a computer can play a film is known only
/// once it has: a file may be damaged, a decoder missing, a loudspeaker away.
final class FilmTrial implements FilmPlayer.Listener {
    /// The first film also loads the player's own libraries.
    static final Duration MOST = Duration.ofSeconds(8);

    private final CompletableFuture<Boolean> verdict = new CompletableFuture<>();

    private FilmTrial() {}

    /// Tries a film.
    ///
    /// @return whether it plays, on the window thread and after [#MOST] at the latest
    static CompletableFuture<Boolean> of(CompletableFuture<FilmPlayer> loading, Background background) {
        FilmTrial trial = new FilmTrial();
        Runnable limit = background.later(MOST, trial::broke);
        var _ = loading.whenComplete((player, failure) -> {
            if (player == null || failure != null || trial.verdict.isDone()) {
                trial.broke();
            } else {
                trial.begin(player);
            }
            if (player != null) {
                var _ = trial.verdict.whenComplete((_, _) -> background.later(Duration.ZERO, player::close));
            }
        });
        return trial.verdict.whenComplete((_, _) -> limit.run());
    }

    private void begin(FilmPlayer player) {
        player.sound(false);
        player.listen(this);
        player.play();
    }

    @Override
    public void moved(Duration played) {
        verdict.complete(true);
    }

    @Override
    public void ended() {
        verdict.complete(true);
    }

    @Override
    public void broke() {
        verdict.complete(false);
    }
}
