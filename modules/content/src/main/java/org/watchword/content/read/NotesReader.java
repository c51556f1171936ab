package org.watchword.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Piece;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Passage;

/// Reads the trainer's notes: each `**Say:**` begins a new one.
final class NotesReader {

    private final PageReader page;

    NotesReader(PageReader page) {
        this.page = page;
    }

    List<Note> read(List<Node> nodes, String owner) {
        List<Note> notes = new ArrayList<>();
        List<Node> waiting = new ArrayList<>();
        Voice voice = Voice.PLAIN;
        for (Node node : nodes) {
            Optional<Voice> begun = voice(node);
            if (begun.isPresent()) {
                note(voice, waiting, owner).ifPresent(notes::add);
                waiting.clear();
                voice = begun.get();
                dropLabel(node);
            }
            waiting.add(node);
        }
        note(voice, waiting, owner).ifPresent(notes::add);
        return notes;
    }

    private Optional<Note> note(Voice voice, List<Node> nodes, String owner) {
        boolean source = voice == Voice.SOURCE;
        List<Piece> pieces = page.pieces(
                nodes,
                source ? Allowed.SOURCES : Allowed.TEXT,
                source ? Passage.Kind.SOURCE : Passage.Kind.NOTE,
                owner);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Note(voice, Piece.blocks(pieces)));
    }

    private Optional<Voice> voice(Node node) {
        if (node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis strong
                && strong.getFirstChild() instanceof Text label
                && label.getNext() == null) {
            GrammarWords words = page.words();
            String name = label.getLiteral();
            if (name.equals(words.say() + ":")) {
                return Optional.of(Voice.SAY);
            }
            if (name.equals(words.ask() + ":")) {
                return Optional.of(Voice.ASK);
            }
            if (name.equals(words.ifAsked() + ":")) {
                return Optional.of(Voice.IF_ASKED);
            }
            if (name.equals(words.source() + ":")) {
                return Optional.of(Voice.SOURCE);
            }
        }
        return Optional.empty();
    }

    /// The label says what the note is; it is not part of what is said.
    private static void dropLabel(Node paragraph) {
        Node label = paragraph.getFirstChild();
        if (label == null) {
            return;
        }
        Node after = label.getNext();
        label.unlink();
        if (after instanceof Text text) {
            text.setLiteral(text.getLiteral().stripLeading());
        }
    }
}
