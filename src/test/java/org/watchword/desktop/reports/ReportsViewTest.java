package org.watchword.desktop.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.desktop.reports.ReportsAsk.As;
import org.watchword.desktop.reports.ReportsFacts.Behind;
import org.watchword.desktop.reports.ReportsFacts.Kept;
import org.watchword.desktop.reports.ReportsFacts.Progress;
import org.watchword.desktop.reports.ReportsFacts.Publishing;
import org.watchword.desktop.reports.ReportsFacts.Working;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.records.figures.Subtraction;
import org.watchword.session.book.PublishedReport;

class ReportsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ReportsFacts BEHIND = new ReportsFacts(
            Autumn.TODAY,
            Autumn.known(),
            Autumn.CHOICE,
            Progress.START,
            Optional.of(Autumn.made()),
            Optional.of(new Behind("By month: October 2026", Autumn.HELD.subList(0, 2))),
            Publishing.NOTHING);
    private static final ReportsFacts WRONG = Autumn.facts(
            Autumn.CHOICE.between(new Span(Autumn.TODAY, Autumn.TODAY.minusDays(1))),
            new Progress(Working.LASTS, false, false),
            Optional.empty());

    private static final PublishedReport SPRING =
            new PublishedReport("4f1c09ab".repeat(8), Autumn.TODAY.minusMonths(4), "{}");
    private static final Kept KEPT = new Kept(SPRING, Optional.of(Autumn.made().report()));
    private static final Kept LATER =
            new Kept(new PublishedReport("00c3d6e7".repeat(8), Autumn.TODAY.minusDays(1), "{}"), Optional.empty());

    private final List<ReportsAsk> asked = new ArrayList<>();

    private static ReportsFacts facts(Publishing publishing) {
        return new ReportsFacts(
                Autumn.TODAY,
                Autumn.known(),
                Autumn.CHOICE,
                Progress.START,
                Optional.of(Autumn.made()),
                Optional.empty(),
                publishing);
    }

    private static Publishing publishing(Optional<List<Subtraction>> warned, Optional<Kept> opened) {
        return new Publishing(List.of(LATER, KEPT), warned, opened, Optional.empty());
    }

    private PublishPane pane(Publishing publishing, Texts texts) {
        PublishPane pane = new PublishPane(asked::add, texts);
        pane.put(new ReportsTelling(facts(publishing), texts).state().publishing());
        return pane;
    }

    @Test
    void picturesOfPublishing() {
        Optional<List<Subtraction>> found =
                Optional.of(List.of(new Subtraction(List.of(SPRING), "By month", "October 2026")));
        Pictures.take(
                "reports-publish", () -> framed(pane(publishing(Optional.of(List.of()), Optional.empty()), ENGLISH)));
        Pictures.take("reports-publish-warned", () -> framed(pane(publishing(found, Optional.empty()), ENGLISH)));
        Pictures.take(
                "reports-publish-pseudo",
                () -> framed(pane(publishing(found, Optional.empty()), PseudoLanguage.texts())));
        Pictures.take(
                "reports-published-opened",
                () -> view(facts(publishing(Optional.empty(), Optional.of(KEPT))), ENGLISH));
    }

    private static Parent framed(PublishPane pane) {
        VBox page = Parts.styled(new VBox(pane), "page", "reports");
        StackPane whole = new StackPane(Parts.scrolling(page));
        Look.wear(whole, ReportsView.class, "reports.css");
        return whole;
    }

    @Test
    void aReportIsPublishedAfterAQuestionAndOpenedAgain() {
        Robot.in(() -> view(facts(publishing(Optional.empty(), Optional.empty())), ENGLISH), robot -> {
            robot.press("publish");
            robot.press("open-" + SPRING.hash());
        });
        Robot.in(() -> view(facts(publishing(Optional.of(List.of()), Optional.empty())), ENGLISH), robot -> {
            robot.press("publish-now");
            robot.press("not-now");
        });
        Robot.in(
                () -> view(facts(publishing(Optional.empty(), Optional.of(KEPT))), ENGLISH),
                robot -> robot.press("to-present"));
        assertEquals(
                List.of(
                        new ReportsAsk.Publish(),
                        new ReportsAsk.Open(SPRING.hash()),
                        new ReportsAsk.PublishNow(),
                        new ReportsAsk.NotNow(),
                        new ReportsAsk.ToPresent()),
                asked);
    }

    @Test
    void whatWasPublishedIsToldWithItsMark() {
        ReportsViewState.Publishing told = new ReportsTelling(
                        facts(publishing(Optional.empty(), Optional.of(KEPT))), ENGLISH)
                .state()
                .publishing();
        assertTrue(told.kept().get(1).when().contains("4f1c 09ab"), told.kept().toString());
        assertEquals(
                List.of(false, true),
                told.kept().stream().map(ReportsViewState.KeptLine::opens).toList());
        assertTrue(told.opened() && !told.offered());
    }

    @Test
    void picturesOfTheReports() {
        Pictures.take("reports", () -> view(Autumn.facts(), ENGLISH));
        Pictures.take("reports-figures", () -> new ReportPaneAlone(Autumn.facts(), asked::add, ENGLISH));
        Pictures.take("reports-behind", () -> view(BEHIND, ENGLISH));
        Pictures.take("reports-empty", () -> view(Autumn.nothing(), ENGLISH));
        Pictures.take("reports-wrong-days", () -> view(WRONG, ENGLISH));
        Pictures.take("reports-pseudo", () -> view(Autumn.facts(), PseudoLanguage.texts()));
    }

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view(Autumn.facts(), ENGLISH), robot -> {
            robot.press("do-1");
            robot.press("save-xlsx");
            robot.press("save-csv");
            robot.press("behind-MONTHS-0");
            robot.press("save-months");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
        });
        assertEquals(
                List.of(
                        new ReportsAsk.Do(1),
                        new ReportsAsk.Save(As.XLSX),
                        new ReportsAsk.Save(As.CSV),
                        new ReportsAsk.Behind("MONTHS", 0),
                        new ReportsAsk.SaveTable("MONTHS"),
                        new ReportsAsk.Save(As.PDF)),
                asked);
    }

    @Test
    void anotherFunderAndAnotherPeriodAreAskedFor() {
        Robot.in(() -> view(Autumn.facts(), ENGLISH), robot -> {
            Stagehand.run(() ->
                    robot.node("funder", ComboBox.class).getSelectionModel().select(2));
            Stagehand.run(() ->
                    robot.node("period", ComboBox.class).getSelectionModel().select(1));
        });
        assertEquals(List.of(new ReportsAsk.Of("National Lottery"), new ReportsAsk.Within(Period.LAST_QUARTER)), asked);
    }

    @Test
    void theKeyboardGoesToTheSessionsBehindARowAndBackToThatRow() {
        var state = new SimpleObjectProperty<>(new ReportsTelling(Autumn.facts(), ENGLISH).state());
        Robot.in(() -> new ReportsView(state, asked::add, ENGLISH), robot -> {
            robot.press("behind-MONTHS-0");
            Stagehand.run(() -> state.set(new ReportsTelling(BEHIND, ENGLISH).state()));
            robot.await(
                    "the way back has no keyboard",
                    () -> robot.node("to-report", Node.class).isFocused());
            robot.press("look-" + Autumn.HELD.getFirst().id());
            robot.keys(KeyCode.ESCAPE);
            Stagehand.run(() -> state.set(new ReportsTelling(Autumn.facts(), ENGLISH).state()));
            robot.await(
                    "the row has no keyboard",
                    () -> robot.node("behind-MONTHS-0", Node.class).isFocused());
        });
        assertEquals(
                List.of(
                        new ReportsAsk.Behind("MONTHS", 0),
                        new ReportsAsk.Look(Autumn.HELD.getFirst().id().toString()),
                        new ReportsAsk.ToReport()),
                asked);
    }

    @Test
    void beforeTheFirstSessionASampleIsOffered() {
        Robot.in(() -> view(Autumn.nothing(), ENGLISH), robot -> {
            assertTrue(robot.says("No session was held yet"));
            robot.press("see-sample");
        });
        assertEquals(List.of(new ReportsAsk.Sample(true)), asked);
    }

    private ReportsView view(ReportsFacts facts, Texts texts) {
        return new ReportsView(new SimpleObjectProperty<>(new ReportsTelling(facts, texts).state()), asked::add, texts);
    }
}
