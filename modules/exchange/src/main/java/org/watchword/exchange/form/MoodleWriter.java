package org.watchword.exchange.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;

/// Writes Moodle XML.
public final class MoodleWriter {

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");

    private MoodleWriter() {}

    /// Questions that fit Moodle, as a file.
    public static byte[] write(List<Item> items) {
        MoodleWriter writer = new MoodleWriter();
        items.forEach(writer::question);
        return writer.xml.append("</quiz>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void question(Item item) {
        xml.append("  <question type=\"").append(type(item.kind())).append("\">\n");
        line("<name><text>" + Entities.write(item.labels().id()) + "</text></name>");
        html("questiontext", GiftWriter.asBlocks(item));
        html("generalfeedback", GiftWriter.general(item));
        line("<defaultgrade>1</defaultgrade>");
        line("<idnumber>" + Entities.write(item.labels().id()) + "</idnumber>");
        answers(item);
        tags(item);
        xml.append("  </question>\n");
    }

    private static String type(QuestionKind kind) {
        return switch (kind) {
            case TRUE_FALSE -> "truefalse";
            case MATCH -> "matching";
            case ORDER -> "ordering";
            case TEXT -> "essay";
            default -> "multichoice";
        };
    }

    private void answers(Item item) {
        switch (item.kind()) {
            case TEXT -> line("<responseformat>plain</responseformat>");
            case MATCH -> pairs(item);
            case ORDER -> order(item);
            case TRUE_FALSE ->
                item.options()
                        .forEach(option -> answer(
                                "fraction=\"" + fraction(item, option) + "\" format=\"moodle_auto_format\"",
                                option.id(),
                                option.feedback()));
            default -> {
                line("<single>" + (item.kind() != QuestionKind.MULTIPLE) + "</single>");
                line("<shuffleanswers>false</shuffleanswers>");
                item.options()
                        .forEach(option -> answer(
                                "fraction=\"" + fraction(item, option) + "\" format=\"html\"",
                                HtmlWriter.text(option.text()),
                                option.feedback()));
            }
        }
    }

    private static String fraction(Item item, Option option) {
        if (item.kind() == QuestionKind.MULTIPLE) {
            return GiftWriter.percent(item, option).toPlainString();
        }
        return option.role() == Role.RIGHT ? "100" : "0";
    }

    private void answer(String attributes, String words, List<Block> why) {
        line("<answer " + attributes + "><text>" + Entities.write(words) + "</text>");
        html("feedback", why);
        line("</answer>");
    }

    private void pairs(Item item) {
        line("<shuffleanswers>true</shuffleanswers>");
        for (Option option : item.options()) {
            String partner = item.partner(option)
                    .map(found -> Blocks.plainText(found.text()))
                    .orElse("");
            line("<subquestion format=\"html\"><text>" + Entities.write(HtmlWriter.text(option.text()))
                    + "</text><answer><text>" + Entities.write(partner) + "</text></answer></subquestion>");
        }
    }

    private void order(Item item) {
        line("<layouttype>VERTICAL</layouttype>");
        line("<selecttype>ALL</selecttype>");
        line("<gradingtype>ABSOLUTE_POSITION</gradingtype>");
        for (int at = 0; at < item.options().size(); at++) {
            line("<answer fraction=\"" + (at + 1) + "\" format=\"html\"><text>"
                    + Entities.write(HtmlWriter.text(item.options().get(at).text())) + "</text></answer>");
        }
    }

    private void tags(Item item) {
        List<String> tags = GiftWriter.tags(item);
        if (!tags.isEmpty()) {
            line("<tags>");
            tags.forEach(tag -> line("  <tag><text>" + Entities.write(tag) + "</text></tag>"));
            line("</tags>");
        }
    }

    private void html(String name, List<Block> blocks) {
        line("<" + name + " format=\"html\"><text>" + Entities.write(HtmlWriter.blocks(blocks)) + "</text></" + name
                + ">");
    }

    private void line(String text) {
        xml.append("    ").append(text).append('\n');
    }
}
