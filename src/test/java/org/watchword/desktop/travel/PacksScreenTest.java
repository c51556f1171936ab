package org.watchword.desktop.travel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.travel.PackDesk;

/// Two laptops that share no network, and a stick between them.
class PacksScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root"), "src/test/resources/every-layout");
    private static final String OLD = "0800 000 4321";
    private static final String NEW = "01632 960123";
    private static final String DECK = """
            format: deck/1
            id: mine
            title: { en: Our own evening }
            audience: community
            minutes: 31
            parts:
              - { module: show/all, version: 1 }
            """;

    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();
    private final AtomicInteger recalls = new AtomicInteger();

    @TempDir
    Path folder;

    @Test
    void aPackIsMadeHereOpenedThereAndPutAside() throws IOException {
        write("coordinator", "decks/mine.yaml", DECK);
        on("coordinator", Optional.empty(), robot -> {
            robot.awaitWords("Deck: Our own evening");
            robot.press("make");
            robot.awaitWords("Tick what goes into the pack first.");
            robot.press("unit-decks-mine");
            robot.press("make");
            robot.awaitWords("Type what the pack is called");
            robot.press("unit-decks-mine");
            makeOfDeck(robot);
        });
        on("trainer", Optional.of(pack()), robot -> {
            robot.awaitWords("Our evening, edition 1, by Essex partnership");
            robot.awaitWords("New here: Deck: Our own evening");
            robot.press("take");
            robot.awaitWords("“Our evening” is open here now.");
            robot.awaitWords("Edition 1, by Essex partnership");
            assertFalse(robot.says("What you gave out with the old numbers"));
            robot.press("aside-our-evening");
            robot.awaitWords("“Our evening”, edition 1, is out of use.");
            robot.awaitWords("No pack is open here.");
        });
    }

    @Test
    void theNextPackOfANameIsItsNextEdition() throws IOException {
        write("coordinator", "decks/mine.yaml", DECK);
        on("coordinator", Optional.empty(), this::makeOfDeck);
        on("coordinator", Optional.empty(), robot -> {
            robot.await(
                    "the last name is not there",
                    () -> "Our evening"
                            .equals(robot.node("pack-name", TextField.class).getText()));
            robot.press("unit-decks-mine");
            robot.press("make");
            robot.awaitWords("Ten words of its author");
        });
        on("trainer", Optional.of(pack()), robot -> {
            robot.awaitWords("Our evening, edition 2");
            robot.press("leave");
            robot.awaitWords("No pack is open here.");
        });
    }

    @Test
    void aNumberThatChangesIsToldAndLeadsToWhatWasGivenOut() throws IOException {
        String here = Files.readString(CONTENT.resolve("contacts/gb.yaml"));
        write(
                "coordinator",
                "contacts/gb.yaml",
                here.replace(OLD, NEW).replace(OLD.replace(" ", ""), NEW.replace(" ", "")));
        on("coordinator", Optional.empty(), this::makeOfNumbers);
        on("trainer", Optional.of(pack()), robot -> {
            robot.awaitWords("Numbers that change");
            robot.awaitWords(OLD + " becomes " + NEW);
            robot.press("take");
            robot.await("to-recall");
            robot.press("to-recall");
            robot.await("nothing is recalled", () -> recalls.get() == 1);
        });
    }

    @Test
    void somebodyElseUnderAKnownNameIsOpenedOnlyOnceTheWordsWereCompared() throws IOException {
        for (String laptop : new String[] {"coordinator", "stranger"}) {
            write(laptop, "decks/mine.yaml", DECK.replace("Our own", laptop));
        }
        on("coordinator", Optional.empty(), this::makeOfDeck);
        on("trainer", Optional.of(pack()), robot -> {
            robot.awaitWords("edition 1");
            robot.press("take");
            robot.awaitWords("is open here now");
        });
        on("stranger", Optional.empty(), this::makeOfDeck);
        on("stranger", Optional.empty(), this::makeOfDeck);
        on("trainer", Optional.of(pack()), robot -> {
            robot.awaitWords("somebody else made it");
            assertTrue(robot.node("take", Button.class).isDisabled());
            robot.press("compared");
            robot.press("take");
            robot.awaitWords("is open here now");
        });
    }

    @Test
    void aFileThatIsNoPackIsRefusedWithWhatToDo() throws IOException {
        Files.writeString(pack(), "a letter");
        on("trainer", Optional.of(pack()), robot -> robot.awaitWords("This is no pack: packs of Watchword end in"));
        on("trainer", Optional.of(folder.resolve("gone.watchword")), robot -> robot.awaitWords("There is no file"));
    }

    private void makeOfDeck(Robot robot) {
        make(robot, "unit-decks-mine");
    }

    private void makeOfNumbers(Robot robot) {
        make(robot, "unit-contacts-gb");
    }

    private static void make(Robot robot, String unit) {
        robot.await(unit);
        robot.press(unit);
        robot.fill("pack-name", "Our evening");
        robot.fill("pack-author", "Essex partnership");
        robot.press("make");
        robot.awaitWords("Ten words of its author");
    }

    private Path pack() {
        return folder.resolve("a.watchword");
    }

    private DataFolder data(String laptop) {
        return new DataFolder(folder.resolve(laptop));
    }

    private Path own(String laptop) {
        return data(laptop).ownContent();
    }

    private void write(String laptop, String name, String text) throws IOException {
        Path file = own(laptop).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Room room(String laptop) {
        RoomOpening opening = Room.open(data(laptop), CONTENT, CLOCK, unexpected::set);
        return assertInstanceOf(RoomOpening.Opened.class, opening).room();
    }

    private PacksScreen screen(Room room, String laptop) {
        return new PacksScreen(
                room,
                new PackDesk(room.shipped(), data(laptop)),
                new PacksScreen.Parts(
                        new Chores(Thread::startVirtualThread, Platform::runLater, unexpected::set),
                        Texts.of(Language.ENGLISH),
                        (_, _) -> Optional.of(pack()),
                        _ -> Optional.of(pack()),
                        new PacksScreen.Ways(recalls::incrementAndGet, () -> {})));
    }

    private void on(String laptop, Optional<Path> pack, Consumer<Robot> work) {
        try (Room room = room(laptop)) {
            Robot.in(() -> screen(room, laptop).view(pack), work);
        } catch (IOException notClosed) {
            throw new AssertionError(notClosed);
        }
        assertNull(unexpected.get());
    }
}
