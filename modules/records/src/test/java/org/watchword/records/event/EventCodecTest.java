package org.watchword.records.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.watchword.session.Happened;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;

class EventCodecTest {

    static Stream<Happened> oneOfEachKind() {
        return Stream.concat(OneOfEach.events(), OneOfEach.named())
                .map(event -> new Happened(event, OneOfEach.AT, OneOfEach.ZONE));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void anEventComesBackAsItWent(Happened happened) {
        Draft draft = EventCodec.encode(OneOfEach.SESSION, happened);
        assertEquals(Optional.of(happened), EventCodec.decode(OneOfEach.entry(draft)));
    }

    @Test
    void everySortOfEventHasAWord() {
        Set<Class<?>> known =
                Arrays.stream(EventKind.values()).map(EventKind::type).collect(Collectors.toSet());
        assertEquals(leaves(SessionEvent.class).collect(Collectors.toSet()), known);
    }

    @Test
    void theExamplesHoldEverySortOfEvent() {
        Set<EventKind> shown = OneOfEach.events().map(EventKind::of).collect(Collectors.toSet());
        assertEquals(Set.of(EventKind.values()), shown);
    }

    @Test
    void aNameStandsInThePersonalPartAndNowhereElse() {
        SessionEvent arrived = OneOfEach.arrived("Marker Name", "Marker Organisation");
        Draft draft = EventCodec.encode(OneOfEach.SESSION, new Happened(arrived, OneOfEach.AT, OneOfEach.ZONE));
        assertFalse(draft.payload().contains("Marker"));
        assertTrue(assertInstanceOf(PersonalPart.Kept.class, draft.personal())
                .words()
                .contains("Marker Name"));
        assertFalse(draft.toString().contains("Marker"), "a draft that is logged must not name anybody");
    }

    @Test
    void whomToTurnToStandsInThePersonalPartAndNowhereElse() {
        SessionEvent prepared = OneOfEach.named().findFirst().orElseThrow();
        Draft draft = EventCodec.encode(OneOfEach.SESSION, new Happened(prepared, OneOfEach.AT, OneOfEach.ZONE));
        for (String word : List.of("Zoë", "960001", "Library", "Staff")) {
            assertFalse(draft.payload().contains(word), word);
            assertFalse(draft.toString().contains(word), word);
        }
    }

    @Test
    void ofErasedNamesItIsStillKnownThatTheyWereSettled() {
        SessionEvent prepared = OneOfEach.named().findFirst().orElseThrow();
        Draft draft = EventCodec.encode(OneOfEach.SESSION, new Happened(prepared, OneOfEach.AT, OneOfEach.ZONE));
        Draft erased = OneOfEach.with(
                draft, draft.version(), draft.payload(), draft.personal().erased());
        SessionEvent back =
                EventCodec.decode(OneOfEach.entry(erased)).orElseThrow().event();
        assertEquals(
                new Safeguarding.Agreed(),
                assertInstanceOf(SessionEvent.SessionPrepared.class, back)
                        .setup()
                        .safeguarding());
    }

    @Test
    void anErasedPersonComesBackAsErased() {
        Happened arrived = new Happened(OneOfEach.arrived("Ada", ""), OneOfEach.AT, OneOfEach.ZONE);
        Draft draft = EventCodec.encode(OneOfEach.SESSION, arrived);
        Draft erased = OneOfEach.with(draft, draft.version(), draft.payload(), new PersonalPart.None());
        SessionEvent back =
                EventCodec.decode(OneOfEach.entry(erased)).orElseThrow().event();
        assertEquals(
                new Personal.Erased(),
                assertInstanceOf(SessionEvent.PersonArrived.class, back).personal());
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone() {
        Draft draft =
                EventCodec.encode(OneOfEach.SESSION, oneOfEachKind().findFirst().orElseThrow());
        Draft newer = OneOfEach.with(draft, 99, draft.payload(), draft.personal());
        assertEquals(Optional.empty(), EventCodec.decode(OneOfEach.entry(newer)));
    }

    @Test
    void aPayloadOfAnotherFormIsLeftAlone() {
        Draft draft =
                EventCodec.encode(OneOfEach.SESSION, oneOfEachKind().findFirst().orElseThrow());
        Draft other = OneOfEach.with(draft, draft.version(), "{\"surprise\":true}", draft.personal());
        assertEquals(Optional.empty(), EventCodec.decode(OneOfEach.entry(other)));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCodecTest::leaves)
                : Stream.of(type);
    }
}
