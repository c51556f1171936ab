package org.watchword.content.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks files the way hands, disks and bad tools do.
final class Breaker {

    private static final List<String> NASTY = List.of(
            "../../secret.svg",
            "/etc/hostname",
            "C:\\secret.md",
            "..",
            "~",
            "null",
            "[]",
            "{}",
            "&a",
            "*a",
            "!!int 3",
            "---",
            "{contact: }",
            "{figure: x, y}",
            "![x](../../../secret.svg)",
            "> > > > > >",
            "- - - - - -",
            "- [x] **a** b",
            "```",
            "```slide",
            "### Notes",
            "## ",
            "# ",
            "\t",
            "\u0000",
            "\uFEFF",
            "99999999999999999999",
            "1e999",
            ".nan",
            "-1",
            "\"",
            "'",
            "|",
            "[",
            "{",
            "%",
            "@",
            "`",
            "<svg>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"secret.md\">]>",
            "&#0;",
            "[a]: http://x",
            "**",
            "_",
            "1. ",
            "{step: 99}",
            "{step: 99999999999}",
            "é",
            "\uD83D\uDE00");

    private Breaker() {}

    /// One to four edits of bytes, lines or keys.
    static byte[] broken(byte[] bytes, Random random) {
        byte[] broken = bytes;
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            broken = switch (random.nextInt(3)) {
                case 0 -> bytes(broken, random);
                case 1 -> lines(broken, random);
                default -> keys(broken, random);
            };
        }
        return broken;
    }

    private static byte[] bytes(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        byte[] broken = bytes.clone();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
    }

    private static byte[] lines(byte[] bytes, Random random) {
        List<String> lines = new ArrayList<>(text(bytes).lines().toList());
        if (lines.isEmpty()) {
            return bytes;
        }
        int at = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 ->
                lines.set(at, " ".repeat(random.nextInt(9)) + lines.get(at).strip());
            case 4 -> lines.set(at, NASTY.get(random.nextInt(NASTY.size())).repeat(1 + random.nextInt(60)));
            default -> lines.set(at, lines.get(at) + NASTY.get(random.nextInt(NASTY.size())));
        }
        return String.join(random.nextInt(10) == 0 ? "\r\n" : "\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// Puts something nasty in place of a key, a value, or what stands between brackets.
    private static byte[] keys(byte[] bytes, Random random) {
        String text = text(bytes);
        List<int[]> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("[A-Za-z0-9./_-]+").matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        if (words.isEmpty()) {
            return bytes;
        }
        int[] word = words.get(random.nextInt(words.size()));
        String other = random.nextBoolean()
                ? NASTY.get(random.nextInt(NASTY.size()))
                : text.substring(word[0], word[1]) + (char) ('a' + random.nextInt(26));
        return (text.substring(0, word[0]) + other + text.substring(word[1])).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
