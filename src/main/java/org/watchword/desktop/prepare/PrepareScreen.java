package org.watchword.desktop.prepare;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.prepare.PrepareViewState.Progress;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.SessionRow;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.Room;
import org.watchword.room.Started;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionSetup;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Suggested;

/// Prepares a session with one deck.
public final class PrepareScreen {
    /// Places and funders are suggested from so many sessions before.
    private static final int SUGGESTED_FROM = 500;

    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final PrepareDoors doors;
    private final DeckPlan plan;
    private final Optional<DeckPlan> plain;
    private final SimpleObjectProperty<PrepareViewState> state;
    private PrepareFacts facts;
    private PrepareForm form;
    private Progress progress = Progress.START;
    private Consumer<Parent> show = _ -> {};

    /// A screen for a deck, with its boxes as they were left last time.
    ///
    /// @param plan the deck in the language it will be given in
    public PrepareScreen(Room room, Chores chores, Texts texts, DeckPlan plan, PrepareDoors doors) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.plan = plan;
        this.plain = room.library().plainly(plan);
        this.doors = doors;
        Clock clock = room.clock();
        LocalDateTime now = LocalDateTime.now(clock);
        form = doors.drafts()
                .of(plan.deck().id())
                .orElseGet(
                        () -> PrepareForm.today(now, doors.lastFunder(), known(doors.lastArea()), doors.lastPurpose()));
        facts = new PrepareFacts(
                plan.title(),
                plan.deck().audience(),
                room.library()
                        .audienceName(plan.deck().audience(), texts.language().code()),
                plan.deck().minutes(),
                now.toLocalDate(),
                plain.isPresent(),
                areas(),
                List.of(),
                List.of(),
                List.of());
        state = new SimpleObjectProperty<>(PrepareViewState.of(facts, form, progress, texts));
    }

    /// Remembers where sessions were held and who paid, then shows a new view.
    public void open(Consumer<Parent> page) {
        show = page;
        chores.run(this::before, rows -> {
            facts = new PrepareFacts(
                    facts.deck(),
                    facts.audience(),
                    facts.audienceName(),
                    facts.minutes(),
                    facts.today(),
                    facts.plainForm(),
                    facts.areas(),
                    names(EntryKind.VENUE, rows, SessionRow.Plan::venue),
                    names(EntryKind.FUNDER, rows, SessionRow.Plan::funder),
                    names(EntryKind.PROGRAMME, rows, SessionRow.Plan::programme));
            publish();
            show.accept(view());
        });
    }

    private List<SessionRow> before() throws IOException {
        return Stream.concat(room.unfinished().stream(), room.past(SUGGESTED_FROM).stream())
                .toList();
    }

    private List<String> names(EntryKind kind, List<SessionRow> rows, Function<SessionRow.Plan, String> part) {
        List<Suggested.Use> uses = rows.stream()
                .map(SessionRow::plan)
                .map(plan -> new Suggested.Use(part.apply(plan), plan.date()))
                .toList();
        return Suggested.names(room.book().addresses(), kind, uses, facts.today());
    }

    private List<AreaChoice> areas() {
        Library library = room.library();
        return library.areas().stream()
                .map(named -> new AreaChoice(
                        named.area().path(),
                        named.name()
                                .in(texts.language().code(), library.settings().defaultLanguage())))
                .toList();
    }

    /// The area of last time, or the first one when the library no longer has it.
    private String known(String last) {
        List<AreaChoice> areas = areas();
        return areas.stream()
                .map(AreaChoice::area)
                .filter(last::equals)
                .findFirst()
                .orElseGet(
                        () -> areas.stream().map(AreaChoice::area).findFirst().orElse(""));
    }

    private void asked(PrepareAsk ask) {
        switch (ask) {
            case PrepareAsk.Fill(PrepareForm filled) -> fill(filled);
            case PrepareAsk.Left(Checked.Box box) -> left(box);
            case PrepareAsk.OpenDoors _ -> prepare(true);
            case PrepareAsk.KeepForLater _ -> prepare(false);
            case PrepareAsk.NotNow _ -> doors.notNow();
        }
    }

    private void fill(PrepareForm filled) {
        form = filled;
        doors.drafts().keep(plan.deck().id(), filled);
        progress = new Progress(progress.left(), progress.tried(), progress.busy(), Optional.empty());
        publish();
    }

    private void left(Checked.Box box) {
        Set<Checked.Box> more = new HashSet<>(progress.left());
        more.add(box);
        progress = new Progress(more, progress.tried(), progress.busy(), progress.refusal());
        publish();
    }

    private void prepare(boolean now) {
        boolean pupils = state.get().pupils();
        if (Checked.of(form, pupils, facts.today()) instanceof Checked.Ready ready && !progress.busy()) {
            if (ready.safeguarding() instanceof Safeguarding.Named && !doors.mayName()) {
                protect(ready, now, pupils);
            } else {
                begin(ready, now);
            }
        } else {
            progress = new Progress(progress.left(), true, progress.busy(), Optional.empty());
            publish();
        }
    }

    private void begin(Checked.Ready ready, boolean now) {
        progress = new Progress(progress.left(), true, true, Optional.empty());
        doors.chosen(ready.funder(), ready.area(), ready.purpose());
        chores.run(() -> prepared(setup(ready)), started -> started(started, now));
        publish();
    }

    private Started prepared(SessionSetup setup) {
        Started started = room.prepare(setup);
        if (started instanceof Started.Running) {
            room.remember(setup);
        }
        return started;
    }

    /// For pupils the lead stays named, so that without a passphrase there is no session; what was typed is still
    /// there.
    private void protect(Checked.Ready ready, boolean now, boolean pupils) {
        Runnable without = pupils ? () -> show.accept(view()) : () -> back(ready.nameless(), now);
        doors.protect(() -> back(ready, now), without, pupils);
    }

    private void back(Checked.Ready ready, boolean now) {
        show.accept(view());
        begin(ready, now);
    }

    private Parent view() {
        return new PrepareView(state, this::asked, texts);
    }

    private SessionSetup setup(Checked.Ready ready) {
        Deck deck = plan.deck();
        return new SessionSetup(
                DeckOutline.of(shownIn(new Area(ready.area()))),
                ready.venue(),
                ready.date(),
                ready.time(),
                ready.funder(),
                ready.area(),
                deck.audience(),
                ready.headCountOnly(),
                ready.safeguarding(),
                false,
                ready.purpose().kind(),
                ready.purpose().programme());
    }

    /// In the form she chose, without what is right in other areas only.
    private DeckPlan shownIn(Area area) {
        return room.library().shownIn(area, plain.filter(_ -> form.plain()).orElse(plan));
    }

    private void started(Started started, boolean now) {
        if (started instanceof Started.Running) {
            doors.drafts().forget(plan.deck().id());
        }
        switch (started) {
            case Started.Running(OpenSession session)
            when now -> chores.follow(session.ask(new Command.OpenDoors()), outcome -> opened(outcome, session));
            case Started.Running(OpenSession session) -> doors.kept(session);
            case Started.Refused(var reason) -> refused(RefusalWord.say(reason, texts));
            case Started.NotSaved(var why) -> refused(StorageWord.say(why, texts));
            case Started.Unknown _ -> throw new IllegalStateException("a new session is never unknown");
        }
    }

    private void opened(Outcome outcome, OpenSession session) {
        switch (outcome) {
            case Outcome.Done _ -> doors.open(session);
            case Outcome.Refused(var reason) -> refused(RefusalWord.say(reason, texts));
            case Outcome.NotSaved(var why) -> refused(StorageWord.say(why, texts));
        }
    }

    private void refused(String words) {
        progress = new Progress(progress.left(), true, false, Optional.of(words));
        publish();
    }

    private void publish() {
        state.set(PrepareViewState.of(facts, form, progress, texts));
    }
}
