import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The remote, the page at the door and the counter in a real Chromium: a wrong code, a connection that is lost in
/// the middle and comes back, a flood, and what each page looks like on small and large phones.
///
/// `phones` starts it. Arguments: the class path of WingsProgram, axe.min.js, and a folder for pictures.
final class WingsInChromium {

    private static final int FLOODERS = 40;

    private final Chromium chromium;
    private final BufferedReader out;
    private final PrintStream in;
    private String told = "";
    private String home = "";

    private WingsInChromium(Chromium chromium, Process hall) {
        this.chromium = chromium;
        this.out = new BufferedReader(new InputStreamReader(hall.getInputStream(), StandardCharsets.UTF_8));
        this.in = new PrintStream(hall.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws Exception {
        Process hall = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-cp", arguments[0],
                        "org.watchword.answers.durability.WingsProgram")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Chromium chromium = Chromium.start(Path.of(arguments[2]), Path.of(arguments[1]))) {
            new WingsInChromium(chromium, hall).all();
            System.out.println(chromium.violations() + " violations, pictures in " + arguments[2]);
            System.exit(chromium.violations() == 0 ? 0 : 1);
        } finally {
            hall.destroy();
        }
    }

    private void all() throws Exception {
        home = "http://127.0.0.1:" + word("port");
        String code = word("code");
        word("key");
        String counter = word("key");
        chromium.size(320, 568, 1);
        remote(code);
        lostRemote();
        flooded();
        door();
        counter(counter);
        sizes("remote", "/remote");
        sizes("door", "/door");
        sizes("count", "/count");
    }

    private void remote(String code) throws Exception {
        chromium.go(home + "/remote");
        chromium.look("code-320");
        type("code", code.equals("000000") ? "000001" : "000000");
        chromium.until("document.querySelector('[role=alert]')", "a wrong code is refused");
        chromium.look("code-wrong-320");
        type("code", code.substring(0, 3) + " " + code.substring(3));
        chromium.until("document.getElementById('press')", "the right code opens the remote");
        chromium.look("remote-320");
        press(0);
        press(0);
        press(1);
        chromium.until("/^Slide 3/.test(document.getElementById('next').textContent)", "two on, one back");
        chromium.expect(slide() == 2, "three presses moved the slides to 2: " + told);
    }

    /// The laptop is out of reach while a press is on its way, and comes back.
    private void lostRemote() throws Exception {
        int before = slide();
        say("close");
        press(0);
        chromium.until("/did not get through/.test(document.getElementById('say').textContent)", "the press is said lost");
        chromium.until("document.body.className === 'lost'", "a lost connection is shown");
        chromium.look("remote-lost-320");
        say("start");
        chromium.until("document.body.className !== 'lost'", "it comes back by itself");
        Thread.sleep(1500);
        chromium.expect(slide() == before, "nothing moved late: " + told);
        press(0);
        chromium.until("/^Slide 4/.test(document.getElementById('next').textContent)", "and it works again");
        chromium.expect(slide() == before + 1, "one press, one slide: " + told);
    }

    /// A hall full of phones that ask without end, while the trainer presses.
    private void flooded() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger asked = new AtomicInteger();
        List<Thread> flood = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(home + "/remote/press"))
                    .header("Origin", home)
                    .header("Accept", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("n=999999&do=NEXT"))
                    .build();
            for (int number = 0; number < FLOODERS; number++) {
                flood.add(Thread.ofVirtual().start(() -> flood(client, request, going, asked)));
            }
            int before = slide();
            List<Long> waits = new ArrayList<>();
            for (int pressed = 0; pressed < 10; pressed++) {
                long begun = System.nanoTime();
                press(0);
                chromium.until("!document.querySelector('[aria-disabled]')", "pressed in a flood");
                waits.add((System.nanoTime() - begun) / 1_000_000);
                Thread.sleep(400);
            }
            going.set(false);
            for (Thread each : flood) {
                each.join();
            }
            chromium.expect(slide() == before + 10, "ten presses in a flood of " + asked + ", ten slides: " + told
                    + ", waited " + waits + " ms");
        }
    }

    private static void flood(HttpClient client, HttpRequest request, AtomicBoolean going, AtomicInteger asked) {
        while (going.get()) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                asked.incrementAndGet();
            } catch (IOException refused) {
                asked.incrementAndGet();
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    private void door() throws Exception {
        chromium.go(home + "/door");
        chromium.script("document.querySelector('summary').click()");
        chromium.look("door-320");
        type("number", "Ann");
        chromium.until("document.querySelector('[role=alert]')", "a name is not taken");
        type("number", "12");
        chromium.until("/number 12/.test(document.body.textContent)", "a number is");
        chromium.look("door-thanks-320");
        String kept = chromium.script("document.cookie + localStorage.length + sessionStorage.length");
        chromium.expect(kept.contains("\"value\":\"00\""), "the phone was given nothing to keep");
        say("told");
        chromium.expect(told.contains("waiting [12]"), "it waits for the trainer: " + told);
    }

    private void counter(String key) throws Exception {
        chromium.go(home + key);
        chromium.until("document.getElementById('heads-PUPILS')", "the counter is open");
        press(0);
        press(0);
        press(1);
        press(2);
        chromium.until("document.getElementById('heads-PUPILS').textContent === '1'", "two more, one less");
        chromium.look("count-320");
        say("close");
        press(0);
        press(0);
        press(0);
        chromium.until("/Not yet on the laptop: 3/.test(document.getElementById('say').textContent)", "three wait");
        chromium.look("count-lost-320");
        say("start");
        chromium.until("document.getElementById('heads-PUPILS').textContent === '4'", "they are counted then");
        Thread.sleep(2500);
        say("told");
        chromium.expect(told.contains("pupils 4"), "and once: " + told);
    }

    private void sizes(String name, String path) throws Exception {
        chromium.size(390, 844, 1);
        chromium.go(home + path);
        chromium.look(name + "-390");
        chromium.script("document.documentElement.dir = 'rtl'");
        chromium.look(name + "-390-from-the-right");
        chromium.size(320, 568, 2);
        chromium.go(home + path);
        chromium.look(name + "-320-at-200-percent");
        chromium.size(320, 568, 1);
        chromium.go(home + path);
        chromium.look(name + "-320");
        chromium.size(844, 390, 1);
        chromium.go(home + path);
        chromium.look(name + "-on-its-side");
    }

    private void type(String field, String value) throws Exception {
        chromium.script("(function () { var f = document.querySelector('[name=" + field + "]'); f.value = '" + value
                + "'; f.form.querySelector('button').click(); }())");
        Thread.sleep(300);
    }

    /// Presses a button of the page, and waits until the page takes another.
    private void press(int button) throws Exception {
        chromium.until("!document.querySelector('[aria-disabled]')", "ready to press");
        chromium.script("document.querySelectorAll('#press button')[" + button + "].click()");
    }

    private int slide() throws Exception {
        Thread.sleep(100);
        say("told");
        Matcher slide = Pattern.compile("slide (\\d+)").matcher(told);
        return slide.find() ? Integer.parseInt(slide.group(1)) : -1;
    }

    private String word(String name) throws IOException {
        String line = out.readLine();
        if (line == null || !line.startsWith(name + " ")) {
            throw new IOException("instead of " + name + ": " + line);
        }
        return line.substring(name.length() + 1);
    }

    private void say(String command) throws IOException {
        in.println(command);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals("done " + command)) {
                return;
            }
            told = line;
        }
        throw new IOException("the hall has ended");
    }
}
