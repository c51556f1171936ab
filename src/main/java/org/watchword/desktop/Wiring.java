package org.watchword.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.addresses.AddressesScreen;
import org.watchword.desktop.afterwards.AfterwardsDoors;
import org.watchword.desktop.afterwards.AfterwardsScreen;
import org.watchword.desktop.awake.ScreenOn;
import org.watchword.desktop.backups.BackupsScreen;
import org.watchword.desktop.changes.ChangesScreen;
import org.watchword.desktop.close.CloseDoors;
import org.watchword.desktop.close.CloseScreen;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.film.MediaBooth;
import org.watchword.desktop.film.Reel;
import org.watchword.desktop.frame.FrameView;
import org.watchword.desktop.handover.HandOverScreen;
import org.watchword.desktop.home.HomeAsk;
import org.watchword.desktop.home.HomeScreen;
import org.watchword.desktop.kiosk.KioskScreen;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.names.NamesScreen;
import org.watchword.desktop.notice.NoticeBar;
import org.watchword.desktop.passes.PassesHanding;
import org.watchword.desktop.passes.PassesScreen;
import org.watchword.desktop.phones.PhoneControl;
import org.watchword.desktop.prepare.PrepareDoors;
import org.watchword.desktop.prepare.PrepareScreen;
import org.watchword.desktop.present.PresentDoors;
import org.watchword.desktop.present.PresentScreen;
import org.watchword.desktop.present.Slides;
import org.watchword.desktop.present.remote.RemoteSwitch;
import org.watchword.desktop.prints.LetterGaps;
import org.watchword.desktop.prints.PrintPictures;
import org.watchword.desktop.prints.PrintsScreen;
import org.watchword.desktop.register.GuestListScreen;
import org.watchword.desktop.register.RegisterDoors;
import org.watchword.desktop.register.RegisterScreen;
import org.watchword.desktop.register.RegisterScreen.EarlierWords;
import org.watchword.desktop.reports.ReportsScreen;
import org.watchword.desktop.sessions.SessionsScreen;
import org.watchword.desktop.sets.SetScreen;
import org.watchword.desktop.setup.Instruments;
import org.watchword.desktop.setup.Occasion;
import org.watchword.desktop.setup.SetupDoors;
import org.watchword.desktop.setup.SetupScreen;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.wings.Wings;
import org.watchword.records.Records;
import org.watchword.records.key.Secret;
import org.watchword.room.OpenSession;
import org.watchword.room.RoomOpening;
import org.watchword.room.assess.Takings;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;

/// The one place where the windows are put together: everything else is handed what it needs.
final class Wiring implements Makers {
    private static final int CHANGES_AT_ONCE = 200;

    private final House house;
    private final Porch porch;
    private final Edges edges;
    private final Materials materials;
    private final PictureShelf shelf = new PictureShelf();
    private final WingWays wings;
    private final Background background;
    private final Takings takings;
    private final LearnedPages learned;
    private final PrintPictures pictures;
    private final LetterGaps gaps = new LetterGaps();
    private final NumberPages numbers;
    private final Lectern lectern;
    private final MediaBooth booth;
    private final Path data;
    private final BiConsumer<Path, Optional<Secret>> bringBack;
    private @Nullable TrainerWindow shown;
    private boolean left;
    private boolean closed;

    private Wiring(House house, Porch porch, BiConsumer<Path, Optional<Secret>> bringBack) {
        this.house = house;
        this.porch = porch;
        this.bringBack = bringBack;
        edges = porch.edges();
        materials = new Materials(house);
        data = porch.data().path();
        background = Background.thread(edges.window());
        takings = new Takings(house.room(), new SecureRandom());
        BooleanSupplier mirrored = () -> edges.screens().now().mirrored();
        wings = new WingWays(house, new Wings(), looking(), background, mirrored);
        learned = new LearnedPages(house, edges.open());
        pictures = new PrintPictures(looking());
        numbers = NumberPages.of(house, porch.data());
        lectern = new Lectern(house.settings().settings(), edges.systemMotion());
        booth = new MediaBooth(
                edges.window(),
                background,
                lectern::captions,
                on -> house.settings().change(now -> now.with(now.podium().captioned(on))));
    }

