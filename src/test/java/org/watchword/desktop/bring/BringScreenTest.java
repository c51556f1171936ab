package org.watchword.desktop.bring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.bring.BringDesk;
import org.watchword.testkit.PlainPdf;

class BringScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root"), "src/test/resources/every-layout");

    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();
    private final List<String> put = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void pagesAreBroughtInAndPutIntoTheDeck() throws IOException {
        Files.write(file(), PlainPdf.of("The town", "Call 0800 000 4321", "The rank"));
        on(robot -> {
            robot.press("bring");
            robot.awaitWords("Choose a PDF first.");
            robot.press("choose");
            robot.awaitWords("our_town.pdf");
            robot.press("bring");
            robot.awaitWords("Type what the slides are called");
            robot.fill("bring-author", "The council");
            robot.fill("bring-licence", "They agreed");
            robot.press("bring");
            robot.awaitWords("2 slides are in your own content now.");
            robot.awaitWords("Page 2 shows a telephone number");
            robot.press("put");
        });
        assertEquals(List.of("elsewhere/our-town"), put);
        assertTrue(Files.exists(data().ownContent().resolve("modules/elsewhere/our-town/media/page-3.png")));
    }

    @Test
    void aPowerPointFileIsToldHowItComesIn() throws IOException {
        Files.writeString(file(), "PK and so on");
        on(robot -> {
            robot.press("choose");
            robot.fill("bring-author", "The council");
            robot.fill("bring-licence", "They agreed");
            robot.press("bring");
            robot.awaitWords("This is a file of PowerPoint or another office program.");
        });
        assertEquals(List.of(), put);
    }

    @Test
    void anOutlineIsSeenCutAndBecomesSlides() {
        on(robot -> {
            robot.press("make");
            robot.awaitWords("Paste or type an outline first.");
            paste(robot, "The rank\n- Who waits\n- Call 0800 000 4321\nThe station");
            robot.awaitWords("1. The rank (2 points)");
            robot.press("make");
            robot.awaitWords("A telephone number stands in");
            paste(robot, "The rank\n- Who waits\n- Who calls\nThe station");
            robot.awaitWords("2. The station");
            robot.press("make");
            robot.awaitWords("Type what the slides are called");
            robot.fill("outline-name", "Our town");
            robot.press("make");
            robot.awaitWords("2 slides are in your own content now.");
            robot.press("put");
        });
        assertEquals(List.of("elsewhere/our-town"), put);
    }

    private static void paste(Robot robot, String words) {
        Stagehand.run(() -> robot.node("outline", TextArea.class).setText(words));
    }

    @Test
    void picturesOfBringing() {
        BringViewState chosen = BringViewState.EMPTY.chose("Our_council.pdf");
        Texts texts = Texts.of(Language.ENGLISH);
        take("bring", BringViewState.EMPTY, texts);
        take("bring-working", chosen.works(0.4, "Page 4 of 10"), texts);
        BringViewState done = chosen.ended(
                "9 slides are in your own content now.", List.of(texts.get(BringWord.LEFT_NUMBER, 3)), true);
        take("bring-done", done, texts);
        List<String> cut = List.of(texts.get(BringWord.CUT, 1, "The rank", 2), texts.get(BringWord.CUT_MORE, 7));
        take("bring-outline", done.cut(cut).about(true), texts);
        take("bring-pseudo", chosen.cut(cut), PseudoLanguage.texts());
    }

    private static void take(String name, BringViewState state, Texts texts) {
        Pictures.take(name, () -> new BringView(new SimpleObjectProperty<>(state), _ -> {}, texts));
    }

    private Path file() {
        return folder.resolve("our_town.pdf");
    }

    private DataFolder data() {
        return new DataFolder(folder.resolve("records"));
    }

    private void on(Consumer<Robot> work) {
        RoomOpening opening = Room.open(data(), CONTENT, CLOCK, unexpected::set);
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, opening).room()) {
            BringScreen screen = new BringScreen(
                    room,
                    new BringDesk(data().ownContent()),
                    new BringScreen.Parts(
                            new Chores(Thread::startVirtualThread, Platform::runLater, unexpected::set),
                            Texts.of(Language.ENGLISH),
                            (_, _) -> Optional.of(file()),
                            put::add,
                            () -> {}));
            Robot.in(screen::view, work);
        } catch (IOException notClosed) {
            throw new AssertionError(notClosed);
        }
        assertNull(unexpected.get());
    }
}
