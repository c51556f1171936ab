package org.watchword.room.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The people of a simulated room. Their names cannot be mistaken for anybody's.
final class Cast {

    private static final List<String> FIRST = List.of(
            "Alex", "Billie", "Charlie", "Dara", "Eden", "Frankie", "Gray", "Harper", "Indi", "Jules", "Kit", "Lee",
            "Morgan", "Noor", "Ollie", "Parker", "Quinn", "Robin", "Sam", "Toni");
    private static final List<String> LAST =
            List.of("Example", "Sample", "Specimen", "Placeholder", "Pretend", "Makebelieve", "Imaginary", "Nobody");
    private static final List<String> ORGANISATIONS =
            List.of("Example Cabs", "Sample Private Hire", "Pretend Taxis", "Imaginary Cars", "Placeholder Travel", "");

    /// One of them.
    ///
    /// @param organisation may be empty: some people drive for themselves
    record Extra(String name, String organisation) {}

    private Cast() {}

    /// Invents so many people, no two of the same name.
    static List<Extra> of(int people, RandomGenerator chance) {
        int names = FIRST.size() * LAST.size();
        int shift = chance.nextInt(names);
        List<Extra> cast = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            // 37 shares no factor with the number of names, so every name comes once before one comes again.
            int pick = (shift + number * 37) % names;
            String again = number < names ? "" : " " + (number / names + 1);
            String name = FIRST.get(pick % FIRST.size()) + " " + LAST.get(pick / FIRST.size()) + again;
            cast.add(new Extra(name, ORGANISATIONS.get(chance.nextInt(ORGANISATIONS.size()))));
        }
        return cast;
    }
}
