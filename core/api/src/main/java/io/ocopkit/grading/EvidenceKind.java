package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;

/** The 15 items of evidence that the self-assessment lists (QĐ 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 02), in its order. */
public enum EvidenceKind {
    /** Business registration. */
    BUSINESS_REGISTRATION("Giấy đăng ký kinh doanh", "Business registration"),
    /** Certificate that the facility may produce, food safety included. */
    PRODUCTION_FACILITY_CERTIFICATE("Giấy chứng nhận cơ sở đủ điều kiện sản xuất", "Facility certificate"),
    /** Origin of materials, growing area, contracts along the chain. */
    MATERIAL_ORIGIN(
            "Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi", "Origin of materials and chain contracts"),
    /** Environmental file and sustainable technology. */
    ENVIRONMENT_FILE("Hồ sơ bảo vệ môi trường, công nghệ bền vững", "Environmental file"),
    /** List of insured workers with their residence; personal data. */
    LOCAL_WORKERS("Danh sách lao động địa phương đóng bảo hiểm", "List of insured local workers"),
    /** Financial statements of the last two years, or the co-operative's grade. */
    FINANCIAL_STATEMENTS("Báo cáo tài chính 2 năm gần nhất", "Financial statements of the last two years"),
    /** Trademarks, geographical indications, patents, designs, copyrights. */
    INTELLECTUAL_PROPERTY("Văn bằng sở hữu trí tuệ", "Intellectual property papers"),
    /** Contracts, orders and invoices that prove distribution or export. */
    DISTRIBUTION_CONTRACTS("Hợp đồng, hóa đơn phân phối, xuất khẩu", "Distribution and export contracts"),
    /** Website and promotional activity. */
    PROMOTION("Tài liệu quảng bá sản phẩm", "Proof of promotion"),
    /** Leaflets, pictures, films that tell the story. */
    PRODUCT_STORY("Câu chuyện sản phẩm", "Product story"),
    /** Declaration of quality. */
    QUALITY_DECLARATION("Công bố chất lượng sản phẩm", "Declaration of quality"),
    /** Test reports on quality and food safety against the declared standard. */
    TEST_REPORT("Phiếu kết quả kiểm nghiệm chất lượng, an toàn thực phẩm", "Test reports"),
    /** Barcode and traceability stamp. */
    BARCODE_TRACEABILITY("Mã số mã vạch, tem truy xuất nguồn gốc", "Barcode and traceability stamp"),
    /** Certificate of a quality management system. */
    QUALITY_SYSTEM("Chứng nhận hệ thống quản lý chất lượng tiên tiến", "Quality management certificate"),
    /** Awards and votes. */
    AWARDS("Giải thưởng, bình chọn", "Awards");

    private final BilingualText label;

    EvidenceKind(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The item in words.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Where the item is listed.
     *
     * @return the citation
     */
    public Citation source() {
        return Citation.of("QĐ 26/2026/QĐ-TTg", "Phụ lục III, Mẫu số 02, Phần III");
    }
}
