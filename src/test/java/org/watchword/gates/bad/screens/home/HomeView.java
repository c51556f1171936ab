package org.watchword.gates.bad.screens.home;

import org.watchword.gates.bad.screens.register.RegisterView;

/// Bad example: one screen reaches into another.
public record HomeView(RegisterView register) {}
