package org.watchword.print;

import java.util.List;
import org.watchword.content.print.Paper;

/// What a deck can be on paper, or as a file for somebody else's computer.
public enum DeckForm {
    /// What the audience sees, a page a slide, 16:9, for the computer of a venue. No notes.
    SLIDES,
    /// A slide a page, as large as the sheet is, lying, to turn over by hand.
    FLIP_CHART,
    /// The key points and who to call, for the audience to keep. Questions stand there without their answers.
    HANDOUT,
    /// Small slides, three a page, with lines to write on.
    LINES,
    /// Small slides with what the trainer says and asks, what is right, and how long it takes.
    NOTES,
    /// Every slide by its heading, with its minutes: for a school or a host to read before.
    OUTLINE,
    /// The questions of before and after, to be answered on paper: no right answer is marked, and no name is asked.
    QUESTIONS,
    /// What the group agrees on, for the wall of a room.
    AGREEMENT,
    /// What somebody missed who came late, to be read in two minutes.
    CATCH_UP;

    /// The papers it can be had on, its own first. A file of slides has a screen's shape whatever it says here.
    public List<Paper> papers() {
        return switch (this) {
            case FLIP_CHART, AGREEMENT -> List.of(Paper.A4, Paper.A3, Paper.A2);
            case CATCH_UP -> List.of(Paper.A5);
            case SLIDES, HANDOUT, LINES, NOTES, OUTLINE, QUESTIONS -> List.of(Paper.A4);
        };
    }

    /// Whether it is for the trainer alone, and never for the audience.
    public boolean forTheTrainer() {
        return this == NOTES;
    }

    /// Whether one page fills a sheet that may be put together from A4 sheets.
    boolean large() {
        return this == FLIP_CHART || this == AGREEMENT;
    }
}
