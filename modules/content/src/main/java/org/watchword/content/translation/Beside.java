package org.watchword.content.translation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.PageReading.State;
import org.watchword.content.write.Chapters;
import org.watchword.content.write.MarkdownLetters;

/// Finds for each slide or question of a page what stands for it in a translation.
///
/// @param kept the source as it was when it was translated
record Beside(ModulePage page, String to, Chapters translation, Chapters kept, PageFiles files) {
    private static final Pattern TITLE = Pattern.compile("(?m)^# +(.*?)\\s*$");
    private static final Pattern BY = Pattern.compile("(?m)^checked-by:\\s*\"?(.*?)\"?\\s*$");
    private static final Pattern ON = Pattern.compile("(?m)^checked-on:\\s*(\\d{4}-\\d{2}-\\d{2})\\s*$");

    PageReading.Part part(Chapters.Part source) {
        Optional<Chapters.Part> there = translation.part(source.id());
        boolean fresh = there.filter(part -> part.of().equals(SourceHash.of(source.lines())))
                .isPresent();
        String digest = fresh ? SourceHash.whole(title(), there.get().lines()) : "";
        Optional<Checked> checked = fresh ? checked(source.id(), digest) : Optional.empty();
        List<Paragraph> first = page.paragraphs(source, page.from());
        return new PageReading.Part(
                source.id(),
                heading(source, first),
                state(there.isPresent(), fresh, checked.isPresent()),
                Reading.rows(first, there.map(part -> page.paragraphs(part, to)).orElse(List.of())),
                fresh ? List.of() : before(source, there, first),
                digest,
                checked);
    }

    private static State state(boolean there, boolean fresh, boolean checked) {
        if (!there) {
            return State.MISSING;
        }
        if (!fresh) {
            return State.STALE;
        }
        return checked ? State.CHECKED : State.DRAFT;
    }

    private static String heading(Chapters.Part source, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().endsWith("/heading"))
                .findFirst()
                .map(Paragraph::words)
                .orElse(source.id());
    }

    /// The old source is shown only where it is the one that was translated.
    private List<Paragraph> before(Chapters.Part source, Optional<Chapters.Part> there, List<Paragraph> now) {
        Map<String, String> words =
                now.stream().collect(Collectors.toMap(Paragraph::id, Paragraph::words, (one, _) -> one));
        return kept
                .part(source.id())
                .filter(old -> there.filter(part -> part.of().equals(SourceHash.of(old.lines())))
                        .isPresent())
                .map(old -> page.paragraphs(old, page.from()))
                .orElse(List.of())
                .stream()
                .filter(old -> !old.words().equals(words.get(old.id())))
                .toList();
    }

    private Optional<Checked> checked(String id, String digest) {
        return Optional.ofNullable(files.signed().get(id))
                .filter(signature -> signature.of().equals(digest))
                .map(PageFiles.Signature::by)
                .or(this::checkedWhole);
    }

    private Optional<Checked> checkedWhole() {
        Matcher by = BY.matcher(front());
        Matcher on = ON.matcher(front());
        return by.find() && on.find()
                ? Optional.of(new Checked(LocalDate.parse(on.group(1)), by.group(1)))
                        .filter(Checked::byPerson)
                : Optional.empty();
    }

    /// The title of the translation as it is written; empty when there is none.
    String title() {
        Matcher title = TITLE.matcher(front());
        return title.find() ? MarkdownLetters.read(title.group(1)) : "";
    }

    private String front() {
        return translation.parts().getFirst().text();
    }
}
