package org.watchword.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.watchword.answers.page.Helpline;
import org.watchword.answers.page.Tongue;
import org.watchword.answers.phones.RoundRows;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.desktop.phones.PhoneControl;
import org.watchword.desktop.slide.face.Card;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Faces;
import org.watchword.desktop.slide.face.Filler;
import org.watchword.desktop.slide.face.Material;
import org.watchword.room.OpenSession;
import org.watchword.room.learned.LearnedDesk;
import org.watchword.room.phones.HallPhones;
import org.watchword.room.phones.PhoneTalk;

/// Puts together what the phones of a session are told: the deck's questions with the numbers of its area, and the
/// helplines of its last slide.
///
/// @param window runs work on the window thread
/// @param learned takes what is asked before and after
record PhoneWays(House house, Executor window, LearnedDesk learned) {

    PhoneControl control(OpenSession session, Material material) {
        RoundRows rows = learned.rows(session.id(), session.state().deck());
        Stream<Material> others = new Materials(house)
                .others(material.plan(), new Area(session.state().setup().area()));
        PhoneTalk talk = talk(material, others);
        Consumer<Throwable> unexpected = house.troubles().desk()::report;
        return new PhoneControl(
                HallPhones.of(house.room(), session, talk, rows, unexpected),
                window,
                house.texts(),
                house.settings().settings().get().network(),
                network -> house.settings().change(now -> now.with(network)));
    }

    /// @param others the same deck in other languages
    static PhoneTalk talk(Material first, Stream<Material> others) {
        List<Helpline> known = helplines(first);
        return new PhoneTalk(Stream.concat(
                        Stream.of(tongue(first, known)),
                        others.map(other -> tongue(other, translated(other) ? helplines(other) : known)))
                .toList());
    }

    private static Tongue tongue(Material material, List<Helpline> helplines) {
        return Tongue.of(
                material.plan(),
                helplines,
                text -> new Filler(material).fill(text).words());
    }

    /// Whether a person has read in this language who to call; a number is not given out on a machine's word.
    private static boolean translated(Material material) {
        return material.plan()
                .help()
                .map(PlannedSlide::slide)
                .filter(help -> help.language().equals(material.plan().language()) && !help.draft())
                .isPresent();
    }

    private static List<Helpline> helplines(Material material) {
        DeckPlan plan = material.plan();
        return plan.help()
                .map(help -> cards(help, material).stream()
                        .map(card -> new Helpline(
                                plan.language(),
                                card.name(),
                                card.number(),
                                card.purpose().words()))
                        .toList())
                .orElse(List.of());
    }

    private static List<Card> cards(PlannedSlide help, Material material) {
        return new Faces(material).of(help, help.steps()) instanceof Face.Contacts contacts
                ? contacts.cards()
                : List.of();
    }
}
