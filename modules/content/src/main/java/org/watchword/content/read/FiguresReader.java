package org.watchword.content.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figure;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.text.Checked;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;
import org.watchword.content.yaml.FigureYaml;
import org.watchword.content.yaml.FiguresYaml;

/// Reads the figures of one area from one layer.
final class FiguresReader {

    private final Shelf shelf;
    private final String area;

    FiguresReader(Shelf shelf, String area) {
        this.shelf = shelf;
        this.area = area;
    }

    List<Figure> read() {
        return shelf.yaml("figures/" + area + ".yaml", FiguresYaml.class)
                .map(this::figures)
                .orElse(List.of());
    }

    private List<Figure> figures(Bound<FiguresYaml> bound) {
        FiguresYaml yaml = bound.value();
        if (!yaml.area().equals(area)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.at("area"), yaml.area(), area));
        }
        List<Figure> figures = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < yaml.figures().size(); i++) {
            SourcePlace place = bound.at("figures", i);
            String id = yaml.figures().get(i).id();
            Integer first = seen.putIfAbsent(id, place.line());
            if (first == null) {
                figures.add(figure(yaml.figures().get(i), place));
            } else {
                shelf.findings().tell(new IdProblem.Twice(place, id, first));
            }
        }
        return figures;
    }

    private Figure figure(FigureYaml yaml, SourcePlace place) {
        return new Figure(
                yaml.id(),
                new Area(area),
                yaml.value(),
                yaml.unit(),
                shelf.label(yaml.label(), place, Passage.Kind.DIRECTORY),
                yaml.period(),
                shelf.label(yaml.publisher(), place, Passage.Kind.DIRECTORY),
                yaml.url(),
                yaml.published(),
                new Checked(LocalDate.parse(yaml.checkedOn()), yaml.checkedBy()),
                Choice.of(Status.class, yaml.status()),
                shelf.label(yaml.reason(), place, Passage.Kind.DIRECTORY),
                shelf.label(yaml.caveat(), place, Passage.Kind.DIRECTORY),
                place);
    }
}
