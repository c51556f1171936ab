package org.watchword.records.event;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How a stored form became today's, one step for each version that followed the first. A step is never changed once
/// a program with it has been handed out: what it reads was written by the program before.
///
/// @param steps the first leads from version 1 to version 2, and so on
record OlderForms(List<Step> steps) {

    private static final OlderForms ONE_FORM_ONLY = new OlderForms(List.of());

    /// The kinds whose form has changed since the first.
    private static final Map<EventKind, OlderForms> CHANGED = Map.of(
            EventKind.PERSON_ARRIVED,
            new OlderForms(List.of(new Step(OlderForms::atTheDoor, OlderForms::noRole))),
            EventKind.SESSION_PREPARED,
            new OlderForms(List.of(
                    Step.ofPayload(OlderForms::withAKind),
                    Step.ofPayload(OlderForms::withExplained),
                    Step.ofPayload(OlderForms::withoutScenes))));

    OlderForms {
        steps = List.copyOf(steps);
    }

    /// From one version to the next.
    ///
    /// @param payload changes what is said of everybody
    /// @param personal changes the part that can be erased, where there is one
    record Step(UnaryOperator<ObjectNode> payload, UnaryOperator<ObjectNode> personal) {

        /// A step that leaves the personal part as it was.
        static Step ofPayload(UnaryOperator<ObjectNode> payload) {
            return new Step(payload, UnaryOperator.identity());
        }
    }

    /// The forms of a kind of event.
    static OlderForms of(EventKind kind) {
        return CHANGED.getOrDefault(kind, ONE_FORM_ONLY);
    }

    /// The version written today, from 1.
    int today() {
        return steps.size() + 1;
    }

    /// Whether this version was ever written by this program or one before it.
    boolean reaches(int version) {
        return version >= 1 && version <= today();
    }

    /// A payload of an earlier version as it would be written today.
    ObjectNode payload(int version, ObjectNode written) {
        ObjectNode lifted = written;
        for (Step step : since(version)) {
            lifted = step.payload().apply(lifted);
        }
        return lifted;
    }

    /// A personal part of an earlier version as it would be written today.
    ObjectNode personal(int version, ObjectNode written) {
        ObjectNode lifted = written;
        for (Step step : since(version)) {
            lifted = step.personal().apply(lifted);
        }
        return lifted;
    }

    /// At first everybody came in through the door.
    private static ObjectNode atTheDoor(ObjectNode arrived) {
        arrived.putObject("entered").put("by", "TRAINER").put("slip", 0).put("counted", false);
        return arrived;
    }

    /// At first nobody was asked for a role.
    private static ObjectNode noRole(ObjectNode who) {
        return who.put("role", "");
    }

    private List<Step> since(int version) {
        return steps.subList(version - 1, steps.size());
    }

    /// Sessions had no kind and belonged to no programme.
    private static ObjectNode withAKind(ObjectNode prepared) {
        prepared.withObject("/setup").put("kind", "TRAINING").put("programme", "");
        return prepared;
    }

    /// A scenario was told and nobody was asked in it.
    private static ObjectNode withoutScenes(ObjectNode prepared) {
        for (JsonNode slide : prepared.at("/setup/deck/slides")) {
            if (slide instanceof ObjectNode each) {
                each.putArray("scenes");
            }
        }
        return prepared;
    }

    /// Every question that had a right answer explained each of its answers.
    private static ObjectNode withExplained(ObjectNode prepared) {
        for (JsonNode slide : prepared.at("/setup/deck/slides")) {
            if (slide.path("round") instanceof ObjectNode round) {
                round.put("explained", !round.path("right").isEmpty());
            }
        }
        return prepared;
    }
}
