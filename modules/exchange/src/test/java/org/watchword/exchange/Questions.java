package org.watchword.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.exchange.item.Blocks;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Labels;

/// Makes random questions of every kind, in words that every format has trouble with.
final class Questions {

    private static final List<String> NASTY = List.of(
            "a",
            "Report it",
            "=",
            "~",
            "#",
            "##",
            "####",
            ":",
            "::",
            "\\",
            "\\n",
            "%50%",
            "->",
            "<b>",
            "</p>",
            "&amp;",
            "&",
            "*",
            "**",
            "_",
            "__",
            "[x]",
            "[html]",
            "- one",
            "1. two",
            "+",
            ">",
            "`",
            "!",
            "|--|",
            "---",
            "//",
            "/*",
            "'",
            "\"",
            ";",
            ",",
            "=1+1",
            "@",
            "T",
            "TRUE",
            "true",
            "A) no",
            "ANSWER: A",
            "née",
            "日本語",
            "شكرا",
            "🙂",
            "हिन्दी",
            "$CATEGORY: x",
            "Source: none",
            "<!-- x",
            "]]>",
            "100%",
            "£5",
            "x{y}",
            "~~~",
            "(a)",
            "a.b",
            "-5",
            "\u200Dx",
            "#1",
            "*x*",
            "http",
            "]",
            "[",
            "\\=");

    /// Those that a file of any format can hold.
    private static final List<QuestionKind> KINDS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(QuestionKind.HOTSPOT, QuestionKind.SCENARIO)));

    private final Random random;

    Questions(long seed) {
        this.random = new Random(seed);
    }

    /// Some questions; those of confidence follow the first.
    List<Item> some(int count) {
        List<Item> items = new ArrayList<>();
        while (items.size() < count) {
            items.add(item(KINDS.get(random.nextInt(KINDS.size())), items.size()));
        }
        return items;
    }

    private Item item(QuestionKind kind, int number) {
        List<Option> options = options(kind);
        List<Block> more = random.nextInt(3) == 0 ? Blocks.paragraph(text(true)) : List.of();
        return new Item(
                0,
                labels(number),
                "Q" + number + " " + Blocks.plainText(text(false)),
                more,
                kind,
                options,
                detail(kind, options),
                blocks(),
                kind.asksKnowledge() || random.nextBoolean() ? source() : List.of());
    }

    private Labels labels(int number) {
        Set<Use> uses = random.nextBoolean() ? Set.of(Use.SESSION) : Set.of(Use.BEFORE, Use.AFTER, Use.FOLLOW_UP);
        List<String> tags = random.nextBoolean() ? List.of() : List.of("signs", "x-" + random.nextInt(5));
        return new Labels("q-" + number, uses, "report-safely", tags);
    }

    private List<Option> options(QuestionKind kind) {
        return switch (kind) {
            case SINGLE -> chosen(2 + random.nextInt(5), 1);
            case MULTIPLE -> {
                int count = 3 + random.nextInt(4);
                yield chosen(count, 1 + random.nextInt(count));
            }
            case TRUE_FALSE -> statement();
            case ORDER -> points(3 + random.nextInt(4), false);
            case MATCH -> points(3 + random.nextInt(3), false);
            case SCALE, CONFIDENCE -> points(2 + random.nextInt(9), true);
            case TEXT, CLOUD, HOTSPOT, SCENARIO -> List.of();
        };
    }

    private List<Option> chosen(int count, int right) {
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean usual = random.nextBoolean();
        for (int at = 0; at < count; at++) {
            String id = usual ? Character.toString('a' + at) : "own-" + at;
            options.add(new Option(id, at < right ? Role.RIGHT : Role.WRONG, unlike(seen), feedback()));
        }
        List<Option> mixed = new ArrayList<>(options);
        if (!usual) {
            java.util.Collections.shuffle(mixed, random);
        }
        mixed.add(notSure());
        return mixed;
    }

    private Option notSure() {
        String words = random.nextInt(3) == 0 ? "I pass on this" : "Not sure";
        return new Option("ns", Role.NOT_SURE, List.of(new Inline.Words(words)), List.of());
    }

    private List<Option> statement() {
        boolean right = random.nextBoolean();
        boolean usual = random.nextInt(3) > 0;
        return List.of(
                new Option("true", right ? Role.RIGHT : Role.WRONG, words(usual ? "True" : "It is so"), feedback()),
                new Option("false", right ? Role.WRONG : Role.RIGHT, words(usual ? "False" : "It is not"), feedback()),
                notSure());
    }

    private List<Option> points(int count, boolean numbered) {
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < count; at++) {
            String id = numbered ? Integer.toString(at + 1) : "point-" + at;
            boolean bare = numbered && at > 0 && at < count - 1 && random.nextBoolean();
            options.add(new Option(id, Role.POINT, bare ? List.of() : unlike(seen), List.of()));
        }
        return options;
    }

    private KindDetail detail(QuestionKind kind, List<Option> options) {
        return switch (kind) {
            case CONFIDENCE -> new KindDetail.About(new QuestionId("core/one", "q-0"));
            case TEXT -> new KindDetail.Limit(random.nextBoolean() ? 200 : 1 + random.nextInt(500));
            case CLOUD -> new KindDetail.WordsEach(1 + random.nextInt(5));
            case MATCH -> {
                Map<String, Option> partners = new HashMap<>();
                Set<String> seen = new HashSet<>();
                options.forEach(option -> partners.put(
                        option.id(), new Option(option.id() + "-with", Role.POINT, unlike(seen), List.of())));
                yield new KindDetail.Pairs(partners);
            }
            default -> new KindDetail.Plain();
        };
    }

    private List<Inline> unlike(Set<String> seen) {
        List<Inline> text = text(true);
        while (!seen.add(Blocks.plainText(text).toLowerCase(java.util.Locale.ROOT))) {
            text = text(true);
        }
        return text;
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Words(words));
    }

    private List<Block> feedback() {
        return random.nextInt(6) == 0 ? blocks() : Blocks.paragraph(text(true));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            if (random.nextInt(3) == 0) {
                blocks.add(new Block.Bullets(random.nextBoolean(), List.of(text(true), text(true))));
            } else {
                blocks.add(new Block.Paragraph(text(true)));
            }
        }
        return Blocks.tidyAll(blocks);
    }

    private List<Block> source() {
        return Blocks.tidyAll(List.of(new Block.Paragraph(List.of(
                new Inline.Link("An office & co. [1]", "https://office.example/a?b=c&d=e_f"),
                new Inline.Words(", read 2026-05-31")))));
    }

    /// At least one word, no brace (which our grammar has not), and no line that would name a source.
    private List<Inline> text(boolean strong) {
        List<Inline> text = new ArrayList<>();
        text.add(new Inline.Words(random.nextBoolean() ? "So " : ""));
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            String words = NASTY.get(random.nextInt(NASTY.size())).replaceAll("[{}]", "") + " ";
            text.add(new Inline.Words(words));
            if (strong && random.nextInt(4) == 0) {
                text.add(new Inline.Strong(List.of(new Inline.Words("bold " + random.nextInt(9)))));
                text.add(new Inline.Words(" "));
            }
        }
        text.add(new Inline.Words("w" + random.nextInt(1000)));
        List<Inline> tidy = Blocks.tidy(text);
        return Blocks.plainText(tidy).startsWith("Source:") ? text(strong) : tidy;
    }
}
