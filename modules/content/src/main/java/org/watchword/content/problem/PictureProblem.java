package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A picture or film that cannot be shown, or not to everybody.
public sealed interface PictureProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// A file that is not there.
    record Unknown(SourcePlace place, String picture) implements PictureProblem {
        @Override
        public String what() {
            return "there is no file \"" + picture + "\"";
        }

        @Override
        public String remedy() {
            return "put it into the media folder beside this file";
        }
    }

    /// A path that leaves its folder; it is never opened.
    record OutsideModule(SourcePlace place, String picture) implements PictureProblem {
        @Override
        public String what() {
            return "\"" + picture + "\" is not in the media folder";
        }

        @Override
        public String remedy() {
            return "copy it there and write media/ and its name";
        }
    }

    /// A picture that is silent for some.
    record NoAltText(SourcePlace place) implements PictureProblem {
        @Override
        public String what() {
            return "the picture has no words for those who cannot see it";
        }

        @Override
        public String remedy() {
            return "write what it shows between the square brackets, or decorative: true in the block";
        }
    }

    /// A film that is silent for some.
    record NoCaptions(SourcePlace place, String expected) implements PictureProblem {
        @Override
        public String what() {
            return "the film has no captions in this language";
        }

        @Override
        public String remedy() {
            return "put them beside it as " + expected;
        }
    }

    /// Words of a film that would not be seen.
    record DamagedCaptions(SourcePlace place, String reason) implements PictureProblem {
        @Override
        public String what() {
            return "the captions cannot be read: " + reason;
        }

        @Override
        public String remedy() {
            return "mend this line; the file is WebVTT, as FORMAT.md shows it";
        }
    }

    /// Nobody knows where it comes from.
    record NoSource(SourcePlace place, String picture) implements PictureProblem {
        @Override
        public String what() {
            return "SOURCES.md does not say where this comes from";
        }

        @Override
        public String remedy() {
            return "add a line: - `" + picture + "`: who made it, and its licence";
        }
    }

    /// A source of nothing.
    record SourceWithoutFile(SourcePlace place, String picture) implements PictureProblem {
        @Override
        public String what() {
            return "\"" + picture + "\" is named here and is not there";
        }

        @Override
        public String remedy() {
            return "remove the line, or add the file";
        }
    }

    /// A drawing that could run or fetch something, or that cannot be drawn everywhere.
    record Unsafe(SourcePlace place, String part) implements PictureProblem {
        @Override
        public String what() {
            return "the drawing holds " + part;
        }

        @Override
        public String remedy() {
            return "draw it from plain shapes, with nothing that runs or is fetched";
        }
    }

    /// Not what its name says.
    record Damaged(SourcePlace place, String reason) implements PictureProblem {
        @Override
        public String what() {
            return "the picture cannot be read: " + reason;
        }

        @Override
        public String remedy() {
            return "save it again";
        }
    }

    /// Would take the laptop's memory.
    record TooManyPixels(SourcePlace place, long width, long height) implements PictureProblem {
        @Override
        public String what() {
            return "the picture has " + width + " × " + height + " pixels, over 40 million";
        }

        @Override
        public String remedy() {
            return "make it smaller; 1920 × 1080 fills a projector";
        }
    }
}
