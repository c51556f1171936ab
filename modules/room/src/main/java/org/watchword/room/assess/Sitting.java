package org.watchword.room.assess;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchword.session.assess.Marked;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.result.ItemSum;

/// How often each question was asked and was right while papers are marked. It stands in memory and says nothing of
/// whose paper it was; what is written at the end are sums of five papers or more.
final class Sitting {

    private final Map<String, int[]> counts = new TreeMap<>();
    private int papers;

    synchronized void add(Paper paper, Marked marked) {
        count(paper, marked, 1);
    }

    synchronized void takeBack(Paper paper, Marked marked) {
        count(paper, marked, -1);
    }

    private void count(Paper paper, Marked marked, int one) {
        papers += one;
        for (PaperQuestion question : paper.questions()) {
            int[] sum = counts.computeIfAbsent(question.question().id().toString(), _ -> new int[2]);
            sum[0] += one;
            sum[1] += marked.lookAgain().contains(question) ? 0 : one;
        }
    }

    synchronized int papers() {
        return papers;
    }

    /// The sums that may be written, in the order of the alphabet. A question of too few papers is not among them:
    /// that is usual for the questions of a third try.
    synchronized List<ItemSum> sums() {
        return counts.entrySet().stream()
                .filter(each -> each.getValue()[0] >= ItemSum.FEWEST)
                .map(each -> ItemSum.of(each.getKey(), each.getValue()[0], each.getValue()[1]))
                .toList();
    }

    synchronized void clear() {
        counts.clear();
        papers = 0;
    }
}
