package org.watchword.records.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchword.session.SessionEvent;

/// The word under which each sort of event is stored, and the version of its payload that is written today.
///
/// Words and versions are read for ever: a word is never changed, and a payload that changes gets the next version:
/// one more step in [OlderForms], from the form before.
public enum EventKind {
    SESSION_PREPARED("session-prepared", SessionEvent.SessionPrepared.class),
    DOORS_OPENED("doors-opened", SessionEvent.DoorsOpened.class),
    PRESENTING_STARTED("presenting-started", SessionEvent.PresentingStarted.class),
    SESSION_RESUMED("session-resumed", SessionEvent.SessionResumed.class),
    SESSION_CLOSED("session-closed", SessionEvent.SessionClosed.class),
    PERSON_ARRIVED("person-arrived", SessionEvent.PersonArrived.class),
    PERSON_EXPECTED("person-expected", SessionEvent.PersonExpected.class),
    EXPECTATION_DROPPED("expectation-dropped", SessionEvent.ExpectationDropped.class),
    EXPECTED_ARRIVED("expected-arrived", SessionEvent.ExpectedArrived.class),
    PERSON_REMOVED("person-removed", SessionEvent.PersonRemoved.class),
    ARRIVAL_CHANGED("arrival-changed", SessionEvent.ArrivalChanged.class),
    PERSON_LEFT("person-left", SessionEvent.PersonLeft.class),
    LEAVING_TAKEN_BACK("leaving-taken-back", SessionEvent.LeavingTakenBack.class),
    PERSON_CORRECTED("person-corrected", SessionEvent.PersonCorrected.class),
    LINES_JOINED("lines-joined", SessionEvent.LinesJoined.class),
    LINES_PARTED("lines-parted", SessionEvent.LinesParted.class),
    ENTRY_UNDONE("entry-undone", SessionEvent.EntryUndone.class),
    NAMES_FORGOTTEN("names-forgotten", SessionEvent.NamesForgotten.class),
    HEADS_COUNTED("heads-counted", SessionEvent.HeadsCounted.class),
    HEAD_COUNT_UNDONE("head-count-undone", SessionEvent.HeadCountUndone.class),
    SLIDE_SHOWN("slide-shown", SessionEvent.SlideShown.class),
    SLIDE_SKIPPED("slide-skipped", SessionEvent.SlideSkipped.class),
    SKIP_TAKEN_BACK("skip-taken-back", SessionEvent.SkipTakenBack.class),
    VIEW_CHANGED("view-changed", SessionEvent.ViewChanged.class),
    BREAK_STARTED("break-started", SessionEvent.BreakStarted.class),
    BREAK_ENDED("break-ended", SessionEvent.BreakEnded.class),
    PAUSE_STARTED("pause-started", SessionEvent.PauseStarted.class),
    PAUSE_ENDED("pause-ended", SessionEvent.PauseEnded.class),
    TALK_STARTED("talk-started", SessionEvent.TalkStarted.class),
    TALK_STOPPED("talk-stopped", SessionEvent.TalkStopped.class),
    END_MOVED("end-moved", SessionEvent.EndMoved.class),
    ROUND_OPENED("round-opened", SessionEvent.RoundOpened.class),
    HANDS_COUNTED("hands-counted", SessionEvent.HandsCounted.class),
    HANDS_DOUBTED("hands-doubted", SessionEvent.HandsDoubted.class),
    PHONES_COUNTED("phones-counted", SessionEvent.PhonesCounted.class),
    ROUND_CLOSED("round-closed", SessionEvent.RoundClosed.class),
    ROUND_REVEALED("round-revealed", SessionEvent.RoundRevealed.class),
    ANSWERS_EXPLAINED("answers-explained", SessionEvent.AnswersExplained.class),
    COUNTS_KEPT_PRIVATE("counts-kept-private", SessionEvent.CountsKeptPrivate.class);

    private static final Map<String, EventKind> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventKind::word, Function.identity()));
    private static final Map<Class<? extends SessionEvent>, EventKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));

    private final String word;
    private final Class<? extends SessionEvent> type;

    EventKind(String word, Class<? extends SessionEvent> type) {
        this.word = word;
        this.type = type;
    }

    /// The kind of an event.
    ///
    /// @throws IllegalStateException when a sort of event was added without a word for it; a test finds that first
    static EventKind of(SessionEvent event) {
        EventKind kind = BY_TYPE.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("no word for " + event.getClass().getSimpleName());
        }
        return kind;
    }

    /// The kind that a word stands for, if this program knows it.
    static Optional<EventKind> find(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /// The word in the journal.
    public String word() {
        return word;
    }

    /// The version written today, from 1.
    public int version() {
        return OlderForms.of(this).today();
    }

    Class<? extends SessionEvent> type() {
        return type;
    }
}
