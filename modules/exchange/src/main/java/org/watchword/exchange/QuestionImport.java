package org.watchword.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchword.content.library.GrammarWords;
import org.watchword.exchange.form.AikenReader;
import org.watchword.exchange.form.CsvReader;
import org.watchword.exchange.form.GiftReader;
import org.watchword.exchange.form.KahootReader;
import org.watchword.exchange.form.MoodleReader;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Format;
import org.watchword.exchange.item.Refusal;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Reads questions of other programs in. Never all or nothing: each question has its own verdict, and what is read
/// in is a file that the library's own reader reads.
public final class QuestionImport {

    /// The largest file that is read, in bytes.
    public static final int MOST_BYTES = 10 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4096;
    private static final Set<Remark> NO_QUESTION =
            Set.of(Remark.ONLY_TEXT, Remark.NOT_STARTED, Remark.NOT_FINISHED, Remark.BROKEN_BRACES);

    private QuestionImport() {}

    /// Reads a file.
    ///
    /// @param words the names of sections in the language of the questions
    public static ImportResult read(Path file, GrammarWords words) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in.readNBytes(MOST_BYTES + 1), words);
        } catch (IOException unreadable) {
            return refused(Refusal.NO_FILE, 0);
        }
    }

    /// Reads what stood in a file.
    ///
    /// @param name the file's name: its ending helps to tell the format, and it becomes the title
    public static ImportResult read(String name, byte[] bytes, GrammarWords words) {
        if (bytes.length > MOST_BYTES) {
            return refused(Refusal.TOO_LARGE, 0);
        }
        if (bytes.length == 0) {
            return refused(Refusal.EMPTY, 0);
        }
        if (starts(bytes, "PK")) {
            return judged(Format.KAHOOT, KahootReader.read(bytes), name, words);
        }
        String text = text(bytes);
        if (text.isBlank()) {
            return refused(Refusal.EMPTY, 0);
        }
        if (isNoText(text) || starts(bytes, "%PDF")) {
            return refused(Refusal.NOT_TEXT, 0);
        }
        Format format = format(name.toLowerCase(Locale.ROOT), text);
        FileRead read = switch (format) {
            case MOODLE -> MoodleReader.read(bytes);
            case CSV -> CsvReader.read(bytes);
            case AIKEN -> new FileRead.Questions(AikenReader.read(text));
            case GIFT, KAHOOT, QTI -> new FileRead.Questions(GiftReader.read(text));
        };
        return judged(format, read, name, words);
    }

    private static ImportResult judged(Format format, FileRead read, String name, GrammarWords words) {
        return switch (read) {
            case FileRead.Refused refused -> new ImportResult.NotImported(refused);
            case FileRead.Questions(List<Taken> taken)
            when taken.stream().allMatch(QuestionImport::isNone) ->
                refused(
                        Refusal.NO_QUESTION,
                        taken.isEmpty() ? 0 : taken.getFirst().line());
            case FileRead.Questions(List<Taken> taken) -> new Judge(words).judge(format, taken, title(name));
        };
    }

    private static boolean isNone(Taken taken) {
        return taken instanceof Taken.Left left
                && NO_QUESTION.contains(left.why().remark());
    }

    private static String title(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// By its ending where that is clear, else by what stands in it.
    private static Format format(String name, String text) {
        String begins = text.substring(0, Math.min(text.length(), LOOKED_AT)).stripLeading();
        if (name.endsWith(".xml") || begins.startsWith("<?xml") || begins.startsWith("<quiz")) {
            return Format.MOODLE;
        }
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            return Format.CSV;
        }
        if (name.endsWith(".gift")) {
            return Format.GIFT;
        }
        return AikenReader.looksLike(text) ? Format.AIKEN : Format.GIFT;
    }

    /// UTF-8 or UTF-16 where they say so or hold, else what older programs on Windows write.
    private static String text(byte[] bytes) {
        if (starts(bytes, "\u00FE\u00FF")) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, "\u00FF\u00FE")) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Text has no control characters but those of lines; some hundreds of letters are enough to tell.
    private static boolean isNoText(String text) {
        return text.indexOf('\0') >= 0
                || text.chars()
                                .limit(LOOKED_AT)
                                .filter(letter -> letter < ' ' && "\t\n\r\f\u000B".indexOf(letter) < 0)
                                .count()
                        > 2;
    }

    private static boolean starts(byte[] bytes, String signs) {
        for (int at = 0; at < signs.length(); at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != signs.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static ImportResult refused(Refusal why, int line) {
        return new ImportResult.NotImported(new FileRead.Refused(why, line));
    }
}
