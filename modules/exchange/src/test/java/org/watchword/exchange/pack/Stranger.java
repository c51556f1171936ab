package org.watchword.exchange.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchword.content.text.Digests;

/// Makes packs with a true signature and true hashes, so that only what is hostile in them can be the reason to refuse
/// them.
final class Stranger {
    static final String DECK = "decks/local.yaml";

    private final SigningKey key;

    Stranger(Path folder) throws IOException {
        this.key = SigningKey.of(folder.resolve("stranger.key"));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// An entry of the zip that carries what the manifest promises.
    static RawZip.Entry entry(String name, byte[] bytes) {
        return new RawZip.Entry(name, bytes, RawZip.REGULAR, 0, -1);
    }

    /// A pack of one deck and these files.
    byte[] pack(Map<String, byte[]> files) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.putIfAbsent(DECK, text("format: deck/1\n"));
        return pack(
                listed(all),
                all.entrySet().stream()
                        .map(file -> entry(file.getKey(), file.getValue()))
                        .toList());
    }

    /// A pack of one file more.
    byte[] pack(String name, byte[] bytes) {
        return pack(Map.of(name, bytes));
    }

    /// What a manifest promises, and what is in the zip.
    byte[] pack(List<PackFile> promised, List<RawZip.Entry> entries) {
        return pack(manifest(promised), entries);
    }

    byte[] pack(byte[] manifest, List<RawZip.Entry> entries) {
        return pack(manifest, key.sign(manifest), entries);
    }

    static byte[] pack(byte[] manifest, byte[] signature, List<RawZip.Entry> entries) {
        RawZip zip = new RawZip().add(Manifest.NAME, manifest).add(Manifest.SIGNATURE, signature);
        entries.forEach(zip::add);
        return zip.bytes();
    }

    byte[] manifest(List<PackFile> promised) {
        return ManifestText.of(new Manifest(
                "local",
                1,
                "Local slides",
                new Author("A stranger", key.open()),
                LocalDate.of(2026, 11, 23),
                promised));
    }

    byte[] sign(byte[] manifest) {
        return key.sign(manifest);
    }

    static List<PackFile> listed(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .map(file -> new PackFile(file.getKey(), file.getValue().length, sha256(file.getValue())))
                .toList();
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }
}