    /// Puts everything together but the window.
    ///
    /// @param bringBack puts a backup, which a secret may open, in the place of these records
    static Wiring of(RoomOpening.Opened opened, Porch porch, BiConsumer<Path, Optional<Secret>> bringBack) {
        Troubles troubles = porch.troubles();
        Edges edges = porch.edges();
        Chores chores = porch.chores();
        Takeaway takeaway = new Takeaway(edges.dialog(), chores, troubles.tell());
        Remarks.tell(opened.remarks(), troubles.tell());
        House house =
                new House(opened.room(), chores, porch.texts(), porch.settings(), takeaway, edges.printer(), troubles);
        return new Wiring(house, porch, bringBack);
    }

    /// Shows the trainer's window.
    ///
    /// @return the way she goes from here
    Road open(Stage stage, AtOnce atOnce) {
        SideBar side = new SideBar(house.texts());
        Doorbell doorbell = new Doorbell();
        FrameView frame = new FrameView(side.state(), doorbell, house.texts(), notices());
        TrainerWindow window = new TrainerWindow(stage, frame, porch.theme(), porch.letters());
        shown = window;
        Road road = new Road(house, this, side, window);
        doorbell.answered(road::asked);
        stage.setTitle(house.texts().get(DoorWord.WINDOW));
        stage.setOnCloseRequest(request -> {
            if (!road.mayClose()) {
                request.consume();
            }
        });
        road.begin(atOnce);
        road.guarding().begin(background);
        stage.show();
        learned.tidy();
        looking().run(() -> edges.clouds().apply(data), found -> found.ifPresent(cloud -> road.copies(cloud, data)));
        return road;
    }

    /// The records of this run of pages.
    Records records() {
        return house.room().records();
    }

    /// Nothing is drawn any more but this.
    void giveWay(Parent instead) {
        window().ask(instead);
        leave();
    }

    private void leave() {
        if (!left) {
            left = true;
            wings.close();
            background.close();
            shelf.close();
        }
    }

