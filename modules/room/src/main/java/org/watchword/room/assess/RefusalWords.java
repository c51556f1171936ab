package org.watchword.room.assess;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.watchword.records.Keeping;
import org.watchword.session.assess.Ticked;
import org.watchword.session.result.CorrectionReason;

/// Says a refusal in words: what is so, and what to do. English, as the trainer's own papers are.
public final class RefusalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private RefusalWords() {}

    /// One or two sentences. They may name people of the register: never for the wall.
    public static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoSession _ -> AssessWord.NO_SESSION.words();
            case Refusal.NotBegun _ -> AssessWord.NOT_BEGUN.words();
            case Refusal.Pupils _ -> AssessWord.PUPILS.words();
            case Refusal.HeadCountOnly _ -> AssessWord.HEAD_COUNT_ONLY.words();
            case Refusal.NoAuthority(String id, List<String> known) ->
                AssessWord.NO_AUTHORITY.words(id, String.join(", ", known));
            case Refusal.AuthorityBroken(String id, List<String> why) ->
                AssessWord.AUTHORITY_BROKEN.words(id, String.join("; ", why));
            case Refusal.OtherDeck(String deck, List<String> decks) ->
                AssessWord.OTHER_DECK.words(deck, String.join(", ", decks));
            case Refusal.Expired(String id, var day) -> AssessWord.EXPIRED.words(id, DAY.format(day));
            case Refusal.Rehearsal _ -> AssessWord.REHEARSAL.words();
            case Refusal.NotSaved(Keeping.Why why) -> ofDisk(why);
            default -> ofPerson(refusal);
        };
    }

    private static String ofPerson(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Nobody(String asked) -> AssessWord.NOBODY.words(asked);
            case Refusal.Several(String asked, List<Candidate> all) ->
                AssessWord.SEVERAL.words(
                        asked, all.stream().map(RefusalWords::told).collect(Collectors.joining("; ")));
            case Refusal.OtherAuthority(Candidate who, String authority) ->
                AssessWord.OTHER_AUTHORITY.words(told(who), authority);
            case Refusal.TakenForOther _ -> AssessWord.TAKEN_FOR_OTHER.words();
            case Refusal.PassedAlready _ -> AssessWord.PASSED_ALREADY.words();
            case Refusal.TriesUsed(int tries) -> AssessWord.TRIES_USED.words(tries);
            case Refusal.BeingTaken _ -> AssessWord.BEING_TAKEN.words();
            case Refusal.PartsUnknown _ -> AssessWord.PARTS_UNKNOWN.words();
            case Refusal.NothingToCorrect _ -> AssessWord.NOTHING_TO_CORRECT.words();
            case Refusal.NoBadgeWanted _ -> AssessWord.NO_BADGE_WANTED.words();
            case Refusal.BadgeTaken(Candidate other) -> AssessWord.BADGE_TAKEN.words(told(other));
            case Refusal.BadgeUnfit _ -> AssessWord.BADGE_UNFIT.words();
            case Refusal.NothingToIssue _ -> AssessWord.NOTHING_TO_ISSUE.words();
            default -> ofPaper(refusal);
        };
    }

    private static String ofPaper(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoCode(String typed) -> AssessWord.NO_CODE.words(typed);
            case Refusal.OtherSet(var code) -> AssessWord.OTHER_SET.words(code.toString());
            case Refusal.PaperOfOther(var code, String authority) ->
                AssessWord.PAPER_OF_OTHER.words(code.toString(), authority);
            case Refusal.OtherTry(var code, int next) ->
                AssessWord.OTHER_TRY.words(code.toString(), code.attempt(), next);
            case Refusal.Language(String language, List<String> allowed) ->
                AssessWord.LANGUAGE.words(
                        name(language), allowed.stream().map(RefusalWords::name).collect(Collectors.joining(", ")));
            case Refusal.NotWhole(String language) -> AssessWord.NOT_WHOLE.words(name(language));
            case Refusal.Ticks(Ticked.Slip slip, int question, int questions) -> ofTicks(slip, question, questions);
            default ->
                throw new IllegalStateException(
                        "no words for " + refusal.getClass().getSimpleName());
        };
    }

    private static String ofTicks(Ticked.Slip slip, int question, int questions) {
        return switch (slip) {
            case OTHER_NUMBER -> AssessWord.OTHER_NUMBER.words(question, questions);
            case NO_SUCH_LETTER -> AssessWord.NO_SUCH_LETTER.words(question);
            case TOO_MANY -> AssessWord.TOO_MANY.words(question);
        };
    }

    private static String ofDisk(Keeping.Why why) {
        return switch (why) {
            case DISK_FULL, TOO_LITTLE_ROOM -> AssessWord.DISK_FULL.words();
            case DISK_FAILED -> AssessWord.DISK_FAILED.words();
            case NO_PASSPHRASE -> AssessWord.NO_PASSPHRASE.words();
        };
    }

    /// A person as the register tells them apart: line, name, organisation.
    public static String told(Candidate candidate) {
        String organisation = candidate.who().organisation();
        return organisation.isEmpty()
                ? AssessWord.LINE.words(candidate.line(), candidate.who().name())
                : AssessWord.LINE_FROM.words(candidate.line(), candidate.who().name(), organisation);
    }

    /// Why something was corrected, as a part of a sentence.
    public static String of(CorrectionReason reason) {
        return AssessWord.of(reason).words();
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
