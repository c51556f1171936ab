package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.session.Lookalikes.Pair;

class LookalikesTest {

    private static Person person(int number, String name, String organisation) {
        return new Person(
                Course.person(number),
                new Personal.Known(name, organisation),
                Arrival.IN_TIME,
                Instant.EPOCH.plusSeconds(number),
                Entered.AT_THE_DOOR,
                false,
                null);
    }

    private static boolean alike(String one, String other) {
        return !Lookalikes.in(List.of(person(1, one, "Sample Cabs"), person(2, other, "Sample Cabs")), Set.of())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë O’Brien, zoe obrien, true",
        "Ann Example, 'Example, Ann', true",
        "Mohammed Ali, Mohamed Ali, true",
        "Anna Sample, Anan Sample, true",
        "Ann Lee, Anna Lee, false",
        "Ann Example, Bo Example, false",
        "Олена Шевченко, ОЛЕНА ШЕВЧЕНКО, true",
        "阮 文, 阮 武, false",
    })
    void namesAreAlikeWhenOneSlipOfTheHandPartsThem(String one, String other, boolean expected) {
        assertEquals(expected, alike(one, other));
    }

    @Test
    void oneNameOfTwoOrganisationsIsTwoPeople() {
        List<Person> people = List.of(person(1, "Ann Example", "Sample Cabs"), person(2, "Ann Example", "Other Cabs"));
        assertEquals(List.of(), Lookalikes.in(people, Set.of()));
    }

    @Test
    void whoGaveNoOrganisationMayBeOfAny() {
        List<Person> people = List.of(person(1, "Ann Example", "Sample Cabs"), person(2, "Ann Example", ""));
        assertEquals(List.of(new Pair(people.get(0), people.get(1))), Lookalikes.in(people, Set.of()));
    }

    @Test
    void whatTheTrainerSaidIsTwoIsNotSuggestedAgain() {
        List<Person> people = List.of(person(1, "Ann Example", ""), person(2, "Ann Example", ""));
        assertEquals(List.of(), Lookalikes.in(people, Set.of(Course.person(2))));
    }

    @Test
    void aForgottenPersonIsLikeNobody() {
        Person forgotten = person(1, "x", "").with(new Personal.Erased());
        assertEquals(List.of(), Lookalikes.in(List.of(forgotten, person(2, "x", "")), Set.of()));
    }

    @Test
    void aLargeRegisterHasEachLineSuggestedOnce() {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < 600; number++) {
            people.add(person(number, "Ann Example " + number % 300, ""));
        }
        List<Pair> pairs = Lookalikes.in(people, Set.of());
        assertEquals(pairs.size(), pairs.stream().map(Pair::later).distinct().count());
    }
}
