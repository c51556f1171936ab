package org.watchword.exchange.pack;

import static org.watchword.exchange.pack.Stranger.DECK;
import static org.watchword.exchange.pack.Stranger.entry;
import static org.watchword.exchange.pack.Stranger.listed;
import static org.watchword.exchange.pack.Stranger.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Well-formed packs, truly signed, with something in them that was made to do harm.
final class HostilePacks {
    private static final byte[] SOME = text("format: deck/1\n");
    private static final List<String> PLAIN = List.of(
            "../evil.yaml",
            "decks/../../evil.yaml",
            "decks/..",
            "decks/./a.yaml",
            "decks//a.yaml",
            "/decks/a.yaml",
            "//server/share/a.yaml",
            "\\\\server\\share\\a.yaml",
            "..\\evil.yaml",
            "decks\\a.yaml",
            "decks/..\\..\\evil.yaml",
            "C:/decks/a.yaml",
            "C:a.yaml",
            "decks/a.yaml:stream",
            "decks/a.yaml::$DATA",
            "decks/ a.yaml",
            "decks/a.yaml ",
            "decks/a.yaml.",
            "decks/a./b.yaml",
            "decks/.hidden.yaml",
            ".git/hooks/post-checkout.md",
            "decks/a\u0000.yaml",
            "decks/a\n.yaml",
            "decks/a\u202Elmay.md",
            "decks/\u0430.yaml",
            "decks/a?.yaml",
            "decks/a*.yaml",
            "decks/<a>.yaml",
            "decks/a|b.yaml",
            "decks/\"a\".yaml",
            "decks/%2e%2e/a.yaml",
            "decks/~/a.yaml",
            "decks/$HOME.yaml",
            "decks/" + "a".repeat(300) + ".yaml",
            "decks" + "/a".repeat(20) + ".yaml",
            "library.yaml",
            "words.yaml",
            "journal/000001.journal",
            "data.key",
            "author.key",
            "content/decks/a.yaml",
            "Decks/a.yaml",
            "decks/a\tb.yaml",
            "banks/a/../../../data.key.yaml",
            "translations/young-leaflet/signed.pl.yaml",
            "decks/a.exe",
            "decks/a.yaml.exe",
            "decks/a.html",
            "decks/a.js",
            "modules/a/b/media/a.gif",
            "modules/a/b/media/a.SVG",
            "modules/a/b/media/a.jar",
            "decks/a",
            "decks/",
            "a.yaml",
            "",
            "/",
            ".",
            "..");
    private static final byte[] PNG_HEAD = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private static final List<UnaryOperator<String>> CHANGES = List.of(
            text -> "",
            text -> "null",
            text -> "[]",
            text -> "{}",
            text -> "\"watchword-pack/1\"",
            text -> text + "x",
            text -> text.substring(0, text.length() / 2),
            text -> text.replace("\"id\"", "\"ID\""),
            text -> text.replace("\"version\" : 1", "\"version\" : 0"),
            text -> text.replace("\"version\" : 1", "\"version\" : -5"),
            text -> text.replace("\"version\" : 1", "\"version\" : null"),
            text -> text.replace("\"version\" : 1", "\"version\" : 99999999999"),
            text -> text.replace("\"version\" : 1", "\"version\" : 1, \"version\" : 2"),
            text -> text.replace("\"version\" : 1", "\"version\" : 1, \"run\" : \"me\""),
            text -> text.replace("\"local\"", "\"../local\""),
            text -> text.replace("\"local\"", "\"" + "a".repeat(61) + "\""),
            text -> text.replace("\"local\"", "\"LOCAL\""),
            text -> text.replace("\"local\"", "null"),
            text -> text.replace("Local slides", ""),
            text -> text.replace("Local slides", "a".repeat(121)),
            text -> text.replace("Local slides", "a\\u202Eb"),
            text -> text.replace("Local slides", "a\\nb"),
            text -> text.replace("A stranger", "\\u0000"),
            text -> text.replace("A stranger", " "),
            text -> text.replace("2026-11-23", "2026-13-23"),
            text -> text.replace("2026-11-23", "yesterday"),
            text -> text.replaceAll("\"key\" : \"[^\"]*\"", "\"key\" : \"AAAA\""),
            text -> text.replaceAll("\"key\" : \"[^\"]*\"", "\"key\" : \"!\""),
            text -> text.replaceAll("\"key\" : \"[^\"]*\"", "\"key\" : null"),
            text -> text.replaceAll("\"sha256\" : \"[^\"]*\"", "\"sha256\" : \"00\""),
            text -> text.replaceAll("\"sha256\" : \"[^\"]*\"", "\"sha256\" : null"),
            text -> text.replaceAll("\"size\" : [0-9]+", "\"size\" : -1"),
            text -> text.replaceAll("\"path\" : \"[^\"]*\"", "\"path\" : null"),
            text -> text.replaceAll("(?s)\"files\" : \\[.*\\]", "\"files\" : []"),
            text -> text.replaceAll("(?s)\"files\" : \\[.*\\]", "\"files\" : [null]"),
            text -> text.replaceAll("(?s)\"files\" : \\[.*\\]", "\"files\" : " + "[".repeat(5000) + "]".repeat(5000)),
            text -> "[".repeat(100_000));
    private static final List<String> INSIDE = List.of(
            "<script>alert(1)</script>",
            "<script href=\"http://127.0.0.1/a.js\"/>",
            "<image href=\"http://127.0.0.1/a.png\"/>",
            "<image href=\"file:///etc/passwd\"/>",
            "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
            "<use href=\"http://127.0.0.1/a.svg#b\"/>",
            "<use xlink:href=\"../../../data.key#b\"/>",
            "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject>",
            "<style>@import url(http://127.0.0.1/a.css);</style>",
            "<style>* { fill: url(//127.0.0.1/a) }</style>",
            "<path style=\"fill: url(http://127.0.0.1/a)\"/>",
            "<path fill=\"url(http://127.0.0.1/a#b)\"/>",
            "<path fill=\"url( 'http://127.0.0.1/a' )\"/>",
            "<path onload=\"alert(1)\"/>",
            "<path onClick=\"alert(1)\"/>",
            "<a href=\"javascript:alert(1)\"><path/></a>",
            "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
            "<set attributeName=\"onload\" to=\"alert(1)\"/>",
            "<filter id=\"a\"><feImage href=\"http://127.0.0.1/a\"/></filter>",
            "<font-face-uri href=\"http://127.0.0.1/a\"/>",
            "<text>a</text>",
            "<iframe src=\"http://127.0.0.1/\"/>",
            "<video src=\"http://127.0.0.1/\"/>",
            "<g id=\"a\"><use href=\"#a\"/></g>",
            "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
            "<?xml-stylesheet href=\"http://127.0.0.1/a.css\"?>",
            "<path>",
            "&evil;");

