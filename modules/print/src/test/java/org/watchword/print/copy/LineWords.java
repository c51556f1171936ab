package org.watchword.print.copy;

import java.util.stream.Stream;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.sample.Sample;
import org.watchword.print.type.Writing;

/// All that the program itself prints in a language, for tests that look at every word.
public final class LineWords {
    private LineWords() {}

    public static Stream<String> in(Writing writing) {
        return Stream.of(ProgramLine.values()).map(line -> line.in(writing.language(), Sample.READ, "Anna Okoro"));
    }
}
