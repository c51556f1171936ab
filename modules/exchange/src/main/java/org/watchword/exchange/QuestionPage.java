package org.watchword.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.exchange.form.MarkdownWriter;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;

/// Writes questions as a file of the library, in its grammar (FORMAT.md §6).
final class QuestionPage {

    /// Stands where the file does not say what a question measures.
    static final String NO_OUTCOME = "to-be-named";

    private final GrammarWords words;
    private final StringBuilder page = new StringBuilder();

    QuestionPage(String title, GrammarWords words) {
        this.words = words;
        String plain = title.replaceAll("[\\s\\p{Z}\\p{C}{}]+", " ").strip();
        page.append("# ")
                .append(plain.isEmpty() ? "Questions" : MarkdownWriter.words(plain))
                .append('\n');
    }

    String text() {
        return page.toString();
    }

    /// Adds a question.
    ///
    /// @param draft something must still be written
    void add(Item item, boolean draft) {
        page.append("\n## ").append(MarkdownWriter.words(item.text())).append("\n\n");
        block(item, draft);
        paragraphs(item.more());
        if (!item.options().isEmpty()) {
            page.append('\n');
            item.options().forEach(option -> option(item, option));
        }
        section(words.explanation(), item.explanation());
        section(words.source(), item.source());
    }

    private void block(Item item, boolean draft) {
        Labels labels = item.labels();
        page.append("```question\nid: ").append(labels.id());
        key("kind", item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        key("use", labels.uses().stream().sorted().map(Labels::name).collect(Collectors.joining(", ", "[", "]")));
        key("outcome", labels.outcome().isEmpty() ? NO_OUTCOME : labels.outcome());
        if (!labels.tags().isEmpty()) {
            key("tags", "[" + String.join(", ", labels.tags()) + "]");
        }
        switch (item.detail()) {
            case KindDetail.About about -> key("about", about.question().question());
            case KindDetail.Limit limit -> key("limit", Integer.toString(limit.characters()));
            case KindDetail.WordsEach each -> key("words", Integer.toString(each.words()));
            case KindDetail.Plain _, KindDetail.Pairs _, KindDetail.Spots _, KindDetail.Scenario _ -> {}
        }
        if (draft) {
            key("draft", "true");
        }
        page.append("\n```\n");
    }

    private void key(String key, String value) {
        page.append('\n').append(key).append(": ").append(value);
    }

    private void option(Item item, Option option) {
        String bullet = item.kind() == QuestionKind.ORDER ? (item.options().indexOf(option) + 1) + ". " : "- ";
        String indent = " ".repeat(bullet.length());
        page.append(bullet).append(mark(option.role())).append(named(option)).append('\n');
        MarkdownWriter.blocks(option.feedback())
                .lines()
                .forEach(line -> page.append(indent)
                        .append(line.isEmpty() ? ">" : "> ")
                        .append(line)
                        .append('\n'));
        item.partner(option)
                .ifPresent(partner ->
                        page.append(indent).append("- ").append(named(partner)).append('\n'));
    }

    private static String named(Option option) {
        return ("**" + option.id() + "** " + MarkdownWriter.text(option.text())).strip();
    }

    private static String mark(Role role) {
        return switch (role) {
            case RIGHT -> "[x] ";
            case WRONG -> "[ ] ";
            case NOT_SURE -> "[?] ";
            case GOOD -> "[+] ";
            case NEUTRAL -> "[~] ";
            case RISKY -> "[-] ";
            case POINT -> "";
        };
    }

    private void section(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            page.append("\n### ").append(name).append('\n');
            paragraphs(blocks);
        }
    }

    private void paragraphs(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            page.append('\n').append(MarkdownWriter.blocks(blocks)).append('\n');
        }
    }
}
