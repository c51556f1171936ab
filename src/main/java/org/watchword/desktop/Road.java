package org.watchword.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.close.CloseDoors;
import org.watchword.desktop.close.CloseScreen;
import org.watchword.desktop.frame.FrameAsk;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.home.HomeAsk;
import org.watchword.desktop.home.HomeScreen;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.prepare.Drafts;
import org.watchword.desktop.register.RegisterDoors;
import org.watchword.desktop.setup.Occasion;
import org.watchword.room.Cloud;
import org.watchword.room.OpenSession;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;

/// The way a trainer goes: which page comes after which. Belongs to the window thread.
final class Road implements RegisterDoors, CloseDoors, SlideshowDoors {
    private final House house;
    private final Makers makers;
    private final SideBar side;
    private final TrainerWindow window;
    private final HomeScreen home;
    private final Beginnings beginnings;
    private final Guarding guarding;
    private @Nullable Evening evening;
    private final PastRegister past;
    private final SidePages pages;
    private final HallLook hall;
    private final Finding finding;
    private final Helping helping;
    private final Drafts drafts = new Drafts();

    Road(House house, Makers makers, SideBar side, TrainerWindow window) {
        this.house = house;
        this.makers = makers;
        this.side = side;
        this.window = window;
        home = makers.home(this::asked);
        beginnings = new Beginnings(house, this::enter);
        guarding = makers.guarding(window, new Guarding.Ways(this::running, () -> go(Page.SETTINGS)));
        past = new PastRegister(house, makers, guarding, window::page);
        pages = new SidePages(
                house, makers, side, window, new SidePages.Ways(guarding, this::goingOn, this::lookAt, this::home));
        hall = new HallLook(house, makers, side, window);
        helping = new Helping(house.texts(), window);
        finding = new Finding(house, window, pages, this::go, this::asked);
    }

    /// The lock before the pages.
    Guarding guarding() {
        return guarding;
    }

    /// The way to the slides while they run.
    private Optional<Runnable> running() {
        return Optional.ofNullable(evening).filter(Evening::presents).map(_ -> this::toSlides);
    }

    /// The session that goes on.
    private Optional<OpenSession> goingOn() {
        return Optional.ofNullable(evening).map(Evening::session);
    }

    @Override
    public boolean mayName() {
        return guarding.locked();
    }

    @Override
    public void protect(Runnable then) {
        guarding.protectFor(this::toRegister, then);
    }

    /// Shows the first page: home, or what the window was opened for.
    void begin(AtOnce atOnce) {
        home();
        atOnce.rehearse().ifPresent(deck -> asked(new HomeAsk.Rehearse(deck)));
        atOnce.pack().ifPresent(pack -> pages.packs(Optional.of(pack)));
    }

    /// What the side bar asks for.
    void asked(FrameAsk ask) {
        switch (ask) {
            case FrameAsk.Go(Page page) -> go(page);
            case FrameAsk.Back _ -> back();
            case FrameAsk.Find _ -> finding.open();
            case FrameAsk.Help _ -> helping.open();
            case FrameAsk.ToSlides _ -> toSlides();
        }
    }

    private void go(Page page) {
        past.close();
        switch (page) {
            case HOME, PREPARE, COMPOSE -> home();
            case SESSIONS -> pages.sessions();
            case PRINTS, NUMBERS, GIVEN_OUT, RECALL -> pages.prints();
            case SETTINGS -> pages.settings();
            case NAMES, CHANGES -> pages.names();
            case QUESTIONS -> pages.questions();
            case LANGUAGES -> pages.languages();
            case PACKS -> pages.packs(Optional.empty());
            case AFTERWARDS -> pages.afterwards(Optional.empty());
            case ADDRESSES -> pages.addresses();
            case PASSES -> pages.passes();
            case REPORTS -> pages.reports();
            case SETUP -> toSetup();
            case REGISTER -> toRegister();
            case PHONES -> toPhones();
            case CLOSE -> toEnd();
        }
    }

