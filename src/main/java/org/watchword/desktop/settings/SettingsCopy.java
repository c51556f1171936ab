package org.watchword.desktop.settings;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The settings that a second laptop can take over. Nothing of this laptop's own goes along: no funder, no projector,
/// no
/// Wi-Fi with its password, no key and nobody's name.
///
/// @param format what this file is, [#FORMAT]
/// @param notesSize height of the notes' letters in pixels
/// @param letterKeys whether single letters are keys
/// @param notesShare how much of the window's width the notes have
/// @param captions whether a film's words stand below it
/// @param clicker names of deeds by names of keys
/// @param letters single letters by names of deeds
/// @param lockAfter minutes until the pages with names lock
/// @param keepNames months that names are kept
/// @param area where she teaches, such as `gb/essex`
record SettingsCopy(
        String format,
        Appearance appearance,
        int notesSize,
        boolean letterKeys,
        double notesShare,
        boolean captions,
        Map<String, String> clicker,
        Map<String, String> letters,
        int lockAfter,
        int keepNames,
        String area) {
    static final String FORMAT = "watchword-settings/1";

    private static final String FORMATS = "watchword-settings/";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    SettingsCopy {
        clicker = Map.copyOf(clicker);
        letters = Map.copyOf(letters);
        boolean letter = notesSize >= Presenting.SMALLEST_NOTES && notesSize <= Presenting.LARGEST_NOTES;
        if (!letter || !Locking.CHOICES.contains(lockAfter) || !Keeping.CHOICES.contains(keepNames)) {
            throw new IllegalArgumentException("a size or a time that cannot be chosen");
        }
    }

    /// What was read from a file.
    sealed interface Read {}

    /// Settings that can be taken over.
    record Here(SettingsCopy copy) implements Read {}

    /// A newer program has written them.
    record Newer() implements Read {}

    /// It is no file of settings, or a damaged one.
    record Damaged() implements Read {}

    static SettingsCopy of(Settings settings) {
        Presenting presenting = settings.presenting();
        Podium podium = settings.podium();
        return new SettingsCopy(
                FORMAT,
                settings.appearance(),
                presenting.notesSize(),
                presenting.letterKeys(),
                podium.notesShare(),
                podium.captions(),
                podium.clicker(),
                podium.letters(),
                settings.locking().minutes(),
                settings.keeping().months(),
                settings.lastChoices().area());
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    static Read read(byte[] bytes) {
        try {
            JsonNode tree = JSON.readTree(bytes);
            String format = Optional.ofNullable(tree.get("format"))
                    .map(JsonNode::asString)
                    .orElse("");
            if (format.startsWith(FORMATS) && !format.equals(FORMAT)) {
                return new Newer();
            }
            return format.equals(FORMAT) ? new Here(JSON.treeToValue(tree, SettingsCopy.class)) : new Damaged();
        } catch (JacksonException damaged) {
            return new Damaged();
        }
    }

    /// The settings of this laptop with these in their place.
    Settings onto(Settings own) {
        LastChoices last = own.lastChoices();
        return own.with(appearance)
                .with(own.presenting().withNotes(notesSize).withLetterKeys(letterKeys))
                .with(own.podium()
                        .shared(notesShare)
                        .captioned(captions)
                        .clicking(clicker)
                        .lettered(letters))
                .with(new Locking(lockAfter))
                .with(new Keeping(keepNames))
                .with(new LastChoices(last.funder(), area, last.kind(), last.programme()));
    }
}
