package org.watchword.desktop;

import java.nio.file.Path;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.questions.QuestionsScreen;
import org.watchword.desktop.tongues.TonguesScreen;

/// Puts the pages together that write into the trainer's own layer of the library.
///
/// @param own that layer
record OwnPages(House house, Path own, Edges edges) {

    TonguesScreen languages(Runnable back) {
        return new TonguesScreen(
                house.room(),
                new TonguesScreen.Place(own, area()),
                new TonguesScreen.Parts(house.chores(), house.texts(), house.takeaway(), edges.open(), back));
    }

    /// @param looking does what is seen to at once
    QuestionsScreen questions(Chores looking, Runnable back) {
        QuestionsScreen.Ways onward = new QuestionsScreen.Ways(edges.showFolder(), back);
        return new QuestionsScreen(
                house.room(),
                new QuestionsScreen.Place(own, area()),
                new QuestionsScreen.Parts(looking, house.texts(), house.takeaway(), edges.open(), onward));
    }

    private String area() {
        return house.settings().settings().get().lastChoices().area();
    }
}
