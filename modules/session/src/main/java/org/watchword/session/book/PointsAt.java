package org.watchword.session.book;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Why somebody could be found by a comment. It warns while it is typed and forbids nothing: a shared first name is no
/// mistake, and what no list knows only the trainer can see.
public enum PointsAt {
    /// A name of the register, or a part of one.
    NAME,
    /// Five digits or more, as in a telephone number.
    NUMBER,
    /// An e-mail or web address.
    ADDRESS,
    /// It sounds like what somebody lived through.
    LIVED_THROUGH;

    /// Letters of the shortest part of a name that is looked for: shorter ones are words of the language.
    private static final int SHORTEST = 3;

    private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\s()./+-]*\\d){4,}");
    private static final Pattern ADDRESSES = Pattern.compile("\\S@\\S|https?://|www\\.", Pattern.CASE_INSENSITIVE);
    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /// What a comment holds that could point at a person.
    ///
    /// @param names of the register
    /// @param livedThrough words that people use for what happened to them, in the language of the trainer
    public static Set<PointsAt> in(String comment, Collection<String> names, Collection<String> livedThrough) {
        Set<PointsAt> found = EnumSet.noneOf(PointsAt.class);
        Stream<String> parts = names.stream()
                .flatMap(name -> Stream.of(name.strip().split("[\\s,]+")))
                .filter(part -> part.codePointCount(0, part.length()) >= SHORTEST);
        if (parts.anyMatch(part -> holds(comment, part))) {
            found.add(NAME);
        }
        if (DIGITS.matcher(comment).find()) {
            found.add(NUMBER);
        }
        if (ADDRESSES.matcher(comment).find()) {
            found.add(ADDRESS);
        }
        if (livedThrough.stream().anyMatch(words -> holds(comment, words))) {
            found.add(LIVED_THROUGH);
        }
        return found;
    }

    private static boolean holds(String comment, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(curly(words)) + "(?![\\p{L}\\p{M}])", LOOSE)
                .matcher(curly(comment))
                .find();
    }

    /// A keyboard has one apostrophe, and print another.
    private static String curly(String words) {
        return words.replace('\'', '’');
    }
}
