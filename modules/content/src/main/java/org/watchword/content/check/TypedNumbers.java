package org.watchword.content.check;

import java.util.Set;
import org.watchword.content.library.Library;

/// Finds telephone numbers in words that come from elsewhere, by the rule that the checker goes by.
public final class TypedNumbers {
    private final Set<String> known;

    /// @param library whose numbers are known, the short ones among them
    public TypedNumbers(Library library) {
        known = TypedNumberCheck.known(library);
    }

    /// Whether a telephone number stands in a text.
    public boolean in(String text) {
        return TypedNumberCheck.first(withoutAddresses(text), known).isPresent();
    }

    /// The text without addresses of pages and letter boxes, which are not typed either.
    public static String withoutAddresses(String text) {
        return TypedNumberCheck.ADDRESS
                .matcher(text)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
