package io.ocopkit.testkit.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Gives every rule its trial, decides whether it applies, and honours waivers. */
final class RuleKeeper implements ParameterResolver, InvocationInterceptor, AfterEachCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(RuleKeeper.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Trial.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        ListingChannelContract contract = (ListingChannelContract) test.getRequiredTestInstance();
        Trial trial = new Trial(contract);
        test.getStore(NAMESPACE).put(Trial.class, trial);
        return trial;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        trial(test).ifPresent(Trial::close);
    }

    @Override
    public void afterAll(ExtensionContext contract) {
        Results.publish(contract);
    }

    private static Optional<Trial> trial(ExtensionContext test) {
        return Optional.ofNullable(test.getStore(NAMESPACE).get(Trial.class, Trial.class));
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext test)
            throws Throwable {
        Rule rule = method.getExecutable().getAnnotation(Rule.class);
        Trial trial = trial(test).orElse(null);
        if (rule == null || trial == null) {
            invocation.proceed();
            return;
        }
        RuleResult result = judge(new RuleName(method.getExecutable(), rule), trial, invocation);
        Results.add(test, trial, result);
        report(result);
    }

    static RuleResult judge(RuleName name, Trial trial, Invocation<@Nullable Void> invocation) {
        Optional<Class<?>> missing = Arrays.stream(name.rule().needs())
                .filter(need -> !need.isInstance(trial.channel()))
                .findFirst();
        if (missing.isPresent()) {
            invocation.skip();
            return RuleResult.notApplicable(
                    name, "The channel is no " + missing.get().getSimpleName());
        }
        return waived(name, trial.profile(), attempt(name, invocation, trial));
    }

    private static RuleResult attempt(RuleName name, Invocation<@Nullable Void> invocation, Trial trial) {
        try {
            invocation.proceed();
            trial.requireASoundMarket();
            return RuleResult.passed(name);
        } catch (NotApplicable e) {
            return RuleResult.notApplicable(name, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            return RuleResult.failed(name, e);
        }
    }

    private static RuleResult waived(RuleName name, ContractProfile profile, RuleResult result) {
        String reason = profile.waivers().get(name.id());
        if (reason == null) {
            return result;
        }
        return result.verdict() == Verdict.FAILED
                ? RuleResult.waived(name, reason)
                : RuleResult.failed(
                        name,
                        new AssertionError(name.id() + " is waived without need (" + result.verdict()
                                + "): take the waiver away"));
    }

    private static void report(RuleResult result) throws Throwable {
        if (result.failure() != null) {
            throw result.failure();
        }
        if (result.verdict() != Verdict.PASSED) {
            Assumptions.abort(result.verdict() + ": " + result.reason());
        }
    }
}
