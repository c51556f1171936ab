package org.watchword.desktop.passes;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.content.authority.Authority;
import org.watchword.content.contact.Area;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.passes.PassesAsk.Typed;
import org.watchword.desktop.passes.PassesFacts.Offer;
import org.watchword.desktop.passes.PassesFacts.Opened;
import org.watchword.desktop.passes.PassesFacts.Progress;
import org.watchword.desktop.passes.PassesFacts.Saying;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.passes.PassesViewState.Step;
import org.watchword.desktop.prints.Printer;
import org.watchword.desktop.taking.PlainWords;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.AssessOpening;
import org.watchword.room.assess.BrokenRules;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Done;
import org.watchword.room.assess.OfficersList;
import org.watchword.room.assess.PaperPrints;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.assess.Standing;
import org.watchword.session.SessionId;

/// Tests the people of a session one by one, and tells their authority. It stands in the trainer's window alone: no
/// wall shows anything of it. Belongs to the window thread.
public final class PassesScreen {
    private final Room room;
    private final Parts parts;
    private final Texts texts;
    private final PassesGiving giving;
    private final PassesForAll forAll;
    private final PassesOnPhone onPhone;
    private final PassesItems items;
    private final PassesChecking checking;
    private final PassesHanding handing;
    private final SimpleObjectProperty<PassesViewState> state = new SimpleObjectProperty<>();
    private PassesFacts facts = PassesFacts.NOTHING;
    private Progress progress = Progress.START;
    private boolean busy;

    /// What the page works with.
    ///
    /// @param ways out of it
    /// @param handing the laptop to somebody for the test
    /// @param phones on which people take it
    public record Parts(
            Chores chores,
            Texts texts,
            Takeaway takeaway,
            Printer printer,
            Ways ways,
            PassesHanding.Means handing,
            PassesOnPhone.Means phones) {}

    /// What is around it.
    ///
    /// @param running the session that goes on
    /// @param screens how many there are now
    /// @param home to where a session is prepared
    public record Ways(Supplier<Optional<SessionId>> running, IntSupplier screens, Runnable home) {}

    /// A screen that is empty until it was opened.
    public PassesScreen(Room room, Parts parts) {
        this.room = room;
        this.parts = parts;
        texts = parts.texts();
        giving = new PassesGiving(room, parts, this::said);
        forAll = new PassesForAll(parts.chores(), texts, this::said, this::refresh);
        onPhone = new PassesOnPhone(
                parts.phones(), texts, new PassesOnPhone.Page(this::words, this::said, this::refresh));
        items = new PassesItems(texts);
        checking = new PassesChecking(room, parts.chores(), texts);
        handing = new PassesHanding(parts, new PassesHanding.Page(this::view, this::said, this::refresh));
        publish();
    }

    /// Asks the records anew, then shows a new view.
    public void open(Consumer<Parent> show) {
        parts.chores().run(new PassesOffers(room, texts)::all, found -> {
            progress = Progress.START;
            Optional<Offer> first = first(found);
            facts = new PassesFacts(found, first, authority(first), Opened.NOTHING);
            openDesk(() -> show.accept(view()));
        });
    }

    private Parent view() {
        PassesView view = new PassesView(state, this::asked, texts);
        view.beside(forAll.box(), onPhone.box(), items.box(), checking.box());
        view.warn(BrokenRules.in(room.library()).stream().map(RefusalWords::of).collect(Collectors.joining("\n")));
        return view;
    }

