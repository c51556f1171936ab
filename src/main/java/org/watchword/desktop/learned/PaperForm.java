package org.watchword.desktop.learned;

import java.util.ArrayList;
import java.util.List;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Statement;
import org.watchword.print.Statement.Fact;
import org.watchword.print.Statement.Part;

/// The questions of a set as a form: for people without a phone, and for the host to pass on months later. Its letters
/// are those that are typed in afterwards.
record PaperForm(List<Question> questions, Texts texts) {

    Statement of(SheetSet set) {
        List<Part> parts = new ArrayList<>();
        for (Question question : questions) {
            parts.add(new Part((parts.size() + 1) + ". " + question.text(), facts(question), List.of()));
        }
        return new Statement(
                texts.language().code(),
                texts.get(LearnedWord.FORM_TITLE, texts.get(Telling.title(set))),
                texts.get(LearnedWord.FORM_LEAD),
                parts);
    }

    private List<Fact> facts(Question question) {
        List<Fact> facts = new ArrayList<>();
        if (question.detail() instanceof KindDetail.Pairs) {
            for (Option option : question.options()) {
                facts.add(new Fact(letter(facts.size()) + "  + ____", option.words()));
            }
        }
        question.called()
                .forEach(called -> facts.add(new Fact(
                        "[    ]  " + called.letter(),
                        called.option().words().isEmpty() && called.letter().equals("?")
                                ? texts.get(LearnedWord.FORM_NOT_SURE)
                                : called.option().words())));
        if (question.kind() == QuestionKind.ORDER) {
            facts.add(new Fact(texts.get(LearnedWord.FORM_ORDER), "____  ____  ____"));
        }
        return facts;
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
