package io.ocopkit.channel;

/** A kind of picture that is recognised by its first bytes. */
public enum ImageType {
    /** JPEG. */
    JPEG("image/jpeg"),
    /** PNG. */
    PNG("image/png"),
    /** WebP. */
    WEBP("image/webp"),
    /** GIF. */
    GIF("image/gif");

    private final String mediaType;

    ImageType(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The kind as it is named on the wire.
     *
     * @return such as {@code image/jpeg}
     */
    public String mediaType() {
        return mediaType;
    }
}
