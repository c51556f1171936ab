package org.watchword.desktop.register;

import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.register.RegisterFacts.Saving;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Keeping;
import org.watchword.records.register.Queries;
import org.watchword.room.Outcome;
import org.watchword.room.Room;
import org.watchword.session.Arrival;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;

/// The register of the session that is open, or of one that is over. What is typed is kept here while the trainer looks
/// at another page, and comes back when the disk did not take it. Belongs to the window thread.
public final class RegisterScreen implements AutoCloseable {
    private final Live live;
    private final Texts texts;
    private final RegisterDoors doors;
    private final ZoneId zone;
    private final Finder finder = new Finder();
    private final Map<Band, Integer> pressed = new EnumMap<>(Band.class);
    private final Set<PersonId> settled = new HashSet<>();
    private final SimpleObjectProperty<RegisterViewState> state;
    private final ChangeListener<SessionState> follower = (_, _, _) -> publish();
    private EarlierWords earlier = EarlierWords.NONE;
    private Draft draft = Draft.EMPTY;
    private int chosen;
    private boolean slips;
    private boolean unseen;
    private int saving;
    private Optional<LocalTime> savedAt = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    /// What was typed into earlier registers, the latest first.
    public record EarlierWords(List<String> organisations, List<String> roles) {
        static final EarlierWords NONE = new EarlierWords(List.of(), List.of());

        public EarlierWords {
            organisations = List.copyOf(organisations);
            roles = List.copyOf(roles);
        }

        /// Asks the records.
        ///
        /// @throws IOException when they cannot be read
        public static EarlierWords of(Room room) throws IOException {
            Queries ask = room.records().ask();
            return new EarlierWords(ask.organisations(), ask.roles());
        }
    }

    /// A register that follows a session until it is closed.
    ///
    /// @param zone of the clock on the wall
    public RegisterScreen(Live live, ZoneId zone, Texts texts, RegisterDoors doors) {
        this.zone = zone;
        this.live = live;
        this.texts = texts;
        this.doors = doors;
        draft = over() ? Draft.EMPTY.nextSlip(nextSlip()) : Draft.EMPTY;
        state = new SimpleObjectProperty<>(now());
        live.saved().addListener(follower);
    }

    /// A new view.
    public Parent view() {
        return new RegisterView(state, this::asked, new EntryBoxes.Heard(this::organisations, this::roles), texts);
    }

    /// Whether the projector shows something else, so that nobody but the trainer sees the list.
    public void unseen(boolean now) {
        unseen = now;
        publish();
    }

    /// What to suggest beside the words of this register.
    public void remember(EarlierWords words) {
        earlier = words;
    }

    @Override
    public void close() {
        live.saved().removeListener(follower);
    }

    private void asked(RegisterAsk ask) {
        switch (ask) {
            case RegisterAsk.Type(Draft typed) -> type(typed);
            case RegisterAsk.TickIn(boolean asNew) -> tickIn(asNew);
            case RegisterAsk.TickExpected(String person) -> arrive(Optional.of(PersonId.parse(person)));
            case RegisterAsk.Choose(int by) -> choose(by);
            case RegisterAsk.Correct(String person) -> correct(PersonId.parse(person));
            case RegisterAsk.StopCorrecting _ -> type(empty());
            case RegisterAsk.TwoPeople(String later) -> {
                settled.add(PersonId.parse(later));
                publish();
            }
            case RegisterAsk.Slips(boolean on) -> slips(on);
            case RegisterAsk.Count(Kind kind, int by) -> count(kind, by);
            case RegisterAsk.ReadList _ -> doors.toGuestList();
            case RegisterAsk.Kiosk _ -> doors.toKiosk();
            case RegisterAsk.ToSlides _ -> doors.toSlides();
            case RegisterAsk.End _ -> doors.toEnd();
            case RegisterAsk.TakeBack _,
                    RegisterAsk.Late _,
                    RegisterAsk.Left _,
                    RegisterAsk.OnePerson _,
                    RegisterAsk.Part _,
                    RegisterAsk.Undo _ -> save(RegisterCommands.of(ask), Draft.EMPTY);
        }
    }

    private void type(Draft typed) {
        if (!typed.name().equals(draft.name())) {
            chosen = 0;
        }
        draft = typed;
        trouble = Optional.empty();
        publish();
    }

    private void choose(int by) {
        int fitting = fit().expected().size();
        chosen = fitting == 0 ? 0 : Math.floorMod(chosen + by, fitting);
        publish();
    }

    private void slips(boolean on) {
        slips = on;
        draft = on ? draft.nextSlip(nextSlip()) : Draft.EMPTY;
        publish();
    }

    private int nextSlip() {
        return 1
                + live.saved().get().register().people().stream()
                        .mapToInt(person -> person.entered().slip())
                        .max()
                        .orElse(0);
    }

    /// The line into the boxes; what stood there is not lost on the way, because nothing may stand there.
    private void correct(PersonId person) {
        if (!draft.isEmpty()) {
            refuse(texts.get(RegisterWord.TICK_IN_FIRST));
            return;
        }
        live.saved().get().register().find(person).ifPresent(line -> {
            Personal.Known who =
                    line.personal() instanceof Personal.Known known ? known : new Personal.Known("", "", "");
            type(new Draft(
                    who.name(), who.organisation(), who.role(), "", false, true, Optional.of(person.toString())));
        });
    }

