-- Packs that share a page in shops that are called. A pack that stands by itself has no page.
alter table ocop_offer add column page_sku varchar(64) ${plain};
-- One choice a line, name and value separated by a tab.
alter table ocop_offer add column choices varchar;
-- Grams and millimetres.
alter table ocop_offer add column parcel_grams integer;
alter table ocop_offer add column parcel_length integer;
alter table ocop_offer add column parcel_width integer;
alter table ocop_offer add column parcel_height integer;
create index ocop_offer_page on ocop_offer (page_sku, sku);

-- What buyers were asked for each variant: one a line, dong and SKU separated by a blank.
alter table ocop_publication add column variant_prices varchar;
alter table ocop_ledger add column variant_prices varchar;
