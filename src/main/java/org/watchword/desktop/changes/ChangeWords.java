package org.watchword.desktop.changes;

import java.time.LocalDate;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed;
import org.watchword.records.Changed.Group;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeLine.Occasion;

/// A change in plain words.
record ChangeWords(Texts texts) {

    /// What was done.
    String what(Changed changed) {
        String about = changed.about().isEmpty() ? texts.get(ChangesWord.NAMELESS) : changed.about();
        ChangeWord word = ChangeWord.of(changed.what());
        return switch (word.gaps()) {
            case NONE -> texts.get(word);
            case NUMBER -> texts.get(word, changed.number());
            case ABOUT -> texts.get(word, about);
            case BOTH -> texts.get(word, changed.number(), about);
        };
    }

    /// By whom, as far as it is known.
    String who(Changed changed) {
        return switch (changed.by()) {
            case LAPTOP -> texts.get(ChangesWord.BY_LAPTOP);
            case THEMSELVES -> texts.get(ChangesWord.BY_THEMSELVES);
            case SLIP -> texts.get(ChangesWord.BY_SLIP, Integer.toString(changed.number()));
            case PROGRAM -> texts.get(ChangesWord.BY_PROGRAM);
        };
    }

    /// A kind of change.
    String group(Group group) {
        return texts.get(
                switch (group) {
                    case SESSION -> ChangesWord.SESSION;
                    case REGISTER -> ChangesWord.REGISTER;
                    case HEADS -> ChangesWord.HEADS;
                    case ANSWERS -> ChangesWord.ANSWERS;
                    case RESULTS -> ChangesWord.RESULTS;
                    case ADDRESSES -> ChangesWord.ADDRESSES;
                    case AFTERWARDS -> ChangesWord.AFTERWARDS;
                    case NAMES -> ChangesWord.NAMES;
                    case RECORDS -> ChangesWord.RECORDS;
                });
    }

    /// A session, as it is recognised in a list.
    String occasion(Occasion occasion, Days days) {
        String training = occasion.training();
        return occasion.venue().isEmpty()
                ? texts.get(ChangesWord.OCCASION, training, days.day(occasion.day()))
                : texts.get(ChangesWord.OCCASION_AT, training, occasion.venue(), days.day(occasion.day()));
    }

    /// Everything that a search looks at, with days in full.
    String all(ChangeLine line) {
        Changed changed = line.changed();
        Days days = new Days(texts, LocalDate.EPOCH);
        String occasion = line.occasion().map(one -> occasion(one, days)).orElse("");
        return String.join(
                " ", what(changed), who(changed), group(changed.what().group()), occasion, days.date(line.day()));
    }
}
