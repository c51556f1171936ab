import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens the phones' page in a real Chromium, asks one question of each kind, answers it with real clicks, takes a
/// picture of each stage, and lets axe-core look for what keeps people out.
///
/// `phones` starts it. Arguments: the class path of HallProgram, axe.min.js, and a folder for pictures.
final class PhonesInChromium {

    private static final List<String> KINDS = List.of(
            "SINGLE", "MULTIPLE", "TRUE_FALSE", "SCALE", "CONFIDENCE", "ORDER", "MATCH", "TEXT", "CLOUD", "HOTSPOT",
            "SCENARIO");

    /// Kinds whose page is laid out in its own way, looked at in other languages and on small phones.
    private static final List<String> LAYOUTS = List.of("SINGLE", "ORDER", "MATCH", "TEXT", "HOTSPOT");

    private final Chromium chromium;

    private PhonesInChromium(Chromium chromium) {
        this.chromium = chromium;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("phones");
        Process hall = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-cp", arguments[0],
                        "org.watchword.answers.durability.HallProgram", work.resolve("ballot").toString(), "30", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Chromium chromium = Chromium.start(Path.of(arguments[2]), Path.of(arguments[1]))) {
            new PhonesInChromium(chromium).hall(hall);
            System.out.println(chromium.violations() + " violations, pictures in " + arguments[2]);
            System.exit(chromium.violations() == 0 ? 0 : 1);
        } finally {
            hall.destroy();
        }
    }

    private void hall(Process hall) throws Exception {
        BufferedReader out = new BufferedReader(new InputStreamReader(hall.getInputStream(), StandardCharsets.UTF_8));
        PrintStream in = new PrintStream(hall.getOutputStream(), true, StandardCharsets.UTF_8);
        String home = "http://127.0.0.1:" + out.readLine().substring("port ".length());
        chromium.size(360, 760, 1);
        chromium.go(home + "/");
        chromium.look("join");
        tell(in, out, "slips");
        chromium.go(home + slip);
        chromium.look("waiting");
        for (String kind : KINDS) {
            question(in, out, kind);
        }
        chromium.size(320, 640, 2);
        tell(in, out, "ask SINGLE");
        tell(in, out, "open");
        chromium.look("SINGLE-at-200-percent");
        tell(in, out, "shut");
        tell(in, out, "reveal");
        tell(in, out, "finish");
        for (String language : List.of("ar", "ur", "de")) {
            for (String kind : LAYOUTS) {
                chromium.size(320, 568, 1);
                translated(in, out, kind, language);
            }
        }
        chromium.size(390, 844, 1);
        translated(in, out, "SINGLE", "ur");
        chosen(in, out);
    }

    /// A question in another language; where that is written from the right, the page's own words are turned round
    /// too, though they are English.
    private void translated(PrintStream in, BufferedReader out, String kind, String language) throws Exception {
        tell(in, out, "ask " + kind + " " + language);
        chromium.until("document.querySelector('h1[lang=" + language + "]')", kind + " in " + language + " is read");
        tell(in, out, "open");
        chromium.until("document.getElementById('answer')", kind + " in " + language + " is open");
        boolean turned = !language.equals("de");
        chromium.script("document.documentElement.dir = '" + (turned ? "rtl" : "ltr") + "'");
        String name = kind + "-" + language;
        int width = chromium.script("innerWidth").contains("390") ? 390 : 320;
        chromium.look(name + "-open-" + width);
        tell(in, out, "shut");
        tell(in, out, "reveal");
        chromium.until("document.querySelector('.told,ol li,ul li,#stage h2')", name + " is told");
        chromium.look(name + "-told-" + width);
        tell(in, out, "finish");
        chromium.until("/no question/.test(document.getElementById('stage').textContent)", kind + " is over");
    }

    /// The phone asks for Arabic with the button at its top, in the middle of a question, and is asked the same.
    private void chosen(PrintStream in, BufferedReader out) throws Exception {
        tell(in, out, "ask SINGLE");
        tell(in, out, "open");
        chromium.until("document.querySelector('h1[lang=en]')", "the question is there in English");
        chromium.script("document.querySelector('#language [value=ar]').click()");
        chromium.until("document.querySelector('#answer h1[lang=ar][dir=rtl]')", "the same question in Arabic");
        chromium.look("language-chosen");
        chromium.script("document.querySelector('#answer input').click(); document.getElementById('send').click()");
        chromium.until("/^Saved\\b/.test(document.getElementById('say').textContent)", "saved in Arabic");
        tell(in, out, "shut");
        tell(in, out, "reveal");
        tell(in, out, "finish");
    }

    private void question(PrintStream in, BufferedReader out, String kind) throws Exception {
        tell(in, out, "ask " + kind);
        chromium.until("document.querySelector('h1')", kind + " is read");
        tell(in, out, "open");
        chromium.until("document.getElementById('answer')", kind + " is open");
        chromium.look(kind + "-open");
        chromium.script("""
                (function () {
                  var f = document.getElementById('answer');
                  var first = {};
                  [].forEach.call(f.elements, function (e) {
                    if ((e.type === 'radio' || e.type === 'checkbox') && !first[e.name]) { first[e.name] = 1; e.click(); }
                    if (e.tagName === 'SELECT') e.selectedIndex = 1;
                    if (e.type === 'text' || e.tagName === 'TEXTAREA') e.value = 'calm';
                  });
                  var down = f.querySelector('ol.order button:last-child');
                  if (down) down.click();
                  document.getElementById('send').click();
                }())""");
        chromium.until("/^(Saved|Sent)\\\\b/.test(document.getElementById('say').textContent)", kind + " is saved");
        chromium.look(kind + "-saved");
        tell(in, out, "shut");
        tell(in, out, "reveal");
        chromium.until("/know/.test(document.getElementById('stage').textContent)", kind + " is told");
        chromium.look(kind + "-told");
        tell(in, out, "explain");
        chromium.until("/explained now/.test(document.getElementById('say').textContent)", kind + " is explained");
        chromium.look(kind + "-explained");
        tell(in, out, "finish");
        chromium.until("/no question/.test(document.getElementById('stage').textContent)", kind + " is over");
    }

    private String slip = "/";

    private void tell(PrintStream in, BufferedReader out, String command) throws IOException {
        in.println(command);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("1 ")) {
                slip = line.substring(line.lastIndexOf(' ') + 1);
            }
            if (line.equals("done " + command)) {
                return;
            }
        }
        throw new IOException("the hall has ended");
    }
}
