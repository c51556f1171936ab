package org.watchword.content.problem;

import java.util.List;
import org.watchword.content.text.SourcePlace;

/// A YAML file or block that breaks the grammar.
public sealed interface YamlProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.ERROR;
    }

    /// Cannot be parsed at all.
    record Malformed(SourcePlace place, String reason) implements YamlProblem {
        @Override
        public String what() {
            return "this is not YAML: " + reason;
        }

        @Override
        public String remedy() {
            return "look at indents, colons and quotes on this line and the one before";
        }
    }

    /// A slip in a key, which would otherwise be lost without a word.
    record UnknownKey(SourcePlace place, String key, List<String> known) implements YamlProblem {
        public UnknownKey {
            known = List.copyOf(known);
        }

        @Override
        public String what() {
            return "there is no key \"" + key + "\" here";
        }

        @Override
        public String remedy() {
            return "use one of: " + String.join(", ", known);
        }
    }

    /// The same key twice: only one would count.
    record DuplicateKey(SourcePlace place, String key) implements YamlProblem {
        @Override
        public String what() {
            return "the key \"" + key + "\" stands here twice";
        }

        @Override
        public String remedy() {
            return "keep one of the two";
        }
    }

    /// A key that is needed.
    record MissingKey(SourcePlace place, String key) implements YamlProblem {
        @Override
        public String what() {
            return "the key \"" + key + "\" is missing";
        }

        @Override
        public String remedy() {
            return "add " + key + ": …";
        }
    }

    /// A value of the wrong kind.
    record WrongValue(SourcePlace place, String key, String expected) implements YamlProblem {
        @Override
        public String what() {
            return "the value of \"" + key + "\" is not right";
        }

        @Override
        public String remedy() {
            return "write " + expected;
        }
    }

    /// Anchors, aliases, tags and second documents.
    record NotAllowed(SourcePlace place, String construct) implements YamlProblem {
        @Override
        public String what() {
            return construct + " may not stand here";
        }

        @Override
        public String remedy() {
            return "write the values out, in one document";
        }
    }
}
