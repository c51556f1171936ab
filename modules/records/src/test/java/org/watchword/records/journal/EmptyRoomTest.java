package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmptyRoomTest {
    private final DataKey key = DataKey.random();

    @TempDir
    Path folder;

    private Path segment;

    @BeforeEach
    void aSegmentAsAKilledProgramLeavesIt() throws IOException {
        segment = folder.resolve("000001.journal");
        byte[] left;
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(1), Drafts.about("Ada"));
            Drafts.append(journal, Drafts.plain(3));
            left = Files.readAllBytes(segment);
        }
        assertEquals(Files.size(segment), EmptyRoom.behindEvents(left), "closing gives the room back");
        assertTrue(left.length > EmptyRoom.BYTES, "room was made");
        Files.write(segment, left);
    }

    @Test
    void roomIsNoDamage() throws IOException {
        try (Journal journal = open()) {
            assertEquals(List.of(), journal.atOpening().findings());
            assertTrue(journal.atOpening().endsWhole());
            assertEquals(3, journal.lastSequence());
        }
    }

    @Test
    void theNextEventStandsRightBehindTheLast() throws IOException {
        int end = EmptyRoom.behindEvents(Files.readAllBytes(segment));
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.plain(4));
        }
        assertTrue(Frame.end(Files.readAllBytes(segment), end).isPresent());
        assertEquals(4, Reading.of(folder, key, _ -> {}).lastSequence());
    }

    @Test
    void anEventThatStoppedHalfWayInTheRoomIsTornAndCutOff() throws IOException {
        byte[] file = Files.readAllBytes(segment);
        int end = EmptyRoom.behindEvents(file);
        byte[] half = Arrays.copyOf(Frame.of(key.seal(new byte[200])), 100);
        System.arraycopy(half, 0, file, end, half.length);
        Files.write(segment, file);
        try (Journal journal = open()) {
            Finding.TornTail torn = assertInstanceOf(
                    Finding.TornTail.class, journal.atOpening().findings().getFirst());
            assertEquals(end, torn.offset());
            assertTrue(torn.bytes() <= half.length, "the room behind it is not kept aside");
            assertEquals(3, journal.lastSequence());
        }
    }

    @Test
    void anEventThatEndsInZerosIsWhole() throws IOException {
        byte[] file = new byte[4096];
        byte[] head = SegmentFile.in(folder, 1).head();
        byte[] frame = Frame.of(new byte[300]);
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(frame, 0, file, head.length, frame.length);
        assertEquals(head.length + frame.length, EmptyRoom.behindEvents(file));
        assertEquals(head.length + frame.length, Piece.all(file, key).getLast().end());
    }

    @Test
    void anEventLargerThanTheRoomIsTaken() throws IOException {
        String much = "x".repeat(EmptyRoom.BYTES + 1000);
        try (Journal journal = open()) {
            Drafts.append(journal, Drafts.about(much));
            Drafts.append(journal, Drafts.plain(5));
        }
        assertEquals(5, Reading.of(folder, key, _ -> {}).lastSequence());
        assertTrue(Reading.of(folder, key, _ -> {}).holds());
    }

    private Journal open() throws IOException {
        return Journal.open(folder, key, Disk.REAL, _ -> {});
    }
}
