package org.watchword.desktop.awake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/// Windows keeps the screen on for a thread that said it needs it, until the thread takes that back or ends
/// (`SetThreadExecutionState` in kernel32). So a thread of its own says it and waits.
///
/// @param kernel finds the function when it is needed
record ThreadState(Supplier<Optional<IntUnaryOperator>> kernel) implements Vigil {

    static final int CONTINUOUS = 0x80000000;
    static final int SYSTEM_REQUIRED = 0x00000001;
    static final int DISPLAY_REQUIRED = 0x00000002;

    @Override
    public Awake begin() {
        Optional<IntUnaryOperator> set = kernel.get();
        if (set.isEmpty()) {
            return new Awake.Unable();
        }
        CompletableFuture<Boolean> accepted = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("awake").start(() -> hold(set.get(), accepted, over));
        return accepted.join() ? new Awake.Held(over::countDown) : new Awake.Unable();
    }

    /// The function answers the state before, and 0 when it refuses.
    private static void hold(IntUnaryOperator set, CompletableFuture<Boolean> accepted, CountDownLatch over) {
        boolean held = set.applyAsInt(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED) != 0;
        accepted.complete(held);
        if (held) {
            try {
                over.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            int _ = set.applyAsInt(CONTINUOUS);
        }
    }

    /// The function of Windows; empty on another system.
    @SuppressWarnings("restricted") // calling the system is what this is for; the image allows it to this part only
    static Optional<IntUnaryOperator> ofWindows() {
        try {
            return SymbolLookup.libraryLookup("kernel32", Arena.global())
                    .find("SetThreadExecutionState")
                    .map(function -> {
                        MethodHandle call = Linker.nativeLinker()
                                .downcallHandle(
                                        function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
                        return MethodHandleProxies.asInterfaceInstance(IntUnaryOperator.class, call);
                    });
        } catch (IllegalArgumentException noSuchLibrary) {
            return Optional.empty();
        }
    }
}
