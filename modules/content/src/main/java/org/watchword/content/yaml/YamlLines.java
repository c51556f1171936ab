package org.watchword.content.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.problem.YamlProblem;
import org.watchword.content.text.SourcePlace;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.dataformat.yaml.YAMLParser;

/// The line of every value of a YAML text, and whatever the grammar forbids though Jackson would take it.
final class YamlLines {

    private static final int DEEPEST = 20;

    private final YamlSource source;
    private final List<String> written;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private boolean begun;

    YamlLines(YamlSource source) {
        this.source = source;
        this.written = source.text().lines().toList();
    }

    Map<String, Integer> lines() {
        return lines;
    }

    /// Reads all tokens. Returns the first thing that may not stand here.
    Optional<YamlProblem> read(YAMLParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            Optional<YamlProblem> refused = refuse(parser, token);
            if (refused.isPresent()) {
                return refused;
            }
            if (token == JsonToken.PROPERTY_NAME || token.isScalarValue() || token.isStructStart()) {
                lines.putIfAbsent(pointer(parser.streamReadContext(), token), line(parser));
            }
        }
        return Optional.empty();
    }

    private Optional<YamlProblem> refuse(YAMLParser parser, JsonToken token) {
        SourcePlace place = source.line(line(parser));
        if (parser.isCurrentAlias()) {
            return Optional.of(new YamlProblem.NotAllowed(place, "an alias"));
        }
        if (parser.getObjectId() != null || anchored(parser, token)) {
            return Optional.of(new YamlProblem.NotAllowed(place, "an anchor"));
        }
        if (parser.getTypeId() != null) {
            return Optional.of(new YamlProblem.NotAllowed(place, "a tag"));
        }
        if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
            return Optional.of(new YamlProblem.NotAllowed(place, "a value nested this deep"));
        }
        String here = pointer(parser.streamReadContext(), token);
        if (token == JsonToken.PROPERTY_NAME && !keys.add(here)) {
            return Optional.of(new YamlProblem.DuplicateKey(place, String.valueOf(parser.currentName())));
        }
        if (here.isEmpty() && !token.isStructEnd()) {
            if (begun) {
                return Optional.of(new YamlProblem.NotAllowed(place, "a second document"));
            }
            begun = true;
        }
        return Optional.empty();
    }

    /// Jackson tells the anchors of lists and maps only. That of a key or a plain value is where it begins, and nothing
    /// else begins with its sign.
    private boolean anchored(YAMLParser parser, JsonToken token) {
        int line = line(parser) - 1;
        if (line >= written.size() || !(token == JsonToken.PROPERTY_NAME || token.isScalarValue())) {
            return false;
        }
        int[] letters = written.get(line).codePoints().toArray();
        int column = parser.currentTokenLocation().getColumnNr() - 1;
        return column < letters.length && letters[column] == '&';
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    static String pointer(TokenStreamContext context, JsonToken token) {
        boolean container = token.isStructStart() || token.isStructEnd();
        TokenStreamContext start = container ? context.getParent() : context;
        StringBuilder pointer = new StringBuilder();
        for (TokenStreamContext at = start; at != null && !at.inRoot(); at = at.getParent()) {
            pointer.insert(0, "/" + (at.inObject() ? at.currentName() : String.valueOf(at.getCurrentIndex())));
        }
        return pointer.toString();
    }

    static String pointer(Object... steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step);
        }
        return pointer.toString();
    }

    /// The line of a part, or of the smallest part around it that was written.
    static int nearest(Map<String, Integer> lines, String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }
}
