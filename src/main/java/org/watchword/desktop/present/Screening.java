package org.watchword.desktop.present;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.film.Booth;
import org.watchword.desktop.film.FilmPlayer;
import org.watchword.desktop.film.Reel;
import org.watchword.desktop.film.Subtitles;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.present.state.FilmPatience;
import org.watchword.desktop.present.state.FilmSeen;
import org.watchword.desktop.present.state.FilmShow;
import org.watchword.desktop.present.view.PresentAsk;
import org.watchword.desktop.slide.FilmView;
import org.watchword.desktop.slide.draw.CaptionLines;
import org.watchword.desktop.slide.face.Material;

/// Plays the film on the wall as [FilmShow] says, on both windows. The still lies ready below it, so whatever
/// becomes of the film, the wall is never empty. Belongs to the window thread.
final class Screening implements FilmPlayer.Listener {
    /// The slide comes first: its picture and the laptop's are painted before a film is opened.
    private static final Duration AFTER_THE_SLIDE = Duration.ofMillis(250);

    private final Booth booth;
    private final Background background;
    private final Screens screens;
    private final Consumer<UnaryOperator<FilmShow>> tell;
    private Material material;
    private FilmShow show = FilmShow.NONE;
    private FilmPatience patience = FilmPatience.FRESH;
    private Optional<Reel> reel = Optional.empty();
    private List<Subtitles> words = List.of();
    private Duration played = Duration.ZERO;
    private @Nullable Loaded loaded;
    private Runnable loading = () -> {};
    private boolean moving;
    private Optional<Loaded> shown = Optional.empty();

    /// Where a film is seen. Empty takes it away.
    ///
    /// @param wall the audience's
    /// @param laptop the trainer's small picture of it
    record Screens(Consumer<Optional<FilmView>> wall, Consumer<Optional<FilmView>> laptop) {}

    private record Loaded(FilmPlayer player, FilmView wall, FilmView laptop) {}

    /// @param tell changes what the laptop knows of the film
    Screening(
            Booth booth,
            Material material,
            Background background,
            Screens screens,
            Consumer<UnaryOperator<FilmShow>> tell) {
        this.booth = booth;
        this.material = material;
        this.background = background;
        this.screens = screens;
        this.tell = tell;
    }

    /// A desk's first film: none, and with captions when the trainer wants them.
    FilmShow opening() {
        return FilmShow.NONE.read(booth.captions());
    }

    /// The film as the wall goes on. One that is known not to play is broken from the start.
    FilmShow following(FilmShow before, FilmSeen seen) {
        FilmShow next = before.following(seen);
        boolean refused = next.here()
                && Reel.of(material, seen.slide())
                        .map(Reel::film)
                        .map(booth::refuses)
                        .orElse(true);
        return refused ? next.failed() : next;
    }

    /// Does what has changed.
    void perform(FilmShow now) {
        FilmShow before = show;
        show = now;
        if (now.seen().slide() != before.seen().slide()) {
            unload();
            load();
        }
        moving = moving && playing(now);
        display();
        if (loaded != null) {
            play(loaded.player(), before, now);
        }
        if (now.broken() && !before.broken()) {
            unload();
        }
    }

    private static boolean playing(FilmShow film) {
        return film.mode() == FilmShow.Mode.PLAYING || film.mode() == FilmShow.Mode.PAUSED;
    }

    private static void play(FilmPlayer player, FilmShow before, FilmShow now) {
        if (now.dial().sound() != before.dial().sound()) {
            player.sound(now.dial().sound());
        }
        boolean anew = now.dial().played().isZero() && !before.dial().played().isZero();
        if (anew) {
            player.rewind();
        }
        if (now.plays() && (anew || !before.plays())) {
            player.play();
        } else if (before.plays() && !now.plays() && !anew) {
            player.pause();
        }
    }

    /// The room reads another language now.
    void speak(Material changed) {
        material = changed;
        if (show.here()) {
            reel = Reel.of(material, show.seen().slide());
            read();
        }
    }