    /// Esc on a page that has no way of its own back.
    private void back() {
        switch (side.page()) {
            case ADDRESSES -> go(Page.AFTERWARDS);
            case NAMES, QUESTIONS, LANGUAGES, PACKS -> go(Page.SETTINGS);
            case CHANGES -> pages.leaveChanges();
            case NUMBERS, GIVEN_OUT, RECALL -> go(Page.PRINTS);
            case SESSIONS, PRINTS, AFTERWARDS, PASSES, REPORTS, SETTINGS, SETUP, PHONES, COMPOSE ->
                go(evening == null ? Page.HOME : Page.REGISTER);
            case HOME, PREPARE, REGISTER, CLOSE -> {}
        }
    }

    private void asked(HomeAsk ask) {
        switch (ask) {
            case HomeAsk.CarryOn(String session) -> carryOn(SessionId.parse(session));
            case HomeAsk.Prepare(String deck) -> prepare(deck);
            case HomeAsk.Compose(String deck) -> pages.compose(deck);
            case HomeAsk.Rehearse(String deck) -> {
                leave();
                beginnings.rehearse(deck);
            }
            case HomeAsk.Ready(String session) ->
                house.chores()
                        .run(
                                () -> house.room().look(SessionId.parse(session)),
                                prepared -> look(prepared.setup(), Occasion.EVENING_BEFORE));
            case HomeAsk.LookAt(String session) -> lookAt(SessionId.parse(session));
            case HomeAsk.AllSessions _ -> go(Page.SESSIONS);
            case HomeAsk.Afterwards _ -> go(Page.AFTERWARDS);
            case HomeAsk.Names _ -> go(Page.NAMES);
        }
    }

    private void carryOn(SessionId session) {
        if (evening != null && evening.session().id().equals(session)) {
            arrive(evening);
        } else {
            leave();
            beginnings.resume(session);
        }
    }

    private void prepare(String deck) {
        beginnings.plan(
                deck,
                plan -> makers.prepare(
                                plan,
                                new PrepareWays(house, guarding, drafts, this::enterHall, this::tomorrow, this::home))
                        .open(view -> {
                            side.at(Page.PREPARE);
                            window.page(view);
                        }));
    }

    private void lookAt(SessionId session) {
        past.close();
        house.chores().run(() -> CloseScreen.of(makers.closing(this), session), screen -> {
            side.at(Page.CLOSE);
            window.page(screen.view());
        });
    }

    @Override
    public void amend(SessionId session) {
        past.open(session, () -> lookAt(session));
    }

    /// A session runs: its pages are made, and the one is shown that it has come to.
    private void enter(OpenSession session) {
        leave();
        house.troubles().notices().removeIf(Notice::ofTheStart);
        Evening begun = makers.evening(session, this);
        evening = begun;
        begun.live().saved().addListener((_, _, _) -> side.session(begun.open()));
        begun.atTheDoor(makers.wings()
                .door(begun.live(), () -> begun.door().ifPresent(door -> window.page(door.page())), this::toRegister));
        makers.slideshow(begun, this).ifPresent(slides -> {
            slides.tell(begun.register()::unseen);
            begun.present(slides);
        });
        side.session(begun.open());
        arrive(begun);
    }

    /// A cloud service copies the folder of the records: she is told, but not in front of people.
    void copies(Cloud cloud, Path folder) {
        if (evening == null) {
            house.troubles().tell().accept(new Notice.CloudCopies(cloud, folder));
        }
    }

    /// A session that was just prepared: its doors are open, and before people come the hall is looked at.
    private void enterHall(OpenSession session) {
        enter(session);
        toSetup();
    }

    private void toSetup() {
        if (evening != null) {
            look(evening.session().state().setup(), Occasion.HALL);
        }
    }

