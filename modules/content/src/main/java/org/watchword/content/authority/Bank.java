package org.watchword.content.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.question.Question;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// Questions that one person alone is asked, for a pass. No deck shows them, so that nobody has heard the answers.
///
/// @param version goes up with any change of a question; it is kept with each result
/// @param language of the source
/// @param texts the questions by language; those that lack a fresh translation stand there in the source's language
/// @param checked who checked a translation, by language; a language that nobody checked is not there
public record Bank(
        String id,
        int version,
        LocalText title,
        List<String> audiences,
        String language,
        Map<String, List<Question>> texts,
        Map<String, Checked> checked,
        Checked reviewed,
        LocalDate reviewBy,
        SourcePlace place) {

    public Bank {
        audiences = List.copyOf(audiences);
        texts = Map.copyOf(texts);
        checked = Map.copyOf(checked);
    }

    /// The questions in `wanted`, or in the source's language.
    public List<Question> questions(String wanted) {
        return Optional.ofNullable(texts.get(wanted)).orElse(texts.getOrDefault(language, List.of()));
    }

    /// The same with other texts, and who checked which.
    public Bank with(Map<String, List<Question>> other, Map<String, Checked> by) {
        return new Bank(id, version, title, audiences, language, other, by, reviewed, reviewBy, place);
    }

    /// The languages in which there is a text, whether anybody has checked it or not, in the order of the alphabet.
    public List<String> languages() {
        return texts.keySet().stream().sorted().toList();
    }

    /// Whether all of it is in this language, checked by a person where it is a translation.
    public boolean isWholeIn(String wanted) {
        List<Question> all = questions(wanted);
        return !all.isEmpty()
                && all.stream().allMatch(question -> question.language().equals(wanted) && !question.draft());
    }
}
