package io.ocopkit.jpa;

import io.ocopkit.channel.ImageType;
import io.ocopkit.digest.Digest;
import io.ocopkit.publishing.image.ImageVerdict;
import io.ocopkit.publishing.image.ImageVerdict.Found;
import io.ocopkit.publishing.image.ImageVerdict.Traits;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** What was found at the address of a picture. */
@Entity(name = "OcopImage")
@Table(name = "ocop_image")
class OcopImage {
    @Id
    @Column(name = "id", nullable = false, length = 64)
    private String id;

    @Column(name = "address", nullable = false)
    private String address;

    @Column(name = "found", nullable = false)
    private String found;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    @Column(name = "width")
    private @Nullable Integer width;

    @Column(name = "height")
    private @Nullable Integer height;

    @Column(name = "bytes")
    private @Nullable Long bytes;

    @Column(name = "etag")
    private @Nullable String etag;

    @Column(name = "misses", nullable = false)
    private int misses;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopImage() {}

    static OcopImage of(ImageVerdict verdict) {
        OcopImage stored = new OcopImage();
        stored.id = id(verdict.address());
        stored.address = verdict.address().toString();
        stored.found = verdict.found().name();
        stored.etag = verdict.etag();
        stored.misses = verdict.misses();
        stored.checkedAt = StoredInstant.of(verdict.checkedAt());
        Traits traits = verdict.traits();
        if (traits != null) {
            stored.mediaType = traits.type().mediaType();
            stored.width = traits.width();
            stored.height = traits.height();
            stored.bytes = traits.bytes();
        }
        return stored;
    }

    /** Writes over what is there; 0 when nothing is. */
    int replace(StatelessSession session) {
        return session.createMutationQuery("update OcopImage i set i.found = :found, i.mediaType = :mediaType,"
                        + " i.width = :width, i.height = :height, i.bytes = :bytes, i.etag = :etag,"
                        + " i.misses = :misses, i.checkedAt = :checkedAt where i.id = :id")
                .setParameter("found", found)
                .setParameter("mediaType", mediaType, String.class)
                .setParameter("width", width, Integer.class)
                .setParameter("height", height, Integer.class)
                .setParameter("bytes", bytes, Long.class)
                .setParameter("etag", etag, String.class)
                .setParameter("misses", misses)
                .setParameter("checkedAt", checkedAt)
                .setParameter("id", id)
                .executeUpdate();
    }

    static String id(URI address) {
        return Digest.of("image/1").add(address).build().hex();
    }

    ImageVerdict verdict() {
        return new ImageVerdict(URI.create(address), Found.valueOf(found), traits(), etag, misses, checkedAt);
    }

    private @Nullable Traits traits() {
        if (mediaType == null) {
            return null;
        }
        return new Traits(type(mediaType), known(width), known(height), known(bytes));
    }

    private static ImageType type(String mediaType) {
        return Arrays.stream(ImageType.values())
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "A picture is stored with all its traits");
    }
}
