package org.watchword.content.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;

/// Whatever a room could see or hear differently must give a plan another hash, from the files on.
class ShownHashTest {

    private static final String SLIDES = "modules/core/all/slides.en.md";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modules/core/all/slides.en.md | Others look into it. | Others will look into it.",
                "modules/core/all/slides.en.md | ## Late | ## Early",
                "modules/core/all/slides.en.md | # All layouts | # Every layout",
                "modules/core/all/slides.en.md | Another **thing** | Another thing",
                "modules/core/all/slides.en.md | > Look for several. | > Look for some.",
                "modules/core/all/slides.en.md | [A door that is open] | [A door]",
                "modules/core/all/slides.en.md | **Say:** One sign | **Ask:** One sign",
                "modules/core/all/slides.en.md | Wait for quiet. | Wait.",
                "modules/core/all/slides.en.md | Report it to {contact: helpline, name}. | Report it to {contact: helpline}.",
                "modules/core/all/slides.en.md | {contact: emergency} In danger now | {contact: helpline} In danger now",
                "modules/core/all/slides.en.md | {figure: referred} in | {figure: guessed} in",
                "modules/core/all/slides.en.md | {figure: referred, source} | {figure: referred}",
                "modules/core/all/slides.en.md | https://office.example/page | https://office.example/other",
                "modules/core/all/slides.en.md | Look round the room. | Look round.",
                "modules/core/all/slides.en.md | timer: 1.5 | timer: 1.25",
                "modules/core/all/slides.en.md | chart: numbers | chart: bars",
                "modules/core/all/slides.en.md | reveal: list | reveal: none",
                "modules/core/all/slides.en.md | sensitive: true | sensitive: false",
                "modules/core/all/slides.en.md | optional: true | optional: false",
                "modules/core/all/slides.en.md | decorative: true | decorative: false",
                "modules/core/all/slides.en.md | A driver tells her story | A driver",
                "modules/core/frame/slides.en.md | columns: do-and-dont | columns: equal",
                "modules/core/frame/slides.en.md | minutes: 2 | minutes: 1.5",
                "modules/core/all/module.yaml | version: 3 | version: 4",
                "modules/core/all/questions.en.md | What do you do first? | What first?",
                "modules/core/all/questions.en.md | You are alone in the car. | You are alone.",
                "modules/core/all/questions.en.md | **ask** Ask them | **ask** Ask her",
                "modules/core/all/questions.en.md | - [ ] **ask** | - [x] **ask**",
                "modules/core/all/questions.en.md | > Soon is best. | > Soon.",
                "modules/core/all/questions.en.md | It is safe. | It is best.",
                "modules/core/all/questions.en.md | [An office] | [Another office]",
                "decks/all.yaml | Everything | All of it",
                "modules/core/all/media/visit.en.vtt | Hello | Goodbye",
                "modules/core/all/media/door.svg | #14232B | #14232C"
            })
    void aChangeThatCanBeSeenOrHeardChangesTheHash(String file, String from, String to) {
        assertNotEquals(hash(MemoryLibrary.good()), hash(MemoryLibrary.good().replaced(file, from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sure-of | about: single | about: multiple",
                "text | limit: 200 | limit: 201",
                "cloud | words: 3 | words: 2",
                "match | Call the helpline | Ring the helpline",
                "match | **paper** Write | **letter** Write",
                "order | 1. **stop** Stop | 1. **halt** Stop",
                "look | [40, 10, 20, 15] | [41, 10, 20, 15]",
                "look | ![The inside of a car] | ![The inside of a taxi]",
                "look | mirror | window",
                "late | A boy asks | A girl asks",
                "late | Go up with him | Go up to him",
                "late | > You stay safe. | > You are safe.",
                "late | the car {step: 2} | the car {step: end}",
                "late | - [~] **wait** | - [-] **wait**"
            })
    void everyKindOfQuestionIsPartOfTheHash(String question, String from, String to) {
        MemoryLibrary asking =
                MemoryLibrary.good().replaced(SLIDES, "question: core/all#single", "question: core/all#" + question);
        assertNotEquals(hash(asking), hash(asking.replaced("modules/core/all/questions.en.md", from, to)));
    }

    @Test
    void wordsThatMoveFromOneItemToTheNextChangeTheHash() {
        MemoryLibrary two =
                MemoryLibrary.good().replaced(SLIDES, "- One thing\n- Another", "- One\n- thing\n- Another");
        MemoryLibrary other =
                MemoryLibrary.good().replaced(SLIDES, "- One thing\n- Another", "- One thing\n- \n- Another");
        assertNotEquals(hash(two), hash(other));
    }

    @Test
    void aChangeThatNobodyCanSeeKeepsTheHash() {
        MemoryLibrary changed = MemoryLibrary.good()
                .replaced(SLIDES, "\n\n", "\n\n\n")
                .with("contacts/us.yaml", "format: contacts/1\n");
        assertEquals(hash(MemoryLibrary.good()), hash(changed));
    }

    private static String hash(MemoryLibrary library) {
        return library.read().plan("all", "en").orElseThrow().hash();
    }
}
