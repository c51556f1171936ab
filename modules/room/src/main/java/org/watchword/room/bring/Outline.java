package org.watchword.room.bring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts an outline that was pasted into slides: what stands furthest left without a mark is a heading, and what stands
/// below it are its points. Without any marks and indents a blank line begins a slide.
public final class Outline {
    /// More than anybody shows in an evening.
    public static final int MOST_SLIDES = 100;

    private static final int MOST_POINTS = 5;
    private static final int TAB = 4;
    private static final Pattern MARKED = Pattern.compile("^([-–—*•◦▪‣·o]|\\(?(?:\\d{1,3}|[a-zA-Z])[.)])\\s+(.*)$");

    private Outline() {}

    /// A slide of an outline.
    ///
    /// @param points at most five; none or one for a statement
    public record Cut(String heading, List<String> points) {
        public Cut {
            points = List.copyOf(points);
        }
    }

    private record Line(int indent, boolean marked, boolean afterGap, String words) {}

    /// The slides of an outline; none when nothing stands in it.
    public static List<Cut> cut(String pasted) {
        List<Line> lines = lines(pasted);
        int left = lines.stream().mapToInt(Line::indent).min().orElse(0);
        boolean flat = lines.stream().noneMatch(line -> line.marked() || line.indent() > left);
        boolean unmarked = lines.stream().anyMatch(line -> line.indent() == left && !line.marked());
        List<Cut> slides = new ArrayList<>();
        String heading = "";
        List<String> points = new ArrayList<>();
        for (Line line : lines) {
            boolean begins = flat ? line.afterGap() : line.indent() == left && (!line.marked() || !unmarked);
            if (begins) {
                add(slides, heading, points);
                heading = line.words();
                points.clear();
            } else {
                points.add(line.words());
            }
        }
        add(slides, heading, points);
        return List.copyOf(slides);
    }

    private static List<Line> lines(String pasted) {
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        for (String line : pasted.replace("\t", " ".repeat(TAB)).lines().toList()) {
            String words = line.replaceAll("[\\p{Cntrl}\\uFEFF]", " ").strip();
            if (words.isEmpty()) {
                gap = true;
                continue;
            }
            int indent = line.length() - line.stripLeading().length();
            Matcher marked = MARKED.matcher(words);
            boolean found = marked.matches();
            lines.add(new Line(indent, found, gap, found ? marked.group(2).strip() : words));
            gap = false;
        }
        return lines;
    }

    /// More points than a slide holds are shared out evenly.
    private static void add(List<Cut> slides, String heading, List<String> points) {
        if (heading.isEmpty()) {
            return;
        }
        int parts = Math.max(1, (points.size() + MOST_POINTS - 1) / MOST_POINTS);
        for (int part = 0; part < parts; part++) {
            int from = points.size() * part / parts;
            int to = points.size() * (part + 1) / parts;
            slides.add(new Cut(heading, points.subList(from, to)));
        }
    }
}
