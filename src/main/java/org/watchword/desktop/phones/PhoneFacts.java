package org.watchword.desktop.phones;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchword.answers.phones.Waiting;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
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
/// @param door where people tick themselves off, while the wall shows it
public record PhoneFacts(
        PhonesNow now,
        Network network,
        String chosen,
        boolean onTheWall,
        List<Waiting> waiting,
        Optional<Doorway> door) {

    public PhoneFacts {
        waiting = List.copyOf(waiting);
    }

    /// No phones, and nobody has said anything of them.
    public static final PhoneFacts NONE =
            new PhoneFacts(PhonesNow.OFF, Network.NONE, "", false, List.of(), Optional.empty());

    /// Whether phones may come.
    public boolean on() {
        return now.standing() == Standing.ON;
    }

    /// The address that phones are sent to: the chosen one, or one by which a phone really came, or the likeliest. Who
    /// tries the page in a browser on this laptop has shown nothing about phones.
    public Optional<Way> way() {
        return now.ways().stream()
                .filter(way -> way.network().concat(way.address()).equals(chosen))
                .findFirst()
                .or(() -> now.ways().stream()
                        .filter(way -> way.phones() > 0 && way.likelihood() != Likelihood.THIS_LAPTOP_ONLY)
                        .max(Comparator.comparingInt(Way::phones)))
                .or(() -> now.ways().stream().findFirst());
    }

    /// What the wall needs of it. The Wi-Fi is on it only while phones are on: she has looked at its name then, which
    /// else may be that of another hall.
    public Entry entry() {
        Optional<Doorway> page = way().filter(_ -> on()).map(way -> new Doorway(way.code(), way.address()));
        return page.isEmpty() && door.isEmpty()
                ? Entry.NONE
                : new Entry(
                        page.orElse(null),
                        page.isPresent() ? network.name() : "",
                        page.isPresent() ? network.password() : "",
                        page.isPresent() && onTheWall,
                        door.orElse(null));
    }

    PhoneFacts with(PhonesNow next, List<Waiting> words) {
        return new PhoneFacts(next, network, chosen, onTheWall && next.standing() == Standing.ON, words, door);
    }

    PhoneFacts with(Network changed) {
        return new PhoneFacts(now, changed, chosen, onTheWall, waiting, door);
    }

    PhoneFacts choosing(String way) {
        return new PhoneFacts(now, network, way, onTheWall, waiting, door);
    }

    PhoneFacts onTheWall(boolean shown) {
        return new PhoneFacts(now, network, chosen, shown && on(), waiting, door);
    }

    PhoneFacts atTheDoor(Optional<Doorway> shown) {
        return new PhoneFacts(now, network, chosen, onTheWall, waiting, shown);
    }
}
