import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the image that a trainer runs: the program, its own Java runtime and the training content, in one folder.
///
/// The JDK's part of the runtime is linked by jlink. JavaFX, H2 and PDFBox go on jpackage's module path beside the
/// program, because jlink refuses automatic modules. `java.compiler` is left out on purpose: a foreign database file
/// can carry Java source that H2 would compile and run.
///
/// Arguments: the folder with the jars, the folder with the training content, the folder to make the image in, the
/// version.
final class Image {

    private static final String JDK_MODULES = String.join(
            ",",
            "java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.net.http",
            "java.prefs", "java.sql", "java.xml", "java.scripting", "jdk.accessibility", "jdk.charsets",
            "jdk.crypto.ec", "jdk.httpserver", "jdk.localedata", "jdk.unsupported", "jdk.zipfs", "jdk.jsobject", "jdk.xml.dom");

    private static final String CACHE = "watchword.aot";

    private Image() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jars = Path.of(arguments[0]);
        Path content = Path.of(arguments[1]);
        Path target = Path.of(arguments[2]);
        String version = arguments[3].replace("-SNAPSHOT", "");
        Path runtime = target.resolve("image-runtime");
        Path marks = Files.createDirectories(target.resolve("marks"));
        Mark.write(marks);
        delete(runtime);
        delete(target.resolve("watchword"));
        delete(target.resolve("watchword.app"));
        run("jlink", link(runtime));
        run("jpackage", pack(jars, runtime, target, version));
        copy(content, application(target).resolve("training-content"));
        teach(target);
    }

    /// Lets the image run once, in memory, and keeps what its start needs in an ahead-of-time cache, with which it starts
    /// in about half the time. Without the cache, or when files were touched since, it starts as before.
    private static void teach(Path target) throws IOException, InterruptedException {
        Path application = application(target);
        Path configuration = target.resolve("start.aotconf");
        Path data = Files.createTempDirectory(target, "warm-up");
        start(target, data, "-XX:AOTMode=record -XX:AOTConfiguration=" + configuration);
        start(target, data, "-XX:AOTMode=create -XX:AOTConfiguration=" + configuration + " -XX:AOTCache="
                + application.resolve(CACHE));
        delete(data);
        Files.delete(configuration);
        Path options = application.resolve("watchword.cfg");
        Files.writeString(options, Files.readString(options)
                .replace("[JavaOptions]", "[JavaOptions]" + System.lineSeparator()
                        + "java-options=-XX:AOTCache=$APPDIR/" + CACHE));
    }

    private static void start(Path target, Path data, String options) throws IOException, InterruptedException {
        ProcessBuilder image = new ProcessBuilder(launcher(target).toString(), "--data", data.toString(), "warm-up")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("said.txt").toFile());
        image.environment().put("JAVA_TOOL_OPTIONS", options);
        int exit = image.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The image did not start: " + Files.readString(data.resolve("said.txt")));
        }
    }

    private static List<String> link(Path runtime) {
        return List.of(
                "--add-modules", JDK_MODULES,
                "--output", runtime.toString(),
                "--strip-debug", "--no-man-pages", "--no-header-files",
                "--compress", "zip-6",
                "--include-locales", "en,cy,pl,ro,bg,sq,vi,ar,fa,ur,pa,bn,hi,so,ti,am,uk,lt,pt,es,fr,de,zh");
    }

    private static List<String> pack(Path jars, Path runtime, Path target, String version) {
        List<String> words = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", "watchword",
                "--app-version", system().startsWith("mac") ? "1.0.0" : version,
                "--vendor", "Watchword",
                "--description", "Training against human trafficking, without internet",
                "--icon", target.resolve("marks").resolve(mark()).toString(),
                "--runtime-image", runtime.toString(),
                "--module-path", jars.toString(),
                "--module", "org.watchword.desktop/org.watchword.cli.Watchword",
                "--dest", target.toString()));
        for (String option : List.of(
                "-Dwatchword.content=$APPDIR/training-content",
                "-Dfile.encoding=UTF-8",
                "-XX:+UseG1GC",
                "-XX:+UseCompactObjectHeaders",
                "-Xms16m",
                "-Xmx768m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:G1PeriodicGCInterval=5000",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=javafx.graphics,javafx.media,org.watchword.desktop",
                "--add-opens=javafx.graphics/com.sun.javafx.tk=org.watchword.desktop",
                "--add-opens=javafx.graphics/com.sun.javafx.tk.quantum=org.watchword.desktop",
                "--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls",
                "--sun-misc-unsafe-memory-access=allow",
                // An image that was moved cannot use its cache, and need not say so to whoever asked it something.
                "-Xlog:aot*=off")) {
            words.addAll(List.of("--java-options", option));
        }
        return words;
    }

    /// Where jpackage keeps what belongs to the program; it differs by system.
    private static Path application(Path target) {
        if (system().startsWith("mac")) {
            return target.resolve("watchword.app/Contents/app");
        }
        Path image = target.resolve("watchword");
        return system().startsWith("windows") ? image.resolve("app") : image.resolve("lib/app");
    }

    private static Path launcher(Path target) {
        if (system().startsWith("mac")) {
            return target.resolve("watchword.app/Contents/MacOS/watchword");
        }
        return target.resolve("watchword").resolve(system().startsWith("windows") ? "watchword.exe" : "bin/watchword");
    }

    private static String mark() {
        return system().startsWith("windows") ? "watchword.ico"
                : system().startsWith("mac") ? "watchword.icns" : "watchword.png";
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static void run(String tool, List<String> words) {
        int exit = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool + ". Use a full JDK 25."))
                .run(System.out, System.err, words.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " ended with " + exit);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Image::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