    /// Closes the records. What was acknowledged is on the disk whether this goes well or not.
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        leave();
        try {
            house.room().close();
        } catch (IOException notClosed) {
            house.troubles().desk().report(notClosed);
        }
    }

    @Override
    public Guarding guarding(TrainerWindow window, Guarding.Ways ways) {
        return new Guarding(house, window, edges.clock(), ways);
    }

    @Override
    public HomeScreen home(Consumer<HomeAsk> ask) {
        return new HomeScreen(house.room(), house.chores(), house.texts(), this::monthsKept, ask);
    }

    @Override
    public PrepareScreen prepare(DeckPlan plan, PrepareDoors doors) {
        return new PrepareScreen(house.room(), house.chores(), house.texts(), plan, doors);
    }

    /// Beside the disk's own work, because a loudspeaker, a bus or a drive in the cloud may take seconds to answer.
    private Chores looking() {
        return new Chores(
                Thread::startVirtualThread, edges.window(), house.troubles().desk()::report);
    }

    @Override
    public SetupScreen setup(SessionSetup prepared, Occasion occasion, SetupDoors doors) {
        Instruments instruments = new Instruments(
                edges.screens(),
                edges.power(),
                edges.vigil(),
                new ClickerNames(lectern::now, house.texts()),
                () -> new FilmTrial(materials, booth).of(house.room(), prepared),
                () -> edges.clouds().apply(data),
                background);
        return new SetupScreen(
                new SetupScreen.Hall(house.room(), looking(), house.texts(), data, instruments),
                prepared,
                occasion,
                doors);
    }

    @Override
    public SessionsScreen sessions() {
        return new SessionsScreen(
                house.room(),
                house.chores(),
                house.texts(),
                house.takeaway(),
                house.troubles().tell());
    }

    @Override
    public BackupsScreen backups(BooleanSupplier sessionOpen) {
        BackupWays ways = new BackupWays(house, edges, window(), bringBack);
        return new BackupsScreen(
                house.room(), house.chores(), house.texts(), edges.dialog(), ways.doors(data, sessionOpen));
    }

    private TrainerWindow window() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public PrintsScreen prints() {
        return new PrintsScreen(
                house.room(),
                house.chores(),
                house.texts(),
                house.takeaway(),
                learned.paper(pictures, gaps, looking()));
    }

    @Override
    public Parent together(SetScreen.Choice choice, Runnable back) {
        SetScreen.Parts parts = new SetScreen.Parts(looking(), house.texts(), edges.dialog(), back);
        return new SetScreen(house.room(), parts, choice).view();
    }

    @Override
    public NumberPages numbers() {
        return numbers;
    }

    @Override
    public LearnedPages learned() {
        return learned;
    }

    @Override
    public AfterwardsScreen afterwards(Optional<SessionId> about, AfterwardsDoors doors) {
        return new AfterwardsScreen(house.room(), house.chores(), house.texts(), about, doors);
    }

    @Override
    public AddressesScreen addresses(Runnable back) {
        return new AddressesScreen(house.room(), house.chores(), house.texts(), back);
    }

    @Override
    public HandOverScreen handOver(SessionId session, Runnable back) {
        return new HandOverScreen(
                new HandOverScreen.Parts(house.room(), house.chores(), house.texts(), house.takeaway()), session, back);
    }

    @Override
    public int screens() {
        return edges.screens().now().all().size();
    }

    @Override
    public ReportsScreen reports(ReportsScreen.Ways ways) {
        return new ReportsScreen(
                house.room(),
                learned.desk(),
                new ReportsScreen.Parts(looking(), house.texts(), house.takeaway(), ways));
    }

    @Override
    public PassesScreen passes(PassesScreen.Ways ways, PassesHanding.Ways handing) {
        return new PassPages(house, background, takings, wings).screen(ways, handing);
    }

    @Override
    public NamesScreen names(NamesScreen.Ways ways) {
        return new NamesScreen(
                house.room(),
                new NamesScreen.Parts(house.chores(), house.texts(), house.takeaway(), this::monthsKept, ways));
    }

    @Override
    public ChangesScreen changes(Optional<SessionId> about, Runnable back) {
        return new ChangesScreen(
                house.room(),
                new ChangesScreen.Parts(looking(), house.texts(), house.takeaway(), CHANGES_AT_ONCE, back),
                about);
    }

    @Override
    public OwnPages own() {
        return new OwnPages(house, porch.data(), looking(), edges, shelf);
    }

    private int monthsKept() {
        return house.settings().settings().get().keeping().months();
    }

    @Override
    public CloseScreen.Parts closing(CloseDoors doors) {
        return new CloseScreen.Parts(house.room(), house.chores(), house.texts(), house.takeaway(), doors);
    }

    @Override
    public Evening evening(OpenSession session, RegisterDoors doors) {
        Live live = new Live(session, house.room().clock(), edges.window());
        RegisterScreen register = new RegisterScreen(live, house.room().clock().getZone(), house.texts(), doors);
        house.chores().run(() -> EarlierWords.of(house.room()), register::remember);
        return new Evening(session, live, register);
    }

    @Override
    public WingWays wings() {
        return wings;
    }

    @Override
    public KioskScreen kiosk(Evening evening, Runnable leave) {
        return new KioskScreen(evening.live(), background, house.texts(), leave);
    }

    @Override
    public GuestListScreen guests(Evening evening, Runnable leave) {
        return new GuestListScreen(evening.live(), house.chores(), house.texts(), edges.open(), leave);
    }

    @Override
    public Optional<Slideshow> slideshow(Evening evening, SlideshowDoors doors) {
        SessionSetup setup = evening.session().state().setup();
        return house.room().plan(setup).map(plan -> {
            Slides slides = new Slides(materials.of(plan, new Area(setup.area())), shelf, house.texts(), booth);
            booth.prepare(Reel.all(slides.material()));
            PhoneControl phones =
                    new PhoneWays(house, edges.window(), learned.desk()).control(evening.session(), slides.material());
            evening.answerBy(phones);
            learned.phones().set(phones);
            evening.door().ifPresent(door -> door.showBy(phones::door));
            PresentDoors ways = new PresentWays(house, doors, phones);
            PresentScreen screen = new PresentScreen(evening.live(), slides, lectern.now(), background, ways);
            RemoteSwitch remote = wings.remote(evening.live(), plan);
            screen.remote(remote);
            ScreenOn awake = new ScreenOn(edges.vigil(), Thread::startVirtualThread);
            return new Presenting(
                            screen, new Presenting.Hall(edges.screens(), awake, phones), lectern.following(), notices())
                    .with(remote);
        });
    }

    private NoticeBar notices() {
        return new NoticeBar(house.troubles().notices(), house.texts(), edges.showFolder());
    }
}
