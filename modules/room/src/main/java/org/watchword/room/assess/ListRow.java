package org.watchword.room.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.ListColumn;
import org.watchword.content.library.Library;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.Taken;
import org.watchword.tables.Cell;

/// One person as an authority's list says them: nothing of points, of answers, or of coming and going.
record ListRow(Authority authority, Library library, Candidate candidate) {

    private static final String ENGLISH = "en";

    /// What a column is called.
    static String title(ListColumn column, Authority authority) {
        return switch (column) {
            case NAME -> AssessWord.NAME.words();
            case BADGE -> authority.badge().map(Passes::english).orElseGet(AssessWord.BADGE::words);
            case ORGANISATION -> AssessWord.ORGANISATION.words();
            case RESULT -> AssessWord.RESULT.words();
            case DATE -> AssessWord.DATE.words();
            case TRIES -> AssessWord.TRIES.words();
            case MISSED -> AssessWord.MISSED.words();
            case LANGUAGE -> AssessWord.TAKEN_IN.words();
            case EXPIRES -> AssessWord.EXPIRES.words();
            case CERTIFICATE -> AssessWord.CERTIFICATE.words();
        };
    }

    List<Cell> cells() {
        return authority.list().stream().map(this::cell).toList();
    }

    private Cell cell(ListColumn column) {
        return switch (column) {
            case NAME -> Cell.of(candidate.who().name());
            case BADGE -> Cell.of(candidate.badge().orElse(""));
            case ORGANISATION -> Cell.of(candidate.who().organisation());
            case RESULT -> Cell.of((hasPassed() ? AssessWord.PASSED : AssessWord.NOT_YET).words());
            case DATE -> day(candidate.passed().or(this::last).map(Taken::day));
            case TRIES -> Cell.of(candidate.tries().size());
            case MISSED -> Cell.of(missed());
            case LANGUAGE ->
                Cell.of(candidate
                        .passed()
                        .or(this::last)
                        .map(taken -> Locale.forLanguageTag(taken.language()).getDisplayLanguage(Locale.ENGLISH))
                        .orElse(""));
            case EXPIRES -> day(expires());
            case CERTIFICATE ->
                Cell.of(candidate.certificate().map(Certificate::number).orElse(""));
        };
    }

    private boolean hasPassed() {
        return candidate.standing() == Standing.PASSED;
    }

    private Optional<Taken> last() {
        return candidate.tries().isEmpty()
                ? Optional.empty()
                : Optional.of(candidate.tries().getLast());
    }

    private Optional<LocalDate> expires() {
        return hasPassed()
                ? candidate
                        .certificate()
                        .flatMap(Certificate::expires)
                        .or(() -> candidate.passed().flatMap(pass -> authority.expires(pass.day())))
                : Optional.empty();
    }

    private String missed() {
        return candidate
                .missed()
                .map(parts -> parts.stream().map(this::part).collect(Collectors.joining("; ")))
                .orElseGet(AssessWord.NOT_KNOWN::words);
    }

    private String part(String id) {
        return library.module(id).map(module -> module.text(ENGLISH).title()).orElse(id);
    }

    private static Cell day(Optional<LocalDate> day) {
        return day.<Cell>map(Cell::of).orElseGet(Cell.Empty::new);
    }
}
