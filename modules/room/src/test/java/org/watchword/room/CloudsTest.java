package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Paths are written with slashes and taken apart, so that no system's separator is assumed.
class CloudsTest {

    @TempDir
    private Path temp;

    private Path home = Path.of("");

    @BeforeEach
    void someoneLivesHere() throws IOException {
        home = Files.createDirectories(temp.resolve("Users").resolve("Robin"));
    }

    private static Path at(Path start, String folders) {
        Path at = start;
        for (String folder : folders.split("/")) {
            at = at.resolve(folder);
        }
        return at;
    }

    private Optional<Cloud> over(OperatingSystem system, Map<String, String> environment, Path folder) {
        return new Clouds(system, environment, home).over(folder);
    }

    private Optional<Cloud> over(Path folder) {
        return over(OperatingSystem.LINUX, Map.of(), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "OneDrive/Watchword, ONEDRIVE",
        "OneDrive, ONEDRIVE",
        "OneDrive - Some School/Documents/Watchword, ONEDRIVE",
        "onedrive - some school/Dokumente/Watchword, ONEDRIVE",
        "Dropbox/Watchword, DROPBOX",
        "Dropbox (Some Charity)/Watchword, DROPBOX",
        "Some Charity Dropbox/Robin/Watchword, DROPBOX",
        "Google Drive/Watchword, GOOGLE_DRIVE",
        "My Drive/Watchword, GOOGLE_DRIVE",
        "My Drive (robin@example.org)/Watchword, GOOGLE_DRIVE",
        "gvfs/google-drive:host=example.org/Watchword, GOOGLE_DRIVE",
        "iCloudDrive/Watchword, ICLOUD",
        "Nextcloud/Watchword, NEXTCLOUD",
        "Nextcloud2/Watchword, NEXTCLOUD",
        "ownCloud/Watchword, NEXTCLOUD",
        "Box/Watchword, BOX",
        "Box Sync/Watchword, BOX"
    })
    void aServiceIsKnownByTheNameOfItsFolder(String folders, Cloud cloud) {
        assertEquals(Optional.of(cloud), over(at(home, folders)));
    }

    @ParameterizedTest
    @CsvSource({
        "Mobile Documents/com~apple~CloudDocs/Watchword, ICLOUD",
        "Mobile Documents/iCloud~org~example/Watchword, ICLOUD",
        "CloudStorage/OneDrive-Personal/Watchword, ONEDRIVE",
        "CloudStorage/OneDrive-SomeSchool/Watchword, ONEDRIVE",
        "CloudStorage/GoogleDrive-robin@example.org/Mon Drive/Watchword, GOOGLE_DRIVE",
        "CloudStorage/Dropbox-SomeCharity/Watchword, DROPBOX",
        "CloudStorage/Box-Box/Watchword, BOX",
        "CloudStorage/Nextcloud-robin/Watchword, NEXTCLOUD",
        "CloudStorage/SomebodyElse-robin/Watchword, OTHER"
    })
    void aMacKeepsWhatServicesCopyInItsLibrary(String folders, Cloud cloud) {
        assertEquals(Optional.of(cloud), over(OperatingSystem.MAC, Map.of(), at(home.resolve("Library"), folders)));
    }

