package org.watchword.room;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells a cloud service by what it leaves in the folder it copies, whatever that folder is called.
final class CloudMarks {

    /// `.dropbox` is a file there and a folder in every home folder where Dropbox is installed, so the kind counts.
    private static final Map<String, Cloud> FILES = Map.of(
            ".dropbox", Cloud.DROPBOX,
            ".849C9593-D756-4E56-8D6E-42412F2A707B", Cloud.ONEDRIVE,
            ".nextcloudsync.log", Cloud.NEXTCLOUD,
            ".owncloudsync.log", Cloud.NEXTCLOUD,
            ".csync_journal.db", Cloud.NEXTCLOUD);

    private static final Map<String, Cloud> FOLDERS = Map.of(
            ".dropbox.cache", Cloud.DROPBOX,
            ".tmp.driveupload", Cloud.GOOGLE_DRIVE,
            ".tmp.drivedownload", Cloud.GOOGLE_DRIVE,
            ".shortcut-targets-by-id", Cloud.GOOGLE_DRIVE);

    private static final String NEXTCLOUD_JOURNAL = "{.sync_,._sync_}*.db";

    private CloudMarks() {}

    /// The service whose marks lie in this very folder; none when it is not there or cannot be read.
    static Optional<Cloud> of(Path folder) {
        Stream<Cloud> files = FILES.entrySet().stream()
                .filter(mark -> Files.isRegularFile(folder.resolve(mark.getKey())))
                .map(Map.Entry::getValue);
        Stream<Cloud> folders = FOLDERS.entrySet().stream()
                .filter(mark -> Files.isDirectory(folder.resolve(mark.getKey())))
                .map(Map.Entry::getValue);
        return Stream.concat(files, folders).findFirst().or(() -> journal(folder));
    }

    private static Optional<Cloud> journal(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, NEXTCLOUD_JOURNAL)) {
            return found.iterator().hasNext() ? Optional.of(Cloud.NEXTCLOUD) : Optional.empty();
        } catch (IOException | DirectoryIteratorException notReadable) {
            return Optional.empty();
        }
    }
}
