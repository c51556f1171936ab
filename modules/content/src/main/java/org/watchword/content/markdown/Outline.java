package org.watchword.content.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.watchword.content.text.SourcePlace;

/// A page by its headings.
///
/// @param title the H1
/// @param front what stands between the title and the first H2
/// @param chapters one for each H2
public record Outline(String title, SourcePlace place, List<Node> front, List<Chapter> chapters) {
    public Outline {
        front = List.copyOf(front);
        chapters = List.copyOf(chapters);
    }
}
