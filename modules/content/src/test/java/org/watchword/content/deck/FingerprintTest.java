package org.watchword.content.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.check.Examples;
import org.watchword.content.read.LibraryReader;

/// Whatever a room could see or hear differently must give a plan another hash.
class FingerprintTest {

    @TempDir
    private Path library;

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
    void aChangeThatCanBeSeenOrHeardChangesTheHash(String file, String from, String to) throws IOException {
        copy();
        String before = hash();
        Path changed = library.resolve(file);
        String text = Files.readString(changed);
        Files.writeString(changed, text.replaceFirst(Pattern.quote(from), to.replace("$", "\\$")));
        assertNotEquals(text, Files.readString(changed));
        assertNotEquals(before, hash());
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
    void everyKindOfQuestionIsPartOfTheHash(String question, String from, String to) throws IOException {
        copy();
        Path slides = library.resolve("modules/core/all/slides.en.md");
        Files.writeString(
                slides,
                Files.readString(slides).replace("question: core/all#single", "question: core/all#" + question));
        String before = hash();
        Path questions = library.resolve("modules/core/all/questions.en.md");
        String text = Files.readString(questions);
        Files.writeString(questions, text.replace(from, to));
        assertNotEquals(text, Files.readString(questions));
        assertNotEquals(before, hash());
    }

    @Test
    void wordsThatMoveFromOneItemToTheNextChangeTheHash() throws IOException {
        copy();
        Path slides = library.resolve("modules/core/all/slides.en.md");
        String text = Files.readString(slides);
        Files.writeString(slides, text.replace("- One thing\n", "- One\n- thing\n"));
        assertNotEquals(text, Files.readString(slides));
        String two = hash();
        Files.writeString(slides, text.replace("- One thing\n", "- One thing\n- \n"));
        assertNotEquals(two, hash());
    }

    @Test
    void aChangeThatNobodyCanSeeKeepsTheHash() throws IOException {
        copy();
        String before = hash();
        Path slides = library.resolve("modules/core/all/slides.en.md");
        Files.writeString(slides, Files.readString(slides).replace("\n\n", "\n\n\n"));
        Files.writeString(library.resolve("contacts/us.yaml"), "format: contacts/1\n");
        assertEquals(before, hash());
    }

    private String hash() {
        return LibraryReader.read(List.of(library))
                .plan("all", "en")
                .orElseThrow()
                .hash();
    }

    private void copy() throws IOException {
        try (Stream<Path> walk = Files.walk(Examples.goodRoot())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target =
                        library.resolve(Examples.goodRoot().relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
