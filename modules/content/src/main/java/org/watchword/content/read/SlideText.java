package org.watchword.content.read;

import java.util.List;
import org.watchword.content.slide.Note;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// What a slide says in one language.
record SlideText(
        String heading,
        List<Block> body,
        List<Note> notes,
        List<Block> handout,
        List<Block> beforeYouShow,
        SourcePlace place) {}
