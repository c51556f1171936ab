package org.watchword.room.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchword.session.Band;
import org.watchword.session.Pace;
import org.watchword.session.PartPace;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.Summary;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `summary.json`: what a session came to, for programs that check a rehearsal from outside. It names nobody.
final class SummaryFile {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private SummaryFile() {}

    /// UTF-8, lines ended by LF; the same session gives the same bytes.
    static byte[] of(SessionState state) {
        Map<String, Object> whole = new LinkedHashMap<>();
        Summary summary = Summary.of(state, state.times().last().orElseThrow());
        whole.put("deck", deck(state.setup()));
        whole.put("session", session(state.setup()));
        whole.put("people", people(summary));
        whole.put("slides", slides(summary));
        whole.put("parts", parts(state));
        whole.put(
                "questions",
                summary.rounds().stream().map(SummaryFile::question).toList());
        return (JSON.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> deck(SessionSetup setup) {
        Map<String, Object> deck = new LinkedHashMap<>();
        deck.put("id", setup.deck().deckId());
        deck.put("title", setup.deck().title());
        deck.put("language", setup.language());
        deck.put("slides", setup.deck().slides().size());
        deck.put("hash", setup.deck().hash());
        return deck;
    }

    private static Map<String, Object> session(SessionSetup setup) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("rehearsal", setup.rehearsal());
        session.put("date", setup.date().toString());
        session.put("time", setup.time().toString());
        session.put("venue", setup.venue());
        session.put("area", setup.area());
        session.put("audience", setup.audience());
        session.put("funder", setup.funder());
        return session;
    }

    private static Map<String, Object> people(Summary summary) {
        Map<String, Object> people = new LinkedHashMap<>();
        people.put("total", summary.people());
        people.put("named", summary.named());
        for (Band band : Band.values()) {
            people.put(
                    "counted-" + band.name().toLowerCase(Locale.ROOT),
                    summary.heads().getOrDefault(band, 0));
        }
        people.put("late", summary.late());
        return people;
    }

    private static Map<String, Object> slides(Summary summary) {
        Map<String, Object> slides = new LinkedHashMap<>();
        slides.put("shown", summary.shown());
        slides.put("skipped", summary.skipped());
        slides.put("presented-seconds", summary.presented().toSeconds());
        slides.put("stopped-seconds", summary.stopped().toSeconds());
        return slides;
    }

    private static List<Map<String, Object>> parts(SessionState state) {
        return Pace.of(state, state.times().last().orElseThrow()).parts().stream()
                .map(SummaryFile::part)
                .toList();
    }

    private static Map<String, Object> part(PartPace pace) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("title", pace.part().title());
        part.put("planned-seconds", pace.planned().toSeconds());
        part.put("actual-seconds", pace.actual().toSeconds());
        return part;
    }

    private static Map<String, Object> question(Summary.Answered answered) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("question", answered.question().questionId());
        question.put("module-version", answered.question().moduleVersion());
        question.put("asked", answered.question().asked().name().toLowerCase(Locale.ROOT));
        question.put("stage", answered.round().stage().name().toLowerCase(Locale.ROOT));
        question.put("right", answered.question().right());
        question.put("hands", answered.round().tally().counts());
        return question;
    }
}
