package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    private static final Path HOME = Path.of("home", "robin").toAbsolutePath();

    @TempDir
    private Path temp;

    private static Path usual(OperatingSystem system, Map<String, String> environment) {
        return DataFolder.usual(system, environment, HOME).path();
    }

    @Test
    void windowsKeepsDataInTheLocalFolderOfTheUser() {
        Path local = HOME.resolve("Local");
        assertEquals(
                local.resolve("Watchword"), usual(OperatingSystem.WINDOWS, Map.of("LOCALAPPDATA", local.toString())));
        assertEquals(HOME.resolve(Path.of("AppData", "Local", "Watchword")), usual(OperatingSystem.WINDOWS, Map.of()));
    }

    @Test
    void macKeepsDataInApplicationSupport() {
        assertEquals(
                HOME.resolve(Path.of("Library", "Application Support", "Watchword")),
                usual(OperatingSystem.MAC, Map.of("XDG_DATA_HOME", HOME.toString())));
    }

    @Test
    void linuxKeepsDataWhereTheDesktopSays() {
        Path said = HOME.resolve("said");
        assertEquals(said.resolve("watchword"), usual(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", said.toString())));
        Path share = HOME.resolve(Path.of(".local", "share", "watchword"));
        assertEquals(share, usual(OperatingSystem.LINUX, Map.of()));
        assertEquals(share, usual(OperatingSystem.LINUX, Map.of("XDG_DATA_HOME", "somewhere")));
    }

    @Test
    void thisSystemHasAPlaceToo() {
        assertTrue(DataFolder.usual().path().isAbsolute());
        assertTrue(DataFolder.usual().ownContent().startsWith(DataFolder.usual().path()));
    }

    @Test
    void aProgramOnAStickIsToldItsOwnPlace() {
        System.setProperty("watchword.data", temp.resolve("stick").resolve(".").toString());
        try {
            assertEquals(
                    temp.resolve("stick").toAbsolutePath(), DataFolder.usual().path());
        } finally {
            System.clearProperty("watchword.data");
        }
    }

    private Path library(String... folders) throws IOException {
        Path library = temp;
        for (String folder : folders) {
            library = library.resolve(folder);
        }
        Files.createDirectories(library);
        Files.writeString(library.resolve("library.yaml"), "format: library/1\n");
        return library;
    }

    @Test
    void theLibraryThatWasAskedForIsTheOnlyOneLookedAt() throws IOException {
        Path asked = library("mine");
        Path image = library("image", "training-content");
        assertEquals(Optional.of(asked), ShippedLibrary.find(Optional.of(asked), Optional.of(image), temp));
        assertEquals(
                Optional.empty(), ShippedLibrary.find(Optional.of(temp.resolve("none")), Optional.of(image), temp));
    }

    @Test
    void theLibraryOfTheImageComesBeforeTheSourceTrees() throws IOException {
        Path image = library("image", "training-content");
        library("training-content");
        assertEquals(Optional.of(image), ShippedLibrary.find(Optional.empty(), Optional.of(image), temp));
    }

    @Test
    void aSourceTreesLibraryIsFoundFromAnyFolderInIt() throws IOException {
        Path tree = library("training-content");
        Path deep = Files.createDirectories(temp.resolve("modules").resolve("room"));
        assertEquals(Optional.of(tree), ShippedLibrary.find(Optional.empty(), Optional.empty(), deep));
        assertEquals(Optional.of(tree), ShippedLibrary.find(Optional.empty(), Optional.of(temp.resolve("gone")), deep));
    }
}
