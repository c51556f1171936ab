package org.watchword.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.names.Holdings;
import org.watchword.room.names.Holdings.Copies;
import tools.jackson.databind.json.JsonMapper;

/// `watchword holds`: what this laptop holds, in numbers that name nobody.
final class SayHoldings {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    SayHoldings(Console console) {
        this.console = console;
    }

    /// Counts and tells.
    ///
    /// @return 0 when the records could be read
    int say(Places places, boolean json) {
        return new Rooms(console, texts).work(places, room -> {
            Holdings holdings = room.names().holdings();
            if (json) {
                console.say(JsonMapper.shared().writeValueAsString(values(holdings)));
            } else {
                say(holdings);
            }
            return 0;
        });
    }

    private void say(Holdings holdings) {
        console.say(texts.get(
                CliWord.HELD,
                Integer.toString(holdings.sessions()),
                Integer.toString(holdings.people()),
                Integer.toString(holdings.namesInAll())));
        holdings.names()
                .forEach((year, names) ->
                        console.say(texts.get(CliWord.HELD_YEAR, Integer.toString(year), Integer.toString(names))));
        console.say(texts.get(holdings.locked() ? CliWord.HELD_LOCKED : CliWord.HELD_OPEN));
        console.say(holdings.lastBackup()
                .map(made -> texts.get(CliWord.HELD_BACKUP, made.toString()))
                .orElseGet(() -> texts.get(CliWord.NO_BACKUP)));
        console.say(holdings.copies().map(this::copies).orElseGet(() -> texts.get(CliWord.HELD_NO_PLACE)));
    }

    private String copies(Copies copies) {
        String newest = copies.newest().map(Object::toString).orElseGet(() -> texts.get(CliWord.HELD_NO_COPY));
        return copies.count().isPresent()
                ? texts.get(
                        CliWord.HELD_COPIES,
                        copies.place(),
                        Integer.toString(copies.count().getAsInt()),
                        newest)
                : texts.get(CliWord.HELD_PLACE_AWAY, copies.place(), newest);
    }

    private static Map<String, Object> values(Holdings holdings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sessions", holdings.sessions());
        values.put("people", holdings.people());
        values.put("names", holdings.namesInAll());
        values.put("namesByYear", holdings.names());
        values.put("locked", holdings.locked());
        values.put("lastBackup", holdings.lastBackup().map(Object::toString).orElse(""));
        holdings.copies().ifPresent(copies -> values.put("copies", values(copies)));
        return values;
    }

    /// Without a count while the place is not there.
    private static Map<String, Object> values(Copies copies) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("place", copies.place());
        copies.count().ifPresent(count -> values.put("count", count));
        values.put("newest", copies.newest().map(Object::toString).orElse(""));
        return values;
    }
}
