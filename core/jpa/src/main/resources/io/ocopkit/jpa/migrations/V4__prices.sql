-- What buyers were asked for, so that a slip of the decimal point is seen before it is shown.
alter table ocop_publication add column price bigint;
alter table ocop_ledger add column price bigint;
