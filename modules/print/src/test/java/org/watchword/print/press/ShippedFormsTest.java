package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.read.LibraryReader;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;

/// The prints that come with the program in every form that they are offered in; leaves them and their pictures in
/// `target/pictures/forms`.
class ShippedFormsTest {
    private static final Area HERE = new Area("gb");
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content")));
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final Press PRESS = new Press();

    static Stream<Arguments> forms() {
        return LIBRARY.prints().stream()
                .flatMap(print -> Orders.of(print).stream()
                        .map(order -> Arguments.of(print.id() + "-" + Orders.name(order), print, order)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormThatIsOfferedCanBeHad(String name, Print print, PrintOrder order) throws IOException {
        Printed printed =
                assertInstanceOf(Printed.class, PRESS.print(print, order, print.language(), FACTS, Sample.AT), name);

        keepPictures(name, printed);
        assertEquals(FormWords.of(plain(print)), FormWords.of(printed), name);
    }

    private static Printed plain(Print print) {
        return assertInstanceOf(Printed.class, PRESS.print(print, print.language(), FACTS, Sample.AT));
    }

    private static void keepPictures(String name, Printed printed) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "forms"));
        Files.write(pictures.resolve(name + ".pdf"), printed.bytes());
        for (int page = 0; page < printed.pages(); page++) {
            ImageIO.write(
                    PagePicture.of(printed, page, 60).image(),
                    "png",
                    pictures.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }
}
