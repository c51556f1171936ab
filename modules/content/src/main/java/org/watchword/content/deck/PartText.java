package org.watchword.content.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A part of a deck as it is written in the deck's file, in one line.
public final class PartText {

    private static final Set<String> READ_AS_SOMETHING_ELSE = Set.of("null", "true", "false", "yes", "no", "on", "off");

    private PartText() {}

    /// The part between braces.
    public static String of(Part part) {
        List<String> keys = new ArrayList<>();
        switch (part) {
            case Part.Teach teach -> teach(teach, keys);
            case Part.Rest rest -> keys.add("break: " + minutes(rest.minutes()));
            case Part.Ask ask -> {
                keys.add("ask: " + ask.moment().name().toLowerCase(Locale.ROOT));
                keys.add("minutes: " + minutes(ask.minutes()));
                skip(ask.skip().stream().map(Object::toString).toList(), keys);
            }
        }
        return "{ " + String.join(", ", keys) + " }";
    }

    private static void teach(Part.Teach teach, List<String> keys) {
        keys.add("module: " + teach.module());
        keys.add("version: " + teach.version());
        skip(teach.skip(), keys);
        if (!teach.replace().isEmpty()) {
            keys.add(new TreeMap<>(teach.replace())
                    .entrySet().stream()
                            .map(each -> id(each.getKey()) + ": " + each.getValue())
                            .collect(Collectors.joining(", ", "replace: { ", " }")));
        }
        teach.minutes().ifPresent(minutes -> keys.add("minutes: " + minutes(minutes)));
    }

    private static void skip(List<String> ids, List<String> keys) {
        if (!ids.isEmpty()) {
            keys.add(ids.stream().map(PartText::id).collect(Collectors.joining(", ", "skip: [", "]")));
        }
    }

    private static String id(String id) {
        return READ_AS_SOMETHING_ELSE.contains(id) ? '"' + id + '"' : id;
    }

    private static String minutes(double minutes) {
        return minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.valueOf(minutes);
    }
}
