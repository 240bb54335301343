-- What the dearest of several packs cost, so that one cell copied down a column is seen before it is shown.
alter table ocop_publication add column highest_price bigint;
alter table ocop_ledger add column highest_price bigint;
