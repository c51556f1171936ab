import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A real Chromium with a phone's viewport, told what to do over its debugger. It takes a picture of each look and
/// lets axe-core, and a ruler, find what keeps people out.
final class Chromium implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Process process;
    private final Path pictures;
    private final String axe;
    private WebSocket socket;
    private int number;
    private int violations;

    private Chromium(Process process, Path pictures, String axe) {
        this.process = process;
        this.pictures = pictures;
        this.axe = axe;
    }

    /// @param pictures where they go
    /// @param axe axe.min.js
    static Chromium start(Path pictures, Path axe) throws Exception {
        Path work = Files.createTempDirectory("chromium");
        Process process = new ProcessBuilder(
                        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                        "--remote-debugging-port=0", "--user-data-dir=" + work, "about:blank")
                .redirectErrorStream(true)
                .start();
        Chromium chromium = new Chromium(process, Files.createDirectories(pictures), Files.readString(axe));
        chromium.connect(debugger(process));
        chromium.ask("Page.enable", "{}");
        return chromium;
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

    String ask(String method, String parameters) throws Exception {
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

    String script(String source) throws Exception {
        String quoted = source.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ")
                .replace("\r", "");
        return ask("Runtime.evaluate", "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":\"" + quoted + "\"}");
    }

    void go(String address) throws Exception {
        ask("Page.navigate", "{\"url\":\"" + address + "\"}");
        until("document.readyState === 'complete' && document.querySelector('main')", address);
    }

    void until(String condition, String what) throws Exception {
        for (int tried = 0; tried < 60; tried++) {
            if (script("!!(" + condition.replace("\\\\", "\\") + ")").contains("\"value\":true")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IOException("never: " + what + " " + script("document.body.innerText"));
    }

    void size(int width, int height, int zoom) throws Exception {
        ask("Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width / zoom + ",\"height\":" + height / zoom + ",\"deviceScaleFactor\":" + 2 * zoom
                        + ",\"mobile\":false}");
    }

    /// Takes a picture, and asks axe and the page's own measure what is wrong.
    void look(String name) throws Exception {
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

    /// What the trainer would have to mend: counted, and printed as it was found.
    void expect(boolean so, String what) {
        violations += so ? 0 : 1;
        System.out.println((so ? "yes: " : "NOT: ") + what);
    }

    int violations() {
        return violations;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