    @Test
    void aDriveOfItsOwnIsGooglesWhenItHoldsMyDrive() {
        Path drive = temp.getRoot();
        assertEquals(Optional.of(Cloud.GOOGLE_DRIVE), over(at(drive, "My Drive/Watchword")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Watchword",
                "Documents/Watchword",
                "Box of leaflets/Watchword",
                "Trainings/Box/Watchword",
                "Clouds/Watchword",
                "Clouds over Essex",
                "My Drive to Colchester/Watchword",
                "Taxi drivers/My Drive/Watchword",
                "OneDrives/Watchword",
                "Old Nextcloud notes/Watchword",
                "Documents/Suggestions Dropbox/Watchword",
                "Library/Application Support/Watchword",
                "Library/Mobile phones/Watchword",
                "AppData/Local/Watchword",
                ".local/share/watchword"
            })
    void anOrdinaryFolderGivesNoAlarm(String folders) throws IOException {
        Path folder = Files.createDirectories(at(home, folders));
        for (OperatingSystem system : OperatingSystem.values()) {
            assertEquals(Optional.empty(), over(system, Map.of(), folder), system.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"})
    void windowsSaysWhereOneDriveIsWhateverItIsCalled(String variable) {
        Path renamed = at(temp, "D/Schulablage");
        Map<String, String> environment = Map.of(variable, renamed.toString());
        Path documents = at(renamed, "Dokumente/Watchword");
        assertEquals(Optional.of(Cloud.ONEDRIVE), over(OperatingSystem.WINDOWS, environment, documents));
        assertEquals(Optional.of(Cloud.ONEDRIVE), over(OperatingSystem.WINDOWS, environment, renamed));
        assertEquals(Optional.empty(), over(OperatingSystem.WINDOWS, environment, at(temp, "D/Schulablage 2")));
        assertEquals(Optional.empty(), over(OperatingSystem.LINUX, environment, documents));
    }

    @Test
    void whatOneDriveSaysMayBeNothingOrNoFolder() {
        Path folder = at(home, "AppData/Local/Watchword");
        for (String said : new String[] {"", " ", "OneDrive", "\0"}) {
            assertEquals(Optional.empty(), over(OperatingSystem.WINDOWS, Map.of("OneDrive", said), folder));
        }
    }

    @Test
    void documentsThatWindowsMovedIntoOneDriveAreFoundBehindTheLinkItLeft() throws IOException {
        Path moved = Files.createDirectories(at(home, "OneDrive/Documents"));
        Path link = link(home.resolve("Documents"), moved);
        assertEquals(Optional.of(Cloud.ONEDRIVE), over(OperatingSystem.WINDOWS, Map.of(), link.resolve("Watchword")));
    }

    @Test
    void aMacThatGivesDocumentsToICloudCopiesThemWhereTheyStand() throws IOException {
        Path folder = Files.createDirectories(at(home, "Documents/Watchword"));
        Path drive = Files.createDirectories(at(home, "Library/Mobile Documents/com~apple~CloudDocs"));
        assertEquals(Optional.empty(), over(OperatingSystem.MAC, Map.of(), folder));
        Files.createDirectory(drive.resolve("Documents"));
        assertEquals(Optional.of(Cloud.ICLOUD), over(OperatingSystem.MAC, Map.of(), folder));
        assertEquals(Optional.empty(), over(OperatingSystem.MAC, Map.of(), at(home, "Desktop/Watchword")));
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox, DROPBOX",
        ".849C9593-D756-4E56-8D6E-42412F2A707B, ONEDRIVE",
        ".nextcloudsync.log, NEXTCLOUD",
        ".owncloudsync.log, NEXTCLOUD",
        ".csync_journal.db, NEXTCLOUD",
        ".sync_0a1b2c3d4e5f.db, NEXTCLOUD",
        "._sync_0a1b2c3d4e5f.db, NEXTCLOUD"
    })
    void aFileThatAServiceLeavesBetraysARenamedFolder(String mark, Cloud cloud) throws IOException {
        Path root = Files.createDirectories(at(temp, "D/Ablage"));
        Path folder = at(root, "Schulungen/Watchword");
        assertEquals(Optional.empty(), over(folder));
        Files.createFile(root.resolve(mark));
        assertEquals(Optional.of(cloud), over(folder));
        assertEquals(Optional.of(cloud), over(root));
    }

    @ParameterizedTest
    @CsvSource({
        ".dropbox.cache, DROPBOX",
        ".tmp.driveupload, GOOGLE_DRIVE",
        ".tmp.drivedownload, GOOGLE_DRIVE",
        ".shortcut-targets-by-id, GOOGLE_DRIVE"
    })
    void aFolderThatAServiceLeavesBetraysItToo(String mark, Cloud cloud) throws IOException {
        Path root = Files.createDirectories(at(temp, "G/Meine Ablage"));
        Files.createDirectory(root.resolve(mark));
        assertEquals(Optional.of(cloud), over(at(root, "Watchword")));
    }

    @Test
    void dropboxThatIsOnlyInstalledGivesNoAlarm() throws IOException {
        Files.createDirectories(at(home, ".dropbox/instance1"));
        assertEquals(Optional.empty(), over(at(home, ".local/share/watchword")));
    }

    private static Path link(Path link, Path target) throws IOException {
        boolean made;
        try {
            Files.createSymbolicLink(link, target);
            made = true;
        } catch (UnsupportedOperationException | IOException notAllowed) {
            made = false;
        }
        assumeTrue(made, "this system lets nobody make a link");
        return link;
    }
}
