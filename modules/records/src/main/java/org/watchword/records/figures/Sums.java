package org.watchword.records.figures;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.watchword.records.figures.ShownPeople.Shown;
import org.watchword.session.book.Names;
import org.watchword.session.book.PublishedReport;

/// What several reports tell together: numbers of people who have nobody in common, because their days or their areas
/// do not meet, add up to nearly as many as another number says of all these days or areas. Whoever holds the reports
/// knows how many the few are that are missing.
///
/// Along one line, of days or of areas, every sum that can be made is looked at, and none is guessed.
final class Sums {
    /// Of numbers along one line, the first so many are looked at; a laptop's reports of many years are fewer.
    private static final int MOST_PIECES = 400;

    private static final long MOST_PEOPLE = 100_000;

    private final List<Stated> numbers;
    private final int threshold;

    /// @param numbers of all reports
    /// @param threshold the strictest of theirs
    Sums(List<Stated> numbers, int threshold) {
        this.numbers = numbers;
        this.threshold = threshold;
    }

    /// A number of a report.
    ///
    /// @param published empty for the report that is about to be
    record Stated(Shown shown, Optional<PublishedReport> published) {}

    /// Numbers that tell something together.
    ///
    /// @param told of the report that is about to be published
    /// @param beside the reports that are out already
    record Found(Shown told, List<PublishedReport> beside) {}

    /// A number as a stretch of a line.
    private record Piece(Stated number, int from, int to) {

        long people() {
            return number.shown().people();
        }

        boolean isNew() {
            return number.published().isEmpty();
        }

        boolean within(Piece whole) {
            return !equals(whole) && from >= whole.from && to <= whole.to;
        }
    }

    /// Every way in which the new report and those before it give a few people away.
    List<Found> all() {
        List<Found> found = new ArrayList<>();
        lines(number -> List.of(who(number), number.scope().area()), this::days).forEach(line -> look(line, found));
        lines(
                        number -> List.of(
                                who(number),
                                number.scope().from(),
                                number.scope().to()),
                        this::areas)
                .forEach(line -> look(line, found));
        return found;
    }

    /// Whom a number speaks of, wherever and whenever.
    private static List<Object> who(Shown number) {
        return List.of(Names.same(number.scope().funder()), number.group(), number.column());
    }

    private interface Along {
        List<Piece> along(List<Stated> numbers);
    }

    private interface Key {
        List<Object> of(Shown number);
    }

    /// Numbers that differ along one line only, in the order of the reports. How many different people there were adds
    /// up along none.
    private List<List<Piece>> lines(Key key, Along along) {
        Map<List<Object>, List<Stated>> lines = new LinkedHashMap<>();
        numbers.stream()
                .filter(number -> number.shown().column() != Column.UNIQUE)
                .filter(number -> number.shown().people() <= MOST_PEOPLE)
                .forEach(number -> lines.computeIfAbsent(key.of(number.shown()), _ -> new ArrayList<>())
                        .add(number));
        return lines.values().stream()
                .filter(line ->
                        line.stream().anyMatch(number -> number.published().isEmpty()))
                .map(line -> along.along(line.subList(0, Math.min(MOST_PIECES, line.size()))))
                .toList();
    }

    private List<Piece> days(List<Stated> line) {
        return line.stream()
                .map(number ->
                        new Piece(number, (int) number.shown().scope().from().toEpochDay(), (int)
                                number.shown().scope().to().toEpochDay()))
                .toList();
    }

    /// Areas in an order in which what lies in one follows it.
    private List<Piece> areas(List<Stated> line) {
        Collection<String> paths = new TreeSet<>(Comparator.comparing((String path) -> path.replace('/', '\0')));
        line.forEach(number -> paths.add(number.shown().scope().area()));
        List<String> order = List.copyOf(paths);
        List<Piece> pieces = new ArrayList<>();
        for (Stated number : line) {
            ReportScope scope = number.shown().scope();
            int from = order.indexOf(scope.area());
            int to = from;
            while (to + 1 < order.size() && scope.holdsArea(order.get(to + 1))) {
                to++;
            }
            pieces.add(new Piece(number, from, to));
        }
        return pieces;
    }

