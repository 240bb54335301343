package io.ocopkit.jpa;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.RevocationNotice;
import io.ocopkit.channel.Outlet;
import io.ocopkit.jpa.Importer.ImportPlan;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.CandidateSource;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.OutletState;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.PublicationLedger;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Inbox;
import io.ocopkit.publishing.image.ImageStore;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * What the lists said about certified products, and what was published where. It lives in somebody else's database and
 * behaves like a guest there: tables named {@code ocop_*}, transactions of its own that end where a method ends, no
 * thread, and nothing closed that was not opened here.
 *
 * <p>Safe for use by several threads and several processes. Every import is one transaction: it is kept as a whole or
 * not at all. Streams read as they go, hold a connection and must be closed.
 */
public final class OcopRegistry implements CandidateSource, PublicationLedger, AutoCloseable {
    private final Sessions sessions;
    private final Clock clock;
    private final boolean owned;
    private final Waking waking;
    private final Ledger ledger;

    private OcopRegistry(Sessions sessions, Clock clock, boolean owned, Waking waking) {
        this.sessions = sessions;
        this.clock = clock;
        this.owned = owned;
        this.waking = waking;
        this.ledger = new Ledger(sessions, waking);
    }

    /**
     * Opens the registry in a database, bringing its tables up to date first.
     *
     * @param dataSource where; stays the caller's to close
     * @return the registry; close it to let go of what it built on top of the data source
     */
    public static OcopRegistry open(DataSource dataSource) {
        return open(dataSource, RegistrySettings.standard());
    }

    /**
     * Opens the registry in a database, bringing its tables up to date first.
     *
     * @param dataSource where; stays the caller's to close
     * @param settings schema and clock
     * @return the registry; close it to let go of what it built on top of the data source
     */
    public static OcopRegistry open(DataSource dataSource, RegistrySettings settings) {
        OcopSchema.migrate(dataSource, settings);
        SessionFactory factory = PersistenceUnit.over(dataSource, settings.schema());
        return new OcopRegistry(new OwnSessions(factory), settings.clock(), true, Waking.NOBODY);
    }

    /**
     * Works through a host's persistence unit, which must have {@code META-INF/ocop-orm.xml} among its mapping files,
     * be Hibernate's and use resource-local transactions. The tables must be there: see {@link OcopSchema#migrate}.
     *
     * @param factory the host's; stays the host's to close
     * @param clock tells when an import ended and when something was decided
     * @return the registry; closing it does nothing
     */
    public static OcopRegistry on(EntityManagerFactory factory, Clock clock) {
        return new OcopRegistry(new OwnSessions(factory.unwrap(SessionFactory.class)), clock, false, Waking.NOBODY);
    }

    /**
     * The same registry, which tells a waker of every outlet that has something to do: whenever intents are recorded or a
     * callback is taken in, in that very transaction. Every process that records must say so, whether or not it delivers.
     *
     * @param waker whom to tell, such as that of ocop-cluster
     * @return the registry to go on with; closing it closes this one
     */
    public OcopRegistry waking(OutletWaker waker) {
        return new OcopRegistry(sessions, clock, owned, new Waking(waker));
    }

    /**
     * Reads a list of recognitions. What it leaves out stays as it is.
     *
     * @param list the list; stays the caller's to close
     * @return what became of every row
     * @throws io.ocopkit.catalog.UnusableFileException when the file is no such list; nothing of it is kept
     * @throws java.io.UncheckedIOException when the file cannot be read; nothing of it is kept
     */
    public RegistryReport importRecognitions(CatalogueReader<Recognition> list) {
        return recognitions(ListMode.ADDITION, List.of(list));
    }

    /**
     * Reads lists of recognitions that together are the whole truth. Products none of them has are kept with their
     * history and are candidates that are no longer recognised.
     *
     * @param lists the lists; stay the caller's to close
     * @return what became of every row, and how many products were left out
     * @throws io.ocopkit.catalog.UnusableFileException when a file is no such list; nothing of any is kept
     * @throws java.io.UncheckedIOException when a file cannot be read; nothing of any is kept
     */
    public RegistryReport importCompleteRecognitions(List<? extends CatalogueReader<Recognition>> lists) {
        return recognitions(ListMode.COMPLETE, List.copyOf(lists));
    }

    private RegistryReport recognitions(ListMode mode, List<CatalogueReader<Recognition>> lists) {
        return new Importer(sessions, clock)
                .read(new ImportPlan<>(ListKind.RECOGNITIONS, mode, lists, RecognitionBatch::new));
    }

    /**
     * Reads a list of offers. The last list decides about an item; items it leaves out stay as they are.
     *
     * @param list the list; stays the caller's to close
     * @return what became of every row
     * @throws io.ocopkit.catalog.UnusableFileException when the file is no such list; nothing of it is kept
     * @throws java.io.UncheckedIOException when the file cannot be read; nothing of it is kept
     */
    public RegistryReport importOffers(CatalogueReader<OfferLine> list) {
        return offers(ListMode.ADDITION, List.of(list));
    }

    /**
     * Reads lists of offers that together are everything the seller offers. Items none of them has are kept and are
     * candidates that are no longer offered.
     *
     * @param lists the lists; stay the caller's to close
     * @return what became of every row, and how many items were left out
     * @throws io.ocopkit.catalog.UnusableFileException when a file is no such list; nothing of any is kept
     * @throws java.io.UncheckedIOException when a file cannot be read; nothing of any is kept
     */
    public RegistryReport importCompleteOffers(List<? extends CatalogueReader<OfferLine>> lists) {
        return offers(ListMode.COMPLETE, List.copyOf(lists));
    }

