package org.watchword.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.sign.SignKind;
import org.watchword.content.slide.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The published schemas and the records that the reader binds to name the same keys, and ask for the same ones.
class SchemaAgreementTest {

    private static final Path SCHEMAS = Path.of(System.getProperty("watchword.root"), "training-content", "schemas");

    /// Each schema, the place in it that describes the keys, and the record.
    private static final List<Pair> PAIRS = List.of(
            new Pair("library", "", LibraryYaml.class),
            new Pair("library", "/properties/always", AlwaysYaml.class),
            new Pair("library", "/$defs/always", AlwaysSetYaml.class),
            new Pair("library", "/properties/words/additionalProperties", GrammarWordsYaml.class),
            new Pair("words", "", WordsYaml.class),
            new Pair("words", "/properties/text/additionalProperties/items", AvoidedYaml.class),
            new Pair("module", "", ModuleYaml.class),
            new Pair("module", "/properties/reviewed", ReviewedYaml.class),
            new Pair("deck", "", DeckYaml.class),
            new Pair("contacts", "", ContactsYaml.class),
            new Pair("contacts", "/properties/contacts/items", ContactYaml.class),
            new Pair("figures", "", FiguresYaml.class),
            new Pair("figures", "/properties/figures/items", FigureYaml.class),
            new Pair("signs", "", SignsYaml.class),
            new Pair("signs", "/properties/signs/items", SignYaml.class),
            new Pair("signs", "/properties/signs/items/properties/sources/items", SignSourceYaml.class),
            new Pair("print", "", PrintYaml.class),
            new Pair("bank", "", BankYaml.class),
            new Pair("authority", "", AuthorityYaml.class),
            new Pair("authority", "/properties/certificate", AuthorityYaml.CertificateYaml.class),
            new Pair("slide-block", "/oneOf/0", SlideBlock.class),
            new Pair("slide-block", "/oneOf/1", OfBlock.class),
            new Pair("question-block", "/oneOf/0", QuestionBlock.class),
            new Pair("question-block", "/oneOf/1", OfBlock.class),
            new Pair("asked-block", "/oneOf/0", AskedBlock.class),
            new Pair("asked-block", "/oneOf/1", OfBlock.class),
            new Pair("translation-block", "", TranslationBlock.class),
            new Pair("signed", "", SignedYaml.class),
            new Pair("signed-parts", "", SignedPartsYaml.class),
            new Pair("signed-parts", "/properties/signed/additionalProperties", SignedPartsYaml.PartYaml.class));

    @TestFactory
    Stream<DynamicTest> eachSchemaHasTheKeysOfItsRecord() {
        return PAIRS.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.schema() + pair.pointer(), () -> {
                    JsonNode schema = pair.node();
                    assertEquals(
                            keys(pair.shape(), false),
                            new TreeSet<>(schema.path("properties").propertyNames()));
                    assertEquals(keys(pair.shape(), true), required(schema));
                    assertEquals(false, schema.path("additionalProperties").asBoolean(true));
                }));
    }

    @Test
    void anAudienceThatIsNamedIsOneThatADeckMayHave() {
        JsonNode named = new Pair("library", "/properties/audiences/propertyNames/enum", LibraryYaml.class).node();
        assertEquals(
                named,
                new Pair("library", "/properties/always/properties/for/propertyNames/enum", AlwaysYaml.class).node());
        JsonNode allowed = new Pair("deck", "/$defs/audience/enum", DeckYaml.class).node();
        assertTrue(named.size() > 1, named.toString());
        allowed.forEach(code -> assertTrue(named.toString().contains(code.toString()), code.toString()));
    }

    @Test
    void theThreeFormsOfAPartHaveTogetherTheKeysOfItsRecord() {
        JsonNode forms = new Pair("deck", "/properties/parts/items/oneOf", PartYaml.class).node();
        Set<String> keys = new TreeSet<>();
        forms.forEach(form -> keys.addAll(form.path("properties").propertyNames()));
        assertEquals(keys(PartYaml.class, false), keys);
        assertEquals(3, forms.size());
    }

    @Test
    void everySchemaIsCompared() throws IOException {
        Set<String> compared = new HashSet<>();
        PAIRS.forEach(pair -> compared.add(pair.schema() + ".schema.json"));
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            List<String> others = files.map(file -> file.getFileName().toString())
                    .filter(name -> !compared.contains(name))
                    .toList();
            assertTrue(others.isEmpty(), others::toString);
        }
    }

    @Test
    void theSchemasOfferTheChoicesOfTheEnums() {
        assertEquals(names(Layout.class), choices("slide-block", "/oneOf/0/properties/layout"));
        assertEquals(names(QuestionKind.class), choices("question-block", "/oneOf/0/properties/kind"));
        assertEquals(names(SignKind.class), choices("signs", "/properties/signs/items/properties/kind"));
        assertEquals(names(Paper.class), choices("print", "/properties/paper"));
        assertEquals(names(PrintKind.class), choices("print", "/properties/kind"));
    }

    private static Set<String> names(Class<? extends Enum<?>> choices) {
        return Set.copyOf(Choice.names(choices));
    }

    private static Set<String> choices(String schema, String pointer) {
        return new Pair(schema, pointer, Object.class)
                .node()
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(key -> required.add(key.asString()));
        return required;
    }

    private static Set<String> keys(Class<?> shape, boolean neededOnly) {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(shape.getRecordComponents())
                .filter(component -> !neededOnly || !isOptional(component.getGenericType()))
                .forEach(component -> keys.add(key(component)));
        return keys;
    }

    private static boolean isOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    private static String key(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null
                ? given.value()
                : component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private record Pair(String schema, String pointer, Class<?> shape) {
        JsonNode node() {
            JsonNode root = JsonMapper.shared()
                    .readTree(SCHEMAS.resolve(schema + ".schema.json").toFile());
            return pointer.isEmpty() ? root : root.at(pointer);
        }
    }
}