    private final Stranger stranger;
    private final List<Hostile> all = new ArrayList<>();

    HostilePacks(Stranger stranger) {
        this.stranger = stranger;
    }

    List<Hostile> all() {
        names();
        clashes();
        manifests();
        pictures();
        drawings();
        return all;
    }

    private void add(String name, byte[] bytes, PackFault.Kind... why) {
        all.add(new Hostile(name, Set.of(why), bytes));
    }

    private void names() {
        PLAIN.forEach(
                name -> add("name " + name, stranger.pack(name, SOME), PackFault.Kind.NAME, PackFault.Kind.DAMAGED));
        for (String device : List.of("con", "PRN", "aux", "Nul", "com1", "COM9", "lpt1", "lpt9", "com0")) {
            for (String form : List.of("decks/%s.yaml", "decks/%s.a.yaml", "modules/%s/b/slides.en.md")) {
                String name = form.formatted(device);
                add("device " + name, stranger.pack(name, SOME), PackFault.Kind.NAME);
            }
        }
    }

    private void clashes() {
        List<List<String>> clashes = List.of(
                List.of("decks/a.yaml", "decks/A.yaml"),
                List.of("modules/a/b/slides.en.md", "modules/A/b/slides.en.md"),
                List.of("prints/x/media/A.svg", "prints/x/media/a.svg"),
                List.of("decks/a.yaml", "decks/a.yaml"));
        for (List<String> clash : clashes) {
            List<RawZip.Entry> entries =
                    clash.stream().map(name -> entry(name, SOME)).toList();
            List<PackFile> promised = clash.stream()
                    .map(name -> new PackFile(name, SOME.length, Stranger.sha256(SOME)))
                    .toList();
            add("clash " + clash, stranger.pack(promised, entries), PackFault.Kind.SAME_NAME);
        }
    }

