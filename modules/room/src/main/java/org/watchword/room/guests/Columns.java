package org.watchword.room.guests;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.watchword.tables.Sheet;

/// Which column of somebody's list holds what. Columns count from 0; [#NONE] stands for none of them.
///
/// @param name whole names; or first names when `surname` is another column
/// @param surname may be none
/// @param organisation may be none
/// @param role may be none
/// @param titled whether the first row says what the columns are, and is nobody's line
public record Columns(int name, int surname, int organisation, int role, boolean titled) {

    /// No column at all.
    public static final int NONE = -1;

    private static final int FULL = 0;
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int PLACE = 3;
    private static final int POST = 4;

    /// How lists are titled in practice. Longer titles are found by the words in them, the first that fits.
    private static final List<Map.Entry<String, Integer>> TITLES = List.of(
            Map.entry("first name", FIRST),
            Map.entry("forename", FIRST),
            Map.entry("given name", FIRST),
            Map.entry("christian name", FIRST),
            Map.entry("firstname", FIRST),
            Map.entry("surname", LAST),
            Map.entry("last name", LAST),
            Map.entry("family name", LAST),
            Map.entry("lastname", LAST),
            Map.entry("organisation", PLACE),
            Map.entry("organization", PLACE),
            Map.entry("company", PLACE),
            Map.entry("employer", PLACE),
            Map.entry("operator", PLACE),
            Map.entry("firm", PLACE),
            Map.entry("agency", PLACE),
            Map.entry("job", POST),
            Map.entry("role", POST),
            Map.entry("position", POST),
            Map.entry("occupation", POST),
            Map.entry("full name", FULL),
            Map.entry("name", FULL),
            Map.entry("attendee", FULL),
            Map.entry("participant", FULL),
            Map.entry("delegate", FULL),
            Map.entry("driver", FULL));

    /// Guesses from the titles. Without any title that says "name", the first column holds the names and the first
    /// row is somebody's.
    public static Columns guess(Sheet sheet) {
        int[] found = {NONE, NONE, NONE, NONE, NONE};
        for (int column = 0; column < sheet.titles().size(); column++) {
            int meaning = meaning(sheet.titles().get(column));
            if (meaning != NONE && found[meaning] == NONE) {
                found[meaning] = column;
            }
        }
        boolean parted = found[FIRST] != NONE && found[LAST] != NONE;
        boolean titled = IntStream.of(found).anyMatch(column -> column != NONE);
        int name = found[FULL] == NONE ? firstOf(found[FIRST], found[LAST]) : found[FULL];
        return new Columns(
                parted ? found[FIRST] : Math.max(0, name),
                parted ? found[LAST] : NONE,
                found[PLACE],
                found[POST],
                titled);
    }

    private static int firstOf(int one, int other) {
        return one == NONE ? other : one;
    }

    private static int meaning(String title) {
        String words =
                title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
        return TITLES.stream()
                .filter(entry ->
                        (" " + words + " ").contains(" " + entry.getKey() + " ") || words.equals(entry.getKey() + "s"))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(NONE);
    }
}
