package org.watchword.print.sample;

import java.util.Optional;
import org.watchword.content.print.Panel;
import org.watchword.content.print.PrintText;
import org.watchword.content.text.Checked;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;

/// Texts whose shape is hard on a layout: long words, and writing that runs from right to left.
public final class SampleTranslation {
    private SampleTranslation() {}

    public static PrintText german(Checked checked) {
        return SampleText.text(
                "de",
                Optional.of(checked),
                "Unterstützungsmöglichkeiten für Betroffene",
                "Behält jemand Ihren Arbeitslohn, Ihre Aufenthaltspapiere oder Ihr Telefon ein?",
                SampleText.dots(
                        "Kostenlos, vertraulich, mit Dolmetscherinnen",
                        "Verhaltensauffälligkeiten und Einschüchterungsversuche",
                        "Arbeitszeitaufzeichnungen und Lohnabrechnungsunterlagen"),
                SampleText.dots("Was Sie tun können", "Schreiben Sie nach der Fahrt alles auf."));
    }

    public static PrintText arabic(Checked checked) {
        Panel first = new Panel(
                "مجاني. لا حاجة إلى اسم.",
                java.util.List.of(new org.watchword.content.text.Block.Paragraph(java.util.List.of(
                        new Inline.Words("اتصل على "),
                        new Inline.ContactRef("helpline", ContactPart.NUMBER),
                        new Inline.Words(" في أي وقت.")))));
        return SampleText.text(
                "ar",
                Optional.of(checked),
                "يمكنك الحصول على المساعدة",
                "هل يحتفظ شخص ما بأموالك أو أوراقك أو هاتفك؟ هل تخاف من المغادرة؟",
                first);
    }
}
