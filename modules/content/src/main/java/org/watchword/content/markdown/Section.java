package org.watchword.content.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.watchword.content.text.SourcePlace;

/// An H3 and what follows it.
public record Section(String name, SourcePlace place, List<Node> nodes) {
    public Section {
        nodes = List.copyOf(nodes);
    }
}
