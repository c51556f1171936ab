package org.watchword.tables.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchword.tables.Cell;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;
import org.watchword.tables.XlsxWriter;

/// Writes a long table in a process of its own and tells how long it took and the most memory that its heap held, the
/// table itself and garbage included. Arguments: `xlsx` or `csv`, how many rows, and a folder.
public final class ManyRows {

    private static final int TIMES = 3;
    private static final double MEGABYTE = 1 << 20;
    private static final List<String> COLUMNS = List.of(
            "Day", "Time", "Name", "Organisation", "Role", "Area", "Audience", "People", "Person-hours", "Share");

    private ManyRows() {}

    /// Writes a table to a file.
    @FunctionalInterface
    public interface Writing {
        void save(Table table, Path file) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Writing writing =
                arguments[0].equals("csv") ? CsvWriter::save : (table, file) -> XlsxWriter.save(List.of(table), file);
        run(writing, arguments);
    }

    /// Makes the table, writes it several times, and prints the first and the last time, how long its
    /// thread had a processor meanwhile, and the peak.
    public static void run(Writing writing, String[] arguments) throws Exception {
        Table table = table(Integer.parseInt(arguments[1]));
        Path file = Path.of(arguments[2]).resolve("rows." + arguments[0]);
        double[] millis = new double[TIMES];
        double[] processor = new double[TIMES];
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        for (int time = 0; time < TIMES; time++) {
            long had = thread.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            writing.save(table, file);
            millis[time] = (System.nanoTime() - begun) / 1e6;
            processor[time] = (thread.getCurrentThreadCpuTime() - had) / 1e6;
        }
        double peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f %.0f %.1f%n",
                millis[0],
                processor[0],
                millis[TIMES - 1],
                processor[TIMES - 1],
                peak / MEGABYTE,
                Files.size(file) / MEGABYTE);
    }

    private static Table table(int rows) {
        List<List<Cell>> cells = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            cells.add(List.of(
                    Cell.of(LocalDate.of(2022, 1, 1).plusDays(row / 60)),
                    Cell.of(LocalTime.of(9, row % 60)),
                    Cell.of("Person number " + row),
                    Cell.of("Organisation " + row % 300),
                    Cell.of(row % 2 == 0 ? "driver" : "night porter"),
                    Cell.of("gb/area-" + row % 12),
                    Cell.of("taxi-private-hire"),
                    Cell.of(row % 40),
                    Cell.of(BigDecimal.valueOf(row % 4000, 2)),
                    new Cell.Percent(BigDecimal.valueOf(row % 1000, 1))));
        }
        return new Table("Many rows", COLUMNS, cells);
    }
}
