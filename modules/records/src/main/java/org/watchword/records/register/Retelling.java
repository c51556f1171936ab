package org.watchword.records.register;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.watchword.records.journal.Entry;

/// Every session as the journal tells it from its first event on, and how far it told. Whoever opens a journal whose
/// register is missing lets this listen, which spares reading all of it a second time.
public final class Retelling implements Consumer<Entry> {

    private final Histories histories = new Histories();
    private @Nullable Entry last;
    private long count;

    /// One that has heard nothing yet.
    public Retelling() {}

    @Override
    public void accept(Entry entry) {
        histories.accept(entry);
        last = entry;
        count++;
    }

    /// How far it told.
    Mark reached() {
        Entry end = last;
        return end == null ? Mark.NONE : Mark.at(end, count);
    }

    /// The sessions in the order in which a database takes their rows fastest: that of its keys.
    List<Folded> sessions() {
        return histories.all().stream()
                .sorted(Comparator.comparing(folded -> folded.id().value().toString()))
                .toList();
    }
}
