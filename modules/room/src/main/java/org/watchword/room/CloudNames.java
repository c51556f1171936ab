package org.watchword.room;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a cloud service by what it calls its folder. Names that a trainer may well give a folder of her own, such as
/// "Box", count only where the service puts them: in the home folder.
final class CloudNames {

    private static final List<Name> ANYWHERE = List.of(
            new Name(Cloud.ONEDRIVE, "onedrive( - .+)?"),
            new Name(Cloud.DROPBOX, "dropbox( \\(.+\\))?"),
            new Name(Cloud.GOOGLE_DRIVE, "google ?drive|google-drive:.*"),
            new Name(Cloud.ICLOUD, "icloud ?drive|com~apple~clouddocs"),
            new Name(Cloud.NEXTCLOUD, "(nextcloud|owncloud) ?\\d*"));

    private static final List<Name> AT_HOME =
            List.of(new Name(Cloud.DROPBOX, ".+ dropbox"), new Name(Cloud.BOX, "box( sync)?"));

    /// Google's is in the home folder, or alone on a drive of its own.
    private static final List<Name> AT_HOME_OR_TOP = List.of(new Name(Cloud.GOOGLE_DRIVE, "my drive( \\(.+\\))?"));

    /// In a Mac's `Library/CloudStorage`, each followed by an account.
    private static final List<Name> IN_CLOUD_STORAGE = List.of(
            new Name(Cloud.ONEDRIVE, "onedrive.*"),
            new Name(Cloud.DROPBOX, "dropbox.*"),
            new Name(Cloud.GOOGLE_DRIVE, "googledrive.*"),
            new Name(Cloud.ICLOUD, "iclouddrive.*"),
            new Name(Cloud.NEXTCLOUD, "(nextcloud|owncloud).*"),
            new Name(Cloud.BOX, "box.*"),
            new Name(Cloud.OTHER, ".*"));

    private CloudNames() {}

    /// The service that this folder itself belongs to.
    ///
    /// @param folder with a parent
    static Optional<Cloud> of(Path folder, Predicate<Path> home) {
        String name = small(folder);
        Path parent = folder.getParent();
        if (inLibrary(parent) && small(parent).equals("cloudstorage")) {
            return find(IN_CLOUD_STORAGE, name);
        }
        if (inLibrary(folder) && name.equals("mobile documents")) {
            return Optional.of(Cloud.ICLOUD);
        }
        boolean atHome = parent != null && home.test(parent);
        boolean atTop = parent != null && parent.getFileName() == null;
        return find(ANYWHERE, name)
                .or(() -> atHome ? find(AT_HOME, name) : Optional.empty())
                .or(() -> atHome || atTop ? find(AT_HOME_OR_TOP, name) : Optional.empty());
    }

    private static Optional<Cloud> find(List<Name> names, String small) {
        return names.stream().filter(each -> each.is(small)).map(Name::cloud).findFirst();
    }

    private static boolean inLibrary(@Nullable Path folder) {
        return folder != null && small(folder.getParent()).equals("library");
    }

    private static String small(@Nullable Path folder) {
        Path name = folder == null ? null : folder.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    private record Name(Cloud cloud, Pattern pattern) {
        Name(Cloud cloud, String pattern) {
            this(cloud, Pattern.compile(pattern));
        }

        boolean is(String small) {
            return pattern.matcher(small).matches();
        }
    }
}
