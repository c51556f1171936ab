package org.watchword.answers.page;

/// Text that cannot leave its place in a page.
public final class Html {

    private Html() {}

    /// For text between tags and for attributes in double quotes.
    public static String text(String any) {
        StringBuilder safe = new StringBuilder(any.length() + 16);
        for (int at = 0; at < any.length(); at++) {
            char each = any.charAt(at);
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(each);
            }
        }
        return safe.toString();
    }

    /// For JSON inside a script element of a data type: nothing in it can end the element.
    public static String json(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
