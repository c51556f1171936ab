package org.watchword.desktop.lock;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.lock.LockViewState.LockProgress;
import org.watchword.desktop.lock.LockViewState.Way;
import org.watchword.desktop.text.Texts;
import org.watchword.print.KeySheet;
import org.watchword.records.key.Change;
import org.watchword.records.key.Custody;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;

/// Chooses a passphrase, changes it, or makes a new recovery key; a key goes onto paper and is typed back from there
/// before it counts. Belongs to the window thread.
public final class ProtectScreen {
    private final Vault vault;
    private final Texts texts;
    private final Doors doors;
    private final SimpleObjectProperty<LockViewState> state;
    private LockStep step;
    private @Nullable RecoveryDraft draft;

    /// What it works on.
    ///
    /// @param print brings a sheet to the printer
    public record Vault(Custody custody, Chores chores, Consumer<KeySheet> print) {}

    /// What it is opened for.
    public enum Wish {
        /// The first passphrase.
        FIRST,
        /// Another passphrase.
        CHANGE,
        /// A new recovery key.
        RECOVERY
    }

    /// The ways out.
    ///
    /// @param done it is as wished
    /// @param name what the way is called on which nothing is changed
    /// @param without nothing was changed
    public record Doors(Runnable done, String name, Runnable without) {

        /// From the register: people can be counted without a name.
        public static Doors ofTheRegister(Runnable done, Runnable without, Texts texts) {
            return new Doors(done, texts.get(LockWord.HEADS_ONLY), without);
        }

        /// From the prepare page: that it was settled is kept, and nobody is named.
        ///
        /// @param needed whether there is no session then, because somebody has to be named
        public static Doors ofPreparing(Runnable done, Runnable without, boolean needed, Texts texts) {
            return new Doors(done, texts.get(needed ? LockWord.NOT_NOW : LockWord.NOBODY_NAMED), without);
        }

        /// From the settings.
        public static Doors ofTheSettings(Runnable done, Runnable back, Wish wish, Texts texts) {
            return new Doors(done, texts.get(wish == Wish.FIRST ? LockWord.NOT_NOW : LockWord.CANCEL), back);
        }
    }

    /// A page at its first step.
    public ProtectScreen(Vault vault, Wish wish, Texts texts, Doors doors) {
        this.vault = vault;
        this.texts = texts;
        this.doors = doors;
        step = switch (wish) {
            case FIRST -> LockStep.CHOOSE;
            case CHANGE -> LockStep.CHANGE;
            case RECOVERY -> LockStep.CONFIRM;
        };
        state = new SimpleObjectProperty<>(now(false, Optional.empty()));
    }

    /// A new view.
    public Parent view() {
        return new LockView(state, this::asked, texts);
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
            case PRINT -> vault.print().accept(sheet());
            case PAPER -> go(LockStep.PAPER);
            case AWAY -> doors.without().run();
            case KEY, PASSPHRASE -> throw new IllegalStateException("nothing is unlocked here");
        }
    }

    private void next(List<String> typed) {
        switch (step) {
            case CHOOSE -> choose(Typed.twice(typed.get(0), typed.get(1), texts));
            case CHANGE -> change(new Passphrase(typed.get(0)), Typed.twice(typed.get(1), typed.get(2), texts));
            case CONFIRM -> confirm(new Passphrase(typed.getFirst()));
            case PAPER -> go(LockStep.TYPE_BACK);
            case TYPE_BACK -> typedBack(Typed.key(typed.getFirst(), texts));
            case UNLOCK, RECOVER, NEW -> throw new IllegalStateException("nothing is unlocked here");
        }
    }

    private void choose(Typed<Passphrase> typed) {
        switch (typed) {
            case Typed.Bad<Passphrase>(String trouble) -> publish(false, Optional.of(trouble));
            case Typed.Good<Passphrase>(Passphrase passphrase) -> {
                publish(true, Optional.empty());
                vault.chores().run(() -> vault.custody().lock(passphrase), this::paper);
            }
        }
    }

    private void change(Passphrase known, Typed<Passphrase> typed) {
        switch (typed) {
            case Typed.Bad<Passphrase>(String trouble) -> publish(false, Optional.of(trouble));
            case Typed.Good<Passphrase>(Passphrase next) -> {
                publish(true, Optional.empty());
                vault.chores()
                        .run(
                                () -> vault.custody().change(known, next),
                                change -> changed(change, LockWord.WRONG_PASSPHRASE));
            }
        }
    }

    private void confirm(Passphrase known) {
        publish(true, Optional.empty());
        vault.chores().run(() -> vault.custody().renewRecovery(known), renewed -> {
            if (renewed.isPresent()) {
                paper(renewed.get());
            } else {
                publish(false, Optional.of(texts.get(LockWord.WRONG_PASSPHRASE)));
            }
        });
    }

    private void paper(RecoveryDraft made) {
        draft = made;
        go(LockStep.PAPER);
    }

    private void typedBack(Typed<RecoveryKey> typed) {
        RecoveryDraft made = draft;
        switch (typed) {
            case Typed.Good<RecoveryKey>(RecoveryKey key)
            when made != null -> {
                publish(true, Optional.empty());
                vault.chores().run(() -> made.finish(key), change -> changed(change, LockWord.NOT_THE_SAME));
            }
            default -> publish(false, typed.complaint());
        }
    }

    private void changed(Change change, LockWord wrong) {
        switch (change) {
            case DONE -> doors.done().run();
            case WRONG_SECRET -> publish(false, Optional.of(texts.get(wrong)));
            case NOT_WRITTEN -> publish(false, Optional.of(texts.get(LockWord.NOT_WRITTEN)));
        }
    }

    private KeySheet sheet() {
        return new KeySheet(
                texts.language().code(),
                texts.get(LockWord.SHEET_TITLE),
                texts.get(LockWord.SHEET_LEAD),
                groups(),
                List.of(
                        texts.get(LockWord.SHEET_WHERE),
                        texts.get(LockWord.SHEET_HOW),
                        texts.get(LockWord.SHEET_WHOEVER)));
    }

    private List<String> groups() {
        RecoveryDraft made = draft;
        return made == null ? List.of() : made.key().groups();
    }

    private void go(LockStep there) {
        step = there;
        publish(false, Optional.empty());
    }

    private void publish(boolean busy, Optional<String> trouble) {
        state.set(now(busy, trouble));
    }

    private LockViewState now(boolean busy, Optional<String> trouble) {
        LockProgress progress = new LockProgress(busy, Shut.PAGES, trouble);
        return LockViewState.of(step, Optional.of(doors.name()), groups(), progress, texts);
    }
}
