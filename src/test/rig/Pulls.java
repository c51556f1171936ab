import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Drives the shipped program on two dummy monitors whose projector comes and goes. It walks a stretch of the deck
/// once to learn what each press must look like, so that afterwards every wall is compared pixel by pixel with the
/// one that the presses so far must have led to.
public final class Pulls {
    private static final Rectangle LAPTOP = new Rectangle(0, 0, 1920, 1080);
    private static final Rectangle PROJECTOR = new Rectangle(1920, 0, 1280, 720);
    private static final int FIRST_SLIDE = 21;
    private static final int STRETCH = 8;
    private static final int BETWEEN_PRESSES = 230;
    private static final double USABLE_WITHIN = 300;
    private static final double BACK_WITHIN = 1500;

    private final Path monitors;
    private final Path rig;
    private final Path program;
    private final Path pictures;
    private final Robot robot;
    private final Random chance;
    private final List<int[]> known = new ArrayList<>();
    private final List<Double> hidden = new ArrayList<>();
    private final List<Double> back = new ArrayList<>();
    private Process running;
    private int at;
    private boolean black;
    private int passed;
    private int late;
    private final boolean measuring;

    private Pulls(String[] words, long seed, boolean measuring) throws Exception {
        this.measuring = measuring;
        monitors = Path.of(words[0]);
        rig = Path.of(words[1]);
        program = Path.of(words[2]);
        pictures = Path.of(words[3]);
        chance = new Random(seed);
        robot = new Robot(GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice());
    }

    /// @param words the monitors' script, its folder, the program, the folder for a picture of a failure, and
    ///     then what
    ///     `pulls` was given
    public static void main(String[] words) throws Exception {
        List<String> asked = List.of(words).subList(4, words.length);
        int pulls = asked.isEmpty() ? 20 : Integer.parseInt(asked.get(0));
        int seedAt = asked.indexOf("--seed") + 1;
        long seed = seedAt > 0 ? Long.parseLong(asked.get(seedAt)) : 20261121;
        boolean times = asked.contains("--times");
        Pulls hall = new Pulls(words, seed, times);
        System.out.printf("pulls: %d, seed %d, %s%n", pulls, seed, words[2]);
        try {
            hall.open();
            hall.learn();
            if (!times) {
                hall.scripted();
            }
            for (int pull = 0; pull < pulls; pull++) {
                hall.pull(pull);
            }
            hall.tell();
            if (!times) {
                hall.remembers();
            }
            System.out.printf("%d passed, 0 failed%n", hall.passed);
        } catch (AssertionError failed) {
            hall.photograph("pulls-failed.png");
            System.out.println("FAILED: " + failed.getMessage());
            System.exit(1);
        } finally {
            hall.close();
        }
    }

    // The session

    private void open() throws Exception {
        Path log = rig.resolve("program.log");
        running = new ProcessBuilder(program.toString(), "--data", rig.resolve("data").toString(), "present", "taxi-drivers")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        within(30_000, "the slides came", () -> !slides().isEmpty());
        pause(2500);
    }

    private void close() throws Exception {
        running.destroy();
        running.waitFor();
    }

    private void learn() throws Exception {
        key("ctrl+g");
        pause(900);
        run("xdotool", "type", Integer.toString(FIRST_SLIDE));
        key("Return");
        pause(1500);
        for (int step = 0; step <= STRETCH; step++) {
            known.add(still(PROJECTOR));
            key("Next");
            pause(500);
        }
        for (int step = STRETCH; step >= 0; step--) {
            key("Prior");
            pause(500);
            at = step;
            shows(PROJECTOR, "walking back shows the same walls");
        }
        ok("learned " + known.size() + " walls");
    }

    /// Presses a key that a clicker has, and knows what it must do.
    private void press() {
        switch (chance.nextInt(5)) {
            case 0 -> {
                key("b");
                black = !black;
            }
            case 1, 2 -> step("Prior", Math.max(0, at - 1), at > 0);
            default -> step("Next", Math.min(STRETCH, at + 1), at < STRETCH);
        }
        pause(BETWEEN_PRESSES);
    }

    private void step(String key, int to, boolean inside) {
        if (black) {
            black = false;
            key(key);
        } else if (inside) {
            at = to;
            key(key);
        }
    }

    // Pulling

