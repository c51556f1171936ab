package org.watchword.exchange.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.watchword.exchange.item.FileRead;
import org.watchword.exchange.item.Labels;
import org.watchword.exchange.item.Reason;
import org.watchword.exchange.item.Refusal;
import org.watchword.exchange.item.Remark;
import org.watchword.exchange.item.Taken;

/// Reads Moodle XML. Where a file breaks off, what stood before is kept.
public final class MoodleReader {

    private final List<Taken> taken = new ArrayList<>();
    private String category = "";

    private MoodleReader() {}

    /// The questions of a file.
    public static FileRead read(byte[] file) {
        return new MoodleReader().questions(file);
    }

    private FileRead questions(byte[] file) {
        int line = 1;
        boolean begun = false;
        try {
            XMLStreamReader xml = Xml.reader(file);
            while (xml.hasNext()) {
                int event = xml.next();
                line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD) {
                    return new FileRead.Refused(Refusal.DANGEROUS, line);
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("question")) {
                    question(Element.read(xml));
                }
                begun = begun || event == XMLStreamConstants.START_ELEMENT;
            }
        } catch (XMLStreamException broken) {
            int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
            if (!begun || taken.isEmpty()) {
                return new FileRead.Refused(Refusal.BROKEN_XML, at);
            }
            taken.add(new Taken.Left(at, "", Reason.of(Remark.NOT_UNDERSTOOD)));
        }
        return new FileRead.Questions(taken);
    }

    private void question(Element question) {
        if (question.attribute("type").equals("category")) {
            String path = question.words("category");
            category = Labels.slug(path.substring(path.lastIndexOf('/') + 1)).orElse("");
            return;
        }
        Sketch sketch = new Sketch(question.line(), prose(question.child("questiontext")))
                .labelled(id(question), tags(question))
                .explained(prose(question.child("generalfeedback")));
        if (hasHints(question)) {
            sketch.changed(Remark.HINTS_LEFT_OUT, "");
        }
        taken.add(answers(question, sketch));
    }

    private static String id(Element question) {
        String number = question.words("idnumber");
        return Labels.isId(number)
                ? number
                : Labels.slug(HtmlReader.read(question.words("name")).isEmpty() ? "" : question.words("name"))
                        .orElse("");
    }

    private List<String> tags(Element question) {
        List<String> tags = new ArrayList<>();
        question.child("tags")
                .ifPresent(all -> all.all("tag")
                        .forEach(tag -> tags.add(
                                tag.child("text").map(Element::text).orElse("").strip())));
        if (!category.isEmpty()) {
            tags.add(category);
        }
        return tags;
    }

    private static boolean hasHints(Element question) {
        return List.of("hint", "correctfeedback", "partiallycorrectfeedback", "incorrectfeedback").stream()
                .anyMatch(name -> !question.words(name).isEmpty());
    }

    private static Taken answers(Element question, Sketch sketch) {
        return switch (question.attribute("type")) {
            case "multichoice", "multichoiceset" -> choices(question, sketch);
            case "truefalse" -> statement(question, sketch);
            case "matching", "ddmatch" ->
                sketch.matched(question.all("subquestion")
                        .map(pair -> new ListSketch.Pair(prose(Optional.of(pair)), partner(pair)))
                        .toList());
            case "ordering" ->
                sketch.ordered(question.all("answer")
                        .sorted(Comparator.comparingDouble(MoodleReader::percent))
                        .map(answer -> prose(Optional.of(answer)))
                        .toList());
            case "essay" -> sketch.open(List.of());
            case "shortanswer", "numerical" ->
                sketch.open(question.all("answer")
                        .filter(answer -> percent(answer) > 0)
                        .map(answer -> answer.child("text")
                                .map(Element::text)
                                .orElse("")
                                .strip())
                        .toList());
            case "description" -> sketch.left(Remark.ONLY_TEXT, "");
            case "cloze" -> sketch.left(Remark.CLOZE, "");
            default -> sketch.left(Remark.UNKNOWN_KIND, question.attribute("type"));
        };
    }

    private static Taken choices(Element question, Sketch sketch) {
        String single = question.words("single");
        boolean several =
                question.attribute("type").equals("multichoiceset") || single.equals("false") || single.equals("0");
        return sketch.chosen(
                several, question.all("answer").map(MoodleReader::answer).toList());
    }

    private static Answer answer(Element answer) {
        return new Answer(prose(Optional.of(answer)), percent(answer), prose(answer.child("feedback")));
    }

    private static Taken statement(Element question, Sketch sketch) {
        Prose ifTrue = Prose.NONE;
        Prose ifFalse = Prose.NONE;
        boolean right = false;
        boolean said = false;
        for (Element answer : question.all("answer").toList()) {
            boolean yes = answer.words("text").equalsIgnoreCase("true");
            if (yes) {
                ifTrue = prose(answer.child("feedback"));
            } else {
                ifFalse = prose(answer.child("feedback"));
            }
            if (percent(answer) > 0) {
                right = yes;
                said = true;
            }
        }
        return said ? sketch.trueFalse(right, ifTrue, ifFalse) : sketch.left(Remark.NO_RIGHT_ANSWER, "");
    }

    private static double percent(Element answer) {
        try {
            return Double.parseDouble(answer.attribute("fraction").strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /// The words of an element in the form that it names.
    private static Prose prose(Optional<Element> element) {
        if (element.isEmpty()) {
            return Prose.NONE;
        }
        String words = element.get().child("text").map(Element::text).orElse("");
        Prose prose = switch (element.get().attribute("format")) {
            case "plain_text" -> Prose.plain(words);
            case "markdown" -> MarkdownReader.read(words);
            case "html" -> HtmlReader.read(words);
            default -> HtmlReader.looksLike(words) ? HtmlReader.read(words) : Prose.plain(words);
        };
        List<Reason> changes = new ArrayList<>(prose.changes());
        element.get()
                .all("file")
                .forEach(file -> changes.add(new Reason(Remark.PICTURE_LEFT_OUT, file.attribute("name"))));
        return new Prose(prose.blocks(), changes);
    }

    /// The partners of the plain kind are words, whatever stands in them.
    private static Prose partner(Element pair) {
        Optional<Element> answer = pair.child("answer");
        boolean plain =
                answer.filter(found -> found.attribute("format").isEmpty()).isPresent();
        return plain ? Prose.plain(pair.child("answer").orElseThrow().words("text")) : prose(answer);
    }
}
