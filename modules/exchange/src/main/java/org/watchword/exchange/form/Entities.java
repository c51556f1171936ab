package org.watchword.exchange.form;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letters that HTML writes by name or number.
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("pound", "£"),
            Map.entry("euro", "€"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("copy", "©"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("agrave", "à"),
            Map.entry("ccedil", "ç"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("auml", "ä"),
            Map.entry("szlig", "ß"),
            Map.entry("ntilde", "ñ"));

    private Entities() {}

    /// The text with entities as the letters they stand for; one that is not known stays as it is written.
    static String read(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found.group(), found)));
    }

    private static String letter(String whole, java.util.regex.MatchResult found) {
        if (found.group(3) != null) {
            return NAMES.getOrDefault(found.group(3), whole);
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) && Character.isDefined(code) ? Character.toString(code) : "";
    }

    /// The text as it stands in XML and HTML, between tags or in an attribute.
    static String write(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
