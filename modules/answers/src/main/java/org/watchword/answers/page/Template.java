package org.watchword.answers.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// A page with gaps, its own style and its own script. Everything it needs stands in it.
public final class Template {

    private static final String COMMON = resource(Template.class, "page.css");
    private static final String FRAME = resource(Template.class, "frame.html");

    private final String html;
    private final String css;
    private final String js;

    private Template(String html, String css, String js) {
        this.html = html;
        this.css = css;
        this.js = js;
    }

    static Template of(Class<?> home, String html, String css, String js) {
        return new Template(resource(home, html), css, js);
    }

    /// A wing's page in the dress of the phones' page, with a style and a script of its own.
    ///
    /// @param home whose package has the files
    /// @param name of the files, without `.html` (what stands in the body), `.css` and `.js`
    public static Template named(Class<?> home, String name) {
        return framed(home, name, COMMON + resource(home, name + ".css"), resource(home, name + ".js"));
    }

    /// A wing's page in the dress of the phones' page, without a script.
    ///
    /// @param home whose package has the file
    /// @param name of the file, without `.html`: what stands in the body
    public static Template plain(Class<?> home, String name) {
        return framed(home, name, COMMON, "");
    }

    /// All wings have the same head, with a gap for `TITLE`, and the same foot.
    private static Template framed(Class<?> home, String name, String css, String js) {
        return new Template(FRAME.replace("{body}", resource(home, name + ".html")), css, js);
    }

    /// What a browser may do on this page: run this script, use this style, and ask the laptop.
    public String policy() {
        return "default-src 'none'; script-src '" + digest(js) + "'; style-src '" + digest(css)
                + "'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'";
    }

    /// The page with its gaps filled, in one pass: what a part holds is never looked through for other gaps.
    ///
    /// @param parts by the name of the gap, already safe where they stand ([Html])
    public String filled(Map<String, String> parts) {
        StringBuilder page = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int open = html.indexOf('{', at);
            int close = html.indexOf('}', Math.max(open, 0));
            if (open < 0 || close < 0) {
                break;
            }
            page.append(html, at, open).append(part(html.substring(open + 1, close), parts));
            at = close + 1;
        }
        return page.append(html, at, html.length()).toString();
    }

    private String part(String gap, Map<String, String> parts) {
        return switch (gap) {
            case "css" -> css;
            case "js" -> js;
            default -> Optional.ofNullable(parts.get(gap)).orElseThrow();
        };
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String resource(Class<?> home, String name) {
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException ownFile) {
            throw new UncheckedIOException(ownFile);
        }
    }
}
