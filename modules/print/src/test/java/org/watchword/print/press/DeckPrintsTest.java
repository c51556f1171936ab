package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.print.Paper;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Inline;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;

/// The shipped decks on paper, with the real contacts; leaves the files in `target/decks`.
class DeckPrintsTest {
    private static final Area HERE = new Area("gb");
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content")));
    private static final LocalFacts FACTS = LocalFacts.of(LIBRARY, HERE);
    private static final Press PRESS = new Press();

    @BeforeAll
    static void startTheChecker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> forms() {
        return Stream.of(DeckForm.values())
                .flatMap(form -> Stream.of(
                        Arguments.of("taxi-drivers", "en", form), Arguments.of("schools-15-17", "en-simple", form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfADeckSaysItsHeadingsAndKeepsToBothStandards(String deck, String language, DeckForm form)
            throws Exception {
        DeckPlan plan = LIBRARY.plan(deck, language, HERE).orElseThrow();
        Printed printed = printed(plan, form);
        Path file = Files.createDirectories(Path.of("target", "decks"))
                .resolve(deck + "-" + language + "-" + form.name().toLowerCase(java.util.Locale.ROOT) + ".pdf");
        Files.write(file, printed.bytes());

        assertSaid(plan, form, Pages.text(printed));
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void aTrainersWordsAndTheRightAnswersStandOnNoPageForTheAudience() throws Exception {
        for (String deck : List.of("taxi-drivers", "schools-15-17")) {
            for (String language : List.of("en", "en-simple")) {
                DeckPlan plan = LIBRARY.plan(deck, language, HERE).orElseThrow();
                for (DeckForm form : EnumSet.of(DeckForm.HANDOUT, DeckForm.LINES, DeckForm.QUESTIONS)) {
                    String text = Pages.text(printed(plan, form));
                    assertSaid(plan, form, text);
                    assertFalse(text.contains("(right)"), form + " " + deck);
                }
                assertEquals(1, printed(plan, DeckForm.CATCH_UP).pages());
            }
        }
    }

    @Test
    void whatADeckCannotBeHadAsIsRefused() {
        DeckPlan plan = LIBRARY.plan("taxi-drivers", "en", HERE).orElseThrow();
        DeckOrder handout = DeckOrder.usual(DeckForm.HANDOUT, false);
        DeckOrder slides = DeckOrder.usual(DeckForm.SLIDES, false);

        assertEquals(Refused.Reason.PAPER_NOT_OFFERED, refused(plan, handout.on(Paper.A2)));
        assertEquals(Refused.Reason.TILES_NOT_OFFERED, refused(plan, handout.with(Finish.TILES)));
        assertEquals(Refused.Reason.BOOKLET_NOT_OFFERED, refused(plan, handout.with(Finish.BOOKLET)));
        assertEquals(Refused.Reason.FOLD_NOT_OFFERED, refused(plan, handout.with(Finish.FOLDED)));
        assertEquals(Refused.Reason.INK_NOT_OFFERED, refused(plan, slides.with(InkUse.BLACK)));
        LocalFacts nowhere = new LocalFacts(LIBRARY.directory(new Area("nowhere")), LIBRARY.figures(HERE));
        Refused unknown = assertInstanceOf(Refused.class, PRESS.print(plan, handout, nowhere, Sample.AT));
        assertEquals(Refused.Reason.UNKNOWN_CONTACT, unknown.reason());
    }

    private static Refused.Reason refused(DeckPlan plan, DeckOrder order) {
        return assertInstanceOf(Refused.class, PRESS.print(plan, order, FACTS, Sample.AT))
                .reason();
    }

    private static Printed printed(DeckPlan plan, DeckForm form) {
        PrintResult result = PRESS.print(plan, DeckOrder.usual(form, false), FACTS, Sample.AT);
        return assertInstanceOf(Printed.class, result, () -> form + " " + result);
    }

    /// Headings of slides as the deck says them; notes where the trainer reads, and nowhere else.
    private static void assertSaid(DeckPlan plan, DeckForm form, String text) {
        for (PlannedSlide planned : plan.slides()) {
            String said = planned.slide().notes().stream()
                    .filter(note -> note.voice() == Voice.SAY)
                    .flatMap(note -> Inline.allOf(note.body()))
                    .filter(Inline.Words.class::isInstance)
                    .map(words -> ((Inline.Words) words).text().strip())
                    .filter(words -> words.length() > 40)
                    .findFirst()
                    .orElse("");
            boolean read = text.contains(said.replaceAll("\\s+", " "));
            assertTrue(said.isEmpty() || read == form.forTheTrainer(), form + ": " + said);
            boolean all = EnumSet.of(DeckForm.SLIDES, DeckForm.FLIP_CHART, DeckForm.NOTES, DeckForm.OUTLINE)
                    .contains(form);
            assertTrue(
                    !all
                            || planned.question().isPresent()
                            || text.contains(planned.slide().heading()),
                    planned.key());
        }
    }
}
