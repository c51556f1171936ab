package org.watchword.answers.phones;

import java.util.List;

/// Own words of somebody, for the trainer to read before anybody else does.
///
/// @param id drawn at random, so that a list sorted by it is no order of arrival
public record Waiting(int id, List<String> words) {
    public Waiting {
        words = List.copyOf(words);
    }
}
