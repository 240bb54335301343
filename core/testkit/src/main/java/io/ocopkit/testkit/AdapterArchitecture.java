package io.ocopkit.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.ocopkit.certification.ListingGate;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What no adapter does, in words the build checks. Put a subclass into the adapter's test package; it looks at the main
 * classes of that package and below.
 */
public abstract class AdapterArchitecture {
    private JavaClasses adapter;

    /** For subclasses. */
    protected AdapterArchitecture() {}

    @BeforeEach
    void readTheAdaptersClasses() {
        adapter = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(getClass().getPackageName());
    }

    @Test
    void anAdapterSeesTheApiOnly() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.ocopkit.publishing..",
                        "io.ocopkit.jpa..",
                        "io.ocopkit.cluster..",
                        "org.hibernate..",
                        "jakarta.persistence..")
                .because("whoever writes an adapter must never have to meet a database"));
    }

    @Test
    void anAdapterReadsNoClock() {
        check(noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("ask what time it is", AdapterArchitecture::asksForTheTime))
                .because("time is given to it"));
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getPackageName();
        boolean givenAClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return switch (call.getName()) {
            case "now" -> owner.equals("java.time") && !givenAClock;
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang");
            default -> false;
        };
    }

    @Test
    void anAdapterNeverSleeps() {
        check(noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .because("waiting and trying again are the engine's work"));
    }

    @Test
    void anAdapterDecidesNoEligibility() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ListingGate.class)
                .because("what reaches an adapter has passed the gate"));
    }

    @Test
    void anAdapterPrintsNothing() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what it has to say is an outcome or an issue"));
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(false).check(adapter);
    }
}
