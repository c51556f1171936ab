package org.watchword.exchange.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;

/// Writes GIFT. What a format without a place for sources and labels would lose is kept where Moodle keeps such
/// things: in the general feedback, and in the tags of a comment.
public final class GiftWriter {

    private static final int PLACES = 5;

    private GiftWriter() {}

    /// Questions that fit GIFT, as a file.
    public static byte[] write(List<Item> items) {
        StringBuilder file = new StringBuilder();
        items.forEach(item -> file.append(question(item)).append('\n'));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String question(Item item) {
        StringBuilder text = new StringBuilder("// [id:" + item.labels().id() + "]");
        tags(item).forEach(tag -> text.append(" [tag:").append(tag).append(']'));
        text.append("\n::").append(item.labels().id()).append("::").append(asked(item));
        text.append('{').append(answers(item));
        List<Block> general = general(item);
        if (!general.isEmpty()) {
            text.append(text.charAt(text.length() - 1) == '\n' ? "\t####" : "\n\t####")
                    .append(GiftSigns.text(general))
                    .append('\n');
        }
        return text.append("}\n").toString();
    }

    /// What is said of the whole question, with where it comes from.
    static List<Block> general(Item item) {
        List<Block> general = new ArrayList<>(item.explanation());
        for (Block block : item.source()) {
            List<List<Inline>> lines = switch (block) {
                case Block.Paragraph paragraph -> List.of(paragraph.text());
                case Block.Remember remember -> List.of(remember.text());
                case Block.Bullets list -> list.items();
                case Block.Picture _, Block.Film _ -> List.of();
            };
            for (List<Inline> line : lines) {
                List<Inline> named = new ArrayList<>(List.of(new Inline.Words("Source: ")));
                named.addAll(line);
                general.addAll(Blocks.paragraph(named));
            }
        }
        return general;
    }

    /// Labels as tags, and that the last answer says "not sure" where its words do not tell.
    static List<String> tags(Item item) {
        List<String> tags = new ArrayList<>(item.labels().asTags());
        if (NotSure.needsTag(item.options())) {
            tags.add(NotSure.TAG);
        }
        return tags;
    }

    private static String asked(Item item) {
        return item.more().isEmpty() ? GiftSigns.plain(item.text()) : GiftSigns.text(asBlocks(item));
    }

    /// The question and its paragraph more.
    static List<Block> asBlocks(Item item) {
        List<Block> asked = new ArrayList<>(Blocks.words(item.text()));
        asked.addAll(item.more());
        return asked;
    }

    private static String answers(Item item) {
        StringBuilder answers = new StringBuilder();
        switch (item.kind()) {
            case TRUE_FALSE -> answers.append(statement(item));
            case MATCH -> pairs(item, answers);
            case TEXT -> {}
            default -> item.options().forEach(option -> answers.append("\n\t").append(choice(item, option)));
        }
        return answers.isEmpty() || answers.charAt(0) != '\n' ? answers.toString() : answers + "\n";
    }

    private static String choice(Item item, Option option) {
        String weight = switch (item.kind()) {
            case MULTIPLE -> "~" + weight(item, option);
            default -> option.role() == Role.RIGHT ? "=" : "~";
        };
        return weight + GiftSigns.line(option.text()) + why(option);
    }

    private static String why(Option option) {
        return option.feedback().isEmpty() ? "" : "#" + GiftSigns.text(option.feedback());
    }

    private static String weight(Item item, Option option) {
        BigDecimal percent = percent(item, option);
        return percent.signum() == 0 ? "" : "%" + percent.toPlainString() + "%";
    }

    /// What choosing an answer of several earns: all right ones together everything, all wrong ones nothing.
    static BigDecimal percent(Item item, Option option) {
        long right = item.right();
        long wrong = item.answers().size() - right;
        return switch (option.role()) {
            case RIGHT -> share(right);
            case WRONG -> share(wrong).negate();
            default -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal share(long of) {
        BigDecimal share = new BigDecimal(100).divide(BigDecimal.valueOf(of), PLACES, RoundingMode.HALF_UP);
        return share.stripTrailingZeros();
    }

    private static String statement(Item item) {
        Option yes = item.options().stream()
                .filter(option -> option.id().equals("true"))
                .findFirst()
                .orElseThrow();
        Option no = item.options().stream()
                .filter(option -> option.id().equals("false"))
                .findFirst()
                .orElseThrow();
        boolean right = yes.role() == Role.RIGHT;
        String wrongly = GiftSigns.text((right ? no : yes).feedback());
        String rightly = GiftSigns.text((right ? yes : no).feedback());
        String said = right ? "TRUE" : "FALSE";
        if (!rightly.isEmpty()) {
            return said + "#" + wrongly + "#" + rightly;
        }
        return wrongly.isEmpty() ? said : said + "#" + wrongly;
    }

    private static void pairs(Item item, StringBuilder answers) {
        for (Option option : item.options()) {
            String partner = item.partner(option)
                    .map(found -> Blocks.plainText(found.text()))
                    .orElse("");
            answers.append("\n\t=")
                    .append(GiftSigns.left(option.text()))
                    .append(" -> ")
                    .append(GiftSigns.escaped(partner));
        }
    }
}
