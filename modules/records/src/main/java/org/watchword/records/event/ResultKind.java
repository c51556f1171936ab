package org.watchword.records.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.session.result.ResultEvent;

/// The word under which each sort of a result's events is stored. Read for ever, like [EventKind]; none has had a
/// second version yet.
enum ResultKind {
    BADGE_TOLD("badge-told", ResultEvent.BadgeTold.class),
    PARTS_MISSED("parts-missed", ResultEvent.PartsMissed.class),
    AUTHORITY_TOLD("authority-told", ResultEvent.AuthorityTold.class),
    WORD_TAKEN_BACK("word-taken-back", ResultEvent.WordTakenBack.class),
    PAPER_MARKED("paper-marked", ResultEvent.PaperMarked.class),
    TRY_CORRECTED("try-corrected", ResultEvent.TryCorrected.class),
    TRY_WITHDRAWN("try-withdrawn", ResultEvent.TryWithdrawn.class),
    CERTIFICATE_ISSUED("certificate-issued", ResultEvent.CertificateIssued.class),
    CERTIFICATE_WITHDRAWN("certificate-withdrawn", ResultEvent.CertificateWithdrawn.class),
    LIST_ISSUED("authority-list-issued", ResultEvent.ListIssued.class),
    LINE_ISSUED("authority-line-issued", ResultEvent.LineIssued.class),
    HOLDER_KEPT("certificate-holder-kept", ResultEvent.HolderKept.class),
    ITEMS_SUMMED("items-summed", ResultEvent.ItemsSummed.class);

    private static final Map<String, ResultKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ResultKind::word, Function.identity()));
    private static final Map<Class<? extends ResultEvent>, ResultKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ResultKind::type, Function.identity()));

    private final String word;
    private final Class<? extends ResultEvent> type;

    ResultKind(String word, Class<? extends ResultEvent> type) {
        this.word = word;
        this.type = type;
    }

    /// The kind of an event.
    ///
    /// @throws IllegalStateException when a sort of event was added without a word for it; a test finds that first
    static ResultKind of(ResultEvent event) {
        ResultKind kind = BY_TYPE.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("no word for " + event.getClass().getSimpleName());
        }
        return kind;
    }

    /// The kind that a word stands for, if this program knows it.
    static Optional<ResultKind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    String word() {
        return word;
    }

    Class<? extends ResultEvent> type() {
        return type;
    }
}
