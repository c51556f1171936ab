package org.watchword.content.print;

import java.util.List;
import org.watchword.content.text.Block;

/// One panel of a leaflet, or one part of a poster.
public record Panel(String heading, List<Block> body) {
    public Panel {
        body = List.copyOf(body);
    }
}
