package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figure;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.desktop.slide.face.Run.Weight;

/// Fills in what a text refers to, and remembers the figures it used, so that their sources stand at the foot.
///
/// A retired contact is never drawn.
public final class Filler {
    private final Material material;
    private final Set<String> sources = new LinkedHashSet<>();

    public Filler(Material material) {
        this.material = material;
    }

    /// The line with its numbers and figures filled in.
    public Line fill(List<Inline> text) {
        List<Run> runs = new ArrayList<>();
        add(text, Weight.PLAIN, runs);
        return new Line(runs);
    }

    /// The paragraphs among these, filled in.
    List<Line> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> fill(((Block.Paragraph) block).text()))
                .toList();
    }

    /// Publisher and date of every figure filled in so far, as one line; empty when there are none.
    String source() {
        return sources.isEmpty()
                ? ""
                : material.texts().get(SlideWord.SOURCE, sources.size(), String.join(" · ", sources));
    }

    Optional<Contact> contact(String id) {
        return material.directory().find(id).filter(found -> found.status() != Status.RETIRED);
    }

    Optional<Figure> figure(String id) {
        Optional<Figure> found = material.figures().find(id).filter(figure -> figure.status() != Status.RETIRED);
        found.ifPresent(figure -> sources.add(FigureText.source(figure, material)));
        return found;
    }

    Card card(Contact contact, Line purpose, boolean shown) {
        Line said = purpose.isEmpty() ? Line.of(material.label(contact.purpose())) : Typography.begun(purpose);
        return new Card(contact.display(), dialled(contact), material.label(contact.name()), said, shown);
    }

    private void add(List<Inline> text, Weight weight, List<Run> runs) {
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Words(String words) -> runs.add(new Run(Typography.set(words, material), weight));
                case Inline.Strong(List<Inline> strong) -> add(strong, Weight.STRONG, runs);
                case Inline.Sign sign -> runs.add(new Run(Typography.set(sign.words(), material), weight));
                case Inline.Link(String words, String _) -> runs.add(new Run(words, weight));
                case Inline.ContactRef ref -> contact(ref.id()).ifPresent(found -> add(found, ref, weight, runs));
                case Inline.FigureRef ref -> figure(ref.id()).ifPresent(found -> runs.add(run(found, ref)));
            }
        }
    }

    private Run run(Figure figure, Inline.FigureRef ref) {
        return ref.sourceOnly()
                ? new Run(FigureText.source(figure, material), Weight.PLAIN)
                : new Run(FigureText.value(figure, material.locale()), Weight.STRONG);
    }

    private void add(Contact contact, Inline.ContactRef ref, Weight weight, List<Run> runs) {
        Run name = new Run(material.label(contact.name()), weight);
        Run number = new Run(contact.display(), dialled(contact) ? Weight.NUMBER : Weight.STRONG);
        switch (ref.part()) {
            case WHOLE -> runs.addAll(List.of(name, new Run(" ", weight), number));
            case NUMBER -> runs.add(number);
            case NAME -> runs.add(name);
            case FOR -> runs.add(new Run(material.label(contact.purpose()), weight));
        }
    }

    private static boolean dialled(Contact contact) {
        return contact.kind() == ContactKind.PHONE || contact.kind() == ContactKind.TEXT;
    }
}
