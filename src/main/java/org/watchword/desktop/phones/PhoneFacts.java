package org.watchword.desktop.phones;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchword.answers.phones.Waiting;
import org.watchword.desktop.settings.Network;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.slide.face.Entry;
import org.watchword.room.phones.PhonesNow;
import org.watchword.room.phones.PhonesNow.Standing;
import org.watchword.room.phones.Way;

/// How it stands with the phones, on this laptop.
///
/// @param network the Wi-Fi that phones join
/// @param chosen the address that the trainer chose; empty while she leaves it to the program
/// @param onTheWall whether the wall shows how to come in
/// @param waiting own words that nobody but she has seen, in an order that stays while she reads
public record PhoneFacts(PhonesNow now, Network network, String chosen, boolean onTheWall, List<Waiting> waiting) {

    public PhoneFacts {
        waiting = List.copyOf(waiting);
    }

    /// No phones, and nobody has said anything of them.
    public static final PhoneFacts NONE = new PhoneFacts(PhonesNow.OFF, Network.NONE, "", false, List.of());

    /// Whether phones may come.
    public boolean on() {
        return now.standing() == Standing.ON;
    }

    /// The address that phones are sent to: the chosen one, or one by which a phone really came, or the likeliest.
    public Optional<Way> way() {
        return now.ways().stream()
                .filter(way -> way.network().concat(way.address()).equals(chosen))
                .findFirst()
                .or(() -> now.ways().stream().filter(way -> way.phones() > 0).max(Comparator.comparingInt(Way::phones)))
                .or(() -> now.ways().stream().findFirst());
    }

    /// What the wall needs of it.
    public Entry entry() {
        return on()
                ? way().map(way -> new Entry(
                                new Doorway(way.code(), way.address()), network.name(), network.password(), onTheWall))
                        .orElse(Entry.NONE)
                : Entry.NONE;
    }

    PhoneFacts with(PhonesNow next, List<Waiting> words) {
        return new PhoneFacts(next, network, chosen, onTheWall && next.standing() == Standing.ON, words);
    }

    PhoneFacts with(Network changed) {
        return new PhoneFacts(now, changed, chosen, onTheWall, waiting);
    }

    PhoneFacts choosing(String way) {
        return new PhoneFacts(now, network, way, onTheWall, waiting);
    }

    PhoneFacts onTheWall(boolean shown) {
        return new PhoneFacts(now, network, chosen, shown && on(), waiting);
    }
}
