package org.watchword.answers.serve;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// A server without questions, for tests of wings.
public final class GivenServer {

    private GivenServer() {}

    public static PhoneServer with(String name, Wing wing) throws IOException {
        PhoneServer server = PhoneServer.start(new Setup(0, Set.of("localhost"), List.of()));
        server.open(name, wing);
        return server;
    }
}
