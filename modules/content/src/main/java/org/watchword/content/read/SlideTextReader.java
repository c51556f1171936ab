package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Piece;
import org.watchword.content.markdown.Section;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Note;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;

/// Reads what a slide says: heading, body and sections.
final class SlideTextReader {

    private final PageReader page;

    SlideTextReader(PageReader page) {
        this.page = page;
    }

    SlideText read(Chapter chapter, Layout layout, boolean decorative, String owner) {
        page.heard(chapter.heading(), chapter.place(), Passage.Kind.HEADING, owner);
        List<Piece> body = body(chapter, layout, decorative, owner);
        List<Note> notes = new ArrayList<>();
        List<Block> handout = new ArrayList<>();
        List<Block> before = new ArrayList<>();
        GrammarWords words = page.words();
        Set<String> seen = new HashSet<>();
        for (Section section : chapter.sections()) {
            String name = section.name();
            if (!seen.add(name)) {
                page.findings().tell(new MarkdownProblem.SectionTwice(section.place(), name));
            } else if (name.equals(words.notes())) {
                notes.addAll(new NotesReader(page).read(section.nodes(), owner));
            } else if (name.equals(words.handout())) {
                handout.addAll(text(section, Passage.Kind.HANDOUT, owner));
            } else if (name.equals(words.before())) {
                before.addAll(text(section, Passage.Kind.BEFORE, owner));
            } else {
                List<String> known = List.of(words.notes(), words.handout(), words.before());
                page.findings().tell(new MarkdownProblem.UnknownSection(section.place(), name, known));
            }
        }
        List<Block> shown = Piece.blocks(body);
        List<Note> sourced = SignNotes.with(notes, shown, page.signs());
        return new SlideText(chapter.heading(), shown, sourced, handout, before, chapter.place());
    }

    /// The body; a block that cannot be used was told already, and its place is not told again.
    private List<Piece> body(Chapter chapter, Layout layout, boolean decorative, String owner) {
        int told = page.findings().problems().size();
        List<Piece> body = page.pieces(
                chapter.body().subList(1, chapter.body().size()),
                new Allowed(true, true, false, decorative),
                Passage.Kind.BODY,
                owner);
        if (told == page.findings().problems().size()) {
            BodyShape.check(layout, body, chapter.place(), page.findings()::tell);
        }
        return body;
    }

    private List<Block> text(Section section, Passage.Kind kind, String owner) {
        return Piece.blocks(page.pieces(section.nodes(), Allowed.TEXT, kind, owner));
    }
}
