package io.ocopkit.mapping;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.claim.Backing;
import io.ocopkit.claim.ClaimFinding;
import io.ocopkit.claim.ClaimLinter;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.model.ProductSet;
import java.util.List;

/** What is wrong with the mapping of one listing, and where to put it right. */
final class MappingIssues {
    private final String file;
    private final Outlet outlet;
    private final Listing listing;

    MappingIssues(String file, Outlet outlet, Listing listing) {
        this.file = file;
        this.outlet = outlet;
        this.listing = listing;
    }

    Issue missing(String key, KeyKind kind) {
        String section = section(kind);
        return issue(
                "MAPPING_MISSING",
                key,
                section,
                BilingualText.of(
                        "Chưa ghi \"" + key + "\" cho " + listing.sku() + " ở " + outlet,
                        "No \"" + key + "\" is written for " + listing.sku() + " in " + outlet),
                BilingualText.of(
                        "Thêm dòng \"" + key + " = …\" vào mục " + section + " của " + file + "; cần "
                                + kind.expected().vi(),
                        "Add a line \"" + key + " = …\" to section " + section + " of " + file + ": "
                                + kind.expected().en()));
    }

    /** What differs from product to product belongs to its set, the rest to the channel. */
    private String section(KeyKind kind) {
        String channel = outlet.channel().value();
        ProductSet set = listing.product().productSet();
        if (kind != KeyKind.VALUE) {
            return new Section(channel, null, null).toString();
        }
        return new Section(
                        channel,
                        null,
                        set == null ? new Section.Subject.OfSku(listing.sku().value()) : new Section.Subject.OfSet(set))
                .toString();
    }

    Issue empty(Entry entry) {
        return about(
                "MAPPING_TEXT_EMPTY",
                entry,
                BilingualText.of(
                        "\"" + entry.key() + "\" không có chữ nào cho mặt hàng này",
                        "\"" + entry.key() + "\" comes to nothing for this item"),
                "thêm thông tin cho mặt hàng, hoặc ô khác vào mẫu",
                "give the item what the template asks for, or the template other placeholders");
    }

    Issue tooLong(Entry entry, String text, List<TextLimit> limits) {
        TextLimit narrow =
                limits.stream().filter(limit -> !limit.admits(text)).findFirst().orElse(TextLimit.NONE);
        return about(
                "MAPPING_TEXT_TOO_LONG",
                entry,
                BilingualText.of(
                        "\"" + entry.key() + "\" có " + narrow.lengthOf(text) + " "
                                + unit(narrow).vi() + ", tối đa " + narrow.max(),
                        "\"" + entry.key() + "\" has " + narrow.lengthOf(text) + " "
                                + unit(narrow).en() + ", at most " + narrow.max() + " are allowed"),
                "đặt phần có thể bỏ vào [[ ]], hoặc rút ngắn tên",
                "put what can be left out into [[ ]], or shorten the name");
    }

    Issue tooShort(Entry entry, String text, TextLimit limit) {
        return about(
                "MAPPING_TEXT_TOO_SHORT",
                entry,
                BilingualText.of(
                        "\"" + entry.key() + "\" có " + limit.lengthOf(text) + " "
                                + unit(limit).vi() + ", ít nhất " + limit.min(),
                        "\"" + entry.key() + "\" has " + limit.lengthOf(text) + " "
                                + unit(limit).en() + ", at least " + limit.min() + " are asked for"),
                "thêm ô vào mẫu, như {producer} hoặc {province}",
                "add placeholders to the template, such as {producer} or {province}");
    }

    private static BilingualText unit(TextLimit limit) {
        return switch (limit.unit()) {
            case CHARACTERS -> BilingualText.of("ký tự", "characters");
            case BYTES -> BilingualText.of("byte", "bytes");
        };
    }

    /** What a text claims and the certificate does not carry. */
    List<Issue> claims(Entry entry, String text) {
        return ClaimLinter.review(LiteralClaims.passage(entry.key(), text), Backing.of(listing.proof()))
                .findings()
                .stream()
                .map(finding -> claim(entry, finding))
                .toList();
    }

    private Issue claim(Entry entry, ClaimFinding finding) {
        return new Issue(
                finding.code().name(),
                "mapping." + entry.key(),
                finding.severity(),
                finding.source(),
                finding.text(),
                finding.advice(),
                null);
    }

    static boolean isRefusal(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    private Issue about(String code, Entry entry, BilingualText text, String fixVi, String fixEn) {
        String section = entry.section().toString();
        return issue(
                code,
                entry.key(),
                section,
                text,
                BilingualText.of(
                        "Ở " + file + " dòng " + entry.line() + ", mục " + section + ": " + fixVi,
                        "In " + file + " line " + entry.line() + ", section " + section + ": " + fixEn));
    }

    private Issue issue(String code, String key, String section, BilingualText text, BilingualText fix) {
        return new Issue(code, "mapping." + key, Severity.ERROR, Citation.of(file, section), text, fix, null);
    }
}
