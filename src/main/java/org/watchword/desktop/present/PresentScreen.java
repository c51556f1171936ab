package org.watchword.desktop.present;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.present.deed.Deeds;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.deed.Outside;
import org.watchword.desktop.present.deed.Reaction;
import org.watchword.desktop.present.deed.Sheet;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.TypingRule;
import org.watchword.desktop.present.remote.RemoteSwitch;
import org.watchword.desktop.present.state.DeckChange;
import org.watchword.desktop.present.state.FilmSeen;
import org.watchword.desktop.present.state.FilmShow;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.PresentWord;
import org.watchword.desktop.present.state.Talk;
import org.watchword.desktop.present.view.PresentAsk;
import org.watchword.desktop.present.view.PresenterView;
import org.watchword.desktop.screens.Monitor;
import org.watchword.desktop.screens.Placement;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.SlidePictures;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.session.Command;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;

/// Presenting: the audience's window on the projector, the presenter's on the laptop, and every key and button in
/// between. The wall is painted first; the laptop follows [#LAPTOP_LATER] after, because both windows share one painter
/// and the people in the room come first. Belongs to the window thread.
public final class PresentScreen implements AutoCloseable {

    private static final Duration LAPTOP_LATER = Duration.ofMillis(40);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Size BEFORE_A_SCREEN = new Size(1280, 720);

    private final Live live;
    private Slides slides;
    private final PresentDoors doors;
    private final Background background;
    private final AudienceWindow audience;
    private final ReadyPictures pictures;
    private final WallShow wall;
    private final PresenterView view;
    private final Screening screening;
    private Sights sights;
    private final ChangeListener<SessionState> follower = (_, _, state) -> follow(state);
    private final Keyboard keyboard;
    private final Whereabouts whereabouts;
    private Desk desk;
    private HandCounts rested = HandCounts.NONE;
    private Opened opened = Opened.NOT_YET;
    private Runnable laptop = () -> {};
    private Consumer<Boolean> unseen = _ -> {};

    /// @param background must outlive this screen
    public PresentScreen(Live live, Slides slides, PresentChoices choices, Background background, PresentDoors doors) {
        this.live = live;
        this.slides = slides.in(choices.palette());
        this.doors = doors;
        this.background = background;
        this.desk = Desk.opening(
                Laptop.USUAL.with(Standing.SINGLE).with(choices.letters()).with(choices.clicker()), choices.reading());
        String title = slides.texts().get(PresentWord.AUDIENCE_WINDOW);
        this.audience = new AudienceWindow(slides.shelf(), title, background);
        this.pictures = new ReadyPictures(new SlidePictures(slides.shelf()), BEFORE_A_SCREEN);
        this.wall = new WallShow(live, this.slides.material(), audience, pictures);
        wall.motion(choices.motion());
        this.view = new PresenterView(
                this.slides.material(),
                slides.shelf(),
                slides.texts(),
                this::ask,
                at -> audience.point(at, desk.pointer()));
        this.screening = new Screening(
                slides.booth(),
                this.slides.material(),
                background,
                new Screening.Screens(audience::film, view::film),
                this::film);
        this.desk = desk.with(desk.laptop().with(screening.opening()));
        this.sights = new Sights(this.slides, live.clock());
        this.whereabouts = new Whereabouts(
                background, moved -> become(desk.with(desk.laptop().moved(moved))));
        this.keyboard = new Keyboard(() -> desk, () -> view.getScene() != null, this::press);
    }

    /// The presenter's window, to be put into the trainer's stage.
    public Parent view() {
        return view;
    }

    /// With a phone that may be switched on as a clicker.
    public void remote(RemoteSwitch remote) {
        view.remote(remote.state(), remote::turn, slides.texts());
        remote.serve(keyboard::step);
    }

    /// From now on this is told whether the projector has the slides, and so nobody sees the trainer's screen.
    public void tell(Consumer<Boolean> whenUnseen) {
        unseen = whenUnseen;
    }

    /// Shows the welcome slide on the projector while people come in, and leaves the trainer's own window alone.
    public void welcome(ScreenSource screens, PresentChoices choices) {
        opened.end().run();
        ProjectorWatch watch = new ProjectorWatch(screens, choices.screens(), background, this::greet);
        opened = new Opened(watch, watch::close);
        greet(watch.placement());
    }

    private void greet(Placement placement) {
        wall.follow(live.shown().get());
        audience.stand(placement.audience());
        unseen.accept(placement.standing() == Standing.PLACED);
    }

