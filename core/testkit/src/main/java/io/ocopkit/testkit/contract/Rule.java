package io.ocopkit.testkit.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * A rule of the contract. Its id and its sentence are those of the method: {@code
 * CH_101_publishingTwiceMakesOneListing}.
 */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Rule {

    /** How much it asks for. */
    Level value() default Level.REQUIRED;

    /** The capabilities to which it applies, all of them; none when it applies to every channel. */
    Class<?>[] needs() default {};
}
