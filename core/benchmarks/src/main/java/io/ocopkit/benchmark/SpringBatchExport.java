package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.Query;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.jpa.HibernateHints;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JpaCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JpaCursorItemReaderBuilder;
import org.springframework.batch.infrastructure.item.database.orm.AbstractJpaQueryProvider;
import org.springframework.batch.infrastructure.item.file.FlatFileItemWriter;
import org.springframework.batch.infrastructure.item.file.builder.FlatFileItemWriterBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.io.FileSystemResource;

/**
 * The same as {@link PlainExport} in Spring Batch: a JPA cursor reader, a flat file writer, chunks of a thousand. The
 * pages of a paging reader would each begin with skipping all pages before, which no catalogue of this size bears.
 */
public final class SpringBatchExport {
    private static final int CHUNK = 1000;
    private static final String NAME = "export";

    private SpringBatchExport() {}

    /**
     * Exports once and measures it.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        HikariConfig config = Pool.config(arguments[0], 2);
        // The driver hands over rows as they are asked for only within a transaction.
        config.setAutoCommit(false);
        try (HikariDataSource database = new HikariDataSource(config);
                EntityManagerFactory factory = factory(database)) {
            Path file = Path.of(arguments[1]).resolve("batch.csv");
            Measurement.take(Path.of(arguments[2]), () -> write(factory, file));
        }
    }

    private static EntityManagerFactory factory(HikariDataSource database) {
        return Persistence.createEntityManagerFactory(new PersistenceConfiguration(NAME)
                .provider("org.hibernate.jpa.HibernatePersistenceProvider")
                .property("jakarta.persistence.nonJtaDataSource", database));
    }

    private static Path write(EntityManagerFactory factory, Path file) throws Exception {
        JobRepository repository = new ResourcelessJobRepository();
        Step step = new StepBuilder(NAME, repository)
                .<Object[], Object[]>chunk(CHUNK)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(reader(factory))
                .writer(writer(file))
                .build();
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
        Job job = new JobBuilder(NAME, repository).start(step).build();
        JobExecution execution = operator.start(job, new JobParameters());
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException("The job ended as " + execution);
        }
        return file;
    }

    private static JpaCursorItemReader<Object[]> reader(EntityManagerFactory factory) {
        return new JpaCursorItemReaderBuilder<Object[]>()
                .name("listings")
                .entityManagerFactory(factory)
                .queryProvider(new Rows())
                .saveState(false)
                .build();
    }

    /** The query of the plain export. */
    private static final class Rows extends AbstractJpaQueryProvider {

        @Override
        public Query createQuery() {
            return Objects.requireNonNull(getEntityManager(), "the reader sets it first")
                    .createNativeQuery(PlainExport.QUERY, Object[].class)
                    .setHint(HibernateHints.HINT_FETCH_SIZE, CHUNK)
                    .setParameter(1, GeneratedCatalogue.DAY)
                    .setParameter(2, GeneratedCatalogue.DAY);
        }

        @Override
        public void afterPropertiesSet() {
            // Nothing has to be set.
        }
    }

    private static FlatFileItemWriter<Object[]> writer(Path file) {
        return new FlatFileItemWriterBuilder<Object[]>()
                .name("file")
                .resource(new FileSystemResource(file))
                .encoding("UTF-8")
                .lineSeparator("\r\n")
                .headerCallback(header ->
                        header.write(line(List.of(PlainExport.HEADERS.strip().split("\\s+")))))
                .lineAggregator(row -> line(PlainExport.columns(new Texts(row))))
                .saveState(false)
                .transactional(false)
                .build();
    }

    /** Fields as CSV quotes them; the writer ends the line. */
    private static String line(List<String> fields) {
        StringWriter line = new StringWriter();
        CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(line)
                .writeRecord(fields);
        return line.getBuffer().substring(0, line.getBuffer().length() - 2);
    }

    /** The columns of a row as the plain export reads them. */
    private record Texts(Object[] row) implements PlainExport.Row {

        @Override
        public String text(int column) {
            return Objects.toString(row[column - 1], "");
        }

        @Override
        public LocalDate day(int column) {
            return (LocalDate) Objects.requireNonNull(row[column - 1]);
        }
    }
}
