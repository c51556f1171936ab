package org.watchword.answers.taking;

import java.util.Set;

/// One person's test, as their own phone may see it. What is answered stands in the laptop's memory alone.
public interface PrivateTest {

    /// In which language it is taken, a BCP 47 tag.
    String language();

    /// What is to be seen now.
    TestView view();

    /// Answers the question that is being looked at, in the place of what was answered before.
    ///
    /// @param letters none for no answer
    void answer(Set<Character> letters);

    /// To a question by its number, from 1; a number that there is not leads to the nearest one.
    void goTo(int number);

    /// Finishes, so that the outcome is kept. Where questions are left without an answer it asks once.
    ///
    /// @param evenSo finish although questions are left without an answer
    /// @return [TestView.Told] once it is kept
    TestView finish(boolean evenSo);
}
