package org.watchword.desktop.present.state;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.desktop.text.Texts;

/// One piece of the trainer's notes.
///
/// @param voice what it is for
/// @param label the word above it; empty for a plain remark
/// @param lines its paragraphs and list items
public record NoteViewState(Voice voice, String label, List<Line> lines) {

    /// One paragraph or list item.
    ///
    /// @param item stands in a list
    public record Line(boolean item, String words) {}

    public NoteViewState {
        lines = List.copyOf(lines);
    }

    /// The notes of a slide in the order they were written, where they come from at the end.
    static List<NoteViewState> of(Slide slide, Texts texts, Wording wording) {
        List<NoteViewState> notes = new ArrayList<>();
        List<NoteViewState> sources = new ArrayList<>();
        for (Note note : slide.notes()) {
            NoteViewState one =
                    new NoteViewState(note.voice(), label(note.voice(), texts), lines(note.body(), wording));
            (note.voice() == Voice.SOURCE ? sources : notes).add(one);
        }
        notes.addAll(sources);
        return notes;
    }

    static List<Line> lines(List<Block> body, Wording wording) {
        List<Line> lines = new ArrayList<>();
        for (Block block : body) {
            switch (block) {
                case Block.Paragraph paragraph -> lines.add(new Line(false, wording.words(paragraph.text())));
                case Block.Remember remember -> lines.add(new Line(false, wording.words(remember.text())));
                case Block.Bullets bullets ->
                    bullets.items().forEach(item -> lines.add(new Line(true, wording.words(item))));
                case Block.Picture _, Block.Film _ -> {}
            }
        }
        return lines;
    }

    private static String label(Voice voice, Texts texts) {
        return switch (voice) {
            case SAY -> texts.get(PresentWord.SAY);
            case ASK -> texts.get(PresentWord.ASK);
            case IF_ASKED -> texts.get(PresentWord.IF_ASKED);
            case SOURCE -> texts.get(PresentWord.SOURCE);
            case PLAIN -> "";
        };
    }
}
