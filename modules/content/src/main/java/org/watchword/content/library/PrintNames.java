package org.watchword.content.library;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;

/// What prints are called on a list. Two prints may have the same title, as the words on them are for who reads them
/// and not for who chooses them: those are told apart by whom they are for, and by the name of the Easy Read form.
///
/// @param language of who chooses
public record PrintNames(Library library, String language) {
    private static final String EASY_READ = "Easy Read";

    /// The name of one print: its title, in its own language where there is none in this one.
    public String of(Print print) {
        List<Print> rivals = library.prints().stream()
                .filter(other -> !other.id().equals(print.id()))
                .filter(other -> bare(title(other)).equals(bare(title(print))))
                .toList();
        return rivals.isEmpty()
                ? title(print)
                : apart(print, rivals)
                        .map(words -> title(print) + " (" + words + ")")
                        .orElse(title(print));
    }

    private Optional<String> apart(Print print, List<Print> rivals) {
        if (print.kind() == PrintKind.EASY_READ) {
            return Optional.of(EASY_READ);
        }
        return print.audiences().stream()
                .findFirst()
                .filter(library.settings().audiences()::containsKey)
                .filter(first -> rivals.stream()
                        .noneMatch(rival -> rival.audiences().stream()
                                .findFirst()
                                .filter(first::equals)
                                .isPresent()))
                .map(first -> library.audienceName(first, language));
    }

    /// The name of a print of the library; its id when there is none by it.
    public String of(String id) {
        return library.print(id).map(this::of).orElse(id);
    }

    private String title(Print print) {
        return print.text(language).map(PrintText::title).orElse(print.id());
    }

    private static String bare(String title) {
        return title.strip().replaceFirst("[.?!]+$", "").toLowerCase(Locale.ROOT);
    }
}
