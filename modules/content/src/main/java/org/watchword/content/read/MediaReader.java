package org.watchword.content.read;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchword.content.media.CaptionsRead;
import org.watchword.content.media.CaptionsReader;
import org.watchword.content.media.PictureSize;
import org.watchword.content.media.SvgSafety;
import org.watchword.content.problem.PictureProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Digests;
import org.watchword.content.text.SourcePlace;

/// Looks at every file of a `media` folder once: is it safe to draw, and does `SOURCES.md` say where it comes from?
final class MediaReader {

    private static final Pattern SOURCE = Pattern.compile("^- `([^`]+)`.*");

    private final Layer layer;
    private final Findings findings;

    MediaReader(Layer layer, Findings findings) {
        this.layer = layer;
        this.findings = findings;
    }

    /// @param folder the folder that `media` lies in, ending in `/`
    void read(String folder) {
        String media = folder + "media/";
        List<String> files = layer.under(media);
        if (files.isEmpty()) {
            return;
        }
        Set<String> unnamed = new HashSet<>();
        for (String file : files) {
            String name = file.substring(media.length());
            switch (ending(name)) {
                case "svg", "png", "jpg", "mp4" -> {
                    unnamed.add(name);
                    look(file);
                }
                case "vtt" -> captions(file);
                default -> {}
            }
        }
        sources(media, unnamed);
    }

    private void look(String file) {
        if (ending(file).equals("mp4")) {
            layer.sha256(file, Layer.FILM_MOST).ifPresent(sha256 -> findings.seen(layer.path(file), sha256));
            return;
        }
        layer.bytes(file, Layer.PICTURE_MOST).ifPresent(bytes -> {
            seen(file, ending(file).equals("svg") ? lines(new String(bytes, StandardCharsets.UTF_8)) : bytes);
            picture(file, bytes);
        });
    }

    /// Captions are what a deaf person hears, so they belong to what was shown.
    private void captions(String file) {
        layer.text(file).ifPresent(text -> {
            seen(file, lines(text));
            if (CaptionsReader.read(text) instanceof CaptionsRead.Damaged(int line, String what)) {
                findings.tell(new PictureProblem.DamagedCaptions(layer.top(file).at(line), what));
            }
        });
    }

    /// The same for every editor that saves the same words: no mark at the start, and one sort of line end.
    private static byte[] lines(String text) {
        return text.lines()
                .map(line -> line.replace("\uFEFF", ""))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void seen(String file, byte[] bytes) {
        findings.seen(
                layer.path(file), HexFormat.of().formatHex(Digests.sha256().digest(bytes)));
    }

    private void picture(String file, byte[] bytes) {
        SourcePlace top = layer.top(file);
        if (ending(file).equals("svg")) {
            SvgSafety.fault(bytes).ifPresent(fault -> findings.tell(problem(top.at(fault.line()), fault)));
            return;
        }
        Optional<PictureSize> size = PictureSize.of(bytes);
        if (size.isEmpty()) {
            findings.tell(new PictureProblem.Damaged(top, "it has no header of a PNG or JPEG"));
        } else if (size.get().tooLarge()) {
            PictureSize own = size.get();
            findings.tell(new PictureProblem.TooManyPixels(top, own.width(), own.height()));
        }
    }

    private static Problem problem(SourcePlace place, SvgSafety.Fault fault) {
        return fault.damaged()
                ? new PictureProblem.Damaged(place, fault.part())
                : new PictureProblem.Unsafe(place, fault.part());
    }

    private void sources(String media, Set<String> unnamed) {
        String file = media + "SOURCES.md";
        Optional<String> text = layer.has(file) ? layer.text(file) : Optional.empty();
        List<String> lines = text.map(all -> all.lines().toList()).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = SOURCE.matcher(lines.get(i));
            if (matcher.matches() && !unnamed.remove(matcher.group(1)) && !layer.has(media + matcher.group(1))) {
                findings.tell(
                        new PictureProblem.SourceWithoutFile(layer.top(file).at(i + 1), matcher.group(1)));
            }
        }
        unnamed.stream()
                .sorted()
                .forEach(name -> findings.tell(new PictureProblem.NoSource(layer.top(media + name), name)));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
