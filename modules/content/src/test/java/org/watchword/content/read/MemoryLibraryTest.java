package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The libraries that other tests change have nothing wrong before they are changed.
class MemoryLibraryTest {

    @Test
    void theSmallLibraryHasNothingWrong() {
        assertEquals(List.of(), MemoryLibrary.small().checked());
    }

    @Test
    void theGoodLibraryHasNothingWrong() {
        assertEquals(List.of(), MemoryLibrary.good().checked());
    }
}
