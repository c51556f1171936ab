package org.watchword.content.asked;

import java.util.List;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// A hard question that people ask from the floor, with an answer that is short, safe and sourced. It is for the
/// trainer's eyes: nothing of it is ever drawn on the wall.
///
/// @param id unique in its topic
/// @param language the language it is really in: the source's when there is no translation
/// @param draft a translation that no person has checked
/// @param question in the words of the room
/// @param tags words it is found by besides its own
/// @param audiences codes of those who ask it, or `all`
/// @param answer one to three short paragraphs
/// @param source where the answer was read
public record Asked(
        String id,
        String language,
        boolean draft,
        String question,
        List<String> tags,
        List<String> audiences,
        List<Block> answer,
        List<Block> source,
        SourcePlace place) {

    public Asked {
        tags = List.copyOf(tags);
        audiences = List.copyOf(audiences);
        answer = List.copyOf(answer);
        source = List.copyOf(source);
    }

    /// Whether people of this audience are known to ask it.
    public boolean isAskedBy(String audience) {
        return audiences.contains("all") || audiences.contains(audience);
    }
}
