package org.watchword.records.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.records.figures.FigureWords;
import org.watchword.records.figures.FunderReports;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.Gathering;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportWish;
import org.watchword.records.figures.Sources;
import org.watchword.records.figures.TableKey;
import org.watchword.records.journal.DataKey;
import org.watchword.records.journal.Disk;
import org.watchword.records.journal.Journal;
import org.watchword.records.key.KeyFile;
import org.watchword.records.register.ManyAttended;
import org.watchword.records.register.Queries;
import org.watchword.records.register.Register;
import org.watchword.session.book.Book;

/// How long a trainer waits for a funder's figures over many years, in the encrypted register, and how long SQLite
/// takes to group the same people in the same run, in turn. The figures are printed, not judged.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class FiguresBenchTest {

    private static final int ROUNDS = Integer.getInteger("watchword.bench.rounds", 5);
    private static final double MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {200_000, 1_000_000})
    void fundersReport(int attendances) throws Exception {
        System.out.printf("%d attendances%n", attendances);
        DataKey key = new KeyFile(folder).create();
        try (Journal journal = Journal.open(folder.resolve("journal"), key, Disk.REAL, _ -> {});
                SqliteFigures sqlite = new SqliteFigures(folder.resolve("theirs.db"))) {
            try (Register register = open(key, journal)) {
                new ManyAttended(attendances / ManyAttended.PEOPLE).writeTo(register, sqlite::add);
                sqlite.commit();
                for (int round = 0; round < ROUNDS; round++) {
                    round(round, register, sqlite, attendances);
                }
            }
        }
    }

    private Register open(DataKey key, Journal journal) throws Exception {
        return Register.open(folder, key, new Register.JustOpened(journal, Optional.empty()), false, _ -> {});
    }

    private static void round(int round, Register register, SqliteFigures sqlite, int attendances) throws Exception {
        ReportWish wish = ReportWish.usual(
                new ReportScope("", ManyAttended.FIRST, ManyAttended.LAST, ""), LocalDate.of(2027, 1, 1));
        Gathering gathering = new Gathering(new Queries(register), Book.EMPTY, List.of());
        Taken<Sources> gathered = Taken.by(() -> gathering.of(wish));
        Taken<FundersReport> made =
                Taken.by(() -> FunderReports.make(wish, gathered.answer(), FigureWords.in(Locale.ENGLISH))
                        .report());
        Taken<Long> theirs = Taken.by(sqlite::report);
        assertEquals(attendances, theirs.answer());
        assertEquals(
                Integer.toString(attendances / ManyAttended.PEOPLE),
                made.answer()
                        .table(TableKey.ALL)
                        .orElseThrow()
                        .table()
                        .rows()
                        .getFirst()
                        .get(1)
                        .written());
        told(round == 0 ? "first" : "again", gathered, made, theirs);
    }

    private static void told(String when, Taken<?> gathered, Taken<?> made, Taken<?> theirs) {
        double ours = gathered.millis() + made.millis();
        double processor = gathered.processor() + made.processor();
        System.out.printf(
                Locale.ROOT,
                "load %4.1f  %s ours %6.0f ms (%6.0f of a processor: gathered %5.0f, made %5.0f), heap %4.0f MB"
                        + "   SQLite %6.0f ms (%6.0f)   ratio %.2f (%.2f)%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                when,
                ours,
                processor,
                gathered.processor(),
                made.processor(),
                Math.max(gathered.peak(), made.peak()),
                theirs.millis(),
                theirs.processor(),
                ours / theirs.millis(),
                processor / theirs.processor());
    }

    /// @param processor milliseconds that this thread had a processor: what a machine with nothing else to do takes
    /// @param peak of the heap's pools while it worked, in megabytes, garbage too
    private record Taken<T>(T answer, double millis, double processor, double peak) {

        static <T> Taken<T> by(Callable<T> work) throws Exception {
            List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .toList();
            System.gc();
            heap.forEach(MemoryPoolMXBean::resetPeakUsage);
            ThreadMXBean thread = ManagementFactory.getThreadMXBean();
            long had = thread.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            T answer = work.call();
            double millis = (System.nanoTime() - begun) / 1e6;
            double processor = (thread.getCurrentThreadCpuTime() - had) / 1e6;
            double peak = heap.stream()
                            .mapToLong(pool -> pool.getPeakUsage().getUsed())
                            .sum()
                    / MEGABYTE;
            return new Taken<>(answer, millis, processor, peak);
        }
    }
}
