package io.ocopkit.channel.vendure;

/** What a buyer reads of a description. */
final class Html {
    private Html() {}

    static String text(String html) {
        return html.replaceAll("<br>|</p>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
