package org.watchword.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Nodes;
import org.watchword.content.markdown.Phrase;
import org.watchword.content.markdown.Piece;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.question.Option;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// Reads one item of an answer list: mark, strong id, words, and what is said to those who chose it.
final class OptionReader {

    private static final Pattern MARK = Pattern.compile("^\\[(.)\\] ?");
    private static final Pattern NEXT = Pattern.compile("\\s*\\{step: (end|[0-9]{1,2})\\}\\s*$");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final PageReader page;
    private final String owner;

    OptionReader(PageReader page, String owner) {
        this.page = page;
        this.owner = owner;
    }

    /// The option of an item; empty when it has not that form.
    Optional<MarkedOption> read(ListItem item) {
        SourcePlace place = page.page().place(item);
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        Optional<Role> role = mark(paragraph);
        String next = next(paragraph);
        if (role.isEmpty() || !(paragraph.getFirstChild() instanceof StrongEmphasis strong)) {
            return Optional.empty();
        }
        String id = strong.getFirstChild() instanceof Text text ? text.getLiteral() : "";
        if (!ID.matcher(id).matches()) {
            page.findings().tell(new IdProblem.NotWordsWithHyphens(place, id));
        }
        strong.unlink();
        if (paragraph.getFirstChild() instanceof Text text) {
            text.setLiteral(text.getLiteral().stripLeading());
        }
        Phrase words = page.blocks().phrase(children(paragraph), place, Allowed.TEXT);
        page.heard(words, Passage.Kind.OPTION, owner);
        return Optional.of(rest(item, new Option(id, role.get(), words.text(), List.of()), place, next));
    }

    /// Feedback and, for a pair, the partner.
    private MarkedOption rest(ListItem item, Option option, SourcePlace place, String next) {
        List<Block> feedback = new ArrayList<>();
        List<Option> partners = new ArrayList<>();
        List<Node> parts = children(item);
        for (Node part : parts.subList(1, parts.size())) {
            switch (part) {
                case BlockQuote quote
                when feedback.isEmpty() ->
                    feedback.addAll(
                            Piece.blocks(page.pieces(children(quote), Allowed.TEXT, Passage.Kind.FEEDBACK, owner)));
                case BulletList list
                when partners.isEmpty() && list.getFirstChild() instanceof ListItem only && only.getNext() == null ->
                    read(only).map(MarkedOption::option).ifPresent(partners::add);
                default -> page.blocks().refuse(part);
            }
        }
        Option whole = new Option(option.id(), option.role(), option.text(), feedback);
        return new MarkedOption(whole, partners.stream().findFirst(), next, place);
    }

    private static Optional<Role> mark(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Text first)) {
            return Optional.of(Role.POINT);
        }
        Matcher matcher = MARK.matcher(first.getLiteral());
        if (!matcher.find() || !first.getLiteral().substring(matcher.end()).isBlank()) {
            return Optional.empty();
        }
        first.unlink();
        return switch (matcher.group(1)) {
            case "x" -> Optional.of(Role.RIGHT);
            case " " -> Optional.of(Role.WRONG);
            case "?" -> Optional.of(Role.NOT_SURE);
            case "+" -> Optional.of(Role.GOOD);
            case "~" -> Optional.of(Role.NEUTRAL);
            case "-" -> Optional.of(Role.RISKY);
            default -> Optional.empty();
        };
    }

    /// Takes `{step: 2}` from the end of a choice; empty when there is none.
    private static String next(Paragraph paragraph) {
        if (paragraph.getLastChild() instanceof Text last) {
            Matcher matcher = NEXT.matcher(last.getLiteral());
            if (matcher.find()) {
                last.setLiteral(last.getLiteral().substring(0, matcher.start()));
                return matcher.group(1);
            }
        }
        return "";
    }

    private static List<Node> children(Node parent) {
        return Nodes.of(parent);
    }
}
