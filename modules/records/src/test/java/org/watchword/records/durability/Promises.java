package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.watchword.records.Saved;
import org.watchword.records.backup.BackedUp;
import org.watchword.session.PersonId;
import org.watchword.session.SessionEvent;

/// Puts every acknowledgement on the tape, between the steps where it was given.
final class Promises implements SessionsAtRandom.Told {

    private final Tape tape;
    private final Map<PersonId, Long> arrivals = new HashMap<>();
    private final Set<Long> erased = new HashSet<>();
    private long sequence;
    private String backup = "";

    Promises(Tape tape) {
        this.tape = tape;
    }

    @Override
    public void saved(Saved saved) {
        sequence = saved.sequence();
        if (saved.happened().event() instanceof SessionEvent.PersonArrived arrived) {
            arrivals.put(arrived.person(), sequence);
        }
        promise();
    }

    @Override
    public void erased(PersonId person) {
        sequence++;
        erased.add(arrivals.getOrDefault(person, 0L));
        promise();
    }

    @Override
    public void backedUp(BackedUp backedUp) {
        backup = assertInstanceOf(BackedUp.Made.class, backedUp)
                .backup()
                .file()
                .getFileName()
                .toString();
        promise();
    }

    private void promise() {
        tape.promise(new Promise(sequence, erased, backup));
    }
}
