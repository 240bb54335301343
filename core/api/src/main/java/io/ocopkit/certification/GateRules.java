package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProducerId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules of the strict gate, one function each. */
final class GateRules {
    /** Changes whenever a rule is added, dropped or decides otherwise; every proof carries it. */
    static final String VERSION = "strict/1";

    static final List<GateRule> STRICT = List.of(
            GateRules::evidenceIsASignedDecision,
            GateRules::decisionHasIssuer,
            GateRules::decisionHasNumber,
            GateRules::decisionHasDate,
            GateRules::starsAreKnown,
            GateRules::starsAreCertifiable,
            GateRules::criteriaExistedThen,
            GateRules::issuerWasCompetent,
            GateRules::holderIsKnown,
            GateRules::holderMakesTheProduct,
            GateRules::notRevoked,
            GateRules::notSuperseded,
            GateRules::alreadyValid,
            GateRules::notExpired);

    private static final String DECISION_26 = "QĐ 26/2026/QĐ-TTg";
    private static final Citation CERTIFICATION = Citation.of(DECISION_26, "Điều 4.1");
    private static final Citation TERM = Citation.of(DECISION_26, "Điều 4.3");
    private static final Citation REVOCATION = Citation.of(DECISION_26, "Điều 8");
    private static final Citation TRANSITION = Citation.of(DECISION_26, "Điều 12.3");
    private static final Citation POWERS = Citation.of("QĐ 1489/QĐ-TTg", "Phụ lục II");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private GateRules() {}

    /** Only a decision of an authority recognises a product (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
    static @Nullable Reason evidenceIsASignedDecision(GateQuestion q) {
        return switch (q.certificate().evidence()) {
            case SIGNED_DECISION -> null;
            case PRESS ->
                reason(
                        ReasonCode.PRESS_ONLY,
                        CERTIFICATION,
                        "Việc công nhận mới chỉ biết qua báo chí hoặc cổng thông tin, chưa có quyết định được dẫn đầy đủ",
                        "The recognition is known from the press or a portal only; no fully cited decision stands behind it");
            case PROPOSAL ->
                reason(
                        ReasonCode.PROPOSAL_ONLY,
                        CERTIFICATION,
                        "Sản phẩm mới được đề nghị hoặc đang đánh giá, chưa được công nhận",
                        "The product is proposed or under assessment, not recognised");
            case PRODUCER_CLAIM ->
                reason(
                        ReasonCode.PRODUCER_CLAIM_ONLY,
                        CERTIFICATION,
                        "Hạng sao mới do chủ thể tự công bố",
                        "The stars are claimed by the producer only");
        };
    }

    /** A decision is somebody's (QĐ 26/2026/QĐ-TTg, Điều 4.1): numbers begin anew with every issuer. */
    static @Nullable Reason decisionHasIssuer(GateQuestion q) {
        return q.certificate().decision().issuer() != null
                ? null
                : reason(
                        ReasonCode.DECISION_ISSUER_MISSING,
                        CERTIFICATION,
                        "Không rõ cơ quan ban hành quyết định công nhận",
                        "It is not known who issued the recognition decision");
    }

    /** A decision is cited by its number (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
    static @Nullable Reason decisionHasNumber(GateQuestion q) {
        return q.certificate().decision().number() != null
                ? null
                : reason(
                        ReasonCode.DECISION_NUMBER_MISSING,
                        CERTIFICATION,
                        "Thiếu số quyết định công nhận",
                        "The recognition decision's number is missing");
    }

    /** The term counts from the day of issue (QĐ 26/2026/QĐ-TTg, Điều 4.3), so that day must be known. */
    static @Nullable Reason decisionHasDate(GateQuestion q) {
        return q.certificate().decision().date() != null
                ? null
                : reason(
                        ReasonCode.DECISION_DATE_MISSING,
                        TERM,
                        "Thiếu ngày ký quyết định công nhận, không tính được thời hạn",
                        "The recognition decision's date is missing, so its term cannot be computed");
    }

