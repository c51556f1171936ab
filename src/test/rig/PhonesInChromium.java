import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Opens the phones' page in a real Chromium, asks one question of each kind, answers it with real clicks, takes a
/// picture of each stage, and lets axe-core look for what keeps people out.
///
/// `phones/run` starts it. Arguments: the class path of HallProgram, axe.min.js, and a folder for pictures.
final class PhonesInChromium {

    private static final List<String> KINDS = List.of(
            "SINGLE", "MULTIPLE", "TRUE_FALSE", "SCALE", "CONFIDENCE", "ORDER", "MATCH", "TEXT", "CLOUD", "HOTSPOT",
            "SCENARIO");

    private final HttpClient client = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Path pictures;
    private final String axe;
    private WebSocket socket;
    private int number;
    private int violations;

    private PhonesInChromium(Path pictures, String axe) {
        this.pictures = pictures;
        this.axe = axe;
    }

    public static void main(String[] arguments) throws Exception {
        Path pictures = Files.createDirectories(Path.of(arguments[2]));
        Path work = Files.createTempDirectory("phones");
        Process hall = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java", "-cp", arguments[0],
                        "org.watchword.answers.durability.HallProgram", work.resolve("ballot").toString(), "30", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Process chromium = new ProcessBuilder(
                        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                        "--remote-debugging-port=0", "--user-data-dir=" + work.resolve("profile"), "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            PhonesInChromium rig = new PhonesInChromium(pictures, Files.readString(Path.of(arguments[1])));
            rig.connect(debugger(chromium));
            rig.hall(hall);
            System.out.println(rig.violations + " violations, pictures in " + pictures);
            System.exit(rig.violations == 0 ? 0 : 1);
        } finally {
            chromium.destroy();
            hall.destroy();
        }
    }

    private static String debugger(Process chromium) throws IOException {
        BufferedReader out = chromium.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher port = Pattern.compile("ws://([^/]+)/").matcher(line);
            if (port.find()) {
                Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
                return port.group(1);
            }
        }
        throw new IOException("chromium did not start");
    }

    private void connect(String host) throws Exception {
        String pages = client.send(
                        HttpRequest.newBuilder(URI.create("http://" + host + "/json")).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher page = Pattern.compile("\"webSocketDebuggerUrl\": \"(ws://[^\"]+/page/[^\"]+)\"").matcher(pages);
        if (!page.find()) {
            throw new IOException(pages);
        }
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(page.group(1)), new WebSocket.Listener() {
                    private final StringBuilder text = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        text.append(data);
                        if (last) {
                            answers.add(text.toString());
                            text.setLength(0);
                        }
                        from.request(1);
                        return null;
                    }
                })
                .join();
    }

    private String ask(String method, String parameters) throws Exception {
        int own = ++number;
        socket.sendText("{\"id\":" + own + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).join();
        while (true) {
            String answer = answers.poll(30, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException(method + " was not answered");
            }
            if (answer.startsWith("{\"id\":" + own + ",")) {
                return answer;
            }
        }
    }

    private String script(String source) throws Exception {
        String quoted = source.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ")
                .replace("\r", "");
        return ask("Runtime.evaluate", "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":\"" + quoted + "\"}");
    }

    private void hall(Process hall) throws Exception {
        BufferedReader out = new BufferedReader(new InputStreamReader(hall.getInputStream(), StandardCharsets.UTF_8));
        PrintStream in = new PrintStream(hall.getOutputStream(), true, StandardCharsets.UTF_8);
        String home = "http://127.0.0.1:" + out.readLine().substring("port ".length());
        size(360, 760, 1);
        ask("Page.enable", "{}");
        go(home + "/");
        look("join");
        tell(in, out, "slips");
        go(home + slip);
        look("waiting");
        for (String kind : KINDS) {
            question(in, out, kind);
        }
        size(320, 640, 2);
        tell(in, out, "ask SINGLE");
        tell(in, out, "open");
        look("SINGLE-at-200-percent");
    }

    private void question(PrintStream in, BufferedReader out, String kind) throws Exception {
        tell(in, out, "ask " + kind);
        until("document.querySelector('h1')", kind + " is read");
        tell(in, out, "open");
        until("document.getElementById('answer')", kind + " is open");
        look(kind + "-open");
        script("""
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
        until("/^(Saved|Sent)\\\\b/.test(document.getElementById('say').textContent)", kind + " is saved");
        look(kind + "-saved");
        tell(in, out, "shut");
        tell(in, out, "reveal");
        until("/know/.test(document.getElementById('stage').textContent)", kind + " is told");
        look(kind + "-told");
        tell(in, out, "explain");
        until("/explained now/.test(document.getElementById('say').textContent)", kind + " is explained");
        look(kind + "-explained");
        tell(in, out, "finish");
        until("/no question/.test(document.getElementById('stage').textContent)", kind + " is over");
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

    private void go(String address) throws Exception {
        ask("Page.navigate", "{\"url\":\"" + address + "\"}");
        until("document.readyState === 'complete' && document.querySelector('main')", address);
    }

    private void until(String condition, String what) throws Exception {
        for (int tried = 0; tried < 60; tried++) {
            if (script("!!(" + condition.replace("\\\\", "\\") + ")").contains("\"value\":true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("never: " + what + " " + script("document.body.innerText"));
    }

    private void size(int width, int height, int zoom) throws Exception {
        ask("Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width / zoom + ",\"height\":" + height / zoom + ",\"deviceScaleFactor\":" + 2 * zoom
                        + ",\"mobile\":false}");
    }

    /// Takes a picture, and asks axe and the page's own measure what is wrong.
    private void look(String name) throws Exception {
        String shot = ask("Page.captureScreenshot", "{\"captureBeyondViewport\":true}");
        Matcher data = Pattern.compile("\"data\":\"([^\"]+)\"").matcher(shot);
        if (data.find()) {
            Files.write(pictures.resolve(name + ".png"), Base64.getDecoder().decode(data.group(1)));
        }
        script(axe + "\n;0");
        String found = script("""
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                  .then(function (r) {
                    var small = [].filter.call(document.querySelectorAll('button,select,summary,input[type=text],.option'),
                      function (e) { var b = e.getBoundingClientRect(); return b.height > 0 && b.height < 43.5; });
                    return r.violations.map(function (v) { return v.id + ': ' + v.nodes[0].html; })
                      .concat(small.map(function (e) { return 'under 44 px: ' + e.outerHTML; }))
                      .concat(document.documentElement.scrollWidth > innerWidth ? ['wider than the phone'] : [])
                      .join(' | ');
                  })""");
        boolean clean = found.contains("\"value\":\"\"");
        violations += clean ? 0 : 1;
        System.out.println(name + (clean ? " clean" : " " + found));
    }
}
