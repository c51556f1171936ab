package org.watchword.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// The gate for colours: each is named once, and whatever is written on something can be read on it. What a screen
/// really shows is read again by the [Proofreader] in every picture.
class TokensTest {
    private static final double ENOUGH = 4.5;
    private static final double MUCH = 7;
    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s+(-[a-z-]+): ([^;]+);");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(");

    /// What is written on what on the audience's slides, which look the same by day and by night.
    private static final List<String> ON_SLIDES = List.of(
            "-ink -paper",
            "-soft -paper",
            "-teal -paper",
            "-violet -paper",
            "-blue -paper",
            "-green -paper",
            "-lamp-on-paper -paper",
            "-ink -sand",
            "-lamp-on-paper -sand",
            "-ink -teal-pale",
            "-ink -rose-pale",
            "-teal -teal-pale",
            "-rose -rose-pale",
            "-violet -violet-pale",
            "-blue -blue-pale",
            "-green -green-pale",
            "-paper -ink",
            "-soft-on-ink -ink",
            "-lamp -ink",
            "-paper -teal",
            "-paper -violet",
            "-paper -blue",
            "-paper -green",
            "-paper -rose",
            "-paper -ink-raised",
            "-soft-on-ink -ink-raised",
            "-paper -ink-line",
            "-ink -teal-light",
            "-ink -lamp",
            "-paper -soft",
            "-ink -rose-light",
            "-rose -paper");

    /// What is written on what on the trainer's screens, by day and by night.
    private static final List<String> ON_SCREENS = List.of(
            "-text -ground",
            "-text -side",
            "-text -card",
            "-text -hover",
            "-text -accent-ground",
            "-text-second -ground",
            "-text-second -side",
            "-text-second -card",
            "-on-accent -accent",
            "-on-accent -accent-hover",
            "-accent-text -ground",
            "-accent-text -card",
            "-accent-text -accent-ground",
            "-on-chosen -chosen",
            "-good -ground",
            "-good -card",
            "-on-good -good",
            "-good -good-ground",
            "-danger -ground",
            "-danger -card",
            "-on-danger -danger",
            "-danger -danger-ground",
            "-text -good-ground",
            "-notes-text -notes-ground",
            "-notes-second -notes-ground",
            "-notes-label -notes-ground",
            "-lamp-ink -lamp-pale",
            "-ink -lamp-pale");

    @Test
    void everyPairOnTheSlidesCanBeRead() throws IOException {
        assertEquals(List.of(), faint(ON_SLIDES, tokens("light"), ENOUGH));
    }

    @Test
    void everyPairOnTheScreensCanBeReadByDayAndByNight() throws IOException {
        assertEquals(List.of(), faint(ON_SCREENS, tokens("light"), ENOUGH));
        assertEquals(List.of(), faint(ON_SCREENS, tokens("dark"), ENOUGH));
    }

    @Test
    void inHighContrastEveryPairStandsOutSevenToOne() throws IOException {
        assertEquals(List.of(), faint(ON_SLIDES, tokens("contrast"), MUCH));
        assertEquals(List.of(), faint(ON_SCREENS, tokens("contrast"), MUCH));
    }

    @Test
    void onBlackAnAnswerHasAnEdgeAndItsShareIsSeen() throws IOException {
        assertTrue(contrast("-answer-edge -ink", tokens("contrast")) >= 3);
        assertTrue(contrast("-right-edge -ink", tokens("contrast")) >= 3);
        assertTrue(contrast("-share -ink-raised", tokens("contrast")) >= 3);
    }

    @Test
    void anEdgeOfAFieldStandsOutFromItsGround() throws IOException {
        for (String theme : List.of("light", "dark", "contrast")) {
            Map<String, String> tokens = tokens(theme);
            assertTrue(contrast("-line-strong -ground", tokens) >= 3, theme);
            assertTrue(contrast("-line-strong -card", tokens) >= 3, theme);
        }
    }

    @Test
    void aPairThatIsTooFaintWouldBeFound() throws IOException {
        assertEquals(1, faint(List.of("-soft -ink"), tokens("light"), ENOUGH).size());
    }

    @Test
    void darkAndHighContrastHaveOtherValuesForTheSameNames() throws IOException {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
        assertEquals(tokens("light").keySet(), tokens("contrast").keySet());
        assertNotEquals(tokens("light").get("-ground"), tokens("dark").get("-ground"));
    }

    @Test
    void noStyleSheetButTheTokensNamesAColourByItsValue() throws IOException {
        Path resources = Path.of(System.getProperty("watchword.root"), "src", "main", "resources");
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path sheet : files.filter(TokensTest::screenSheet).toList()) {
                Matcher value = COLOUR.matcher(Files.readString(sheet));
                assertTrue(!value.find(), () -> sheet.getFileName() + " names " + value.group() + "; use a token");
            }
        }
    }

    @Test
    void theProofreaderFindsFaintAndShortenedWords() {
        List<String> faults = Stagehand.on(() -> {
            Label faint = new Label("Faint");
            faint.setStyle("-fx-text-fill: -sand-line;");
            Label narrow = new Label("Far too many words for so little room");
            narrow.setMaxWidth(60);
            VBox view = new VBox(faint, narrow);
            Scene scene = new Scene(view, 300, 200);
            Look.apply(scene, Theme.LIGHT);
            scene.snapshot(null);
            return Proofreader.faults(view);
        });

        assertEquals(2, faults.size(), faults::toString);
    }

    private static boolean screenSheet(Path file) {
        return file.toString().endsWith(".css") && !file.endsWith("tokens.css");
    }

    private static List<String> faint(List<String> pairs, Map<String, String> tokens, double enough) {
        List<String> faint = new ArrayList<>();
        for (String pair : pairs) {
            double contrast = contrast(pair, tokens);
            if (contrast < enough) {
                faint.add(String.format(Locale.ROOT, "%s %.2f", pair, contrast));
            }
        }
        return faint;
    }

    private static double contrast(String pair, Map<String, String> tokens) {
        String[] names = pair.split(" ", 2);
        return Contrast.of(colour(names[0], tokens), colour(names[1], tokens));
    }

    private static Color colour(String name, Map<String, String> tokens) {
        String value = Objects.requireNonNull(tokens.get(name), name);
        return value.startsWith("-") ? colour(value, tokens) : Color.web(value);
    }

    /// The tokens of the blocks that hold for a theme.
    private static Map<String, String> tokens(String theme) throws IOException {
        Path file = Path.of(
                System.getProperty("watchword.root"), "src/main/resources/org/watchword/desktop/look/tokens.css");
        Map<String, String> tokens = new HashMap<>();
        for (String block : Files.readString(file).split("}", -1)) {
            String selector = block.substring(0, Math.max(0, block.indexOf('{')));
            if (selector.contains(".root." + theme) || !selector.contains(".root.")) {
                Matcher token = TOKEN.matcher(block);
                while (token.find()) {
                    tokens.put(token.group(1), token.group(2).strip());
                }
            }
        }
        return tokens;
    }
}
