package org.watchword.desktop.taking;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.taking.TakingViewState.Step;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Keeping;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.Taking;
import org.watchword.room.assess.TakingEnd;

/// The laptop in the hands of one person who takes the test: one question a page, and nothing of anybody else. It is
/// left through the lock. Belongs to the window thread.
public final class TakingScreen {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Taking taking;
    private final Parts parts;
    private final TakingTelling telling;
    private final Runnable trainer;
    private final SimpleObjectProperty<TakingViewState> state = new SimpleObjectProperty<>();
    private final Runnable watching;
    private Step step = Step.WELCOME;
    private Optional<String> trouble = Optional.empty();
    private boolean busy;

    /// What the page works with.
    public record Parts(Chores chores, Background background, Texts texts, PlainWords words) {}

    /// A test that waits to be begun.
    ///
    /// @param trainer gives the laptop back, behind its lock
    public TakingScreen(Taking taking, Parts parts, Runnable trainer) {
        this.taking = taking;
        this.parts = parts;
        this.trainer = trainer;
        telling = new TakingTelling(taking, parts.words(), parts.texts());
        publish();
        watching = parts.background().every(LOOK, this::look);
    }

    /// A new view.
    public Parent view() {
        return new TakingView(state, this::asked, parts.texts());
    }

    /// The minutes go by, and at their end what was answered counts.
    private void look() {
        if (step != Step.TOLD && step != Step.OVER && !busy) {
            if (taking.left().filter(Duration::isZero).isPresent() && trouble.isEmpty()) {
                finish(true);
            } else {
                publish();
            }
        }
    }

    private void asked(TakingAsk ask) {
        if (busy) {
            return;
        }
        switch (ask) {
            case TakingAsk.Begin _ -> {
                taking.start();
                at(Step.QUESTION);
            }
            case TakingAsk.Choose(char letter) -> {
                taking.choose(letter);
                publish();
            }
            case TakingAsk.Next _ -> next();
            case TakingAsk.Back _ -> {
                taking.back();
                at(Step.QUESTION);
            }
            case TakingAsk.GoTo(int number) -> {
                taking.goTo(number);
                at(Step.QUESTION);
            }
            case TakingAsk.FinishEvenSo _ -> finish(true);
            case TakingAsk.ForTheTrainer _ -> handBack();
        }
    }

    private void next() {
        if (taking.number() == taking.paper().questions().size()) {
            finish(false);
        } else {
            taking.next();
            at(Step.QUESTION);
        }
    }

    private void finish(boolean evenSo) {
        busy = true;
        publish();
        parts.chores().run(() -> finished(evenSo), end -> {
            busy = false;
            switch (end) {
                case TakingEnd.Unanswered _ -> at(Step.UNANSWERED);
                case TakingEnd.Told _ -> at(Step.TOLD);
                case TakingEnd.Refused(Refusal why) -> {
                    trouble = Optional.of(telling.notKept(why));
                    publish();
                }
                case TakingEnd.Ended _ -> over();
            }
        });
    }

    private TakingEnd finished(boolean evenSo) {
        try {
            return taking.finish(evenSo);
        } catch (IOException _) {
            return new TakingEnd.Refused(new Refusal.NotSaved(Keeping.Why.DISK_FAILED));
        }
    }

    /// Nothing of the outcome stands there for the next one who finds a way back to this page.
    private void handBack() {
        trainer.run();
        if (step == Step.TOLD) {
            over();
        }
    }

    /// The trainer has ended it, or has the laptop back.
    public void over() {
        watching.run();
        at(Step.OVER);
    }

    private void at(Step now) {
        step = now;
        trouble = Optional.empty();
        publish();
    }

    private void publish() {
        state.set(new TakingViewState(
                step,
                telling.welcome(),
                telling.asked(),
                taking.unanswered(),
                step == Step.TOLD ? taking.outcome().map(telling::told) : Optional.empty(),
                trouble,
                busy));
    }
}
