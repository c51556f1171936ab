package org.watchword.desktop;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.addresses.AddressesScreen;
import org.watchword.desktop.afterwards.AfterwardsDoors;
import org.watchword.desktop.afterwards.AfterwardsScreen;
import org.watchword.desktop.backups.BackupsScreen;
import org.watchword.desktop.changes.ChangesScreen;
import org.watchword.desktop.close.CloseDoors;
import org.watchword.desktop.close.CloseScreen;
import org.watchword.desktop.handover.HandOverScreen;
import org.watchword.desktop.home.HomeAsk;
import org.watchword.desktop.home.HomeScreen;
import org.watchword.desktop.kiosk.KioskScreen;
import org.watchword.desktop.names.NamesScreen;
import org.watchword.desktop.passes.PassesHanding;
import org.watchword.desktop.passes.PassesScreen;
import org.watchword.desktop.prepare.PrepareDoors;
import org.watchword.desktop.prepare.PrepareScreen;
import org.watchword.desktop.prints.PrintsScreen;
import org.watchword.desktop.questions.QuestionsScreen;
import org.watchword.desktop.register.GuestListScreen;
import org.watchword.desktop.register.RegisterDoors;
import org.watchword.desktop.reports.ReportsScreen;
import org.watchword.desktop.sessions.SessionsScreen;
import org.watchword.desktop.sets.SetScreen;
import org.watchword.desktop.setup.Occasion;
import org.watchword.desktop.setup.SetupDoors;
import org.watchword.desktop.setup.SetupScreen;
import org.watchword.desktop.tongues.TonguesScreen;
import org.watchword.room.OpenSession;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;

/// Makes pages for the road, which does not know what they stand on.
interface Makers {
    /// The lock before the pages of a window.
    Guarding guarding(TrainerWindow window, Guarding.Ways ways);

    HomeScreen home(Consumer<HomeAsk> ask);

    PrepareScreen prepare(DeckPlan plan, PrepareDoors doors);

    /// The look before a session, in the hall or the evening before.
    SetupScreen setup(SessionSetup prepared, Occasion occasion, SetupDoors doors);

    SessionsScreen sessions();

    /// The backups, as a part of the settings.
    ///
    /// @param sessionOpen whether a session is going on
    BackupsScreen backups(BooleanSupplier sessionOpen);

    PrintsScreen prints();

    /// Saving several prints at once.
    Parent together(SetScreen.Choice choice, Runnable back);

    /// The pages with the numbers that stand on prints.
    NumberPages numbers();

    /// The pages with what was learned.
    LearnedPages learned();

    /// What follows a session, or all of them.
    AfterwardsScreen afterwards(Optional<SessionId> about, AfterwardsDoors doors);

    AddressesScreen addresses(Runnable back);

    /// To whom the names of a session are handed over.
    HandOverScreen handOver(SessionId session, Runnable back);

    /// How many screens there are now.
    int screens();

    /// Figures for whoever pays.
    ReportsScreen reports(ReportsScreen.Ways ways);

    /// Who has passed a test that an authority asks for.
    PassesScreen passes(PassesScreen.Ways ways, PassesHanding.Ways handing);

    /// The names that are kept.
    NamesScreen names(NamesScreen.Ways ways);

    /// What was changed in the records, or in one session.
    ChangesScreen changes(Optional<SessionId> about, Runnable back);

    /// Questions of other programs.
    QuestionsScreen questions(Runnable back);

    /// Who has read which print in which language.
    TonguesScreen languages(Runnable back);

    CloseScreen.Parts closing(CloseDoors doors);

    Evening evening(OpenSession session, RegisterDoors doors);

    /// What phones can open besides the questions.
    WingWays wings();

    /// Lets people type their own names into the register of an evening.
    KioskScreen kiosk(Evening evening, Runnable leave);

    /// Reads in a list of those who are expected in an evening.
    GuestListScreen guests(Evening evening, Runnable leave);

    /// Presents the deck of a session; empty when the library no longer has its slides.
    Optional<Slideshow> slideshow(Evening evening, SlideshowDoors doors);
}