    /** A recognition is one of a rank (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
    static @Nullable Reason starsAreKnown(GateQuestion q) {
        return q.certificate().stars() != null
                ? null
                : reason(
                        ReasonCode.STARS_MISSING,
                        CERTIFICATION,
                        "Không rõ sản phẩm được công nhận mấy sao",
                        "It is not known how many stars were recognised");
    }

    /** One and two stars get neither decision nor certificate (QĐ 26/2026/QĐ-TTg, Điều 4.1.a). */
    static @Nullable Reason starsAreCertifiable(GateQuestion q) {
        StarRating stars = q.certificate().stars();
        return stars == null || stars.isCertifiable()
                ? null
                : reason(
                        ReasonCode.STARS_NOT_CERTIFIABLE,
                        CERTIFICATION,
                        "Hạng " + stars.label().vi() + " không được cấp giấy chứng nhận",
                        "No certificate is issued for " + stars.label().en());
    }

    /** There were no national criteria before QĐ 1048/QĐ-TTg (2019). */
    static @Nullable Reason criteriaExistedThen(GateQuestion q) {
        LocalDate decided = q.certificate().decision().date();
        return decided == null || CriteriaRegime.on(decided).isPresent()
                ? null
                : reason(
                        ReasonCode.BEFORE_FIRST_REGIME,
                        CriteriaRegime.QD_1048_2019.source(),
                        "Quyết định ngày " + DAY_FIRST.format(decided) + " có trước bộ tiêu chí quốc gia đầu tiên",
                        "The decision of " + decided + " is older than the first national criteria");
    }

    /**
     * Who gives which rank: QĐ 1048/QĐ-TTg (2019), QĐ 148/QĐ-TTg (2023) as amended by QĐ 1489/QĐ-TTg (2025), and QĐ
     * 26/2026/QĐ-TTg, Điều 4.1, each for the days on which it stood.
     */
    static @Nullable Reason issuerWasCompetent(GateQuestion q) {
        return q.certificate()
                .decision()
                .reference()
                .map(decision -> incompetence(decision, q.certificate().stars()))
                .orElse(null);
    }

    /**
     * Why a decision could not give a rank (by the decision in force on its day, see {@link CriteriaRegime}); null when it
     * could, and when other rules speak of rank or day.
     */
    static @Nullable Reason incompetence(DecisionRef decision, @Nullable StarRating stars) {
        return stars == null || !stars.isCertifiable()
                ? null
                : CriteriaRegime.on(decision.date())
                        .map(regime -> incompetence(regime, decision, stars))
                        .orElse(null);
    }

    private static @Nullable Reason incompetence(CriteriaRegime regime, DecisionRef decision, StarRating stars) {
        AuthorityLevel competent = regime.competentFor(stars, decision.date());
        AuthorityLevel signed = decision.issuer().level();
        return signed == competent
                ? null
                : reason(
                        ReasonCode.ISSUER_NOT_COMPETENT,
                        regime.source(),
                        "Ngày " + DAY_FIRST.format(decision.date()) + " hạng "
                                + stars.label().vi() + " do "
                                + competent.label().vi().toLowerCase(Locale.ROOT)
                                + " quyết định, không phải " + decision.issuer().nameAsPrinted(),
                        "On " + decision.date() + " " + stars.label().en() + " were for the "
                                + competent.label().en().toLowerCase(Locale.ROOT) + " to decide, not for "
                                + decision.issuer().nameAsPrinted());
    }

    /** A certificate is issued to a producer (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
    static @Nullable Reason holderIsKnown(GateQuestion q) {
        return q.certificate().holder() != null && q.product().producer() != null
                ? null
                : reason(
                        ReasonCode.HOLDER_UNKNOWN,
                        CERTIFICATION,
                        "Danh sách không nêu chủ thể được công nhận",
                        "The list does not name the producer who holds the certificate");
    }

    /** The mark goes with the product recognised, not with whoever asks (QĐ 1162/QĐ-VPĐP-OCOP, Điều 5). */
    static @Nullable Reason holderMakesTheProduct(GateQuestion q) {
        ProducerId holder = q.certificate().holder();
        ProducerId producer = q.product().producer();
        return holder == null || producer == null || holder.equals(producer)
                ? null
                : reason(
                        ReasonCode.HOLDER_DIFFERS,
                        MarkUse.SOURCE,
                        "Giấy chứng nhận thuộc về chủ thể khác",
                        "The certificate belongs to another producer");
    }

