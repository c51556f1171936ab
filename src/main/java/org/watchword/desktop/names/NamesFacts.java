package org.watchword.desktop.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.records.KeptName;
import org.watchword.session.SessionId;

/// What the page with the names is made from.
///
/// @param kept the oldest session first
/// @param months for which names are kept
record NamesFacts(List<KeptName> kept, LocalDate today, int months) {

    NamesFacts {
        kept = List.copyOf(kept);
    }

    /// Names whose time is over.
    List<KeptName> due() {
        return kept.stream().filter(name -> !name.due(months).isAfter(today)).toList();
    }

    /// Those among them whose name stays for a certificate.
    List<KeptName> staying() {
        return due().stream()
                .filter(name -> name.why() == KeptName.Why.REGISTER)
                .filter(name -> name.gone(months).isAfter(today))
                .toList();
    }

    /// Names that are kept for a certificate alone.
    List<KeptName> held() {
        return kept.stream()
                .filter(name -> name.why() == KeptName.Why.CERTIFICATE)
                .toList();
    }

    /// Their sessions.
    Set<SessionId> dueSessions() {
        return due().stream().map(name -> name.line().session()).collect(Collectors.toSet());
    }

    /// Who stands on these lines.
    List<KeptName> on(Set<String> lines) {
        return kept.stream().filter(name -> lines.contains(id(name))).toList();
    }

    static String id(KeptName name) {
        return name.line().session() + "-" + name.line().person() + "-" + name.why();
    }
}
