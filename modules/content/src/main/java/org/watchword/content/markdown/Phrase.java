package org.watchword.content.markdown;

import java.util.List;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

/// Running text and how it was written, line by line.
public record Phrase(List<Inline> text, String written, SourcePlace place) {
    public Phrase {
        text = List.copyOf(text);
    }

    public boolean isBlank() {
        return written.isBlank();
    }
}
