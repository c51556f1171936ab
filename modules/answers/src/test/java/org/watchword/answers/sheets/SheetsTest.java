package org.watchword.answers.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.answers.GivenQuestions;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.Seal;
import org.watchword.answers.round.Given;
import org.watchword.answers.sheets.Sheets.Typed;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Later;
import org.watchword.session.learned.Response;
import org.watchword.session.learned.Slip;
import org.watchword.session.learned.ThenNow;
import org.watchword.session.learned.Turnout;
import org.watchword.session.learned.TwoByTwo;

class SheetsTest {

    private static final Seal SEAL = new GivenSeal(7);
    private static final List<Slip> SLIPS = IntStream.range(0, 20)
            .mapToObj(number -> new Slip("%032x".formatted((number * 7919L + 13) % 1009)))
            .toList();
    private static final Question SINGLE = GivenQuestions.single();
    private static final List<Question> ON_PAPER = List.of(SINGLE);

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("sheets").resolve("one");
    }

    @Test
    void whatWasAskedBeforeAndAfterIsCountedInPairs() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask", "ask", "report", "ns"));
        sheets.keep(SheetSet.AFTER, SINGLE, rows("report", "report", "report"));
        Change change = again().change(9);
        assertEquals(new Turnout(9, 4, 3, 3), change.turnout());
        assertEquals(1, change.turnout().lost());
        assertEquals(new TwoByTwo(1, 0, 2, 0), change.questions().getFirst().right());
    }

    @Test
    void howSureSomebodyWasStandsBesideTheAnswer() throws Exception {
        Question sure = GivenQuestions.of(QuestionKind.CONFIDENCE);
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        for (SheetSet set : List.of(SheetSet.BEFORE, SheetSet.AFTER)) {
            sheets.keep(set, SINGLE, rows(set == SheetSet.BEFORE ? "ask" : "report"));
            sheets.keep(set, sure, rows("5"));
        }
        Change change = again().change(1);
        assertEquals(new TwoByTwo(0, 1, 0, 0), change.confidentlyWrong());
        assertEquals(1, change.questions().size());
    }

    @Test
    void whatPeopleSayOfThemselvesIsJoinedToWhatTheySaidBefore() throws Exception {
        Question scale = GivenQuestions.of(QuestionKind.SCALE);
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        sheets.keep(SheetSet.BEFORE, scale, rows("2", "3"));
        sheets.keep(SheetSet.AFTER, scale, rows("4"));
        Change change = again().change(2);
        assertEquals(
                Map.of(new ThenNow(2, 4), 1),
                change.selfReported().get(scale.id().toString()).ratings());
        assertTrue(change.questions().isEmpty());
    }

    @Test
    void paperJoinsByTheNumberOfTheSlipAndIsMended() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        Slip first = SLIPS.getFirst();
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask"));
        assertEquals(Typed.KEPT, sheets.type(SheetSet.AFTER, ON_PAPER, first, List.of(chosen("ask"))));
        assertEquals(Typed.KEPT, sheets.type(SheetSet.AFTER, ON_PAPER, first, List.of(chosen("report"))));
        assertEquals(
                new TwoByTwo(0, 0, 1, 0),
                again().change(1).questions().getFirst().right());
        assertEquals(Set.of(first), again().typed(SheetSet.AFTER));
        sheets.takeBack(SheetSet.AFTER, first);
        assertEquals(0, again().change(1).turnout().after());
    }

    @Test
    void aPhonesAnswersAreNeitherTypedOverNorTakenBack() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        Slip first = SLIPS.getFirst();
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask"));
        List<Given.Kept> right = List.of(chosen("report"));
        assertEquals(Typed.BY_PHONE, sheets.type(SheetSet.BEFORE, ON_PAPER, first, right));
        assertEquals(Typed.NO_SUCH_SLIP, sheets.type(SheetSet.BEFORE, ON_PAPER, new Slip("another"), right));
        sheets.takeBack(SheetSet.BEFORE, first);
        sheets.keep(SheetSet.AFTER, SINGLE, rows("report"));
        assertEquals(new TwoByTwo(0, 0, 1, 0), again().change(1).right());
    }

    @Test
    void whoIsInOneSetOnlyIsAsIfNobodyHadDrawnThatSlip() throws Exception {
        for (Slip late : SLIPS.subList(3, 20)) {
            for (Slip left : List.of(SLIPS.get(3), SLIPS.get(4), SLIPS.get(19))) {
                if (!late.equals(left)) {
                    assertArrayEquals(
                            counted(SLIPS.get(10), SLIPS.get(11)), counted(late, left), "after all was counted");
                }
            }
        }
    }

    /// What stands in the file, opened with the key, once three pairs, one late-comer and one who left were counted.
    private byte[] counted(Slip late, Slip left) throws IOException, GeneralSecurityException {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        Map<Slip, Given.Kept> before = rows("ask", "report", "ns");
        before.put(left, chosen("ask"));
        Map<Slip, Given.Kept> after = rows("report", "report", "report");
        after.put(late, chosen("ask"));
        sheets.keep(SheetSet.BEFORE, SINGLE, before);
        sheets.keep(SheetSet.AFTER, SINGLE, after);
        assertEquals(new Turnout(5, 4, 4, 3), sheets.change(5).turnout());
        sheets.keepPairsOnly();
        byte[] open = SEAL.open(Files.readAllBytes(path));
        sheets.erase();
        return open;
    }

    @Test
    void noOldSheetIsLeftOnTheDisk() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask", "report"));
        Path blocks = Files.createLink(folder.resolve("blocks"), path);
        byte[] old = Files.readAllBytes(blocks);
        sheets.keep(SheetSet.AFTER, SINGLE, rows("report"));
        assertThrows(GeneralSecurityException.class, () -> SEAL.open(Files.readAllBytes(blocks)));
        assertFalse(java.util.Arrays.equals(old, Files.readAllBytes(blocks)));
        Path last = Files.createLink(folder.resolve("last"), path);
        sheets.erase();
        assertThrows(GeneralSecurityException.class, () -> SEAL.open(Files.readAllBytes(last)));
        try (Stream<Path> files = Files.list(folder.resolve("sheets"))) {
            assertEquals(List.of(), files.toList());
        }
        assertEquals(Optional.empty(), Sheets.find(path, SEAL));
    }

    @Test
    void aLaptopThatStoppedWhileSavingLosesNothing() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask"));
        byte[] one = Files.readAllBytes(path);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask", "report"));
        byte[] two = Files.readAllBytes(path);
        Path next = path.resolveSibling("one.next");

        for (int written = 0; written < two.length; written += 40) {
            Files.write(path, one);
            Files.write(next, java.util.Arrays.copyOf(two, written));
            assertEquals(1, again().count(SheetSet.BEFORE), "torn after " + written + " bytes");
        }
        Files.write(path, new byte[one.length]);
        Files.write(next, two);
        assertEquals(2, again().count(SheetSet.BEFORE), "stopped while the old one was overwritten");
        assertFalse(Files.exists(next));
        assertEquals(2, again().count(SheetSet.BEFORE));
    }

    @Test
    void allRowsAreOfOneLengthAndStandByTheirHash() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask"));
        long one = Files.size(path);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask", "report", "ns", "report"));
        assertEquals(one, Files.size(path));
        SheetPile read = PileForm.read(SEAL.open(Files.readAllBytes(path)));
        assertEquals(
                read.slips().stream().map(Slip::key).sorted().toList(),
                read.slips().stream().map(Slip::key).toList());
    }

    @Test
    void monthsLaterOnlyPairsAreCompared() throws Exception {
        Sheets sheets = Sheets.of(path, SEAL, SLIPS);
        sheets.keep(SheetSet.BEFORE, SINGLE, rows("ask", "ask", "ask"));
        sheets.keep(SheetSet.AFTER, SINGLE, rows("report", "report"));
        assertThrows(IllegalStateException.class, () -> sheets.later(new Response(5, 1), 4));
        sheets.keepPairsOnly();
        List<Given.Kept> right = List.of(chosen("report"));
        assertEquals(Typed.KEPT, sheets.type(SheetSet.LATER, ON_PAPER, SLIPS.getFirst(), right));
        assertEquals(Typed.IN_NO_PAIR, sheets.type(SheetSet.LATER, ON_PAPER, SLIPS.get(2), right));
        assertThrows(IllegalStateException.class, () -> sheets.keep(SheetSet.AFTER, SINGLE, rows("ask")));
        Later.Measured later = (Later.Measured) again().later(new Response(5, 2), 4);
        assertEquals(new Turnout(4, 3, 1, 1), later.sinceBefore().turnout());
        assertEquals(new TwoByTwo(0, 0, 1, 0), later.sinceBefore().right());
        assertEquals(new TwoByTwo(1, 0, 0, 0), later.sinceAfter().right());
        assertEquals(new Later.NotMeasured(), Later.of(new Response(0, 0), moments()));
    }

    private static Later.Moments moments() {
        SheetPile none = SheetPile.of(SLIPS);
        return new Later.Moments(0, none.set(SheetSet.BEFORE), none.set(SheetSet.AFTER), none.set(SheetSet.LATER));
    }

    private Sheets again() throws IOException, GeneralSecurityException {
        return Sheets.find(path, SEAL).orElseThrow();
    }

    private static Map<Slip, Given.Kept> rows(String... options) {
        Map<Slip, Given.Kept> rows = new HashMap<>();
        for (int at = 0; at < options.length; at++) {
            rows.put(SLIPS.get(at), chosen(options[at]));
        }
        return rows;
    }

    private static Given.Kept chosen(String option) {
        return new Given.Chosen(List.of(option));
    }
}
