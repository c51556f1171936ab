package org.watchword.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something that whoever hands a print out ought to know first; it is printed all the same.
///
/// @param kind for a script
/// @param about a contact's id, a language, or a day; never a person
/// @param words what is so, and what to do
record PrintWarning(String kind, String about, String words) {
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", kind);
        values.put("about", about);
        values.put("what", words);
        return values;
    }
}
