package org.watchword.content.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A page of the guide.
///
/// @param id the name of its file without `.md`
/// @param screens of the program that it explains, by their names
public record GuidePage(String id, String title, List<GuideBlock> blocks, Set<String> screens) {

    public GuidePage {
        blocks = List.copyOf(blocks);
        screens = Set.copyOf(screens);
    }

    /// The pages that it leads to.
    public Stream<String> ways() {
        return blocks.stream()
                .flatMap(GuideBlock::stretches)
                .filter(run -> run.kind() == GuideRun.Kind.WAY)
                .map(GuideRun::page);
    }
}
