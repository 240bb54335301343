-- After a merger of provinces the same product may stand in the register twice. What the rules say about a pair, what
-- was decided about it, and which products are one because of that.

-- One row: where the chain of decisions ends. Whoever decides holds the row of ocop_registry.
create table ocop_match_book (
    id integer not null primary key,
    last_line bigint not null,
    last_digest varchar(64) not null
);

-- first_id < second_id.
create table ocop_match (
    first_id varchar(64) ${plain} not null references ocop_product (id),
    second_id varchar(64) ${plain} not null references ocop_product (id),
    version bigint not null,
    verdict varchar(16) not null,
    score integer not null,
    relation varchar(32) not null,
    explanation_vi varchar not null,
    explanation_en varchar not null,
    judgement varchar(16) not null,
    in_force bigint not null,
    last_line bigint not null,
    by_person boolean not null,
    waiting boolean not null,
    primary key (first_id, second_id)
);
create index ocop_match_second on ocop_match (second_id);
create index ocop_match_waiting on ocop_match (waiting, score desc, first_id, second_id);
create index ocop_match_judgement on ocop_match (judgement, first_id, second_id);

-- Only ever inserted into.
create table ocop_match_line (
    line bigint not null primary key,
    first_id varchar(64) ${plain} not null,
    second_id varchar(64) ${plain} not null,
    action varchar(16) not null,
    origin varchar(16) not null,
    actor varchar not null,
    reason varchar not null,
    decided_at timestamp(6) with time zone not null,
    relation varchar(32) not null,
    score integer not null,
    before_line bigint not null,
    in_force bigint not null,
    judgement varchar(16) not null,
    previous varchar(64) not null,
    digest varchar(64) not null
);
create index ocop_match_line_pair on ocop_match_line (first_id, second_id, line);

-- Follows from ocop_match. The smallest id of its members stands for a group; it is one of them.
create table ocop_same_product (
    product_id varchar(64) ${plain} not null primary key references ocop_product (id),
    group_id varchar(64) ${plain} not null references ocop_product (id)
);
create index ocop_same_product_group on ocop_same_product (group_id, product_id);
