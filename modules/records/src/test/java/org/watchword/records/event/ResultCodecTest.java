package org.watchword.records.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.ResultEvent;

/// Stored forms among the resources stay for ever: one file for each kind and version, written once.
class ResultCodecTest {

    private static final Path FORMS = Path.of(
                    System.getProperty("watchword.root"), "modules", "records", "src", "test", "resources")
            .resolve("org/watchword/records/event/result");

    static Stream<ResultEvent> oneOfEachKind() {
        return OneOfEachResult.events();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void anEventComesBackAsItWent(ResultEvent event) {
        assertEquals(Optional.of(event), ResultCodec.decode(OneOfEach.entry(encode(event))));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theFirstFormIsReadForEver(ResultEvent event) throws IOException {
        List<String> stored = stored(event);
        PersonalPart personal =
                stored.size() > 1 ? new PersonalPart.Kept("00".repeat(32), stored.get(1)) : new PersonalPart.None();
        Draft draft = OneOfEach.with(encode(event), 1, stored.getFirst(), personal);
        assertEquals(Optional.of(event), ResultCodec.decode(OneOfEach.entry(draft)));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void todaysFormIsTheStoredOne(ResultEvent event) throws IOException {
        Draft draft = encode(event);
        assertEquals(stored(event).getFirst(), draft.payload());
        if (draft.personal() instanceof PersonalPart.Kept kept) {
            assertEquals(stored(event).get(1), kept.words());
        }
    }

    @Test
    void everySortOfEventHasAWordAndAnExample() {
        Set<Class<?>> known =
                Arrays.stream(ResultKind.values()).map(ResultKind::type).collect(Collectors.toSet());
        assertEquals(leaves(ResultEvent.class).collect(Collectors.toSet()), known);
        assertEquals(known, oneOfEachKind().map(ResultEvent::getClass).collect(Collectors.toSet()));
        assertTrue(Arrays.stream(ResultKind.values())
                .noneMatch(kind -> EventKind.find(kind.word()).isPresent()
                        || BookKind.find(kind.word()).isPresent()));
    }

    @Test
    void whoSomebodyIsStandsInThePersonalPartAlone() {
        List<Draft> drafts = oneOfEachKind().map(ResultCodecTest::encode).toList();
        drafts.forEach(draft ->
                assertFalse(draft.payload().contains("1234") || draft.payload().contains("Zo"), draft.payload()));
        List<ResultEvent> erased = drafts.stream()
                .filter(draft -> draft.personal() instanceof PersonalPart.Kept)
                .map(draft -> OneOfEach.with(
                        draft, 1, draft.payload(), draft.personal().erased()))
                .flatMap(draft -> ResultCodec.decode(OneOfEach.entry(draft)).stream())
                .toList();
        assertEquals(3, erased.size());
        assertTrue(erased.stream().allMatch(event -> switch (event) {
            case ResultEvent.BadgeTold told -> told.badge().equals(new PersonalWords.Erased());
            case ResultEvent.LineIssued line -> line.cells().equals(new PersonalWords.Erased());
            case ResultEvent.HolderKept held -> held.who().equals(new PersonalWords.Erased());
            default -> false;
        }));
    }

    @Test
    void sumsOfQuestionsStandUnderNoSession() {
        List<Boolean> elsewhere = oneOfEachKind()
                .map(event -> encode(event).session().equals(ResultCodec.QUESTIONS.value()))
                .toList();
        assertEquals(1, elsewhere.stream().filter(each -> each).count());
        assertTrue(elsewhere.getLast());
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone() {
        Draft draft = encode(oneOfEachKind().findFirst().orElseThrow());
        Draft newer = OneOfEach.with(draft, 2, draft.payload(), draft.personal());
        assertFalse(ResultCodec.knows(OneOfEach.entry(newer)));
        assertEquals(Optional.empty(), ResultCodec.decode(OneOfEach.entry(newer)));
    }

    private static List<String> stored(ResultEvent event) throws IOException {
        Path file = FORMS.resolve(ResultKind.of(event).word() + ".1.json");
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static Draft encode(ResultEvent event) {
        return ResultCodec.encode(OneOfEach.SESSION, event, OneOfEach.AT, OneOfEach.ZONE);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ResultCodecTest::leaves)
                : Stream.of(type);
    }
}
