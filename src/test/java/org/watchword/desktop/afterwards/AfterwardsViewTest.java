package org.watchword.desktop.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.afterwards.AfterwardsViewState.Progress;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Book;

class AfterwardsViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Progress LATER = new Progress(true, Optional.of("Type a number from 1 to 100,000."), 1);

    private final List<AfterwardsAsk> asked = new ArrayList<>();

    @Test
    void picturesOfWhatFollows() {
        Pictures.take("afterwards", () -> view(Afterward.book(), Progress.START, ENGLISH));
        Pictures.take("afterwards-trouble", () -> view(Afterward.book(), LATER, ENGLISH));
        Pictures.take("afterwards-empty", () -> view(Book.EMPTY, Progress.START, ENGLISH));
        Pictures.take("afterwards-comment", AfterwardsViewTest::comment);
        Pictures.take("afterwards-pseudo", () -> view(Afterward.book(), LATER, PseudoLanguage.texts()));
    }

    @Test
    void whatIsDueIsDoneWithOneKey() {
        Robot.in(() -> view(Afterward.book(), Progress.START, ENGLISH), robot -> {
            robot.press("done-" + Afterward.TOLD);
            Stagehand.run(() ->
                    robot.node("asked-" + Afterward.OTHER, TextField.class).setText("20"));
            Stagehand.run(() ->
                    robot.node("replied-" + Afterward.OTHER, TextField.class).setText("9"));
            robot.press("done-" + Afterward.OTHER);
        });
        assertEquals(
                List.of(
                        new AfterwardsAsk.ActionDone(Afterward.TOLD.toString(), "30"),
                        new AfterwardsAsk.FollowUpDone(Afterward.OTHER.toString(), "20", "9")),
                asked);
    }

    @Test
    void whatWasTypedIsNotedForTheSession() {
        Robot.in(() -> view(Afterward.book(), Progress.START, ENGLISH), robot -> {
            Stagehand.run(() -> robot.node("copies", TextField.class).setText("40"));
            robot.press("note-left");
            Stagehand.run(() -> robot.node("organisation", TextField.class).setText("Acme Cabs"));
            robot.press("note-promise");
            robot.press("remember");
        });
        assertEquals(
                List.of(
                        new AfterwardsAsk.NoteMaterial("Castle Hall", "taxi-leaflet", "en", "40"),
                        new AfterwardsAsk.NoteAction(
                                "Acme Cabs", ActionKind.LEAD_NAMED, "1", Afterward.TODAY.plusMonths(1)),
                        new AfterwardsAsk.NoteFollowUp(Afterward.TODAY.plusMonths(3))),
                asked);
    }

    @Test
    void everythingCanBeTakenBack() {
        Robot.in(() -> view(Afterward.book(), LATER, ENGLISH), robot -> {
            robot.press("take-back-" + Afterward.TOLD);
            robot.press("take-back-" + Afterward.OTHER);
            robot.press("take-back-" + Afterward.LEFT);
            robot.press("take-back-" + Afterward.SAID);
            robot.press("undo");
            robot.keys(KeyCode.CONTROL, KeyCode.Z);
            robot.press("addresses");
        });
        assertEquals(
                List.of(
                        new AfterwardsAsk.TakeBackAction(Afterward.TOLD.toString()),
                        new AfterwardsAsk.TakeBackFollowUp(Afterward.OTHER.toString()),
                        new AfterwardsAsk.TakeBackMaterial(Afterward.LEFT.toString()),
                        new AfterwardsAsk.TakeBackComment(Afterward.SAID.toString()),
                        new AfterwardsAsk.Undo(),
                        new AfterwardsAsk.Undo(),
                        new AfterwardsAsk.Addresses()),
                asked);
    }

    @Test
    void boxesAreEmptiedOnlyOnceTheyWereWritten() {
        var state = new SimpleObjectProperty<>(state(Progress.START));
        List<String> copies = new ArrayList<>();
        Robot.in(() -> new AfterwardsView(state, asked::add, ENGLISH), robot -> {
            TextField box = robot.node("copies", TextField.class);
            Stagehand.run(() -> box.setText("x"));
            Stagehand.run(() -> state.set(state(new Progress(false, Optional.of("No."), 0))));
            copies.add(box.getText());
            Stagehand.run(() -> state.set(state(new Progress(true, Optional.empty(), 1))));
            copies.add(box.getText());
        });
        assertEquals(List.of("x", ""), copies);
    }

    @Test
    void whatIsWrongWithANoteIsSaidBesideIt() {
        var state = new SimpleObjectProperty<>(state(Progress.START));
        List<Boolean> above = new ArrayList<>();
        Robot.in(() -> new AfterwardsView(state, asked::add, ENGLISH), robot -> {
            robot.press("note-left");
            Stagehand.run(() -> state.set(state(new Progress(false, Optional.of("No."), 0))));
            above.add(robot.node("trouble", Label.class).isVisible());
            robot.press("take-back-" + Afterward.TOLD);
            Stagehand.run(() -> state.set(state(new Progress(false, Optional.of("No!"), 0))));
            above.add(robot.node("trouble", Label.class).isVisible());
        });
        assertEquals(List.of(false, true), above);
    }

    @Test
    void aCommentThatCouldPointAtSomebodyIsWarnedOfAsItIsTyped() {
        List<String> said = new ArrayList<>();
        Robot.in(() -> view(Afterward.book(), Progress.START, ENGLISH), robot -> {
            TextArea box = robot.node("comment", TextArea.class);
            for (String words : List.of("Very clear.", "Ask Ada on 07700 900123", "My boss took my passport")) {
                Stagehand.run(() -> box.setText(words));
                said.add(box.getAccessibleHelp());
            }
            robot.press("approve");
        });
        assertEquals(
                List.of(
                        "Leave out whatever could point at a person.",
                        "A name from the register stands in it. It may hold a telephone number.",
                        ENGLISH.get(AfterwardsWord.POINTS_AT_LIVED_THROUGH)),
                said);
        assertEquals(List.of(new AfterwardsAsk.ApproveComment("My boss took my passport")), asked);
    }

    @Test
    void noCommentIsAskedForWithoutASession() {
        List<Boolean> shown = new ArrayList<>();
        Robot.in(() -> view(Book.EMPTY, Progress.START, ENGLISH), robot -> {
            shown.add(robot.node("comment", TextArea.class)
                    .getParent()
                    .getParent()
                    .isVisible());
        });
        assertEquals(List.of(false), shown);
    }

    /// A comment that is warned of, alone: on the page it stands below the fold.
    private static Parent comment() {
        CommentBox box = new CommentBox(ENGLISH);
        VBox card = box.card(Parts.button(ENGLISH.get(AfterwardsWord.APPROVE), box::clear));
        box.draw(Optional.of(List.of("Ada Byte")));
        ((TextArea) card.lookup("#comment")).setText("Ada told us that her boss took her passport. Call 07700 900123.");
        VBox page = Parts.styled(new VBox(Parts.styled(new VBox(card), "notes")), "page");
        page.setFillWidth(false);
        Look.wear(page, AfterwardsView.class, "afterwards.css");
        return page;
    }

    private static AfterwardsViewState state(Progress progress) {
        return AfterwardsViewState.of(
                Afterward.facts(Afterward.book(), Optional.of(Afterward.SESSION)), progress, ENGLISH);
    }

    private AfterwardsView view(Book book, Progress progress, Texts texts) {
        var facts = Afterward.facts(book, book.equals(Book.EMPTY) ? Optional.empty() : Optional.of(Afterward.SESSION));
        return new AfterwardsView(
                new SimpleObjectProperty<>(AfterwardsViewState.of(facts, progress, texts)), asked::add, texts);
    }
}
