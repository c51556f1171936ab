package org.watchword.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.watchword.content.slide.SlideId;
import org.watchword.desktop.afterwards.AfterwardsDoors;
import org.watchword.desktop.backups.BackupsScreen;
import org.watchword.desktop.bring.BringScreen;
import org.watchword.desktop.compose.ComposeScreen;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.givenout.GivenOutScreen;
import org.watchword.desktop.learned.LearnedScreen;
import org.watchword.desktop.names.NamesScreen;
import org.watchword.desktop.numbers.NumbersScreen;
import org.watchword.desktop.passes.PassesHanding;
import org.watchword.desktop.passes.PassesScreen;
import org.watchword.desktop.prints.PrintsScreen;
import org.watchword.desktop.questions.QuestionsCard;
import org.watchword.desktop.reports.ReportsScreen;
import org.watchword.desktop.sessions.SessionsScreen;
import org.watchword.desktop.sets.SetScreen;
import org.watchword.desktop.settings.CopyCard;
import org.watchword.desktop.tongues.TonguesCard;
import org.watchword.desktop.travel.PacksCard;
import org.watchword.desktop.travel.PacksScreen;
import org.watchword.desktop.write.WriteScreen;
import org.watchword.room.OpenSession;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;

/// The ways to the pages beside a session: what was given, what follows, what is kept, what is printed and what is
/// set.
final class SidePages {
    private final House house;
    private final Makers makers;
    private final SideBar side;
    private final TrainerWindow window;
    private final Ways ways;
    private final ReportsScreen reports;
    private final PassesScreen passes;
    private Runnable beforeChanges = this::names;

    /// Ways from these pages.
    ///
    /// @param guarding the lock before the pages
    /// @param running the session that goes on
    /// @param lookAt shows a session that is over
    /// @param home shows the sessions that are not finished
    record Ways(Guarding guarding, Running running, Consumer<SessionId> lookAt, Runnable home) {}

    /// Asks for the session that goes on.
    @FunctionalInterface
    interface Running {
        Optional<OpenSession> open();

        /// Its id.
        default Optional<SessionId> session() {
            return open().map(OpenSession::id);
        }

        /// What it was prepared with.
        default Optional<SessionSetup> setup() {
            return open().map(session -> session.state().setup());
        }
    }

    SidePages(House house, Makers makers, SideBar side, TrainerWindow window, Ways ways) {
        this.house = house;
        this.makers = makers;
        this.side = side;
        this.window = window;
        this.ways = ways;
        reports = makers.reports(new ReportsScreen.Ways(
                ways.lookAt(),
                () -> afterwards(Optional.empty()),
                session -> learned(session, this::reports),
                ways.home()));
        passes = makers.passes(
                new PassesScreen.Ways(ways.running()::session, makers::screens, ways.home()),
                new PassesHanding.Ways(ways.guarding()::lockBehindATest, window::instead, this::passes));
    }

    private void passes(Parent view) {
        side.at(Page.PASSES);
        window.page(view);
    }

    /// Who has passed a test that an authority asks for.
    void passes() {
        passes.open(this::passes);
    }

    void sessions() {
        makers.sessions()
                .open(
                        view -> {
                            side.at(Page.SESSIONS);
                            window.page(view);
                        },
                        new SessionsScreen.Ways(
                                session -> ways.lookAt().accept(SessionId.parse(session)),
                                session -> changes(Optional.of(SessionId.parse(session)), this::sessions),
                                session -> handOver(SessionId.parse(session), this::sessions),
                                this::learned));
    }

    /// To whom the names of a session are handed over.
    void handOver(SessionId session, Runnable back) {
        makers.handOver(session, back).open(window::page);
    }

    /// Figures for whoever pays.
    void reports() {
        reports.open(view -> {
            side.at(Page.REPORTS);
            window.page(view);
        });
    }

    /// What was learned in several sessions together.
    private void learned(List<String> sessions) {
        makers.learned()
                .of(sessions.stream().map(SessionId::parse).toList(), learnedWays(this::sessions))
                .open(this::learnedPage);
    }

    /// What was learned in one session.
    void learned(SessionId session, Runnable back) {
        makers.learned().of(session, learnedWays(back)).open(this::learnedPage);
    }

    private LearnedScreen.Ways learnedWays(Runnable back) {
        return new LearnedScreen.Ways(session -> afterwards(Optional.of(session)), back);
    }

    private void learnedPage(Parent view) {
        side.at(Page.SESSIONS);
        window.page(view);
    }

    void settings() {
        side.at(Page.SETTINGS);
        BackupsScreen backups = makers.backups(() -> ways.running().setup().isPresent());
        QuestionsCard questions = new QuestionsCard(house.texts(), this::questions);
        TonguesCard languages = new TonguesCard(house.texts(), this::languages);
        PacksCard packs = new PacksCard(house.texts(), () -> packs(Optional.empty()));
        CopyCard copy = makers.own().settings();
        window.page(house.settings()
                .view(house.texts(), ways.guarding(), this::names, backups.view(), questions, languages, packs, copy));
    }

    /// Questions of other programs.
    void questions() {
        side.at(Page.QUESTIONS);
        window.page(makers.own().questions(this::settings).view());
    }