    /// Opens the windows: the audience's on the projector, the presenter's in this stage, in which [#view] stands
    /// already. The session begins if it has not.
    public void open(Stage trainer, ScreenSource screens, PresentChoices choices) {
        opened.end().run();
        PresentWindows windows = new PresentWindows(trainer, audience, background);
        ProjectorWatch watch = new ProjectorWatch(
                screens, choices.screens(), background, placement -> stand(windows, screens, placement));
        Runnable deafHere = keyboard.listen(trainer.getScene());
        Runnable deafThere = keyboard.listen(audience.stage().getScene());
        Runnable clock = background.every(SECOND, this::second);
        Runnable unwatched = DeckWatch.over(
                slides.material().plan(),
                background,
                () -> become(desk.with(desk.laptop().with(DeckChange.ON_DISK))));
        ChangeListener<Node> focus = (_, _, owner) -> typing(owner instanceof TextInputControl);
        trainer.getScene().focusOwnerProperty().addListener(focus);
        live.shown().addListener(follower);
        opened = new Opened(watch, () -> {
            watch.close();
            deafHere.run();
            deafThere.run();
            clock.run();
            unwatched.run();
            trainer.getScene().focusOwnerProperty().removeListener(focus);
        });
        desk = desk.since(live.shown().get(), slides.material().plan());
        live.ask(new Command.StartPresenting(), doors::answered);
        follow(live.shown().get());
        stand(windows, screens, watch.placement());
        view.requestFocus();
    }

    /// Closes the audience's window and lets the keys go. The session itself is not touched.
    @Override
    public void close() {
        live.shown().removeListener(follower);
        opened.end().run();
        opened = Opened.NOT_YET;
        laptop.run();
        whereabouts.close();
        screening.close();
        audience.close();
    }

    private void press(Meaning meaning) {
        view.pressed();
        react(deeds().of(meaning, desk));
    }

    private void ask(PresentAsk asked) {
        view.pressed();
        switch (asked) {
            case PresentAsk.Do(Meaning meaning) -> press(meaning);
            case PresentAsk.GoTo(int slide) -> react(deeds().goTo(slide, desk));
            case PresentAsk.Skip(var skip) -> skip.forEach(slide -> ask(new Command.SkipSlide(slide)));
            case PresentAsk.TakeBack(var back) -> back.forEach(slide -> ask(new Command.TakeBackSkip(slide)));
            case PresentAsk.FinishBy(var time) ->
                react(deeds().finishBy(time, live.clock().getZone(), desk));
            case PresentAsk.Share(double share) -> react(deeds().share(share, desk));
            case PresentAsk.Give(var key, var deed) -> react(deeds().give(key, deed, desk));
            case PresentAsk.Letters(var letters) -> react(deeds().letters(letters, desk));
            case PresentAsk.See(var zoom) -> react(deeds().see(zoom, desk));
            case PresentAsk.Choose(var hands) -> become(desk.with(hands));
            case PresentAsk.Hear(var words) -> react(deeds().hear(words, desk));
            case PresentAsk.TakeAway(var words) -> react(deeds().takeAway(words, desk));
            case PresentAsk.Unsay() -> react(deeds().takeBack(desk));
            case PresentAsk.Right(var hands) -> react(deeds().counted(desk.with(hands)));
            case PresentAsk.OfFilm(var wish) -> screening.asked(wish);
            case PresentAsk.Words(int id, boolean shown) -> takeWords(OptionalInt.of(id), shown);
            case PresentAsk.OfSession(Command command) -> ask(command);
        }
    }

    private void ask(Command command) {
        live.ask(command, doors::answered);
    }

    private Deeds deeds() {
        return new Deeds(live.shown().get(), slides.material().plan());
    }

    private void react(Reaction reaction) {
        Sheet before = desk.sheet();
        wallFirst(reaction);
        for (Outside outside : reaction.outside()) {
            switch (outside) {
                case REGISTER -> doors.toRegister();
                case END -> doors.end();
                case SWAP_SCREENS -> swap();
                case READING -> doors.reading(desk.reading());
                case LANGUAGE -> speak(slides.material().tongue());
                case LETTERS -> doors.letters(desk.laptop().letters());
                case CAPTIONS -> screening.captions();
                case CLICKER -> doors.clicker(desk.laptop().clicker());
                case WAY_IN_AWAY -> doors.wayInAway();
                case SHOW_WORDS -> takeWords(OptionalInt.empty(), true);
                case DROP_WORDS -> takeWords(OptionalInt.empty(), false);
            }
        }
        if (before != Sheet.NONE && desk.sheet() == Sheet.NONE) {
            view.requestFocus();
        }
    }

    /// The trainer has read them: this is her yes, or her no.
    private void takeWords(OptionalInt id, boolean shown) {
        doors.takeWords(
                id, words -> words.stream().filter(_ -> shown).forEach(each -> react(deeds().hear(each, desk))));
    }

