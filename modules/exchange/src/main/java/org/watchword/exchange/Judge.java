package org.watchword.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Says of each question what became of it, and what must still be written before it is one of ours.
final class Judge {

    private static final int WORDS_OF_ID = 6;

    private final GrammarWords words;
    private final Set<String> ids = new HashSet<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    Judge(GrammarWords words) {
        this.words = words;
    }

    ImportResult.Imported judge(Format format, List<Taken> taken, String title) {
        QuestionPage page = new QuestionPage(title, words);
        for (Taken one : taken) {
            switch (one) {
                case Taken.Left left -> verdicts.add(new Verdict.Skipped(left.line(), left.title(), left.why()));
                case Taken.Found found -> found(found, page);
            }
        }
        return new ImportResult.Imported(format, verdicts, ids.isEmpty() ? "" : page.text());
    }

    private void found(Taken.Found found, QuestionPage page) {
        List<Reason> changes = new ArrayList<>(found.changes());
        Item item = found.item().withLabels(labels(found.item(), changes));
        List<Reason> toWrite = toWrite(item);
        page.add(item, !toWrite.isEmpty());
        String title = new Reason(Remark.NO_TEXT, item.text()).detail();
        String id = item.labels().id();
        verdicts.add(
                changes.isEmpty() && toWrite.isEmpty()
                        ? new Verdict.Accepted(item.line(), title, id)
                        : new Verdict.Changed(item.line(), title, id, changes, toWrite));
    }

    private Labels labels(Item item, List<Reason> changes) {
        Labels labels = item.labels();
        String wanted = labels.id().isEmpty() ? fromWords(item.text()) : labels.id();
        String id = wanted;
        for (int number = 2; !ids.add(id); number++) {
            id = wanted + "-" + number;
        }
        if (!labels.id().isEmpty() && !id.equals(labels.id())) {
            changes.add(new Reason(Remark.ID_CHANGED, id));
        }
        Set<Use> uses = new HashSet<>(labels.uses());
        if (uses.isEmpty()) {
            uses.add(Use.SESSION);
        }
        return new Labels(id, uses, labels.outcome(), labels.tags());
    }

    private static String fromWords(String text) {
        String[] all = text.split(" ");
        String first = String.join(" ", List.of(all).subList(0, Math.min(all.length, WORDS_OF_ID)));
        return Labels.slug(first).orElse("question");
    }

    /// What our grammar asks for and the file does not say. It is never made up.
    private static List<Reason> toWrite(Item item) {
        List<Reason> toWrite = new ArrayList<>();
        if (item.kind() == QuestionKind.SINGLE
                || item.kind() == QuestionKind.MULTIPLE
                || item.kind() == QuestionKind.TRUE_FALSE) {
            item.options().stream()
                    .filter(option ->
                            option.role() != Role.NOT_SURE && option.feedback().isEmpty())
                    .map(Option::id)
                    .forEach(id -> toWrite.add(new Reason(Remark.WRITE_WHY, id)));
        }
        if (item.kind().asksKnowledge() && item.explanation().isEmpty()) {
            toWrite.add(Reason.of(Remark.WRITE_EXPLANATION));
        }
        if (item.kind().asksKnowledge() && item.source().isEmpty()) {
            toWrite.add(Reason.of(Remark.WRITE_SOURCE));
        }
        if (item.labels().outcome().isEmpty()) {
            toWrite.add(Reason.of(Remark.WRITE_OUTCOME));
        }
        return toWrite;
    }
}
