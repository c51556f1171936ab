package org.watchword.content.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/// The children of a node, as a list.
public final class Nodes {

    private Nodes() {}

    public static List<Node> of(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
