package org.watchword.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names what there is to choose from, when something was asked for that there is not.
final class Ids {

    private Ids() {}

    static <T> String of(List<T> things, Function<T, String> id) {
        return things.stream().map(id).sorted().collect(Collectors.joining(", "));
    }
}
