package org.watchword.answers.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.question.Question;
import org.watchword.content.text.PlainForm;
import org.watchword.session.RoundId;
import org.watchword.session.SlideOutline;

/// What phones may be told in one language.
///
/// @param language a BCP 47 tag, such as `ro`
/// @param helplines shown to everybody, so that nobody has to ask for them
/// @param speech says texts with the contacts and figures of the session's area
/// @param questions by their round, each in whatever language it really is
public record Tongue(String language, List<Helpline> helplines, Speech speech, Map<RoundId, Question> questions) {

    public Tongue {
        helplines = List.copyOf(helplines);
        questions = Map.copyOf(questions);
    }

    /// What a deck asks, in the language that its plan was made in.
    public static Tongue of(DeckPlan plan, List<Helpline> helplines, Speech speech) {
        Map<RoundId, Question> questions = new HashMap<>();
        plan.slides().forEach(slide -> questions.putAll(SlideOutline.questions(slide)));
        return new Tongue(plan.language(), helplines, speech, questions);
    }

    /// A round's question, when somebody wrote it in this language and a person has checked it.
    Optional<Question> checked(RoundId round) {
        return Optional.ofNullable(questions.get(round))
                .filter(question -> question.language().equals(language) && !question.draft());
    }

    /// What the language is called by its speakers.
    String name() {
        Locale own = Locale.forLanguageTag(PlainForm.language(language));
        String name = own.getDisplayName(own);
        return name.substring(0, 1).toUpperCase(own) + name.substring(1);
    }
}
