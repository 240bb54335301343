package io.ocopkit.jpa;

import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/**
 * The names of the tables as the persistence unit maps them, schema included. What streams is read by SQL of our own:
 * at a million rows the way through managed objects costs more than the rest.
 *
 * @param offer of {@link OcopOffer}
 * @param product of {@link OcopProduct}
 * @param producer of {@link OcopProducer}
 * @param certificate of {@link OcopCertificate}
 * @param event of {@link OcopCertificateEvent}
 * @param same of {@link OcopSameProduct}
 * @param publication of {@link OcopPublication}
 */
record Tables(
        String offer,
        String product,
        String producer,
        String certificate,
        String event,
        String same,
        String publication) {

    static Tables of(SessionFactory factory) {
        return new Tables(
                name(factory, OcopOffer.class),
                name(factory, OcopProduct.class),
                name(factory, OcopProducer.class),
                name(factory, OcopCertificate.class),
                name(factory, OcopCertificateEvent.class),
                name(factory, OcopSameProduct.class),
                name(factory, OcopPublication.class));
    }

    private static String name(SessionFactory factory, Class<?> entity) {
        return factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity)
                .getMappedTableDetails()
                .getTableName();
    }
}
