package org.watchword.print.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.watchword.content.print.Paper;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Entry;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Section;

/// What stands on a print, without any looks: what other programs are given to set.
///
/// @param language of the words
/// @param paper of each page
/// @param lines in the order they are read
record Words(String language, Paper paper, List<Line> lines) {
    Words {
        lines = List.copyOf(lines);
    }

    /// What a line is. A `PAGE` is a title that begins a new page.
    enum Kind {
        PAGE,
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM
    }

    record Line(Kind kind, String text) {}

    /// Every word of a print but those of its pictures.
    static Words of(Copy copy, Paper paper) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.TITLE, copy.title()));
        copy.lead().forEach(passage -> add(lines, passage));
        for (Section section : copy.sections()) {
            lines.add(new Line(Kind.HEADING, section.heading()));
            section.body().forEach(passage -> add(lines, passage));
        }
        for (Entry entry : copy.contacts()) {
            lines.add(new Line(Kind.HEADING, entry.number()));
            lines.add(new Line(Kind.PARAGRAPH, entry.name() + ". " + entry.purpose()));
        }
        copy.foot().forEach(said -> lines.add(new Line(Kind.PARAGRAPH, said.words())));
        return new Words(copy.writing().language(), paper, lines);
    }

    private static void add(List<Line> lines, Passage passage) {
        switch (passage) {
            case Passage.Words words -> lines.add(new Line(Kind.PARAGRAPH, joined(words.runs())));
            case Passage.Remember words -> lines.add(new Line(Kind.PARAGRAPH, joined(words.runs())));
            case Passage.Items items -> items.items().forEach(item -> lines.add(new Line(Kind.ITEM, joined(item))));
            case Passage.Picture _ -> {}
        }
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
