package org.watchword.records.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.book.BookEvent;

/// Stored forms among the resources stay for ever: one file for each kind and version, written once.
class BookCodecTest {

    private static final Path FORMS = Path.of(
                    System.getProperty("watchword.root"), "modules", "records", "src", "test", "resources")
            .resolve("org/watchword/records/event/book");

    static Stream<BookEvent> oneOfEachKind() {
        return OneOfEachInTheBook.events();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void anEventComesBackAsItWent(BookEvent event) {
        Draft draft = encode(event);
        assertEquals(Optional.of(event), BookCodec.decode(OneOfEach.entry(draft)));
        assertEquals(BookCodec.BOOK, draft.session());
        assertEquals(event instanceof BookEvent.CommentApproved, draft.personal() instanceof PersonalPart.Kept);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theFirstFormIsReadForEver(BookEvent event) throws IOException {
        String stored = Files.readString(FORMS.resolve(BookKind.of(event).word() + ".1.json"), StandardCharsets.UTF_8);
        Draft draft =
                OneOfEach.with(encode(event), 1, stored.strip(), encode(event).personal());
        assertEquals(Optional.of(event), BookCodec.decode(OneOfEach.entry(draft)));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void todaysFormIsTheStoredOne(BookEvent event) throws IOException {
        Draft draft = encode(event);
        Path file = FORMS.resolve(draft.kind() + "." + draft.version() + ".json");
        assertEquals(Files.readString(file, StandardCharsets.UTF_8).strip(), draft.payload());
    }

    @Test
    void everySortOfEventHasAWordAndAnExample() {
        Set<Class<?>> known =
                Arrays.stream(BookKind.values()).map(BookKind::type).collect(Collectors.toSet());
        assertEquals(leaves(BookEvent.class).collect(Collectors.toSet()), known);
        assertEquals(known, oneOfEachKind().map(BookEvent::getClass).collect(Collectors.toSet()));
    }

    @Test
    void theWordsOfACommentStandInItsPersonalPartAlone() {
        Draft draft = encode(oneOfEachKind()
                .filter(BookEvent.CommentApproved.class::isInstance)
                .findFirst()
                .orElseThrow());
        assertFalse(draft.payload().contains("dziękuję"), draft.payload());
        Draft erased =
                OneOfEach.with(draft, 1, draft.payload(), draft.personal().erased());
        BookEvent.CommentApproved read = assertInstanceOf(
                BookEvent.CommentApproved.class,
                BookCodec.decode(OneOfEach.entry(erased)).orElseThrow());
        assertEquals("", read.comment().words());
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone() {
        Draft draft = encode(oneOfEachKind().findFirst().orElseThrow());
        Draft newer = OneOfEach.with(draft, 2, draft.payload(), draft.personal());
        assertFalse(BookCodec.knows(OneOfEach.entry(newer)));
        assertEquals(Optional.empty(), BookCodec.decode(OneOfEach.entry(newer)));
    }

    @Test
    void aFieldThatWasNeverThereIsRefused() {
        Draft draft = encode(oneOfEachKind().findFirst().orElseThrow());
        Draft other = OneOfEach.with(
                draft, 1, draft.payload().replace("\"name\":", "\"notes\":\"x\",\"name\":"), draft.personal());
        assertTrue(BookCodec.knows(OneOfEach.entry(other)));
        assertEquals(Optional.empty(), BookCodec.decode(OneOfEach.entry(other)));
    }

    @Test
    void aSessionsEventIsNoneOfTheBooks() {
        assertEquals(
                Optional.empty(),
                OneOfEach.events()
                        .map(event -> EventKind.of(event).word())
                        .flatMap(word -> BookKind.find(word).stream())
                        .findFirst());
    }

    private static Draft encode(BookEvent event) {
        return BookCodec.encode(event, OneOfEach.AT, OneOfEach.ZONE);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(BookCodecTest::leaves)
                : Stream.of(type);
    }
}
