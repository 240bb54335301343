package io.ocopkit.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.ocopkit.certification.ListingGate;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What no adapter does, in words the build checks. Put a subclass into the adapter's test package; it looks at the main
 * classes of that package and below, which takes seconds and is done once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AdapterArchitecture {
    private JavaClasses adapter;

    /** For subclasses. */
    protected AdapterArchitecture() {}

    @BeforeAll
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
    void anAdapterNeverWaits() {
        check(noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe("wait for something", AdapterArchitecture::waits))
                .because("waiting and trying again are the engine's work"));
    }

    private static boolean waits(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return switch (call.getName()) {
            case "sleep" -> owner.equals("java.lang.Thread") || owner.equals("java.util.concurrent.TimeUnit");
            case "join", "onSpinWait" -> owner.equals("java.lang.Thread");
            case "park", "parkNanos", "parkUntil" -> owner.equals("java.util.concurrent.locks.LockSupport");
            default -> false;
        };
    }

    @Test
    void anAdapterHasNoThreadsOfItsOwn() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .orShould()
                .callConstructorWhere(DescribedPredicate.describe(
                        "make a thread", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
                .because("how many calls are under way at the same time is the engine's decision"));
    }

    @Test
    void anAdapterSendsByItsContextOnly() {
        check(noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("reach a network by itself", AdapterArchitecture::connects))
                .because("the shop's pace, its deadline and its credentials are kept by the context"));
    }

    private static boolean connects(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return switch (call.getName()) {
            case "newHttpClient", "newBuilder" -> owner.equals("java.net.http.HttpClient");
            case "openConnection", "openStream" -> owner.equals("java.net.URL");
            case "connect" -> owner.equals("java.net.Socket") || owner.equals("java.nio.channels.SocketChannel");
            default -> false;
        };
    }

    @Test
    void anAdapterTriesNothingAgain() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.github.resilience4j..", "dev.failsafe..", "org.springframework.retry..")
                .because("an adapter never tries again: it says what happened"));
    }

    @Test
    void anAdapterKeepsNothingBetweenCalls() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notBeFinal()
                .orShould()
                .haveRawType(DescribedPredicate.describe("made to be changed", AdapterArchitecture::isMadeToBeChanged))
                .because("two shops share a process, and several processes share a shop")
                .allowEmptyShould(true)
                .check(adapter);
    }

    private static boolean isMadeToBeChanged(JavaClass type) {
        return type.getPackageName().startsWith("java.util.concurrent") || type.isAssignableTo(ThreadLocal.class);
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
