package org.watchword.records.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;
import org.watchword.records.journal.Reading;
import org.watchword.session.SessionId;

/// Brings a register to where the journal is, from wherever it stopped.
final class CatchUp {

    /// So many sessions are written in one transaction.
    private static final int BATCH = 50;

    private final Journal journal;
    private final RegisterDatabase database;

    CatchUp(Journal journal, RegisterDatabase database) {
        this.journal = journal;
        this.database = database;
    }

    /// @return the mark reached, or empty when the register follows another history than the journal tells and has
    /// to be built anew
    /// @throws IOException when the journal cannot be read or the register does not answer
    Optional<Mark> run() throws IOException {
        Mark mark = database.ask(Mark::read);
        Survey survey = new Survey(mark);
        Reading reading = journal.read(survey);
        if (reading.holds() && !survey.sameHistory()) {
            return Optional.empty();
        }
        if (!survey.reached.equals(mark)) {
            Histories histories = new Histories(survey.touched::contains);
            journal.read(histories);
            writeInBatches(new ArrayList<>(histories.all()), mark);
            database.write(survey.reached::write);
        }
        return Optional.of(survey.reached);
    }

    private void writeInBatches(List<Folded> sessions, Mark mark) throws IOException {
        for (int from = 0; from < sessions.size(); from += BATCH) {
            List<Folded> batch = sessions.subList(from, Math.min(sessions.size(), from + BATCH));
            database.write(handle -> {
                RowWriter writer = new RowWriter(handle);
                batch.forEach(session -> writer.replace(SessionRows.of(session)));
                mark.write(handle);
            });
        }
    }

    /// Which sessions have events behind the mark, and whether those before it are the ones that were followed.
    private static final class Survey implements Consumer<Entry> {

        private final Mark mark;
        private final Set<SessionId> touched = new HashSet<>();
        private Mark before = Mark.NONE;
        private Mark reached = Mark.NONE;

        Survey(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void accept(Entry entry) {
            reached = reached.after(entry);
            if (entry.stamp().sequence() <= mark.sequence()) {
                before = reached;
            } else {
                touched.add(new SessionId(entry.draft().session()));
            }
        }

        boolean sameHistory() {
            return before.equals(mark);
        }
    }
}
