package org.watchword.answers.sheets;

import org.watchword.content.question.Question;

/// A question of a set, as the sheets know it.
///
/// @param id "act/how-to-report#report-who"
/// @param version of its module; other words are another question
/// @param scale whether people say something of themselves on five points; otherwise it has a right answer
record SheetQuestion(String id, int version, boolean scale) {

    static SheetQuestion of(Question question, boolean scale) {
        return new SheetQuestion(question.id().toString(), question.moduleVersion(), scale);
    }
}
