package org.watchword.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// Finds `catch (Exception)`, `catch (RuntimeException)` and `catch (Throwable)`. Two places may do that: the error
/// desk, where every unexpected failure ends, and the loop of the single writer, which must outlive one.
final class CatchNothingBroadly extends ArchCondition<JavaClass> {

    private static final Set<String> BROAD =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");
    private static final Set<String> ALLOWED =
            Set.of("org.watchword.desktop.notice.ErrorDesk", "org.watchword.room.WriterLoop");

    CatchNothingBroadly() {
        super("catch nothing broadly outside the error desk and the writer's loop");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (ALLOWED.contains(type.getName())) {
            return;
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            unit.getTryCatchBlocks().stream()
                    .filter(CatchNothingBroadly::isBroad)
                    .forEach(block -> events.add(SimpleConditionEvent.violated(
                            type, unit.getFullName() + " catches broadly " + block.getSourceCodeLocation())));
        }
    }

    private static boolean isBroad(TryCatchBlock block) {
        return block.getCaughtThrowables().stream().anyMatch(caught -> BROAD.contains(caught.getName()));
    }
}
