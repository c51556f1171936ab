package org.watchword.exchange.pack;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which files a pack may hold: those that a library reads, under names that every system can keep. Everything else is
/// refused, so that nobody has to think of every trick that a name can play.
public final class PackNames {

    private static final Set<String> FOLDERS = Set.of(
            "asked",
            "authorities",
            "banks",
            "contacts",
            "decks",
            "figures",
            "modules",
            "prints",
            "signs",
            "translations");
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");
    private static final Pattern ENDING = Pattern.compile(".+\\.(md|yaml|svg|png|jpg|mp4|vtt)");

    /// Names that Windows keeps for its devices, whatever follows the first dot.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /// A signature says that somebody here has read a translation; nobody far away can say that.
    private static final Pattern SIGNED = Pattern.compile("translations/.*/signed\\..*");

    private static final int LONGEST = 180;
    private static final int DEEPEST = 8;

    private PackNames() {}

    /// Whether a file of this name may be in a pack.
    ///
    /// @param path inside the pack, with `/`
    public static boolean may(String path) {
        List<String> parts = List.of(path.split("/", -1));
        return path.length() <= LONGEST
                && parts.size() >= 2
                && parts.size() <= DEEPEST
                && FOLDERS.contains(parts.getFirst())
                && ENDING.matcher(path).matches()
                && !SIGNED.matcher(path).matches()
                && parts.stream()
                        .allMatch(part -> PART.matcher(part).matches()
                                && !DEVICE.matcher(part).matches());
    }
}
