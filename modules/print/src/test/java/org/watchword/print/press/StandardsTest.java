package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.TextSize;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleSmall;
import org.watchword.print.sample.SampleTranslation;

/// The judgement of veraPDF on both standards. A blank page would pass: what is seen is tested elsewhere.
class StandardsTest {
    private static final Path PICTURE = Path.of("src/test/resources/org/watchword/print/press/car.svg");

    @BeforeAll
    static void startTheChecker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> prints() {
        return Stream.of(
                        Arguments.of("a leaflet", Sample.leaflet("emergency", "young"), "en"),
                        Arguments.of("a poster", Sample.poster("helpline", "emergency", "charity"), "en"),
                        Arguments.of("a picture", Pages.with(PICTURE, Sample.leaflet("emergency")), "en"),
                        Arguments.of("a guide", GuideTest.guide(6, 9), "en"),
                        Arguments.of("a draft", Pages.leafletOf(SampleTranslation.german(Sample.BY_NOBODY)), "de"),
                        Arguments.of("a card", SampleSmall.card(Paper.CARD), "en"),
                        Arguments.of("a mini card", SampleSmall.card(Paper.MINI), "en"),
                        Arguments.of("a form", SampleSmall.form(Paper.A6), "en"),
                        Arguments.of("a draft card", SampleSmall.draft(PrintKind.CARD, Paper.CARD), "de"),
                        Arguments.of("strips", SampleSmall.tearOff(), "en"),
                        Arguments.of(
                                "Arabic strips", SampleSmall.tearOff(SampleTranslation.arabic(Sample.BY_ANNA)), "ar"),
                        Arguments.of("an Easy Read", SampleSmall.easyRead(PrintVoice.AFFECTED, 5), "en"),
                        Arguments.of("Arabic", Pages.posterOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar"))
                .flatMap(print -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                        .map(flavour -> Arguments.of(print.get()[0], print.get()[1], print.get()[2], flavour)));
    }

    @ParameterizedTest(name = "{0}, {3}")
    @MethodSource("prints")
    void everyPrintKeepsToTheStandard(String name, Print print, String language, PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), broken(Pages.print(print, language), flavour), name);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void figuresInTablesKeepToTheStandard(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), broken(FigureSheetTest.print("en", 60, 4), flavour));
        assertEquals(List.of(), broken(FigureSheetTest.print("en", 5, 14), flavour));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                        Arguments.of("leaflet", Pages.with(PICTURE, Sample.leaflet("emergency", "young")), "en"),
                        Arguments.of("poster", Sample.poster("helpline", "emergency"), "en"),
                        Arguments.of("guide", GuideTest.guide(3, 5), "en"),
                        Arguments.of("draft", Pages.leafletOf(SampleTranslation.german(Sample.BY_NOBODY)), "de"),
                        Arguments.of("Arabic", Pages.leafletOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar"))
                .flatMap(print -> Orders.of((Print) print.get()[1]).stream()
                        .filter(order -> !order.finish().onPaperOnly())
                        .filter(order -> order.text() == TextSize.CLEAR || order.paper() == Paper.A5)
                        .map(order -> Arguments.of(
                                print.get()[0] + " " + Orders.name(order), print.get()[1], print.get()[2], order)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormThatIsReadPageByPageKeepsToBothStandards(String name, Print print, String language, PrintOrder order)
            throws Exception {
        Printed printed = Pages.print(print, order, language);

        assertEquals(List.of(), broken(printed, PDFAFlavour.PDFUA_1), name);
        assertEquals(List.of(), broken(printed, PDFAFlavour.PDFA_2_A), name);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void slipsKeepToTheStandard(PDFAFlavour flavour) throws Exception {
        Printed slips = (Printed) new Press().print(SlipPagesTest.german(9, "http://192.168.8.2/t/"), SlipPagesTest.AT);
        assertEquals(List.of(), broken(slips, flavour));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void labelsKeepToTheStandard(PDFAFlavour flavour) throws Exception {
        Printed labels = (Printed) new Press().print(LabelPagesTest.sheet(), LabelPagesTest.AT);
        assertEquals(List.of(), broken(labels, flavour));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void theCheckerRejectsAFileThatSaysNothingOfItself(PDFAFlavour flavour) throws Exception {
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bare.save(bytes);

            assertNotEquals(List.of(), broken(new Printed(bytes.toByteArray(), 1, "Bare"), flavour));
        }
    }

    static List<String> broken(Printed printed, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(printed.bytes()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(broken -> broken.getRuleId() + ": " + broken.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
