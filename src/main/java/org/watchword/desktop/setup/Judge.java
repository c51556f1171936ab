package org.watchword.desktop.setup;

import org.watchword.desktop.notice.CloudWord;
import org.watchword.desktop.setup.SetupFacts.DeckState;
import org.watchword.desktop.setup.SetupFacts.Storage;
import org.watchword.desktop.setup.device.Power;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Records;
import org.watchword.session.Safeguarding;

/// Gives the verdict on each thing that is looked at. Pure.
record Judge(SetupFacts facts, Texts texts) {

    /// Below this a session of an hour may not be over when the battery is.
    static final int ENOUGH_FOR_A_SESSION = 60;

    /// Below this it will not be.
    static final int TOO_LITTLE = 30;

    /// As good as full.
    static final int CHARGED = 90;

    private static final long GIGABYTE = 1024;

    /// Below this no session is begun.
    private static final long TOO_FULL = Records.ROOM_FOR_A_SESSION >> 20;

    Verdict of(Row row) {
        return switch (row) {
            case PICTURE -> picture();
            case READABLE -> hers(row, SetupWord.READABLE_OPEN, SetupWord.READABLE_DONE);
            case SOUND -> sound();
            case VIDEO -> video();
            case CLICKER -> clicker();
            case POWER -> power();
            case AWAKE -> awake();
            case DISK, DISK_TOMORROW -> disk();
            case FOLDER, FOLDER_TOMORROW -> folder();
            case DECK, DECK_TOMORROW -> deck();
            case EXITS -> hers(row, SetupWord.EXITS_OPEN, SetupWord.EXITS_DONE);
            case LEAFLETS -> hers(row, SetupWord.LEAFLETS_OPEN, SetupWord.LEAFLETS_DONE);
            case CHARGED -> charged();
            case PRINTED -> hers(row, SetupWord.PRINTED_OPEN, SetupWord.PRINTED_DONE);
            case PHONE -> hers(row, SetupWord.PHONE_OPEN, SetupWord.PHONE_DONE);
            case BACKUP -> hers(row, SetupWord.BACKUP_OPEN, SetupWord.BACKUP_DONE);
            case HOST -> hers(row, SetupWord.HOST_OPEN, SetupWord.HOST_DONE);
            case LEAD -> lead();
        };
    }

    private Verdict hers(Row row, SetupWord open, SetupWord done) {
        return facts.ticked().contains(row) ? good(done) : new Verdict.Open(texts.get(open));
    }

    private Verdict picture() {
        if (facts.screens().mirrored()) {
            return red(
                    SetupWord.MIRRORED,
                    facts.screens().mac() ? SetupWord.MIRRORED_REMEDY_MAC : SetupWord.MIRRORED_REMEDY);
        }
        return switch (facts.screens().count()) {
            case 0 -> red(SetupWord.NO_SCREEN, SetupWord.NO_SCREEN_REMEDY);
            case 1 -> amber(SetupWord.ONE_SCREEN, SetupWord.ONE_SCREEN_REMEDY);
            default -> good(SetupWord.SCREENS, facts.screens().count());
        };
    }

    private Verdict sound() {
        return switch (facts.devices().sound()) {
            case NO_WAY -> amber(SetupWord.NO_SOUND, SetupWord.NO_SOUND_REMEDY);
            case NOT_TRIED, YES -> hers(Row.SOUND, SetupWord.SOUND_OPEN, SetupWord.SOUND_DONE);
        };
    }

    private Verdict video() {
        return switch (facts.devices().films()) {
            case NONE -> good(SetupWord.NO_VIDEO);
            case LOOKING -> new Verdict.Open(texts.get(SetupWord.VIDEO_TRIED));
            case PLAY -> good(SetupWord.VIDEO_PLAYS);
            case STILLS -> amber(SetupWord.VIDEO_STILLS, SetupWord.VIDEO_STILLS_REMEDY);
        };
    }

    private Verdict clicker() {
        return facts.clicker()
                .<Verdict>map(pressed -> pressed.does().isEmpty()
                        ? new Verdict.Amber(
                                texts.get(SetupWord.CLICKER_NOTHING, pressed.key()),
                                texts.get(SetupWord.CLICKER_NOTHING_REMEDY))
                        : good(SetupWord.CLICKER_DOES, pressed.key(), pressed.does()))
                .orElseGet(() -> new Verdict.Open(texts.get(SetupWord.CLICKER_OPEN)));
    }

