package org.watchword.desktop.passes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.watchword.content.authority.Bank;
import org.watchword.content.question.Question;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.session.result.ItemSum;
import org.watchword.session.result.QuestionUse;

/// How the questions of a bank fared over all sittings, the hardest first: a question that nearly nobody has right may
/// be a bad one. It names nobody, and a question of fewer than five papers is not among them.
final class PassesItems {
    private static final int MOST = 12;
    private static final int WHOLE = 100;
    private static final double GAP = 6;

    private final Texts texts;
    private final VBox box = Parts.styled(new VBox(GAP), "card", "items");

    PassesItems(Texts texts) {
        this.texts = texts;
        box.setId("items");
    }

    /// Stands with the papers.
    VBox box() {
        return box;
    }

    /// @param all over all sittings
    void draw(Optional<Bank> bank, Map<QuestionUse, ItemSum> all) {
        List<String> lines = bank.map(each -> lines(each, all)).orElse(List.of());
        Parts.rebuild(box, () -> {
            box.getChildren().setAll(Parts.text(texts.get(PassesWord.ITEMS), "section-title"));
            box.getChildren()
                    .add(Parts.text(
                            texts.get(lines.isEmpty() ? PassesWord.ITEMS_NONE : PassesWord.ITEMS_HINT), "second"));
            lines.forEach(line -> box.getChildren().add(Parts.text(line)));
        });
    }

    private List<String> lines(Bank bank, Map<QuestionUse, ItemSum> all) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().bank().equals(bank.id()))
                .sorted(Comparator.comparingDouble(each -> share(each.getValue())))
                .limit(MOST)
                .map(each -> line(bank, each.getKey(), each.getValue()))
                .toList();
    }

    private static double share(ItemSum sum) {
        return (double) sum.right() / sum.asked();
    }

    /// The words are those of today, where the question still stands in the bank.
    private String line(Bank bank, QuestionUse use, ItemSum sum) {
        String words = bank.questions(bank.language()).stream()
                .filter(question -> question.id().toString().equals(use.question()))
                .map(Question::text)
                .findFirst()
                .orElse(use.question());
        return texts.get(PassesWord.ITEM, sum.right(), sum.asked(), Math.round(share(sum) * WHOLE), words);
    }
}
