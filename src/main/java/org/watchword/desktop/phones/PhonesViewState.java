package org.watchword.desktop.phones;

import java.util.List;
import java.util.Optional;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.desktop.settings.Network;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.slide.face.Entry;
import org.watchword.desktop.text.Texts;
import org.watchword.room.phones.PhonesNow.Standing;
import org.watchword.room.phones.PhonesNow.Trouble;
import org.watchword.room.phones.Way;

/// The phones on the laptop as plain values.
///
/// @param standing how it stands, in a sentence
/// @param trouble what is wrong and what to do; empty when all is well
/// @param switchTo the button that switches phones on or off
/// @param on whether they are on
/// @param busy whether they are being switched on
/// @param show the button that puts the way in on the wall or takes it away; empty while there is nothing to show
/// @param shown whether it is on the wall
/// @param codes what a camera reads
/// @param ways the addresses
/// @param own the trainer's own slip; empty while phones are off
/// @param network as it is typed
/// @param passwordTrouble what is wrong with its password; empty when nothing is
public record PhonesViewState(
        String standing,
        String trouble,
        String switchTo,
        boolean on,
        boolean busy,
        Optional<String> show,
        boolean shown,
        List<Code> codes,
        List<Row> ways,
        Optional<String> own,
        Network network,
        Optional<String> passwordTrouble) {

    public PhonesViewState {
        codes = List.copyOf(codes);
        ways = List.copyOf(ways);
    }

    /// Something that a phone's camera reads.
    ///
    /// @param written the same for those who type
    public record Code(String title, String code, String written) {}

    /// One address.
    ///
    /// @param id by which it is chosen
    /// @param reached whether a real phone came by it
    /// @param used whether phones are sent here
    public record Row(String id, String address, String network, String phones, boolean reached, boolean used) {}

    static PhonesViewState of(PhoneFacts facts, Texts texts) {
        boolean on = facts.on();
        Entry entry = facts.entry();
        return new PhonesViewState(
                standing(facts, texts),
                trouble(facts, texts),
                texts.get(on ? PhonesWord.SWITCH_OFF : PhonesWord.SWITCH_ON),
                on,
                facts.now().standing() == Standing.STARTING,
                entry.page() == null
                        ? Optional.empty()
                        : Optional.of(texts.get(facts.onTheWall() ? PhonesWord.HIDE : PhonesWord.SHOW)),
                facts.onTheWall(),
                codes(entry, texts),
                ways(facts, texts),
                facts.now().own().map(seat -> own(seat, texts)),
                facts.network(),
                facts.network().joinable()
                        ? Optional.empty()
                        : Optional.of(texts.get(PhonesWord.WIFI_PASSWORD_LENGTH)));
    }

    /// How many are here and have answered, for the laptop alone; empty while phones are off.
    public static String count(PhoneFacts facts, Texts texts) {
        var presence = facts.now().presence();
        return facts.on() ? texts.get(PhonesWord.HERE, presence.joined(), presence.answered()) : "";
    }

    private static String standing(PhoneFacts facts, Texts texts) {
        return switch (facts.now().standing()) {
            case OFF -> texts.get(PhonesWord.OFF);
            case STARTING -> texts.get(PhonesWord.STARTING);
            case ON -> facts.now().presence().joined() == 0 ? texts.get(PhonesWord.NOBODY_YET) : count(facts, texts);
        };
    }

    /// What is wrong and what to do; empty when all is well or phones are off.
    public static String trouble(PhoneFacts facts, Texts texts) {
        boolean alone = facts.on()
                && facts.now().ways().stream().allMatch(way -> way.likelihood() == Likelihood.THIS_LAPTOP_ONLY);
        return facts.now()
                .trouble()
                .map(PhonesViewState::word)
                .or(() -> alone ? Optional.of(PhonesWord.NO_WAY) : Optional.empty())
                .map(word -> texts.get(word))
                .orElse("");
    }

    private static PhonesWord word(Trouble why) {
        return switch (why) {
            case NO_PORT -> PhonesWord.NO_PORT;
            case NO_FILE -> PhonesWord.NO_FILE;
            case NOT_SAVED -> PhonesWord.NOT_SAVED;
            case FAILED -> PhonesWord.FAILED;
        };
    }

    private static List<Code> codes(Entry entry, Texts texts) {
        Doorway page = entry.page();
        if (page == null) {
            return List.of();
        }
        Code open = new Code(texts.get(PhonesWord.CODE_PAGE), page.code(), page.address());
        return entry.network().isEmpty()
                ? List.of(open)
                : List.of(new Code(texts.get(PhonesWord.CODE_WIFI), entry.networkCode(), entry.network()), open);
    }

    private static List<Row> ways(PhoneFacts facts, Texts texts) {
        Optional<Way> used = facts.way();
        return facts.now().ways().stream()
                .map(way -> new Row(
                        way.network().concat(way.address()),
                        way.address(),
                        texts.get(network(way), way.network()),
                        way.phones() == 0
                                ? texts.get(PhonesWord.WAY_NOT_REACHED)
                                : texts.get(PhonesWord.WAY_REACHED, way.phones()),
                        way.phones() > 0,
                        used.filter(way::equals).isPresent()))
                .toList();
    }

    private static PhonesWord network(Way way) {
        return switch (way.likelihood()) {
            case WIRELESS -> PhonesWord.WAY_WIRELESS;
            case WIRED -> PhonesWord.WAY_WIRED;
            case OTHER -> PhonesWord.WAY_OTHER;
            case VIRTUAL -> PhonesWord.WAY_VIRTUAL;
            case LONG -> PhonesWord.WAY_LONG;
            case THIS_LAPTOP_ONLY -> PhonesWord.WAY_LAPTOP;
        };
    }

    private static String own(Seat seat, Texts texts) {
        return texts.get(
                PhonesWord.OWN_SLIP,
                Integer.toString(seat.number()),
                seat.words().toString());
    }
}
