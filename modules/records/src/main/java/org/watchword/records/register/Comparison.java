package org.watchword.records.register;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.watchword.records.journal.Entry;
import org.watchword.session.SessionId;

/// Folds the whole journal once more and compares every row of the register with it. It finds what nobody else does: a
/// byte that flipped in the database, and a row that somebody changed by hand.
public final class Comparison implements Consumer<Entry> {

    private final Histories histories = new Histories();

    /// A comparison that has not read anything yet: hand it every event of the journal.
    public Comparison() {}

    @Override
    public void accept(Entry entry) {
        histories.accept(entry);
    }

    /// The sessions whose rows are not what their events say, those that only one of the two knows among them.
    ///
    /// @throws IOException when the register does not answer
    public Set<SessionId> differing(Register register) throws IOException {
        return register.ask(handle -> {
            RowReader reader = new RowReader(handle);
            Set<SessionId> differing =
                    new HashSet<>(reader.sessions().stream().map(SessionRow::id).toList());
            for (Folded folded : histories.all()) {
                differing.remove(folded.id());
                if (!reader.rows(folded.id()).equals(Optional.of(SessionRows.of(folded)))) {
                    differing.add(folded.id());
                }
            }
            return Set.copyOf(differing);
        });
    }

    /// The sessions that the journal tells of.
    public List<SessionId> sessions() {
        return histories.all().stream().map(Folded::id).toList();
    }
}
