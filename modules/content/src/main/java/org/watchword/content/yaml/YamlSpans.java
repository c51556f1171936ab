package org.watchword.content.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Where each value of a YAML text begins and ends, to the letter: one can be put in the place of another, and every
/// other letter of the file stays as somebody wrote it.
public final class YamlSpans {

    private static final YAMLFactory PLAIN = new YAMLFactory();

    private final String text;
    private final Map<String, Span> spans = new HashMap<>();
    private final Deque<Opened> opened = new ArrayDeque<>();
    private int lastEnd;

    private YamlSpans(String text) {
        this.text = text;
    }

    /// A stretch of a text.
    ///
    /// @param from the first letter, from 0
    /// @param to after the last one
    public record Span(int from, int to) {}

    private record Opened(String pointer, int from) {}

    /// The stretches by pointer, such as `/parts/2/module`. Blanks and comments after a value are not of it.
    ///
    /// @param text that [Yaml#read] has taken
    public static Map<String, Span> of(String text) {
        YamlSpans spans = new YamlSpans(text);
        try (YAMLParser parser = (YAMLParser) PLAIN.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                spans.take(parser, token);
            }
        }
        return Map.copyOf(spans.spans);
    }

    private void take(YAMLParser parser, JsonToken token) {
        int from = letter(parser.currentTokenLocation());
        int to = letter(parser.currentLocation());
        if (token.isStructStart()) {
            opened.push(new Opened(YamlLines.pointer(parser.streamReadContext(), token), from));
        } else if (token.isStructEnd()) {
            Opened begun = opened.pop();
            lastEnd = from == to ? lastEnd : to;
            spans.put(begun.pointer(), new Span(begun.from(), Math.max(begun.from(), lastEnd)));
        } else {
            lastEnd = to;
            if (token.isScalarValue()) {
                spans.put(YamlLines.pointer(parser.streamReadContext(), token), new Span(from, to));
            }
        }
    }

    /// The parser counts letters outside the first plane as one.
    private int letter(TokenStreamLocation location) {
        int letters = (int) Math.min(location.getCharOffset(), text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, letters);
    }
}
