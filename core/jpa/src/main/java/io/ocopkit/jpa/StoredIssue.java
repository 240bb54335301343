package io.ocopkit.jpa;

import io.ocopkit.channel.Issue;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a channel said against an item; all columns are empty when it said nothing. */
@Embeddable
record StoredIssue(
        @Column(name = "issue_code") String code,
        @Column(name = "issue_field") String field,
        @Column(name = "issue_severity") String severity,
        @Column(name = "issue_document") String document,
        @Column(name = "issue_clause") String clause,
        @Column(name = "issue_vi") String vi,
        @Column(name = "issue_en") String en,
        @Column(name = "issue_fix_vi") String fixVi,
        @Column(name = "issue_fix_en") String fixEn,
        @Nullable @Column(name = "issue_channel_code") String channelCode) {

    static @Nullable StoredIssue of(@Nullable Issue issue) {
        return issue == null
                ? null
                : new StoredIssue(
                        issue.code(),
                        issue.field(),
                        issue.severity().name(),
                        issue.source().document(),
                        issue.source().clause(),
                        issue.text().vi(),
                        issue.text().en(),
                        issue.fix().vi(),
                        issue.fix().en(),
                        issue.channelCode());
    }

    static @Nullable Issue issueOf(@Nullable StoredIssue stored) {
        return stored == null ? null : stored.issue();
    }

    private Issue issue() {
        return new Issue(
                code,
                field,
                Severity.valueOf(severity),
                Citation.of(document, clause),
                BilingualText.of(vi, en),
                BilingualText.of(fixVi, fixEn),
                channelCode);
    }
}
