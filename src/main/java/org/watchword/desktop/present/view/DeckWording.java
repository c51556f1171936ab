package org.watchword.desktop.present.view;

import java.util.List;
import org.watchword.content.text.Inline;
import org.watchword.desktop.present.state.Wording;
import org.watchword.desktop.slide.face.Filler;
import org.watchword.desktop.slide.face.Material;

/// Words of the deck as the slides have them: the same numbers, the same figures.
public record DeckWording(Material material) implements Wording {

    @Override
    public String words(List<Inline> line) {
        return new Filler(material).fill(line).words();
    }
}
