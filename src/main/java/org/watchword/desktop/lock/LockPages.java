package org.watchword.desktop.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.desktop.lock.LockViewState.Box;
import org.watchword.desktop.lock.LockViewState.Other;
import org.watchword.desktop.lock.LockViewState.Way;
import org.watchword.desktop.text.Texts;

/// What each step says and asks.
record LockPages(Texts texts) {

    LockWord title(LockStep step, Shut shut) {
        return switch (step) {
            case UNLOCK -> shut == Shut.BACKUP ? LockWord.BACKUP_TITLE : LockWord.UNLOCK_TITLE;
            case RECOVER -> LockWord.RECOVER_TITLE;
            case NEW -> LockWord.NEW_TITLE;
            case CHOOSE -> LockWord.CHOOSE_TITLE;
            case CHANGE -> LockWord.CHANGE_TITLE;
            case CONFIRM -> LockWord.RENEW_TITLE;
            case PAPER -> LockWord.PAPER_TITLE;
            case TYPE_BACK -> LockWord.TYPE_TITLE;
        };
    }

    List<String> words(LockStep step, Shut shut) {
        return said(
                switch (step) {
                    case UNLOCK -> List.of(unlock(shut));
                    case RECOVER -> List.of(shut == Shut.BACKUP ? LockWord.BACKUP_RECOVER : LockWord.RECOVER_WORDS);
                    case NEW -> List.of(LockWord.NEW_WORDS);
                    case CHOOSE -> List.of(LockWord.CHOOSE_WHY, LockWord.CHOOSE_HOW);
                    case CHANGE -> List.of(LockWord.CHANGE_WORDS);
                    case CONFIRM -> List.of(LockWord.RENEW_WORDS);
                    case PAPER -> List.of(LockWord.PAPER_WHY, LockWord.PAPER_WHERE);
                    case TYPE_BACK -> List.of(LockWord.TYPE_WORDS);
                });
    }

    private static LockWord unlock(Shut shut) {
        return switch (shut) {
            case RECORDS -> LockWord.UNLOCK_START;
            case PAGES -> LockWord.UNLOCK_AGAIN;
            case BACKUP -> LockWord.BACKUP_WORDS;
        };
    }

    private List<String> said(List<LockWord> words) {
        return words.stream().map(word -> texts.get(word)).toList();
    }

    List<Box> boxes(LockStep step) {
        return switch (step) {
            case UNLOCK, CONFIRM -> List.of(box(LockWord.PASSPHRASE));
            case RECOVER, TYPE_BACK -> List.of(new Box(texts.get(LockWord.RECOVERY_KEY), "", false));
            case NEW, CHOOSE -> twice();
            case CHANGE ->
                Stream.concat(Stream.of(box(LockWord.CURRENT)), twice().stream())
                        .toList();
            case PAPER -> List.of();
        };
    }

    private List<Box> twice() {
        return List.of(
                new Box(texts.get(LockWord.NEW_PASSPHRASE), texts.get(LockWord.LONG_ENOUGH), true),
                box(LockWord.AGAIN));
    }

    private Box box(LockWord label) {
        return new Box(texts.get(label), "", true);
    }

    LockWord next(LockStep step, Shut shut) {
        return switch (step) {
            case UNLOCK -> shut == Shut.BACKUP ? LockWord.OPEN : LockWord.UNLOCK;
            case RECOVER -> LockWord.OPEN;
            case NEW, CHANGE -> LockWord.SET;
            case CHOOSE, CONFIRM -> LockWord.NEXT;
            case PAPER -> LockWord.HAVE_PAPER;
            case TYPE_BACK -> LockWord.FINISH;
        };
    }

    List<Other> others(LockStep step, Optional<String> away) {
        List<Other> others = new ArrayList<>();
        switch (step) {
            case UNLOCK -> others.add(new Other(Way.KEY, texts.get(LockWord.HAVE_KEY)));
            case RECOVER -> others.add(new Other(Way.PASSPHRASE, texts.get(LockWord.BACK)));
            case PAPER -> others.add(new Other(Way.PRINT, texts.get(LockWord.PRINT)));
            case TYPE_BACK -> others.add(new Other(Way.PAPER, texts.get(LockWord.SEE_AGAIN)));
            case NEW, CHOOSE, CHANGE, CONFIRM -> {}
        }
        away.filter(_ -> step != LockStep.NEW).ifPresent(name -> others.add(new Other(Way.AWAY, name)));
        return others;
    }
}
