package org.watchword.desktop;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Deck;
import org.watchword.content.slide.SlideId;
import org.watchword.desktop.bring.BringScreen;
import org.watchword.desktop.compose.ComposeScreen;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.questions.QuestionsScreen;
import org.watchword.desktop.settings.CopyCard;
import org.watchword.desktop.slide.SlideFrames;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.tongues.TonguesScreen;
import org.watchword.desktop.travel.PacksScreen;
import org.watchword.desktop.write.WriteScreen;
import org.watchword.room.DataFolder;
import org.watchword.room.bring.BringDesk;
import org.watchword.room.compose.DeckDesk;
import org.watchword.room.compose.SlideDesk;
import org.watchword.room.travel.PackDesk;

/// Puts the pages together that write into the layers of the library which did not come with the program.
///
/// @param data where these layers are
/// @param looking does what is seen to at once
/// @param shelf the library's pictures
record OwnPages(House house, DataFolder data, Chores looking, Edges edges, PictureShelf shelf) {

    /// A deck of her own, or one that a copy can be begun of.
    ComposeScreen compose(Deck deck, ComposeScreen.Ways ways) {
        return new ComposeScreen(
                house.room(),
                new DeckDesk(house.room(), data),
                deck,
                new ComposeScreen.Parts(house.chores(), house.texts(), frames(), ways));
    }

    /// Slides that are written here.
    ///
    /// @param begun is told the module that is begun there
    WriteScreen write(Consumer<String> begun, Runnable back) {
        WriteScreen.Ways ways = new WriteScreen.Ways(edges.open(), begun, back);
        return new WriteScreen(
                house.room(),
                slides(),
                new Area(area()),
                new WriteScreen.Parts(house.chores(), looking, house.texts(), frames(), ways));
    }

    /// A slide of a deck as one that can be written in: itself where it is her own, or a copy for this deck.
    ///
    /// @param then is handed its id; nothing when the disk did not take the copy
    void ownSlide(String deck, SlideId slide, Consumer<Optional<SlideId>> then) {
        SlideDesk desk = slides();
        house.chores().run(() -> desk.isOwn(slide.module()) ? Optional.of(slide) : copy(desk, deck, slide), then);
    }

    private static Optional<SlideId> copy(SlideDesk desk, String deck, SlideId slide) {
        try {
            return desk.borrow(deck, slide);
        } catch (IOException full) {
            return Optional.empty();
        }
    }

    private SlideDesk slides() {
        return new SlideDesk(house.room(), data);
    }

    private SlideFrames frames() {
        return new SlideFrames(house.room(), new Area(area()), house.texts(), shelf);
    }

    /// Slides that were made elsewhere.
    ///
    /// @param put puts a module into the deck that they are brought in for
    BringScreen bring(Consumer<String> put, Runnable back) {
        return new BringScreen(
                house.room(),
                new BringDesk(data.ownContent()),
                new BringScreen.Parts(looking, house.texts(), edges.open(), put, back));
    }

    /// Settings for a second laptop.
    CopyCard settings() {
        return new CopyCard(house.settings(), house.takeaway(), edges.open(), house.texts());
    }

    TonguesScreen languages(Runnable back) {
        return new TonguesScreen(
                house.room(),
                new TonguesScreen.Place(data, area()),
                new TonguesScreen.Parts(house.chores(), house.texts(), house.takeaway(), edges.open(), back));
    }

    QuestionsScreen questions(Runnable back) {
        QuestionsScreen.Ways onward = new QuestionsScreen.Ways(edges.showFolder(), back);
        return new QuestionsScreen(
                house.room(),
                new QuestionsScreen.Place(data.ownContent(), area()),
                new QuestionsScreen.Parts(looking, house.texts(), house.takeaway(), edges.open(), onward));
    }

    /// Packs are read and written one after the other, apart from the records: a large one takes its time.
    PacksScreen packs(PacksScreen.Ways ways) {
        return new PacksScreen(
                house.room(),
                new PackDesk(house.room().shipped(), data),
                new PacksScreen.Parts(house.chores(), house.texts(), edges.open(), edges.dialog(), ways));
    }

    private String area() {
        return house.settings().settings().get().lastChoices().area();
    }
}
