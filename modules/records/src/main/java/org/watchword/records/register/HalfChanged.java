package org.watchword.records.register;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.watchword.records.fault.FaultPoint;

/// Where a power cut would leave the register's tables half changed.
final class HalfChanged implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE_STATEMENT;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        FaultPoint.MIGRATION_BETWEEN_STEPS.pass();
    }

    @Override
    public String getCallbackName() {
        return "half-changed";
    }
}
