package org.watchword.desktop.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.lock.UnlockScreen.Doors;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.key.Change;
import org.watchword.records.key.Custody;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;

class UnlockScreenTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @TempDir
    Path folder;

    private final List<String> went = new ArrayList<>();
    private Custody custody;
    private RecoveryKey recovery;

    @BeforeEach
    void lock() throws IOException {
        custody = TestVault.open(folder);
        recovery = TestVault.lock(custody);
    }

    @Test
    void thePassphraseOpensWithTheEnterKey() {
        Robot.in(this::view, robot -> {
            robot.focus("box-0");
            robot.type(TestVault.WORDS);
            robot.keys(KeyCode.ENTER);
            robot.await("it did not open", () -> went.contains("opened"));
        });
    }

    @Test
    void aWrongOneIsToldCalmlyAndTriedAgain() {
        Robot.in(this::view, robot -> {
            robot.fill("box-0", "not these words at all");
            robot.press("next");
            robot.awaitWords("not the passphrase");
            assertEquals(List.of(), went);
            robot.fill("box-0", TestVault.WORDS);
            robot.press("next");
            robot.await("it did not open", () -> went.contains("opened"));
        });
    }

    @Test
    void thePrintedKeyOpensAndThenANewPassphraseIsChosen() {
        String words = "nine slow barges turn";
        Robot.in(this::view, robot -> {
            robot.press("key");
            robot.awaitWords("six groups");
            robot.fill("box-0", String.join(" ", recovery.groups()));
            robot.press("next");
            robot.awaitWords("Choose a new passphrase");
            assertEquals(List.of(), went, "nothing is open before there is a passphrase");
            robot.fill("box-0", words);
            robot.fill("box-1", words);
            robot.press("next");
            robot.await("it did not open", () -> went.contains("opened"));
        });
        assertTrue(custody.opens(new Passphrase(words)));
    }

    @Test
    void oneMayGoBackToThePassphraseAndAway() {
        Robot.in(this::view, robot -> {
            robot.press("key");
            robot.awaitWords("six groups");
            robot.press("passphrase");
            robot.awaitWords("Your records are locked");
            robot.press("away");
        });
        assertEquals(List.of("left"), went);
    }

    @Test
    void overAPageThereIsNoWayAwayUnlessSlidesRun() {
        Doors none = Doors.overAPage(() -> {}, Optional.empty(), ENGLISH);
        assertEquals(Optional.empty(), none.away());
        assertTrue(
                Doors.overAPage(() -> {}, Optional.of(() -> {}), ENGLISH).away().isPresent());
    }

    private javafx.scene.Parent view() {
        Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        Doors doors = Doors.atTheStart(() -> went.add("opened"), () -> went.add("left"), ENGLISH);
        return new UnlockScreen(
                        new Bolt() {
                            @Override
                            public boolean opens(Secret secret) {
                                return custody.opens(secret);
                            }

                            @Override
                            public Change renew(RecoveryKey known, Passphrase next) {
                                return custody.change(known, next);
                            }
                        },
                        chores,
                        ENGLISH,
                        doors)
                .view();
    }
}