    private void manifests() {
        String good = new String(stranger.manifest(listed(Map.of(DECK, SOME))), StandardCharsets.UTF_8);
        for (UnaryOperator<String> change : CHANGES) {
            String text = change.apply(good);
            add(
                    "manifest " + text.substring(0, Math.min(40, text.length())) + all.size(),
                    stranger.pack(text(text), List.of(entry(DECK, SOME))),
                    PackFault.Kind.MANIFEST_DAMAGED);
        }
        for (String later : List.of("watchword-pack/2", "watchword-pack/10", "watchword-pack/0")) {
            add(
                    later,
                    stranger.pack(text(good.replace("watchword-pack/1", later)), List.of(entry(DECK, SOME))),
                    PackFault.Kind.FROM_THE_FUTURE);
        }
        add(
                "long manifest",
                stranger.pack(text(" ".repeat(2 << 20)), List.of()),
                PackFault.Kind.BOMB,
                PackFault.Kind.TOO_LARGE);
    }

    private void pictures() {
        for (int side : List.of(30_000, 100_000, 0, Integer.MAX_VALUE, -1)) {
            byte[] png = ByteBuffer.allocate(33)
                    .put(PNG_HEAD)
                    .putInt(side)
                    .putInt(side)
                    .array();
            add("png of " + side, stranger.pack("prints/x/media/a.png", png), PackFault.Kind.UNSAFE_PICTURE);
        }
        byte[] jpeg = ByteBuffer.allocate(40)
                .putShort((short) 0xFFD8)
                .putShort((short) 0xFFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) 30_000)
                .putShort((short) 30_000)
                .array();
        add("jpeg of 30000", stranger.pack("prints/x/media/a.jpg", jpeg), PackFault.Kind.UNSAFE_PICTURE);
        for (String other : List.of("", "GIF89a", "<svg/>", "MZ", "\u0089PNG")) {
            add("no png " + other, stranger.pack("prints/x/media/a.png", text(other)), PackFault.Kind.UNSAFE_PICTURE);
            add("no jpeg " + other, stranger.pack("prints/x/media/a.jpg", text(other)), PackFault.Kind.UNSAFE_PICTURE);
        }
    }

    private void drawings() {
        for (String part : INSIDE) {
            drawing("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + part
                    + "</svg>");
        }
        drawing("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        drawing("<svg/>");
        drawing("<html/>");
        drawing("");
        drawing("<!DOCTYPE svg SYSTEM \"http://127.0.0.1/a.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        drawing(
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        drawing(laughs + "]><svg xmlns=\"http://www.w3.org/2000/svg\">&a9;</svg>");
        drawing("<svg xmlns=\"http://www.w3.org/2000/svg\">" + "<g>".repeat(200_000));
    }

    private void drawing(String svg) {
        add(
                "drawing " + svg.substring(Math.min(svg.length(), 80), Math.min(svg.length(), 140)) + all.size(),
                stranger.pack("prints/x/media/a.svg", text(svg)),
                PackFault.Kind.UNSAFE_PICTURE,
                PackFault.Kind.BOMB);
    }
}
