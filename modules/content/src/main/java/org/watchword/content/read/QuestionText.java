package org.watchword.content.read;

import java.util.List;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// What a question says in one language.
record QuestionText(
        String text,
        List<Block> more,
        List<Option> options,
        KindDetail detail,
        List<Block> explanation,
        List<Block> source,
        SourcePlace place) {}
