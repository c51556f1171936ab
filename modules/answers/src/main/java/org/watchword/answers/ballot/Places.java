package org.watchword.answers.ballot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.seat.Secret;
import org.watchword.answers.seat.Token;

/// Where each slip's slot stands in one round: in the order of keyed hashes, with a new key for each round. Every slip
/// has its place before anybody answers, so that a place says nothing about who answered first.
final class Places {

    private final Map<Token, Integer> places = new HashMap<>();
    private final Map<Token, String> marks = new HashMap<>();

    Places(List<Seat> seats, Secret round) {
        for (Seat seat : seats) {
            marks.put(
                    seat.token(),
                    HexFormat.of().formatHex(round.make("mark", seat.token().text()), 0, Slot.MARK));
        }
        List<Token> shuffled = seats.stream()
                .map(Seat::token)
                .sorted(Comparator.comparing(this::mark))
                .toList();
        for (int place = 0; place < shuffled.size(); place++) {
            places.put(shuffled.get(place), place);
        }
    }

    /// From 0.
    int of(Token token) {
        Integer place = places.get(token);
        if (place == null) {
            throw new IllegalArgumentException("no slip of this session");
        }
        return place;
    }

    String mark(Token token) {
        String mark = marks.get(token);
        if (mark == null) {
            throw new IllegalArgumentException("no slip of this session");
        }
        return mark;
    }
}
