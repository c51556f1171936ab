package org.watchword.exchange.pack;

import static org.watchword.exchange.pack.Stranger.DECK;
import static org.watchword.exchange.pack.Stranger.entry;
import static org.watchword.exchange.pack.Stranger.listed;
import static org.watchword.exchange.pack.Stranger.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Zips that were made to do harm, or that a bad stick made of a good pack.
final class HostileZips {
    private static final byte[] SOME = text("format: deck/1\n");

    private final Stranger stranger;
    private final List<Hostile> all = new ArrayList<>();

    HostileZips(Stranger stranger) {
        this.stranger = stranger;
    }

    List<Hostile> all() {
        kinds();
        sizes();
        huge();
        lies();
        signatures();
        pieces();
        return all;
    }

    private void add(String name, byte[] bytes, PackFault.Kind... why) {
        all.add(new Hostile(name, Set.of(why), bytes));
    }

    /// Links, folders and devices in a file's place, and entries with a password.
    private void kinds() {
        List<Integer> modes = List.of(0120777, 0120000, 0040755, 0010644, 0020644, 0060644, 0140777, 0130644);
        for (String name : List.of(DECK, "modules/a/b/slides.en.md", "prints/x/media/a.svg")) {
            Map<String, byte[]> files = Map.of(name, text("/etc/passwd"));
            for (int mode : modes) {
                add(
                        "mode " + Integer.toOctalString(mode) + " " + name,
                        stranger.pack(
                                listed(files), List.of(new RawZip.Entry(name, text("/etc/passwd"), mode << 16, 0, -1))),
                        PackFault.Kind.LINK);
            }
            add(
                    "reparse point " + name,
                    stranger.pack(listed(files), List.of(new RawZip.Entry(name, text("/etc/passwd"), 0x400, 0, -1))),
                    PackFault.Kind.LINK);
            for (int flags : List.of(1, 0x41, 9)) {
                add(
                        "flags " + flags + " " + name,
                        stranger.pack(
                                listed(files),
                                List.of(new RawZip.Entry(name, text("/etc/passwd"), RawZip.REGULAR, flags, -1))),
                        PackFault.Kind.ENCRYPTED);
            }
        }
    }

    private void sizes() {
        for (int megabytes : List.of(2, 5, 10, 40)) {
            add("bomb of " + megabytes, stranger.pack("decks/a.yaml", new byte[megabytes << 20]), PackFault.Kind.BOMB);
        }
        for (int claimed : List.of(0, 1, 10, 1000, 100_000)) {
            byte[] bytes = new byte[3 << 20];
            RawZip.Entry lying = new RawZip.Entry("decks/a.yaml", bytes, RawZip.REGULAR, 0, claimed);
            PackFile told = new PackFile("decks/a.yaml", claimed, Stranger.sha256(bytes));
            add(
                    "says " + claimed,
                    stranger.pack(List.of(told), List.of(lying)),
                    PackFault.Kind.BOMB,
                    PackFault.Kind.WRONG_HASH,
                    PackFault.Kind.DAMAGED);
        }
    }

    private void huge() {
        for (long claimed : List.of(201_000_000L, 3_000_000_000L, 4_294_967_295L)) {
            RawZip.Entry lying = new RawZip.Entry("decks/a.yaml", SOME, RawZip.REGULAR, 0, claimed);
            PackFile told = new PackFile("decks/a.yaml", claimed, Stranger.sha256(SOME));
            add(
                    "says " + claimed,
                    stranger.pack(List.of(told), List.of(lying)),
                    PackFault.Kind.BOMB,
                    PackFault.Kind.TOO_LARGE,
                    PackFault.Kind.DAMAGED);
        }
        for (int number : List.of(2_003, 5_000, 20_000)) {
            Map<String, byte[]> many = new TreeMap<>();
            for (int i = 0; i < number; i++) {
                many.put("decks/a" + i + ".yaml", new byte[0]);
            }
            add(number + " files", stranger.pack(many), PackFault.Kind.TOO_MANY_FILES, PackFault.Kind.DAMAGED);
        }
    }

