package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;

/** Everything a reader can find in a table, with what is wrong and what to do. Names are the stable codes. */
enum Finding {
    HEADER_ROW(Severity.INFO, "Dòng tiêu đề cột", "The header row", "Không cần làm gì", "Nothing to do"),
    TITLE_ROW(
            Severity.INFO,
            "Dòng phía trên tiêu đề cột, không phải dữ liệu",
            "A row above the header; it is no data",
            "Không cần làm gì",
            "Nothing to do"),
    HEADER_REPEATED(
            Severity.INFO,
            "Tiêu đề cột lặp lại giữa bảng",
            "The header stands again in the middle of the table",
            "Không cần làm gì",
            "Nothing to do"),
    HEADER_CHANGED(
            Severity.WARNING,
            "Giữa bảng có tiêu đề khác; từ đây các cột được đọc theo tiêu đề này",
            "Another header stands in the middle of the table; from here on columns are read by it",
            "Nên tách hai bảng thành hai tệp",
            "Better keep the two tables in two files"),
    SECTION_ROW(
            Severity.INFO,
            "Dòng tên nhóm; nội dung của nó không được gán cho các dòng bên dưới",
            "A section title; what it says is not applied to the rows below",
            "Nếu nhóm cho biết hạng sao hay chủ thể, hãy ghi vào từng dòng",
            "If the section states stars or a producer, write them into each row"),
    TOTAL_ROW(Severity.INFO, "Dòng tổng cộng", "A total", "Không cần làm gì", "Nothing to do"),
    FOOTER_ROW(
            Severity.INFO,
            "Dòng ghi chú hoặc chữ ký dưới bảng",
            "A note or signature below the table",
            "Không cần làm gì",
            "Nothing to do"),
    NO_DATA_ROWS(
            Severity.WARNING,
            "Tệp có tiêu đề cột nhưng không có dòng dữ liệu nào",
            "The file has a header but no data",
            "Kiểm tra xem tệp có bị xuất thiếu không",
            "Check whether the export was cut short"),
    OTHER_TABLES(
            Severity.INFO,
            "Tệp còn trang tính khác, không được đọc",
            "The file has other sheets, which were not read",
            "Nếu cần đọc, hãy lưu mỗi trang thành một tệp",
            "To have them read, save each sheet as a file of its own"),
    COLUMN_TWICE(
            Severity.WARNING,
            "Hai cột cùng nghĩa; chỉ đọc cột bên trái",
            "Two columns mean the same; only the left one is read",
            "Xóa hoặc đổi tên một trong hai cột",
            "Delete or rename one of the two"),
    PERSONAL_DATA_IGNORED(
            Severity.INFO,
            "Cột chứa dữ liệu cá nhân, không được đọc",
            "The column holds personal data and is not read",
            "Nên bỏ cột này trước khi gửi tệp",
            "Better remove the column before passing the file on"),
    DATES_DAY_FIRST(
            Severity.INFO,
            "Ngày viết toàn số được hiểu là ngày/tháng/năm; cách hiểu tháng/ngày cũng có thể",
            "Dates in figures are read day first; here the other order would be possible too",
            "Nếu tệp viết tháng trước, hãy đổi cột sang dạng năm-tháng-ngày",
            "If the file puts the month first, change the column to year-month-day"),
    ROW_SHIFTED(
            Severity.ERROR,
            "Số ô của dòng khác với tiêu đề nên không biết ô nào thuộc cột nào",
            "The row has another number of cells than the header, so nobody knows which cell belongs to which column",
            "Đặt ô có dấu phân cách trong dấu ngoặc kép, hoặc bổ sung dấu phân cách bị thiếu",
            "Put quotation marks around cells that hold a separator, or add the separator that is missing"),
    ROW_TWICE(
            Severity.WARNING,
            "Dòng này lặp lại một dòng phía trên",
            "The row repeats one above it",
            "Xóa một trong hai dòng nếu là nhầm",
            "Delete one of the two if it is a mistake"),
    PRODUCT_TWICE(
            Severity.WARNING,
            "Sản phẩm này đã có ở dòng phía trên với nội dung khác",
            "The product stands above already, with other contents",
            "Đối chiếu hai dòng và giữ dòng đúng",
            "Compare the two rows and keep the right one"),
    SKU_TWICE(
            Severity.WARNING,
            "Mã hàng này đã có ở dòng phía trên với nội dung khác",
            "The SKU stands above already, with other contents",
            "Mỗi mã hàng chỉ nên có một dòng",
            "Keep one row per SKU"),
    CELL_TOO_LONG(
            Severity.ERROR,
            "Ô quá dài nên chỉ đọc được phần đầu",
            "The cell is too long; only its beginning was read",
            "Rút ngắn nội dung ô",
            "Shorten the cell"),
    CELLS_TOO_MANY(
            Severity.ERROR,
            "Dòng có quá nhiều ô",
            "The row has too many cells",
            "Kiểm tra dấu phân cách và dấu ngoặc kép",
            "Check separators and quotation marks"),
    QUOTES_UNPAIRED(
            Severity.ERROR,
            "Dấu ngoặc kép không thành cặp nên không biết ô kết thúc ở đâu",
            "Quotation marks do not pair, so nobody knows where the cell ends",
            "Viết hai dấu ngoặc kép liền nhau cho mỗi dấu nằm trong ô, hoặc bỏ dấu thừa",
            "Double each quotation mark inside a cell, or remove the superfluous one"),
    TEXT_ENCODING(
            Severity.ERROR,
            "Chữ tiếng Việt bị hỏng vì sai bảng mã",
            "Vietnamese letters are broken: wrong character encoding",
            "Lưu lại tệp gốc với mã UTF-8 (CSV UTF-8)",
            "Save the original file again as UTF-8 (CSV UTF-8)"),
    FORMULA(
            Severity.ERROR,
            "Ô chứa công thức hoặc lỗi công thức; công thức không được tính",
            "The cell holds a formula or a formula error; formulas are not evaluated",
            "Dán giá trị thay cho công thức (Paste Special – Values)",
            "Paste the value in place of the formula (Paste Special – Values)"),
    FORMULA_IGNORED(
            Severity.WARNING,
            "Ô chứa công thức hoặc lỗi công thức nên được bỏ qua",
            "The cell holds a formula or a formula error and is left out",
            "Dán giá trị thay cho công thức nếu cần",
            "Paste the value in place of the formula if it matters"),
    PRODUCT_NAME_MISSING(
            Severity.ERROR,
            "Thiếu tên sản phẩm",
            "The product's name is missing",
            "Ghi tên sản phẩm như trên quyết định",
            "Write the name as on the decision"),
    COUNT_NOT_PRODUCT(
            Severity.ERROR,
            "Dòng chỉ nêu số lượng sản phẩm, không nêu tên",
            "The row gives a number of products, not their names",
            "Ghi mỗi sản phẩm một dòng với tên riêng",
            "Write one row per product, with its name"),
    NAME_ONLY(
            Severity.ERROR,
            "Dòng chỉ có tên, không có thông tin nào khác",
            "The row has a name and nothing else",
            "Bổ sung thông tin hoặc xóa dòng",
            "Complete the row or delete it"),
    PRODUCER_MISSING(
            Severity.WARNING,
            "Không nêu chủ thể; sản phẩm được ghi nhận nhưng không thể niêm yết",
            "No producer is named; the product is recorded and cannot be listed",
            "Ghi tên chủ thể như trên quyết định",
            "Write the producer as on the decision"),
    PRODUCERS_SEVERAL(
            Severity.WARNING,
            "Ô nêu nhiều chủ thể nên không biết ai giữ giấy chứng nhận",
            "Several producers are named, so nobody knows who holds the certificate",
            "Ghi mỗi chủ thể một dòng",
            "Write one row per producer"),
    PRODUCER_KIND_UNKNOWN(
            Severity.WARNING,
            "Không hiểu loại hình chủ thể",
            "The kind of producer is not understood",
            "Dùng: Hợp tác xã, Tổ hợp tác, Doanh nghiệp, Trang trại, Hộ sản xuất, Hộ kinh doanh",
            "Use: Co-operative, Co-operative group, Enterprise, Farm, Producing household, Business household"),
    PRODUCT_SET_UNKNOWN(
            Severity.WARNING,
            "Không có bộ sản phẩm này trong 26 bộ",
            "There is no such product set among the 26",
            "Ghi mã QD26-01 đến QD26-26 hoặc tên bộ đầy đủ",
            "Write a code QD26-01 to QD26-26 or the full name"),
    STARS_MISSING(
            Severity.WARNING,
            "Không nêu hạng sao",
            "The stars are not stated",
            "Bổ sung hạng sao theo quyết định",
            "Add the stars from the decision"),
    STARS_UNREADABLE(
            Severity.ERROR,
            "Không hiểu hạng sao",
            "The stars are not understood",
            "Ghi một số từ 3 đến 5",
            "Write a number from 3 to 5"),
    STARS_RANGE(
            Severity.WARNING,
            "Nêu nhiều hạng sao; không hạng nào được ghi nhận",
            "More than one rank is named; none is taken",
            "Ghi đúng một hạng theo quyết định",
            "Write the one rank of the decision"),
    STARS_PROPOSED(
            Severity.WARNING,
            "Hạng sao mới được đề xuất, chưa được công nhận; không ghi nhận",
            "The rank is proposed, not recognised; it is not taken",
            "Ghi hạng sao khi có quyết định",
            "Write the rank once there is a decision"),
    STARS_POTENTIAL(
            Severity.WARNING,
            "\"Tiềm năng 5 sao\" chưa phải là 5 sao; không ghi nhận",
            "\"Potential five stars\" are not five stars; the rank is not taken",
            "Ghi hạng sao mà quyết định đã công nhận",
            "Write the rank the decision recognises"),
    STARS_NOT_OF_PRODUCT(
            Severity.WARNING,
            "Sao trong ô này là của đơn vị, không phải của sản phẩm; không ghi nhận",
            "The stars are those of a company, not of the product; they are not taken",
            "Ghi hạng sao của sản phẩm",
            "Write the stars of the product"),
    STARS_NOT_CERTIFIED(
            Severity.WARNING,
            "Hạng 1 và 2 sao không được cấp giấy chứng nhận",
            "One and two stars carry no certificate",
            "Kiểm tra lại hạng sao",
            "Check the rank"),
    STATUS_UNKNOWN(
            Severity.WARNING,
            "Không hiểu tình trạng; coi như chưa có quyết định được dẫn đầy đủ",
            "The status is not understood; the row counts as not fully cited",
            "Dùng: công nhận, đang chờ, thu hồi",
            "Use: recognised, pending, revoked"),
    STATUS_NOT_IN_FORCE(
            Severity.WARNING,
            "Theo tình trạng đã ghi, giấy chứng nhận không còn hiệu lực; không dùng để niêm yết",
            "By its status the certificate is not in force; it carries no listing",
            "Kiểm tra lại với cơ quan cấp",
            "Check with the authority"),
    EXTENSION_NOT_READ(
            Severity.WARNING,
            "Việc gia hạn không được đọc từ danh sách; thời hạn vẫn là 36 tháng",
            "An extension is not read from a list; the term stays 36 months",
            "Nhập việc gia hạn kèm quyết định gia hạn",
            "Enter the extension with its own decision"),
    EVIDENCE_UNKNOWN(
            Severity.WARNING,
            "Không hiểu mức chứng cứ; lấy mức thấp nhất có thể",
            "The evidence level is not understood; the weaker reading is taken",
            "Dùng: quyết định đã ký, báo chí, đề nghị, tự công bố",
            "Use: signed decision, press, proposal, producer's claim"),
    EVIDENCE_NOT_PROVED(
            Severity.WARNING,
            "Ghi là quyết định đã ký nhưng thiếu cơ quan, số hoặc ngày",
            "A signed decision is claimed, but issuer, number or date is missing",
            "Bổ sung cơ quan ban hành, số và ngày quyết định",
            "Add issuer, number and date of the decision"),
    DECISION_INCOMPLETE(
            Severity.WARNING,
            "Thiếu cơ quan ban hành, số hoặc ngày quyết định nên chưa đủ căn cứ niêm yết",
            "Issuer, number or date of the decision is missing, so it cannot carry a listing",
            "Bổ sung cơ quan ban hành, số và ngày quyết định",
            "Add issuer, number and date of the decision"),
    DECISION_NUMBER_UNREADABLE(
            Severity.WARNING,
            "Không hiểu số quyết định",
            "The decision number is not understood",
            "Ghi dạng số/QĐ-cơ quan, ví dụ 3981/QĐ-UBND",
            "Write number/QĐ-authority, such as 3981/QĐ-UBND"),
    DECISIONS_SEVERAL(
            Severity.WARNING,
            "Ô nêu nhiều quyết định nên không biết quyết định nào công nhận",
            "Several decisions are named, so nobody knows which one recognises",
            "Ghi mỗi quyết định một dòng",
            "Write one row per decision"),
    DECISION_DATE_CONFLICT(
            Severity.WARNING,
            "Ngày trong ô số quyết định khác với cột ngày; không lấy ngày nào",
            "The date beside the number differs from the date column; neither is taken",
            "Đối chiếu với quyết định",
            "Compare with the decision"),
    DECISION_TAKEN_AS_REVOKING(
            Severity.WARNING,
            "Danh sách chỉ có một cột quyết định; được hiểu là quyết định thu hồi",
            "The list has one decision column; it is read as the revoking decision",
            "Ghi rõ cột \"Số quyết định thu hồi\" và \"Số quyết định công nhận\"",
            "Name the columns \"Revoking decision\" and \"Recognition decision\""),
    ISSUER_UNREADABLE(
            Severity.WARNING,
            "Không biết cơ quan ban hành thuộc cấp nào",
            "It is not clear of which level the issuer is",
            "Ghi đầy đủ, ví dụ UBND tỉnh Lâm Đồng",
            "Write it in full, such as UBND tỉnh Lâm Đồng"),
    DATE_UNREADABLE(
            Severity.ERROR,
            "Không hiểu ngày",
            "The date is not understood",
            "Ghi dạng ngày/tháng/năm, ví dụ 05/08/2026",
            "Write day/month/year, such as 05/08/2026"),
    DATE_IMPOSSIBLE(
            Severity.ERROR,
            "Không có ngày này trong lịch",
            "There is no such day",
            "Kiểm tra lại ngày",
            "Check the date"),
    DATE_MONTH_FIRST(
            Severity.ERROR,
            "Ngày viết tháng trước",
            "The date has its month first",
            "Ghi dạng ngày/tháng/năm",
            "Write day/month/year"),
    DATE_TWO_DIGIT_YEAR(
            Severity.ERROR,
            "Năm chỉ có hai chữ số",
            "The year has two digits only",
            "Ghi năm bằng bốn chữ số",
            "Write four digits of the year"),
    DATE_OUT_OF_RANGE(
            Severity.ERROR,
            "Ngày nằm ngoài khoảng 2018 đến 2100",
            "The date lies outside 2018 to 2100",
            "Kiểm tra lại ngày",
            "Check the date"),
    DATE_YEAR_ONLY(
            Severity.WARNING,
            "Chỉ biết năm, không biết ngày; ngày được để trống",
            "Only the year is known, not the day; the date stays open",
            "Bổ sung ngày theo quyết định",
            "Add the day from the decision"),
    DATE_MONTH_ONLY(
            Severity.WARNING,
            "Chỉ biết tháng, không biết ngày; ngày được để trống",
            "Only the month is known, not the day; the date stays open",
            "Bổ sung ngày theo quyết định",
            "Add the day from the decision"),
    EXPIRY_EARLIER(
            Severity.WARNING,
            "Ngày hết hạn in sớm hơn 36 tháng; lấy ngày sớm hơn",
            "The printed expiry is before the end of 36 months; the earlier day is taken",
            "Đối chiếu với giấy chứng nhận",
            "Compare with the certificate"),
    EXPIRY_LATER(
            Severity.WARNING,
            "Ngày hết hạn in muộn hơn 36 tháng; lấy đúng 36 tháng",
            "The printed expiry is after the end of 36 months; the term is cut to 36 months",
            "Nếu được gia hạn, hãy nhập quyết định gia hạn",
            "If it was extended, enter the extension"),
    EXPIRY_BEFORE_START(
            Severity.ERROR,
            "Ngày hết hạn trước ngày bắt đầu hiệu lực",
            "The expiry is before the first valid day",
            "Kiểm tra lại hai ngày",
            "Check both dates"),
    EXPIRY_WITHOUT_START(
            Severity.WARNING,
            "Có ngày hết hạn nhưng không biết ngày cấp; không dùng",
            "There is an expiry and no date of issue; it is not used",
            "Bổ sung ngày quyết định",
            "Add the date of the decision"),
    START_DIFFERS(
            Severity.WARNING,
            "Ngày bắt đầu hiệu lực khác ngày quyết định; lấy ngày muộn hơn",
            "The first valid day differs from the day of the decision; the later one is taken",
            "Đối chiếu với quyết định",
            "Compare with the decision"),
    SKU_MISSING(
            Severity.ERROR,
            "Thiếu mã hàng (SKU)",
            "The SKU is missing",
            "Ghi mã hàng cho từng dòng",
            "Write a SKU in every row"),
    SKU_SCIENTIFIC(
            Severity.ERROR,
            "Bảng tính đã đổi mã hàng sang dạng số mũ và làm mất chữ số",
            "The spreadsheet turned the SKU into a power of ten and lost digits",
            "Định dạng cột là văn bản và nhập lại",
            "Format the column as text and type it again"),
    PRODUCT_NOT_REFERRED(
            Severity.ERROR,
            "Không có mã hay tên sản phẩm nên không biết dòng nói về sản phẩm nào",
            "There is neither id, code nor name, so nobody knows which product is meant",
            "Ghi tên sản phẩm hoặc mã sản phẩm",
            "Write the product's name or code"),
    PRICE_UNREADABLE(
            Severity.ERROR,
            "Không hiểu giá",
            "The price is not understood",
            "Ghi số đồng nguyên, ví dụ 125000",
            "Write whole dong, such as 125000"),
    PRICE_DECIMALS(
            Severity.ERROR,
            "Giá có phần lẻ, trong khi đồng không có số lẻ",
            "The price has decimals, and the dong has none",
            "Ghi số đồng nguyên, ví dụ 125000",
            "Write whole dong, such as 125000"),
    PRICE_ABBREVIATED(
            Severity.ERROR,
            "Giá viết tắt (k, nghìn, triệu)",
            "The price is abbreviated (k, thousand, million)",
            "Ghi đủ số đồng, ví dụ 120000",
            "Write all digits, such as 120000"),
    PRICE_NOT_POSITIVE(
            Severity.ERROR,
            "Giá bằng 0 hoặc âm",
            "The price is zero or negative",
            "Để trống nếu giá theo thỏa thuận",
            "Leave it blank when the price is on request"),
    PRICE_TOO_LOW(
            Severity.ERROR,
            "Giá dưới 1.000 đồng, có lẽ thiếu ba số 0",
            "The price is under 1,000 dong; three zeros may be missing",
            "Ghi đủ số đồng",
            "Write all digits"),
    PRICE_RANGE(
            Severity.ERROR,
            "Ô nêu nhiều mức giá",
            "The cell names more than one price",
            "Ghi một giá cho mỗi mã hàng",
            "Write one price per SKU"),
    PRICE_PER_UNIT(
            Severity.ERROR,
            "Giá tính theo đơn vị, không phải giá một gói hàng",
            "The price is per unit of measure, not for the pack",
            "Ghi giá của gói hàng bán ra",
            "Write the price of the pack sold"),
    CURRENCY_NOT_VND(
            Severity.ERROR,
            "Giá không tính bằng đồng Việt Nam",
            "The price is not in Vietnamese dong",
            "Ghi giá bằng đồng",
            "Write the price in dong"),
    STOCK_UNREADABLE(
            Severity.ERROR,
            "Không hiểu số tồn kho",
            "The stock is not understood",
            "Ghi một số nguyên từ 0 trở lên",
            "Write a whole number from 0"),
    STOCK_NEGATIVE(
            Severity.ERROR, "Tồn kho âm", "The stock is negative", "Ghi 0 nếu hết hàng", "Write 0 when sold out"),
    AVAILABILITY_UNKNOWN(
            Severity.WARNING,
            "Không hiểu tình trạng hàng; suy theo tồn kho",
            "The availability is not understood; it follows the stock",
            "Dùng: còn hàng, hết hàng, đặt trước",
            "Use: in stock, out of stock, preorder"),
    ACTION_UNKNOWN(
            Severity.ERROR,
            "Không hiểu thao tác",
            "The action is not understood",
            "Để trống, hoặc ghi \"gỡ\" để ngừng bán",
            "Leave it blank, or write \"remove\" to take the item off sale"),
    ADDRESS_OF_PAGE_INVALID(
            Severity.WARNING,
            "Đường dẫn không phải địa chỉ http đầy đủ nên được bỏ qua",
            "The link is no complete http address and is left out",
            "Ghi địa chỉ bắt đầu bằng https://",
            "Write an address that begins with https://"),
    NET_CONTENT_UNREADABLE(
            Severity.WARNING,
            "Không hiểu khối lượng tịnh nên được bỏ qua",
            "The net content is not understood and is left out",
            "Ghi số và đơn vị, ví dụ 500 ml",
            "Write a number and a unit, such as 500 ml"),
    PAGE_WITHOUT_CHOICE(
            Severity.WARNING,
            "Có mã nhóm nhưng không có phân loại nên mặt hàng được bán riêng",
            "A page is named and nothing that tells the pack from the others there; the item stands by itself",
            "Ghi phân loại, ví dụ Khối lượng: 500 g, hoặc xóa mã nhóm",
            "Write what tells it apart, such as Khối lượng: 500 g, or clear the page"),
    CHOICE_WITHOUT_PAGE(
            Severity.WARNING,
            "Có phân loại nhưng không có mã nhóm nên mặt hàng được bán riêng",
            "A variation is named and no page it belongs to; the item stands by itself",
            "Ghi cùng một mã nhóm cho mọi phân loại của một mặt hàng",
            "Write the same page for all variations of a listing"),
    CHOICE_UNREADABLE(
            Severity.ERROR,
            "Không hiểu phân loại",
            "The variation is not understood",
            "Ghi tên và giá trị, mỗi phần tối đa 50 ký tự, ví dụ Khối lượng: 500 g; Hương vị: Gừng",
            "Write names and values of 50 characters at most, such as Khối lượng: 500 g; Hương vị: Gừng"),
    OPTIONS_TOO_MANY(
            Severity.ERROR,
            "Có hơn ba nhóm phân loại",
            "There are more than three options",
            "Gộp lại còn tối đa ba nhóm phân loại",
            "Put them together into three options at most"),
    OPTION_TWICE(
            Severity.ERROR,
            "Một nhóm phân loại được nêu hai lần",
            "An option is named twice",
            "Mỗi nhóm phân loại chỉ ghi một giá trị",
            "Write one value for each option"),
    PAGE_IS_SKU(
            Severity.WARNING,
            "Mã nhóm trùng với mã hàng của một dòng không thuộc nhóm này nên nhóm chưa thể đăng lên sàn",
            "The page has the SKU of a row that does not stand on it, so the page cannot be listed",
            "Đặt mã nhóm khác với mã hàng, hoặc bỏ dòng của mặt hàng cha",
            "Give the page a key of its own, or drop the row of the parent item"),
    CHOICE_TWICE(
            Severity.WARNING,
            "Hai mã hàng của một nhóm có cùng phân loại nên nhóm chưa thể đăng lên sàn",
            "Two SKUs of a page have the same variation, so the page cannot be listed",
            "Ghi phân loại khác nhau cho từng mã hàng",
            "Give each SKU a variation of its own"),
    PARCEL_WEIGHT_UNREADABLE(
            Severity.WARNING,
            "Không hiểu khối lượng đóng gói hoặc ngoài khoảng 1 g đến 1.000 kg nên được bỏ qua",
            "The parcel's weight is not understood or not between 1 g and 1,000 kg, and is left out",
            "Ghi số gam nguyên, ví dụ 750",
            "Write whole grams, such as 750"),
    PARCEL_SIZE_UNREADABLE(
            Severity.WARNING,
            "Kích thước kiện hàng thiếu một chiều, không hiểu được hoặc ngoài khoảng 1 mm đến 10 m nên được bỏ qua",
            "A side of the parcel is missing, not understood or not between 1 mm and 10 m; the size is left out",
            "Ghi đủ dài, rộng, cao bằng cm, ví dụ 18,5",
            "Write length, width and height in centimetres, such as 18.5"),
    PARCEL_WITHOUT_WEIGHT(
            Severity.WARNING,
            "Có kích thước kiện hàng nhưng thiếu khối lượng đóng gói nên được bỏ qua",
            "The parcel has a size and no weight, and is left out",
            "Ghi khối lượng đóng gói bằng gam",
            "Write the parcel's weight in grams"),
    GROUND_UNKNOWN(
            Severity.WARNING,
            "Không xếp được lý do vào sáu căn cứ thu hồi",
            "The reason is none of the six grounds of revocation",
            "Ghi một trong các căn cứ tại Điều 8.1",
            "Write one of the grounds of Điều 8.1");

    private final Severity severity;
    private final BilingualText text;
    private final BilingualText advice;

    Finding(Severity severity, String vi, String en, String adviceVi, String adviceEn) {
        this.severity = severity;
        this.text = BilingualText.of(vi, en);
        this.advice = BilingualText.of(adviceVi, adviceEn);
    }

    Severity severity() {
        return severity;
    }

    BilingualText text() {
        return text;
    }

    BilingualText advice() {
        return advice;
    }
}
