package org.watchword.content.question;

import java.util.ArrayList;
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

    /// The same, after somebody has signed the translation.
    public Question checked() {
        return new Question(
                id,
                moduleVersion,
                language,
                false,
                text,
                more,
                kind,
                uses,
                outcome,
                tags,
                options,
                detail,
                explanation,
                source,
                place);
    }

    /// What hands can go up for, in the order and by the letters of the wall; nothing where hands cannot answer. An
    /// order is asked by its first step and pairs by the partner of A, and in both somebody may be not sure.
    public List<Called> called() {
        return new Calling(this).called();
    }

    /// The scenes of a scenario, each as a question of its own: what would you do here? What comes of a choice is its
    /// feedback, and somebody may be not sure. Empty for every other kind.
    public List<Question> scenes() {
        return detail instanceof KindDetail.Scenario(List<KindDetail.Step> steps)
                ? steps.stream().map(this::scene).toList()
                : List.of();
    }

    private Question scene(KindDetail.Step step) {
        List<Option> choices = new ArrayList<>(step.choices());
        choices.add(Option.notSure());
        return new Question(
                id,
                moduleVersion,
                language,
                draft,
                text,
                step.text(),
                kind,
                uses,
                outcome,
                tags,
                choices,
                new KindDetail.Plain(),
                List.of(),
                source,
                place);
    }

    /// The things of an order as people see them until they know it.
    public List<Option> mixedSteps() {
        return new Calling(this).mixedSteps();
    }

    /// The right-hand side of pairs as people see it until they are joined; nothing without pairs.
    public List<Option> mixedPartners() {
        return new Calling(this).mixedPartners();
    }
}