    /// What is promised and what is there are two things.
    private void lies() {
        byte[] other = text("format: deck/2\n");
        List<PackFile> promised = listed(Map.of(DECK, SOME));
        add("other bytes", stranger.pack(promised, List.of(entry(DECK, other))), PackFault.Kind.WRONG_HASH);
        add(
                "longer",
                stranger.pack(promised, List.of(entry(DECK, text("format: deck/1\n\n")))),
                PackFault.Kind.WRONG_HASH);
        add("not there", stranger.pack(promised, List.of()), PackFault.Kind.MISSING);
        add(
                "more than promised",
                stranger.pack(promised, List.of(entry(DECK, SOME), entry("decks/b.yaml", SOME))),
                PackFault.Kind.UNLISTED);
        add(
                "promised twice",
                stranger.pack(List.of(promised.getFirst(), promised.getFirst()), List.of(entry(DECK, SOME))),
                PackFault.Kind.MISSING);
        for (String own : List.of(Manifest.NAME, Manifest.SIGNATURE)) {
            add(
                    "promises " + own,
                    stranger.pack(List.of(new PackFile(own, 1, Stranger.sha256(SOME))), List.of()),
                    PackFault.Kind.MISSING);
        }
    }

    private void signatures() {
        byte[] other = text("format: deck/2\n");
        List<PackFile> promised = listed(Map.of(DECK, SOME));
        byte[] manifest = stranger.manifest(promised);
        List<RawZip.Entry> deck = List.of(entry(DECK, SOME));
        add("no signature", Stranger.pack(manifest, new byte[0], deck), PackFault.Kind.WRONG_SIGNATURE);
        add("long signature", Stranger.pack(manifest, new byte[300], deck), PackFault.Kind.TOO_LARGE);
        add("signed for another", Stranger.pack(manifest, stranger.sign(other), deck), PackFault.Kind.WRONG_SIGNATURE);
        for (int bit = 0; bit < 16; bit++) {
            byte[] signature = stranger.sign(manifest);
            signature[bit * 4] ^= (byte) (1 << bit % 8);
            add("bit " + bit, Stranger.pack(manifest, signature, deck), PackFault.Kind.WRONG_SIGNATURE);
        }
        add("no manifest", new RawZip().add(DECK, SOME).bytes(), PackFault.Kind.NO_MANIFEST);
        add(
                "manifest unsigned",
                new RawZip().add(Manifest.NAME, manifest).add(DECK, SOME).bytes(),
                PackFault.Kind.WRONG_SIGNATURE);
    }

    /// What a stick that was pulled out, or another program, leaves.
    private void pieces() {
        byte[] good = stranger.pack(Map.of());
        for (int part = 0; part < 24; part++) {
            add(
                    "broken off at " + part,
                    Arrays.copyOf(good, good.length * part / 24),
                    PackFault.Kind.NOT_A_PACK,
                    PackFault.Kind.DAMAGED);
        }
        for (String other : List.of("%PDF-1.7", "<html>", "PK", "\u001F\u008B", "Rar!", "#!/bin/sh\nrm -rf /")) {
            add("another file " + other, text(other), PackFault.Kind.NOT_A_PACK);
        }
        int list = lastIndex(good, 0x02014b50);
        for (int at : List.of(0, 20, 24, 28, 30, 32, 42)) {
            byte[] damaged = good.clone();
            ByteBuffer.wrap(damaged).putShort(list + at, (short) 0x7F7F);
            all.add(new Hostile("list damaged at " + at, Set.of(PackFault.Kind.values()), damaged));
        }
        for (int at : List.of(10, 12, 16)) {
            byte[] damaged = good.clone();
            ByteBuffer.wrap(damaged).putShort(good.length - 22 + at, (short) 0x7F7F);
            all.add(new Hostile("end damaged at " + at, Set.of(PackFault.Kind.values()), damaged));
        }
    }

    private static int lastIndex(byte[] bytes, int mark) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.length - 4;
        while (buffer.getInt(at) != mark) {
            at--;
        }
        return at;
    }
}