    /// How it stands with the phones from now on.
    ///
    /// @param page makes the page about them
    public void phones(PhoneFacts facts, Supplier<Parent> page) {
        view.phones(page);
        wall.enter(facts.entry(), live.shown().get());
        take(desk.with(desk.laptop().with(facts)));
        laptopLater();
    }

    /// A press that closes a sheet changes the wall before the laptop is painted.
    private void wallFirst(Reaction reaction) {
        if (reaction.commands().isEmpty()) {
            become(reaction.desk());
            return;
        }
        boolean changed = !reaction.desk().equals(desk);
        take(reaction.desk());
        reaction.commands().forEach(this::ask);
        if (changed) {
            laptopLater();
        }
    }

    /// A deck with one language stays as it is.
    private void speak(Tongue before) {
        if (slides.material().second() != null) {
            Tongue next = before.next();
            show(slides.in(next));
            doors.language(next);
        }
    }

    /// What the trainer chose elsewhere in the program holds at once.
    public void choose(PresentChoices now) {
        become(desk.with(desk.laptop().with(now.letters()).with(now.clicker())).with(now.reading()));
        wall.motion(now.motion());
        if (now.palette() != slides.material().palette()) {
            show(slides.in(now.palette()));
        }
    }

    private void show(Slides changed) {
        slides = changed;
        sights = new Sights(slides, live.clock());
        wall.become(slides.material(), live.shown().get());
        view.become(slides.material());
        screening.speak(slides.material());
        paintLaptop();
        prepareWall();
    }

    private void swap() {
        if (opened.watch() != null) {
            opened.watch().swap();
            whereabouts.forget();
            doors.screens(opened.watch().memory());
        }
    }

    /// The wall at once, the laptop a moment later; a press in between begins the moment anew.
    private void follow(SessionState state) {
        if (state.phase() != Phase.PRESENTING) {
            return;
        }
        take(desk.following(state));
        wall.follow(state);
        audience.talk(Talk.onTheWall(state, live.clock().instant()));
        laptopLater();
    }

    private void laptopLater() {
        laptop.run();
        laptop = background.later(LAPTOP_LATER, () -> {
            paintLaptop();
            prepareWall();
        });
    }

    private void prepareWall() {
        if (live.shown().get().phase() == Phase.PRESENTING) {
            wall.prepare();
        }
    }

    private void become(Desk next) {
        boolean changed = !next.equals(desk);
        take(next);
        if (changed) {
            paintLaptop();
        }
    }

    private void take(Desk next) {
        boolean changed = !next.laptop().zoom().equals(desk.laptop().zoom());
        desk = next.with(next.laptop().with(filmed(next)));
        screening.perform(desk.laptop().film());
        wall.hear(desk.laptop().calledOut(), live.shown().get());
        audience.makeWay(desk.laptop().film().mode() == FilmShow.Mode.OPENED);
        if (changed) {
            wall.zoom(next.laptop().zoom());
        }
    }

    /// The film as this desk and the wall have it.
    private FilmShow filmed(Desk next) {
        SessionState state = live.shown().get();
        FilmSeen seen = state.phase() == Phase.PRESENTING
                ? FilmSeen.of(state, slides.material().plan(), next.laptop())
                : FilmSeen.NOTHING;
        return screening.following(next.laptop().film(), seen);
    }

    private void film(UnaryOperator<FilmShow> change) {
        become(desk.with(desk.laptop().with(change.apply(desk.laptop().film()))));
    }

    private void paintLaptop() {
        SessionState state = live.shown().get();
        if (state.phase() == Phase.PRESENTING) {
            audience.talk(Talk.onTheWall(state, live.clock().instant()));
            view.show(sights.of(state, desk, wall.now()));
        }
    }

    private void stand(PresentWindows windows, ScreenSource screens, Placement placement) {
        windows.stand(placement);
        unseen.accept(placement.standing() == Standing.PLACED);
        Monitor monitor = placement.audience();
        if (monitor != null) {
            pictures.size(new Size(monitor.pixelWidth(), monitor.pixelHeight()));
            view.shape(monitor.place().width() / monitor.place().height());
        }
        become(desk.with(desk.laptop().with(placement.standing())));
        whereabouts.stand(placement, screens.now().all().size());
        prepareWall();
    }

    private void second() {
        react(deeds().rested(rested, desk));
        rested = desk.hands();
        screening.second(live.clock().instant());
        Node owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
        if (owner instanceof TextInputControl && TypingRule.over(keyboard.typedAt(), Keyboard.millis())) {
            become(desk.with(Sheet.NONE));
            view.requestFocus();
        }
        paintLaptop();
    }

    private void typing(boolean now) {
        if (now) {
            keyboard.typed();
        }
        become(desk.with(desk.laptop().typing(now)));
    }
}
