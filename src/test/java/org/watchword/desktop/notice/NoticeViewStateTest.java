package org.watchword.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.notice.Notice.Tone;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Keeping;
import org.watchword.room.Cloud;
import org.watchword.session.Reason;

class NoticeViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ErrorCode CODE = new ErrorCode("K7QM-2R4D");

    @Test
    void aTroubleSaysThatTheRecordsAreSafeAndWhatToQuote() {
        var said = NoticeViewState.of(new Notice.Trouble(CODE, true, "details"), ENGLISH);
        assertTrue(said.detail().contains("K7QM-2R4D"));
        assertTrue(said.detail().contains("records are safe"));
        assertEquals(Optional.of("details"), said.details());
    }

    @Test
    void aTroubleThatCouldNotBeWrittenDownDoesNotClaimThatAllIsSafe() {
        var said = NoticeViewState.of(new Notice.Trouble(CODE, false, "details"), ENGLISH);
        assertFalse(said.detail().contains("safe"));
    }

    @Test
    void savedFilesAreNamedWithTheirFolder() {
        var file = Path.of("register.csv").toAbsolutePath();
        var said = NoticeViewState.of(new Notice.FilesSaved(List.of(file)), ENGLISH);
        assertEquals("Saved register.csv", said.title());
        assertEquals(Optional.ofNullable(file.getParent()), said.folder());
        assertEquals(Tone.GOOD, said.tone());
    }

    @Test
    void aFileThatWasNotSavedSaysWhatToDo() {
        var said = NoticeViewState.of(new Notice.FileNotSaved(Path.of("x", "funder.csv")), ENGLISH);
        assertEquals("funder.csv could not be saved", said.title());
        assertTrue(said.detail().startsWith("Choose another folder"));
    }

    @ParameterizedTest
    @EnumSource(Notice.Protected.Kept.class)
    void whatKeepsTheNamesIsToldAsGoodNewsWithSomethingToDoOrToKnow(Notice.Protected.Kept kept) {
        var said = NoticeViewState.of(new Notice.Protected(kept), ENGLISH);
        assertEquals(Tone.GOOD, said.tone());
        assertTrue(said.title().endsWith("now"), said.title());
        assertTrue(said.detail().contains("sheet"), said.detail());
    }

    @Test
    void settingsThatWereLostAffectNoRecord() {
        var aside = NoticeViewState.of(new Notice.SettingsSetAside(Path.of("settings-damaged.json")), ENGLISH);
        assertTrue(aside.detail().contains("settings-damaged.json"));
        assertEquals(
                Tone.CARE,
                NoticeViewState.of(new Notice.SettingsNotSaved(), ENGLISH).tone());
    }

    @ParameterizedTest
    @EnumSource
    void aCloudThatCopiesTheRecordsIsToldCalmlyWithWhyAndWhatToDo(Cloud cloud) {
        Path folder = Path.of("OneDrive", "Watchword");
        var said = NoticeViewState.of(new Notice.CloudCopies(cloud, folder), ENGLISH);
        assertTrue(said.title().contains(CloudWord.name(cloud, ENGLISH)), said.title());
        assertTrue(said.detail().contains("overwrite"), said.detail());
        assertTrue(said.detail().contains("choose a folder outside"), said.detail());
        assertEquals(Tone.CALM, said.tone());
        assertEquals(Optional.of(folder), said.folder());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheDiskDidNotTakeSaysWhatToDoAndThatNothingIsLost(Keeping.Why why) {
        String said = StorageWord.say(why, ENGLISH);
        assertTrue(said.contains("try again"), said);
        assertTrue(said.contains("is lost"), said);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasItsWords(Reason reason) {
        assertTrue(RefusalWord.say(reason, ENGLISH).endsWith("."));
    }
}