    /// A session that was prepared for another day: what has to be ready for it.
    private void tomorrow(OpenSession session) {
        leave();
        look(session.state().setup(), Occasion.EVENING_BEFORE);
    }

    private void look(SessionSetup prepared, Occasion occasion) {
        Runnable next = occasion == Occasion.EVENING_BEFORE ? this::home : this::toRegister;
        hall.look(prepared, occasion, next, this::print);
    }

    private void arrive(Evening begun) {
        switch (begun.live().saved().get().phase()) {
            case DOORS_OPEN -> {
                begun.slides().ifPresent(Slideshow::welcome);
                toRegister();
            }
            case PRESENTING -> toSlides();
            case NOT_PREPARED, PREPARED, CLOSED -> home();
        }
    }

    private void leave() {
        past.close();
        hall.leave();
        if (evening != null) {
            evening.close();
            evening = null;
            side.session(Optional.empty());
        }
    }

    @Override
    public void toRegister() {
        if (evening != null) {
            side.at(Page.REGISTER);
            window.page(evening.registerPage());
        }
    }

    private void toPhones() {
        Optional.ofNullable(evening).flatMap(Evening::phones).ifPresent(phones -> {
            side.at(Page.PHONES);
            window.page(phones.view());
        });
    }

    @Override
    public void toGuestList() {
        if (evening != null && !mayName()) {
            protect(this::toGuestList);
        } else if (evening != null) {
            window.page(makers.guests(evening, this::toRegister).view());
        }
    }

    /// The pages are locked first, so that whoever presses "For the trainer" needs the passphrase.
    @Override
    public void toKiosk() {
        if (evening != null && !mayName()) {
            protect(this::toKiosk);
        } else if (evening != null) {
            Parent boxes = makers.kiosk(evening, this::toRegister).view();
            guarding.lockBehind(() -> window.instead(boxes));
            window.instead(boxes);
        }
    }

    @Override
    public void toSlides() {
        Optional<Slideshow> slides = Optional.ofNullable(evening).flatMap(Evening::slides);
        if (slides.isPresent()) {
            window.instead(slides.get().view());
            slides.get().open(window.stage());
        } else if (evening != null) {
            house.troubles().tell().accept(new Notice.SlidesMissing());
            toRegister();
        }
    }

    @Override
    public void toEnd() {
        if (evening != null) {
            side.at(Page.CLOSE);
            window.page(CloseScreen.of(makers.closing(this), evening.session()).view());
        }
    }

    @Override
    public void goBack() {
        if (evening != null && evening.presents()) {
            toSlides();
        } else {
            toRegister();
        }
    }

    @Override
    public void closed(SessionId session) {
        leave();
    }

    @Override
    public void ended() {
        if (evening != null) {
            side.at(Page.CLOSE);
            window.page(
                    CloseScreen.ending(makers.closing(this), evening.session()).view());
        }
    }

    @Override
    public void afterwards(SessionId session) {
        pages.afterwards(Optional.of(session));
    }

    @Override
    public void handOver(SessionId session) {
        pages.handOver(session, () -> lookAt(session));
    }

    @Override
    public void learned(SessionId session) {
        pages.learned(session, () -> lookAt(session));
    }

    @Override
    public void print(String deck) {
        pages.prints(Optional.of(deck));
    }

    @Override
    public void home() {
        side.at(Page.HOME);
        home.refresh();
        window.page(home.view());
    }

    /// Her window is about to close. With a session open she is asked once, and closing it again closes it; the
    /// audience's window never stays behind.
    ///
    /// @return whether it may close now
    boolean mayClose() {
        Evening open = evening;
        if (open == null || open.open().isEmpty() || window.asking()) {
            leave();
            return true;
        }
        window.ask(new Leaving(open.live().shown().get(), house.texts(), window::asBefore, this::closeAnyway));
        return false;
    }

    private void closeAnyway() {
        leave();
        window.stage().hide();
    }

    /// Lets the session go, which can be carried on with.
    void close() {
        leave();
    }
}
