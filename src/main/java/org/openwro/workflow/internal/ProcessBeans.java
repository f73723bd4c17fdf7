package org.openwro.workflow.internal;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openwro.workflow.ModelBeans;
import org.springframework.context.ApplicationContext;

/** The only beans that a model's expressions can name: those of the {@code process} packages, and the retry cycles. */
class ProcessBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private Set<String> names;

    ProcessBeans(ApplicationContext context) {
        this.context = context;
    }

    private synchronized Set<String> names() {
        if (names == null) {
            names = Arrays.stream(context.getBeanDefinitionNames())
                    .filter(this::isForModels)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return names;
    }

    private boolean isForModels(String name) {
        Class<?> type = context.getType(name, false);
        return ModelBeans.isOfProcess(type) || type == RetryCycles.class;
    }

    @Override
    public boolean containsKey(Object key) {
        return names().contains(String.valueOf(key));
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? context.getBean(String.valueOf(key)) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        Map<Object, Object> all = new TreeMap<>();
        names().forEach(name -> all.put(name, context.getBean(name)));
        return all.entrySet();
    }
}
