package io.ocopkit.jpa;

/**
 * What an import did to the registry. Every entry of the lists is counted once as created, changed, unchanged or
 * refused.
 *
 * @param created entries that brought a new certificate, offer or notice
 * @param changed entries that told something new about what was there
 * @param unchanged entries that told nothing new
 * @param refused entries the registry could not place; each is a problem in the report
 * @param superseded certificates that have a successor now and had none before
 * @param revoked revocations that took effect on a certificate
 * @param dropped products or offers that a complete list no longer has
 */
public record RegistryChanges(
        long created, long changed, long unchanged, long refused, long superseded, long revoked, long dropped) {

    /**
     * Whether the registry is as it was.
     *
     * @return true when nothing was created, changed, revoked or dropped
     */
    public boolean isNothing() {
        return created + changed + superseded + revoked + dropped == 0;
    }
}
