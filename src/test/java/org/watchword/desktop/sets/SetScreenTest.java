package org.watchword.desktop.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.files.SaveDialog;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.OptionBox;
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
import org.watchword.room.packs.PackKind;
import org.watchword.room.prints.PrintSet;
import org.watchword.testkit.FullDisk;

class SetScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));
    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");

    @TempDir
    Path folder;

    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    private Room room;

    @BeforeEach
    void opens() {
        RoomOpening opening = Room.open(new DataFolder(folder.resolve("records")), CONTENT, CLOCK, unexpected::add);
        room = assertInstanceOf(RoomOpening.Opened.class, opening).room();
    }

    @AfterEach
    void closes() throws IOException {
        room.close();
        assertEquals(List.of(), unexpected);
    }

    private SetScreen screen(Texts texts, Executor away, Path place) {
        SaveDialog dialog = new SaveDialog() {
            @Override
            public Optional<Path> where(String suggested) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder() {
                return Optional.of(place);
            }
        };
        Chores looking = new Chores(away, Platform::runLater, unexpected::add);
        return new SetScreen(
                room,
                new SetScreen.Parts(looking, texts, dialog, () -> {}),
                new SetScreen.Choice("en", "gb", "taxi-drivers"));
    }

    private void on(Path place, Consumer<Robot> work) {
        Robot.in(
                () -> screen(Texts.of(Language.ENGLISH), Thread::startVirtualThread, place)
                        .view(),
                work);
    }

    private List<String> saved(String under) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(under))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsTickedIsSavedInOneFolder() throws IOException {
        on(folder, robot -> {
            assertTrue(Stagehand.on(() -> robot.node("save", Button.class).isDisabled()));
            robot.press("tick-taxi-leaflet");
            robot.press("tick-you-can-get-help");
            robot.awaitWords("Save 2 prints…");
            robot.press("save");
            robot.awaitWords("2 prints are in");
        });
        assertEquals(List.of("taxi-leaflet-en.pdf", "you-can-get-help-en.pdf"), saved("prints-en-2026-11-22"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndNothingIsLeft() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {1});
        on(file, robot -> {
            robot.press("tick-taxi-leaflet");
            robot.press("save");
            robot.awaitWords("Choose another folder, then save again.");
        });
        assertEquals(List.of("file", "records"), saved("."));
    }

    /// A real disk with room for a part of the pack.
    @Test
    void aFullDiskIsToldAndNothingOfThePackIsLeft() throws IOException {
        Optional<FullDisk> made = FullDisk.of(200);
        Assumptions.assumeTrue(made.isPresent(), "NOT TRIED: this system lets nobody mount a small disk");
        try (FullDisk disk = made.orElseThrow()) {
            on(disk.root(), robot -> {
                Stagehand.run(() -> choose(robot, "what", "HALL"));
                robot.press("save");
                robot.awaitWords("It may be full, locked or no longer there. Choose another folder, then save again.");
            });
            assertEquals(List.of(), disk.names());
        }
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        SimpleObjectProperty<Runnable> held = new SimpleObjectProperty<>();
        Robot.in(() -> screen(Texts.of(Language.ENGLISH), held::set, folder).view(), robot -> {
            robot.press("all");
            robot.press("save");
            robot.awaitWords("Making 1 of");
            robot.press("stop");
            held.get().run();
            robot.awaitWords("Stopped. Nothing was saved.");
        });
        assertEquals(List.of("records"), saved("."));
    }

    @Test
    void aPackForAHallIsOneFolderWithAList() throws IOException {
        on(folder, robot -> {
            Stagehand.run(() -> choose(robot, "what", "HALL"));
            robot.awaitWords("What you put up, hand out");
            robot.press("save");
            robot.awaitWords("prints are in");
        });
        List<String> files = saved("hall-pack-taxi-drivers-en-2026-11-22");
        assertEquals("00-contents.pdf", files.getFirst());
        assertTrue(files.contains("01-handout.pdf"), files.toString());
        assertTrue(files.stream().anyMatch(file -> file.endsWith("-taxi-poster.pdf")), files.toString());
    }

    @Test
    void formsOfATrainingAreTickedAndSavedInPlainWords() throws IOException {
        on(folder, robot -> {
            Stagehand.run(() -> choose(robot, "what", "FORMS"));
            robot.awaitWords("Notes are for you alone.");
            Stagehand.run(() -> choose(robot, "deck", "schools-15-17"));
            Stagehand.run(() -> choose(robot, "language", "en-simple"));
            robot.press("tick-form-handout");
            robot.press("tick-form-questions");
            robot.press("save");
            robot.awaitWords("2 prints are in");
            Stagehand.run(() -> choose(robot, "what", "CHOSEN"));
            assertEquals(
                    "en",
                    Stagehand.on(() ->
                            robot.node("language", OptionBox.class).getValue().code()));
        });
        assertEquals(
                List.of("handout-schools-15-17-en-simple.pdf", "questions-schools-15-17-en-simple.pdf"),
                saved("training-schools-15-17-en-simple-2026-11-22"));
    }

    @Test
    void aPackThatIsStoppedLeavesNothing() throws IOException {
        SimpleObjectProperty<Runnable> held = new SimpleObjectProperty<>();
        Robot.in(() -> screen(Texts.of(Language.ENGLISH), held::set, folder).view(), robot -> {
            Stagehand.run(() -> choose(robot, "what", "SCHOOL"));
            Stagehand.run(() -> choose(robot, "deck", "schools-15-17"));
            robot.press("save");
            robot.awaitWords("Making 1 of");
            robot.press("stop");
            held.get().run();
            robot.awaitWords("Stopped. Nothing was saved.");
        });
        assertEquals(List.of("records"), saved("."));
    }

    private static void choose(Robot robot, String box, String code) {
        OptionBox options = robot.node(box, OptionBox.class);
        options.setValue(options.getItems().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void allAndNoneAreOnePressEach() {
        on(folder, robot -> {
            robot.press("all");
            assertTrue(Stagehand.on(
                    () -> robot.node("tick-taxi-leaflet", CheckBox.class).isSelected()));
            robot.press("none");
            assertTrue(Stagehand.on(() -> robot.node("save", Button.class).isDisabled()));
        });
    }

    @Test
    void picturesOfSeveralPrints() {
        Pictures.take(
                "set", () -> screen(Texts.of(Language.ENGLISH), _ -> {}, folder).view());
        Pictures.take(
                "set-forms",
                () -> new SetView(new SimpleObjectProperty<>(forms()), _ -> {}, Texts.of(Language.ENGLISH)));
        Pictures.take(
                "set-pseudo",
                () -> screen(PseudoLanguage.texts(), _ -> {}, folder).view());
        Pictures.take(
                "set-pack", () -> new SetView(new SimpleObjectProperty<>(pack()), _ -> {}, Texts.of(Language.ENGLISH)));
        Pictures.take(
                "set-going",
                () -> new SetView(new SimpleObjectProperty<>(going()), _ -> {}, Texts.of(Language.ENGLISH)));
    }

    private SetViewState forms() {
        Texts texts = Texts.of(Language.ENGLISH);
        SetShelf shelf = new SetShelf(room, texts);
        List<Option> kinds = List.of(new Option("FORMS", texts.get(SetWord.FORMS)));
        return new SetViewState(
                new SetViewState.What(
                        kinds, "FORMS", texts.get(SetWord.FORMS_WHAT), shelf.decks(), "schools-15-17", List.of()),
                shelf.forms().stream()
                        .map(form -> new SetViewState.Line(form.code(), form.name(), false))
                        .toList(),
                List.of(new Option("en-simple", "Plain English")),
                "en-simple",
                List.of(new Option("gb", "United Kingdom")),
                "gb",
                Optional.empty(),
                SetViewState.Said.NOTHING);
    }

    private SetViewState pack() {
        Texts texts = Texts.of(Language.ENGLISH);
        SetShelf shelf = new SetShelf(room, texts);
        List<Option> kinds = List.of(new Option("SCHOOL", texts.get(SetWord.SCHOOL)));
        List<String> titles =
                shelf.pack(PackKind.SCHOOL, new SetScreen.Choice("en", "gb", "schools-15-17")).pieces().stream()
                        .map(PrintSet.Piece::title)
                        .toList();
        return new SetViewState(
                new SetViewState.What(
                        kinds, "SCHOOL", texts.get(SetWord.SCHOOL_WHAT), shelf.decks(), "schools-15-17", titles),
                List.of(),
                List.of(new Option("en", "English")),
                "en",
                List.of(new Option("gb", "United Kingdom")),
                "gb",
                Optional.empty(),
                SetViewState.Said.NOTHING);
    }

    private static SetViewState going() {
        return new SetViewState(
                new SetViewState.What(List.of(), "", "", List.of(), "", List.of()),
                List.of(new SetViewState.Line("leaflet", "Did something not feel right?", true)),
                List.of(),
                "en",
                List.of(),
                "gb",
                Optional.of(new SetViewState.Going(0.4, "Making 3 of 7: Did something not feel right?")),
                SetViewState.Said.NOTHING);
    }
}
