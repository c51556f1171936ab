package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.print.Print;
import org.watchword.print.Finish;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;

/// A phone reads the code of a leaflet in every form, from what an office printer makes of it.
class CodeFormsTest {
    private static final int DPI = 150;
    private static final double SAFE = 5 / 25.4 * DPI;
    private static final double SHOP = 10 / 25.4 * DPI;
    private static final Print LEAFLET = Sample.leaflet("emergency", "young", "helpline");

    static Stream<Arguments> forms() {
        return Orders.of(LEAFLET).stream()
                .filter(order -> !order.finish().onPaperOnly())
                .map(order -> Arguments.of(Orders.name(order), order));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theCodeIsReadAndStandsClearOfTheEdge(String name, PrintOrder order) throws ReaderException {
        Printed printed = Pages.print(LEAFLET, order, "en");
        int page = order.finish() == Finish.FOLDED ? 0 : printed.pages() - 1;
        PagePicture picture = PagePicture.of(printed, page, DPI);
        Result code = scanned(picture);
        double edge = SAFE + (order.forShop() ? SHOP : 0);

        assertEquals("https://young.example/", code.getText(), name);
        for (ResultPoint corner : code.getResultPoints()) {
            assertTrue(corner.getX() > edge && corner.getX() < picture.width() - edge, name);
            assertTrue(corner.getY() > edge && corner.getY() < picture.height() - edge, name);
        }
    }

    private static Result scanned(PagePicture picture) throws ReaderException {
        var pixels = new RGBLuminanceSource(picture.width(), picture.height(), picture.argb());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(pixels)), Map.of(DecodeHintType.TRY_HARDER, true));
    }
}
