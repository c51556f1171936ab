package org.watchword.desktop.passes;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.passes.PassesFacts.Opened;
import org.watchword.desktop.passes.PassesFacts.Saying;
import org.watchword.desktop.taking.PlainWords;
import org.watchword.desktop.taking.TakingScreen;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.assess.Taking;
import org.watchword.room.assess.TakingEnd;
import org.watchword.room.assess.TakingStart;
import org.watchword.room.assess.Takings;
import org.watchword.session.SessionId;

/// Hands the laptop to one person for the test, and takes it back behind the lock. Belongs to the window thread.
public final class PassesHanding {
    private final Means means;
    private final PassesScreen.Parts parts;
    private final Page page;
    private @Nullable Hands hands;
    private boolean away;
    private boolean over;

    /// What it works with.
    public record Means(Takings takings, Background background, Ways ways) {}

    /// Where the laptop goes.
    ///
    /// @param lock locks the pages; whoever comes to the lock by mistake goes back by what is given
    /// @param instead shows a view in place of the whole window
    /// @param back shows the page with the passes, behind its lock
    public record Ways(Consumer<Runnable> lock, Consumer<Parent> instead, Consumer<Parent> back) {}

    /// The page with the passes.
    ///
    /// @param view a new one
    /// @param said says what came of it
    /// @param refresh reads how everybody stands now
    record Page(Supplier<Parent> view, Consumer<Saying> said, Runnable refresh) {}

    /// In whose hands the laptop is.
    private record Hands(Taking taking, TakingScreen screen, Parent view) {}

    PassesHanding(PassesScreen.Parts parts, Page page) {
        this.parts = parts;
        this.page = page;
        means = parts.handing();
    }

    /// A test that was begun here and is not finished.
    Optional<Taking> goesOn() {
        return Optional.ofNullable(hands).filter(_ -> !over).map(Hands::taking);
    }

    /// Whether somebody else has the laptop now: the page with the passes is gone, and not left.
    boolean isAway() {
        return away;
    }

    /// Ends a sitting. Not for the window's thread.
    AssessDesk leave(AssessDesk desk) {
        means.takings().leave(desk);
        return desk;
    }

    /// Whether the program ended in the middle of a test; said once. Not for the window's thread.
    boolean wasCutShort(SessionId session) {
        return means.takings().wasCutShort(session);
    }

    /// What the trainer asks.
    ///
    /// @param line of the person that is looked at
    void asked(PassesAsk.AtTheLaptop ask, Opened opened, int line, PlainWords words) {
        switch (ask) {
            case PassesAsk.Hand hand ->
                opened.desk()
                        .ifPresent(desk -> opened.line(line).ifPresent(person -> begin(desk, person, hand, words)));
            case PassesAsk.HandAgain _ -> handOver();
            case PassesAsk.GiveMoreTime _ -> {
                goesOn().ifPresent(Taking::giveMoreTime);
                page.said().accept(Saying.good(texts().get(PassesWord.MORE_GIVEN)));
            }
            case PassesAsk.EndTest _ -> end();
        }
    }

    private void begin(AssessDesk desk, Candidate person, PassesAsk.Hand hand, PlainWords words) {
        parts.chores().run(() -> means.takings().begin(desk, person.id(), hand.language()), start -> {
            switch (start) {
                case TakingStart.Refused(Refusal why) -> page.said().accept(Saying.bad(RefusalWords.of(why)));
                case TakingStart.Begun(Taking taking) -> {
                    if (hand.moreTime()) {
                        taking.giveMoreTime();
                    }
                    TakingScreen screen = new TakingScreen(
                            taking,
                            new TakingScreen.Parts(parts.chores(), means.background(), texts(), words),
                            this::takeBack);
                    over = false;
                    hands = new Hands(taking, screen, screen.view());
                    handOver();
                }
            }
        });
    }

    private void handOver() {
        if (hands != null) {
            means.ways().lock().accept(this::show);
            show();
        }
    }

    private void show() {
        if (hands != null) {
            away = true;
            means.ways().instead().accept(hands.view());
        }
    }

    /// The laptop comes back, and the pages are still locked. What was told is forgotten here.
    private void takeBack() {
        away = false;
        Optional<TakingEnd.Told> told = goesOn().flatMap(Taking::outcome);
        told.ifPresent(kept -> {
            goesOn().ifPresent(Taking::end);
            over = true;
            page.said()
                    .accept(Saying.good(
                            texts().get(PassesScreen.kept(kept.candidate().standing()))));
        });
        means.ways().back().accept(page.view().get());
        page.refresh().run();
    }

    private void end() {
        if (hands != null) {
            hands.taking().end();
            hands.screen().over();
            over = true;
            page.said().accept(Saying.good(texts().get(PassesWord.TEST_ENDED)));
        }
    }

    private Texts texts() {
        return parts.texts();
    }
}
