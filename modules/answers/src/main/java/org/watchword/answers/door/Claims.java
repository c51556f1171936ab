package org.watchword.answers.door;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who says they are here, by the number beside their name, until the trainer says yes or no. In memory alone, and
/// never more than there are people on the list who have not come.
public final class Claims {

    private final Set<Integer> waiting = new LinkedHashSet<>();
    private Set<Integer> awaited = Set.of();
    private Runnable changed = () -> {};

    /// Nobody is awaited and nobody waits.
    public Claims() {}

    /// Which numbers may still come. Who has come meanwhile is not asked about any more.
    public synchronized void await(Set<Integer> numbers) {
        awaited = Set.copyOf(numbers);
        waiting.retainAll(awaited);
    }

    /// From now on this is told when somebody new waits, from any thread.
    public synchronized void tell(Runnable whenChanged) {
        changed = whenChanged;
    }

    /// Somebody says they are this number. Nobody is told whether there is such a number, or whether it has come.
    void say(int number) {
        Runnable told;
        synchronized (this) {
            if (!awaited.contains(number) || !waiting.add(number)) {
                return;
            }
            told = changed;
        }
        told.run();
    }

    /// The numbers that wait for the trainer, the first one first.
    public synchronized List<Integer> waiting() {
        return new ArrayList<>(waiting);
    }

    /// The trainer has said yes or no.
    public synchronized void settle(int number) {
        waiting.remove(number);
    }

    /// The trainer has said no to all of them.
    public synchronized void settleAll() {
        waiting.clear();
    }
}
