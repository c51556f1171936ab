package org.watchword.room.changes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.watchword.records.Changed;
import org.watchword.records.Changes;
import org.watchword.records.Changes.Part;
import org.watchword.records.Records;
import org.watchword.records.register.SessionRow;
import org.watchword.room.changes.ChangeLine.Occasion;
import org.watchword.session.SessionId;

/// What was changed, with the sessions it belongs to and without anybody's name. It is read part by part, the newest
/// first; a part that was read is remembered. Safe for use by several threads, but not for a window's.
public final class ChangeDesk {

    private final Changes changes;
    private final Map<SessionId, Occasion> occasions;
    private final Map<Part, List<ChangeLine>> known = new ConcurrentHashMap<>();

    private ChangeDesk(Changes changes, Map<SessionId, Occasion> occasions) {
        this.changes = changes;
        this.occasions = occasions;
    }

    /// Opens the list as it stands now.
    ///
    /// @throws IOException when the register does not answer
    public static ChangeDesk of(Records records) throws IOException {
        return new ChangeDesk(
                records.changes(),
                records.ask().sessions().stream().collect(Collectors.toMap(SessionRow::id, ChangeDesk::occasion)));
    }

    private static Occasion occasion(SessionRow row) {
        return new Occasion(row.plan().date(), row.deck().title(), row.plan().venue());
    }

    /// What a session is called; empty for one that the register does not know.
    public Optional<Occasion> occasion(SessionId session) {
        return Optional.ofNullable(occasions.get(session));
    }

    /// The parts to be read, the newest first.
    public List<Part> parts(ChangeSpan span) {
        return span.about().map(changes::parts).orElseGet(() -> changes.parts(span.start(), span.end()));
    }

    /// What a part tells of a span, the newest first.
    ///
    /// @throws IOException when the journal cannot be read
    public List<ChangeLine> read(Part part, ChangeSpan span) throws IOException {
        List<ChangeLine> lines = known.get(part);
        if (lines == null) {
            lines = changes.read(part).stream().map(this::line).toList();
            known.put(part, lines);
        }
        return lines.stream().filter(span::holds).toList();
    }

    /// All of a span, the newest first.
    ///
    /// @throws IOException when the journal cannot be read
    public List<ChangeLine> all(ChangeSpan span) throws IOException {
        List<ChangeLine> all = new ArrayList<>();
        for (Part part : parts(span)) {
            all.addAll(read(part, span));
        }
        return all;
    }

    private ChangeLine line(Changed changed) {
        return new ChangeLine(changed, changed.session().flatMap(this::occasion));
    }
}
