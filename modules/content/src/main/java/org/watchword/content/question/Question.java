package org.watchword.content.question;

import java.util.List;
import java.util.Set;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// One question in one language.
///
/// @param moduleVersion a before and an after are compared only when this is the same
/// @param language the language it is really in
/// @param draft a translation that no person has checked, or a question that is not finished
/// @param text the question itself
/// @param more one paragraph more of it, or nothing
/// @param outcome what it measures, an id
/// @param options in the order of the file; for a scenario the choices stand in its [KindDetail.Scenario]
public record Question(
        QuestionId id,
        int moduleVersion,
        String language,
        boolean draft,
        String text,
        List<Block> more,
        QuestionKind kind,
        Set<Use> uses,
        String outcome,
        List<String> tags,
        List<Option> options,
        KindDetail detail,
        List<Block> explanation,
        List<Block> source,
        SourcePlace place) {

    public Question {
        more = List.copyOf(more);
        uses = Set.copyOf(uses);
        tags = List.copyOf(tags);
        options = List.copyOf(options);
        explanation = List.copyOf(explanation);
        source = List.copyOf(source);
    }
}
