package org.watchword.content.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

/// What somebody who gives out licences asks of one person, so that a pass counts there.
///
/// @param version goes up with any change of what is asked; it is kept with each result
/// @param bank the id of the [Bank] that the questions come from
/// @param decks whose sessions may end with this test
/// @param passPercent of the points, 1 to 100
/// @param tries how often one person may take it, 1 to 9
/// @param drawing which questions stand on a paper
/// @param mustAttend ids of training modules; who missed one has not passed yet
/// @param languages in which it may be taken, the one of the bank among them
/// @param readAloud whether the trainer may read the questions to somebody
/// @param minutes the most time; empty where time does not count, which is usual
/// @param extraTimePercent what somebody who needs more time gets on top, where time counts
/// @param validMonths how long a pass counts; empty where it does not end
/// @param badge what the number is called that the authority wants beside the name; empty where it wants none
/// @param certificate its wording
/// @param list the columns of the list for its officer, in their order
public record Authority(
        String id,
        int version,
        LocalText name,
        String bank,
        List<String> decks,
        int passPercent,
        int tries,
        Drawing drawing,
        List<String> mustAttend,
        List<String> languages,
        boolean readAloud,
        OptionalInt minutes,
        int extraTimePercent,
        OptionalInt validMonths,
        Optional<LocalText> badge,
        CertificateWords certificate,
        List<ListColumn> list,
        Checked reviewed,
        LocalDate reviewBy,
        SourcePlace place) {

    public Authority {
        decks = List.copyOf(decks);
        mustAttend = List.copyOf(mustAttend);
        languages = List.copyOf(languages);
        list = List.copyOf(list);
    }

    /// The fewest points of `points` that are a pass: a part of a point is rounded up, to nobody's favour.
    public int pointsToPass(int points) {
        return Math.ceilDiv(points * passPercent, 100);
    }

    /// The last day that a pass of this day counts on; empty where it does not end.
    public Optional<LocalDate> expires(LocalDate passed) {
        return validMonths.isPresent()
                ? Optional.of(passed.plusMonths(validMonths.getAsInt()).minusDays(1))
                : Optional.empty();
    }
}
