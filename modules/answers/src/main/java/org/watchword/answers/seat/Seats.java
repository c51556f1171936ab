package org.watchword.answers.seat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All slips of a session, made before anybody comes: a slip that is made when somebody asks for it would stand in the
/// order in which people came.
public final class Seats {

    /// More than any hall has phones.
    public static final int MOST = 2000;

    private static final int TOKEN_BYTES = 16;
    private static final List<String> FIRST = words("first-words.txt");
    static final List<String> SECOND = words("second-words.txt");

    private final List<Seat> all;
    private final Map<Token, Seat> byToken = new HashMap<>();

    private Seats(List<Seat> all) {
        this.all = List.copyOf(all);
        all.forEach(seat -> byToken.put(seat.token(), seat));
    }

    /// The slips of a session, the same ones every time.
    ///
    /// @param count from 1 to [#MOST]
    /// @throws IllegalArgumentException when that is no number of slips
    public static Seats of(Secret secret, int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("from 1 to " + MOST + " slips, not " + count);
        }
        List<Seat> all = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            all.add(new Seat(number, token(secret, number), pair(secret, number)));
        }
        return new Seats(all);
    }

    private static Token token(Secret secret, int number) {
        byte[] made = Arrays.copyOf(secret.make("token", Integer.toString(number)), TOKEN_BYTES);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(made));
    }

    private static WordPair pair(Secret secret, int number) {
        ByteBuffer made = ByteBuffer.wrap(secret.make("words", Integer.toString(number)));
        return new WordPair(
                FIRST.get(Math.floorMod(made.getInt(), FIRST.size())),
                SECOND.get(Math.floorMod(made.getInt(), SECOND.size())));
    }

    /// In the order of their numbers, to be printed.
    public List<Seat> all() {
        return all;
    }

    /// The slip that a phone says it has.
    public Optional<Seat> of(Token token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /// The slip with a number and its two words.
    public Optional<Seat> of(int number, WordPair words) {
        return number >= 1 && number <= all.size()
                ? Optional.of(all.get(number - 1)).filter(seat -> seat.words().equals(words))
                : Optional.empty();
    }

    static List<String> words(String file) {
        try (InputStream in = Seats.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(word -> !word.isBlank())
                    .toList();
        } catch (IOException ownFile) {
            throw new UncheckedIOException(ownFile);
        }
    }
}
