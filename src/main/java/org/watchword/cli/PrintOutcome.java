package org.watchword.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchword.print.Refused;

/// What became of one print in one language.
///
/// @param written the file asked for; for a booklet or a poster in parts also the one that is read page by page
/// @param why empty when it was printed
record PrintOutcome(
        String print, String language, List<Path> written, Optional<Refused> why, List<ToldWarning> warnings) {
    PrintOutcome {
        written = List.copyOf(written);
        warnings = List.copyOf(warnings);
    }

    boolean printed() {
        return why.isEmpty();
    }

    /// For JSON.
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("print", print);
        values.put("language", language);
        values.put("written", written.stream().map(Path::toString).toList());
        why.ifPresent(refused -> {
            Map<String, Object> refusal = new LinkedHashMap<>();
            refusal.put("kind", refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            refusal.put("what", refused.what());
            refusal.put("remedy", refused.remedy());
            values.put("refused", refusal);
        });
        values.put("warnings", warnings.stream().map(ToldWarning::values).toList());
        return values;
    }
}
