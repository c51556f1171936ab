package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.EveryKind;
import org.watchword.desktop.slide.face.Doorway;
import org.watchword.desktop.slide.face.Entry;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;
import org.watchword.session.Command;
import org.watchword.session.View;

/// The way in for phones on the wall, over the slides.
class EnteringTest {

    private static final Doorway PAGE = new Doorway("http://192.168.8.2/", "192.168.8.2");
    private static final Entry BOTH = new Entry(PAGE, "Castle Hall", "amber heron 42", true);
    private static final Entry PAGE_ONLY = new Entry(PAGE, "", "", true);

    private static AudienceViewState wall(Entry entry) {
        return wall(entry, EveryKind.material());
    }

    private static AudienceViewState wall(Entry entry, Material material) {
        return AudienceViewState.of(Evening.giving(EveryKind.plan(), 24).state(), material.at(entry));
    }

    @Test
    void theCodeOfANetworkEscapesItsSigns() {
        assertEquals(
                "WIFI:T:WPA;S:a\\;b\\,c\\:d\\\"e\\\\f;P:x\\;y;;",
                new Entry(PAGE, "a;b,c:d\"e\\f", "x;y", true).networkCode());
        assertEquals("WIFI:T:nopass;S:Hall;;", new Entry(PAGE, "Hall", "", true).networkCode());
        assertEquals("", PAGE_ONLY.networkCode());
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "1280, 720", "1024, 768", "640, 360"})
    void aCameraReadsBothCodes(int width, int height) throws NotFoundException {
        assertEquals(Set.of(BOTH.networkCode(), PAGE.code()), read(draw(wall(BOTH), width, height)));
        assertEquals(Set.of(PAGE.code()), read(draw(wall(PAGE_ONLY), width, height)));
    }

    @Test
    void itFitsAndCanBeReadInEveryPalette() {
        try (PictureShelf shelf = new PictureShelf()) {
            for (Entry entry : List.of(BOTH, PAGE_ONLY, new Entry(PAGE, "W".repeat(32), "m".repeat(63), true))) {
                assertEquals(List.of(), Stagehand.on(() -> List.copyOf(WallFaults.of(wall(entry), shelf))));
                assertEquals(
                        List.of(),
                        Stagehand.on(() -> List.copyOf(
                                WallFaults.of(wall(entry, EveryKind.material().in(Palette.CONTRAST)), shelf))));
            }
        }
        Pictures.keep("entering-1280x720", draw(wall(BOTH), 1280, 720));
        Pictures.keep("entering-1920x1080", draw(wall(BOTH), 1920, 1080));
        Pictures.keep("entering-1024x768", draw(wall(BOTH), 1024, 768));
        Pictures.keep("entering-page-only-1280x720", draw(wall(PAGE_ONLY), 1280, 720));
    }

    @Test
    void itCoversASlideAndNeverABreakOrWhatTheTrainerLaidOver() {
        assertInstanceOf(Face.Entering.class, wall(BOTH).face());
        Evening evening = Evening.giving(EveryKind.plan(), 24);
        Material material = EveryKind.material().at(BOTH);
        evening.ask(new Command.StartBreak());
        assertInstanceOf(
                Face.Pause.class,
                AudienceViewState.of(evening.state(), material).face());
        evening.ask(new Command.EndBreak()).ask(new Command.Toggle(View.BLACK));
        assertInstanceOf(
                Face.Black.class,
                AudienceViewState.of(evening.state(), material).face());
    }

    @Test
    void withoutPhonesThereIsNothingToShow() {
        assertFalse(wall(new Entry(null, "Hall", "", true)).face() instanceof Face.Entering);
        assertTrue(Spoken.of(wall(BOTH)).contains("192.168.8.2"));
    }

    @Test
    void whoComesInTicksThemselvesOffUntilTheSlidesBegin() throws NotFoundException {
        Doorway door = new Doorway("http://192.168.8.2:8090/door", "192.168.8.2:8090/door");
        Evening evening = Evening.comingIn();
        for (Entry entry : List.of(
                new Entry(null, "Castle Hall", "amber heron 42", false, door), new Entry(PAGE, "", "", true, door))) {
            Material material = EveryKind.material().at(entry);
            AudienceViewState shown = AudienceViewState.of(evening.state(), material);
            assertTrue(Spoken.of(shown).contains("192.168.8.2:8090/door"), Spoken.of(shown));
            assertEquals(0, shown.progress());
            Image drawn = draw(shown, 1280, 720);
            Pictures.keep("entering-door-" + (entry.network().isEmpty() ? "page" : "wifi") + "-1280x720", drawn);
            assertTrue(read(drawn).contains(door.code()));
            try (PictureShelf shelf = new PictureShelf()) {
                assertEquals(List.of(), Stagehand.on(() -> List.copyOf(WallFaults.of(shown, shelf))));
            }
        }
        Material before = EveryKind.material().at(new Entry(null, "", "", false, door));
        evening.ask(new Command.StartPresenting());
        assertFalse(AudienceViewState.of(evening.state(), before).face() instanceof Face.Entering);
    }

    private static Image draw(AudienceViewState state, int width, int height) {
        try (PictureShelf shelf = new PictureShelf()) {
            return Stagehand.on(() -> new SlidePictures(shelf).draw(state, new Size(width, height)));
        }
    }

    private static Set<String> read(Image image) throws NotFoundException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap))
                .map(Result::getText)
                .collect(Collectors.toSet());
    }
}
