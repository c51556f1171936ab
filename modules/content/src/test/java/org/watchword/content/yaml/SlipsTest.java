package org.watchword.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.check.Examples;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.YamlProblem;

/// A slip of the pen is told at its own line, by the key that its author knows; what stands on the edge of what is
/// allowed is taken.
class SlipsTest {

    private static final Map<String, Class<?>> SHAPES = Map.of(
            "library.yaml", LibraryYaml.class,
            "words.yaml", WordsYaml.class,
            "contacts/gb.yaml", ContactsYaml.class,
            "figures/gb.yaml", FiguresYaml.class,
            "decks/all.yaml", DeckYaml.class,
            "modules/core/all/module.yaml", ModuleYaml.class,
            "prints/leaflet/print.yaml", PrintYaml.class,
            "slide", SlideBlock.class,
            "question", QuestionBlock.class,
            "translation", TranslationBlock.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "library.yaml | format: library/1 | format: library/2 | format",
                "library.yaml | default-language: en | default-language: English | default-language",
                "library.yaml | languages: [en, cy] | languages: [] | languages",
                "library.yaml | languages: [en, cy] | languages: [en, en] | languages.1",
                "library.yaml | first: [core/frame#welcome] | first: [] | first",
                "library.yaml | last: [core/frame#help] | last: [help] | last.0",
                "library.yaml | ask: Gofyn | ask: ' ' | ask",
                "words.yaml | [villain, master villain] | [] | words",
                "words.yaml | [villain, master villain] | [' '] | words.0",
                "words.yaml | [chain, behind-bars] | [chain, ''] | pictures.1",
                "words.yaml | [villain of the piece] | [''] | except.0",
                "words.yaml | why: it tells a fairy tale | why: '' | why",
                "contacts/gb.yaml | area: gb | area: United Kingdom | area",
                "contacts/gb.yaml | id: helpline | id: Helpline | id",
                "contacts/gb.yaml | { en: Emergency services } | {} | name",
                "contacts/gb.yaml | { en: Emergency services } | { en: ' ' } | name.en",
                "contacts/gb.yaml | { en: Emergency services } | { English: Help } | name",
                "contacts/gb.yaml | kind: web | kind: fax | kind",
                "contacts/gb.yaml | { en: Someone is in danger now } | {} | for",
                "contacts/gb.yaml | display: \"999\" | display: '' | display",
                "contacts/gb.yaml | { en: Day and night } | {} | hours",
                "contacts/gb.yaml | { en: Free } | {} | cost",
                "contacts/gb.yaml | { en: Interpreters } | {} | languages",
                "contacts/gb.yaml | relay: 18001 01632 960 001 | relay: ' ' | relay",
                "contacts/gb.yaml | source: police pages | source: ' ' | source",
                "contacts/gb.yaml | { en: It was closed } | {} | reason",
                "contacts/gb.yaml | digits: \"01632960001\" | digits: \"01632 960 001\" | digits",
                "contacts/gb.yaml | digits: \"01632960001\" | digits: \"9\" | digits",
                "contacts/gb.yaml | digits: \"01632960001\" | digits: \"1234567890123456789\" | digits",
                "contacts/gb.yaml | digits: \"01632960001\" | digits: call us | digits",
                "contacts/gb.yaml | url: https://helpline.example | url: http://helpline.example | url",
                "contacts/gb.yaml | checked-by: A. Reader | checked-by: '' | checked-by",
                "contacts/gb.yaml | checked-on: 2026-05-31 | checked-on: 31/05/2026 | checked-on",
                "contacts/gb.yaml | checked-on: 2026-05-31 | checked-on: 2026-02-30 | checked-on",
                "contacts/gb.yaml | status: current | status: fine | status",
                "contacts/gb.yaml | replaces: [old-helpline] | replaces: [old-helpline, old-helpline] | replaces.1",
                "figures/gb.yaml | unit: GBP | unit: pounds | unit",
                "figures/gb.yaml | published: 2025-12 | published: 2025-13 | published",
                "figures/gb.yaml | published: 2025-12 | published: \"25\" | published",
                "figures/gb.yaml | published: 2026-02-19 | published: 2026-02-31 | published",
                "figures/gb.yaml | period: \"2025\" | period: '' | period",
                "figures/gb.yaml | { en: Not everyone affected } | {} | caveat",
                "decks/all.yaml | id: all | id: all decks | id",
                "decks/all.yaml | audience: all | audience: taxis | audience",
                "decks/all.yaml | minutes: 22 | minutes: 0 | minutes",
                "decks/all.yaml | minutes: 22 | minutes: 481 | minutes",
                "decks/all.yaml | minutes: 22 | minutes: 22.5 | minutes",
                "decks/all.yaml | prints: [leaflet, poster] | prints: [leaflet, leaflet] | prints.1",
                "decks/all.yaml | { break: 4 } | { break: 0 } | break",
                "decks/all.yaml | { break: 4 } | { break: 121 } | break",
                "decks/all.yaml | { break: 4 } | { break: 4, minutes: 4 } | minutes",
                "decks/all.yaml | { break: 4 } | { break: 4, skip: [tea] } | skip",
                "decks/all.yaml | { break: 4 } | { break: 4, version: 1 } | version",
                "decks/all.yaml | { break: 4 } | { break: 4, replace: { tea: core/all#tea } } | replace",
                "decks/all.yaml | { break: 4 } | { break: 4, ask: before } | module",
                "decks/all.yaml | { break: 4 } | { minutes: 4 } | module",
                "decks/all.yaml | { ask: before, minutes: 1 } | { ask: before } | minutes",
                "decks/all.yaml | { ask: before, minutes: 1 } | { ask: now, minutes: 1 } | ask",
                "decks/all.yaml | { ask: before, minutes: 1 } | { ask: before, minutes: 241 } | minutes",
                "decks/all.yaml | { ask: before, minutes: 1 } | { ask: before, minutes: 1, skip: [tea] } | skip.0",
                "decks/all.yaml | core/frame, version: 1 | core/frame | version",
                "decks/all.yaml | core/frame, version: 1 | core/frame, version: 0 | version",
                "decks/all.yaml | module: core/frame | module: frame | module",
                "decks/all.yaml | skip: [tea] | skip: [core/all#tea] | skip.0",
                "decks/all.yaml | skip: [tea] | replace: { tea: other } | replace.tea",
                "decks/all.yaml | skip: [tea] | replace: { Tea: core/all#tea } | replace",
                "modules/core/all/module.yaml | version: 3 | version: 0 | version",
                "modules/core/all/module.yaml | minutes: 14 | minutes: 241 | minutes",
                "modules/core/all/module.yaml | audiences: [all] | audiences: [] | audiences",
                "modules/core/all/module.yaml | audiences: [all] | audiences: [all, taxis] | audiences.1",
                "modules/core/all/module.yaml | by: not yet by a person | by: '' | by",
                "prints/leaflet/print.yaml | paper: a5 | paper: a7 | paper",
                "prints/leaflet/print.yaml | voice: public | voice: loud | voice",
                "prints/leaflet/print.yaml | version: 1 | version: 0 | version",
                "prints/leaflet/print.yaml | [emergency, helpline] | [emergency, Helpline] | contacts.1",
                "prints/leaflet/print.yaml | picture: media/door.svg | picture: '' | picture"
            })
    void aSlipInAFileIsToldAtItsLine(String file, String right, String slip, String key) throws IOException {
        String text = Files.readString(Examples.goodRoot().resolve(file));
        String wrong = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(slip));
        assertNotEquals(text, wrong);
        YamlProblem.WrongValue told = told(file, wrong);
        assertEquals(key, told.key(), told.toString());
        assertEquals(
                1
                        + text.substring(0, text.indexOf(right))
                                .chars()
                                .filter(c -> c == '\n')
                                .count(),
                told.line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slide | id: One; layout: points; minutes: 1 | id",
                "slide | id: one; layout: poem; minutes: 1 | layout",
                "slide | id: one; layout: points; minutes: 61 | minutes",
                "slide | id: one; layout: points; minutes: -1 | minutes",
                "slide | id: one; layout: points; minutes: 0.3 | minutes",
                "slide | id: one; layout: points; minutes: 1; reveal: words | reveal",
                "slide | id: one; layout: points; minutes: 1; question: act/how#who | question",
                "slide | id: one; layout: points; minutes: 1; timer: 1 | timer",
                "slide | id: one; layout: points; minutes: 1; columns: equal | columns",
                "slide | id: one; layout: points; minutes: 1; chart: bars | chart",
                "slide | id: one; layout: question; minutes: 1 | question",
                "slide | id: one; layout: question; minutes: 1; question: who | question",
                "slide | id: one; layout: discussion; minutes: 1 | timer",
                "slide | id: one; layout: discussion; minutes: 1; timer: 0 | timer",
                "slide | id: one; layout: discussion; minutes: 1; timer: 61 | timer",
                "slide | id: one; layout: compare; minutes: 1; columns: three | columns",
                "slide | id: one; layout: figures; minutes: 1; chart: pie | chart",
                "slide | id: one; layout: points; minutes: 1; optional: maybe | optional",
                "question | id: Who; kind: single; use: [before]; outcome: report | id",
                "question | id: who; kind: single; use: [before]; outcome: report; about: other | about",
                "question | id: who; kind: single; use: [before]; outcome: report; words: 2 | words",
                "question | id: who; kind: single; use: [before]; outcome: report; spots: { a: [1, 2, 3, 4] } | spots",
                "question | id: who; kind: cloud; use: [session]; outcome: report | words",
                "question | id: who; kind: hotspot; use: [session]; outcome: report | spots",
                "question | id: who; kind: riddle; use: [before]; outcome: report | kind",
                "question | id: who; kind: single; use: []; outcome: report | use",
                "question | id: who; kind: single; use: [now]; outcome: report | use.0",
                "question | id: who; kind: single; use: [before]; outcome: Report it | outcome",
                "question | id: who; kind: single; use: [before]; outcome: report; limit: 9 | limit",
                "question | id: who; kind: text; use: [session]; outcome: report | limit",
                "question | id: who; kind: text; use: [session]; outcome: report; limit: 501 | limit",
                "question | id: who; kind: text; use: [session]; outcome: report; limit: 0 | limit",
                "question | id: who; kind: cloud; use: [session]; outcome: report; words: 6 | words",
                "question | id: who; kind: confidence; use: [session]; outcome: report | about",
                "question | id: who; kind: confidence; use: [session]; outcome: report; about: A b | about",
                "question | id: who; kind: hotspot; use: [session]; outcome: report; spots: { a: [1, 2, 3] } | spots.a",
                "question | id: who; kind: hotspot; use: [session]; outcome: report; spots: { a: [0, 0, 101, 9] } | spots.a",
                "question | id: who; kind: hotspot; use: [session]; outcome: report; spots: { A: [0, 0, 9, 9] } | spots",
                "question | id: who; kind: single; use: [before]; outcome: report; tags: [one, one] | tags.1",
                "translation | checked-by: ''; checked-on: 2026-05-31 | checked-by",
                "translation | checked-by: A; checked-on: May | checked-on",
                "translation | checked-by: A; checked-on: 2026-05-31; of: 5f3a9c1 | of",
                "translation | checked-by: A; checked-on: 2026-05-31; of: 5F3A9C1E | of"
            })
    void aSlipInABlockIsToldByItsKey(String shape, String keys, String key) {
        assertEquals(key, told(shape, keys.replace("; ", "\n")).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slide | id: one; layout: points; minutes: 0",
                "slide | id: one; layout: points; minutes: 60; reveal: list; optional: true",
                "slide | id: one; layout: discussion; minutes: 0.25; timer: 60",
                "slide | id: one; layout: compare; minutes: 1; columns: do-and-dont",
                "slide | id: one; layout: figures; minutes: 1; chart: bars",
                "question | id: who; kind: text; use: [session]; outcome: report; limit: 500",
                "question | id: who; kind: text; use: [session]; outcome: report; limit: 1",
                "question | id: who; kind: cloud; use: [session]; outcome: report; words: 5",
                "question | id: who; kind: hotspot; use: [session]; outcome: report; spots: { a: [0, 0, 100, 100] }",
                "translation | checked-by: A; checked-on: 2028-02-29; of: 5f3a9c1e"
            })
    void whatStandsOnTheEdgeIsTaken(String shape, String keys) {
        List<Problem> problems = new ArrayList<>();
        YamlSource source = new YamlSource(Path.of("file"), 1, keys.replace("; ", "\n"));
        assertEquals(true, Yaml.read(source, SHAPES.get(shape), problems::add).isPresent(), problems.toString());
        assertEquals(List.of(), problems);
    }

    @Test
    void anAudienceIsNamedByACodeThatADeckCanHave() throws IOException {
        String library = Files.readString(Examples.goodRoot().resolve("library.yaml"));
        assertEquals(
                "audiences",
                told("library.yaml", library + "audiences:\n  cabs: { en: Cabs }\n")
                        .key());
        assertEquals(
                "audiences.team",
                told("library.yaml", library + "audiences:\n  team: {}\n").key());
    }

    @Test
    void aLanguageOfferedNeedsItsWordsAndTheDefaultOneIsOffered() throws IOException {
        String library = Files.readString(Examples.goodRoot().resolve("library.yaml"));
        YamlProblem.WrongValue noWords = told("library.yaml", library.replace("[en, cy]", "[en, cy, pl]"));
        assertEquals("words", noWords.key());
        assertEquals(9, noWords.line());
        YamlProblem.WrongValue notOffered = told("library.yaml", library.replace("language: en", "language: pl"));
        assertEquals("languages", notOffered.key());
        assertEquals(3, notOffered.line());
    }

    @Test
    void aPlainFormIsOfALanguageThatIsOffered() throws IOException {
        String library = Files.readString(Examples.goodRoot().resolve("library.yaml"));
        for (String wrong : List.of("pl-simple", "en", "simple")) {
            YamlProblem.WrongValue form = told("library.yaml", library.replace("en-simple", wrong));
            assertEquals("plain-forms", form.key());
            assertEquals(4, form.line());
        }
    }

    private static YamlProblem.WrongValue told(String shape, String text) {
        List<Problem> problems = new ArrayList<>();
        assertEquals(
                true,
                Yaml.read(new YamlSource(Path.of("file"), 1, text), SHAPES.get(shape), problems::add)
                        .isEmpty());
        assertEquals(1, problems.size());
        return assertInstanceOf(YamlProblem.WrongValue.class, problems.getFirst());
    }
}
