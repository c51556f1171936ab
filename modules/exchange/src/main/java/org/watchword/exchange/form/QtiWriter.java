package org.watchword.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.exchange.item.Item;

/// Writes a package of QTI 3: one item a question, and a manifest that names them.
public final class QtiWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ITEM = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String PURL = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final Item item;
    private final StringBuilder xml = new StringBuilder();

    private QtiWriter(Item item) {
        this.item = item;
    }

    /// Questions that fit QTI, as a package.
    ///
    /// @param language what they are written in
    public static byte[] write(List<Item> items, String language) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("imsmanifest.xml", manifest(items));
        items.forEach(item -> parts.put(path(item), new QtiWriter(item).whole(language)));
        return Zip.of(parts);
    }

    private static String path(Item item) {
        return "items/" + item.labels().id() + ".xml";
    }

    private static String manifest(List<Item> items) {
        StringBuilder xml = new StringBuilder(HEAD + """
                <manifest xmlns="%s" xmlns:xsi="%s" xsi:schemaLocation="%s %simsqtiv3p0_imscpv1p2_v1p0.xsd" \
                identifier="watchword-questions">
                  <metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
                  <organizations/>
                  <resources>
                """.formatted(PACKAGE, XSI, PACKAGE, PURL));
        for (Item item : items) {
            xml.append("""
                        <resource identifier="item-%s" type="imsqti_item_xmlv3p0" href="%s"><file href="%s"/></resource>
                    """.formatted(item.labels().id(), path(item), path(item)));
        }
        return xml.append("  </resources>\n</manifest>\n").toString();
    }

    private String whole(String language) {
        xml.append(HEAD).append("""
                <qti-assessment-item xmlns="%s" xmlns:xsi="%s" xsi:schemaLocation="%s %simsqti_asiv3p0_v1p0.xsd" \
                identifier="%s" title="%s" adaptive="false" time-dependent="false" xml:lang="%s">
                """.formatted(
                        ITEM, XSI, ITEM, PURL, item.labels().id(), Entities.write(item.text()), language));
        declarations();
        xml.append("<qti-item-body>\n");
        body();
        xml.append("</qti-item-body>\n");
        processing();
        List<Block> general = GiftWriter.general(item);
        if (!general.isEmpty()) {
            xml.append("<qti-modal-feedback outcome-identifier=\"EXPLAINED\" identifier=\"yes\" show-hide=\"show\">")
                    .append("<qti-content-body>")
                    .append(HtmlWriter.blocks(general))
                    .append("</qti-content-body></qti-modal-feedback>\n");
        }
        return xml.append("</qti-assessment-item>\n").toString();
    }

    private void declarations() {
        String cardinality = switch (item.kind()) {
            case MULTIPLE, MATCH -> "multiple";
            case ORDER -> "ordered";
            default -> "single";
        };
        String type = switch (item.kind()) {
            case MATCH -> "directedPair";
            case TEXT -> "string";
            default -> "identifier";
        };
        xml.append("<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"%s\" base-type=\"%s\">\n"
                .formatted(cardinality, type));
        if (item.kind() != QuestionKind.TEXT) {
            xml.append("<qti-correct-response>");
            item.options().stream()
                    .filter(option -> option.role() == Role.RIGHT || option.role() == Role.POINT)
                    .forEach(option ->
                            xml.append("<qti-value>").append(value(option)).append("</qti-value>"));
            xml.append("</qti-correct-response>\n");
        }
        xml.append("</qti-response-declaration>\n");
        outcome("SCORE", "single", "float");
        outcome("EXPLAINED", "single", "identifier");
        if (isChosen()) {
            outcome("FEEDBACK", cardinality, "identifier");
        }
    }

    private void outcome(String identifier, String cardinality, String type) {
        xml.append("<qti-outcome-declaration identifier=\"%s\" cardinality=\"%s\" base-type=\"%s\"/>\n"
                .formatted(identifier, cardinality, type));
    }

    private boolean isChosen() {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> true;
            default -> false;
        };
    }

    private String value(Option option) {
        return item.kind() == QuestionKind.MATCH ? left(option) + " " + right(option) : identifier(option);
    }

    /// QTI's names begin with a letter.
    private static String identifier(Option option) {
        return "answer-" + option.id();
    }

    private static String left(Option option) {
        return "left-" + option.id();
    }

    private static String right(Option option) {
        return "right-" + option.id();
    }

    private void body() {
        switch (item.kind()) {
            case TEXT -> {
                int length = item.detail() instanceof KindDetail.Limit limit ? limit.characters() : Sketch.LIMIT;
                open("qti-extended-text-interaction", "expected-length=\"" + length + "\"");
                close("qti-extended-text-interaction");
            }
            case ORDER -> {
                open("qti-order-interaction", "shuffle=\"true\"");
                item.options().forEach(this::choice);
                close("qti-order-interaction");
            }
            case MATCH -> match();
            default -> {
                int most = item.kind() == QuestionKind.MULTIPLE ? 0 : 1;
                open("qti-choice-interaction", "shuffle=\"false\" max-choices=\"" + most + "\"");
                item.options().forEach(this::choice);
                close("qti-choice-interaction");
            }
        }
    }

    private void open(String interaction, String attributes) {
        xml.append("<%s response-identifier=\"RESPONSE\" %s>\n<qti-prompt>%s</qti-prompt>\n"
                .formatted(interaction, attributes, HtmlWriter.blocks(GiftWriter.asBlocks(item))));
    }

    private void close(String interaction) {
        xml.append("</").append(interaction).append(">\n");
    }

    private void choice(Option option) {
        xml.append("<qti-simple-choice identifier=\"%s\">".formatted(identifier(option)))
                .append(HtmlWriter.text(option.text()));
        if (isChosen() && !option.feedback().isEmpty()) {
            xml.append("<qti-feedback-inline outcome-identifier=\"FEEDBACK\" identifier=\"%s\" show-hide=\"show\">"
                            .formatted(identifier(option)))
                    .append(' ')
                    .append(HtmlWriter.text(ChoiceSketch.line(new Prose(option.feedback(), List.of()))))
                    .append("</qti-feedback-inline>");
        }
        xml.append("</qti-simple-choice>\n");
    }

    private void match() {
        open(
                "qti-match-interaction",
                "shuffle=\"true\" max-associations=\"" + item.options().size() + "\"");
        xml.append("<qti-simple-match-set>\n");
        item.options().forEach(option -> associable(left(option), option));
        xml.append("</qti-simple-match-set>\n<qti-simple-match-set>\n");
        item.options()
                .forEach(
                        option -> associable(right(option), item.partner(option).orElse(option)));
        xml.append("</qti-simple-match-set>\n");
        close("qti-match-interaction");
    }

    private void associable(String identifier, Option words) {
        xml.append("<qti-simple-associable-choice identifier=\"%s\" match-max=\"1\">%s</qti-simple-associable-choice>\n"
                .formatted(identifier, HtmlWriter.text(words.text())));
    }

    private void processing() {
        xml.append("<qti-response-processing>\n");
        if (item.kind() != QuestionKind.TEXT) {
            xml.append("""
                    <qti-response-condition><qti-response-if>
                    <qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>
                    <qti-set-outcome-value identifier="SCORE">\
                    <qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value>
                    </qti-response-if></qti-response-condition>
                    """);
        }
        if (isChosen()) {
            xml.append("<qti-set-outcome-value identifier=\"FEEDBACK\"><qti-variable identifier=\"RESPONSE\"/>")
                    .append("</qti-set-outcome-value>\n");
        }
        xml.append("<qti-set-outcome-value identifier=\"EXPLAINED\">")
                .append("<qti-base-value base-type=\"identifier\">yes</qti-base-value></qti-set-outcome-value>\n")
                .append("</qti-response-processing>\n");
    }
}
