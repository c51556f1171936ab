package org.watchword.records.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.session.book.ActionKind;
import org.watchword.session.book.Measure;
import org.watchword.session.book.SpotKind;

class FigureWordsTest {

    @Test
    void everyWordIsThereAndNoneTooMany() {
        Set<String> wanted = new TreeSet<>();
        Stream.of(FigureWord.values(), ActionKind.values(), Measure.values(), SpotKind.values())
                .flatMap(Stream::of)
                .forEach(each -> wanted.add(each.name()));
        Stream.of(Column.values()).forEach(each -> wanted.add("COLUMN_" + each.name()));
        Stream.of(TableKey.values()).forEach(each -> wanted.add("TABLE_" + each.name()));
        Stream.of(SectionKey.values()).forEach(each -> wanted.add("SECTION_" + each.name()));
        assertEquals(wanted, new TreeSet<>(FigureWords.in(Locale.ENGLISH).keys()));
    }
}
