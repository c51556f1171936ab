package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// The prints that come with the program in every form that they are offered in. Leaves them in
/// `target/pictures/forms`,
/// with pictures of the form that each has when nothing is chosen; with `-Dwatchword.pictures.all=true` of every form.
class ShippedFormsTest {
    private static final Area HERE = new Area("gb");
    private static final Library LIBRARY = LibraryReader.read(
            List.of(Path.of(System.getProperty("watchword.root", "../..")).resolve("training-content")));
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final Press PRESS = new Press();
    private static final boolean ALL = Boolean.getBoolean("watchword.pictures.all");

    /// What each print says when nothing is chosen, by its id.
    private static final Map<String, Set<String>> SAID = new HashMap<>();

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

        keep(name, printed, ALL || Orders.of(print).getFirst().equals(order));
        assertEquals(said(print), FormWords.of(printed), name);
    }

    private static Set<String> said(Print print) throws IOException {
        Set<String> known = SAID.get(print.id());
        if (known != null) {
            return known;
        }
        Set<String> said =
                FormWords.of(assertInstanceOf(Printed.class, PRESS.print(print, print.language(), FACTS, Sample.AT)));
        SAID.put(print.id(), said);
        return said;
    }

    private static void keep(String name, Printed printed, boolean drawn) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures", "forms"));
        Files.write(pictures.resolve(name + ".pdf"), printed.bytes());
        for (int page = 0; drawn && page < printed.pages(); page++) {
            ImageIO.write(
                    PagePicture.of(printed, page, 60).image(),
                    "png",
                    pictures.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }
}
