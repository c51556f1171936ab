import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the installer of the system it runs on, from the image that [Image] made: `deb`, `msi` (for one user, without
/// administrator's rights) or `dmg`, and a zip that runs from a stick and keeps its data beside the program.
///
/// The image's ahead-of-time cache stays behind: it holds for the one folder that it was made in. The package for
/// Debian makes it anew where it is installed.
///
/// Signing: with `WATCHWORD_MAC_SIGNING_KEY` set the disk image is signed with that key; with `WATCHWORD_SIGN` set that
/// command is called with the path of the finished installer.
///
/// Arguments: the folder that holds the image and the bill of materials, the version, the root of the source tree.
final class Installer {

    private static final String CACHE = "watchword.aot";

    /// By which Windows knows an older version of the same program. Never changes.
    private static final String UPGRADE = "5f0c2a7e-3f1b-4a55-9c7e-0d6a4f6f9e21";

    private static final String LINUX_NEEDS =
            "libgtk-3-0t64 | libgtk-3-0, libfreetype6, libpangoft2-1.0-0, libfontconfig1, xdg-utils";

    private final Path target;
    private final Path work;
    private final Path root;
    private final String version;

    private Installer(Path target, String version, Path root) {
        this.target = target;
        this.work = target.resolve("installer");
        this.root = root;
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String version = arguments[1].replace("-SNAPSHOT", "");
        new Installer(Path.of(arguments[0]), version, Path.of(arguments[2])).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(work);
        Path resources = Files.createDirectories(work.resolve("resources"));
        Mark.write(resources);
        copy(root.resolve("src/packaging/linux"), resources);
        Path image = work.resolve(system().startsWith("mac") ? "watchword.app" : "watchword");
        copy(target.resolve(image.getFileName()), image);
        Files.deleteIfExists(application(image).resolve(CACHE));
        withoutCache(application(image).resolve("watchword.cfg"));
        licences(application(image).resolve("licences"));
        Path finished = Files.createDirectories(work.resolve("out"));
        pack(image, resources, finished);
        stick(image, finished);
        for (Path installer : list(finished)) {
            sign(installer);
            System.out.printf(
                    Locale.ROOT, "%s (%d MB)%n", installer, Files.size(installer) / 1_000_000);
        }
    }

    private void pack(Path image, Path resources, Path finished) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "--type", type(),
                "--app-image", image.toString(),
                "--name", "watchword",
                "--app-version", system().startsWith("mac") ? "1.0.0" : version,
                "--vendor", "Watchword",
                "--description", "Training against human trafficking, without internet",
                "--copyright", "The Watchword authors. Apache-2.0; training content CC BY 4.0",
                "--license-file", root.resolve("LICENSE").toString(),
                "--resource-dir", resources.toString(),
                "--file-associations", association(resources).toString(),
                "--dest", finished.toString()));
        words.addAll(forThisSystem());
        int exit = ToolProvider.findFirst("jpackage")
                .orElseThrow(() -> new IllegalStateException("This JDK has no jpackage. Use a full JDK 25."))
                .run(System.out, System.err, words.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("jpackage ended with " + exit);
        }
    }

    /// What each system wants to know.
    private static List<String> forThisSystem() {
        if (system().startsWith("windows")) {
            return List.of(
                    "--win-per-user-install", "--win-menu", "--win-menu-group", "Watchword", "--win-shortcut",
                    "--win-upgrade-uuid", UPGRADE);
        }
        if (system().startsWith("mac")) {
            return Optional.ofNullable(System.getenv("WATCHWORD_MAC_SIGNING_KEY"))
                    .map(key -> List.of("--mac-sign", "--mac-signing-key-user-name", key))
                    .orElse(List.of());
        }
        return List.of(
                "--linux-package-name", "watchword",
                "--linux-app-category", "education",
                "--linux-menu-group", "Education",
                "--linux-package-deps", LINUX_NEEDS,
                "--linux-shortcut");
    }

    private static Path association(Path resources) throws IOException {
        String icon = system().startsWith("windows") ? "watchword.ico"
                : system().startsWith("mac") ? "watchword.icns" : "watchword.png";
        Path file = resources.resolve("association.properties");
        Files.writeString(file, """
                extension=watchword
                mime-type=application/x-watchword
                description=Watchword pack
                icon=%s
                """.formatted(resources.resolve(icon).toString().replace('\\', '/')));
        return file;
    }

    /// The image as a zip whose program keeps everything in the folder `data` beside itself.
    private void stick(Path image, Path finished) throws IOException {
        Path options = application(image).resolve("watchword.cfg");
        String installed = Files.readString(options);
        Files.writeString(options, installed.replace(
                "[JavaOptions]",
                "[JavaOptions]" + System.lineSeparator() + "java-options=-Dwatchword.data=$ROOTDIR/data"));
        Path zip = finished.resolve("watchword-" + version + "-stick.zip");
        Map<String, String> made = system().startsWith("windows")
                ? Map.of("create", "true")
                : Map.of("create", "true", "enablePosixFileAttributes", "true");
        try (FileSystem inside = FileSystems.newFileSystem(zip, made);
                Stream<Path> files = Files.walk(image)) {
            for (Path file : files.toList()) {
                Path name = inside.getPath("/watchword", image.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(name);
                } else {
                    Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.writeString(options, installed);
    }

    /// What the program is made of, and under which licence each part is.
    private void licences(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.copy(root.resolve("LICENSE"), folder.resolve("LICENSE.txt"));
        Files.copy(target.resolve("bom.json"), folder.resolve("watchword.cdx.json"));
        Files.writeString(folder.resolve("licences.txt"), Licences.of(target.resolve("bom.xml")));
    }

    private static void sign(Path installer) throws IOException, InterruptedException {
        String command = System.getenv("WATCHWORD_SIGN");
        if (command != null && !command.isBlank()) {
            int exit = new ProcessBuilder(command, installer.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("Signing ended with " + exit + ": " + installer);
            }
        }
    }

    private static void withoutCache(Path options) throws IOException {
        Files.writeString(options, Files.readAllLines(options).stream()
                .filter(line -> !line.contains(CACHE))
                .reduce("", (all, line) -> all + line + System.lineSeparator()));
    }

    private static String type() {
        return system().startsWith("windows") ? "msi" : system().startsWith("mac") ? "dmg" : "deb";
    }

    private static Path application(Path image) {
        if (system().startsWith("mac")) {
            return image.resolve("Contents/app");
        }
        return image.resolve(system().startsWith("windows") ? "app" : "lib/app");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Installer::deleteOne);
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
