package org.watchword.desktop.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.desktop.reports.ReportsAsk.As;
import org.watchword.desktop.reports.ReportsFacts.Behind;
import org.watchword.desktop.reports.ReportsFacts.Progress;
import org.watchword.desktop.reports.ReportsFacts.Working;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;

class ReportsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ReportsFacts BEHIND = new ReportsFacts(
            Autumn.TODAY,
            Autumn.known(),
            Autumn.CHOICE,
            Progress.START,
            Optional.of(Autumn.made()),
            Optional.of(new Behind("By month: 2026-10", Autumn.HELD.subList(0, 2))));
    private static final ReportsFacts WRONG = Autumn.facts(
            Autumn.CHOICE.between(new Span(Autumn.TODAY, Autumn.TODAY.minusDays(1))),
            new Progress(Working.LASTS, false, false),
            Optional.empty());

    private final List<ReportsAsk> asked = new ArrayList<>();

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