    private Optional<Offer> first(List<Offer> found) {
        Optional<SessionId> running = parts.ways().running().get();
        return found.stream()
                .filter(each -> running.filter(each.session()::equals).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Optional<Authority> authority(Optional<Offer> offer) {
        return offer.map(each -> each.authorities().getFirst());
    }

    /// Opens what was chosen; what was open before is finished.
    private void openDesk(Runnable then) {
        Opened before = facts.opened();
        Optional<Offer> offer = facts.offer();
        Optional<Authority> authority = facts.authority();
        parts.chores()
                .run(
                        () -> {
                            before.desk().ifPresent(handing::leave);
                            return offer.isPresent() && authority.isPresent()
                                    ? opened(
                                            offer.get().session(),
                                            authority.get().id())
                                    : Opened.NOTHING;
                        },
                        opened -> {
                            facts = facts(opened);
                            if (opened.desk().isEmpty() && opened.prints().isPresent()) {
                                progress = progress.at(Mode.PAPERS);
                            }
                            publish();
                            then.run();
                            offer.ifPresent(each -> cutShort(each.session()));
                        });
    }

    private void cutShort(SessionId session) {
        parts.chores().run(() -> handing.wasCutShort(session), cut -> {
            if (cut) {
                said(Saying.bad(texts.get(PassesWord.CUT_SHORT)));
            }
        });
    }

    private PassesFacts facts(Opened opened) {
        return new PassesFacts(facts.offers(), facts.offer(), facts.authority(), opened);
    }

    private Opened opened(SessionId session, String authority) throws IOException {
        Optional<PaperPrints> prints =
                PaperPrints.of(room, session, authority) instanceof PaperPrints.Opened(PaperPrints found)
                        ? Optional.of(found)
                        : Optional.empty();
        return switch (AssessDesk.open(room, session, authority)) {
            case AssessOpening.Refused(Refusal why) ->
                new Opened(Optional.empty(), prints, Optional.of(RefusalWords.of(why)), List.of(), "");
            case AssessOpening.Opened(AssessDesk desk) -> opened(desk, prints);
        };
    }

    private Opened opened(AssessDesk desk, Optional<PaperPrints> prints) throws IOException {
        String before = new OfficersList(desk)
                .last()
                .map(list -> new Days(texts, today()).date(list.day()))
                .orElse("");
        return new Opened(Optional.of(desk), prints, desk.closed().map(RefusalWords::of), desk.people(), before);
    }

    private void asked(PassesAsk ask) {
        switch (ask) {
            case PassesAsk.Of(String session) -> choose(session);
            case PassesAsk.For(String id) -> choose(facts.offer(), id);
            case PassesAsk.Go(Mode mode) -> progressed(progress.at(mode));
            case PassesAsk.LookAt(int line) -> progressed(progress.lookingAt(line));
            case PassesAsk.Type(Step step, Typed typed) -> type(step, typed);
            case PassesAsk.Confirm _ -> confirm();
            case PassesAsk.Again _ ->
                progressed(progress.with(progress.paper()
                        .at(
                                Step.TICKS,
                                progress.paper().person(),
                                progress.paper().answers())));
            case PassesAsk.Undo _ -> done(AssessDesk::undo, PassesWord.UNDONE);
            case PassesAsk.Change change -> change(change);
            case PassesAsk.AtTheLaptop asks -> handing.asked(asks, facts.opened(), progress.line(), words());
            case PassesAsk.Give give -> giving.give(facts, progress.line(), give, this::refresh);
            case PassesAsk.HandOver(String whom, String why) -> giving.handOver(facts, whom, why, this::refresh);
            case PassesAsk.Leave _ -> leave();
            case PassesAsk.Home _ -> parts.ways().home().run();
        }
    }

    private void change(PassesAsk.Change change) {
        switch (change) {
            case PassesAsk.Badge(String number) ->
                ofPerson((desk, person) -> desk.badge(person.id(), number), PassesWord.BADGE_KEPT);
            case PassesAsk.Missed(List<String> missed) ->
                ofPerson((desk, person) -> desk.missed(person.id(), missed), PassesWord.PARTS_KEPT);
            case PassesAsk.Belongs(String authority) ->
                ofPerson((desk, person) -> desk.belongs(person.id(), authority), PassesWord.BELONGS_KEPT);
            case PassesAsk.Correct(int attempt, var reason) ->
                ofPerson(
                        (desk, person) -> desk.correct(person.id(), attempt, !passed(person, attempt), reason),
                        PassesWord.CORRECTED);
            case PassesAsk.Withdraw(int attempt, var reason) ->
                ofPerson((desk, person) -> desk.withdraw(person.id(), attempt, reason), PassesWord.CORRECTED);
        }
    }

    private static boolean passed(Candidate person, int attempt) {
        return person.tries().stream().anyMatch(each -> each.attempt() == attempt && each.passed());
    }

    private void choose(String session) {
        Optional<Offer> offer = facts.offers().stream()
                .filter(each -> each.session().toString().equals(session))
                .findFirst();
        choose(offer, authority(offer).map(Authority::id).orElse(""));
    }

    private void choose(Optional<Offer> offer, String id) {
        Optional<Authority> authority = offer.stream()
                .flatMap(each -> each.authorities().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
        progress = Progress.START;
        facts = new PassesFacts(facts.offers(), offer, authority, facts.opened());
        openDesk(() -> {});
    }

    private void type(Step step, Typed typed) {
        facts.opened()
                .desk()
                .ifPresent(desk -> working(() -> new Marker(desk, texts).read(step, typed), read -> {
                    switch (read) {
                        case Marker.Onward(Step next, String person, String answers) ->
                            progressed(progress.with(progress.paper().at(next, person, answers)));
                        case Marker.Wrong(Step where, String why) ->
                            progressed(progress.with(progress.paper().wrong(where, why)));
                        case Marker.Done(var ready) -> progressed(progress.with(ready));
                    }
                }));
    }

    private void confirm() {
        var ready = progress.ready();
        if (facts.opened().desk().isEmpty() || ready.isEmpty() || busy) {
            return;
        }
        AssessDesk desk = facts.opened().desk().get();
        working(() -> desk.confirm(ready.get()), done -> {
            switch (done) {
                case Done.Kept(var candidate) -> {
                    progress = progress.with(progress.paper().next())
                            .saying(Saying.good(texts.get(kept(candidate.standing()))));
                    refresh();
                }
                case Done.Refused(Refusal.PartsUnknown why) -> {
                    progress =
                            progress.lookingAt(ready.get().candidate().line()).saying(Saying.bad(RefusalWords.of(why)));
                    refresh();
                }
                case Done.Refused(Refusal why) ->
                    progressed(progress.with(progress.paper().wrong(Step.TICKS, RefusalWords.of(why))));
            }
        });
    }

    static PassesWord kept(Standing standing) {
        return switch (standing) {
            case PASSED -> PassesWord.KEPT_PASSED;
            case PART_MISSED -> PassesWord.KEPT_MISSED;
            case NOT_YET_TAKEN, NOT_YET, TRIES_USED -> PassesWord.KEPT_NOT_YET;
        };
    }

    /// Something that is kept, or refused with a sentence.
    private interface Keeping {
        Done by(AssessDesk desk) throws IOException;
    }

    private interface KeepingOfPerson {
        Done by(AssessDesk desk, Candidate person) throws IOException;
    }

    private void ofPerson(KeepingOfPerson keeping, PassesWord good) {
        facts.opened().line(progress.line()).ifPresent(person -> done(desk -> keeping.by(desk, person), good));
    }

    private void done(Keeping keeping, PassesWord good) {
        facts.opened()
                .desk()
                .ifPresent(desk -> working(() -> keeping.by(desk), done -> {
                    progress = progress.saying(
                            done instanceof Done.Refused(Refusal why)
                                    ? Saying.bad(RefusalWords.of(why))
                                    : Saying.good(texts.get(good)));
                    refresh();
                }));
    }

    private <T> void working(Chores.Work<T> work, Consumer<T> then) {
        busy = true;
        publish();
        parts.chores().run(work, found -> {
            busy = false;
            then.accept(found);
        });
    }

    /// Reads how everybody stands now.
    private void refresh() {
        Opened now = facts.opened();
        if (now.desk().isPresent()) {
            parts.chores().run(() -> opened(now.desk().get(), now.prints()), opened -> {
                facts = facts(opened);
                publish();
            });
        } else {
            publish();
        }
    }

    private void said(Saying said) {
        progressed(progress.saying(said));
    }

    /// Counts of questions are written when the page is left, and nothing else is kept of the papers.
    private void leave() {
        if (handing.isAway()) {
            return;
        }
        facts.opened().desk().ifPresent(desk -> parts.chores().run(() -> handing.leave(desk), _ -> {}));
        progress = progress.without();
    }

    private void progressed(Progress now) {
        progress = now;
        publish();
    }

    private void publish() {
        Telling.Around around =
                new Telling.Around(words(), parts.ways().screens().getAsInt(), busy, handing.goesOn());
        state.set(new Telling(facts, progress, around, texts).state());
        forAll.draw(facts);
        items.draw(
                facts.authority().flatMap(each -> room.library().bank(each.bank())),
                room.records().results().all().items());
        onPhone.draw(facts.opened(), facts.opened().line(progress.line()));
    }

    private PlainWords words() {
        String area = facts.opened().prints().map(PaperPrints::area).orElse("gb");
        return new PlainWords(room.library(), new Area(area));
    }

    private LocalDate today() {
        return LocalDate.now(room.clock());
    }
}
