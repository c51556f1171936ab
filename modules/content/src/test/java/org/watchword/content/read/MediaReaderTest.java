package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaReaderTest {

    private static final String MEDIA = "modules/core/one/media/";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    @ParameterizedTest
    @CsvSource({"a.svg", "A.SVG", "a.mp4"})
    void aFileOfMediaNamesItsSource(String name) {
        MemoryLibrary unnamed = with(name, SVG.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(MEDIA + name + ":1 NoSource"), unnamed.told());
        assertEquals(List.of(), sourced(unnamed, "- `" + name + "`: ours.").told());
    }

    @Test
    void aSourceOfNothingIsToldAtItsLine() {
        MemoryLibrary library = with("a.svg", SVG.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(MEDIA + "SOURCES.md:4 SourceWithoutFile"),
                sourced(library, "- `a.svg`: ours.\n- `b.svg`: ours.\n- c.svg: ours.")
                        .told());
    }

    @Test
    void captionsMayBeNamedWithASource() {
        MemoryLibrary library = with("a.en.vtt", "WEBVTT\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), library.told());
        assertEquals(List.of(), sourced(library, "- `a.en.vtt`: ours.").told());
    }

    @Test
    void missingSourcesAreToldByName() {
        MemoryLibrary library =
                with("b.svg", SVG.getBytes(StandardCharsets.UTF_8)).with(MEDIA + "a.svg", SVG);
        assertEquals(List.of(MEDIA + "a.svg:1 NoSource", MEDIA + "b.svg:1 NoSource"), library.told());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.svg | 'no drawing' | 1 Damaged",
                "a.svg | '<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script/></svg>' | 2 Unsafe",
                "a.png | 'no picture' | 1 Damaged",
                "a.jpg | 'no picture' | 1 Damaged",
                "a.en.vtt | 'WEBVTT\n\nwords' | 3 DamagedCaptions"
            })
    void aFileThatIsNotWhatItsNameSaysIsTold(String name, String text, String told) {
        MemoryLibrary library = sourced(with(name, text.getBytes(StandardCharsets.UTF_8)), "- `" + name + "`: ours.");
        assertEquals(List.of(MEDIA + name + ":" + told), library.told());
    }

    @ParameterizedTest
    @CsvSource({"8000, 5000, ''", "8001, 5000, TooManyPixels"})
    void aPictureHasAtMostFortyMillionPixels(int width, int height, String told) {
        MemoryLibrary library = sourced(with("a.png", png(width, height)), "- `a.png`: ours.");
        assertEquals(told.isEmpty() ? List.of() : List.of(MEDIA + "a.png:1 " + told), library.told());
    }

    @Test
    void aDrawingIsTheSameWhateverItsLineEnds() {
        assertEquals(hash("<svg>\n</svg>"), hash("\uFEFF<svg>\r\n</svg>"));
        assertNotEquals(hash("<svg>\n</svg>"), hash("<svg></svg>"));
        assertNotEquals(hash("<svg>\n</svg>"), hash("<svg>\n</svg >"));
    }

    @Test
    void filmsAndCaptionsBelongToWhatWasShown() {
        MemoryLibrary library = with("a.mp4", new byte[] {1}).with(MEDIA + "a.en.vtt", "WEBVTT\n");
        assertEquals(
                Set.of(MemoryLibrary.ROOT.resolve(MEDIA + "a.mp4"), MemoryLibrary.ROOT.resolve(MEDIA + "a.en.vtt")),
                library.read().media().keySet());
        assertNotEquals(
                library.read().media(),
                library.with(MEDIA + "a.en.vtt", "WEBVTT\n\nNOTE so\n").read().media());
    }

    private static String hash(String drawing) {
        return with("a.svg", drawing.getBytes(StandardCharsets.UTF_8))
                .read()
                .media()
                .get(MemoryLibrary.ROOT.resolve(MEDIA + "a.svg"));
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(24)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    private static MemoryLibrary sourced(MemoryLibrary library, String lines) {
        return library.with(MEDIA + "SOURCES.md", "# Sources\n\n" + lines + "\n");
    }

    private static MemoryLibrary with(String name, byte[] bytes) {
        return MemoryLibrary.small().with(MEDIA + name, bytes);
    }
}
