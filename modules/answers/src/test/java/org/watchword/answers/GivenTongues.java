package org.watchword.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// Questions in other languages, for tests of how a page is laid out: two that are written from the right, and one
/// with very long words. They ask about nothing.
public final class GivenTongues {

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "ar",
            List.of("ماذا تفعل أولاً؟", "أخبر المكتب بما رأيته اليوم", "لست متأكداً"),
            "ur",
            List.of("آپ سب سے پہلے کیا کریں گے؟", "دفتر کو بتائیں کہ آپ نے آج کیا دیکھا", "مجھے یقین نہیں"),
            "de",
            List.of(
                    "Wen benachrichtigen Sie zuerst, die Landesfremdenverkehrsverbändegeschäftsstelle?",
                    "Das Kraftfahrzeughaftpflichtversicherungsunternehmen anrufen",
                    "Unentschlossen"));

    private GivenTongues() {}

    public static Question in(String language, Question english) {
        return in(language, english, english.moduleVersion());
    }

    /// The words of a version of the module that may be another one than that of the English ones.
    public static Question in(String language, Question english, int version) {
        List<String> sentences = SENTENCES.get(language);
        return new Question(
                english.id(),
                version,
                language,
                false,
                sentences.getFirst(),
                List.of(),
                english.kind(),
                english.uses(),
                english.outcome(),
                english.tags(),
                said(english.options(), sentences),
                detail(english.detail(), sentences),
                List.of(GivenQuestions.paragraph(sentences.get(1))),
                List.of(),
                english.place());
    }

    private static List<Option> said(List<Option> options, List<String> sentences) {
        List<Option> all = new ArrayList<>();
        for (Option option : options) {
            all.add(new Option(
                    option.id(),
                    option.role(),
                    List.of(new Inline.Words(sentences.get(1 + all.size() % 2))),
                    List.<Block>of(GivenQuestions.paragraph(sentences.get(1)))));
        }
        return all;
    }

    private static KindDetail detail(KindDetail english, List<String> sentences) {
        if (!(english instanceof KindDetail.Pairs(Map<String, Option> partners))) {
            return english;
        }
        Map<String, Option> told = new LinkedHashMap<>();
        partners.forEach(
                (id, partner) -> told.put(id, said(List.of(partner), sentences).getFirst()));
        return new KindDetail.Pairs(told);
    }
}