    private void tickIn(boolean asNew) {
        Draft typed = draft;
        if (typed.name().isBlank()) {
            refuse(texts.get(RegisterWord.NAME_MISSING));
        } else if (!doors.mayName()) {
            refuse(StorageWord.say(Keeping.Why.NO_PASSPHRASE, texts));
            doors.protect(() -> tickIn(asNew));
        } else if (typed.correcting().isPresent()) {
            draft = empty();
            save(new Command.Correct(PersonId.parse(typed.correcting().get()), who(typed)), typed);
        } else {
            Optional<Present> fitting = asNew ? Optional.empty() : fit().choice();
            arrive(fitting.map(one -> PersonId.parse(one.person())));
        }
    }

    private static Personal.Known who(Draft typed) {
        return new Personal.Known(typed.name(), typed.organisation(), typed.role());
    }

    /// Ticks in somebody who was expected, or else who stands in the boxes.
    private void arrive(Optional<PersonId> expected) {
        Draft typed = draft;
        Optional<Entered> entered = entered(typed);
        if (entered.isEmpty()) {
            return;
        }
        Entered how = entered.get();
        PersonId person = expected.orElseGet(() -> new PersonId(UUID.randomUUID()));
        draft = how.slip() > 0 ? typed.nextSlip(how.slip() + 1) : Draft.EMPTY;
        chosen = 0;
        save(
                expected.isPresent()
                        ? new Command.ArriveExpected(person, how)
                        : new Command.Arrive(person, who(typed), how),
                typed);
        if (how.slip() > 0 && typed.late()) {
            live.ask(new Command.ChangeArrival(person, Arrival.LATE), _ -> {});
        }
    }

    /// How the line comes in; empty, and told, when the slip has no number.
    private Optional<Entered> entered(Draft typed) {
        if (!slips && !over()) {
            return Optional.of(Entered.AT_THE_DOOR);
        }
        String number = typed.slip().strip();
        if (!number.matches("\\d{1,6}")) {
            refuse(texts.get(RegisterWord.SLIP_MISSING));
            return Optional.empty();
        }
        boolean counted = typed.counted() && live.saved().get().register().counted(Band.PEOPLE) > 0;
        return Optional.of(Entered.fromSlip(Integer.parseInt(number), counted));
    }

    private Draft empty() {
        return slips || over() ? Draft.EMPTY.nextSlip(nextSlip()) : Draft.EMPTY;
    }

    private void count(Kind kind, int by) {
        Band band = switch (kind) {
            case PEOPLE -> Band.PEOPLE;
            case PUPILS -> Band.PUPILS;
            case STAFF -> Band.STAFF;
        };
        pressed.merge(band, by, Integer::sum);
        countPressed();
    }

    /// Whoever counts heads presses faster than a slow disk answers: what was pressed meanwhile is counted then.
    private void countPressed() {
        if (saving > 0) {
            return;
        }
        Map<Band, Integer> steps = Map.copyOf(pressed);
        pressed.clear();
        steps.forEach((band, by) -> {
            if (by != 0) {
                save(new Command.CountBy(band, by), Draft.EMPTY);
            }
        });
    }

    private void save(Command command, Draft typed) {
        saving++;
        trouble = Optional.empty();
        publish();
        live.ask(command, outcome -> answered(outcome, typed));
    }

    private void answered(Outcome outcome, Draft typed) {
        saving--;
        countPressed();
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
        if (draft.isEmpty() && !typed.isEmpty()) {
            draft = typed;
        }
    }

    private void refuse(String words) {
        trouble = Optional.of(words);
        publish();
    }

    private boolean over() {
        return live.saved().get().phase() == Phase.CLOSED;
    }

    private SaidBefore organisations() {
        return said(reading().organisations(), earlier.organisations());
    }

    private SaidBefore roles() {
        return said(reading().roles(), earlier.roles());
    }

    private static SaidBefore said(List<String> here, List<String> before) {
        return new SaidBefore(
                Stream.concat(here.stream(), before.stream()).distinct().toList());
    }

    private RegisterReading reading() {
        return new RegisterReading(live.saved().get(), zone);
    }

    private Fit fit() {
        return fit(reading().lines(settled));
    }

    private Fit fit(RegisterFacts.Lines lines) {
        if (draft.correcting().isPresent()) {
            return Fit.NOBODY;
        }
        List<Present> expected = finder.find(lines.expected(), draft.name());
        return new Fit(
                expected,
                finder.find(lines.present(), draft.name()),
                Math.min(chosen, Math.max(0, expected.size() - 1)));
    }

    private void publish() {
        state.set(now());
    }

    private RegisterViewState now() {
        RegisterReading reading = reading();
        RegisterFacts.Lines lines = reading.lines(settled);
        Saving now = new Saving(saving, savedAt, live.saved().get().register().canUndo());
        var facts = new RegisterFacts(reading.hall(), lines, reading.heads(), now, slips, unseen, trouble);
        return RegisterViewState.of(facts, draft, fit(lines), texts);
    }
}
