package org.watchword.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.watchword.content.question.Question;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.session.result.ItemSum;
import org.watchword.session.result.QuestionUse;

/// `watchword assess questions`: how questions fared over all sittings, the hardest first, so that bad ones are found.
final class AssessQuestions {
    private static final int WHOLE = 100;

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    AssessQuestions(Console console) {
        this.console = console;
    }

    /// Tells it.
    ///
    /// @return 0, also when no sitting had enough papers yet
    int tell(Places places) {
        return new Rooms(console, texts).work(places, room -> {
            List<Map.Entry<QuestionUse, ItemSum>> items = room.records().results().all().items().entrySet().stream()
                    .sorted(Comparator.comparingDouble(each -> share(each.getValue())))
                    .toList();
            if (items.isEmpty()) {
                console.say(texts.get(AssessWord.NO_QUESTION, ItemSum.FEWEST));
            }
            items.forEach(each -> console.say(texts.get(
                    AssessWord.QUESTION,
                    each.getKey().question(),
                    Integer.toString(each.getKey().version()),
                    each.getValue().right(),
                    each.getValue().asked(),
                    Math.round(share(each.getValue()) * WHOLE),
                    words(room, each.getKey()))));
            return 0;
        });
    }

    /// The question as it stands in the bank today; nothing where it stands there no longer.
    private static String words(Room room, QuestionUse use) {
        return room.library().bank(use.bank()).stream()
                .flatMap(bank -> bank.questions(bank.language()).stream())
                .filter(question -> question.id().toString().equals(use.question()))
                .map(Question::text)
                .findFirst()
                .orElse("");
    }

    private static double share(ItemSum sum) {
        return (double) sum.right() / sum.asked();
    }
}
