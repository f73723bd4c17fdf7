package org.openwro.workflow;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What a model can name: the beans of the {@code process} packages that do the work of service tasks. */
@Component
public class ModelBeans {

    private final ApplicationContext context;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    /** Names of the beans that a delegate expression can name. */
    public Set<String> delegates() {
        return Arrays.stream(context.getBeanNamesForType(JavaDelegate.class, true, false))
                .filter(name -> isOfProcess(context.getType(name, false)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a bean of this type may be named by the expressions of models. */
    public static boolean isOfProcess(Class<?> type) {
        return type != null
                && type.getPackageName().startsWith("org.openwro.")
                && type.getPackageName().endsWith(".process");
    }
}
