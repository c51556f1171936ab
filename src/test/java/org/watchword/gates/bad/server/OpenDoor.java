package org.watchword.gates.bad.server;

import com.sun.net.httpserver.HttpHandler;

/// A bad example: a screen that serves a page itself.
public record OpenDoor(HttpHandler handler) {}
