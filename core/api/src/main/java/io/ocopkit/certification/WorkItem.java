package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who must do what by when.
 *
 * @param actor who acts
 * @param act what is to be done
 * @param from first day on which it can be done; null when it can be done at once
 * @param due last day in time
 * @param confirmed false when a holiday on the way is only expected
 * @param source the rule
 */
public record WorkItem(
        Actor actor, Act act, @Nullable LocalDate from, LocalDate due, boolean confirmed, Citation source) {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Requires everything but the first day. */
    public WorkItem {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Whether it is late.
     *
     * @param on the day from which one looks
     * @return true after the last day
     */
    public boolean isOverdue(LocalDate on) {
        return on.isAfter(due);
    }

    /**
     * The item in words.
     *
     * @return the sentence in both languages
     */
    public BilingualText text() {
        return BilingualText.of(
                actor.label().vi() + ": " + act.label().vi()
                        + (from == null ? "" : ", từ ngày " + DAY_FIRST.format(from))
                        + ", chậm nhất ngày " + DAY_FIRST.format(due)
                        + (confirmed ? "" : " (lịch nghỉ lễ chưa công bố)"),
                actor.label().en() + ": " + act.label().en() + (from == null ? "" : ", from " + from) + ", by " + due
                        + (confirmed ? "" : " (holidays not announced yet)"));
    }

    /** Who acts. */
    public enum Actor {
        /** The producer. */
        PRODUCER("Chủ thể OCOP", "Producer"),
        /** The commune's People's Committee. */
        COMMUNE("UBND cấp xã", "Commune"),
        /** The province's People's Committee. */
        PROVINCE("UBND cấp tỉnh", "Province"),
        /** The ministry in charge of agriculture. */
        MINISTRY("Bộ Nông nghiệp và Môi trường", "Ministry");

        private final BilingualText label;

        Actor(String vi, String en) {
            this.label = BilingualText.of(vi, en);
        }

        /**
         * The actor in words.
         *
         * @return the label in both languages
         */
        public BilingualText label() {
            return label;
        }
    }

    /** What is to be done. Names are stable: programs may depend on them. */
    public enum Act {
        /** Check a file and propose it to the province. */
        CHECK_AND_PROPOSE("kiểm tra hồ sơ, lập Mẫu số 03 và đề nghị cấp tỉnh", "check the file and propose it"),
        /** Hold the provincial round and decide three and four stars. */
        HOLD_PROVINCIAL_ROUND("tổ chức đánh giá, phân hạng cấp tỉnh", "hold the provincial round"),
        /** Propose potential five stars to the ministry. */
        PROPOSE_FIVE_STARS("gửi hồ sơ tiềm năng 5 sao lên Bộ", "send potential five stars to the ministry"),
        /** Hold the central round and decide five stars. */
        HOLD_CENTRAL_ROUND("tổ chức đánh giá, phân hạng cấp trung ương", "hold the central round"),
        /** Remind the holder that the term ends. */
        REMIND_HOLDER("thông báo cho chủ thể về thời hạn giấy chứng nhận", "remind the holder that the term ends"),
        /** File for re-assessment. */
        FILE_REASSESSMENT("nộp hồ sơ đánh giá, phân hạng lại", "file for re-assessment"),
        /** Finish the re-assessment. */
        REASSESS("hoàn thành đánh giá, phân hạng lại", "finish the re-assessment"),
        /** Stop using stars and mark unless the certificate was renewed. */
        STOP_USING_MARK(
                "ngừng dùng hạng sao và nhãn hiệu OCOP nếu chưa được công nhận lại",
                "stop using stars and mark unless renewed"),
        /** Revoke a certificate. */
        REVOKE("quyết định thu hồi giấy chứng nhận", "revoke the certificate");

        private final BilingualText label;

        Act(String vi, String en) {
            this.label = BilingualText.of(vi, en);
        }

        /**
         * The act in words.
         *
         * @return the label in both languages
         */
        public BilingualText label() {
            return label;
        }
    }
}
