package org.watchword.records.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.Journal;

/// Brings a register to where the journal is, from wherever it stopped.
final class CatchUp {

    /// So many sessions are written in one transaction.
    private static final int BATCH = 1000;

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
        if (mark.equals(Mark.NONE)) {
            return Optional.of(fill());
        }
        Survey survey = new Survey(mark);
        survey.count(journal.readFrom(mark.sequence(), survey));
        if (journal.atOpening().holdsWhenMended() && !survey.sameHistory()) {
            return Optional.empty();
        }
        Mark reached = survey.reached();
        if (!reached.equals(mark)) {
            Histories histories = new Histories();
            journal.read(survey.touched, histories);
            writeInBatches(new ArrayList<>(histories.all()), mark, RowWriter::replace);
            database.write(reached::write);
        }
        return Optional.of(reached);
    }

    /// Fills a register that holds nothing, reading the journal once.
    private Mark fill() throws IOException {
        Retelling told = new Retelling();
        journal.read(told);
        return fill(told);
    }

    /// Fills a register that holds nothing with what the whole journal told. Rows that are written in the order of
    /// their keys cost the database half of what they cost in any other, and the people's own indexes are made when
    /// all stand there. The mark comes last: a register without one that holds something was stopped half way.
    ///
    /// @throws IOException when the register does not answer, or holds something
    Mark fill(Retelling told) throws IOException {
        if (database.ask(RegisterTables::holdSomething)) {
            throw new RegisterBroken("filling it was not finished");
        }
        Mark reached = told.reached();
        if (!reached.equals(Mark.NONE)) {
            database.write(RegisterTables::dropPeopleIndexes);
            writeInBatches(told.sessions(), Mark.NONE, RowWriter::insert);
            database.write(RegisterTables::makePeopleIndexes);
            database.write(reached::write);
        }
        return reached;
    }

    private void writeInBatches(List<Folded> sessions, Mark mark, BiConsumer<RowWriter, List<SessionRows>> how)
            throws IOException {
        for (int from = 0; from < sessions.size(); from += BATCH) {
            List<Folded> batch = sessions.subList(from, Math.min(sessions.size(), from + BATCH));
            database.write(handle -> {
                how.accept(
                        new RowWriter(handle),
                        batch.stream().map(SessionRows::of).toList());
                mark.write(handle);
            });
        }
    }

    /// Which sessions have events behind the mark, and whether those before it are the ones that were followed.
    private static final class Survey implements Consumer<Entry> {

        private final Mark mark;
        private final Set<UUID> touched = new HashSet<>();
        private Mark before = Mark.NONE;
        private Mark read = Mark.NONE;
        private long earlier;

        Survey(Mark mark) {
            this.mark = mark;
        }

        @Override
        public void accept(Entry entry) {
            read = read.after(entry);
            if (entry.stamp().sequence() <= mark.sequence()) {
                before = read;
            } else {
                touched.add(entry.draft().session());
            }
        }

        /// Takes how many events stand before those that were read.
        void count(long events) {
            earlier = events;
        }

        Mark reached() {
            return read.plus(earlier);
        }

        boolean sameHistory() {
            return before.plus(earlier).equals(mark);
        }
    }
}
