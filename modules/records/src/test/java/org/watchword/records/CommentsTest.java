package org.watchword.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.event.BookCodec;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.session.SessionId;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Comment;
import org.watchword.session.book.CommentId;

/// The words of a comment go for ever when it is taken back, also out of what comes back later.
class CommentsTest {

    private static final SessionId SESSION = new SessionId(new UUID(0, 7));
    private static final CommentId GONE = new CommentId(new UUID(6, 1));
    private static final CommentId STAYS = new CommentId(new UUID(6, 2));
    private static final Comment MARKED = new Comment(SESSION, "MarkerGone");
    private static final Comment OTHER = new Comment(SESSION, "I know what to do now.");

    @TempDir
    Path folder;

    @Test
    void anApprovedCommentIsStillThereAfterAStart() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            approveBoth(records);
        }
        try (Records records = GivenSession.open(folder)) {
            assertEquals(Map.of(GONE, MARKED, STAYS, OTHER), comments(records));
        }
    }

    @Test
    void theWordsOfOneThatWasTakenBackAreInNoFile() throws IOException {
        try (Records records = GivenSession.open(folder)) {
            approveBoth(records);
            assertTrue(words(folder).contains("MarkerGone"), "the search must be able to find");
            assertInstanceOf(Entered.Kept.class, takeBack(records));
            assertEquals(Map.of(STAYS, OTHER), comments(records));
            assertFalse(words(folder).contains("MarkerGone"));
            assertTrue(words(folder).contains(OTHER.words()));
            assertTrue(records.verify().holds());
        }
        try (Records records = GivenSession.open(folder)) {
            assertEquals(Map.of(STAYS, OTHER), comments(records));
            assertTrue(records.verify().holds());
        }
    }

    @Test
    void itStaysTakenBackWhenOlderFilesComeBack() throws IOException {
        Path journal = folder.resolve("journal").resolve("000001.journal");
        Path older = folder.resolve("older");
        try (Records records = GivenSession.open(folder)) {
            approveBoth(records);
        }
        Files.copy(journal, older);
        try (Records records = GivenSession.open(folder)) {
            takeBack(records);
        }
        Files.copy(older, journal, StandardCopyOption.REPLACE_EXISTING);
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        try (Records records = opened.records()) {
            assertTrue(
                    opened.remarks().contains(new Remark.ErasedAgain(1)),
                    opened.remarks().toString());
            assertEquals(Map.of(STAYS, OTHER), comments(records));
            assertFalse(words(folder).contains("MarkerGone"));
        }
    }

    private static void approveBoth(Records records) {
        List<BookEvent> events =
                List.of(new BookEvent.CommentApproved(GONE, MARKED), new BookEvent.CommentApproved(STAYS, OTHER));
        assertInstanceOf(Entered.Kept.class, records.keep(events, GivenSession.START, GivenSession.ZONE));
    }

    private static Entered takeBack(Records records) {
        return records.keep(List.of(new BookEvent.CommentTakenBack(GONE)), GivenSession.START, GivenSession.ZONE);
    }

    private static Map<CommentId, Comment> comments(Records records) {
        return records.book().outcomes().comments();
    }

    /// All words that the journal holds of comments, read from a copy so that the records may stay open.
    private static List<String> words(Path folder) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        Path segment = Path.of("000001.journal");
        Files.copy(folder.resolve("journal").resolve(segment), copy.resolve(segment));
        List<String> words = new ArrayList<>();
        Journal.open(copy, Locksmith.key(folder), Disk.REAL, entry -> words.addAll(words(entry)))
                .close();
        return words;
    }

    private static List<String> words(Entry entry) {
        return BookCodec.decode(entry).orElse(null) instanceof BookEvent.CommentApproved approved
                ? List.of(approved.comment().words())
                : List.of();
    }
}
