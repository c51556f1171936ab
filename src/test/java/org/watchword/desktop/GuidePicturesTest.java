package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.help.GuideShot;
import org.watchword.desktop.look.Stagehand;

/// Takes every picture of the guide in the real program, and tells which of those in `src/docs/guide/pictures` are no
/// longer so. No telephone number stands on any: in a picture nobody could change it. With `-Dwatchword.approve=true`
/// it puts the new ones there.
class GuidePicturesTest {
    private static final int RESTS = 6;
    private static final int LOOKS = 12;

    @TempDir
    Path data;

    @TempDir
    Path files;

    private final List<String> stale = new ArrayList<>();

    @Test
    void everyPictureOfTheGuideShowsTheProgramAsItIs() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            beforeTheDay(laptop, robot);
            inTheHall(laptop, robot);
            afterwards(laptop, robot);
            ofOnesOwn(laptop, robot);
        }
        assertEquals(List.of(), stale, "look at them, then approve them with -Dwatchword.approve=true");
    }

    /// A window as low as on a small laptop. Slides take the whole screen and give it back as they had it.
    private static void lower(Laptop laptop) {
        Stagehand.run(() -> {
            laptop.stage().setMaximized(false);
            laptop.stage().setWidth(1000);
            laptop.stage().setHeight(700);
        });
    }

    private void beforeTheDay(Laptop laptop, Robot robot) throws IOException {
        lower(laptop);
        robot.await("prepare-taxi-drivers");
        take(laptop, "home");
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.await("find");
        robot.fill("find", "taxi");
        take(laptop, "find");
        robot.keys(KeyCode.ESCAPE);
        robot.press("prepare-taxi-drivers");
        robot.await("venue");
        robot.type("Castle Hall");
        robot.fill("funder", "County Council");
        take(laptop, "prepare");
        robot.press("open-doors");
        robot.await("go-on");
        robot.awaitWords("The deck was checked");
        take(laptop, "ready");
    }

    private void inTheHall(Laptop laptop, Robot robot) throws IOException {
        robot.press("go-on");
        robot.await("name");
        arrive(robot, "Amina Khan", "Castle Cars");
        arrive(robot, "Ben Clark", "Abbey Cabs");
        take(laptop, "register");
        robot.press("door-phones");
        robot.await("phones-power");
        take(laptop, "phones");
        robot.press("door-register");
        robot.press("to-slides");
        robot.await("audience-sees");
        robot.keys(KeyCode.PAGE_DOWN);
        robot.rest();
        robot.keys(KeyCode.PAGE_DOWN);
        take(laptop, "slides");
        robot.keys(KeyCode.R);
        robot.await("end");
        lower(laptop);
        robot.press("end");
        robot.awaitWords("End this session?");
        robot.press("end");
        robot.awaitWords("Backup made and read back");
        take(laptop, "ending");
    }

    private void afterwards(Laptop laptop, Robot robot) throws IOException {
        robot.press("door-afterwards");
        robot.awaitWords("Note what was promised");
        take(laptop, "afterwards");
        robot.press("door-passes");
        robot.awaitWords("1. Amina Khan");
        take(laptop, "passes");
        robot.press("door-reports");
        robot.awaitWords("County Council");
        take(laptop, "reports");
    }

    private void ofOnesOwn(Laptop laptop, Robot robot) throws IOException {
        robot.press("door-settings");
        robot.await("packs");
        take(laptop, "settings");
        robot.press("packs");
        robot.awaitWords("Make a pack");
        take(laptop, "packs");
        robot.press("door-settings");
        robot.press("languages");
        robot.awaitWords("Choose a print on the left");
        take(laptop, "languages");
        robot.press("door-home");
        robot.press("compose-taxi-drivers");
        robot.fill("new-name", "An evening in Castle Hall");
        robot.press("begin");
        robot.focus("bring");
        robot.focus("name");
        take(laptop, "your-deck");
        robot.press("bring");
        robot.await("outline");
        take(laptop, "slides-from-elsewhere");
    }

    /// Small pictures are painted when nothing else is to be done, so it looks again until they are.
    private void take(Laptop laptop, String name) throws IOException {
        GuideShot now = shot(laptop, name);
        for (int look = 0; look < LOOKS && GuideShot.approved(name).isStale(now); look++) {
            now = shot(laptop, name);
        }
        boolean changed = GuideShot.approved(name).isStale(now);
        if (changed && Boolean.getBoolean("watchword.approve")) {
            now.approve(name);
        } else if (changed) {
            stale.add(name);
        }
    }

    private static GuideShot shot(Laptop laptop, String name) throws IOException {
        for (int time = 0; time < RESTS; time++) {
            laptop.robot().rest();
        }
        return GuideShot.of(laptop.photograph("guide-" + name));
    }

    private static void arrive(Robot robot, String name, String organisation) {
        robot.type(name);
        robot.keys(KeyCode.TAB);
        robot.type(organisation);
        robot.keys(KeyCode.ENTER);
        robot.awaitWords(name);
    }
}
