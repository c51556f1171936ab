package org.watchword.desktop.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.watchword.testkit.Percentiles;

/// Prints what was measured beside how busy the machine was, and what was aimed at. It judges nothing.
final class Figures {

    private final String hall;

    Figures(int phones) {
        hall = String.format(Locale.ROOT, "%3d phones", phones);
    }

    void tell(String what, String figure) {
        System.out.printf(
                Locale.ROOT,
                "%s  load %4.1f  %-26s %s%n",
                hall,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                what,
                figure);
    }

    Percentiles tell(String what, Collection<Long> nanos) {
        Percentiles times = Percentiles.of(nanos);
        tell(what, times.toString());
        return times;
    }

    /// How long slides took, and how much longer than in the same run `alone`.
    Percentiles slides(String beside, Presenter.Changes changes, Optional<Percentiles> alone) {
        Percentiles times = Percentiles.of(changes.nanos());
        String ratio = alone.map(than -> String.format(
                        Locale.ROOT,
                        "   of alone: p50 %.2f, p95 %.2f",
                        times.p50() / than.p50(),
                        times.p95() / than.p95()))
                .orElse("");
        tell("slide, " + beside, times + ratio + "   drawn on the spot " + changes.onTheSpot());
        return times;
    }

    void aim(String what, double value, double most) {
        tell(
                "aim: " + what,
                String.format(Locale.ROOT, "%.1f of %.1f  %s", value, most, value <= most ? "met" : "missed"));
    }
}
