package org.watchword.content.problem;

import java.util.List;
import org.watchword.content.text.SourcePlace;

/// Text that breaks the grammar of what people read.
public sealed interface MarkdownProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// Something Markdown can do and this grammar leaves out.
    record NotAllowed(SourcePlace place, String construct, String hint) implements MarkdownProblem {
        @Override
        public String what() {
            return construct + " may not stand here";
        }

        @Override
        public String remedy() {
            return hint;
        }
    }

    /// A file without its first line.
    record NoTitle(SourcePlace place) implements MarkdownProblem {
        @Override
        public String what() {
            return "the first line is not a title";
        }

        @Override
        public String remedy() {
            return "begin the file with # and the title";
        }
    }

    /// A slide or question without its block.
    record NoBlock(SourcePlace place, String block) implements MarkdownProblem {
        @Override
        public String what() {
            return "the " + block + " block is missing";
        }

        @Override
        public String remedy() {
            return "write it right after the heading";
        }
    }

    /// A file of nothing.
    record Empty(SourcePlace place, String of) implements MarkdownProblem {
        @Override
        public String what() {
            return "there is no " + of + " in this file";
        }

        @Override
        public String remedy() {
            return "write at least one, or remove the file";
        }
    }

    /// An H3 that is not on the list.
    record UnknownSection(SourcePlace place, String name, List<String> known) implements MarkdownProblem {
        public UnknownSection {
            known = List.copyOf(known);
        }

        @Override
        public String what() {
            return "\"" + name + "\" is not a section";
        }

        @Override
        public String remedy() {
            return "use one of: " + String.join(", ", known);
        }
    }

    /// A section that stands twice.
    record SectionTwice(SourcePlace place, String name) implements MarkdownProblem {
        @Override
        public String what() {
            return "the section \"" + name + "\" stands here twice";
        }

        @Override
        public String remedy() {
            return "put the two together";
        }
    }

    /// A body that its layout cannot draw.
    record WrongBody(SourcePlace place, String layout, String expected) implements MarkdownProblem {
        @Override
        public String what() {
            return "this is not the body of the layout " + layout;
        }

        @Override
        public String remedy() {
            return "write " + expected;
        }
    }

    /// Braces that say nothing.
    record WrongReference(SourcePlace place, String text) implements MarkdownProblem {
        @Override
        public String what() {
            return "\"" + text + "\" is not a reference";
        }

        @Override
        public String remedy() {
            return "write {contact: id}, {contact: id, number}, {figure: id}, {figure: id, source}, {sign: id} or {sign: id, else}";
        }
    }
}
