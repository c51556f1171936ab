package org.watchword.answers.phones;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Token;

/// Who answered the question of this moment, in memory, for their own phones and for how many they are.
final class Answered {

    private final Map<Token, Given.Kept> answers = new HashMap<>();
    private final Map<Token, Long> newest = new HashMap<>();
    private final Set<Token> sent = new HashSet<>();
    private long tickets;

    /// A number for an answer that is on its way to the disk, higher than that of any before.
    long ticket() {
        return ++tickets;
    }

    /// An answer stands on the disk. Two of one slip may be on their way at once and come back in any order; the later
    /// one stands there.
    void saved(Token token, Given.Kept answer, long ticket) {
        if (newest.merge(token, ticket, Math::max) == ticket) {
            answers.put(token, answer);
        }
    }

    /// What stood on the disk when the laptop began again.
    void found(Token token, Given.Kept answer) {
        answers.put(token, answer);
    }

    /// Own words came, which wait elsewhere.
    void sent(Token token) {
        sent.add(token);
    }

    PhoneView.Mine of(Optional<Token> token) {
        return new PhoneView.Mine(
                token.flatMap(each -> Optional.ofNullable(answers.get(each))),
                token.filter(sent::contains).isPresent());
    }

    Collection<Given.Kept> all() {
        return answers.values();
    }

    int count() {
        return answers.size() + sent.size();
    }

    void forget() {
        answers.clear();
        newest.clear();
        sent.clear();
    }
}
