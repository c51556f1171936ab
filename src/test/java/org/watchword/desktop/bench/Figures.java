package org.watchword.desktop.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
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

    /// How often slides took longer than they did alone, in the same run.
    Percentiles slides(String beside, Presenter.Changes changes, double aloneP95) {
        Percentiles times = Percentiles.of(changes.nanos());
        String ratio = aloneP95 > 0 ? String.format(Locale.ROOT, "   p95 %.2f of alone", times.p95() / aloneP95) : "";
        tell("slide, " + beside, times + ratio + "   " + changes.onTheSpot());
        return times;
    }

    void aim(String what, double value, double most) {
        tell(
                "aim: " + what,
                String.format(Locale.ROOT, "%.1f of %.1f  %s", value, most, value <= most ? "met" : "missed"));
    }
}
