package org.watchword.desktop.lock;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.lock.LockViewState.LockProgress;
import org.watchword.desktop.lock.LockViewState.Way;
import org.watchword.desktop.text.Texts;
import org.watchword.records.key.Change;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;

/// Asks for the passphrase, or for the printed recovery key, after which a new passphrase is chosen; not for a backup,
/// which keeps the one it has. Belongs to the
/// window thread.
public final class UnlockScreen {
    private final Bolt bolt;
    private final Chores chores;
    private final Texts texts;
    private final Doors doors;
    private final SimpleObjectProperty<LockViewState> state;
    private LockStep step = LockStep.UNLOCK;
    private @Nullable RecoveryKey recovered;

    /// The ways out.
    ///
    /// @param shut what the page stands before
    /// @param opened into the records
    /// @param away from here with nothing opened; empty when there is no way but the passphrase
    public record Doors(Shut shut, Runnable opened, Optional<Away> away) {

        /// A way and what it is called.
        record Away(String name, Runnable go) {}

        /// At the start the program may be left.
        public static Doors atTheStart(Runnable opened, Runnable leave, Texts texts) {
            return new Doors(Shut.RECORDS, opened, Optional.of(new Away(texts.get(LockWord.LEAVE), leave)));
        }

        /// Over a page that was open. Slides that run are never locked, so there is a way back to them.
        public static Doors overAPage(Runnable opened, Optional<Runnable> slides, Texts texts) {
            return new Doors(Shut.PAGES, opened, slides.map(go -> new Away(texts.get(LockWord.BACK_TO_SLIDES), go)));
        }

        /// Behind the boxes in which people type their own names. Whoever pressed the way to it by mistake finds back.
        public static Doors behindTheBoxes(Runnable opened, Runnable boxes, Texts texts) {
            return new Doors(Shut.PAGES, opened, Optional.of(new Away(texts.get(LockWord.BACK_TO_WELCOME), boxes)));
        }

        /// Behind a test that somebody takes. Whoever pressed the way to it by mistake finds back.
        public static Doors behindATest(Runnable opened, Runnable test, Texts texts) {
            return new Doors(Shut.PAGES, opened, Optional.of(new Away(texts.get(LockWord.BACK_TO_TEST), test)));
        }

        /// Before a backup that the present key does not open; the records stay as they are.
        public static Doors beforeABackup(Runnable opened, Runnable leave, Texts texts) {
            return new Doors(Shut.BACKUP, opened, Optional.of(new Away(texts.get(LockWord.BACKUP_LEAVE), leave)));
        }
    }

    /// A page that waits for a secret.
    public UnlockScreen(Bolt bolt, Chores chores, Texts texts, Doors doors) {
        this.bolt = bolt;
        this.chores = chores;
        this.texts = texts;
        this.doors = doors;
        state = new SimpleObjectProperty<>(now(false, Optional.empty()));
    }

    /// A new view.
    public Parent view() {
        LockView view = new LockView(state, this::asked, texts);
        if (doors.shut() == Shut.BACKUP) {
            view.setOnKeyPressed(this::key);
        }
        return view;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            aside(Way.AWAY);
            event.consume();
        }
    }

    private void asked(LockAsk ask) {
        switch (ask) {
            case LockAsk.Next(List<String> typed) when !state.get().busy() -> next(typed);
            case LockAsk.Next _ -> {}
            case LockAsk.Aside(Way way) -> aside(way);
        }
    }

    private void aside(Way way) {
        switch (way) {
            case KEY -> go(LockStep.RECOVER);
            case PASSPHRASE -> go(LockStep.UNLOCK);
            case AWAY -> doors.away().ifPresent(away -> away.go().run());
            case PRINT, PAPER -> throw new IllegalStateException("nothing is printed here");
        }
    }

    private void next(List<String> typed) {
        if (step == LockStep.UNLOCK) {
            attempt(new Passphrase(typed.getFirst()), wrong(), doors.opened());
        } else if (step == LockStep.RECOVER) {
            recover(Typed.key(typed.getFirst(), texts));
        } else {
            renew(Typed.twice(typed.getFirst(), typed.getLast(), texts));
        }
    }

    private void recover(Typed<RecoveryKey> typed) {
        switch (typed) {
            case Typed.Bad<RecoveryKey>(String trouble) -> publish(false, Optional.of(trouble));
            case Typed.Good<RecoveryKey>(RecoveryKey key) -> attempt(key, wrong(), () -> recovered(key));
        }
    }

    private void recovered(RecoveryKey key) {
        if (doors.shut() == Shut.BACKUP) {
            doors.opened().run();
        } else {
            recovered = key;
            go(LockStep.NEW);
        }
    }

    private LockWord wrong() {
        boolean backup = doors.shut() == Shut.BACKUP;
        if (step == LockStep.UNLOCK) {
            return backup ? LockWord.BACKUP_WRONG_PASSPHRASE : LockWord.WRONG_PASSPHRASE;
        }
        return backup ? LockWord.BACKUP_WRONG_KEY : LockWord.WRONG_KEY;
    }

    private void attempt(Secret secret, LockWord wrong, Runnable right) {
        publish(true, Optional.empty());
        chores.run(() -> bolt.opens(secret), opens -> {
            if (opens) {
                publish(false, Optional.empty());
                right.run();
            } else {
                publish(false, Optional.of(texts.get(wrong)));
            }
        });
    }

    private void renew(Typed<Passphrase> typed) {
        RecoveryKey known = recovered;
        switch (typed) {
            case Typed.Good<Passphrase>(Passphrase next)
            when known != null -> {
                publish(true, Optional.empty());
                chores.run(() -> bolt.renew(known, next), this::renewed);
            }
            default -> publish(false, typed.complaint());
        }
    }

    private void renewed(Change change) {
        if (change == Change.DONE) {
            doors.opened().run();
        } else {
            publish(false, Optional.of(texts.get(LockWord.NOT_WRITTEN)));
        }
    }

    private void go(LockStep there) {
        step = there;
        publish(false, Optional.empty());
    }

    private void publish(boolean busy, Optional<String> trouble) {
        state.set(now(busy, trouble));
    }

    private LockViewState now(boolean busy, Optional<String> trouble) {
        LockProgress progress = new LockProgress(busy, doors.shut(), trouble);
        return LockViewState.of(step, doors.away().map(Doors.Away::name), List.of(), progress, texts);
    }
}
