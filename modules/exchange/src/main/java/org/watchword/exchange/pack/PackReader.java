package org.watchword.exchange.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Opens a pack that a stranger may have made. Nothing in it is believed: the list at its end is looked through before
/// anything is unpacked, bytes are counted while they are read, and what its author did not sign is refused.
public final class PackReader {

    /// The most files of a pack.
    public static final int MOST_FILES = 2_000;

    /// The most bytes of a pack once it is unpacked.
    public static final long MOST_BYTES = 200_000_000;

    private static final int MANIFEST_MOST = 1 << 20;
    private static final int SIGNATURE_MOST = 256;
    private static final long DENSE_FROM = 1 << 20;
    private static final long DENSEST = 100;
    private static final Set<String> OWN = Set.of(Manifest.NAME, Manifest.SIGNATURE);

    private final Path pack;
    private final Path into;

    private PackReader(Path pack, Path into) {
        this.pack = pack;
        this.into = into;
    }

    /// Unpacks a pack.
    ///
    /// @param into a folder that is not there yet; it is not there when the pack is refused
    /// @throws IOException when the disk cannot be read or does not take it; the folder is not there then
    public static PackRead read(Path pack, Path into) throws IOException {
        PackReader reader = new PackReader(pack, into);
        boolean whole = false;
        try {
            PackRead read = new PackRead.Whole(reader.unpack(), into);
            whole = true;
            return read;
        } catch (Refused refused) {
            return new PackRead.Refused(refused.fault());
        } catch (ZipException | EOFException breaksOff) {
            return new PackRead.Refused(new PackFault(PackFault.Kind.DAMAGED, ""));
        } finally {
            if (!whole) {
                Folders.delete(into);
            }
        }
    }

    private Manifest unpack() throws IOException, Refused {
        Map<String, CentralDirectory.Entry> listed = listed(CentralDirectory.read(pack));
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            byte[] json = bytes(zip, Manifest.NAME, MANIFEST_MOST, PackFault.Kind.NO_MANIFEST);
            Manifest manifest = ManifestText.read(json);
            byte[] signature = bytes(zip, Manifest.SIGNATURE, SIGNATURE_MOST, PackFault.Kind.WRONG_SIGNATURE);
            if (!manifest.author().key().signed(json, signature)) {
                throw new Refused(
                        PackFault.Kind.WRONG_SIGNATURE, manifest.author().name());
            }
            compare(manifest, listed);
            Files.createDirectories(into);
            Unpacking unpacking = new Unpacking(into, MOST_BYTES);
            for (PackFile file : manifest.files()) {
                try (InputStream in = open(zip, file.path(), PackFault.Kind.MISSING)) {
                    unpacking.take(file, in);
                }
            }
            unpacking.keep(Manifest.NAME, json);
            return manifest;
        } catch (IllegalArgumentException nameThatIsNone) {
            throw new Refused(PackFault.Kind.DAMAGED, "");
        }
    }

    /// What the zip says it holds, by name, after looking for everything that is never in a pack.
    private static Map<String, CentralDirectory.Entry> listed(List<CentralDirectory.Entry> entries) throws Refused {
        Map<String, CentralDirectory.Entry> listed = new HashMap<>();
        Set<String> lower = new HashSet<>();
        long bytes = 0;
        for (CentralDirectory.Entry entry : entries) {
            look(entry);
            if (!lower.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw new Refused(PackFault.Kind.SAME_NAME, entry.name());
            }
            bytes += entry.size();
            listed.put(entry.name(), entry);
        }
        if (bytes > MOST_BYTES) {
            throw new Refused(PackFault.Kind.TOO_LARGE, "");
        }
        return listed;
    }

    private static void look(CentralDirectory.Entry entry) throws Refused {
        if (entry.link()) {
            throw new Refused(PackFault.Kind.LINK, entry.name());
        }
        if (!OWN.contains(entry.name()) && !PackNames.may(entry.name())) {
            throw new Refused(PackFault.Kind.NAME, entry.name());
        }
        if (entry.encrypted()) {
            throw new Refused(PackFault.Kind.ENCRYPTED, entry.name());
        }
        if (entry.size() > DENSE_FROM && entry.size() > DENSEST * entry.packed()) {
            throw new Refused(PackFault.Kind.BOMB, entry.name());
        }
    }

    private static void compare(Manifest manifest, Map<String, CentralDirectory.Entry> listed) throws Refused {
        Set<String> promised = new HashSet<>();
        for (PackFile file : manifest.files()) {
            CentralDirectory.Entry entry = listed.get(file.path());
            if (entry == null || OWN.contains(file.path()) || !promised.add(file.path())) {
                throw new Refused(PackFault.Kind.MISSING, file.path());
            }
            if (entry.size() != file.size()) {
                throw new Refused(PackFault.Kind.WRONG_HASH, file.path());
            }
        }
        for (String name : listed.keySet()) {
            if (!promised.contains(name) && !OWN.contains(name)) {
                throw new Refused(PackFault.Kind.UNLISTED, name);
            }
        }
    }

    private static byte[] bytes(ZipFile zip, String name, int most, PackFault.Kind without)
            throws IOException, Refused {
        try (InputStream in = open(zip, name, without)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refused(PackFault.Kind.TOO_LARGE, name);
            }
            return bytes;
        }
    }

    private static InputStream open(ZipFile zip, String name, PackFault.Kind without) throws IOException, Refused {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused(without, name);
        }
        return zip.getInputStream(entry);
    }

    /// Takes away what was unpacked and is not wanted.
    ///
    /// @throws IOException when a file stays
    public static void forget(PackRead.Whole read) throws IOException {
        Folders.delete(read.folder());
    }
}
