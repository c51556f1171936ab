package org.watchword.answers.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.round.AnswerForm;
import org.watchword.answers.round.Given;
import org.watchword.answers.seat.Seat;
import org.watchword.answers.seat.Token;
import org.watchword.content.question.Question;
import org.watchword.session.RoundId;

class BallotFileTest {

    private static final Seal SEAL = new GivenSeal(1);
    private static final Question QUESTION = GivenQuestions.single();
    private static final Asked ASKED = Asked.of(new RoundId("core/all#single@before"), QUESTION);

    @TempDir
    Path folder;

    private BallotFile begun(int seats) throws IOException {
        BallotFile file = BallotFile.begin(folder.resolve("ballot"), SEAL, seats);
        file.ask(ASKED, AnswerForm.longest(QUESTION));
        return file;
    }

    private BallotFile again() throws IOException, GeneralSecurityException {
        return BallotFile.open(folder.resolve("ballot"), SEAL);
    }

    private static Given.Kept chosen(String option) {
        return new Given.Chosen(List.of(option));
    }

    @Test
    void everyAnswerIsReadBackAndTheLastOneOfASlipStands() throws Exception {
        Seat seat;
        try (BallotFile file = begun(30)) {
            seat = file.seats().all().get(4);
            for (String option : List.of("ask", "report", "ns", "report", "ask", "report")) {
                file.write(Map.of(seat.token(), chosen(option)));
                try (BallotFile read = again()) {
                    assertEquals(Optional.of(chosen(option)), read.answer(seat.token()));
                    assertEquals(1, read.rows().size());
                }
            }
        }
        try (BallotFile read = again()) {
            assertEquals(Optional.of(ASKED), read.asked());
            read.write(Map.of(seat.token(), chosen("ns")));
            assertEquals(Optional.of(chosen("ns")), again().answer(seat.token()));
        }
    }

    @Test
    void aTornWriteOfAnySectorLeavesTheAnswerBefore() throws Exception {
        try (BallotFile file = begun(5)) {
            Token token = file.seats().all().getFirst().token();
            file.write(Map.of(token, chosen("ask")));
            byte[] before = Files.readAllBytes(folder.resolve("ballot"));
            file.write(Map.of(token, chosen("report")));
            byte[] after = Files.readAllBytes(folder.resolve("ballot"));
            for (int torn = 0; torn < before.length; torn += 16) {
                byte[] mixed = after.clone();
                System.arraycopy(before, torn, mixed, torn, before.length - torn);
                Files.write(folder.resolve("ballot"), mixed);
                Given.Kept found = again().answer(token).orElseThrow();
                assertTrue(found.equals(chosen("ask")) || found.equals(chosen("report")), "torn at " + torn);
            }
        }
    }

    @Test
    void aDamagedCopyCostsNoOtherSlipsAnswer() throws Exception {
        Random random = new Random(7);
        try (BallotFile file = begun(12)) {
            for (Seat seat : file.seats().all()) {
                file.write(Map.of(seat.token(), chosen("report")));
            }
        }
        long size = Files.size(folder.resolve("ballot"));
        long at = Head.BYTES + random.nextLong(size - Head.BYTES - 40);
        try (FileChannel channel = FileChannel.open(folder.resolve("ballot"), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[40]), at);
        }
        assertTrue(again().rows().size() >= 10, "at " + at);
    }

    @Test
    void afterTheCloseTheFileHoldsSlipsAndNoAnswer() throws Exception {
        byte[] open;
        try (BallotFile file = begun(20)) {
            file.write(Map.of(file.seats().all().getFirst().token(), chosen("report")));
            open = Files.readAllBytes(folder.resolve("ballot"));
            file.clear();
            assertEquals(Optional.empty(), file.asked());
        }
        assertEquals(Head.BYTES, Files.size(folder.resolve("ballot")));
        assertTrue(open.length > Head.BYTES);
        try (BallotFile read = again()) {
            assertEquals(Map.of(), read.rows());
            assertEquals(20, read.seats().all().size());
        }
    }

    @Test
    void whoAnsweredAndWhatCannotBeSeenWithoutTheKey() throws Exception {
        try (BallotFile file = begun(3)) {
            Token token = file.seats().all().getFirst().token();
            file.write(Map.of(token, chosen("report")));
            String bytes = new String(
                    Files.readAllBytes(folder.resolve("ballot")), java.nio.charset.StandardCharsets.ISO_8859_1);
            for (String word : List.of("report", token.text(), ASKED.question().toString(), "single")) {
                assertTrue(!bytes.contains(word), word);
            }
        }
        assertThrows(
                GeneralSecurityException.class,
                () -> BallotFile.open(folder.resolve("ballot"), new GivenSeal(2))
                        .close());
    }

    @Test
    void eachRoundHasOtherPlaces() throws Exception {
        try (BallotFile file = begun(40)) {
            file.clear();
            file.ask(ASKED, AnswerForm.longest(QUESTION));
            byte[] first = Head.read(Files.readAllBytes(folder.resolve("ballot")), SEAL)
                    .places()
                    .bytes();
            file.clear();
            file.ask(ASKED, AnswerForm.longest(QUESTION));
            byte[] second = Head.read(Files.readAllBytes(folder.resolve("ballot")), SEAL)
                    .places()
                    .bytes();
            assertFalse(Arrays.equals(first, second));
        }
    }

    @Test
    void whatIsNoBallotFileIsRefused() throws IOException {
        Files.write(folder.resolve("ballot"), new byte[5000]);
        assertThrows(IOException.class, () -> again().close());
        assertThrows(
                IOException.class,
                () -> BallotFile.begin(folder.resolve("ballot"), SEAL, 3).close());
    }
}
