package org.watchword.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The structure of QTI 3 as its information model and the examples of its publisher tell it, as far as our files go:
/// what stands in what and in which order, which attributes there must and may be and of which form, and that names
/// lead somewhere. It stands in for the published schemas, whose license lets only registered users hand them on.
final class QtiStructure {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9._-]*";
    private static final String YES_NO = "true|false";
    private static final String NUMBER = "\\d+";
    private static final String TYPE =
            "boolean|directedPair|duration|file|float|identifier|integer|pair|point|string|uri";
    private static final String CARDINALITY = "single|multiple|ordered|record";
    private static final String FLOW = "(p |ul |ol |strong |a )*";
    private static final String PHRASE = "(strong |a )*";
    private static final String EXPRESSION = "(qti-variable |qti-correct |qti-base-value )";
    private static final Map<String, Rule> RULES = rules();

    private final List<String> wrong = new ArrayList<>();
    private final Element root;

    private QtiStructure(Element root) {
        this.root = root;
    }

    /// @param children what stands in it, each with a space behind it, as a regular expression
    /// @param words whether it may have words of its own
    /// @param attributes their forms by name; those that may be missing end in `?`
    private record Rule(String children, boolean words, Map<String, String> attributes) {}

    /// What is wrong with an item; empty when nothing is.
    static List<String> item(Element item) {
        QtiStructure structure = new QtiStructure(item);
        structure.walk(item);
        structure.names();
        structure.answers();
        return structure.wrong;
    }

    /// What is wrong with a manifest; empty when nothing is.
    static List<String> manifest(Element manifest) {
        QtiStructure structure = new QtiStructure(manifest);
        structure.walk(manifest);
        List<String> names = new ArrayList<>(structure.all("resource", "identifier"));
        names.add(manifest.getAttribute("identifier"));
        structure.eachOnce(names);
        structure.equal("schema", "QTI Package");
        structure.equal("schemaversion", "3.0.0");
        return structure.wrong;
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new TreeMap<>();
        rule(
                rules,
                "qti-assessment-item",
                "(qti-response-declaration )*(qti-outcome-declaration )*(qti-item-body )?(qti-response-processing )?"
                        + "(qti-modal-feedback )*",
                Map.of(
                        "identifier",
                        NAME,
                        "title",
                        ".+",
                        "adaptive?",
                        YES_NO,
                        "time-dependent",
                        YES_NO,
                        "xml:lang?",
                        "[a-z]{2,3}(-[A-Za-z0-9]+)*"));
        Map<String, String> variable = Map.of("identifier", NAME, "cardinality", CARDINALITY, "base-type?", TYPE);
        rule(rules, "qti-response-declaration", "(qti-correct-response )?", variable);
        rule(rules, "qti-outcome-declaration", "(qti-default-value )?", variable);
        rule(rules, "qti-correct-response", "(qti-value )+", Map.of());
        words(rules, "qti-value", "", Map.of());
        interactions(rules);
        processing(rules);
        html(rules);
        packaging(rules);
        return rules;
    }

    private static void interactions(Map<String, Rule> rules) {
        rule(
                rules,
                "qti-item-body",
                "(p |ul |ol |qti-choice-interaction |qti-order-interaction |qti-match-interaction "
                        + "|qti-extended-text-interaction )*",
                Map.of());
        Map<String, String> chosen =
                Map.of("response-identifier", NAME, "shuffle?", YES_NO, "max-choices?", NUMBER, "min-choices?", NUMBER);
        rule(rules, "qti-choice-interaction", "(qti-prompt )?(qti-simple-choice )+", chosen);
        rule(rules, "qti-order-interaction", "(qti-prompt )?(qti-simple-choice )+", chosen);
        rule(
                rules,
                "qti-match-interaction",
                "(qti-prompt )?qti-simple-match-set qti-simple-match-set ",
                Map.of("response-identifier", NAME, "shuffle?", YES_NO, "max-associations?", NUMBER));
        rule(
                rules,
                "qti-extended-text-interaction",
                "(qti-prompt )?",
                Map.of("response-identifier", NAME, "expected-length?", NUMBER));
        rule(rules, "qti-simple-match-set", "(qti-simple-associable-choice )*", Map.of());
        words(rules, "qti-prompt", FLOW, Map.of());
        words(rules, "qti-simple-choice", "(p |ul |ol |strong |a |qti-feedback-inline )*", Map.of("identifier", NAME));
        words(rules, "qti-simple-associable-choice", FLOW, Map.of("identifier", NAME, "match-max", NUMBER));
    }

    private static void processing(Map<String, Rule> rules) {
        rule(rules, "qti-response-processing", "(qti-response-condition |qti-set-outcome-value )*", Map.of());
        rule(rules, "qti-response-condition", "qti-response-if ", Map.of());
        rule(rules, "qti-response-if", "qti-match (qti-set-outcome-value )*", Map.of());
        rule(rules, "qti-match", EXPRESSION + "{2}", Map.of());
        rule(rules, "qti-set-outcome-value", EXPRESSION, Map.of("identifier", NAME));
        rule(rules, "qti-variable", "", Map.of("identifier", NAME));
        rule(rules, "qti-correct", "", Map.of("identifier", NAME));
        words(rules, "qti-base-value", "", Map.of("base-type", TYPE));
        Map<String, String> shown = Map.of("outcome-identifier", NAME, "identifier", NAME, "show-hide?", "show|hide");
        words(rules, "qti-feedback-inline", PHRASE, shown);
        rule(rules, "qti-modal-feedback", "qti-content-body ", shown);
        words(rules, "qti-content-body", FLOW, Map.of());
    }

    private static void html(Map<String, Rule> rules) {
        words(rules, "p", PHRASE, Map.of());
        words(rules, "li", FLOW, Map.of());
        words(rules, "strong", PHRASE, Map.of());
        words(rules, "a", "(strong )*", Map.of("href", "\\S+"));
        rule(rules, "ul", "(li )*", Map.of());
        rule(rules, "ol", "(li )*", Map.of());
    }

    private static void packaging(Map<String, Rule> rules) {
        rule(rules, "manifest", "metadata organizations resources ", Map.of("identifier", NAME));
        rule(rules, "metadata", "schema schemaversion ", Map.of());
        words(rules, "schema", "", Map.of());
        words(rules, "schemaversion", "", Map.of());
        rule(rules, "organizations", "", Map.of());
        rule(rules, "resources", "(resource )*", Map.of());
        rule(
                rules,
                "resource",
                "(file )+",
                Map.of("identifier", NAME, "type", "imsqti_item_xmlv3p0", "href?", "[!-~]+"));
        rule(rules, "file", "", Map.of("href", "[!-~]+"));
    }

    private static void rule(Map<String, Rule> rules, String name, String children, Map<String, String> attributes) {
        rules.put(name, new Rule(children, false, attributes));
    }

    private static void words(Map<String, Rule> rules, String name, String children, Map<String, String> attributes) {
        rules.put(name, new Rule(children, true, attributes));
    }

    private void walk(Element element) {
        String name = element.getLocalName();
        Rule rule = RULES.get(name);
        if (rule == null || !root.getNamespaceURI().equals(element.getNamespaceURI())) {
            wrong.add("unknown " + element.getNodeName());
            return;
        }
        String children =
                children(element).map(child -> child.getLocalName() + " ").collect(Collectors.joining());
        if (!children.matches(rule.children())) {
            wrong.add(name + " holds " + children.strip());
        }
        boolean said = nodes(element)
                .anyMatch(node -> node instanceof Text text && !text.getData().isBlank());
        if (said && !rule.words()) {
            wrong.add(name + " has words");
        }
        attributes(element, rule);
        children(element).forEach(this::walk);
    }

    private void attributes(Element element, Rule rule) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            if (!attribute.getName().startsWith("xmlns") && !attribute.getName().equals("xsi:schemaLocation")) {
                given.put(attribute.getName(), attribute.getValue());
            }
        }
        rule.attributes().forEach((name, form) -> {
            String value = given.remove(name.replace("?", ""));
            boolean fits = value == null ? name.endsWith("?") : value.matches(form);
            if (!fits) {
                wrong.add(element.getLocalName() + " has " + name + "=" + value);
            }
        });
        given.keySet().forEach(name -> wrong.add(element.getLocalName() + " has no " + name));
    }

    /// Every name that is used is declared, and each stands for one thing.
    private void names() {
        Map<String, String> answers = declared("qti-response-declaration");
        Map<String, String> outcomes = declared("qti-outcome-declaration");
        all("qti-feedback-inline", "outcome-identifier").forEach(name -> known(outcomes, name));
        all("qti-modal-feedback", "outcome-identifier").forEach(name -> known(outcomes, name));
        all("qti-correct", "identifier").forEach(name -> known(answers, name));
        Map<String, String> both = new TreeMap<>(answers);
        both.putAll(outcomes);
        all("qti-variable", "identifier").forEach(name -> known(both, name));
        elements("qti-set-outcome-value").forEach(set -> {
            known(outcomes, set.getAttribute("identifier"));
            children(set)
                    .filter(value -> value.getLocalName().equals("qti-variable"))
                    .map(value -> both.get(value.getAttribute("identifier")))
                    .filter(type -> type != null && !type.equals(outcomes.get(set.getAttribute("identifier"))))
                    .forEach(type -> wrong.add("another type is set: " + type));
        });
        for (Element interaction : elements("qti-item-body").toList()) {
            children(interaction)
                    .filter(child -> child.hasAttribute("response-identifier"))
                    .forEach(child -> known(answers, child.getAttribute("response-identifier")));
        }
    }

    /// What is right names answers that there are, and as many as fit the question.
    private void answers() {
        List<String> choices = new ArrayList<>(all("qti-simple-choice", "identifier"));
        choices.addAll(all("qti-simple-associable-choice", "identifier"));
        eachOnce(choices);
        List<String> right =
                elements("qti-value").map(value -> value.getTextContent()).toList();
        eachOnce(right);
        for (String value : right) {
            for (String name : value.split(" ")) {
                if (!choices.contains(name)) {
                    wrong.add("no answer is called " + name);
                }
            }
        }
        if (right.size() > 1 && all("qti-response-declaration", "cardinality").contains("single")) {
            wrong.add("several are right where one is chosen");
        }
    }

    private Map<String, String> declared(String element) {
        Map<String, String> types = new TreeMap<>();
        List<String> names = all(element, "identifier");
        eachOnce(names);
        elements(element)
                .forEach(one -> types.put(
                        one.getAttribute("identifier"),
                        one.getAttribute("cardinality") + " " + one.getAttribute("base-type")));
        return types;
    }

    private void known(Map<String, String> names, String name) {
        if (!names.containsKey(name)) {
            wrong.add("not declared: " + name);
        }
    }

    private void eachOnce(List<String> names) {
        Set<String> seen = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).forEach(name -> wrong.add("twice: " + name));
    }

    private void equal(String element, String words) {
        elements(element)
                .map(Element::getTextContent)
                .filter(said -> !said.equals(words))
                .forEach(said -> wrong.add(element + " says " + said));
    }

    private List<String> all(String element, String attribute) {
        return elements(element).map(one -> one.getAttribute(attribute)).toList();
    }

    private Stream<Element> elements(String name) {
        var found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    private static Stream<Element> children(Element element) {
        return nodes(element).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Node> nodes(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(at -> element.getChildNodes().item(at));
    }
}
