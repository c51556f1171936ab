package org.watchword.room.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.print.ExamKeySheet;
import org.watchword.print.ExamSheet;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.room.Room;
import org.watchword.room.Shipped;
import org.watchword.room.Started;
import org.watchword.session.SessionId;
import org.watchword.session.assess.PaperVersion;

/// What is printed before anybody comes is what is marked afterwards.
class PaperPrintsTest {

    @TempDir
    private Path data;

    @Test
    void papersAreThereBeforeTheDoorsOpenAndTheyAreTheOnesThatAreMarked() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = assertInstanceOf(Started.Running.class, room.prepare(Shipped.taxi(room, false)))
                    .session()
                    .id();
            PaperPrints prints = opened(room, session);
            assertEquals(Optional.empty(), prints.refusal("en"));
            ExamSheet pile = prints.pile(wish(List.of(PaperVersion.values()), 2, 6));
            List<String> heads = pile.papers().stream()
                    .map(paper -> paper.code().substring(0, 2))
                    .toList();
            assertEquals(List.of("A2", "B2", "C2", "D2", "A2", "B2"), heads);
            assertInstanceOf(Printed.class, room.print(pile));

            ExamKeySheet key = prints.key();
            assertEquals(3, key.tries().size());
            ExamKeySheet.Column second = key.tries().get(1).papers().get(1);
            assertEquals("B2", second.paper());
            for (int i = 0; i < second.right().size(); i++) {
                ExamSheet.Asked asked = pile.papers().get(1).questions().get(i);
                for (char letter : second.right().get(i).toCharArray()) {
                    assertEquals(
                            org.watchword.content.question.Role.RIGHT,
                            asked.options().get(letter - 'A').role());
                }
            }
            assertTrue(pile.papers().get(1).code().endsWith(key.set()));
        }
    }

    @Test
    void theDeskMarksThem() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            var ada = Hall.comes(room, session, "Ada Byte", "");
            PaperPrints prints = opened(room, session);
            String code = prints.pile(wish(List.of(PaperVersion.D), 1, 1))
                    .papers()
                    .getFirst()
                    .code();
            String right = String.join(
                    " ", prints.key().tries().getFirst().papers().getLast().right());
            Marking.Ready ready = assertInstanceOf(
                    Marking.Ready.class, Hall.desk(room, session).mark(ada, code, "en", right));
            assertEquals(ready.marked().of(), ready.marked().points());
        }
    }

    @Test
    void whatCannotBePrintedIsSaid() throws IOException {
        try (Room room = Hall.room(data)) {
            SessionId session = Hall.held(room);
            PaperPrints prints = opened(room, session);
            assertInstanceOf(Refusal.Language.class, prints.refusal("pl").orElseThrow());
            assertThrows(IllegalArgumentException.class, () -> wish(List.of(PaperVersion.A), 1, PaperPrints.MOST + 1));
            assertInstanceOf(
                    Refusal.NoSession.class,
                    assertInstanceOf(
                                    PaperPrints.Refused.class,
                                    PaperPrints.of(room, new SessionId(UUID.randomUUID()), Hall.AUTHORITY))
                            .why());
            assertInstanceOf(
                    Refusal.NoAuthority.class,
                    assertInstanceOf(PaperPrints.Refused.class, PaperPrints.of(room, session, "nowhere"))
                            .why());
        }
    }

    private static PaperPrints opened(Room room, SessionId session) throws IOException {
        return assertInstanceOf(PaperPrints.Opened.class, PaperPrints.of(room, session, Hall.AUTHORITY))
                .prints();
    }

    private static PaperPrints.Wish wish(List<PaperVersion> versions, int attempt, int copies) {
        return new PaperPrints.Wish(versions, attempt, "en", copies, TextSize.CLEAR);
    }
}
