package org.openwro.modelling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the models name exists in the running application: beans, pages, forms, retry cycles; and every model is deployed. */
class ModelBindingsIT extends OpenWroIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    @Autowired
    private RepositoryService repository;

    @Test
    void every_name_in_the_models_resolves() throws Exception {
        List<String> unresolved = new ArrayList<>();
        for (Model model : HouseModels.all()) {
            for (ServiceTask task : model.all(ServiceTask.class)) {
                String bean = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
                if (!context.containsBean(bean) || !(context.getBean(bean) instanceof JavaDelegate)) {
                    unresolved.add(model + ": bean " + bean);
                }
            }
            for (UserTask task : model.all(UserTask.class)) {
                form(model, task.getCamundaFormKey(), unresolved);
            }
        }
        assertThat(unresolved).as("names in the models that resolve to nothing").isEmpty();
    }

    @Test
    void every_retry_cycle_has_a_value() {
        BeanWrapperImpl cycles = new BeanWrapperImpl(context.getBean("retryCycles"));
        assertThat(List.of("quick", "standard", "patient"))
                .allSatisfy(name -> assertThat(cycles.getPropertyValue(name)).isNotNull());
    }

    @Test
    void every_model_is_deployed() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().list())
                .extracting(ProcessDefinition::getKey)
                .containsAll(HouseModels.all().stream()
                        .map(model -> model.process().getId())
                        .toList());
    }

    private void form(Model model, String key, List<String> unresolved) throws Exception {
        if (key.startsWith("page:")) {
            String path = "/" + key.substring("page:".length()) + "/{}";
            for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
                if (pages.getHandlerMethods().keySet().stream().noneMatch(info -> answers(info, method, path))) {
                    unresolved.add(model + ": " + method + " " + path.replace("{}", "{taskId}"));
                }
            }
        } else {
            String form = "classpath*:bpmn/**/" + key.substring("form:".length()) + ".form";
            if (new PathMatchingResourcePatternResolver().getResources(form).length == 0) {
                unresolved.add(model + ": " + key);
            }
        }
    }

    private static boolean answers(RequestMappingInfo info, RequestMethod method, String path) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() || methods.contains(method))
                && info.getPatternValues().stream()
                        .map(pattern -> pattern.replaceAll("\\{[^}]*}", "{}"))
                        .anyMatch(path::equals);
    }
}
