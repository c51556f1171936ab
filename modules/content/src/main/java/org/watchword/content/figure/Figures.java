package org.watchword.content.figure;

import java.util.List;
import java.util.Optional;

/// The figures that hold in one area: its own, and for each id it has not, that of the area above.
public record Figures(List<Figure> figures) {

    public Figures {
        figures = List.copyOf(figures);
    }

    /// The figure of that id, whatever its status.
    public Optional<Figure> find(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
