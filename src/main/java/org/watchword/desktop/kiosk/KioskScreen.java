package org.watchword.desktop.kiosk;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.kiosk.KioskViewState.Step;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Outcome;
import org.watchword.session.Command;
import org.watchword.session.Entered;
import org.watchword.session.Guest;
import org.watchword.session.NameKey;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// The laptop turned round: people type their own names, one after the other, and see nobody else's. Who is expected
/// by the very name that was typed is ticked in; the list itself is never shown, not even as a suggestion. Belongs to
/// the window thread.
public final class KioskScreen {

    /// So long what was entered can be taken back, and then the boxes are there for the next one.
    static final Duration TAKE_BACK_FOR = Duration.ofSeconds(10);

    private final Live live;
    private final Background background;
    private final Texts texts;
    private final Runnable leave;
    private final SimpleObjectProperty<KioskViewState> state =
            new SimpleObjectProperty<>(new KioskViewState(Step.ENTER, Optional.empty()));
    private Runnable waiting = () -> {};
    private @Nullable PersonId last;

    /// A kiosk with empty boxes.
    ///
    /// @param leave goes back to the register, behind its lock
    public KioskScreen(Live live, Background background, Texts texts, Runnable leave) {
        this.live = live;
        this.background = background;
        this.texts = texts;
        this.leave = leave;
    }

    /// A new view.
    public Parent view() {
        return new KioskView(state, this::asked, texts);
    }

    private void asked(KioskAsk ask) {
        switch (ask) {
            case KioskAsk.Arrive(String name, String organisation, String role) ->
                arrive(new Personal.Known(name, organisation, role));
            case KioskAsk.TakeBack _ -> takeBack();
            case KioskAsk.Next _ -> next();
            case KioskAsk.Leave _ -> {
                next();
                leave.run();
            }
        }
    }

    private void arrive(Personal.Known who) {
        if (who.name().isBlank()) {
            show(Step.ENTER, Optional.of(texts.get(KioskWord.NAME_MISSING)));
            return;
        }
        Optional<Guest> expected = expected(who);
        PersonId person = expected.map(Guest::id).orElseGet(() -> new PersonId(UUID.randomUUID()));
        Command arrival = expected.isPresent()
                ? new Command.ArriveExpected(person, Entered.AT_THE_KIOSK)
                : new Command.Arrive(person, who, Entered.AT_THE_KIOSK);
        show(Step.SAVING, Optional.empty());
        ask(arrival, Step.ENTER, () -> {
            last = person;
            show(Step.THANKS, Optional.empty());
            waiting = background.later(TAKE_BACK_FOR, this::next);
        });
    }

    /// The one person of the list who is called so; with two of one name the organisation decides, or nobody does.
    private Optional<Guest> expected(Personal.Known who) {
        var called = live.saved().get().register().expected().stream()
                .filter(guest -> guest.personal() instanceof Personal.Known known
                        && NameKey.of(known.name()).equals(NameKey.of(who.name()))
                        && (who.organisation().isBlank()
                                || NameKey.of(known.organisation()).equals(NameKey.of(who.organisation()))))
                .limit(2)
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private void takeBack() {
        waiting.run();
        PersonId person = last;
        if (person != null) {
            ask(new Command.Remove(person), Step.THANKS, () -> {
                last = null;
                show(Step.TAKEN_BACK, Optional.empty());
                waiting = background.later(TAKE_BACK_FOR, this::next);
            });
        }
    }

    private void next() {
        waiting.run();
        last = null;
        show(Step.ENTER, Optional.empty());
    }

    /// @param otherwise where it stands when the session or the disk did not take it
    private void ask(Command command, Step otherwise, Runnable done) {
        live.ask(command, outcome -> {
            switch (outcome) {
                case Outcome.Done _ -> done.run();
                case Outcome.Refused(var reason) -> show(otherwise, Optional.of(RefusalWord.say(reason, texts)));
                case Outcome.NotSaved(var why) -> show(otherwise, Optional.of(StorageWord.say(why, texts)));
            }
        });
    }

    private void show(Step step, Optional<String> trouble) {
        state.set(new KioskViewState(step, trouble));
    }
}
