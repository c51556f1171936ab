package org.watchword.content.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.watchword.content.text.SourcePlace;

/// An H2 and what follows it.
///
/// @param body what stands before the first H3
/// @param sections one for each H3
/// @param lines the text of the file from the H2 to the next one
public record Chapter(String heading, SourcePlace place, List<Node> body, List<Section> sections, List<String> lines) {
    public Chapter {
        body = List.copyOf(body);
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
    }
}
