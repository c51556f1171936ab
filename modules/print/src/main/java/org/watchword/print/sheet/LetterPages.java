package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;

/// A letter on A4: what it is about, to whom, its parts, and who signs. The last part, where it is signed, is never
/// alone on a page and never cut.
record LetterPages(Setting setting) implements Sheet {
    private static final double SIZE = 12;
    private static final double SPACE = 10;
    private static final double PART = 20;

    @Override
    public void draw(PrintFile file) throws Refusal {
        new Flow(lines()).draw(file, setting.types().regular());
    }

    private List<Flow.Line> lines() throws Refusal {
        Copy copy = setting.copy();
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(line(type().heading(copy.title(), 22, Role.TITLE), 0, true));
        add(copy.lead(), false, lines);
        for (int i = 0; i < copy.sections().size(); i++) {
            Section section = copy.sections().get(i);
            lines.add(line(type().heading(section.heading(), 14, Role.HEADING), PART, true));
            add(section.body(), i == copy.sections().size() - 1, lines);
        }
        new SmallCalls(setting, SIZE, false).lines().forEach(call -> lines.add(line(call, SPACE, false)));
        if (!copy.foot().isEmpty()) {
            lines.add(line(setting.foot(Ink.SOFT), PART, false));
        }
        return lines;
    }

    private void add(List<Passage> passages, boolean together, List<Flow.Line> lines) throws Refusal {
        Bricklayer layer = new Bricklayer(
                setting.writing(),
                type().style(setting.types().bold(), SIZE, Ink.INK),
                type().style(setting.types().regular(), SIZE, Ink.INK),
                Ink.TEAL);
        for (int i = 0; i < passages.size(); i++) {
            boolean last = i == passages.size() - 1;
            lines.add(line(layer.passages(List.of(passages.get(i))), SPACE, together && !last));
        }
    }

    private Flow.Line line(Brick brick, double gap, boolean withNext) {
        return new Flow.Line(brick, gap, withNext, setting.copy().longestSentence());
    }

    private PlainType type() {
        return new PlainType(setting.types(), setting.writing());
    }
}
