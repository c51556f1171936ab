package org.watchword.desktop.trial;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.answers.trial.Trial;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.trial.TrialFacts.Opening;
import org.watchword.desktop.wings.WingAddress;
import org.watchword.desktop.wings.Wings;

/// The evening before, at home: does a phone reach this laptop? The page is open while this screen is looked at, and
/// closed when it is left. Belongs to the window thread.
public final class TrialScreen {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Parts parts;
    private final Runnable reached;
    private final Runnable back;
    private final SimpleObjectProperty<TrialViewState> state;
    private Trial trial;
    private TrialFacts facts = TrialFacts.BEGIN;
    private Runnable looking = () -> {};

    /// What it works with.
    ///
    /// @param chores reach the network and the system away from the window thread
    public record Parts(Wings wings, Chores chores, Background background, Texts texts) {}

    /// @param reached is told once, when a phone was here
    /// @param back to the page before
    public TrialScreen(Parts parts, Runnable reached, Runnable back) {
        this.parts = parts;
        this.reached = reached;
        this.back = back;
        trial = new Trial(parts.texts().language().locale());
        state = new SimpleObjectProperty<>(TrialViewState.of(facts, parts.texts()));
    }

    /// A new view, with the page open while it is looked at.
    public Parent view() {
        TrialView view = new TrialView(state, this::begin, back, parts.texts());
        view.sceneProperty().subscribe((before, now) -> {
            if (before == null && now != null) {
                begin();
            } else if (before != null && now == null) {
                end();
            }
        });
        return view;
    }

    private void begin() {
        looking.run();
        trial = new Trial(parts.texts().language().locale());
        know(TrialFacts.BEGIN);
        parts.chores().run(this::opened, this::opened);
        parts.chores().run(GuardSource.ofThisSystem()::now, guard -> know(facts.with(guard)));
        looking = parts.background().every(SECOND, this::second);
    }

    private Optional<List<WingAddress>> opened() {
        try {
            return Optional.of(parts.wings().open(Trial.NAME, trial));
        } catch (IOException noPort) {
            return Optional.empty();
        }
    }

    private void opened(Optional<List<WingAddress>> found) {
        know(found.map(addresses -> facts.with(Opening.OPEN, addresses))
                .orElseGet(() -> facts.with(Opening.FAILED, List.of())));
    }

    private void second() {
        boolean before = state.get().reached();
        know(facts.later(trial.reached()));
        if (!before && state.get().reached()) {
            reached.run();
        }
    }

    private void end() {
        looking.run();
        parts.chores().run(() -> parts.wings().shut(Trial.NAME), _ -> {});
    }

    private void know(TrialFacts now) {
        facts = now;
        state.set(TrialViewState.of(facts, parts.texts()));
    }
}