    private Verdict power() {
        return switch (facts.devices().power()) {
            case Power.Mains _ -> good(SetupWord.PLUGGED_IN);
            case Power.Battery(int percent)
            when percent < TOO_LITTLE -> red(SetupWord.ON_BATTERY, SetupWord.ON_BATTERY_REMEDY, percent);
            case Power.Battery(int percent) -> amber(SetupWord.ON_BATTERY, SetupWord.ON_BATTERY_REMEDY, percent);
            case Power.Unknown _ -> amber(SetupWord.POWER_UNKNOWN, SetupWord.POWER_UNKNOWN_REMEDY);
        };
    }

    private Verdict charged() {
        return switch (facts.devices().power()) {
            case Power.Mains(int percent) when percent >= CHARGED -> good(SetupWord.CHARGED_DONE, percent);
            case Power.Mains(int percent) -> amber(SetupWord.CHARGING, SetupWord.CHARGING_REMEDY, percent);
            case Power.Battery(int percent) when percent >= CHARGED -> good(SetupWord.CHARGED_DONE, percent);
            case Power.Battery(int percent)
            when percent >= ENOUGH_FOR_A_SESSION -> amber(SetupWord.NOT_CHARGED, SetupWord.NOT_CHARGED_REMEDY, percent);
            case Power.Battery(int percent) -> red(SetupWord.NOT_CHARGED, SetupWord.NOT_CHARGED_REMEDY, percent);
            case Power.Unknown _ -> amber(SetupWord.POWER_UNKNOWN, SetupWord.NOT_CHARGED_REMEDY);
        };
    }

    private Verdict awake() {
        return facts.devices()
                .awake()
                .map(held -> held ? good(SetupWord.AWAKE_DONE) : amber(SetupWord.NOT_AWAKE, SetupWord.NOT_AWAKE_REMEDY))
                .orElseGet(() -> new Verdict.Open(texts.get(SetupWord.LOOKING)));
    }

    private Verdict disk() {
        Storage storage = facts.devices().storage();
        long free = storage.freeMegabytes();
        if (!storage.known()) {
            return new Verdict.Open(texts.get(SetupWord.LOOKING));
        }
        if (free < 0 || free >= GIGABYTE) {
            return good(SetupWord.DISK_DONE);
        }
        return free < TOO_FULL
                ? red(SetupWord.DISK_FULL, SetupWord.DISK_NONE_BEGINS, free)
                : amber(SetupWord.DISK_FULL, SetupWord.DISK_REMEDY, free);
    }

    private Verdict folder() {
        Storage storage = facts.devices().storage();
        if (!storage.known()) {
            return new Verdict.Open(texts.get(SetupWord.LOOKING));
        }
        return storage.cloud()
                .map(cloud -> amber(SetupWord.FOLDER_COPIED, SetupWord.FOLDER_REMEDY, CloudWord.name(cloud, texts)))
                .orElseGet(() -> good(SetupWord.FOLDER_DONE));
    }

    private Verdict deck() {
        DeckState deck = facts.deck();
        if (!deck.known()) {
            return new Verdict.Open(texts.get(SetupWord.LOOKING));
        }
        if (deck.errors() > 0) {
            return red(SetupWord.DECK_ERRORS, SetupWord.DECK_REMEDY, deck.errors());
        }
        return deck.warnings() > 0
                ? amber(SetupWord.DECK_WARNINGS, SetupWord.DECK_REMEDY, deck.warnings())
                : good(SetupWord.DECK_DONE);
    }

    private Verdict lead() {
        return switch (facts.whom()) {
            case Safeguarding.Named whom
            when whom.settled() ->
                new Verdict.Good(texts.get(SetupWord.LEAD_NAMED, whom.lead(), whom.phone(), whom.room()));
            case Safeguarding.Agreed _ -> good(SetupWord.LEAD_AGREED);
            case Safeguarding.Named _, Safeguarding.NotNamed _ ->
                facts.pupils()
                        ? red(SetupWord.LEAD_MISSING, SetupWord.LEAD_REMEDY)
                        : amber(SetupWord.LEAD_MISSING, SetupWord.LEAD_REMEDY);
        };
    }

    private Verdict good(SetupWord words, Object... values) {
        return new Verdict.Good(texts.get(words, values));
    }

    private Verdict amber(SetupWord words, SetupWord remedy, Object... values) {
        return new Verdict.Amber(texts.get(words, values), texts.get(remedy));
    }

    private Verdict red(SetupWord words, SetupWord remedy, Object... values) {
        return new Verdict.Red(texts.get(words, values), texts.get(remedy));
    }
}
