package org.watchword.session.result;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchword.session.PersonId;

/// A list as it went to an authority. Whoever was forgotten since stands in it without words.
///
/// @param columns by the names that stand in the authority's file
/// @param lines the cells of each person, in the order of the list
public record IssuedList(
        ListId id, String authority, LocalDate day, List<String> columns, Map<PersonId, PersonalWords> lines) {

    public IssuedList {
        columns = List.copyOf(columns);
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }

    IssuedList with(PersonId person, PersonalWords cells) {
        Map<PersonId, PersonalWords> more = new LinkedHashMap<>(lines);
        more.put(person, cells);
        return new IssuedList(id, authority, day, columns, more);
    }

    IssuedList without(PersonId person) {
        return lines.containsKey(person) ? with(person, new PersonalWords.Erased()) : this;
    }
}
