package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateEvent;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.digest.Digest;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The products of one group, seen as one. It has the id of the group, is described as its newest certificate describes
 * it, and has the certificates of all of them. What is stored of each stays as it is, so it can be seen apart again.
 */
final class Members {
    /** Of two copies of one decision: the firmer evidence, then the one that grants less. */
    private static final Comparator<Certificate> BELIEVED_FIRST = Comparator.comparing(Certificate::evidence)
            .thenComparing(Certificate::stars, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ProductId group;
    private final ProductRows rows;
    private final List<OcopProduct> members;
    private final OcopProduct newest;
    private final List<OcopRevocation> notices;

    private Members(ProductId group, ProductRows rows, List<OcopProduct> members, List<OcopRevocation> notices) {
        this.group = group;
        this.rows = rows;
        this.members = members;
        this.newest = newest(group, rows, members);
        this.notices = notices;
    }

    static List<Members> ofGroups(StatelessSession session, Collection<String> groups) {
        Map<String, String> groupOf = session
                .createSelectionQuery("from OcopSameProduct s where s.groupId in :groups", OcopSameProduct.class)
                .setParameterList("groups", groups)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(OcopSameProduct::productId, OcopSameProduct::groupId));
        ProductRows rows = ProductRows.load(session, groupOf.keySet());
        Map<String, List<OcopRevocation>> notices = session
                .createSelectionQuery(
                        "from OcopRevocation n where n.productId in :products order by n.id", OcopRevocation.class)
                .setParameterList("products", groupOf.keySet())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(notice -> groupOf.get(notice.productId())));
        Map<String, List<OcopProduct>> members =
                rows.all().stream().collect(Collectors.groupingBy(product -> groupOf.get(product.id())));
        return members.entrySet().stream()
                .map(group -> new Members(
                        new ProductId(group.getKey()),
                        rows,
                        group.getValue(),
                        notices.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static OcopProduct newest(ProductId group, ProductRows rows, List<OcopProduct> members) {
        String id = members.stream()
                .flatMap(product -> rows.certificatesOf(product).stream())
                .max(NewestCertificate.LAST)
                .map(Certificate::product)
                .orElse(group)
                .value();
        return Objects.requireNonNull(rows.find(id), "A group has the product it is named after");
    }

    Product product() {
        Product described = newest.product();
        return new Product(
                group,
                described.producer(),
                described.name(),
                described.englishName(),
                described.code(),
                described.productSet(),
                described.origin());
    }

    @Nullable
    Producer producer() {
        return rows.producerOf(newest);
    }

    boolean anyRecognised() {
        return members.stream().anyMatch(OcopProduct::recognised);
    }

    /** A decision known from two members is one certificate, and what happened to it under either name happened to it. */
    List<Certificate> certificates() {
        Map<Digest, Certificate> known = new LinkedHashMap<>();
        for (OcopProduct member : members) {
            for (Certificate told : rows.certificatesOf(member)) {
                Certificate certificate = afterNotices(asOfGroup(told, member));
                known.merge(certificate.identity(), certificate, Members::both);
            }
        }
        return CertificateHistory.settle(known.values());
    }

    /** What the member's own producer holds, the producer of the whole holds; what anybody else holds stays theirs. */
    private Certificate asOfGroup(Certificate told, OcopProduct member) {
        ProducerId holder = told.holder();
        ProducerId producer = newest.product().producer();
        boolean heldByItsProducer =
                holder != null && holder.equals(member.product().producer());
        return new Certificate(
                group,
                heldByItsProducer && producer != null ? producer : holder,
                told.stars(),
                told.decision(),
                told.issuedOn(),
                told.expiresOn(),
                told.evidence(),
                told.events());
    }

    /** A notice that names one member means what it would mean had they always been known as one. */
    private Certificate afterNotices(Certificate certificate) {
        Certificate sofar = certificate;
        for (OcopRevocation notice : notices) {
            if (notice.means(certificate)) {
                sofar = sofar.with(notice.revocation());
            }
        }
        return sofar;
    }

    private static Certificate both(Certificate one, Certificate other) {
        boolean first = BELIEVED_FIRST.compare(one, other) <= 0;
        Certificate sofar = first ? one : other;
        for (CertificateEvent event : (first ? other : one).events()) {
            sofar = sofar.with(event);
        }
        return sofar;
    }
}
