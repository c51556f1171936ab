package org.watchword.content.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.CertificateWords;
import org.watchword.content.authority.Drawing;
import org.watchword.content.authority.ListColumn;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.Passage;
import org.watchword.content.yaml.AuthorityYaml;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;

/// Reads what one authority asks.
final class AuthorityReader {

    private final Shelf shelf;
    private final String id;

    AuthorityReader(Shelf shelf, String id) {
        this.shelf = shelf;
        this.id = id;
    }

    Optional<Authority> read() {
        return shelf.yaml("authorities/" + id + ".yaml", AuthorityYaml.class).map(this::authority);
    }

    private Authority authority(Bound<AuthorityYaml> bound) {
        AuthorityYaml yaml = bound.value();
        if (!yaml.id().equals(id)) {
            shelf.findings().tell(new IdProblem.NotTheFilesName(bound.at("id"), yaml.id(), id));
        }
        return new Authority(
                id,
                yaml.version(),
                label(bound, "name", yaml.name()),
                yaml.bank(),
                yaml.decks(),
                yaml.passPercent(),
                yaml.tries(),
                drawing(yaml),
                yaml.mustAttend().orElse(List.of()),
                yaml.languages(),
                yaml.readAloud(),
                number(yaml.minutes()),
                yaml.extraTimePercent().orElse(0),
                number(yaml.validMonths()),
                yaml.badge().map(badge -> label(bound, "badge", badge)),
                certificate(bound),
                yaml.list().stream()
                        .map(name -> Choice.of(ListColumn.class, name))
                        .toList(),
                yaml.reviewed().checked(),
                LocalDate.parse(yaml.reviewBy()),
                bound.place());
    }

    private static Drawing drawing(AuthorityYaml yaml) {
        return yaml.draw().equals(AuthorityYaml.FIXED)
                ? new Drawing.Fixed(yaml.questions().orElse(List.of()))
                : new Drawing.Shuffled(yaml.outcomes().orElse(Map.of()));
    }

    private CertificateWords certificate(Bound<AuthorityYaml> bound) {
        AuthorityYaml.CertificateYaml yaml = bound.value().certificate();
        return new CertificateWords(
                label(bound, "certificate", yaml.says()),
                yaml.signedBy().stream()
                        .map(line -> label(bound, "certificate", line))
                        .toList());
    }

    private LocalText label(Bound<AuthorityYaml> bound, String key, Map<String, String> label) {
        return shelf.label(label, bound.at(key), Passage.Kind.LABEL);
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
