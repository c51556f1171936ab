package org.watchword.desktop.notice;

import java.nio.file.Path;
import java.util.Optional;
import org.watchword.desktop.notice.Notice.Tone;
import org.watchword.desktop.text.Texts;

/// A notice in plain words.
///
/// @param title what happened
/// @param detail what it means, and what to do
/// @param tone how it is dressed
/// @param details that can be copied and sent, when there are some
/// @param folder a folder that can be shown
public record NoticeViewState(String title, String detail, Tone tone, Optional<String> details, Optional<Path> folder) {

    /// The words for a notice.
    public static NoticeViewState of(Notice notice, Texts texts) {
        return switch (notice) {
            case Notice.Trouble trouble -> trouble(trouble, texts);
            case Notice.SettingsSetAside aside ->
                said(
                        texts.get(NoticeWord.SETTINGS_SET_ASIDE),
                        texts.get(NoticeWord.SETTINGS_SET_ASIDE_DETAIL, name(aside.kept())),
                        Tone.CALM);
            case Notice.SettingsNotSaved _ ->
                pair(NoticeWord.SETTINGS_NOT_SAVED, NoticeWord.SETTINGS_NOT_SAVED_DETAIL, texts);
            case Notice.FilesSaved saved -> saved(saved, texts);
            case Notice.FileNotSaved failed ->
                said(
                        texts.get(NoticeWord.FILE_NOT_SAVED, name(failed.file())),
                        texts.get(NoticeWord.FILE_NOT_SAVED_DETAIL),
                        Tone.CARE);
            case Notice.PrinterFailed _ -> pair(NoticeWord.PRINTER_FAILED, NoticeWord.PRINTER_FAILED_DETAIL, texts);
            case Notice.Refused(String words) -> said(texts.get(NoticeWord.REFUSED), words, Tone.CARE);
            case Notice.CloudCopies copied -> copied(copied, texts);
            case Notice.SlidesMissing _ -> pair(NoticeWord.SLIDES_MISSING, NoticeWord.SLIDES_MISSING_DETAIL, texts);
            case Notice.BroughtBack back -> broughtBack(back, texts);
            case Notice.CameBack _ ->
                said(texts.get(NoticeWord.CAME_BACK), texts.get(NoticeWord.CAME_BACK_DETAIL), Tone.GOOD);
            case Notice.Protected(var kept) -> kept(kept, texts);
            case Notice.RecordsMended _ ->
                said(texts.get(NoticeWord.RECORDS_MENDED), texts.get(NoticeWord.RECORDS_MENDED_DETAIL), Tone.CALM);
            case Notice.RecordsNeedALook _ -> pair(NoticeWord.RECORDS_LOOK, NoticeWord.RECORDS_LOOK_DETAIL, texts);
        };
    }

    private static NoticeViewState trouble(Notice.Trouble trouble, Texts texts) {
        String code = trouble.code().text();
        String detail = trouble.logged()
                ? texts.get(NoticeWord.TROUBLE_DETAIL, code)
                : texts.get(NoticeWord.TROUBLE_NOT_LOGGED, code);
        return new NoticeViewState(
                texts.get(NoticeWord.TROUBLE), detail, Tone.CARE, Optional.of(trouble.details()), Optional.empty());
    }

    private static NoticeViewState copied(Notice.CloudCopies copied, Texts texts) {
        return new NoticeViewState(
                texts.get(NoticeWord.CLOUD_COPIES, CloudWord.name(copied.cloud(), texts)),
                texts.get(NoticeWord.CLOUD_COPIES_DETAIL),
                Tone.CALM,
                Optional.empty(),
                Optional.of(copied.folder()));
    }

    private static NoticeViewState broughtBack(Notice.BroughtBack back, Texts texts) {
        return new NoticeViewState(
                texts.get(NoticeWord.BROUGHT_BACK),
                texts.get(NoticeWord.BROUGHT_BACK_DETAIL, back.sessions(), back.people()),
                Tone.GOOD,
                Optional.empty(),
                Optional.of(back.aside()));
    }

    private static NoticeViewState kept(Notice.Protected.Kept kept, Texts texts) {
        return switch (kept) {
            case PASSPHRASE ->
                said(texts.get(NoticeWord.PASSPHRASE), texts.get(NoticeWord.PASSPHRASE_DETAIL), Tone.GOOD);
            case NEW_PASSPHRASE ->
                said(texts.get(NoticeWord.NEW_PASSPHRASE), texts.get(NoticeWord.NEW_PASSPHRASE_DETAIL), Tone.GOOD);
            case NEW_KEY -> said(texts.get(NoticeWord.NEW_KEY), texts.get(NoticeWord.NEW_KEY_DETAIL), Tone.GOOD);
        };
    }

    private static NoticeViewState saved(Notice.FilesSaved saved, Texts texts) {
        String names = String.join(
                ", ", saved.files().stream().map(NoticeViewState::name).toList());
        Optional<Path> folder = saved.files().stream()
                .findFirst()
                .flatMap(file -> Optional.ofNullable(file.toAbsolutePath().getParent()));
        return new NoticeViewState(
                texts.get(NoticeWord.FILES_SAVED, names),
                folder.map(in -> texts.get(NoticeWord.FILES_SAVED_DETAIL, in.toString()))
                        .orElse(""),
                Tone.GOOD,
                Optional.empty(),
                folder);
    }

    private static NoticeViewState pair(NoticeWord title, NoticeWord detail, Texts texts) {
        return said(texts.get(title), texts.get(detail), Tone.CARE);
    }

    private static NoticeViewState said(String title, String detail, Tone tone) {
        return new NoticeViewState(title, detail, tone, Optional.empty(), Optional.empty());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
