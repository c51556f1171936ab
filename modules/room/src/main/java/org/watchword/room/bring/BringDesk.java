package org.watchword.room.bring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.watchword.content.check.TypedNumbers;
import org.watchword.content.library.Library;
import org.watchword.print.elsewhere.PdfPages;
import org.watchword.room.IdWords;
import org.watchword.room.ModuleFile;
import org.watchword.room.bring.Brought.LeftOut;
import org.watchword.room.bring.Brought.Reason;
import org.watchword.tables.WholeFolder;

/// Brings slides from elsewhere in: every page of a PDF becomes a picture in a module of the trainer's own, with its
/// words kept for those who do not see it, for search and for the notes.
///
/// @param own the trainer's own layer of the library, which may not be there yet
public record BringDesk(Path own) {
    /// The topic under which all of them stand.
    static final String TOPIC = "elsewhere";

    /// Tells how far it is, and asks whether to go on.
    ///
    /// @param done how many pages are done, of all
    public record Watch(IntConsumer total, IntConsumer done, BooleanSupplier stopped) {
        /// Nobody looks.
        public static final Watch NONE = new Watch(_ -> {}, _ -> {}, () -> false);
    }

    /// Makes a module of a file: all of it or nothing. It is on the disk when this returns.
    ///
    /// @param origin whole, as [Origin#isWhole] says
    /// @throws IOException when the file is not there, or the disk takes no module; nothing has changed then
    public Brought bring(Path file, Origin origin, Library library, LocalDate today, Watch watch) throws IOException {
        return switch (PdfPages.open(file)) {
            case PdfPages.Opened.Refused(PdfPages.Why why) -> new Brought.Refused(why);
            case PdfPages.Opened.Ready(PdfPages pages) -> {
                try (pages) {
                    yield bring(pages, origin, library, today, watch);
                }
            }
        };
    }

    /// The first line of an outline with a telephone number in it: numbers come from the contacts alone.
    public Optional<String> number(String pasted, Library library) {
        TypedNumbers numbers = new TypedNumbers(library);
        return pasted.lines().filter(numbers::in).map(String::strip).findFirst();
    }

    /// Makes a module of an outline that was pasted: all of it or nothing. It is on the disk when this returns.
    ///
    /// @param title what the slides are called here
    /// @param cuts at least one, without numbers as [#number] finds them
    /// @return the id of the module
    /// @throws IOException when the disk takes no module; nothing has changed then
    public String outline(String title, List<Outline.Cut> cuts, Library library, LocalDate today) throws IOException {
        String id = freeId(title, library);
        try (WholeFolder folder = WholeFolder.begin(own.resolve("modules").resolve(id))) {
            put(folder, "slides." + library.settings().defaultLanguage() + ".md", OutlineSlides.of(title, cuts));
            put(folder, "module.yaml", ModuleFile.of(id, cuts.size(), today));
            folder.finish();
        }
        return id;
    }

    private Brought bring(PdfPages pages, Origin origin, Library library, LocalDate today, Watch watch)
            throws IOException {
        String id = freeId(origin.title(), library);
        TypedNumbers numbers = new TypedNumbers(library);
        List<LeftOut> leftOut = new ArrayList<>();
        PageSlides slides = new PageSlides(origin);
        watch.total().accept(pages.count());
        try (WholeFolder folder = WholeFolder.begin(own.resolve("modules").resolve(id))) {
            for (int number = 1; number <= pages.count(); number++) {
                if (watch.stopped().getAsBoolean()) {
                    return new Brought.Stopped();
                }
                add(pages, number, slides, folder, numbers, leftOut);
                watch.done().accept(number);
            }
            if (slides.count() == 0) {
                return new Brought.Nothing(leftOut);
            }
            String language = library.settings().defaultLanguage();
            put(folder, "media/SOURCES.md", slides.sources());
            put(folder, "slides." + language + ".md", slides.slides());
            put(folder, "module.yaml", ModuleFile.of(id, slides.count(), today));
            folder.finish();
        }
        return new Brought.Done(id, slides.count(), leftOut);
    }

    private static void add(
            PdfPages pages,
            int number,
            PageSlides slides,
            WholeFolder folder,
            TypedNumbers numbers,
            List<LeftOut> leftOut)
            throws IOException {
        PdfPages.Page page;
        try {
            page = pages.page(number - 1);
        } catch (IOException broken) {
            leftOut.add(new LeftOut(number, Reason.BROKEN));
            return;
        }
        if (page.lines().stream().anyMatch(numbers::in) || numbers.in(String.join(" ", page.lines()))) {
            leftOut.add(new LeftOut(number, Reason.NUMBER));
            return;
        }
        String picture = "page-" + number + "." + page.ending();
        folder.put("media/" + picture, page.picture());
        slides.add(number, picture, page.lines());
    }

    private static void put(WholeFolder folder, String name, String text) throws IOException {
        folder.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String freeId(String title, Library library) {
        String first = TOPIC + "/" + IdWords.of(title, "slides");
        String id = first;
        for (int again = 2;
                library.module(id).isPresent()
                        || Files.exists(own.resolve("modules").resolve(id));
                again++) {
            id = first + "-" + again;
        }
        return id;
    }
}
