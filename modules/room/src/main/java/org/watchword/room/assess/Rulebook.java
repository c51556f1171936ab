package org.watchword.room.assess;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.authority.Drawing;
import org.watchword.content.deck.Audiences;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.session.Phase;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;

/// What an authority asks, with the questions for it, found whole in the library.
record Rulebook(Authority authority, Bank bank) {

    /// What came of looking for it.
    sealed interface Found {}

    /// It is there.
    record Here(Rulebook rules) implements Found {}

    /// It is not, or cannot be used.
    record Refused(Refusal why) implements Found {}

    static Found find(Library library, String id) {
        Optional<Authority> authority = library.authority(id);
        List<String> problems = Stream.of(
                        problems(library, Path.of("authorities", id + ".yaml")),
                        authority
                                .map(found -> problems(library, Path.of("banks", found.bank())))
                                .orElse(List.of()))
                .flatMap(List::stream)
                .toList();
        if (!problems.isEmpty()) {
            return new Refused(new Refusal.AuthorityBroken(id, problems));
        }
        if (authority.isEmpty()) {
            return new Refused(new Refusal.NoAuthority(
                    id,
                    library.authorities().stream().map(Authority::id).sorted().toList()));
        }
        Optional<Bank> bank = library.bank(authority.get().bank());
        if (bank.isEmpty()) {
            return new Refused(new Refusal.AuthorityBroken(
                    id,
                    List.of("there is no bank of questions " + authority.get().bank())));
        }
        List<String> missing = missing(authority.get(), bank.get());
        return missing.isEmpty()
                ? new Here(new Rulebook(authority.get(), bank.get()))
                : new Refused(new Refusal.AuthorityBroken(id, missing));
    }

    /// Errors in a file, or in a folder, of the library.
    static List<String> problems(Library library, Path file) {
        return library.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> isIn(problem, file))
                .map(problem -> problem.file().getFileName() + ":" + problem.line() + ": " + problem.what() + ": "
                        + problem.remedy())
                .toList();
    }

    /// A translation that came back with a mistake stands against its own language alone.
    private static boolean isIn(Problem problem, Path file) {
        Path folder = problem.file().getParent();
        return problem.file().endsWith(file)
                || (folder != null
                        && folder.endsWith(file)
                        && !folder.endsWith(Path.of("translations").resolve(file)));
    }

    /// Questions that the authority asks for and the bank does not have.
    private static List<String> missing(Authority authority, Bank bank) {
        List<String> missing = new ArrayList<>();
        switch (authority.drawing()) {
            case Drawing.Fixed(List<String> ids) ->
                ids.stream()
                        .filter(id -> bank.questions(bank.language()).stream()
                                .noneMatch(question -> question.id().question().equals(id)))
                        .forEach(id -> missing.add("there is no question " + id));
            case Drawing.Shuffled shuffled ->
                shuffled.outcomes().forEach((outcome, wanted) -> {
                    long there = bank.questions(bank.language()).stream()
                            .filter(question -> question.outcome().equals(outcome))
                            .count();
                    if (there < wanted) {
                        missing.add(there + " questions measure " + outcome + ", and " + wanted + " are asked for");
                    }
                });
        }
        return missing;
    }

    /// Why nobody of a session may be tested; empty when they may.
    Optional<Refusal> against(SessionState state) {
        SessionSetup setup = state.setup();
        if (setup.pupils() || Audiences.arePupils(state.deck().audience())) {
            return Optional.of(new Refusal.Pupils());
        }
        if (setup.headCountOnly()) {
            return Optional.of(new Refusal.HeadCountOnly());
        }
        if (state.phase() == Phase.NOT_PREPARED) {
            return Optional.of(new Refusal.NoSession());
        }
        if (state.phase() == Phase.PREPARED) {
            return Optional.of(new Refusal.NotBegun());
        }
        return authority.decks().contains(state.deck().deckId())
                ? Optional.empty()
                : Optional.of(new Refusal.OtherDeck(state.deck().deckId(), authority.decks()));
    }

    /// Why no paper may be marked on a day; empty when it may.
    Optional<Refusal> expired(LocalDate today) {
        LocalDate first = authority.reviewBy().isBefore(bank.reviewBy()) ? authority.reviewBy() : bank.reviewBy();
        return first.isBefore(today) ? Optional.of(new Refusal.Expired(authority.id(), first)) : Optional.empty();
    }

    /// Why the test may not be taken in a language; empty when it may.
    Optional<Refusal> against(String language) {
        if (!authority.languages().contains(language)) {
            return Optional.of(new Refusal.Language(language, authority.languages()));
        }
        return bank.isWholeIn(language) || language.equals(bank.language())
                ? Optional.empty()
                : Optional.of(new Refusal.NotWhole(language));
    }
}
