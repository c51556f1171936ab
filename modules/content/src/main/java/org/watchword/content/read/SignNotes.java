package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.watchword.content.sign.Sign;
import org.watchword.content.sign.SignSource;
import org.watchword.content.sign.Signs;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// Names the sources of a slide's signs in its notes, as its author would have to.
final class SignNotes {

    private SignNotes() {}

    /// The notes with one more for each source that they do not name themselves. Empty notes stay empty: the sources
    /// alone would not help the trainer.
    static List<Note> with(List<Note> notes, List<Block> body, Signs signs) {
        Set<SignSource> sources = new LinkedHashSet<>();
        Inline.allOf(body)
                .filter(Inline.Sign.class::isInstance)
                .flatMap(named -> signs.find(((Inline.Sign) named).id()).stream())
                .map(Sign::sources)
                .forEach(sources::addAll);
        if (notes.isEmpty() || sources.isEmpty()) {
            return notes;
        }
        List<Note> more = new ArrayList<>(notes);
        Set<String> named = addresses(notes);
        for (SignSource source : sources) {
            if (named.add(source.url())) {
                more.add(note(source));
            }
        }
        return more;
    }

    private static Note note(SignSource source) {
        Inline link = new Inline.Link(source.title(), source.url());
        Inline read = new Inline.Words(" (" + source.read() + ")");
        return new Note(Voice.SOURCE, List.of(new Block.Paragraph(List.of(link, read))));
    }

    private static Set<String> addresses(List<Note> notes) {
        Set<String> addresses = new HashSet<>();
        for (Note note : notes) {
            Inline.allOf(note.body())
                    .filter(Inline.Link.class::isInstance)
                    .forEach(link -> addresses.add(((Inline.Link) link).address()));
        }
        return addresses;
    }
}
