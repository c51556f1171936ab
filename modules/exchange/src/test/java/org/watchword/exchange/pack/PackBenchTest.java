package org.watchword.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What it takes to refuse each hostile pack, and to make and open a large one, beside a zip of the same files that
/// nobody looks into. The figures are printed, not judged.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class PackBenchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PICTURES = 72;
    private static final int SIDE = 850;
    private static final int ROUNDS = Integer.getInteger("watchword.bench.rounds", 3);
    private static final double MB = 1 << 20;
    private static final double MS = 1e6;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    /// What one piece of work took.
    ///
    /// @param megabytes asked of the heap in all, which is more than ever was there at once
    private record Took(String name, double ms, double megabytes) {}

    private interface Work {
        void run() throws IOException;
    }

    private Took timed(String name, Work work) throws IOException {
        long asked = threads.getCurrentThreadAllocatedBytes();
        long began = System.nanoTime();
        work.run();
        return new Took(
                name, (System.nanoTime() - began) / MS, (threads.getCurrentThreadAllocatedBytes() - asked) / MB);
    }

    @Test
    @DisplayName("refusing each hostile pack")
    void refusals() throws IOException {
        Stranger stranger = new Stranger(folder);
        List<Hostile> all = new ArrayList<>(new HostilePacks(stranger).all());
        all.addAll(new HostileZips(stranger).all());
        Path pack = folder.resolve("a.watchword");
        List<Took> took = new ArrayList<>();
        for (Hostile hostile : all) {
            Files.write(pack, hostile.bytes());
            took.add(timed(
                    hostile.name(),
                    () -> assertInstanceOf(PackRead.Refused.class, PackReader.read(pack, folder.resolve("into")))));
        }
        Took slowest =
                took.stream().max((a, b) -> Double.compare(a.ms(), b.ms())).orElseThrow();
        Took largest = took.stream()
                .max((a, b) -> Double.compare(a.megabytes(), b.megabytes()))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%d hostile packs   slowest %.0f ms (%s)   most asked of the heap %.1f MB (%s)%n",
                took.size(),
                slowest.ms(),
                slowest.name(),
                largest.megabytes(),
                largest.name());
    }

    @Test
    @DisplayName("a pack of 150 MB, in and out")
    void large() throws IOException {
        SortedMap<String, Path> files = pictures();
        SigningKey key = SigningKey.of(folder.resolve("author.key"));
        Path pack = folder.resolve("large.watchword");
        Path zip = folder.resolve("large.zip");
        PackWriter.Named named = new PackWriter.Named("large", 1, "Large", "Coordinator");
        for (int round = 0; round < ROUNDS; round++) {
            Took out = timed("made", () -> PackWriter.write(pack, named, TODAY, key, files));
            Took zipped = timed("zipped", () -> zip(files, zip));
            Took in = timed(
                    "opened",
                    () -> PackReader.forget(
                            assertInstanceOf(PackRead.Whole.class, PackReader.read(pack, folder.resolve("into")))));
            Took unzipped = timed("unzipped", () -> unzip(zip));
            System.out.printf(
                    Locale.ROOT,
                    "%.0f MB   made %.0f ms (zip %.0f, ratio %.1f)   opened %.0f ms (zip %.0f, ratio %.1f)"
                            + "   asked of the heap %.0f and %.0f MB%n",
                    Files.size(pack) / MB,
                    out.ms(),
                    zipped.ms(),
                    out.ms() / zipped.ms(),
                    in.ms(),
                    unzipped.ms(),
                    in.ms() / unzipped.ms(),
                    out.megabytes(),
                    in.megabytes());
        }
    }

    private SortedMap<String, Path> pictures() throws IOException {
        Random noise = new Random(1);
        SortedMap<String, Path> files = new TreeMap<>();
        for (int i = 0; i < PICTURES; i++) {
            BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, SIDE, SIDE, noise.ints((long) SIDE * SIDE).toArray(), 0, SIDE);
            Path file = folder.resolve("picture-" + i + ".png");
            ImageIO.write(image, "png", file.toFile());
            files.put("modules/local/large/media/picture-" + i + ".png", file);
        }
        return files;
    }

    private static void zip(Map<String, Path> files, Path to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), zip);
            }
        }
    }

    private void unzip(Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                ZipInputStream zip = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(folder.resolve("unzipped"))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(out);
            }
        }
    }
}
