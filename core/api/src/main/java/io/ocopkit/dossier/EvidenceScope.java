package io.ocopkit.dossier;

import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProductId;

/** What a paper is about: a trademark covers a producer, a test report one lot. */
public sealed interface EvidenceScope {

    /**
     * How wide the scope is.
     *
     * @return the breadth
     */
    Breadth breadth();

    /**
     * The whole producer.
     *
     * @param producer the producer
     */
    record OfProducer(ProducerId producer) implements EvidenceScope {
        @Override
        public Breadth breadth() {
            return Breadth.PRODUCER;
        }
    }

    /**
     * One facility of a producer.
     *
     * @param producer the producer
     * @param facility name or address of the facility
     */
    record OfFacility(ProducerId producer, String facility) implements EvidenceScope {
        @Override
        public Breadth breadth() {
            return Breadth.FACILITY;
        }
    }

    /**
     * One product.
     *
     * @param product the product
     */
    record OfProduct(ProductId product) implements EvidenceScope {
        @Override
        public Breadth breadth() {
            return Breadth.PRODUCT;
        }
    }

    /**
     * One lot of a product.
     *
     * @param product the product
     * @param lot the lot's code
     */
    record OfLot(ProductId product, String lot) implements EvidenceScope {
        @Override
        public Breadth breadth() {
            return Breadth.LOT;
        }
    }

    /** From wide to narrow. */
    enum Breadth {
        /** A producer with all it makes. */
        PRODUCER,
        /** One facility. */
        FACILITY,
        /** One product. */
        PRODUCT,
        /** One lot. */
        LOT
    }
}
