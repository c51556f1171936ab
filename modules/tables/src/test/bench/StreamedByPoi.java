import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;
import org.watchword.tables.bench.ManyRows;

/// The same table by Apache POI's streaming writer. Compiled by the bench alone, as nothing of ours knows POI.
public final class StreamedByPoi {

    private static final double SECONDS_OF_DAY = 86_400;

    private StreamedByPoi() {}

    public static void main(String[] arguments) throws Exception {
        ManyRows.run(StreamedByPoi::save, arguments);
    }

    private static void save(Table table, Path file) throws Exception {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = style(workbook, "yyyy-mm-dd");
            CellStyle clock = style(workbook, "hh:mm");
            CellStyle percent = style(workbook, "0.0%");
            SXSSFSheet sheet = workbook.createSheet(table.name());
            SXSSFRow titles = sheet.createRow(0);
            for (int column = 0; column < table.columns().size(); column++) {
                titles.createCell(column).setCellValue(table.columns().get(column));
            }
            for (int row = 0; row < table.rows().size(); row++) {
                List<Cell> cells = table.rows().get(row);
                SXSSFRow written = sheet.createRow(row + 1);
                for (int column = 0; column < cells.size(); column++) {
                    SXSSFCell to = written.createCell(column);
                    switch (cells.get(column)) {
                        case Cell.Words words -> to.setCellValue(words.text());
                        case Cell.Whole whole -> to.setCellValue(whole.number());
                        case Cell.Measure measure -> to.setCellValue(measure.number().doubleValue());
                        case Cell.Percent share -> {
                            to.setCellValue(share.number().divide(BigDecimal.valueOf(100)).doubleValue());
                            to.setCellStyle(percent);
                        }
                        case Cell.Day date -> {
                            to.setCellValue(date.date());
                            to.setCellStyle(day);
                        }
                        case Cell.Clock time -> {
                            to.setCellValue(time.time().toSecondOfDay() / SECONDS_OF_DAY);
                            to.setCellStyle(clock);
                        }
                        case Cell.Hidden hidden -> to.setCellValue(hidden.words());
                        case Cell.Empty _ -> {}
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
