package io.ocopkit.publishing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ocopkit.publishing");

    @Test
    void theEngineNeedsTheApiMicrometerResilience4jAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.ocopkit..",
                        "java..",
                        "io.github.resilience4j..",
                        "io.micrometer..",
                        "org.joda.money..",
                        "org.jspecify.annotations..")
                .check(ENGINE);
    }

    @Test
    void theEngineKnowsNoDocumentFormatAndNoDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.ocopkit.feed..", "io.ocopkit.jpa..", "io.ocopkit.catalog..")
                .check(ENGINE);
    }

    @Test
    void onlyOneClassReadsTheClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("VietnamTime")
                .should()
                .callMethod(Clock.class, "instant")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ENGINE);
    }
}
