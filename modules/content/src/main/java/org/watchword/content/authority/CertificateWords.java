package org.watchword.content.authority;

import java.util.List;
import org.watchword.content.text.LocalText;

/// What stands on the certificate between the name and the date.
///
/// @param says goes on after the name, such as *has passed the safeguarding test*
/// @param signedBy under each line that somebody signs on, one to three
public record CertificateWords(LocalText says, List<LocalText> signedBy) {
    public CertificateWords {
        signedBy = List.copyOf(signedBy);
    }
}
