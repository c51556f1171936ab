package org.watchword.desktop.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.lock.ProtectScreen.Doors;
import org.watchword.desktop.lock.ProtectScreen.Wish;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.KeySheet;
import org.watchword.records.key.Custody;
import org.watchword.records.key.Passphrase;

class ProtectScreenTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final String NEXT = "nine slow barges turn";

    @TempDir
    Path folder;

    private final List<String> went = new ArrayList<>();
    private final List<KeySheet> printed = new ArrayList<>();

    @Test
    void aPassphraseIsChosenTheKeyIsPrintedAndTypedBack() throws IOException {
        Custody custody = TestVault.open(folder);
        Robot.in(() -> screen(custody, Wish.FIRST).view(), robot -> {
            robot.fill("box-0", TestVault.WORDS);
            robot.fill("box-1", TestVault.WORDS);
            robot.press("next");
            robot.await("group-6");
            robot.press("print");
            String key = key(robot);
            robot.press("next");
            robot.await("box-0");
            robot.fill("box-0", key.toLowerCase(java.util.Locale.ROOT));
            robot.press("next");
            robot.await("it is not done", () -> went.contains("done"));
            assertEquals(key, String.join("", printed.getFirst().groups()));
        });
        assertTrue(custody.opens(new Passphrase(TestVault.WORDS)));
    }

    @Test
    void whatIsTooShortOrDifferentIsToldAndWhatWasTypedStays() throws IOException {
        Custody custody = TestVault.open(folder);
        Robot.in(() -> screen(custody, Wish.FIRST).view(), robot -> {
            robot.fill("box-0", "short");
            robot.fill("box-1", "short");
            robot.press("next");
            robot.awaitWords("too short");
            robot.fill("box-0", TestVault.WORDS);
            robot.press("next");
            robot.awaitWords("not the same");
            assertEquals(TestVault.WORDS, robot.node("box-0", TextField.class).getText());
        });
        assertFalse(custody.locked());
    }

    @Test
    void aSlipIsFoundInItsGroupAndNothingIsLockedUntilTheKeyIsRight() throws IOException {
        Custody custody = TestVault.open(folder);
        Robot.in(() -> screen(custody, Wish.FIRST).view(), robot -> {
            robot.fill("box-0", TestVault.WORDS);
            robot.fill("box-1", TestVault.WORDS);
            robot.press("next");
            robot.await("group-6");
            String key = key(robot);
            robot.press("next");
            robot.await("box-0");
            char other = key.charAt(14) == 'A' ? 'C' : 'A';
            robot.fill("box-0", key.substring(0, 14) + other + key.substring(15));
            robot.press("next");
            robot.awaitWords("group 3");
            robot.fill("box-0", key.substring(0, 30));
            robot.press("next");
            robot.awaitWords("here are 30");
            assertFalse(custody.locked());
            robot.press("paper");
            robot.await("group-1");
            assertEquals(key, key(robot), "it is the same key");
        });
    }

    @Test
    void sheMayGoOnWithoutAPassphrase() throws IOException {
        Custody custody = TestVault.open(folder);
        Robot.in(() -> screen(custody, Wish.FIRST).view(), robot -> robot.press("away"));
        assertEquals(List.of("without"), went);
        assertFalse(custody.locked());
    }

    @Test
    void thePassphraseIsChangedByWhoKnowsIt() throws IOException {
        Custody custody = TestVault.open(folder);
        TestVault.lock(custody);
        Robot.in(() -> screen(custody, Wish.CHANGE).view(), robot -> {
            robot.fill("box-0", "not these words at all");
            robot.fill("box-1", NEXT);
            robot.fill("box-2", NEXT);
            robot.press("next");
            robot.awaitWords("not the passphrase");
            robot.fill("box-0", TestVault.WORDS);
            robot.press("next");
            robot.await("it is not done", () -> went.contains("done"));
        });
        assertTrue(custody.opens(new Passphrase(NEXT)));
    }

    @Test
    void aNewRecoveryKeyIsMadeByWhoKnowsThePassphrase() throws IOException {
        Custody custody = TestVault.open(folder);
        var first = TestVault.lock(custody);
        Robot.in(() -> screen(custody, Wish.RECOVERY).view(), robot -> {
            robot.fill("box-0", TestVault.WORDS);
            robot.press("next");
            robot.await("group-6");
            String key = key(robot);
            assertTrue(custody.opens(first), "the old sheet counts until the new one was typed back");
            robot.press("next");
            robot.await("box-0");
            robot.fill("box-0", key);
            robot.press("next");
            robot.await("it is not done", () -> went.contains("done"));
        });
        assertFalse(custody.opens(first));
    }

    private static String key(Robot robot) {
        StringBuilder key = new StringBuilder();
        for (int group = 1; group <= 6; group++) {
            key.append(robot.node("group-" + group, Labeled.class).getText());
        }
        return key.toString();
    }

    private ProtectScreen screen(Custody custody, Wish wish) {
        Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        Doors doors = new Doors(() -> went.add("done"), "Not now", () -> went.add("without"));
        return new ProtectScreen(new ProtectScreen.Vault(custody, chores, printed::add), wish, ENGLISH, doors);
    }
}
