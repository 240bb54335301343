-- How what the ledger records gets to channels with an API, and what shops show them to be let in.

-- "settled" and "troubled" say what follows from state and resort, so that an index finds the few among the many.
create table ocop_delivery (
    outlet varchar(97) ${plain} not null references ocop_outlet (id),
    sku varchar(64) ${plain} not null,
    revision bigint not null,
    settled boolean not null,
    troubled boolean not null,
    goal_version bigint not null,
    goal_lane varchar(16) not null,
    goal_since timestamp(6) with time zone not null,
    state varchar(16) not null,
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    repeated integer not null,
    resort varchar(16) not null,
    issue_code varchar,
    issue_field varchar,
    issue_severity varchar(16),
    issue_document varchar,
    issue_clause varchar,
    issue_vi varchar,
    issue_en varchar,
    issue_fix_vi varchar,
    issue_fix_en varchar,
    issue_channel_code varchar,
    call_version bigint,
    call_lane varchar(16),
    call_until timestamp(6) with time zone,
    call_ticket bigint,
    channel_key varchar ${plain},
    sent_version bigint not null,
    sent_at timestamp(6) with time zone,
    seen varchar(16),
    seen_at timestamp(6) with time zone,
    channel_version varchar,
    doubt_version bigint,
    doubt_ticket bigint,
    doubt_over timestamp(6) with time zone,
    primary key (outlet, sku)
);
create index ocop_delivery_due on ocop_delivery (outlet, settled, goal_lane, due_at, sku);
create index ocop_delivery_troubled on ocop_delivery (outlet, troubled, goal_since, sku);
create index ocop_delivery_channel_key on ocop_delivery (outlet, channel_key, sku);

-- Only ever inserted into. The revision is the delivery's after the change the receipt belongs to.
create table ocop_receipt (
    outlet varchar(97) ${plain} not null,
    sku varchar(64) ${plain} not null,
    revision bigint not null,
    line bigint generated always as identity,
    goal_version bigint not null,
    goal_lane varchar(16) not null,
    goal_since timestamp(6) with time zone not null,
    ending varchar(16) not null,
    ended_at timestamp(6) with time zone not null,
    channel_key varchar ${plain},
    issue_code varchar,
    issue_field varchar,
    issue_severity varchar(16),
    issue_document varchar,
    issue_clause varchar,
    issue_vi varchar,
    issue_en varchar,
    issue_fix_vi varchar,
    issue_fix_en varchar,
    issue_channel_code varchar,
    primary key (outlet, sku, revision)
);
create index ocop_receipt_line on ocop_receipt (outlet, line);

create table ocop_pause (
    outlet varchar(97) ${plain} not null primary key,
    until_at timestamp(6) with time zone not null,
    cause varchar(16) not null
);

create table ocop_inbox (
    outlet varchar(97) ${plain} not null,
    id varchar(128) ${plain} not null,
    line bigint generated always as identity,
    sku varchar(64) ${plain},
    channel_key varchar ${plain},
    occurred_at timestamp(6) with time zone not null,
    received_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    primary key (outlet, id)
);
create index ocop_inbox_unread on ocop_inbox (outlet, read_at, line);

-- Whoever changes the secrets of a shop holds its row here.
create table ocop_credential (
    outlet varchar(97) ${plain} not null primary key,
    version bigint not null,
    expires_at timestamp(6) with time zone
);

-- Nonce and ciphertext; never a secret in the clear.
create table ocop_secret (
    outlet varchar(97) ${plain} not null references ocop_credential (outlet),
    name varchar ${plain} not null,
    key_id varchar(64) ${plain} not null,
    sealed bytea not null,
    primary key (outlet, name)
);

-- What is live, by the last valid day of its certificate.
create index ocop_publication_lapse on ocop_publication (outlet, withdrawal_cause, valid_until);
