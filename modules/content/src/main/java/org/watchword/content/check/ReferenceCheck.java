package org.watchword.content.check;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.problem.NumberProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// Every contact and figure named in a text must be there and be right.
final class ReferenceCheck implements Check {

    private static final Pattern REFERENCE = Pattern.compile("\\{(contact|figure): ([a-z0-9-]+)(?:, [a-z]+)?\\}");

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Passage passage : library.passages()) {
            Matcher matcher = REFERENCE.matcher(passage.text());
            while (matcher.find()) {
                SourcePlace place = passage.placeOf(matcher.start());
                String id = matcher.group(2);
                Optional<Problem> problem = matcher.group(1).equals("contact")
                        ? contact(library, id, forAffected(library, passage), place)
                        : figure(library, id, place);
                problem.ifPresent(problems);
            }
        }
    }

    /// What is wrong with naming a contact.
    static Optional<Problem> contact(Library library, String id, boolean affected, SourcePlace place) {
        Optional<Status> status = Standing.ofContact(library, id);
        if (status.isEmpty()) {
            return Optional.of(new ReferenceProblem.UnknownContact(place, id));
        }
        return switch (status.get()) {
            case CURRENT -> Optional.empty();
            case RETIRED -> Optional.of(new NumberProblem.RetiredContact(place, id));
            case UNCERTAIN ->
                Optional.of(
                        affected
                                ? new NumberProblem.UncertainForAffected(place, id)
                                : new NumberProblem.UncertainContact(place, id));
        };
    }

    private static Optional<Problem> figure(Library library, String id, SourcePlace place) {
        Optional<Status> status = Standing.ofFigure(library, id);
        if (status.isEmpty()) {
            return Optional.of(new ReferenceProblem.UnknownFigure(place, id));
        }
        return switch (status.get()) {
            case CURRENT -> Optional.empty();
            case RETIRED -> Optional.of(new NumberProblem.RetiredFigure(place, id));
            case UNCERTAIN -> Optional.of(new NumberProblem.UncertainFigure(place, id));
        };
    }

    private static boolean forAffected(Library library, Passage passage) {
        boolean print = passage.kind() == Passage.Kind.PRINT || passage.kind() == Passage.Kind.PRINT_HEADING;
        return print
                && library.print(passage.owner()).map(Print::voice).orElse(PrintVoice.PUBLIC) == PrintVoice.AFFECTED;
    }
}
