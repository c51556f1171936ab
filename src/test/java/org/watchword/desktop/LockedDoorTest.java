package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.records.key.RecoveryKey;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;

/// The page before locked records, on the records themselves.
class LockedDoorTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");

    @TempDir
    Path data;

    private final ExecutorService away = Executors.newSingleThreadExecutor();
    private final List<RoomOpening> came = new ArrayList<>();
    private RecoveryKey recovery;
    private LockedDoor door;
    private Stage stage;

    @BeforeEach
    void locks() throws IOException {
        Stagehand.ready();
        try (Records records = ((Opening.Opened) Records.open(data)).records()) {
            RecoveryDraft draft = records.custody().lock(Laptop.PASSPHRASE);
            draft.finish(draft.key());
            recovery = draft.key();
        }
        DataFolder folder = new DataFolder(data);
        Troubles troubles = Troubles.in(folder, new Evenings(), Platform::runLater);
        Edges edges = BareEdges.of(data, away, InstantSource.system(), new BareEdges.OneScreen());
        Porch porch = Stagehand.on(() -> Porch.of(folder, troubles, Texts.of(Language.ENGLISH), edges));
        door = new LockedDoor(assertInstanceOf(RoomOpening.Locked.class, open()).room(), porch, came::add);
        stage = Stagehand.on(Stage::new);
        Stagehand.run(() -> door.show(stage));
    }

    @AfterEach
    void hides() {
        Stagehand.run(stage::hide);
        away.close();
    }

    @Test
    void thePassphraseLeadsIn() throws IOException {
        Robot robot = Robot.at(stage);
        robot.await("box-0");
        robot.type("seven quiet herons wade");
        robot.keys(KeyCode.ENTER);
        robot.await("nothing came", () -> !came.isEmpty());
        door.close();
        Room room = assertInstanceOf(RoomOpening.Opened.class, came.getFirst()).room();
        assertInstanceOf(RoomOpening.InUse.class, open(), "it stays open");
        room.close();
    }

    @Test
    void whoLeavesBeforeChoosingANewPassphraseLeavesTheRecordsLockedAndFree() throws IOException {
        Robot robot = Robot.at(stage);
        robot.press("key");
        robot.awaitWords("six groups");
        robot.fill("box-0", String.join(" ", recovery.groups()));
        robot.press("next");
        robot.awaitWords("Choose a new passphrase");
        door.close();
        assertEquals(List.of(), came);
        assertInstanceOf(RoomOpening.Locked.class, open()).room().close();
    }

    @Test
    void whoLeavesAtOnceLeavesTheRecordsLockedAndFree() throws IOException {
        Robot.at(stage).press("away");
        Robot.at(stage).await("the window is still there", () -> !Stagehand.on(stage::isShowing));
        door.close();
        assertInstanceOf(RoomOpening.Locked.class, open()).room().close();
    }

    private RoomOpening open() {
        return Room.open(new DataFolder(data), CONTENT, new Evenings(), _ -> {});
    }
}
