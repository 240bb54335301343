package io.ocopkit.mapping;

/** How a text is written. */
enum Markup {
    PLAIN {
        @Override
        String of(String value) {
            return value;
        }

        @Override
        String lineBreak() {
            return "\n";
        }
    },
    HTML {
        @Override
        String of(String value) {
            StringBuilder out = new StringBuilder(value.length());
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '&' -> out.append("&amp;");
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '"' -> out.append("&quot;");
                    case '\'' -> out.append("&#39;");
                    case '\n' -> out.append(lineBreak());
                    default -> out.append(c);
                }
            }
            return out.toString();
        }

        @Override
        String lineBreak() {
            return "<br>";
        }
    };

    /** A value of the listing; tags come from the template only. */
    abstract String of(String value);

    abstract String lineBreak();
}
