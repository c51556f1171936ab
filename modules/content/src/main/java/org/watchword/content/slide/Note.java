package org.watchword.content.slide;

import java.util.List;
import org.watchword.content.text.Block;

/// One piece of the trainer's notes. Never shown to the audience.
public record Note(Voice voice, List<Block> body) {
    public Note {
        body = List.copyOf(body);
    }
}
