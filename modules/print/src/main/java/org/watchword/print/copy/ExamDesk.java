package org.watchword.print.copy;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.question.Option;
import org.watchword.print.ExamSheet;
import org.watchword.print.LocalFacts;
import org.watchword.print.type.Writing;

/// Puts the questions of a test into the words that paper says, with the numbers of one area.
public final class ExamDesk {
    private final SlideWording wording;

    /// @param writing of the questions
    public ExamDesk(LocalFacts facts, Writing writing) {
        this.wording = new SlideWording(facts, new Contacts.Voice(writing, writing.language(), false, false));
    }

    /// What is read beside each letter.
    ///
    /// @throws Refusal when a contact or a figure may not stand there
    public List<List<Run>> answers(ExamSheet.Asked asked) throws Refusal {
        List<List<Run>> answers = new ArrayList<>();
        for (Option option : asked.options()) {
            answers.add(wording.runs(option.text()));
        }
        return answers;
    }

    /// What is read between the question and its answers, such as what happened.
    ///
    /// @throws Refusal when a contact or a figure may not stand there
    public List<List<Run>> more(ExamSheet.Asked asked) throws Refusal {
        List<List<Run>> more = new ArrayList<>();
        for (Passage passage : wording.words(asked.question().more())) {
            if (passage instanceof Passage.Words(List<Run> said)) {
                more.add(said);
            }
        }
        return more;
    }
}