    /// Who has read which print in which language.
    void languages() {
        side.at(Page.LANGUAGES);
        window.page(makers.own().languages(this::settings).view());
    }

    /// What travels between laptops.
    ///
    /// @param pack to look into at once
    void packs(Optional<Path> pack) {
        side.at(Page.PACKS);
        PacksScreen.Ways onward = new PacksScreen.Ways(this::recall, this::settings);
        window.page(makers.own().packs(onward).view(pack));
    }

    /// A deck that is put together, or copied first when it is none of her own.
    void compose(String deck) {
        house.room().library().deck(deck).ifPresent(found -> {
            ComposeScreen.Ways onward = new ComposeScreen.Ways(this::bring, this::write, this::rewrite, ways.home());
            composing(makers.own().compose(found, onward));
        });
    }

    private void composing(ComposeScreen composing) {
        side.at(Page.COMPOSE);
        window.page(composing.view());
    }

    private void write(ComposeScreen composing) {
        window.page(makers.own().write(composing::add, () -> back(composing)).view());
    }

    private void rewrite(ComposeScreen composing, SlideId slide) {
        makers.own()
                .ownSlide(
                        composing.deck(),
                        slide,
                        found -> found.ifPresentOrElse(own -> rewrite(composing, slide, own), composing::notCopied));
    }

    private void rewrite(ComposeScreen composing, SlideId shown, SlideId own) {
        if (!own.equals(shown)) {
            composing.replace(own);
        }
        WriteScreen writing = makers.own().write(_ -> {}, () -> back(composing));
        writing.open(own.module(), own.slide());
        window.page(writing.view());
    }

    private void back(ComposeScreen composing) {
        composing.again();
        composing(composing);
    }

    private void bring(ComposeScreen composing) {
        BringScreen brings = makers.own()
                .bring(
                        module -> {
                            composing.add(module);
                            composing(composing);
                        },
                        () -> composing(composing));
        window.page(brings.view());
    }

    void names() {
        side.at(Page.NAMES);
        NamesScreen.Ways onward = new NamesScreen.Ways(() -> changes(Optional.empty(), this::names), this::settings);
        window.page(makers.names(onward).view());
    }

    private void changes(Optional<SessionId> about, Runnable back) {
        beforeChanges = back;
        side.at(Page.CHANGES);
        window.page(makers.changes(about, back).view());
    }

    /// From what was changed to the page before.
    void leaveChanges() {
        beforeChanges.run();
    }

    /// What follows a session, or all of them.
    void afterwards(Optional<SessionId> about) {
        AfterwardsDoors doors = () -> addresses(() -> afterwards(about));
        makers.afterwards(about, doors).open(view -> {
            side.at(Page.AFTERWARDS);
            window.page(view);
        });
    }

    void addresses() {
        addresses(() -> afterwards(Optional.empty()));
    }

    private void addresses(Runnable back) {
        side.at(Page.ADDRESSES);
        window.page(makers.addresses(back).view());
    }

    /// What can be printed, first what belongs to the session that goes on.
    void prints() {
        prints(ways.running().setup().map(setup -> setup.deck().deckId()));
    }

    /// What can be printed.
    ///
    /// @param deck whose prints come first
    void prints(Optional<String> deck) {
        side.at(Page.PRINTS);
        window.page(makers.prints().open(deck, area(), printWays()));
    }

    private PrintsScreen.Ways printWays() {
        return new PrintsScreen.Ways(
                this::numbers,
                done -> givenOut(
                        Optional.of(new GivenOutScreen.JustPrinted(done.what(), done.numbers(), done.copies()))),
                this::givenOut,
                this::recall,
                this::together);
    }

    /// Several prints in one folder.
    private void together(String language, String area) {
        side.at(Page.PRINTS);
        String deck = ways.running().setup().map(setup -> setup.deck().deckId()).orElse("");
        window.page(makers.together(new SetScreen.Choice(language, area, deck), this::prints));
    }

    private String area() {
        return ways.running()
                .setup()
                .map(SessionSetup::area)
                .orElseGet(() -> house.settings().settings().get().lastChoices().area());
    }

    /// A print, chosen already.
    void print(String id) {
        side.at(Page.PRINTS);
        PrintsScreen prints = makers.prints();
        window.page(prints.open(Optional.empty(), area(), printWays()));
        prints.choose(id);
    }

    /// Who to call here.
    void numbers() {
        numbers(area());
    }

    /// Where prints went.
    void givenOut() {
        givenOut(Optional.empty());
    }

    /// What was changed in the records.
    void changes() {
        changes(Optional.empty(), this::names);
    }

    /// Who to call, area by area.
    private void numbers(String area) {
        side.at(Page.NUMBERS);
        NumbersScreen.Ways onward = new NumbersScreen.Ways(area, this::recall, this::prints);
        window.page(makers.numbers().numbers(onward).view());
    }

    /// Where prints went.
    private void givenOut(Optional<GivenOutScreen.JustPrinted> printed) {
        side.at(Page.GIVEN_OUT);
        window.page(makers.numbers().givenOut(printed, this::prints).view());
    }

    /// Old numbers that still stand somewhere.
    void recall() {
        side.at(Page.RECALL);
        window.page(makers.numbers().recall(this::prints).view());
    }
}
