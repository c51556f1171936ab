package org.watchword.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Verified;
import tools.jackson.databind.json.JsonMapper;

/// `watchword verify`: does everything that is kept still hold?
final class VerifyRecords {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    VerifyRecords(Console console) {
        this.console = console;
    }

    /// Reads everything once more and tells what holds.
    ///
    /// @return 0 when everything holds, 1 when something does not
    int verify(Places places, boolean json) {
        return new Rooms(console, texts).work(places, room -> {
            Verified verified = room.records().verify();
            if (json) {
                console.say(JsonMapper.shared().writeValueAsString(values(verified)));
            } else {
                say(verified);
            }
            return verified.holds() ? 0 : 1;
        });
    }

    private void say(Verified verified) {
        console.say(texts.get(
                CliWord.COUNTED,
                Long.toString(verified.events()),
                Long.toString(verified.lastSequence()),
                Long.toString(verified.registerRows())));
        console.say(texts.get(verified.findings().isEmpty() ? CliWord.CHAIN_HOLDS : CliWord.CHAIN_BROKEN));
        int differing = verified.differingSessions();
        console.say(
                differing == 0 ? texts.get(CliWord.REGISTER_HOLDS) : texts.get(CliWord.REGISTER_DIFFERS, differing));
        console.say(texts.get(backup(verified)));
    }

    private static CliWord backup(Verified verified) {
        if (verified.newestBackup().isEmpty()) {
            return CliWord.NO_BACKUP;
        }
        return verified.backupHolds() ? CliWord.BACKUP_HOLDS : CliWord.BACKUP_BROKEN;
    }

    private static Map<String, Object> values(Verified verified) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("events", verified.events());
        values.put("lastSequence", verified.lastSequence());
        values.put("registerRows", verified.registerRows());
        values.put("chainHolds", verified.findings().isEmpty());
        values.put("sessionsThatDiffer", verified.differingSessions());
        values.put("hasBackup", verified.newestBackup().isPresent());
        values.put("backupHolds", verified.backupHolds());
        values.put("holds", verified.holds());
        return values;
    }
}
