package org.watchword.content.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A word or phrase to look for: whole words, in any case, with any blanks between them.
///
/// @param first its first word; a text without it is not searched further
record WholeWords(String first, Pattern pattern) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static WholeWords of(String words) {
        List<String> parts = BLANKS.splitAsStream(words.strip()).toList();
        String quoted = String.join("\\s+", parts.stream().map(Pattern::quote).toList());
        return new WholeWords(
                parts.getFirst(),
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}'’-])" + quoted + "(?![\\p{L}\\p{N}-]|['’]\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    Stream<MatchResult> in(String text) {
        return holds(text) ? pattern.matcher(text).results() : Stream.empty();
    }

    private boolean holds(String text) {
        for (int at = 0; at + first.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, first, 0, first.length())) {
                return true;
            }
        }
        return false;
    }
}
