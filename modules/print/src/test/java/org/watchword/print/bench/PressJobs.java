package org.watchword.print.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.read.LibraryReader;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.copy.CopyDesk;
import org.watchword.print.copy.Refusal;
import org.watchword.print.press.Press;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sheet.TypeCases;

/// What is measured, by our own press. Whoever measures another kind of certificate changes `certificates`.
final class PressJobs {
    static final int CERTIFICATES = 500;
    private static final int HANDOUT_PARTS = 145;
    private static final int SCREEN_DPI = 96;

    private final Library library;
    private final LocalFacts facts;
    private final Press press = new Press();
    private final SimpleCertificates certificates = new SimpleCertificates(new TypeCases());

    /// @param folders of the library, in which every translation is signed
    PressJobs(List<Path> folders) {
        library = LibraryReader.read(folders);
        facts = LocalFacts.of(library, new Area("gb"));
    }

    /// Does one of `leaflet`, `set`, `certificates`, `handout`, `preview`.
    void run(String job, Path out) throws IOException {
        switch (job) {
            case "leaflet" -> keep(out, job, press(leaflet(), "en"));
            case "set" -> set(out);
            case "certificates" -> keep(out, job, certificates.print(SimpleCertificates.names(CERTIFICATES)));
            case "handout" -> keep(out, job, press(handout(), "en"));
            case "preview" -> PagePicture.of(printed(leaflet(), "en"), 0, SCREEN_DPI);
            default -> throw new IllegalArgumentException(job);
        }
    }

    /// The same words, for every file of a job.
    List<Words> words(String job) throws Refusal {
        return switch (job) {
            case "leaflet" -> List.of(words(leaflet(), Paper.A5, "en"));
            case "set" -> {
                List<Words> set = new ArrayList<>();
                for (String language : languages()) {
                    set.add(words(poster(), Paper.A4, language));
                }
                yield set;
            }
            case "certificates" -> List.of(SimpleCertificates.words(SimpleCertificates.names(CERTIFICATES)));
            case "handout" -> List.of(words(handout(), Paper.A4, "en"));
            case "start" ->
                List.of(new Words("en", Paper.A5, List.of(new Words.Line(Words.Kind.PARAGRAPH, "Nothing else."))));
            default -> throw new IllegalArgumentException(job);
        };
    }

    private Words words(Print print, Paper paper, String language) throws Refusal {
        return Words.of(CopyDesk.copy(print, language, facts), paper);
    }

    private void set(Path out) throws IOException {
        for (String language : languages()) {
            keep(out, "set-" + language, press(poster(), language));
        }
    }

    private List<String> languages() {
        return poster().texts().keySet().stream()
                .filter(language -> !language.equals("en"))
                .sorted()
                .limit(20)
                .toList();
    }

    private Print leaflet() {
        return library.print("know-the-signs").orElseThrow();
    }

    private Print poster() {
        return library.print("you-can-get-help").orElseThrow();
    }

    /// Every English print's parts one after the other, again and again. How many pages that is, the bench says.
    private Print handout() {
        List<Panel> parts = library.prints().stream()
                .filter(print -> print.kind() != PrintKind.EASY_READ && print.kind() != PrintKind.GUIDE)
                .flatMap(print -> print.texts().get(print.language()).panels().stream())
                .toList();
        List<Panel> all = new ArrayList<>();
        while (all.size() < HANDOUT_PARTS) {
            all.addAll(parts);
        }
        return Sample.print(
                PrintKind.GUIDE,
                Paper.A4,
                PrintVoice.PUBLIC,
                List.of(),
                SampleText.source("Handout", "What was said today.", all.toArray(Panel[]::new)));
    }

    private byte[] press(Print print, String language) {
        return printed(print, language).bytes();
    }

    private Printed printed(Print print, String language) {
        return (Printed) press.print(print, language, facts, Sample.AT);
    }

    private static void keep(Path out, String name, byte[] bytes) throws IOException {
        Files.write(out.resolve(name + ".pdf"), bytes);
    }
}
