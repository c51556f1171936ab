package org.watchword.content.write;

import java.util.ArrayList;
import java.util.List;

/// Puts lines into a text and leaves all others alone, with their ends.
///
/// @param raw lines with their ends
record Splice(List<String> raw) {

    /// The lines of a text, each with its end; together they are the text.
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    /// A line without its end.
    static String bare(String line) {
        return line.endsWith("\r\n")
                ? line.substring(0, line.length() - 2)
                : line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    /// Lines with a blank one between each two.
    static List<String> apart(List<String> lines) {
        List<String> apart = new ArrayList<>();
        for (String line : lines) {
            if (!apart.isEmpty()) {
                apart.add("");
            }
            apart.add(line);
        }
        return apart;
    }

    /// Other lines in the place of some.
    ///
    /// @param to the first that stays
    /// @param lines without their ends
    List<String> replace(int from, int to, List<String> lines) {
        List<String> now = new ArrayList<>(raw.subList(0, from));
        if (!lines.isEmpty() && !now.isEmpty() && bare(now.getLast()).equals(now.getLast())) {
            now.set(now.size() - 1, now.getLast() + end());
        }
        boolean ends = to < raw.size() || to == from || !bare(raw.get(to - 1)).equals(raw.get(to - 1));
        for (int i = 0; i < lines.size(); i++) {
            now.add(ends || i < lines.size() - 1 ? lines.get(i) + end() : lines.get(i));
        }
        now.addAll(raw.subList(to, raw.size()));
        return now;
    }

    /// Lines that stand behind one, set apart by a blank line on both sides.
    List<String> behind(int line, List<String> lines) {
        List<String> more = new ArrayList<>();
        more.add("");
        more.addAll(lines);
        int next = line + 1;
        if (next < raw.size() && !isBlank(next)) {
            more.add("");
        }
        return replace(next, next, more);
    }

    /// A new section, before the blank lines at the end.
    List<String> atTheEnd(List<String> heading, List<String> paragraphs) {
        int end = raw.size();
        while (end > 0 && isBlank(end - 1)) {
            end--;
        }
        List<String> more = new ArrayList<>();
        more.add("");
        more.addAll(heading);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean listed = i > 0 && isItem(paragraphs.get(i)) && isItem(paragraphs.get(i - 1));
            if (!listed) {
                more.add("");
            }
            more.add(paragraphs.get(i));
        }
        return replace(end, end, more);
    }

    /// Without some lines, and without the blank ones that would stand there twice.
    List<String> without(int from, int to) {
        int end = to;
        while (end < raw.size() && isBlank(end)) {
            end++;
        }
        int begin = from;
        if (end == raw.size()) {
            end = to;
            while (begin > 0 && isBlank(begin - 1)) {
                begin--;
            }
        }
        return replace(begin, end, List.of());
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ");
    }

    private boolean isBlank(int line) {
        return raw.get(line).isBlank();
    }

    /// How lines end in this text.
    private String end() {
        return raw.stream().anyMatch(line -> line.endsWith("\r\n")) ? "\r\n" : "\n";
    }
}
