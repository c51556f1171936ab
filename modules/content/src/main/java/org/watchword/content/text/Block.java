package org.watchword.content.text;

import java.nio.file.Path;
import java.util.List;

/// A piece of a slide, a note, an explanation or a print.
public sealed interface Block {

    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /// A list; numbered when `ordered`.
    record Bullets(boolean ordered, List<List<Inline>> items) implements Block {
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// The one line to take home, drawn in the lamp's colour at the foot of a slide.
    record Remember(List<Inline> text) implements Block {
        public Remember {
            text = List.copyOf(text);
        }
    }

    /// A picture of the library. A decorative one says nothing that the text does not.
    record Picture(String alt, boolean decorative, Path file) implements Block {}

    /// A film of the library, with captions in the slide's language beside it.
    record Film(String alt, Path file, Path captions) implements Block {}
}
