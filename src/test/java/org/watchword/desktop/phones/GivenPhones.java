package org.watchword.desktop.phones;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.answers.phones.PhoneRoom.Presence;
import org.watchword.answers.phones.Waiting;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.seat.Token;
import org.watchword.answers.seat.WordPair;
import org.watchword.answers.serve.LaptopAddress.Likelihood;
import org.watchword.desktop.settings.Network;
import org.watchword.room.phones.PhonesNow;
import org.watchword.room.phones.PhonesNow.Standing;
import org.watchword.room.phones.PhonesNow.Trouble;
import org.watchword.room.phones.Way;
import org.watchword.session.RoundId;

/// Phones as they may stand, without any.
public final class GivenPhones {

    private GivenPhones() {}

    /// Twelve phones are here and nine have answered this question.
    public static PhoneFacts twelve(RoundId asked, String... words) {
        List<Waiting> waiting = IntStream.range(0, words.length)
                .mapToObj(at -> new Waiting(at, List.of(words[at])))
                .toList();
        return facts(12, Optional.of(asked), waiting, Optional.empty());
    }

    /// The same, with the way in on the wall.
    public static PhoneFacts shown(RoundId asked) {
        return twelve(asked).onTheWall(true);
    }

    /// Phones are on and nobody has come.
    static PhoneFacts empty() {
        return facts(0, Optional.empty(), List.of(), Optional.empty()).with(Network.NONE);
    }

    /// Nobody has come but the trainer's own browser, on the laptop itself.
    static PhoneFacts triedOnTheLaptop() {
        return facts(ways(0, 1), Optional.empty(), List.of(), Optional.empty());
    }

    static PhoneFacts troubled(Trouble why) {
        return facts(12, Optional.empty(), List.of(), Optional.of(why));
    }

    private static PhoneFacts facts(
            int here, Optional<RoundId> asked, List<Waiting> waiting, Optional<Trouble> trouble) {
        return facts(ways(here, 0), asked, waiting, trouble);
    }

    private static List<Way> ways(int here, int onTheLaptop) {
        return List.of(
                new Way("wlan0", "192.168.8.2", Likelihood.WIRELESS, here),
                new Way("eth0", "10.0.0.7", Likelihood.WIRED, 0),
                new Way("docker0", "172.17.0.1", Likelihood.VIRTUAL, 0),
                new Way("lo", "127.0.0.1", Likelihood.THIS_LAPTOP_ONLY, onTheLaptop));
    }

    private static PhoneFacts facts(
            List<Way> ways, Optional<RoundId> asked, List<Waiting> waiting, Optional<Trouble> trouble) {
        int here = ways.stream().mapToInt(Way::phones).sum();
        Seat own = new Seat(500, new Token("A".repeat(22)), new WordPair("amber", "heron"));
        PhonesNow now = new PhonesNow(
                Standing.ON,
                80,
                ways,
                new Presence(here, Math.max(0, here - 3)),
                asked,
                waiting,
                Optional.of(own),
                trouble);
        return PhoneFacts.NONE.with(new Network("Castle Hall", "amber; heron")).with(now, waiting);
    }
}
