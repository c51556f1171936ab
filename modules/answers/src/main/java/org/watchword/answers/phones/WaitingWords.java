package org.watchword.answers.phones;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.seat.Token;

/// What people wrote in their own words, in memory and nowhere else: it may name somebody, or the person who wrote it.
final class WaitingWords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<Token, Waiting> waiting = new HashMap<>();

    /// The later words of one slip take the place of the earlier ones, as long as those wait.
    void put(Token token, List<String> words) {
        waiting.put(token, new Waiting(RANDOM.nextInt(Integer.MAX_VALUE), words));
    }

    List<Waiting> all() {
        return waiting.values().stream()
                .sorted(Comparator.comparingInt(Waiting::id))
                .toList();
    }

    /// Takes words out for good: the trainer shows them, or does not.
    Optional<Waiting> take(int id) {
        Optional<Token> whose = waiting.entrySet().stream()
                .filter(each -> each.getValue().id() == id)
                .map(Map.Entry::getKey)
                .findFirst();
        return whose.map(waiting::remove);
    }

    void forget() {
        waiting.clear();
    }
}