    /** A revoked certificate is none (QĐ 26/2026/QĐ-TTg, Điều 8). */
    static @Nullable Reason notRevoked(GateQuestion q) {
        return q.certificate().revokedBy(q.on()).map(GateRules::revocation).orElse(null);
    }

    private static Reason revocation(CertificateEvent.Revoked revoked) {
        RevocationGround ground = revoked.ground();
        LocalDate on = revoked.on();
        String vi = "Giấy chứng nhận đã bị thu hồi"
                + (on == null ? "" : " từ ngày " + DAY_FIRST.format(on))
                + (ground == null ? "" : ": " + ground.label().vi());
        String en = "The certificate was revoked"
                + (on == null ? "" : " from " + on)
                + (ground == null ? "" : ": " + ground.label().en());
        return reason(ReasonCode.REVOKED, ground == null ? REVOCATION : ground.source(), vi, en);
    }

    /** A newer recognition takes the place of the older (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
    static @Nullable Reason notSuperseded(GateQuestion q) {
        return q.certificate()
                .supersededBy(q.on())
                .map(newer -> reason(
                        ReasonCode.SUPERSEDED,
                        CERTIFICATION,
                        "Đã được thay thế bởi Quyết định " + newer.by(),
                        "Superseded by Decision " + newer.by().number() + " of "
                                + newer.by().date()))
                .orElse(null);
    }

    /** The term begins on the day of issue (QĐ 26/2026/QĐ-TTg, Điều 4.3). */
    static @Nullable Reason alreadyValid(GateQuestion q) {
        LocalDate first = q.certificate().issuedOn();
        return first == null || !q.on().isBefore(first)
                ? null
                : reason(
                        ReasonCode.NOT_YET_VALID,
                        TERM,
                        "Giấy chứng nhận có hiệu lực từ ngày " + DAY_FIRST.format(first),
                        "The certificate is valid from " + first);
    }

    /** The term ends after 36 months, or with its extension (QĐ 26/2026/QĐ-TTg, Điều 4.3 and 12.3). */
    static @Nullable Reason notExpired(GateQuestion q) {
        return q.certificate()
                .lastDayAsKnownOn(q.on())
                .filter(q.on()::isAfter)
                .map(last -> reason(
                        ReasonCode.EXPIRED,
                        TERM,
                        "Giấy chứng nhận hết hiệu lực sau ngày " + DAY_FIRST.format(last),
                        "The certificate's last valid day was " + last))
                .orElse(null);
    }

    /** Without a recognition there is nothing to show (QĐ 26/2026/QĐ-TTg, Điều 4.1). */
    static Reason noCertificate() {
        return reason(
                ReasonCode.NO_CERTIFICATE,
                CERTIFICATION,
                "Sản phẩm chưa có quyết định công nhận nào",
                "No recognition of this product is known");
    }

    /** A remark on 1 to 5 July 2025: the districts were gone, QĐ 1489/QĐ-TTg, Phụ lục II, was not there yet. */
    static @Nullable Reason signedInGap(GateQuestion q) {
        LocalDate decided = q.certificate().decision().date();
        return decided == null || !CriteriaRegime.isGap(decided)
                ? null
                : reason(
                        ReasonCode.SIGNED_IN_GAP,
                        POWERS,
                        "Quyết định ký từ 01 đến 05/07/2025, khi cấp huyện đã bỏ mà QĐ 1489 chưa ban hành; nên kiểm tra lại",
                        "Signed from 1 to 5 July 2025, after the districts and before QĐ 1489; have a second look");
    }

    /** A remark on the transition that lets a certificate outlive its term (QĐ 26/2026/QĐ-TTg, Điều 12.3). */
    static @Nullable Reason inExtension(GateQuestion q) {
        return q.certificate().statusOn(q.on()) != CertificateStatus.EXTENDED
                ? null
                : reason(
                        ReasonCode.IN_EXTENSION,
                        TRANSITION,
                        "Đã quá 36 tháng, đang được gia hạn trong khi chờ đánh giá lại",
                        "Past its 36 months, in force by extension while the re-assessment is under way");
    }

    private static Reason reason(ReasonCode code, Citation source, String vi, String en) {
        return new Reason(code, source, BilingualText.of(vi, en));
    }
}
