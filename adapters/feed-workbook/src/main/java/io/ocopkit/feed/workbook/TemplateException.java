package io.ocopkit.feed.workbook;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** A column template is wrong. The text names the line, what is wrong with it and what may stand there. */
public final class TemplateException extends OcopException {
    private static final long serialVersionUID = 1L;

    TemplateException(int line, BilingualText problem) {
        super(
                "TEMPLATE_LINE",
                BilingualText.of(
                        "Mẫu cột, dòng " + line + ": " + problem.vi(),
                        "Column template, line " + line + ": " + problem.en()));
    }
}