    private void pull(int number) throws Exception {
        for (int presses = chance.nextInt(4); presses > 0; presses--) {
            press();
        }
        pause(chance.nextInt(400));
        hidden.add(unplug());
        for (int presses = chance.nextInt(3); presses > 0; presses--) {
            press();
        }
        pause(chance.nextInt(1500));
        if (chance.nextInt(5) == 0) {
            rig("plug");
            pause(chance.nextInt(250));
            hidden.add(unplug());
        }
        double took = plug();
        if (!black) { // an empty screen is black too, so that time says nothing
            back.add(took);
        }
        ok(String.format(
                Locale.ROOT, "%d: hidden after %.0f ms, back after %.0f ms", number + 1, last(hidden), took));
    }

    private double unplug() throws Exception {
        rig("unplug");
        double took = within(USABLE_WITHIN, "no slide covers the laptop", () -> slides().isEmpty());
        return Math.max(took, within(USABLE_WITHIN, "the laptop has the keyboard", Pulls::trainerHasTheKeyboard));
    }

    private double plug() throws Exception {
        rig("plug");
        double took = within(BACK_WITHIN, "the same slide is back", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        return took;
    }

    // What a hall does to screens

    private void scripted() throws Exception {
        left();
        resolution();
        swapped();
        mirrored();
        loose();
        third();
    }

    private void left() throws Exception {
        rig("left");
        Rectangle projector = new Rectangle(0, 0, 1280, 720);
        within(BACK_WITHIN, "the slide moved with the projector", () -> isWall(photograph(projector)));
        stands(projector);
        trainerOn(new Rectangle(1280, 0, 1920, 1080));
        rig("unplug");
        within(USABLE_WITHIN, "no slide covers the laptop", () -> slides().isEmpty());
        rig("left");
        within(BACK_WITHIN, "the same slide is back on the left", () -> isWall(photograph(projector)));
        rig("plug");
        within(BACK_WITHIN, "the same slide is back on the right", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        trainerOn(LAPTOP);
        ok("a projector on the left of the laptop");
    }

    private void resolution() throws Exception {
        rig("small");
        Rectangle small = new Rectangle(1920, 0, 1024, 768);
        within(BACK_WITHIN, "the slide fills the smaller projector", () -> slides().equals(List.of(small)));
        step("Next", at + 1, true);
        pause(600);
        key("Prior");
        at--;
        pause(600);
        rig("plug");
        within(BACK_WITHIN, "the slide fills the projector again", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        ok("another resolution while presenting");
    }

    private void swapped() throws Exception {
        key("s");
        within(BACK_WITHIN, "the slide went to the laptop's screen", () -> slides().equals(List.of(LAPTOP)));
        trainerOn(PROJECTOR);
        key("s");
        within(BACK_WITHIN, "the slide went back", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        trainerOn(LAPTOP);
        ok("screens swapped with S, and back");
    }

    private void mirrored() throws Exception {
        rig("mirror");
        within(USABLE_WITHIN, "no slide covers a mirrored laptop", () -> slides().isEmpty());
        pause(700);
        rig("plug");
        within(BACK_WITHIN, "the same slide is back after the mirror", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        ok("mirror on and off");
    }

    private void loose() throws Exception {
        for (int time = 0; time < 8; time++) {
            rig("unplug");
            pause(chance.nextInt(120));
            rig("plug");
            pause(chance.nextInt(120));
            need(slides().stream().noneMatch(LAPTOP::intersects), "a loose cable never throws the slide on the laptop");
        }
        within(BACK_WITHIN, "the slide is back once the cable is still", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        ok("a loose cable");
    }

    private void third() throws Exception {
        Rectangle other = new Rectangle(3200, 0, 1280, 720);
        rig("third");
        pause(1500);
        stands(PROJECTOR);
        need(isWall(photograph(PROJECTOR)), "a third screen leaves the slide where it is");
        rig("third-only");
        within(USABLE_WITHIN, "the slide waits for its projector", () -> slides().stream().noneMatch(LAPTOP::intersects));
        pause(900);
        if (slides().isEmpty()) {
            key("s"); // two projectors alike cannot be told apart, so the slide may have gone there by itself
        }
        within(BACK_WITHIN, "the slide is on the third screen", () -> slides().equals(List.of(other)));
        rig("third");
        pause(1500);
        need(slides().stream().noneMatch(LAPTOP::intersects), "the laptop stays free");
        rig("plug");
        within(BACK_WITHIN, "the slide is on the projector again", () -> isWall(photograph(PROJECTOR)));
        stands(PROJECTOR);
        ok("a third screen");
    }

    /// The choice of screen outlives the program.
    private void remembers() throws Exception {
        key("s");
        within(BACK_WITHIN, "the slide went to the laptop's screen", () -> slides().equals(List.of(LAPTOP)));
        pause(500);
        close();
        open();
        within(BACK_WITHIN, "the choice is remembered", () -> slides().equals(List.of(LAPTOP)));
        key("s");
        within(BACK_WITHIN, "the slide went back", () -> slides().equals(List.of(PROJECTOR)));
        pause(500);
        close();
        open();
        within(BACK_WITHIN, "the new choice is remembered", () -> slides().equals(List.of(PROJECTOR)));
        ok("the choice of screen is remembered over a restart");
    }

    // Looking

    private boolean isWall(int[] pixels) {
        return black
                ? Arrays.stream(pixels).allMatch(pixel -> (pixel & 0xFFFFFF) == 0)
                : Arrays.equals(pixels, known.get(at));
    }

    private void shows(Rectangle screen, String what) {
        within(BACK_WITHIN, what, () -> isWall(photograph(screen)));
    }

    private int[] photograph(Rectangle screen) {
        BufferedImage image = robot.createScreenCapture(screen);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
    }

    private int[] still(Rectangle screen) {
        int[] before = photograph(screen);
        for (int look = 0; look < 40; look++) {
            pause(150);
            int[] now = photograph(screen);
            if (Arrays.equals(now, before)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("the wall does not come to rest");
    }

    private void stands(Rectangle screen) {
        within(BACK_WITHIN, "the slides stand at " + screen, () -> slides().equals(List.of(screen)));
    }

    private void trainerOn(Rectangle screen) {
        within(BACK_WITHIN, "the trainer's window is on " + screen, () -> windows("^Watchword").stream()
                .anyMatch(place -> screen.contains(place.getCenterX(), place.getCenterY())));
    }

    private static boolean trainerHasTheKeyboard() {
        return run("xdotool", "getactivewindow", "getwindowname").startsWith("Watchword");
    }

    private static List<Rectangle> slides() {
        return windows("^Slides$");
    }

    private static List<Rectangle> windows(String name) {
        String found = run("xdotool", "search", "--onlyvisible", "--name", name);
        return found.lines()
                .map(id -> run("xdotool", "getwindowgeometry", "--shell", id))
                .filter(shell -> shell.contains("HEIGHT"))
                .map(Pulls::place)
                .toList();
    }

    private static Rectangle place(String shell) {
        var numbers = shell.lines()
                .map(line -> line.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.parseInt(parts[1])));
        return new Rectangle(numbers.get("X"), numbers.get("Y"), numbers.get("WIDTH"), numbers.get("HEIGHT"));
    }

    // Doing

    private void rig(String what) {
        run(monitors.toString(), what, rig.toString());
    }

    private static void key(String key) {
        run("xdotool", "key", "--clearmodifiers", key);
    }

    private void photograph(String name) {
        run(monitors.toString(), "picture", rig.toString(), pictures.resolve(name).toString());
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return said;
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(String.join(" ", command), broken);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /// Milliseconds until it holds. Where times are measured a late one is counted, and the next is measured.
    private double within(double millis, String what, BooleanSupplier holds) {
        long start = System.nanoTime();
        while (true) {
            boolean so = holds.getAsBoolean();
            double took = (System.nanoTime() - start) / 1e6;
            if (so && took <= millis) {
                return took;
            }
            if (so && measuring) {
                late++;
                System.out.printf(Locale.ROOT, "  late: %s, within %.0f ms (%.0f ms)%n", what, millis, took);
                return took;
            }
            need(took <= Math.max(10_000, millis) && !so, String.format(Locale.ROOT, "%s, within %.0f ms (%.0f ms)", what, millis, took));
        }
    }

    private static void need(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("this does not hold: " + what);
        }
    }

    private void ok(String what) {
        passed++;
        System.out.println("  ok: " + what);
    }

    private static double last(List<Double> times) {
        return times.get(times.size() - 1);
    }

    private void tell() {
        Figures.tell("pulled to hidden", hidden);
        Figures.tell("plugged in to the same slide painted", back);
        need(late == 0, "everything in time (late: " + late + ")");
    }
}
