package org.watchword.desktop.travel;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.exchange.pack.Manifest;
import org.watchword.exchange.pack.PackFault;
import org.watchword.room.travel.Change;
import org.watchword.room.travel.Looked;

/// What is said of packs.
public enum PackWord implements Word {
    NOT_A_PACK,
    DAMAGED,
    TOO_MANY_FILES,
    TOO_LARGE,
    BOMB,
    ENCRYPTED,
    LINK,
    NAME,
    SAME_NAME,
    NO_MANIFEST,
    MANIFEST_DAMAGED,
    FROM_THE_FUTURE,
    WRONG_SIGNATURE,
    MISSING,
    UNLISTED,
    WRONG_HASH,
    UNSAFE_PICTURE,
    CONTENT,
    NEW,
    REPLACES,
    SAME,
    OWN_STAYS,
    AUTHOR_NEW,
    AUTHOR_KNOWN,
    AUTHOR_OTHER,
    TITLE,
    WORDS,
    NUMBER,
    RECALL,
    HERE,
    OLDER,
    SAME_VERSION,
    ASK,
    ASK_OTHER,
    TAKEN,
    NONE,
    SHELVED,
    PUT_ASIDE,
    NOT_HERE,
    MADE,
    UNKNOWN_UNIT,
    NOTHING_OWN,
    WRONG_NAME,
    KEY_DAMAGED,
    NOT_THERE,
    NOT_DONE;

    /// Why a pack is not opened, as a sentence that says what to do.
    public static String sentence(PackFault fault, Texts texts) {
        PackWord word = valueOf(fault.kind().name());
        return switch (word) {
            case NOT_A_PACK, DAMAGED, TOO_MANY_FILES, TOO_LARGE, NO_MANIFEST, MANIFEST_DAMAGED, FROM_THE_FUTURE ->
                texts.get(word);
            default -> texts.get(word, fault.at());
        };
    }

    /// Why a pack that can be read is not opened, or why it cannot be read; nothing for one that can be opened.
    public static String refusal(Looked looked, Texts texts) {
        return switch (looked) {
            case Looked.Refused(PackFault fault) -> sentence(fault, texts);
            case Looked.Older(Manifest manifest, int here) ->
                texts.get(OLDER, manifest.title(), Integer.toString(manifest.version()), Integer.toString(here));
            case Looked.SameVersion(Manifest manifest) ->
                texts.get(SAME_VERSION, manifest.title(), Integer.toString(manifest.version()));
            case Looked.Here _, Looked.Ready _ -> "";
        };
    }

    /// What one thing in a pack does here.
    ///
    /// @param name of that thing
    public static String of(Change change, String name, Texts texts) {
        return texts.get(valueOf(change.kind().name()), name);
    }

    /// What is known of a pack's author.
    ///
    /// @param name what they call themselves
    public static String of(Looked.Known known, String name, Texts texts) {
        return texts.get(valueOf("AUTHOR_" + known.name()), name);
    }

    @Override
    public String key() {
        return Word.keyOf("pack", this);
    }
}
