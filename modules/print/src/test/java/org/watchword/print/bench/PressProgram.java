package org.watchword.print.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Our press as a program of its own, so that its start counts. Arguments: a folder for files, a job, how often, and
/// the folders of the library. Prints the middle time in milliseconds of all times but the first.
final class PressProgram {
    private PressProgram() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> library = List.of(arguments).stream().skip(3).map(Path::of).toList();
        PressJobs jobs = new PressJobs(library);
        List<Long> taken = new ArrayList<>();
        for (int time = 0; time < Integer.parseInt(arguments[2]); time++) {
            long begun = System.nanoTime();
            jobs.run(arguments[1], Path.of(arguments[0]));
            taken.add(System.nanoTime() - begun);
        }
        List<Long> warm = taken.stream().skip(1).sorted().toList();
        if (!warm.isEmpty()) {
            System.out.printf(Locale.ROOT, "%.1f%n", warm.get(warm.size() / 2) / 1e6);
        }
    }
}
