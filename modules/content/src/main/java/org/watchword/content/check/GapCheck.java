package org.watchword.content.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.watchword.content.library.Library;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;

/// Only letters have gaps, and no gap asks for anything about a person who may be affected or suspected.
final class GapCheck implements Check {
    private static final Pattern ABOUT_PERSONS = Pattern.compile(
            "\\b(victim|survivor|suspect|offender|abuser|trafficker|exploiter|perpetrator|child|pupil|patient|passenger"
                    + "|tenant|guest|client|worker|witness|case|concern|disclos|told|seen|nationalit|immigration)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Print print : library.prints()) {
            print.texts().values().forEach(text -> look(print.kind(), text, problems));
        }
    }

    private static void look(PrintKind kind, PrintText text, Consumer<Problem> problems) {
        for (String gap : Gaps.of(text)) {
            if (kind != PrintKind.LETTER) {
                problems.accept(new MarkdownProblem.NotAllowed(
                        text.place(), "the gap [" + gap + "]", "write the words; only a letter has gaps"));
            } else if (ABOUT_PERSONS.matcher(gap).find()) {
                problems.accept(new MarkdownProblem.NotAllowed(
                        text.place(),
                        "the gap [" + gap + "]",
                        "take it out: a letter tells nothing about anybody who may be affected or suspected"));
            }
        }
    }
}
