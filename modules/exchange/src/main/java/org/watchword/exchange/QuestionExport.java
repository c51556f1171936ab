package org.watchword.exchange;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.question.Question;
import org.watchword.exchange.form.AikenWriter;
import org.watchword.exchange.form.CsvWriter;
import org.watchword.exchange.form.Fit;
import org.watchword.exchange.form.GiftWriter;
import org.watchword.exchange.form.KahootReader;
import org.watchword.exchange.form.KahootWriter;
import org.watchword.exchange.form.MoodleWriter;
import org.watchword.exchange.form.QtiWriter;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Item;
import org.watchword.exchange.item.Loss;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Remark;

/// Writes questions of the library for other programs, and says by question what each format does not hold.
public final class QuestionExport {

    private final Format format;
    private final Filled filled;
    private final String language;

    /// @param filled says what stands for contacts and figures, which other programs do not know
    /// @param language what the questions are written in
    public QuestionExport(Format format, Filled filled, String language) {
        this.format = format;
        this.filled = filled;
        this.language = language;
    }

    /// The questions as a file.
    public ExportResult write(List<Question> questions) {
        Fit fit = new Fit(format);
        List<Loss> losses = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (Question question : questions) {
            Item whole = new Filling(filled, losses).of(Item.of(question));
            int told = fit.losses().size();
            fit.of(whole).filter(item -> hasPlace(question, items, losses)).ifPresent(items::add);
            losses.addAll(fit.losses().subList(told, fit.losses().size()));
        }
        return new ExportResult(items.isEmpty() ? new byte[0] : file(items), items.size(), losses);
    }

    private boolean hasPlace(Question question, List<Item> items, List<Loss> losses) {
        boolean full = format == Format.KAHOOT && items.size() >= KahootReader.MOST;
        if (full) {
            losses.add(new Loss(
                    question.id().question(),
                    new Reason(Remark.TOO_MANY_QUESTIONS, Integer.toString(KahootReader.MOST)),
                    true));
        }
        return !full;
    }

    private byte[] file(List<Item> items) {
        return switch (format) {
            case GIFT -> GiftWriter.write(items);
            case AIKEN -> AikenWriter.write(items);
            case MOODLE -> MoodleWriter.write(items);
            case CSV -> CsvWriter.write(items);
            case KAHOOT -> KahootWriter.write(items);
            case QTI -> QtiWriter.write(items, language);
        };
    }
}
