package org.watchword.desktop.setup.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/// Windows fills in a record of twelve bytes (`GetSystemPowerStatus` of kernel32, `SYSTEM_POWER_STATUS`).
///
/// @param kernel the first three of them: on mains, kind of battery, percent; empty when it cannot be asked
record WindowsPower(Supplier<Optional<byte[]>> kernel) implements PowerSource {

    private static final int LENGTH = 12;
    private static final int BATTERY_ALONE = 0;
    private static final int ON_MAINS = 1;
    private static final int UNKNOWN = 255;
    private static final int FULL = 100;

    @Override
    public Power now() {
        return kernel.get().map(WindowsPower::of).orElseGet(Power.Unknown::new);
    }

    private static Power of(byte[] status) {
        int percent = Byte.toUnsignedInt(status[2]);
        int full = percent == UNKNOWN ? FULL : percent;
        return switch (Byte.toUnsignedInt(status[0])) {
            case BATTERY_ALONE -> new Power.Battery(full);
            case ON_MAINS -> new Power.Mains(full);
            default -> new Power.Unknown();
        };
    }

    /// What Windows answers; empty on another system.
    @SuppressWarnings("restricted") // calling the system is what this is for; the image allows it to this part only
    static Optional<byte[]> ask() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(LENGTH);
            return SymbolLookup.libraryLookup("kernel32", arena)
                    .find("GetSystemPowerStatus")
                    .map(WindowsPower::function)
                    .filter(function -> function.applyAsInt(status) != 0)
                    .map(_ -> status.toArray(ValueLayout.JAVA_BYTE));
        } catch (IllegalArgumentException noSuchLibrary) {
            return Optional.empty();
        }
    }

    @SuppressWarnings({"restricted", "unchecked"}) // as above; the proxy is given the type that the function has
    private static ToIntFunction<MemorySegment> function(MemorySegment address) {
        MethodHandle call = Linker.nativeLinker()
                .downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        return MethodHandleProxies.asInterfaceInstance(
                ToIntFunction.class, call.asType(call.type().changeParameterType(0, Object.class)));
    }
}
