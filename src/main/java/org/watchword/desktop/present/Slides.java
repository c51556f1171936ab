package org.watchword.desktop.present;

import org.watchword.desktop.film.Booth;
import org.watchword.desktop.slide.face.Material;
import org.watchword.desktop.slide.face.Palette;
import org.watchword.desktop.slide.face.Tongue;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.text.Texts;

/// What is presented, and in which words the trainer is spoken to.
///
/// @param material the deck with its numbers, in the deck's language
/// @param shelf pictures of the library
/// @param texts in the trainer's language
/// @param booth shows films
public record Slides(Material material, PictureShelf shelf, Texts texts, Booth booth) {

    /// Slides on a computer that plays no films.
    public Slides(Material material, PictureShelf shelf, Texts texts) {
        this(material, shelf, texts, Booth.CLOSED);
    }

    /// The same, drawn in these colours.
    Slides in(Palette palette) {
        return new Slides(material.in(palette), shelf, texts, booth);
    }

    /// The same, read in one language or the other or both.
    Slides in(Tongue tongue) {
        return new Slides(material.in(tongue), shelf, texts, booth);
    }
}
