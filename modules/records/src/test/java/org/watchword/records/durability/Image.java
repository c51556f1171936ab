package org.watchword.records.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a disk holds after the power was cut. Bytes are safe once their file was forced, names once their folder was;
/// what becomes of the rest, a [Survival] says.
final class Image {

    private static final int SECTOR = 512;

    private final List<Step> steps;
    private final Survival survival;
    private final Random random;
    private final BitSet safe;
    private final Map<Integer, Bytes> files = new HashMap<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> folders = new TreeSet<>();

    /// @param steps all that was done before the power was cut
    Image(List<Step> steps, Survival survival, Random random) {
        this.steps = steps;
        this.survival = survival;
        this.random = random;
        this.safe = safe(steps);
        int torn = survival == Survival.TORN ? lastWrite() : -1;
        for (int at = 0; at < steps.size(); at++) {
            if (safe.get(at)) {
                apply(steps.get(at));
            } else {
                survive(steps.get(at), at == torn);
            }
        }
    }

    /// All that was promised before the power was cut.
    static Promise promised(List<Step> steps) {
        for (Step step : steps.reversed()) {
            if (step instanceof Step.Told told) {
                return told.promise();
            }
        }
        return Promise.NONE;
    }

    private static BitSet safe(List<Step> steps) {
        BitSet safe = new BitSet();
        Set<Integer> forced = new HashSet<>();
        Set<String> foldersForced = new HashSet<>();
        for (int at = steps.size() - 1; at >= 0; at--) {
            switch (steps.get(at)) {
                case Step.Forced(int file) -> forced.add(file);
                case Step.FolderForced(String folder) -> foldersForced.add(folder);
                case Step.Content content -> safe.set(at, forced.contains(content.file()));
                case Step.Naming naming -> safe.set(at, foldersForced.contains(folderOf(naming.name())));
                case Step.Told _ -> safe.set(at);
            }
        }
        return safe;
    }

    /// The last write of all, if it is not safe.
    private int lastWrite() {
        for (int at = steps.size() - 1; at >= 0; at--) {
            if (steps.get(at) instanceof Step.Wrote) {
                return safe.get(at) ? -1 : at;
            }
        }
        return -1;
    }

    private void survive(Step step, boolean torn) {
        switch (survival) {
            case NOTHING -> {}
            case EVERYTHING -> apply(step);
            case TORN -> {
                if (torn && step instanceof Step.Wrote wrote) {
                    tear(wrote);
                } else {
                    apply(step);
                }
            }
            case HALF -> {
                if (step instanceof Step.Wrote wrote) {
                    scatter(wrote);
                } else if (random.nextBoolean()) {
                    apply(step);
                }
            }
        }
    }

    private void apply(Step step) {
        switch (step) {
            case Step.Wrote(int file, long at, ByteBuffer bytes) -> bytes(file).write(at, bytes);
            case Step.Cut(int file, long length) -> bytes(file).cut(length);
            case Step.Named(String name, int file) -> names.put(name, file);
            case Step.Moved(String from, String name, int file) -> {
                names.remove(from, file);
                names.put(name, file);
            }
            case Step.FolderMoved(String from, String name) -> move(from, name);
            case Step.FolderMade(String name) -> folders.add(name);
            case Step.Deleted(String name) -> {
                names.remove(name);
                folders.remove(name);
            }
            case Step.Forced _, Step.FolderForced _, Step.Told _ -> {}
        }
    }

    private void move(String from, String to) {
        for (String inside : names.keySet().stream()
                .filter(each -> each.startsWith(from + "/"))
                .toList()) {
            Integer file = names.remove(inside);
            if (file != null) {
                names.put(to + inside.substring(from.length()), file);
            }
        }
        for (String inside : folders.stream()
                .filter(each -> (each + "/").startsWith(from + "/"))
                .toList()) {
            folders.remove(inside);
            folders.add(to + inside.substring(from.length()));
        }
    }

    private void tear(Step.Wrote wrote) {
        List<Step.Wrote> sectors = sectors(wrote);
        sectors.subList(0, random.nextInt(sectors.size() + 1)).forEach(this::apply);
    }

    private void scatter(Step.Wrote wrote) {
        for (Step.Wrote sector : sectors(wrote)) {
            if (random.nextBoolean()) {
                apply(sector);
            } else if (random.nextBoolean()) {
                bytes(sector.file())
                        .lengthen(Math.toIntExact(sector.at()) + sector.bytes().remaining());
            }
        }
    }

    /// A write as the disk does it, cut where sectors of the file meet.
    private static List<Step.Wrote> sectors(Step.Wrote wrote) {
        List<Step.Wrote> sectors = new ArrayList<>();
        ByteBuffer bytes = wrote.bytes().duplicate();
        long at = wrote.at();
        while (bytes.hasRemaining()) {
            int length = (int) Math.min(SECTOR - at % SECTOR, bytes.remaining());
            sectors.add(new Step.Wrote(wrote.file(), at, bytes.slice(bytes.position(), length)));
            bytes.position(bytes.position() + length);
            at += length;
        }
        return sectors;
    }

    private Bytes bytes(int file) {
        return files.computeIfAbsent(file, _ -> new Bytes());
    }

    /// Makes the files. What lies in a folder whose name was lost is lost with it.
    ///
    /// @param root an empty folder
    void writeTo(Path root) throws IOException {
        Files.createDirectories(root);
        for (String folder : folders) {
            if (stands(folderOf(folder))) {
                Files.createDirectories(root.resolve(folder));
            }
        }
        for (Map.Entry<String, Integer> name : names.entrySet()) {
            if (stands(folderOf(name.getKey()))) {
                Files.write(root.resolve(name.getKey()), bytes(name.getValue()).all());
            }
        }
    }

    private boolean stands(String folder) {
        return folder.isEmpty() || (folders.contains(folder) && stands(folderOf(folder)));
    }

    static String folderOf(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }
}
