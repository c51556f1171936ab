package org.watchword.desktop.register;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Heads;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Keeping;
import org.watchword.room.Outcome;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Person;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.Register;
import org.watchword.session.SessionState;

/// The register of the session that is open. What is typed is kept here while the trainer looks at another page, and
/// comes back when the disk did not take it. Belongs to the window thread.
public final class RegisterScreen implements AutoCloseable {
    private final Live live;
    private final Texts texts;
    private final RegisterDoors doors;
    private final ZoneId zone;
    private final SimpleObjectProperty<RegisterViewState> state;
    private final ChangeListener<SessionState> follower = (_, _, _) -> publish();
    private Draft draft = Draft.EMPTY;
    private boolean unseen;
    private int saving;
    private Optional<LocalTime> savedAt = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    /// A register that follows a session until it is closed.
    ///
    /// @param zone of the clock on the wall
    public RegisterScreen(Live live, ZoneId zone, Texts texts, RegisterDoors doors) {
        this.zone = zone;
        this.live = live;
        this.texts = texts;
        this.doors = doors;
        state = new SimpleObjectProperty<>(now());
        live.saved().addListener(follower);
    }

    /// A new view.
    public Parent view() {
        return new RegisterView(state, this::asked, this::organisations, texts);
    }

    /// Whether the projector shows something else, so that nobody but the trainer sees the list.
    public void unseen(boolean now) {
        unseen = now;
        publish();
    }

    @Override
    public void close() {
        live.saved().removeListener(follower);
    }

    private void asked(RegisterAsk ask) {
        switch (ask) {
            case RegisterAsk.Type(Draft typed) -> type(typed);
            case RegisterAsk.TickIn _ -> tickIn();
            case RegisterAsk.TakeBack(String person) -> save(new Command.Remove(PersonId.parse(person)), Draft.EMPTY);
            case RegisterAsk.Undo _ -> save(new Command.UndoEntry(), Draft.EMPTY);
            case RegisterAsk.Count(Kind kind, int by) -> count(kind, by);
            case RegisterAsk.ToSlides _ -> doors.toSlides();
            case RegisterAsk.End _ -> doors.toEnd();
        }
    }

    private void type(Draft typed) {
        draft = typed;
        trouble = Optional.empty();
        publish();
    }

    private void tickIn() {
        Draft typed = draft;
        if (typed.name().isBlank()) {
            trouble = Optional.of(texts.get(RegisterWord.NAME_MISSING));
            publish();
            return;
        }
        if (!doors.mayName()) {
            trouble = Optional.of(StorageWord.say(Keeping.Why.NO_PASSPHRASE, texts));
            publish();
            doors.protect(this::tickIn);
            return;
        }
        draft = Draft.EMPTY;
        save(new Command.Arrive(new PersonId(UUID.randomUUID()), typed.name(), typed.organisation()), typed);
    }

    private void count(Kind kind, int by) {
        Band band = switch (kind) {
            case PEOPLE -> Band.PEOPLE;
            case PUPILS -> Band.PUPILS;
            case STAFF -> Band.STAFF;
        };
        int counted = live.saved().get().register().counted(band);
        if (counted + by >= 0 && saving == 0) {
            save(new Command.CountHeads(band, counted + by), Draft.EMPTY);
        }
    }

    private void save(Command command, Draft typed) {
        saving++;
        trouble = Optional.empty();
        publish();
        live.ask(command, outcome -> answered(outcome, typed));
    }

    private void answered(Outcome outcome, Draft typed) {
        saving--;
        switch (outcome) {
            case Outcome.Done(SessionState done) ->
                savedAt = done.times().last().map(at -> at.atZone(zone).toLocalTime());
            case Outcome.Refused(var reason) -> giveBack(RefusalWord.say(reason, texts), typed);
            case Outcome.NotSaved(var why) -> giveBack(StorageWord.say(why, texts), typed);
        }
        publish();
    }

    /// What was typed is not lost, unless she has begun to type the next one.
    private void giveBack(String words, Draft typed) {
        trouble = Optional.of(words);
        if (draft.equals(Draft.EMPTY)) {
            draft = typed;
        }
    }

    private Organisations organisations() {
        return new Organisations(live.saved().get().register().people().reversed().stream()
                .map(RegisterScreen::organisation)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
    }

    private void publish() {
        state.set(now());
    }

    private RegisterViewState now() {
        SessionState session = live.saved().get();
        Register register = session.register();
        List<Present> present =
                register.people().stream().map(RegisterScreen::present).toList();
        var facts = new RegisterFacts(
                session.deck().title(),
                session.setup().venue(),
                session.setup().namesAllowed(),
                session.setup().pupils(),
                present,
                heads(register),
                saving,
                savedAt,
                session.phase() == Phase.PRESENTING,
                register.lastEntry().isPresent(),
                unseen,
                trouble);
        return RegisterViewState.of(facts, draft, texts);
    }

    private static Heads heads(Register register) {
        return new Heads(register.counted(Band.PEOPLE), register.counted(Band.PUPILS), register.counted(Band.STAFF));
    }

    private static Present present(Person person) {
        String name = person.personal() instanceof Personal.Known known ? known.name() : "";
        return new Present(person.id().toString(), name, organisation(person));
    }

    private static String organisation(Person person) {
        return person.personal() instanceof Personal.Known known ? known.organisation() : "";
    }
}
