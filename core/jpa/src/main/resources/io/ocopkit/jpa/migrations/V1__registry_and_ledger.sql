-- One set of migrations for H2 and PostgreSQL. ${plain} orders text by its characters, as programs do;
-- H2 does so by itself. Text without a length is bounded by the readers' limits.

-- One row: whoever changes the registry holds it, so imports happen one after the other.
create table ocop_registry (
    id integer not null primary key,
    revision bigint not null
);
insert into ocop_registry (id, revision) values (1, 0);

create table ocop_import (
    id uuid not null primary key,
    kind varchar(16) not null,
    mode varchar(16) not null,
    files varchar not null,
    finished_at timestamp(6) with time zone not null,
    created bigint not null,
    changed bigint not null,
    unchanged bigint not null,
    refused bigint not null,
    superseded bigint not null,
    revoked bigint not null,
    dropped bigint not null
);

create table ocop_source (
    kind varchar(16) not null,
    file varchar not null,
    row_number integer not null,
    digest varchar(64) not null,
    subject varchar(64) ${plain} not null,
    product_id varchar(64) ${plain},
    product_code varchar(32) ${plain},
    import_id uuid not null references ocop_import (id),
    primary key (kind, file, row_number, digest)
);
create index ocop_source_code on ocop_source (product_code);

create table ocop_producer (
    id varchar(64) ${plain} not null primary key,
    version bigint not null,
    name varchar not null,
    name_by varchar ${plain} not null,
    name_key varchar ${plain} not null,
    kind varchar(32),
    kind_by varchar ${plain},
    tax_id varchar(14),
    tax_id_by varchar ${plain},
    address_printed_street varchar,
    address_printed_commune varchar,
    address_printed_district varchar,
    address_printed_province varchar,
    address_printed_code_set varchar(16),
    address_printed_code varchar(5),
    address_current_street varchar,
    address_current_commune varchar,
    address_current_district varchar,
    address_current_province varchar,
    address_current_code_set varchar(16),
    address_current_code varchar(5),
    address_by varchar ${plain} not null
);

create table ocop_product (
    id varchar(64) ${plain} not null primary key,
    version bigint not null,
    recognised boolean not null,
    producer_id varchar(64) ${plain},
    producer_id_by varchar ${plain},
    name varchar not null,
    name_by varchar ${plain} not null,
    search_key varchar ${plain} not null,
    english_name varchar,
    english_name_by varchar ${plain},
    code varchar(32),
    code_by varchar ${plain},
    product_set varchar(8),
    product_set_by varchar ${plain},
    origin_printed_street varchar,
    origin_printed_commune varchar,
    origin_printed_district varchar,
    origin_printed_province varchar,
    origin_printed_code_set varchar(16),
    origin_printed_code varchar(5),
    origin_current_street varchar,
    origin_current_commune varchar,
    origin_current_district varchar,
    origin_current_province varchar,
    origin_current_code_set varchar(16),
    origin_current_code varchar(5),
    origin_by varchar ${plain} not null
);
create index ocop_product_search on ocop_product (search_key);

create table ocop_certificate (
    id varchar(64) ${plain} not null primary key,
    version bigint not null,
    product_id varchar(64) ${plain} not null references ocop_product (id),
    holder varchar(64) ${plain},
    stars integer,
    issuer_name varchar,
    issuer_level varchar(16),
    issuer_successor varchar,
    decision_number varchar(64),
    decision_date date,
    issued_on date,
    expires_on date,
    evidence varchar(32) not null,
    events integer not null,
    told_by varchar ${plain} not null
);
create index ocop_certificate_product on ocop_certificate (product_id);

create table ocop_certificate_event (
    id varchar(64) ${plain} not null primary key,
    certificate_id varchar(64) ${plain} not null references ocop_certificate (id),
    kind varchar(32) not null,
    on_date date,
    until_date date,
    ground varchar(32),
    issuer_name varchar,
    issuer_level varchar(16),
    issuer_successor varchar,
    decision_number varchar(64),
    decision_date date
);
create index ocop_certificate_event_certificate on ocop_certificate_event (certificate_id);

create table ocop_revocation (
    id varchar(64) ${plain} not null primary key,
    version bigint not null,
    product_id varchar(64) ${plain} references ocop_product (id),
    named_id varchar(64),
    named_code varchar(32),
    named_name varchar,
    named_producer varchar,
    named_province varchar,
    revoked_number varchar(64),
    revoked_date date,
    on_date date,
    ground varchar(32),
    issuer_name varchar,
    issuer_level varchar(16),
    issuer_successor varchar,
    decision_number varchar(64),
    decision_date date
);
create index ocop_revocation_product on ocop_revocation (product_id);

create table ocop_offer (
    sku varchar(64) ${plain} not null primary key,
    version bigint not null,
    product_id varchar(64) ${plain} not null references ocop_product (id),
    offered boolean not null,
    gtin varchar(14),
    price bigint,
    stock integer,
    availability varchar(16) not null,
    brand varchar,
    description varchar,
    net_amount varchar,
    net_unit varchar(16),
    link varchar,
    images varchar
);
create index ocop_offer_product on ocop_offer (product_id);

-- Filled while a complete list is read and emptied before the transaction ends.
create table ocop_sighting (
    import_id uuid not null,
    seen_key varchar(64) ${plain} not null,
    primary key (import_id, seen_key)
);

create table ocop_outlet (
    id varchar(97) ${plain} not null primary key,
    revision bigint not null,
    live bigint not null,
    last_line bigint not null,
    last_digest varchar(64) not null
);

create table ocop_document (
    outlet varchar(97) ${plain} not null references ocop_outlet (id),
    name varchar ${plain} not null,
    digest varchar(64) not null,
    primary key (outlet, name)
);

create table ocop_publication (
    outlet varchar(97) ${plain} not null references ocop_outlet (id),
    sku varchar(64) ${plain} not null,
    version bigint not null,
    product_name varchar not null,
    producer_name varchar not null,
    gtin varchar(14),
    link varchar,
    decision varchar not null,
    valid_until date not null,
    content_digest varchar(64) not null,
    offer_digest varchar(64) not null,
    withdrawal_cause varchar(32),
    withdrawal_on date,
    withdrawal_vi varchar,
    withdrawal_en varchar,
    changed_at timestamp(6) with time zone not null,
    primary key (outlet, sku)
);

-- Only ever inserted into.
create table ocop_ledger (
    outlet varchar(97) ${plain} not null references ocop_outlet (id),
    line bigint not null,
    sku varchar(64) ${plain} not null,
    version bigint not null,
    action varchar(16) not null,
    product_name varchar not null,
    producer_name varchar not null,
    gtin varchar(14),
    link varchar,
    decision varchar not null,
    valid_until date not null,
    content_digest varchar(64) not null,
    offer_digest varchar(64) not null,
    withdrawal_cause varchar(32),
    withdrawal_on date,
    withdrawal_vi varchar,
    withdrawal_en varchar,
    changed_at timestamp(6) with time zone not null,
    actor varchar not null,
    reason_vi varchar not null,
    reason_en varchar not null,
    previous varchar(64) not null,
    digest varchar(64) not null,
    primary key (outlet, line)
);
create index ocop_ledger_sku on ocop_ledger (sku, outlet, line);
create index ocop_ledger_outlet_sku on ocop_ledger (outlet, sku, line);
