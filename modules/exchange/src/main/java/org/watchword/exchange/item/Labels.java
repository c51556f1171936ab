package org.watchword.exchange.item;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.watchword.content.question.Use;

/// What programs read of a question. Formats that know tags carry all of it as tags: `use:before`,
/// `outcome:report-safely`.
///
/// @param id empty when the file gives none
/// @param uses when it is asked; empty when the file does not say
/// @param outcome what it measures; empty when the file does not say
public record Labels(String id, Set<Use> uses, String outcome, List<String> tags) {

    /// None at all.
    public static final Labels NONE = new Labels("", Set.of(), "", List.of());

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final String USE = "use:";
    private static final String OUTCOME = "outcome:";
    private static final int LONGEST = 60;

    public Labels {
        uses = Set.copyOf(uses);
        tags = List.copyOf(tags);
    }

    /// Reads tags as [#asTags] writes them; others become tags when they can be ids, and are left out when not.
    public static Labels of(String id, List<String> tags) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        List<String> plain = new ArrayList<>();
        String outcome = "";
        for (String tag : tags) {
            if (tag.startsWith(USE)) {
                use(tag.substring(USE.length())).ifPresent(uses::add);
            } else if (tag.startsWith(OUTCOME) && isId(tag.substring(OUTCOME.length()))) {
                outcome = tag.substring(OUTCOME.length());
            } else {
                slug(tag).filter(slug -> !plain.contains(slug)).ifPresent(plain::add);
            }
        }
        return new Labels(isId(id) ? id : "", uses, outcome, plain);
    }

    /// Everything but the id as tags, always in the same order.
    public List<String> asTags() {
        List<String> all = new ArrayList<>();
        uses.stream().sorted().forEach(use -> all.add(USE + name(use)));
        if (!outcome.isEmpty()) {
            all.add(OUTCOME + outcome);
        }
        all.addAll(tags);
        return List.copyOf(all);
    }

    public Labels withId(String other) {
        return new Labels(other, uses, outcome, tags);
    }

    /// As files write it: `follow-up`.
    public static String name(Use use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The use of that name.
    public static Optional<Use> use(String name) {
        return Set.of(Use.values()).stream()
                .filter(use -> name(use).equals(name.strip()))
                .findFirst();
    }

    /// Whether the library takes it as an id.
    public static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /// An id out of words in Latin letters; empty when there is none in them.
    public static Optional<String> slug(String words) {
        String plain = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return Optional.of(cut).filter(Labels::isId);
    }
}
