package io.ocopkit.cluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** adapters ──► api ◄── publishing ◄── jpa ◄── cluster. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ocopkit");

    @Test
    void theClusterNeedsTheRegistryTheEngineAndDbScheduler() {
        classes()
                .that()
                .resideInAPackage("io.ocopkit.cluster..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.ocopkit..",
                        "java..",
                        "javax.sql..",
                        "com.github.kagkarlsson.scheduler..",
                        "io.micrometer.core..",
                        "org.flywaydb.core..",
                        "org.jspecify.annotations..")
                .check(ALL);
    }

    @Test
    void nothingBelowKnowsTheClusterOrDbScheduler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.ocopkit.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ocopkit.cluster..", "com.github.kagkarlsson..")
                .check(ALL);
    }

    @Test
    void theEngineAndTheApiKnowNoDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.ocopkit.cluster..", "io.ocopkit.jpa..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ocopkit.jpa..", "java.sql..", "javax.sql..")
                .check(ALL);
    }

    @Test
    void theClusterKnowsNothingOfHibernate() {
        noClasses()
                .that()
                .resideInAPackage("io.ocopkit.cluster..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
                .check(ALL);
    }

    @Test
    void timeComesFromTheClockItWasGiven() {
        noClasses()
                .that()
                .resideInAPackage("io.ocopkit.cluster..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }
}
