package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.problem.Problem;
import org.watchword.content.question.Question;
import org.watchword.exchange.item.Reason;

/// Reads foreign files in tests and says in short lines what became of each question.
final class Said {

    private Said() {}

    static ImportResult.Imported imported(String name, byte[] file) {
        ImportResult result = QuestionImport.read(name, file, GrammarWords.ENGLISH);
        return assertInstanceOf(ImportResult.Imported.class, result, result::toString);
    }

    static ImportResult.Imported imported(String name, String file) {
        return imported(name, file.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> verdicts(ImportResult.Imported imported) {
        return imported.verdicts().stream()
                .map(verdict -> verdict(verdict).replaceAll(" +", " "))
                .toList();
    }

    /// `12 changed HALF_RIGHT(red) | WRITE_SOURCE`.
    private static String verdict(Verdict verdict) {
        return verdict.line() + " "
                + switch (verdict) {
                    case Verdict.Accepted accepted -> "accepted " + accepted.id();
                    case Verdict.Changed changed ->
                        ("changed " + changed.id() + " " + reasons(changed.changes()) + " | "
                                        + reasons(changed.toWrite()))
                                .strip();
                    case Verdict.Skipped skipped -> "skipped " + reason(skipped.why());
                };
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Said::reason).collect(Collectors.joining(" "));
    }

    private static String reason(Reason reason) {
        return reason.detail().isEmpty() ? reason.remark().name() : reason.remark() + "(" + reason.detail() + ")";
    }

    /// The questions as our own reader finds them, after it has found nothing wrong.
    static List<Question> readBack(ImportResult.Imported imported) {
        if (imported.markdown().isEmpty()) {
            return List.of();
        }
        Library.Reading reading = Library.read(imported.markdown());
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .map(problem -> problem.line() + " " + problem.what() + said(problem))
                        .toList(),
                imported::markdown);
        assertEquals(imported.kept(), reading.questions().size(), imported::markdown);
        return reading.questions();
    }

    private static String said(Problem problem) {
        return " (" + problem.remedy() + ")";
    }
}
