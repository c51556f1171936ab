package org.watchword.content.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.sign.Sign;
import org.watchword.content.sign.SignKind;
import org.watchword.content.sign.SignSource;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;
import org.watchword.content.yaml.SignSourceYaml;
import org.watchword.content.yaml.SignYaml;
import org.watchword.content.yaml.SignsYaml;

/// Reads the signs of one layer: all its files together, as an id names one sign in any of them.
final class SignsReader {

    private static final String FOLDER = "signs/";

    private final Shelf shelf;
    private final Map<String, SourcePlace> seen = new HashMap<>();

    SignsReader(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Sign> read() {
        List<Sign> signs = new ArrayList<>();
        shelf.layer().under(FOLDER).stream()
                .filter(name -> name.endsWith(".yaml") && name.indexOf('/', FOLDER.length()) < 0)
                .forEach(name -> shelf.yaml(name, SignsYaml.class).ifPresent(bound -> signs.addAll(signs(bound))));
        return signs;
    }

    private List<Sign> signs(Bound<SignsYaml> bound) {
        List<Sign> signs = new ArrayList<>();
        List<SignYaml> written = bound.value().signs();
        for (int i = 0; i < written.size(); i++) {
            SourcePlace place = bound.at("signs", i);
            if (isNew(written.get(i).id(), place)) {
                signs.add(sign(written.get(i), place));
            }
        }
        return signs;
    }

    private boolean isNew(String id, SourcePlace place) {
        SourcePlace first = seen.putIfAbsent(id, place);
        if (first == null) {
            return true;
        }
        shelf.findings()
                .tell(
                        first.file().equals(place.file())
                                ? new IdProblem.Twice(place, id, first.line())
                                : new IdProblem.InTwoFiles(
                                        place, id, String.valueOf(first.file().getFileName())));
        return false;
    }

    private Sign sign(SignYaml yaml, SourcePlace place) {
        return new Sign(
                yaml.id(),
                shelf.label(yaml.sign(), place, Passage.Kind.LABEL),
                shelf.label(yaml.otherwise(), place, Passage.Kind.LABEL),
                yaml.forms(),
                yaml.sectors(),
                Choice.of(SignKind.class, yaml.kind()),
                yaml.sources().stream().map(SignsReader::source).toList(),
                place);
    }

    private static SignSource source(SignSourceYaml yaml) {
        return new SignSource(yaml.title(), yaml.url(), LocalDate.parse(yaml.read()));
    }
}
