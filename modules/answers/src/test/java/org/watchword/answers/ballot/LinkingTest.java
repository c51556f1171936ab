package org.watchword.answers.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.round.AnswerForm;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.seat.Token;
import org.watchword.session.RoundId;

/// Somebody has the whole disk and the key, and knows in which order people came in and, as people mostly do, answered.
/// Which slip is whose? Guessing finds one of them on average, whatever the size of the room.
class LinkingTest {

    private static final int SESSIONS = 200;
    private static final Seal SEAL = new GivenSeal(3);

    /// A random order has one on average at its own place, with a variance of one; five times the deviation of the
    /// mean.
    private static final double CHANCE = 5 / Math.sqrt(SESSIONS);

    @TempDir
    Path folder;

    /// One session after a kill: the people who came, in their order, with the tokens of the slips that they drew; and
    /// the file.
    private static final class Evening {
        private final List<Token> asTheyCame;
        private final byte[] file;
        private final BallotFile read;
        private final Places places;

        private Evening(List<Token> asTheyCame, Path path) throws IOException, GeneralSecurityException {
            this.asTheyCame = asTheyCame;
            this.file = Files.readAllBytes(path);
            this.read = BallotFile.open(path, SEAL);
            this.places = new Places(read.seats().all(), Head.read(file, SEAL).places());
        }

        private List<Token> asTheyCame() {
            return asTheyCame;
        }

        private byte[] file() {
            return file;
        }

        private BallotFile read() {
            return read;
        }
    }

    @Test
    void theDiskLinksSlipsToPeopleNoBetterThanChance() throws Exception {
        Map<String, BiFunction<Evening, Integer, List<Token>>> attacks = attacks();
        Map<String, Integer> found = new LinkedHashMap<>();
        Random random = new Random(20261122);
        for (int session = 0; session < SESSIONS; session++) {
            Evening evening = evening(random, folder.resolve("ballot" + session));
            int people = evening.asTheyCame().size();
            attacks.forEach((name, attack) ->
                    found.merge(name, right(evening.asTheyCame(), attack.apply(evening, people)), Integer::sum));
        }
        found.forEach((name, right) -> {
            double mean = (double) right / SESSIONS;
            assertTrue(Math.abs(mean - 1) < CHANCE, () -> name + " finds " + mean + " in a session");
        });
        assertEquals(attacks.size(), found.size());
    }

    /// The measure itself: of a file to which answers are added one after the other, it finds everybody.
    @Test
    void aFileThatGrowsWouldBeFoundOut() throws Exception {
        Evening evening = evening(new Random(1), folder.resolve("ballot"));
        List<Token> grown = evening.asTheyCame();
        assertTrue(right(grown, grown) > 1 + CHANCE);
    }

    private static Map<String, BiFunction<Evening, Integer, List<Token>>> attacks() {
        Map<String, BiFunction<Evening, Integer, List<Token>>> attacks = new LinkedHashMap<>();
        attacks.put("the order of slots", (evening, _) -> slots(evening));
        attacks.put(
                "the order of slots backwards", (evening, _) -> slots(evening).reversed());
        attacks.put("the bytes of the first copies", (evening, _) -> byBytes(evening, 0));
        attacks.put("the bytes of the second copies", (evening, _) -> byBytes(evening, 1));
        attacks.put("the turns", (evening, _) -> byTurn(evening));
        attacks.put("the numbers of the slips", (evening, _) -> byNumber(evening));
        attacks.put("the rows that are handed on", (evening, _) -> byRow(evening));
        return attacks;
    }

    private static int right(List<Token> people, List<Token> guessed) {
        assertEquals(people.size(), guessed.size());
        int right = 0;
        for (int at = 0; at < people.size(); at++) {
            right += people.get(at).equals(guessed.get(at)) ? 1 : 0;
        }
        return right;
    }

    private static Evening evening(Random random, Path path) throws Exception {
        int people = 6 + random.nextInt(35);
        List<Token> drawn;
        try (BallotFile file = BallotFile.begin(path, SEAL, 60)) {
            file.ask(Asked.of(new RoundId("r"), GivenQuestions.single()), AnswerForm.longest(GivenQuestions.single()));
            List<Token> slips =
                    new ArrayList<>(file.seats().all().stream().map(Seat::token).toList());
            Collections.shuffle(slips, random);
            drawn = List.copyOf(slips.subList(0, people));
            answer(file, drawn, random);
        }
        return new Evening(drawn, path);
    }

    /// In the order in which they came; some change their answer.
    private static void answer(BallotFile file, List<Token> people, Random random) {
        List<CompletableFuture<Boolean>> promised = new ArrayList<>();
        try (BallotWriter writer = BallotWriter.of(file)) {
            for (Token token : people) {
                promised.add(writer.submit(token, given(random)));
                if (random.nextInt(4) == 0) {
                    promised.add(writer.submit(token, given(random)));
                }
            }
        }
        promised.forEach(promise -> assertTrue(promise.join()));
    }

    private static Given.Kept given(Random random) {
        List<String> options = List.of("ask", "report", "ns");
        return new Given.Chosen(List.of(options.get(random.nextInt(options.size()))));
    }

    private static List<Token> answered(Evening evening) {
        return evening.read().seats().all().stream()
                .map(Seat::token)
                .filter(token -> evening.read().answer(token).isPresent())
                .toList();
    }

    private static List<Token> slots(Evening evening) {
        return answered(evening).stream()
                .sorted(Comparator.comparingInt(token -> evening.places.of(token)))
                .toList();
    }

    private static List<Token> byBytes(Evening evening, int copy) {
        return answered(evening).stream()
                .sorted(Comparator.comparing(token -> HexFormat.of()
                        .formatHex(evening.file(), at(evening, token, copy), at(evening, token, copy) + 64)))
                .toList();
    }

    private static int at(Evening evening, Token token, int copy) {
        int bytes = (evening.file().length - Head.BYTES) / 120;
        return Head.BYTES + (copy * 60 + evening.places.of(token)) * bytes;
    }

    private static List<Token> byTurn(Evening evening) {
        Places places = evening.places;
        int longest = AnswerForm.longest(GivenQuestions.single());
        int bytes = (evening.file().length - Head.BYTES) / 120;
        return slots(evening).stream()
                .sorted(Comparator.comparingInt(token -> Slot.read(
                                ByteBuffer.wrap(evening.file(), at(evening, token, 0), bytes),
                                0,
                                places.mark(token),
                                Slot.sealedBytes(longest, SEAL),
                                SEAL)
                        .orElseThrow()
                        .turn()))
                .toList();
    }

    private static List<Token> byNumber(Evening evening) {
        return answered(evening);
    }

    private static List<Token> byRow(Evening evening) {
        List<Token> sorted = new ArrayList<>(answered(evening));
        sorted.sort(Comparator.comparing(token -> evening.read().slip(token).key()));
        assertEquals(
                sorted.stream().map(token -> evening.read().slip(token)).toList(),
                List.copyOf(evening.read().rows().keySet()));
        return sorted;
    }
}
