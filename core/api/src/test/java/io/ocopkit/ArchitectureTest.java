package io.ocopkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.ocopkit");

    @Test
    void theApiNeedsNothingButTheJdkMoneyAndNullness() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.ocopkit..",
                        "java..",
                        "javax.crypto..",
                        "javax.net.ssl..",
                        "org.joda.money..",
                        "org.jspecify.annotations..")
                .because("a retailer who reads a catalogue must not drag anything along")
                .check(API);
    }

    @Test
    void packagesBuildOnEachOtherInOneDirection() {
        slices().matching("io.ocopkit.(*)..").should().beFreeOfCycles().check(API);
    }

    @Test
    void theDomainKnowsNoChannels() {
        noClasses()
                .that()
                .resideInAnyPackage("..model..", "..certification..", "..units..", "..listing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..channel..", "..catalog..")
                .check(API);
    }

    @Test
    void timeIsAlwaysGivenNeverTaken() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("every function of the rules is a function of a date it is given")
                .check(API);
    }
}
