package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Run;

/// Keeps the last two words of a text together, so that no short word stands alone on the last line.
final class Widow {
    private static final int SHORT = 8;
    private static final int ENOUGH_WORDS = 4;

    private Widow() {}

    static Line kept(Line line) {
        if (line.runs().isEmpty() || line.words().split(" ", -1).length < ENOUGH_WORDS) {
            return line;
        }
        Run last = line.runs().getLast();
        int blank = last.text().lastIndexOf(' ');
        if (blank <= 0 || last.text().length() - blank > SHORT) {
            return line;
        }
        List<Run> runs = new ArrayList<>(line.runs());
        runs.set(runs.size() - 1, new Run(withBlankKept(last.text(), blank), last.weight()));
        return new Line(runs);
    }

    private static String withBlankKept(String text, int blank) {
        return text.substring(0, blank) + '\u00a0' + text.substring(blank + 1);
    }
}
