package org.watchword.content.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.watchword.content.text.Digests;

/// What ties a translation to the text it was made from: the first 8 hex digits of the SHA-256 of that text without
/// its block, made as FORMAT.md §10 says.
public final class SourceHash {

    private static final Set<String> BLOCKS = Set.of("```slide", "```question", "```asked", "```translation");

    private SourceHash() {}

    public static String of(List<String> lines) {
        String text = String.join("\n", tidy(withoutBlock(lines)));
        byte[] digest = Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 4);
    }

    /// Stands for exactly this slide or question of a translation: SHA-256 in hex of the title of its file and of all
    /// its
    /// lines, its block with the mark of its source among them.
    public static String whole(String title, List<String> lines) {
        String text = title + "\n" + String.join("\n", tidy(lines));
        return HexFormat.of().formatHex(Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> withoutBlock(List<String> lines) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        boolean done = false;
        for (String line : lines) {
            if (!inside && !done && BLOCKS.contains(line.strip())) {
                inside = true;
            } else if (inside && line.strip().equals("```")) {
                inside = false;
                done = true;
            } else if (!inside) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static List<String> tidy(List<String> lines) {
        List<String> tidy = new ArrayList<>();
        for (String line : lines) {
            String trimmed = line.replaceFirst("[ \\t]+$", "");
            if (!trimmed.isEmpty() || !(tidy.isEmpty() || tidy.getLast().isEmpty())) {
                tidy.add(trimmed);
            }
        }
        if (!tidy.isEmpty() && tidy.getLast().isEmpty()) {
            tidy.removeLast();
        }
        return tidy;
    }
}
