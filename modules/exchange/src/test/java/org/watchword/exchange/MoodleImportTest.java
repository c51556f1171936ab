package org.watchword.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.exchange.item.Blocks;

/// The structure of Moodle's own sample `question/format/xml/tests/fixtures/nested_categories_with_questions.xml`, in
/// our
/// words. Kinds that it does not hold follow the description of the format, not a sample.
class MoodleImportTest {

    private static final String SAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
            <!-- question: 0  -->
              <question type="category">
                <category><text>$course$/Signs/At work</text></category>
                <info format="plain_text"><text>About work</text></info>
                <idnumber></idnumber>
              </question>
              <question type="truefalse">
                <name><text>Locked doors</text></name>
                <questiontext format="html">
                  <text><![CDATA[<p>Everyone is <b>locked in</b>.</p>]]></text>
                </questiontext>
                <generalfeedback format="html"><text>&lt;p&gt;Control has many forms.&lt;/p&gt;&lt;p&gt;Source: \
            &lt;a href="https://office.example/a"&gt;An office&lt;/a&gt;&lt;/p&gt;</text></generalfeedback>
                <answer fraction="0" format="moodle_auto_format"><text>true</text>
                  <feedback format="html"><text>Most are not.</text></feedback></answer>
                <answer fraction="100" format="moodle_auto_format"><text>false</text>
                  <feedback format="html"><text>Right.</text></feedback></answer>
                <tags><tag><text>outcome:weigh-signs</text></tag><tag><text>use:session</text></tag></tags>
              </question>
              <question type="multichoice">
                <name><text>Picture</text></name>
                <questiontext format="html"><text><![CDATA[<p>What is this?<br>\
            <img src="@@PLUGINFILE@@/a.png" alt="A">Look&nbsp;well.</p>]]></text>
                  <file name="a.png" path="/" encoding="base64">AAAA</file></questiontext>
                <single>false</single>
                <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
                <answer fraction="50" format="html"><text><![CDATA[<p>Fear</p>]]></text></answer>
                <answer fraction="50" format="html"><text>No papers</text></answer>
                <answer fraction="-50" format="html"><text>Shoes</text></answer>
              </question>
              <question type="matching">
                <questiontext format="html"><text>Match.</text></questiontext>
                <subquestion format="html"><text>One</text><answer><text>a &lt; b</text></answer></subquestion>
                <subquestion format="html"><text>Two</text><answer><text>b</text></answer></subquestion>
                <subquestion format="html"><text>Three</text><answer><text>c</text></answer></subquestion>
              </question>
              <question type="ordering">
                <questiontext format="html"><text>Order.</text></questiontext>
                <answer fraction="2.0000000" format="html"><text>second</text></answer>
                <answer fraction="1.0000000" format="html"><text>first</text></answer>
                <answer fraction="3.0000000" format="html"><text>third</text></answer>
              </question>
              <question type="essay"><questiontext format="moodle_auto_format"><text>Why?</text></questiontext></question>
              <question type="cloze"><questiontext format="html"><text>{1:SA:=a}</text></questiontext></question>
              <question type="calculated"><questiontext format="html"><text>{x}+1</text></questiontext></question>
              <question type="numerical"><questiontext format="html"><text>How many?</text></questiontext>
                <answer fraction="100"><text>3</text></answer></question>
            </quiz>
            """;

    @Test
    void eachKindHasItsVerdict() {
        ImportResult.Imported imported = Said.imported("sample.xml", SAMPLE);
        String lacks = " WRITE_EXPLANATION WRITE_SOURCE WRITE_OUTCOME";
        assertEquals(
                List.of(
                        "9 changed locked-doors NOT_SURE_ADDED BOLD_LEFT_OUT |",
                        "21 changed picture PICTURE_LEFT_OUT PICTURE_LEFT_OUT(a.png) HINTS_LEFT_OUT NOT_SURE_ADDED |"
                                + " WRITE_WHY(a) WRITE_WHY(b) WRITE_WHY(c)" + lacks,
                        "31 changed match |" + lacks,
                        "37 changed order |" + lacks,
                        "43 changed why | WRITE_OUTCOME",
                        "44 skipped CLOZE",
                        "45 skipped UNKNOWN_KIND(calculated)",
                        "46 changed how-many ANSWERS_NOT_CHECKED(3) | WRITE_OUTCOME"),
                Said.verdicts(imported).stream().map(said -> said.strip()).toList());
        assertEquals(6, Said.readBack(imported).size());
    }

    @Test
    void nothingOfTheWordsIsLost() {
        List<Question> read = Said.readBack(Said.imported("sample.xml", SAMPLE));
        Question statement = read.getFirst();
        assertEquals("Everyone is locked in.", statement.text());
        assertEquals("Control has many forms.", Blocks.plain(statement.explanation()));
        assertEquals("An office", Blocks.plain(statement.source()));
        assertEquals("weigh-signs", statement.outcome());
        assertEquals(List.of("at-work"), statement.tags());
        assertEquals(
                "Most are not.", Blocks.plain(statement.options().getFirst().feedback()));
        assertEquals("What is this?", read.get(1).text());
        assertEquals("Look well.", Blocks.plain(read.get(1).more()));
        KindDetail.Pairs pairs = (KindDetail.Pairs) read.get(2).detail();
        assertEquals("a < b", pairs.partners().get("a").words());
        assertEquals(
                List.of("first", "second", "third"),
                read.get(3).options().stream().map(Option::words).toList());
    }

    @Test
    void whatStoodBeforeTheFileBreaksOffIsKept() {
        String broken = SAMPLE.substring(0, SAMPLE.indexOf("<question type=\"ordering\">") + 60);
        ImportResult.Imported imported = Said.imported("sample.xml", broken);
        assertEquals(3, Said.readBack(imported).size());
        assertEquals("38 skipped NOT_UNDERSTOOD", Said.verdicts(imported).getLast());
    }
}
