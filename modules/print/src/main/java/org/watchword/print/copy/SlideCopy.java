package org.watchword.print.copy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.print.type.Writing;

/// What the audience sees of one slide, with every reference filled in. There is no place in it for notes.
///
/// @param writing of the language it is really in
/// @param draft a translation that nobody has checked
/// @param remember the line to take home; empty when there is none
/// @param foot sources of figures, and when numbers were checked
public record SlideCopy(
        Writing writing,
        boolean draft,
        Head head,
        SlideBody body,
        Optional<Passage.Picture> picture,
        List<Run> remember,
        List<Said> foot) {

    public SlideCopy {
        remember = List.copyOf(remember);
        foot = List.copyOf(foot);
    }

    /// How it is set.
    public enum Look {
        COVER,
        STATEMENT,
        /// The picture stands below the heading, as wide as the slide.
        WIDE,
        ASKED,
        USUAL
    }

    /// The top of a slide.
    ///
    /// @param eyebrow where we are; may be empty
    public record Head(Look look, String eyebrow, String heading) {}

    /// The same with other words below its heading.
    SlideCopy with(SlideBody other) {
        return new SlideCopy(writing, draft, head, other, picture, remember, foot);
    }

    /// The same under another heading.
    SlideCopy with(Head other) {
        return new SlideCopy(writing, draft, other, body, picture, remember, foot);
    }

    /// The same with what is only known once all of it is written.
    SlideCopy withFoot(List<Said> lines) {
        return new SlideCopy(writing, draft, head, body, picture, remember, lines);
    }

    /// All text, for finding characters that cannot be drawn.
    Stream<String> texts() {
        Stream<String> own = Stream.concat(
                Stream.of(head.eyebrow(), head.heading()), remember.stream().map(Run::text));
        return Stream.concat(own, texts(body));
    }

    private static Stream<String> texts(SlideBody body) {
        return switch (body) {
            case SlideBody.Text(List<Passage> passages) -> passages.stream().flatMap(Passage::texts);
            case SlideBody.Columns(List<SlideBody.Column> columns) ->
                columns.stream()
                        .flatMap(column -> Stream.concat(
                                column.title().stream(), column.items().stream().flatMap(List::stream)))
                        .map(Run::text);
            case SlideBody.Amounts(boolean _, List<SlideBody.Amount> amounts) ->
                amounts.stream()
                        .flatMap(amount -> Stream.concat(
                                Stream.of(amount.value()),
                                amount.words().stream().map(Run::text)));
            case SlideBody.Calls(List<Passage> lead, List<Entry> entries) ->
                Stream.concat(
                        lead.stream().flatMap(Passage::texts),
                        entries.stream()
                                .flatMap(entry ->
                                        Stream.of(entry.name(), entry.number(), entry.purpose(), entry.remark())));
            case SlideBody.Answers(List<Passage> more, List<SlideBody.Answer> answers, List<Passage> why) ->
                Stream.concat(
                        Stream.concat(more.stream(), why.stream()).flatMap(Passage::texts),
                        answers.stream()
                                .flatMap(answer -> answer.words().stream().map(Run::text)));
        };
    }
}
