package org.watchword.records.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.PersonalPart;
import tools.jackson.core.JacksonException;

class OlderFormsTest {

    private static final OlderForms THREE_FORMS = new OlderForms(List.of(
            OlderForms.Step.ofPayload(first -> first.put("colour", "none")),
            new OlderForms.Step(
                    second -> second.put(
                            "size", second.path("colour").stringValue().length()),
                    who -> who.put("role", ""))));

    private record Third(String shape, String colour, int size) {}

    private record Named(String name, String role) {}

    @Test
    void everyVersionUpToTodaysIsReached() {
        assertEquals(3, THREE_FORMS.today());
        assertTrue(THREE_FORMS.reaches(1) && THREE_FORMS.reaches(2) && THREE_FORMS.reaches(3));
        assertFalse(THREE_FORMS.reaches(0) || THREE_FORMS.reaches(4));
    }

    @Test
    void theFirstFormGoesThroughEveryStepInOrder() {
        assertEquals(new Third("round", "none", 4), read(1, "{\"shape\":\"round\"}"));
    }

    @Test
    void aLaterFormGoesThroughTheStepsBehindIt() {
        assertEquals(new Third("round", "red", 3), read(2, "{\"shape\":\"round\",\"colour\":\"red\"}"));
    }

    @Test
    void todaysFormIsReadAsItStands() {
        assertEquals(new Third("round", "red", 9), read(3, "{\"shape\":\"round\",\"colour\":\"red\",\"size\":9}"));
    }

    @Test
    void aPersonalPartGoesTheSameWay() {
        Draft draft = draft(2, "{}", new PersonalPart.Kept("00".repeat(32), "{\"name\":\"Ada\"}"));
        assertEquals(Optional.of(new Named("Ada", "")), new AsToday(THREE_FORMS, draft).personal(Named.class));
    }

    @Test
    void whatWasErasedStaysErased() {
        Draft draft = draft(1, "{}", PersonalPart.keep("{\"name\":\"Ada\"}").erased());
        assertEquals(Optional.empty(), new AsToday(THREE_FORMS, draft).personal(Named.class));
    }

    @Test
    void whatIsNoObjectIsNoForm() {
        assertThrows(JacksonException.class, () -> read(1, "[1,2]"));
        assertThrows(JacksonException.class, () -> read(1, "{\"shape\":"));
        assertThrows(JacksonException.class, () -> read(1, ""));
    }

    @Test
    void aFieldThatNoFormHadIsRefused() {
        assertThrows(JacksonException.class, () -> read(1, "{\"shape\":\"round\",\"surprise\":1}"));
    }

    private static Third read(int version, String payload) {
        return new AsToday(THREE_FORMS, draft(version, payload, new PersonalPart.None())).payload(Third.class);
    }

    private static Draft draft(int version, String payload, PersonalPart personal) {
        return new Draft(
                UUID.randomUUID(), "shape-drawn", version, OneOfEach.AT, OneOfEach.ZONE.getId(), payload, personal);
    }
}
