package org.watchword.content.media;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads captions as they are written in WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format").
///
/// Names of cues, their settings, notes, styles and regions are passed over, and marks inside the words are taken away:
/// captions are drawn in our own letters. What would leave words out is refused with its line.
public final class CaptionsReader {

    private static final String ARROW = "-->";
    private static final Pattern HEADER = Pattern.compile("WEBVTT([ \\t].*)?");
    private static final Pattern PASSED_OVER = Pattern.compile("(NOTE|STYLE|REGION)([ \\t].*)?");
    private static final String TIME = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s+-->\\s+" + TIME + "(?:\\s.*)?");
    private static final Pattern MARK = Pattern.compile("</?[\\p{Alnum}.][^>]*>|</>");

    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();

    private CaptionsReader(List<String> lines) {
        this.lines = lines;
    }

    /// Reads the text of a file.
    ///
    /// @param text with any line ends, with or without a mark at its start
    public static CaptionsRead read(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new CaptionsReader(plain.lines().toList()).read();
    }

    private CaptionsRead read() {
        if (lines.isEmpty() || !HEADER.matcher(lines.getFirst()).matches()) {
            return new CaptionsRead.Damaged(1, "the first line is not WEBVTT");
        }
        int at = end(0);
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            int end = end(at);
            if (!PASSED_OVER.matcher(lines.get(at)).matches()) {
                CaptionsRead.Damaged fault = block(at, end).orElse(null);
                if (fault != null) {
                    return fault;
                }
            }
            at = end;
        }
        cues.sort(Comparator.comparing(Cue::from));
        return new CaptionsRead.Whole(new Captions(cues));
    }

    /// The line after the last one of a block.
    private int end(int begin) {
        int end = begin;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private Optional<CaptionsRead.Damaged> block(int begin, int end) {
        int timed = lines.get(begin).contains(ARROW) ? begin : begin + 1;
        if (timed >= end || !lines.get(timed).contains(ARROW)) {
            return fault(begin, "these words have no time at which they are shown");
        }
        Matcher timing = TIMING.matcher(lines.get(timed));
        if (!timing.matches()) {
            return fault(timed, "a time is written 00:01.500 --> 00:04.000");
        }
        Duration from = time(timing, 1);
        Duration to = time(timing, 5);
        if (to.compareTo(from) <= 0) {
            return fault(timed, "the words end before they begin");
        }
        return words(new Cue(from, to, List.of()), timed + 1, end);
    }

    private Optional<CaptionsRead.Damaged> words(Cue timed, int begin, int end) {
        List<String> words = new ArrayList<>();
        for (int at = begin; at < end; at++) {
            if (lines.get(at).contains(ARROW)) {
                return fault(at, "an empty line is missing above this time");
            }
            String plain = plain(lines.get(at));
            if (!plain.isEmpty()) {
                words.add(plain);
            }
        }
        if (!words.isEmpty()) {
            cues.add(new Cue(timed.from(), timed.to(), words));
        }
        return Optional.empty();
    }

    private static Optional<CaptionsRead.Damaged> fault(int index, String what) {
        return Optional.of(new CaptionsRead.Damaged(index + 1, what));
    }

    private static Duration time(Matcher timing, int first) {
        String hours = timing.group(first);
        return Duration.ofHours(hours == null ? 0 : Integer.parseInt(hours))
                .plusMinutes(Integer.parseInt(timing.group(first + 1)))
                .plusSeconds(Integer.parseInt(timing.group(first + 2)))
                .plusMillis(Integer.parseInt(timing.group(first + 3)));
    }

    /// Words without marks; what had to be written as a sign of its own is that sign again.
    private static String plain(String line) {
        return MARK.matcher(line)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&lrm;", "\u200e")
                .replace("&rlm;", "\u200f")
                .replace("&amp;", "&")
                .strip();
    }
}