    /// What the trainer asked of the film by the mouse.
    void asked(PresentAsk.FilmWish wish) {
        switch (wish) {
            case AGAIN -> tell.accept(FilmShow::again);
            case SOUND -> tell.accept(film -> film.heard(!film.dial().sound()));
            case OPEN -> reel.map(Reel::film).ifPresent(this::open);
        }
    }

    private void open(Path film) {
        var _ = booth.open(film).thenAccept(opened -> tell.accept(now -> now.opened(opened)));
    }

    /// Remembers whether the trainer wants captions, and draws them or not.
    void captions() {
        booth.captions(show.dial().captions());
        say();
    }

    /// Looks whether the film that shall move does. Once a second.
    void second(Instant now) {
        patience = patience.following(show, now);
        if (patience.over(now)) {
            broke();
        }
    }

    @Override
    public void moved(Duration now) {
        if (!playing(show)) {
            return;
        }
        boolean first = !moving;
        moving = true;
        boolean nextSecond = now.toSeconds() != played.toSeconds();
        played = now;
        say();
        if (first) {
            display();
        }
        if (first || nextSecond) {
            Duration whole = loaded == null ? Duration.ZERO : loaded.player().whole();
            tell.accept(film -> film.at(now, whole));
        }
    }

    @Override
    public void ended() {
        tell.accept(FilmShow::ended);
    }

    @Override
    public void broke() {
        reel.map(Reel::film).ifPresent(booth::broke);
        tell.accept(FilmShow::failed);
    }

    void close() {
        unload();
    }

    private void load() {
        reel = show.here() ? Reel.of(material, show.seen().slide()) : Optional.empty();
        reel.filter(found -> !show.broken()).ifPresent(found -> {
            read();
            loading = background.later(AFTER_THE_SLIDE, () -> load(found));
        });
    }

    private void load(Reel wanted) {
        var _ = booth.load(wanted.film()).whenComplete((player, failure) -> {
            if (player == null || failure != null) {
                failed(wanted);
            } else if (reel.map(Reel::film).equals(Optional.of(wanted.film())) && loaded == null) {
                loaded(player);
            } else {
                player.close();
            }
        });
    }

    private void failed(Reel wanted) {
        if (reel.map(Reel::film).equals(Optional.of(wanted.film()))) {
            broke();
        }
    }

    private void loaded(FilmPlayer player) {
        loaded = new Loaded(player, new FilmView(player.picture()), new FilmView(player.picture()));
        player.sound(show.dial().sound());
        player.listen(this);
        if (show.plays()) {
            player.play();
        }
    }

    private void read() {
        words = List.of();
        List<Reel.Words> wanted = reel.map(Reel::words).orElse(List.of());
        var _ = booth.read(wanted).thenAccept(read -> {
            if (reel.map(Reel::words).equals(Optional.of(wanted))) {
                words = read;
                say();
            }
        });
    }

    private void say() {
        if (loaded != null) {
            List<CaptionLines> said = !show.dial().captions()
                    ? List.of()
                    : words.stream()
                            .map(each -> new CaptionLines(
                                    each.language(), each.captions().at(played)))
                            .filter(each -> !each.lines().isEmpty())
                            .toList();
            loaded.wall().say(said);
            loaded.laptop().say(said);
        }
    }

    private void display() {
        boolean seen = moving && show.onTheWall();
        Optional<Loaded> film = Optional.ofNullable(loaded).filter(_ -> seen);
        if (!film.equals(shown)) {
            shown = film;
            screens.wall().accept(film.map(Loaded::wall));
            screens.laptop().accept(film.map(Loaded::laptop));
        }
    }

    /// Silence at once; what it took of the computer is given back when nobody waits.
    private void unload() {
        loading.run();
        moving = false;
        played = Duration.ZERO;
        patience = FilmPatience.FRESH;
        Loaded gone = loaded;
        if (gone != null) {
            display();
            loaded = null;
            gone.player().sound(false);
            gone.player().pause();
            var _ = background.later(AFTER_THE_SLIDE, gone.player()::close);
        }
    }
}
