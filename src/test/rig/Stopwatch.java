import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures from outside how long the audience waits: presses a real key and photographs the whole projector until
/// nothing changes any more. The time told is that of the first photograph that equals the last one.
///
///     java Stopwatch.java KEY BACK TIMES [X Y WIDTH HEIGHT]
///     java Stopwatch.java start TIMES COMMAND...
///     java Stopwatch.java shown COMMAND...
///
/// The second form starts a program again and again and tells how long it takes until the laptop has the page that then
/// stays, which is when a trainer can begin; then it ends the program. The third starts a program once, tells when the
/// projector had its first slide, and leaves the program running.
///
/// KEY and BACK are AWT names such as PAGE_DOWN and PAGE_UP, pressed ten times each in turn. The tool has a floor of its
/// own, the time of one photograph; it is told too.
class Stopwatch {

    private static final Rectangle PROJECTOR = new Rectangle(1920, 0, 1280, 720);
    private static final Rectangle LAPTOP = new Rectangle(0, 0, 1920, 1080);
    private static final int STILL_MILLIS = 150;
    private static final int SLIDE_STILL_MILLIS = 4000;
    private static final int REST_MILLIS = 350;

    /// While a program starts, it needs both cores more than the one who waits for it.
    private static final int POLL_MILLIS = 15;

    private final Robot robot;
    private final Rectangle projector;

    Stopwatch(Rectangle projector) throws Exception {
        GraphicsDevice screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        this.robot = new Robot(screen);
        this.projector = projector;
    }

    public static void main(String[] words) throws Exception {
        if (words[0].equals("start")) {
            start(Integer.parseInt(words[1]), List.of(words).subList(2, words.length));
            return;
        }
        if (words[0].equals("shown")) {
            System.out.printf("%.0f%n", new Stopwatch(PROJECTOR).shown(List.of(words).subList(1, words.length), new Process[1]));
            return;
        }
        Rectangle where = words.length < 7
                ? PROJECTOR
                : new Rectangle(number(words[3]), number(words[4]), number(words[5]), number(words[6]));
        Stopwatch watch = new Stopwatch(where);
        int times = Integer.parseInt(words[2]);
        watch.floor();
        List<Double> waits = new ArrayList<>();
        int changed = 0;
        for (int press = 0; press < times + 10; press++) {
            double wait = watch.press(code(press / 10 % 2 == 0 ? words[0] : words[1]));
            if (press >= 10 && wait >= 0) {
                waits.add(wait);
                changed++;
            }
        }
        Figures.tell(words[0] + " to painted, " + changed + " of " + times + " presses changed the wall", waits);
    }

    private static void start(int times, List<String> command) throws Exception {
        Stopwatch watch = new Stopwatch(LAPTOP);
        List<Double> waits = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            int[] empty = watch.photograph();
            Process[] program = new Process[1];
            waits.add(watch.shown(command, program));
            program[0].destroy();
            program[0].waitFor();
            while (!Arrays.equals(watch.photograph(), empty)) {
                Thread.sleep(50);
            }
        }
        Figures.tell("start to first usable window", waits);
    }

    /// Milliseconds until the screen had the picture that then stays: windows that come first, a splash for one, do
    /// not count.
    ///
    /// @param program where the program that was started is put
    private double shown(List<String> command, Process[] program) throws Exception {
        int[] last = photograph();
        long start = System.nanoTime();
        program[0] = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long lastChange = -1;
        while (lastChange < 0 || System.nanoTime() - lastChange < SLIDE_STILL_MILLIS * 1_000_000L) {
            int[] now = photograph();
            if (!Arrays.equals(now, last)) {
                lastChange = System.nanoTime();
                last = now;
            }
            if (System.nanoTime() - start > 120_000_000_000L) {
                throw new IllegalStateException("nothing was shown in two minutes");
            }
            Thread.sleep(POLL_MILLIS);
        }
        return (lastChange - start) / 1e6;
    }

    private void floor() {
        List<Double> photographs = new ArrayList<>();
        for (int time = 0; time < 60; time++) {
            long before = System.nanoTime();
            photograph();
            photographs.add((System.nanoTime() - before) / 1e6);
        }
        Figures.tell("one photograph", photographs.subList(20, 60));
    }

    /// Milliseconds until the wall was fully painted, or less than 0 when it did not change.
    private double press(int key) throws InterruptedException {
        int[] before = photograph();
        long start = System.nanoTime();
        robot.keyPress(key);
        robot.keyRelease(key);
        int[] last = before;
        long lastChange = -1;
        while (System.nanoTime() - Math.max(start, lastChange) < STILL_MILLIS * 1_000_000L) {
            int[] now = photograph();
            long taken = System.nanoTime();
            if (!Arrays.equals(now, last)) {
                lastChange = taken;
                last = now;
            }
        }
        Thread.sleep(REST_MILLIS);
        return lastChange < 0 ? -1 : (lastChange - start) / 1e6;
    }

    private int[] photograph() {
        BufferedImage image = robot.createScreenCapture(projector);
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone();
    }

    private static int code(String name) throws ReflectiveOperationException {
        return KeyEvent.class.getField("VK_" + name).getInt(null);
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
