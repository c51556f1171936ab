package org.watchword.desktop.screens;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides where the two windows stand each time the screens change, so that a pulled cable never throws the slide
/// over the trainer's notes and never throws the notes on the wall.
///
/// A value without a clock: the moment is given in milliseconds of any one steady clock. Losing a screen is acted on at
/// once. A screen that comes back is trusted after it has been still for [#SETTLE_MILLIS], so that a loose cable makes
/// one dark projector and not a flicker.
public final class ProjectorGuard {

    /// How long a screen that came back must be still before the audience's window goes there.
    public static final long SETTLE_MILLIS = 300;

    private final Placement placement;
    private final ScreenMemory memory;
    private final Monitors seen;
    private final @Nullable Settling settling;

    private record Settling(Placement then, long due) {}

    private ProjectorGuard(Placement placement, ScreenMemory memory, Monitors seen, @Nullable Settling settling) {
        this.placement = placement;
        this.memory = memory;
        this.seen = seen;
        this.settling = settling;
    }

    /// The guard at the moment the windows open: nothing to wait for.
    public static ProjectorGuard opening(Monitors monitors, ScreenMemory memory) {
        return new ProjectorGuard(fresh(monitors, memory), memory, monitors, null);
    }

    public Placement placement() {
        return placement;
    }

    public ScreenMemory memory() {
        return memory;
    }

    /// When [#at] has something to do, on the clock whose moments were given to [#seeing].
    public Optional<Long> due() {
        return Optional.ofNullable(settling).map(Settling::due);
    }

    /// The guard after the system reported these screens.
    public ProjectorGuard seeing(Monitors now, long millis) {
        Placement wanted = next(now);
        boolean comesBack = placement.audience() == null && wanted.audience() != null;
        if (!comesBack) {
            return new ProjectorGuard(wanted, memory, now, null);
        }
        Placement meanwhile = Placement.without(placement.standing(), wanted.presenter());
        return new ProjectorGuard(meanwhile, memory, now, new Settling(wanted, millis + SETTLE_MILLIS));
    }

    /// The guard at this moment: a screen that has been still for long enough is used.
    public ProjectorGuard at(long millis) {
        return settling != null && millis >= settling.due()
                ? new ProjectorGuard(settling.then(), memory, seen, null)
                : this;
    }

    /// The guard after the trainer asked to change the screens over. The choice is remembered for this set of screens.
    /// With one screen it stays as it is.
    public ProjectorGuard swapped() {
        if (seen.all().size() < 2 || seen.mirrored()) {
            return uncovered();
        }
        Monitor now = placement.audience();
        Monitor projector = now == null
                ? chosen(seen, memory)
                : seen.besides(now).map(other -> nextAfter(now)).orElse(now);
        return new ProjectorGuard(
                Placement.placed(seen.besides(projector).orElse(null), projector),
                memory.with(seen, projector),
                seen,
                null);
    }

    /// With nothing but the projector left, the trainer may ask for her window after all.
    private ProjectorGuard uncovered() {
        if (placement.presenter() != null || placement.audience() == null) {
            return this;
        }
        return new ProjectorGuard(Placement.without(Standing.LOST, placement.audience()), memory, seen, null);
    }

    private Monitor nextAfter(Monitor current) {
        int index = 0;
        while (!seen.all().get(index).id().equals(current.id())) {
            index++;
        }
        return seen.all().get((index + 1) % seen.all().size());
    }

    private Placement next(Monitors now) {
        Monitor audience = placement.audience();
        Monitor presenter = placement.presenter();
        if (now.all().isEmpty()) {
            return Placement.without(hadProjector() ? Standing.LOST : Standing.SINGLE, presenter);
        }
        if (now.mirrored()) {
            return Placement.without(Standing.MIRRORED, now.primary().orElse(presenter));
        }
        if (now.all().size() == 1) {
            return alone(now, now.all().getFirst());
        }
        if (audience != null && now.set().equals(seen.set())) {
            return kept(now, audience);
        }
        boolean projectorGone = audience != null && !now.has(audience);
        return projectorGone && nothingNew(now) && memory.projectorOf(now).isEmpty()
                ? Placement.without(Standing.LOST, stillThere(now, presenter))
                : arrived(now);
    }

    private boolean hadProjector() {
        return placement.standing() == Standing.LOST || placement.audience() != null;
    }

    private Placement alone(Monitors now, Monitor only) {
        Monitor audience = placement.audience();
        boolean trainersIsGone = audience != null
                && audience.id().equals(only.id())
                && (placement.presenter() == null || !now.has(placement.presenter()));
        if (trainersIsGone) {
            return Placement.placed(null, only);
        }
        return Placement.without(hadProjector() ? Standing.LOST : Standing.SINGLE, only);
    }

    /// The same screens in other places or sizes: everybody stays where they are.
    private Placement kept(Monitors now, Monitor audience) {
        return beside(now, now.find(audience.id()).orElse(audience));
    }

    /// The trainer's window stays on its screen unless the slide needs it.
    private Placement beside(Monitors now, Monitor projector) {
        Monitor trainers = stillThere(now, placement.presenter());
        boolean free = trainers != null && !trainers.id().equals(projector.id());
        return Placement.placed(free ? trainers : now.besides(projector).orElse(null), projector);
    }

    /// Another set of screens: what was chosen for it before, else the projector that is still there, else the screen
    /// beside the trainer's.
    private Placement arrived(Monitors now) {
        Optional<Monitor> known = memory.projectorOf(now);
        Optional<Monitor> same = Optional.ofNullable(placement.audience()).flatMap(monitor -> now.find(monitor.id()));
        Monitor trainers = stillThere(now, placement.presenter());
        Monitor projector = known.or(() -> same)
                .or(() -> Optional.ofNullable(trainers).flatMap(now::besides))
                .orElseThrow();
        return beside(now, projector);
    }

    private boolean nothingNew(Monitors now) {
        return now.all().stream().allMatch(seen::has);
    }

    private static @Nullable Monitor stillThere(Monitors now, @Nullable Monitor monitor) {
        return Optional.ofNullable(monitor)
                .flatMap(was -> now.find(was.id()))
                .or(now::primary)
                .orElse(null);
    }

    private static Placement fresh(Monitors now, ScreenMemory memory) {
        if (now.mirrored()) {
            return Placement.without(Standing.MIRRORED, now.primary().orElse(null));
        }
        if (now.all().size() < 2) {
            return Placement.without(Standing.SINGLE, now.primary().orElse(null));
        }
        Monitor projector = chosen(now, memory);
        Optional<Monitor> first = now.primary().filter(monitor -> !monitor.id().equals(projector.id()));
        return Placement.placed(first.or(() -> now.besides(projector)).orElse(null), projector);
    }

    private static Monitor chosen(Monitors now, ScreenMemory memory) {
        return memory.projectorOf(now)
                .or(() -> now.primary().flatMap(now::besides))
                .orElseThrow();
    }
}
