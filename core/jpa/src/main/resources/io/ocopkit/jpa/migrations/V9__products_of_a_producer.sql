-- What a producer's new name changes.
create index ocop_product_producer on ocop_product (producer_id);
