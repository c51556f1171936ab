package org.watchword.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.CandidateFound;
import org.watchword.room.assess.Done;
import org.watchword.room.assess.Finished;
import org.watchword.room.assess.Marking;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.assess.Standing;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperCode;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.result.ItemSum;

/// `watchword assess mark`: papers from a text file, a line each. What a line says is kept at once, before the next one
/// is read; a line that cannot be marked is told and changes nothing.
final class AssessMark {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    AssessMark(Console console) {
        this.console = console;
    }

    /// Marks them.
    ///
    /// @return 0 when every line was kept, 1 when one was not
    int mark(Places places, AssessAt at, String language, Path file) {
        return new Rooms(console, texts)
                .work(
                        places,
                        room -> at.work(console, texts, room, desk -> {
                            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                            int refused = 0;
                            for (int i = 0; i < lines.size(); i++) {
                                if (!lines.get(i).isBlank()
                                        && !mark(
                                                desk,
                                                language,
                                                i + 1,
                                                lines.get(i).strip())) {
                                    refused++;
                                }
                            }
                            Finished finished = desk.finish();
                            console.say(
                                    finished.questions() > 0
                                            ? texts.get(AssessWord.SUMMED, finished.papers())
                                            : texts.get(AssessWord.NOT_SUMMED, ItemSum.FEWEST));
                            return refused == 0 ? 0 : 1;
                        }));
    }

    /// Before the code of the paper stands who, behind it what was ticked.
    private boolean mark(AssessDesk desk, String language, int number, String line) throws IOException {
        List<String> words = List.of(line.split("\\s+"));
        int code = 0;
        while (code < words.size() && PaperCode.parse(words.get(code)).isEmpty()) {
            code++;
        }
        if (code == 0 || code == words.size()) {
            return refuse(number, texts.get(AssessWord.NOT_A_LINE));
        }
        String who = String.join(" ", words.subList(0, code));
        String ticks = String.join(" ", words.subList(code + 1, words.size()));
        return switch (desk.find(who)) {
            case CandidateFound.Refused refused -> refuse(number, RefusalWords.of(refused.why()));
            case CandidateFound.Found found -> {
                Marking marking = desk.mark(found.candidate().id(), words.get(code), language, ticks);
                yield switch (marking) {
                    case Marking.Refused refused -> refuse(number, RefusalWords.of(refused.why()));
                    case Marking.Ready ready -> kept(number, ready, desk.confirm(ready));
                };
            }
        };
    }

    private boolean kept(int number, Marking.Ready ready, Done done) {
        return switch (done) {
            case Done.Refused refused -> refuse(number, RefusalWords.of(refused.why()));
            case Done.Kept kept -> {
                tell(ready, kept.candidate());
                yield true;
            }
        };
    }

    private void tell(Marking.Ready ready, Candidate now) {
        String who = RefusalWords.told(now);
        if (!ready.marked().passed()) {
            console.say(texts.get(AssessWord.NOT_YET, who, now.left()));
        } else {
            console.say(texts.get(now.standing() == Standing.PASSED ? AssessWord.PASSED : AssessWord.PART_MISSED, who));
        }
        if (!ready.marked().lookAgain().isEmpty()) {
            console.say(texts.get(
                    AssessWord.LOOK_AGAIN, numbers(ready.paper(), ready.marked().lookAgain())));
        }
    }

    private static String numbers(Paper paper, List<PaperQuestion> questions) {
        return questions.stream()
                .map(question -> Integer.toString(paper.questions().indexOf(question) + 1))
                .collect(Collectors.joining(", "));
    }

    private boolean refuse(int number, String why) {
        console.complain(texts.get(CliWord.AT_LINE, Integer.toString(number), why));
        return false;
    }
}
