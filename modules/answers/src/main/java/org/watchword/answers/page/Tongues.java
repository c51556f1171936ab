package org.watchword.answers.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchword.answers.phones.PhoneView;
import org.watchword.answers.round.RoundAtPhones;
import org.watchword.answers.round.SameQuestion;

/// The languages among which a phone may choose. A question that is not the very same in a phone's language is told in
/// the room's own.
public final class Tongues {

    /// No browser wishes for more; whoever does is not read.
    private static final int LONGEST_WISH = 400;

    private final List<Tongue> all;

    /// The room's own language, and the others in which there is anything to read.
    ///
    /// @param all the room's own first
    public Tongues(List<Tongue> all) {
        Tongue first = all.getFirst();
        this.all = all.stream()
                .filter(each -> each.language().equals(first.language()) || hasWords(each) || asks(each, first))
                .toList();
    }

    private static boolean hasWords(Tongue tongue) {
        Locale language = Locale.forLanguageTag(tongue.language());
        return PhoneWords.in(language).language().equals(language.getLanguage());
    }

    private static boolean asks(Tongue tongue, Tongue first) {
        return first.questions().entrySet().stream()
                .anyMatch(asked -> tongue.checked(asked.getKey())
                        .filter(other -> SameQuestion.is(asked.getValue(), other))
                        .isPresent());
    }

    /// Those that are offered, the room's own first.
    public List<Tongue> offered() {
        return all;
    }

    /// The language that a phone chose, else the first that its browser wishes for, else the room's own.
    ///
    /// @param chosen whatever the phone sent as its choice
    /// @param wished its header `Accept-Language`, empty for none
    public Tongue of(Optional<String> chosen, String wished) {
        return chosen.flatMap(this::find).or(() -> wished(wished)).orElse(all.getFirst());
    }

    /// The one with this tag.
    public Optional<Tongue> find(String language) {
        return all.stream().filter(each -> each.language().equals(language)).findFirst();
    }

    private Optional<Tongue> wished(String wished) {
        if (wished.isBlank() || wished.length() > LONGEST_WISH) {
            return Optional.empty();
        }
        try {
            List<String> tags = all.stream().map(Tongue::language).toList();
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(wished), tags))
                    .flatMap(this::find);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /// What a phone may see, in its language where the very same question is there in it.
    PhoneView in(Tongue tongue, PhoneView view) {
        return view.round()
                .map(RoundAtPhones::id)
                .flatMap(tongue::checked)
                .map(view::saying)
                .orElse(view);
    }

    /// Says the texts of what is seen, with contacts by the names that they have in its language.
    Speech speech(PhoneView seen) {
        return seen.round()
                .flatMap(round -> find(round.question().language()))
                .orElse(all.getFirst())
                .speech();
    }
}