    private RegistryReport offers(ListMode mode, List<CatalogueReader<OfferLine>> lists) {
        return new Importer(sessions, clock).read(new ImportPlan<>(ListKind.OFFERS, mode, lists, OfferBatch::new));
    }

    /**
     * Reads a list of revocations. A notice whose product or decision is not known yet is reported, kept, and takes
     * effect when a list of recognitions brings what it means.
     *
     * @param list the list; stays the caller's to close
     * @return what became of every row
     * @throws io.ocopkit.catalog.UnusableFileException when the file is no such list; nothing of it is kept
     * @throws java.io.UncheckedIOException when the file cannot be read; nothing of it is kept
     */
    public RegistryReport importRevocations(CatalogueReader<RevocationNotice> list) {
        return new Importer(sessions, clock)
                .read(new ImportPlan<>(ListKind.REVOCATIONS, ListMode.ADDITION, List.of(list), RevocationBatch::new));
    }

    /**
     * Does work that leaves no trace: everything the registry given to it writes is dropped at the end. It is the same
     * code on the same tables, so what it reports is what the real run would report.
     *
     * @param work what to rehearse; must stay on this thread and close the streams it opens
     * @param <T> what it finds out
     * @return what it found out
     */
    public <T> T rehearse(Function<? super OcopRegistry, ? extends T> work) {
        try (Work rehearsal = sessions.begin()) {
            StatelessSession session = rehearsal.session();
            return work.apply(
                    new OcopRegistry(new RehearsalSessions(sessions.factory(), session), clock, false, waking));
        }
    }

    @Override
    public Stream<Candidate> candidates() {
        return CandidateStream.open(sessions);
    }

    /** Every import and every decision about two products makes another; what is written past the registry makes none. */
    @Override
    public Optional<String> edition() {
        return Optional.of(sessions.inGlance(OcopRegistryState::edition));
    }

    @Override
    public Optional<Candidate> candidate(Sku sku) {
        return sessions.inRead(session ->
                Optional.ofNullable(CandidateLookup.items(session, List.of(sku)).get(sku)));
    }

    @Override
    public Stream<Candidate> pages() {
        return CandidateStream.openPages(sessions);
    }

    @Override
    public Optional<Candidate> page(Sku key) {
        return Optional.ofNullable(pages(List.of(key)).get(key));
    }

    @Override
    public SortedSet<Sku> related(Collection<Sku> keys) {
        return sessions.inRead(session -> RelatedKeys.of(session, keys));
    }

    @Override
    public Map<Sku, Candidate> pages(Collection<Sku> keys) {
        return keys.isEmpty() ? Map.of() : sessions.inRead(session -> CandidateLookup.pages(session, keys));
    }

    /**
     * Products that stand in the register twice, as after a merger of provinces.
     *
     * @return what is proposed and decided about them
     */
    public ProductMatches matches() {
        return new ProductMatches(sessions, clock);
    }

    /**
     * Checks an outlet's ledger line by line against its own digests, and what is published against the ledger.
     *
     * @param outlet the outlet
     * @return what is not as it was written
     */
    public AuditReport audit(Outlet outlet) {
        return sessions.inRead(session -> new LedgerAudit(session, outlet).run());
    }

    @Override
    public OutletState state(Outlet outlet) {
        return ledger.state(outlet);
    }

    @Override
    public Stream<Publication> publications(Outlet outlet) {
        return ledger.publications(outlet);
    }

    @Override
    public Optional<Publication> publication(Outlet outlet, Sku sku) {
        return ledger.publication(outlet, sku);
    }

    @Override
    public Map<Sku, Publication> publications(Outlet outlet, Collection<Sku> skus) {
        return ledger.publications(outlet, skus);
    }

    @Override
    public Stream<Publication> lapsed(Outlet outlet, LocalDate day) {
        return ledger.lapsed(outlet, day);
    }

    @Override
    public Optional<LocalDate> nextLapse(Outlet outlet, LocalDate from) {
        return ledger.nextLapse(outlet, from);
    }

    @Override
    public DeliveryStore deliveries() {
        return ledger.deliveries();
    }

    @Override
    public Inbox inbox() {
        return ledger.inbox();
    }

    @Override
    public ImageStore images() {
        return ledger.images();
    }

    /**
     * The credentials of shops, encrypted at rest.
     *
     * @param keys what to encrypt and decrypt with; stays in memory only
     * @return the credentials of all shops
     */
    public ShopCredentials credentials(KeyRing keys) {
        return new ShopCredentials(sessions, keys);
    }

    @Override
    public Stream<LedgerEntry> entries(Outlet outlet) {
        return ledger.entries(outlet);
    }

    @Override
    public Stream<LedgerEntry> entries(Sku sku) {
        return ledger.entries(sku);
    }

    @Override
    public LedgerSession begin(Outlet outlet, long expectedRevision) {
        return ledger.begin(outlet, expectedRevision);
    }

    /** Lets go of what {@link #open} built. The data source or persistence unit it was given stays open. */
    @Override
    public void close() {
        if (owned) {
            sessions.factory().close();
        }
    }
}
