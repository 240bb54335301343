package io.ocopkit.text;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;
import java.util.List;

/** A file that people write by hand has mistakes. All of them are named, so that one look puts the file right. */
public final class InvalidTableException extends OcopException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<LineProblem> problems;

    /**
     * A file was refused.
     *
     * @param code stable upper-case code of the kind of file, such as {@code MAPPING_INVALID}
     * @param file the file's name
     * @param problems what is wrong with it, in the order of its lines; at least one
     */
    public InvalidTableException(String code, String file, List<LineProblem> problems) {
        super(code, summary(file, problems));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    private static BilingualText summary(String file, List<LineProblem> problems) {
        LineProblem first = problems.get(0);
        String place = first.column().isEmpty() ? "" : " \"" + first.column() + "\"";
        return BilingualText.of(
                file + " có " + problems.size() + " lỗi; lỗi đầu tiên ở dòng " + first.line() + place + ": "
                        + first.text().vi() + ". " + first.advice().vi(),
                file + " has " + problems.size() + " mistakes; the first in line " + first.line() + place + ": "
                        + first.text().en() + ". " + first.advice().en());
    }

    /**
     * Which file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems in the order of the file; unmodifiable
     */
    public List<LineProblem> problems() {
        return problems;
    }
}
