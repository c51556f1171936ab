package org.watchword.session;

import java.util.List;

/// A way on from a scene.
///
/// @param to the step of the slide it leads to: a later scene, or the end of the story, which stands after all scenes
/// @param choices the ids of the choices that lead there
public record SceneWay(int to, List<String> choices) {

    public SceneWay {
        choices = List.copyOf(choices);
    }
}
