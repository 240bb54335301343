package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;

/** What makes an issue one its reader can act on. */
final class Actionable {
    private Actionable() {}

    static void expect(Issue issue) {
        assertThat(issue.code()).as("code").matches("[A-Z][A-Z0-9_]+");
        assertThat(issue.field()).as("field").matches("([a-z][A-Za-z0-9.\\[\\]]*)?");
        assertThat(issue.text().vi()).as("text").isNotEqualTo(issue.text().en());
        assertThat(issue.fix().vi()).as("fix").isNotEqualTo(issue.fix().en());
    }

    /** What the channel said stays recognisable. */
    static void expectQuoting(Issue issue) {
        expect(issue);
        assertThat(issue.channelCode()).as("the channel's own code").isNotBlank();
    }
}