    private void look(List<Piece> line, List<Found> found) {
        for (Piece whole : line) {
            List<Piece> parts = line.stream()
                    .filter(piece -> piece.within(whole))
                    .sorted(Comparator.comparingInt(Piece::to))
                    .toList();
            new Filling(whole, parts, threshold).few().ifPresent(used -> found.add(found(whole, used)));
        }
    }

    private static Found found(Piece whole, List<Piece> used) {
        List<Piece> all = new ArrayList<>(used);
        all.add(whole);
        Shown told = (whole.isNew()
                        ? whole
                        : used.stream().filter(Piece::isNew).findFirst().orElseThrow())
                .number()
                .shown();
        List<PublishedReport> beside = all.stream()
                .flatMap(piece -> piece.number().published().stream())
                .distinct()
                .sorted(Comparator.comparing(PublishedReport::day).thenComparing(PublishedReport::hash))
                .toList();
        return new Found(told, beside);
    }

    /// Which sums of parts that do not meet come near to a whole: bit n of a number stands for a sum of n people.
    private static final class Filling {
        private final Piece whole;
        private final List<Piece> parts;
        private final int threshold;
        private final int[] before;
        private final BigInteger[] any;
        private final BigInteger[] mixed;

        /// @param parts by their ends
        Filling(Piece whole, List<Piece> parts, int threshold) {
            this.whole = whole;
            this.parts = parts;
            this.threshold = threshold;
            before = new int[parts.size()];
            any = new BigInteger[parts.size() + 1];
            mixed = new BigInteger[parts.size() + 1];
            any[0] = BigInteger.ONE;
            mixed[0] = BigInteger.ZERO;
            for (int part = 0; part < parts.size(); part++) {
                fill(part);
            }
        }

        /// One report alone was looked at when it was made, so a sum counts only with a part of another.
        private boolean mixes(Piece part) {
            return part.isNew() != whole.isNew();
        }

        private void fill(int part) {
            Piece piece = parts.get(part);
            while (before[part] < part && parts.get(before[part]).to() < piece.from()) {
                before[part]++;
            }
            int earlier = before[part];
            BigInteger with = with(any[earlier], piece);
            any[part + 1] = any[part].or(with);
            mixed[part + 1] = mixed[part].or(mixes(piece) ? with : with(mixed[earlier], piece));
        }

        /// No sum is of interest that is larger than the whole by the threshold.
        private BigInteger with(BigInteger sums, Piece piece) {
            int most = (int) whole.people() + threshold;
            BigInteger mask = BigInteger.ONE.shiftLeft(most).subtract(BigInteger.ONE);
            return piece.people() >= most
                    ? BigInteger.ZERO
                    : sums.shiftLeft((int) piece.people()).and(mask);
        }

        /// Parts with which a few are missing, or a few too many.
        Optional<List<Piece>> few() {
            int people = (int) whole.people();
            for (int few = 1; few < threshold; few++) {
                for (int sum : new int[] {people - few, people + few}) {
                    if (sum > 0 && mixed[parts.size()].testBit(sum)) {
                        return Optional.of(used(sum));
                    }
                }
            }
            return Optional.empty();
        }

        private List<Piece> used(int sum) {
            List<Piece> used = new ArrayList<>();
            int left = sum;
            boolean mix = true;
            int part = parts.size();
            while (left > 0 || mix) {
                Piece piece = parts.get(part - 1);
                if ((mix ? mixed : any)[part - 1].testBit(left)) {
                    part--;
                } else {
                    used.add(piece);
                    left -= (int) piece.people();
                    part = before[part - 1];
                    mix = mix && !(mixes(piece) && any[part].testBit(left));
                }
            }
            return used;
        }
    }
}
