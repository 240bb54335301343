-- What was found at the addresses of pictures; the key is the SHA-256 of the address, which may be long.
create table ocop_image (
    id varchar(64) ${plain} not null primary key,
    address varchar ${plain} not null,
    found varchar(16) not null,
    media_type varchar(32),
    width integer,
    height integer,
    bytes bigint,
    etag varchar ${plain},
    misses integer not null,
    checked_at timestamp(6) with time zone not null
);
