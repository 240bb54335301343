package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import java.util.List;
import java.util.Optional;

/**
 * The columns that lists of certified products have, with the headers under which they are found. One vocabulary serves
 * all readers and all formats. A header is found whatever its case, blanks, punctuation, tone placement or diacritics.
 */
public enum CatalogueColumn {
    /** Running number; says nothing, but its gaps show which rows belong to one producer. */
    ORDINAL("STT", "No.", "TT", "Số TT", "Số thứ tự", "#", "Order"),
    /** What to do with the item: {@code remove} takes it off sale, anything else offers it. */
    ACTION(
            "Thao tác",
            "Action",
            "Hành động",
            "Trạng thái bán",
            "documentCommand",
            "documentCommandType",
            "catalogueItemState"),
    /** The seller's key. */
    SKU(
            "Mã hàng",
            "SKU",
            "Mã SKU",
            "Mã hàng hóa",
            "Mã hàng (SKU)",
            "Mã hàng nội bộ",
            "Mã nội bộ",
            "Seller SKU",
            "Supplier SKU",
            "Item code",
            "supplierAssignedItemNumber",
            "supplierTradeItemIdentification",
            "additionalTradeItemIdentification"),
    /** Barcode number. */
    GTIN(
            "Mã vạch",
            "GTIN",
            "Mã GTIN",
            "Mã số mã vạch",
            "Mã vạch (GTIN)",
            "Barcode",
            "EAN",
            "EAN-13",
            "UPC",
            "Mã EAN",
            "globalTradeItemNumber"),
    /** Our own product id. */
    PRODUCT_ID("Mã định danh sản phẩm", "Product ID", "ID sản phẩm", "productId", "Mã SP ocopkit"),
    /** The code of an assessment. */
    PRODUCT_CODE(
            "Mã sản phẩm OCOP",
            "OCOP product code",
            "Mã OCOP",
            "Mã số sản phẩm OCOP",
            "OCOP code",
            "Product code",
            "certificationProductCode"),
    /** The product's name as certified. */
    PRODUCT_NAME(
            "Tên sản phẩm",
            "Product name",
            "Sản phẩm",
            "Product",
            "Products",
            "Tên SP",
            "Sản phẩm OCOP",
            "Tên sản phẩm OCOP",
            "Tên hàng",
            "Tên hàng hóa",
            "Tên sản phẩm dự thi",
            "Tên sản phẩm tham gia đánh giá",
            "Name",
            "Item name",
            "Name (vi)",
            "Tên sản phẩm (tiếng Việt)",
            "Tên tiếng Việt",
            "Product name (Vietnamese)",
            "regulatedProductName",
            "tradeItemDescription",
            "functionalName"),
    /** The name for buyers abroad. */
    ENGLISH_NAME(
            "Tên tiếng Anh",
            "English name",
            "Tên sản phẩm (tiếng Anh)",
            "Tên sản phẩm tiếng Anh",
            "Name (en)",
            "Product name (English)",
            "Product name in English",
            "regulatedProductNameEn",
            "tradeItemDescriptionEn",
            "tradeItemDescriptionEnglish"),
    /** Who makes it and holds the certificate. */
    PRODUCER(
            "Chủ thể",
            "Producer",
            "Chủ thể OCOP",
            "Tên chủ thể",
            "Chủ thể sản xuất",
            "Tên chủ thể sản xuất",
            "Chủ thể sản phẩm",
            "Chủ thể thực hiện",
            "Chủ thể tham gia",
            "Đơn vị sản xuất",
            "Tên đơn vị",
            "Tên cơ sở",
            "Cơ sở sản xuất",
            "Nhà sản xuất",
            "Tên đơn vị/cơ sở",
            "Producer name",
            "Entity",
            "Owner",
            "Holder",
            "Certificate holder",
            "Manufacturer",
            "Maker",
            "brandOwnerName",
            "informationProviderName",
            "manufacturerName",
            "partyName"),
    /** Its legal kind. */
    PRODUCER_KIND(
            "Loại hình chủ thể",
            "Kind of producer",
            "Loại hình",
            "Loại hình tổ chức",
            "Loại chủ thể",
            "Hình thức tổ chức",
            "Producer kind",
            "Legal form",
            "Entity type"),
    /** Its tax identifier; twelve digits are a person's and are shown masked. */
    TAX_ID("Mã số thuế", "Tax code", "MST", "Mã số doanh nghiệp", "Tax ID", "Tax identifier", "Mã số thuế chủ thể"),
    /** House number and street or hamlet, or a whole address in one cell. */
    ADDRESS(
            "Địa chỉ",
            "Address",
            "Địa chỉ sản xuất",
            "Địa chỉ chủ thể",
            "Địa chỉ cơ sở",
            "Địa chỉ trụ sở",
            "Địa chỉ sản xuất, kinh doanh",
            "Street",
            "Street address",
            "streetAddressOne",
            "placeOfProductStreet"),
    /** Commune, ward, township or special zone as printed. */
    COMMUNE(
            "Xã/phường",
            "Commune",
            "Xã",
            "Phường",
            "Xã, phường",
            "Xã, phường, thị trấn",
            "Xã/phường/thị trấn",
            "Xã, phường, đặc khu",
            "Xã/phường/đặc khu",
            "Cấp xã",
            "Tên xã",
            "Ward",
            "Commune (as printed)",
            "Xã/phường (trên quyết định)",
            "placeOfProductCommune"),
    /** District of the time before July 2025 as printed. */
    DISTRICT(
            "Quận/huyện",
            "District",
            "Huyện",
            "Quận",
            "Quận, huyện",
            "Huyện/thị xã/thành phố",
            "Huyện, thị xã, thành phố",
            "Huyện, thành phố",
            "Quận/huyện/thị xã",
            "Cấp huyện",
            "Former district",
            "Huyện cũ",
            "Quận/huyện (cũ)",
            "District (as printed)",
            "Quận/huyện (trên quyết định)",
            "placeOfProductDistrict"),
    /** Province or centrally-run city as printed. */
    PROVINCE(
            "Tỉnh/thành phố",
            "Province",
            "Tỉnh",
            "Tỉnh, thành phố",
            "Tỉnh/thành",
            "Tỉnh/TP",
            "Tỉnh, thành",
            "Cấp tỉnh",
            "Tên tỉnh",
            "City/Province",
            "Province/City",
            "Province (as printed)",
            "Tỉnh/thành phố (trên quyết định)",
            "placeOfOrigin",
            "placeOfProductProvince",
            "countrySubdivisionOfOrigin"),
    /** The commune on today's map. */
    CURRENT_COMMUNE(
            "Xã/phường hiện nay",
            "Current commune",
            "Xã/phường (hiện nay)",
            "Xã/phường mới",
            "Xã mới",
            "Xã hiện nay",
            "Commune (current)",
            "Commune today",
            "currentPlaceOfProductCommune"),
    /** The province on today's map. */
    CURRENT_PROVINCE(
            "Tỉnh/thành phố hiện nay",
            "Current province",
            "Tỉnh/thành phố (hiện nay)",
            "Tỉnh mới",
            "Tỉnh hiện nay",
            "Province (current)",
            "Province today",
            "currentPlaceOfProductProvince"),
    /** The set the product was graded in. */
    PRODUCT_SET(
            "Bộ sản phẩm",
            "Product set",
            "Mã bộ sản phẩm",
            "Product set code",
            "certificationProductSetCode",
            "certificationProductSet"),
    /** The rank. */
    STARS(
            "Hạng sao",
            "Stars",
            "Số sao",
            "Sao",
            "Star",
            "Xếp hạng",
            "Xếp hạng sao",
            "Xếp loại",
            "Hạng",
            "Phân hạng",
            "Phân hạng sao",
            "Hạng sao OCOP",
            "Số sao OCOP",
            "Kết quả phân hạng",
            "Kết quả xếp hạng",
            "Kết quả",
            "Kết quả đánh giá",
            "Đạt sao",
            "Sao OCOP",
            "OCOP stars",
            "OCOP star",
            "Star rating",
            "Rating",
            "Rank",
            "certificationValue"),
    /** Where the recognition stands: recognised, pending, revoked. */
    STATUS(
            "Tình trạng",
            "Status",
            "Trạng thái",
            "Tình trạng công nhận",
            "Tình trạng chứng nhận",
            "Trạng thái chứng nhận",
            "Certificate status",
            "Certification status",
            "certificationStatus"),
    /** How firmly it is known. */
    EVIDENCE("Mức chứng cứ", "Evidence", "Mức độ chứng cứ", "Evidence level", "evidence_level", "Bằng chứng"),
    /** Number and symbol of the recognition decision. */
    DECISION_NUMBER(
            "Số quyết định",
            "Decision number",
            "Số QĐ",
            "Quyết định",
            "Quyết định số",
            "Quyết định công nhận",
            "Số quyết định công nhận",
            "Số QĐ công nhận",
            "QĐ công nhận",
            "Số, ký hiệu",
            "Số, ký hiệu quyết định",
            "Số và ký hiệu",
            "Quyết định công nhận số",
            "Decision no",
            "Decision no.",
            "Decision",
            "Recognition decision",
            "certificationIdentification",
            "certificateNumber"),
    /** Day on which it was signed. */
    DECISION_DATE(
            "Ngày quyết định",
            "Decision date",
            "Ngày ký",
            "Ngày QĐ",
            "Ngày ký quyết định",
            "Ngày ban hành",
            "Ngày ban hành quyết định",
            "Ngày công nhận",
            "Ngày cấp",
            "Ngày, tháng, năm",
            "Quyết định công nhận ngày",
            "Quyết định ngày",
            "Ngày quyết định công nhận",
            "Date of decision",
            "Signed on",
            "Issued on",
            "Issue date",
            "Date of issue",
            "certificateIssuanceDateTime",
            "certificateIssuanceDate",
            "certificationIssuanceDate"),
    /** Who signed it, as printed. */
    ISSUER(
            "Cơ quan ban hành",
            "Issuer",
            "Cơ quan cấp",
            "Cơ quan công nhận",
            "Cơ quan ban hành quyết định",
            "Đơn vị ban hành",
            "Nơi cấp",
            "Cấp công nhận",
            "Cơ quan cấp chứng nhận",
            "Issuing authority",
            "Issued by",
            "Authority",
            "Cơ quan",
            "Cơ quan ký",
            "Cơ quan quyết định",
            "Đơn vị cấp",
            "Issuing body",
            "Issuing agency",
            "certificationAgency"),
    /** Who has taken over from a signatory that is gone. */
    ISSUER_SUCCESSOR(
            "Cơ quan kế thừa",
            "Issuer's successor",
            "Cơ quan tiếp nhận",
            "Cơ quan hiện nay",
            "Issuer successor",
            "Successor",
            "Succeeding authority",
            "certificationAgencySuccessor"),
    /** First valid day. */
    VALID_FROM(
            "Hiệu lực từ",
            "Valid from",
            "Có hiệu lực từ",
            "Ngày hiệu lực",
            "Hiệu lực từ ngày",
            "Ngày bắt đầu hiệu lực",
            "Effective from",
            "certificationEffectiveStartDateTime",
            "certificationEffectiveStartDate"),
    /** Last valid day. */
    VALID_TO(
            "Hiệu lực đến",
            "Valid to",
            "Có hiệu lực đến",
            "Hiệu lực đến ngày",
            "Ngày hết hạn",
            "Ngày hết hiệu lực",
            "Hết hạn",
            "Hạn chứng nhận",
            "Thời hạn",
            "Giá trị đến",
            "Giá trị đến ngày",
            "Valid until",
            "Valid through",
            "Expires on",
            "Expiry date",
            "Expiry",
            "Expiration date",
            "certificationEffectiveEndDateTime",
            "certificationEffectiveEndDate"),
    /** Retail price in dong, tax included. */
    PRICE(
            "Giá bán",
            "Price",
            "Giá",
            "Đơn giá",
            "Giá bán lẻ",
            "Giá niêm yết",
            "Giá bán (VNĐ)",
            "Giá bán (đồng)",
            "Giá (đồng)",
            "Price (VND)",
            "Retail price",
            "suggestedRetailPrice"),
    /** Pieces on hand. */
    STOCK(
            "Tồn kho",
            "Stock",
            "Số lượng",
            "Số lượng tồn",
            "Số lượng tồn kho",
            "Quantity",
            "Qty",
            "Stock quantity",
            "Inventory",
            "availableQuantity",
            "quantityOnHand"),
    /** Whether it can be had. */
    AVAILABILITY(
            "Tình trạng hàng",
            "Availability",
            "Còn hàng",
            "Tình trạng kho",
            "Trạng thái hàng",
            "Stock status",
            "tradeItemAvailability"),
    /** How much is in the pack. */
    NET_CONTENT(
            "Khối lượng tịnh",
            "Net content",
            "Quy cách",
            "Quy cách đóng gói",
            "Khối lượng",
            "Trọng lượng",
            "Dung tích",
            "Thể tích thực",
            "Net weight",
            "netContentDescription"),
    /** The page the pack stands on beside others; without this column a list has no pages. */
    PAGE(
            "SKU cha",
            "Parent SKU",
            "Mã nhóm",
            "Mã nhóm phân loại",
            "Mã hàng cha",
            "Mã sản phẩm cha",
            "Mã trang",
            "Parent",
            "Parent code",
            "Item group ID",
            "item_group_id",
            "parentItemIdentification"),
    /** What tells the pack from the others on its page. */
    CHOICES(
            "Phân loại",
            "Variation",
            "Phân loại hàng",
            "Biến thể",
            "Thuộc tính",
            "Variations",
            "Variant",
            "Options",
            "variationDescription"),
    /** Name of the first option, for lists that give name and value a column each. */
    OPTION_1("Tên phân loại 1", "Option 1 name", "Nhóm phân loại 1", "Option1 Name", "Variation name 1"),
    /** Value of the first option. */
    VALUE_1("Giá trị 1", "Option 1 value", "Giá trị phân loại 1", "Option1 Value", "Variation value 1"),
    /** Name of the second option. */
    OPTION_2("Tên phân loại 2", "Option 2 name", "Nhóm phân loại 2", "Option2 Name", "Variation name 2"),
    /** Value of the second option. */
    VALUE_2("Giá trị 2", "Option 2 value", "Giá trị phân loại 2", "Option2 Value", "Variation value 2"),
    /** Name of the third option. */
    OPTION_3("Tên phân loại 3", "Option 3 name", "Nhóm phân loại 3", "Option3 Name", "Variation name 3"),
    /** Value of the third option. */
    VALUE_3("Giá trị 3", "Option 3 value", "Giá trị phân loại 3", "Option3 Value", "Variation value 3"),
    /** Gross weight of a piece packed for the post, in grams unless header or cell says kilograms. */
    PARCEL_WEIGHT(
            "Khối lượng đóng gói (g)",
            "Parcel weight (g)",
            "Khối lượng đóng gói",
            "Khối lượng cả bì",
            "Khối lượng gói hàng",
            "Trọng lượng đóng gói",
            "Trọng lượng gói hàng",
            "Cân nặng",
            "Cân nặng đóng gói",
            "Parcel weight",
            "Package weight",
            "Gross weight",
            "grossWeight"),
    /** Length of the parcel, in centimetres unless header or cell says millimetres or metres. */
    PARCEL_LENGTH("Dài (cm)", "Parcel length (cm)", "Dài", "Chiều dài", "Parcel length", "Package length", "depth"),
    /** Width of the parcel, likewise. */
    PARCEL_WIDTH("Rộng (cm)", "Parcel width (cm)", "Rộng", "Chiều rộng", "Parcel width", "Package width", "width"),
    /** Height of the parcel, likewise. */
    PARCEL_HEIGHT("Cao (cm)", "Parcel height (cm)", "Cao", "Chiều cao", "Parcel height", "Package height", "height"),
    /** Trade mark on the pack. */
    BRAND("Nhãn hiệu", "Brand", "Thương hiệu", "Brand name", "brandName"),
    /** Plain text for buyers. */
    DESCRIPTION(
            "Mô tả",
            "Description",
            "Mô tả sản phẩm",
            "Giới thiệu",
            "Product description",
            "tradeItemMarketingMessage",
            "productDescription"),
    /** The item's page. */
    LINK(
            "Đường dẫn",
            "Link",
            "Liên kết",
            "Trang sản phẩm",
            "URL",
            "Product link",
            "Product URL",
            "productInformationPage"),
    /** Addresses of pictures; several columns, or several addresses in a cell. */
    IMAGES(
            "Hình ảnh",
            "Images",
            "Ảnh",
            "Ảnh sản phẩm",
            "Link ảnh",
            "Image",
            "Image URL",
            "Image link",
            "Image links",
            "Image 1",
            "Image 2",
            "Image 3",
            "Image 4",
            "Image 5",
            "Ảnh 1",
            "Ảnh 2",
            "Ảnh 3",
            "Ảnh 4",
            "Ảnh 5",
            "uniformResourceIdentifier",
            "productImages"),
    /** Day from which a revocation holds. */
    REVOKED_ON(
            "Ngày thu hồi",
            "Revoked on",
            "Thu hồi từ ngày",
            "Ngày quyết định thu hồi",
            "Ngày QĐ thu hồi",
            "Revocation date",
            "Date of revocation"),
    /** Number of the decision that revokes. */
    REVOKING_NUMBER(
            "Số quyết định thu hồi",
            "Revoking decision",
            "Quyết định thu hồi",
            "QĐ thu hồi",
            "Số QĐ thu hồi",
            "Revocation decision",
            "Revoking decision number"),
    /** Why it is revoked, or why an item is removed. */
    GROUND(
            "Lý do thu hồi",
            "Ground",
            "Lý do",
            "Căn cứ thu hồi",
            "Revocation ground",
            "Reason",
            "Removal reason",
            "Lý do gỡ",
            "Withdrawal reason",
            "Giải thích",
            "Removal explanation (Vietnamese)",
            "discontinuationExplanation"),
    /** Code of the reason why an item is removed. */
    REMOVAL_CAUSE("Lý do ngừng bán", "Removal cause", "discontinuationCause"),
    /** Personal data of a representative: found in order not to be read. */
    PERSONAL(
            "Giới tính",
            "Gender",
            "Sex",
            "Dân tộc",
            "Ethnicity",
            "Khuyết tật",
            "Disability",
            "Số điện thoại",
            "Điện thoại",
            "SĐT",
            "Phone",
            "Phone number",
            "Telephone",
            "Email",
            "E-mail",
            "Thư điện tử",
            "Người đại diện",
            "Họ tên người đại diện",
            "Đại diện pháp luật",
            "Người đại diện pháp luật",
            "Representative",
            "Legal representative",
            "CCCD",
            "Số CCCD",
            "CMND",
            "Số định danh cá nhân",
            "Personal ID"),
    /** Remarks and sources, for people. */
    REMARK(
            "Ghi chú",
            "Note",
            "Notes",
            "Remark",
            "Remarks",
            "Nguồn",
            "Source",
            "Source URL",
            "source_url",
            "Source date",
            "source_date",
            "Ngày đăng",
            "Giải thích (tiếng Anh)",
            "Removal explanation",
            "discontinuationExplanationEnglish");

    private final BilingualText header;
    private final List<String> aliases;

    CatalogueColumn(String vi, String en, String... aliases) {
        this.header = BilingualText.of(vi, en);
        this.aliases = List.of(aliases);
    }

    /**
     * The header under which the library writes the column.
     *
     * @return the header in both languages
     */
    public BilingualText header() {
        return header;
    }

    /**
     * Other headers under which the column is found.
     *
     * @return the aliases, the two main headers not among them
     */
    public List<String> aliases() {
        return aliases;
    }

    /**
     * Finds the column a header means. A bilingual header, such as {@code Giá bán / Price}, counts when one of its parts
     * does, and what stands in brackets behind a header is ignored when the whole is unknown.
     *
     * @param header the header as it stands in a file
     * @return the column, or empty when the vocabulary does not know it
     */
    public static Optional<CatalogueColumn> find(String header) {
        return Optional.ofNullable(Vocabulary.find(header));
    }
}
