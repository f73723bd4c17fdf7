package org.openwro.modelling;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The text with which a new model begins: small, and already what the checks ask for. */
final class BlankModel {

    private static final String PROCESS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://openwro.org/bpmn">
              <bpmn:process id="process_%1$s" name="%2$s" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <bpmn:documentation>Say here what this process is for.
            Source: practice</bpmn:documentation>
                <bpmn:startEvent id="startEvent_%1$s" name="Begun">
                  <bpmn:outgoing>flow_begunToEnded</bpmn:outgoing>
                </bpmn:startEvent>
                <bpmn:endEvent id="endEvent_%1$s" name="Ended">
                  <bpmn:incoming>flow_begunToEnded</bpmn:incoming>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="flow_begunToEnded" sourceRef="startEvent_%1$s" targetRef="endEvent_%1$s" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="diagram_%1$s">
                <bpmndi:BPMNPlane id="plane_%1$s" bpmnElement="process_%1$s">
                  <bpmndi:BPMNShape id="startEvent_%1$s_di" bpmnElement="startEvent_%1$s"><dc:Bounds x="160" y="100" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="158" y="143" width="40" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="endEvent_%1$s_di" bpmnElement="endEvent_%1$s"><dc:Bounds x="400" y="100" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="398" y="143" width="40" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="flow_begunToEnded_di" bpmnElement="flow_begunToEnded"><di:waypoint x="196" y="118" /><di:waypoint x="400" y="118" /></bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String DECISION =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_%1$s" name="%2$s" namespace="http://openwro.org/dmn">
              <decision id="decision_%1$s" name="%2$s" camunda:historyTimeToLive="P3650D">
                <decisionTable id="table_%1$s" hitPolicy="FIRST">
                  <input id="input_%1$s" label="Fact"><inputExpression id="expression_%1$s" typeRef="string"><text>fact</text></inputExpression></input>
                  <output id="output_%1$s" label="Answer" name="answer" typeRef="string" />
                  <rule id="rule_%1$s"><inputEntry id="entry_%1$s"><text>-</text></inputEntry><outputEntry id="answer_%1$s"><text>"YES"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String FORM =
            """
            {
              "type": "default",
              "id": "%1$s",
              "name": "%2$s",
              "schemaVersion": 19,
              "components": [
                { "type": "textarea", "id": "Field_opinion", "key": "opinion", "label": "Your opinion", "validate": { "required": true } }
              ]
            }
            """;

    private BlankModel() {}

    /** Empty when the name has no letter from which an id can be made. */
    static String of(ModelKind kind, String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return "";
        }
        String shown = HtmlUtils.htmlEscape(name.strip(), "UTF-8");
        return switch (kind) {
            case BPMN -> PROCESS.formatted(camel(words), shown);
            case DMN -> DECISION.formatted(camel(words), shown);
            case FORM ->
                FORM.formatted(
                        String.join("-", words),
                        String.valueOf(JsonStringEncoder.getInstance().quoteAsString(name.strip())));
        };
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceFirst("^[ 0-9]+", "")
                .strip();
        return plain.isEmpty()
                ? List.of()
                : Arrays.stream(plain.split(" ")).limit(6).toList();
    }

    private static String camel(List<String> words) {
        return words.get(0)
                + words.stream()
                        .skip(1)
                        .flatMap(word -> Stream.of(word.substring(0, 1).toUpperCase(Locale.ROOT), word.substring(1)))
                        .collect(Collectors.joining());
    }
}
