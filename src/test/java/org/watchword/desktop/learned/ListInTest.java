package org.watchword.desktop.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.learned.TypingProblem;

class ListInTest {
    private static final TypingProblem WRONG = new TypingProblem(TypingProblem.Why.NO_SUCH_SLIP, 0, "", List.of());

    private final List<String> typed = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void eachRowIsALineAndAnEmptyCellALeftOutQuestion() throws IOException {
        ListIn.Came came = read("Number;One;Two\n3;a; a c \n9;;b\n");
        assertEquals(List.of("3 a ac", "9 - b"), typed);
        assertEquals(2, came.kept());
    }

    @Test
    void aListWithoutTitlesLosesNothing() throws IOException {
        read("3,a,b\n9,c,?\n");
        assertEquals(List.of("3 a b", "9 c ?"), typed);
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndTheOthersAreKept() throws IOException {
        String rows = "x,a\n".repeat(7);
        ListIn.Came came = read("Number,One\n3,a\n" + rows);
        assertEquals(1, came.kept());
        String said = came.say(Texts.of(Language.ENGLISH), problem -> "no.");
        assertTrue(said.startsWith("One sheet was read in.\nLine 3: no."), said);
        assertTrue(said.endsWith("And 2 more lines."), said);
    }

    @Test
    void whatIsNoListIsLeftAlone() throws IOException {
        ListIn.Came came = read("PK\u0003\u0004");
        assertFalse(came.readable());
        assertTrue(came.say(Texts.of(Language.ENGLISH), problem -> "").contains("CSV"));
        assertEquals(List.of(), typed);
    }

    private ListIn.Came read(String words) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), words.getBytes(StandardCharsets.ISO_8859_1));
        return new ListIn(line -> {
                    typed.add(line);
                    return line.startsWith("x") ? Optional.of(WRONG) : Optional.empty();
                })
                .read(file);
    }
}
