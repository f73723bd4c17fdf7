package org.openwro.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;

/** Which forms the server takes. */
class FormReaderTest {

    private static final String NAME = "{'type':'textfield','id':'f1','key':'name','label':'Name'}";

    private static Outcome<FormDefinition> read(String components) {
        return FormReader.read(
                ("{'type':'default','id':'trial','components':[" + components + "]}").replace('\'', '"'));
    }

    private static List<String> reasons(String components) {
        return read(components).reasons().stream().map(Refusal::messageKey).toList();
    }

    @Test
    void a_form_with_every_kind_of_field_is_read_in_order() {
        FormDefinition form =
                read("""
                        {'type':'text','text':'# Second review\\nRead the draft first.'},
                        {'type':'textfield','key':'name','label':'Name','validate':{'required':true,'maxLength':20}},
                        {'type':'textarea','key':'why','label':'Why','description':'In your words'},
                        {'type':'number','key':'pages','label':'Pages','decimalDigits':0,'validate':{'min':1,'max':900}},
                        {'type':'datetime','subtype':'date','key':'day','label':'Day'},
                        {'type':'checkbox','key':'read','label':'I have read it'},
                        {'type':'separator'},
                        {'type':'group','label':'Choices','components':[
                          {'type':'checklist','key':'parts','label':'Parts','values':[{'label':'Scope','value':'SCOPE'}]},
                          {'type':'radio','key':'decision','label':'Decision','values':[{'label':'Agree','value':'AGREE'}]},
                          {'type':'select','key':'level','label':'Level','values':[{'value':'1'}],'defaultValue':'1'}]},
                        {'type':'button','action':'submit','label':'Send'}
                        """)
                        .orThrow();

        assertThat(form.parts())
                .extracting(FormPart::kind)
                .extracting(Enum::name)
                .containsExactly(
                        "HEADING",
                        "TEXT",
                        "TEXTFIELD",
                        "TEXTAREA",
                        "NUMBER",
                        "DATE",
                        "CHECKBOX",
                        "HEADING",
                        "CHECKLIST",
                        "RADIO",
                        "SELECT");
        assertThat(form.fields())
                .extracting(FormPart::key)
                .startsWith("name", "why")
                .endsWith("level");
    }

    @Test
    void mark_up_in_a_text_stays_text() {
        assertThat(read("{'type':'text','text':'<b onclick=x>Bold</b>'}," + NAME)
                        .orThrow()
                        .parts()
                        .get(0)
                        .paragraphs())
                .containsExactly("<b onclick=x>Bold</b>");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {'type':'html','id':'x','content':'<script>'} | workflow.form.unknownType
                    {'type':'expression','id':'x','key':'e','expression':'=1+1'} | workflow.form.unknownType
                    {'type':'iframe','id':'x','url':'http://example.com'} | workflow.form.unknownType
                    {'type':'filepicker','id':'x','key':'f','label':'F'} | workflow.form.unknownType
                    {'type':'button','id':'x','action':'script'} | workflow.form.unknownType
                    {'type':'textfield','id':'x','key':'a b','label':'A'} | workflow.form.badKey
                    {'type':'textfield','id':'x','key':'name','label':'A'} | workflow.form.sameKey
                    {'type':'textfield','id':'x','key':'a','label':''} | workflow.form.noLabel
                    {'type':'textfield','id':'x','key':'a','label':'=now()'} | workflow.form.expression
                    {'type':'textfield','id':'x','key':'a','label':'Hello {{user}}'} | workflow.form.expression
                    {'type':'textfield','id':'x','key':'a','label':'A','conditional':{'hide':'=true'}} | workflow.form.conditional
                    {'type':'textfield','id':'x','key':'a','label':'A','readonly':true} | workflow.form.readOnly
                    {'type':'textfield','id':'x','key':'a','label':'A','disabled':'=x'} | workflow.form.readOnly
                    {'type':'textfield','id':'x','key':'a','label':'A','validate':{'pattern':'('}} | workflow.form.badPattern
                    {'type':'textfield','id':'x','key':'a','label':'A','validate':{'pattern':'(?=a)'}} | workflow.form.badPattern
                    {'type':'textfield','id':'x','key':'a','label':'A','validate':{'maxLength':'many'}} | workflow.form.badNumber
                    {'type':'number','id':'x','key':'a','label':'A','validate':{'min':1e999999}} | workflow.form.badNumber
                    {'type':'datetime','id':'x','key':'a','label':'A','subtype':'time'} | workflow.form.onlyDates
                    {'type':'select','id':'x','key':'a','label':'A','valuesKey':'people'} | workflow.form.fetches
                    {'type':'select','id':'x','key':'a','label':'A','values':[]} | workflow.form.noOptions
                    {'type':'radio','id':'x','key':'a','label':'A','values':[{'value':'1'},{'value':'1'}]} | workflow.form.sameOption
                    {'type':'radio','id':'x','key':'a','label':'A','values':[{'value':''}]} | workflow.form.badOption
                    {'type':'radio','id':'x','key':'a','label':'A','values':[{'value':'1'}],'defaultValue':'2'} | workflow.form.badDefault
                    {'type':'group','id':'x','path':'other','components':[]} | workflow.form.path
                    """)
    void a_part_that_runs_fetches_hides_or_confuses_is_refused(String part, String reason) {
        assertThat(reasons(NAME + "," + part)).contains(reason);
    }

    @Test
    void groups_nested_without_end_are_refused() {
        String nested = "{'type':'group','id':'g','components':[".repeat(6) + NAME + "]}".repeat(6);
        assertThat(reasons(nested)).contains("workflow.form.tooDeep");
    }

    @Test
    void a_form_that_asks_nothing_is_refused() {
        assertThat(reasons("{'type':'text','text':'Hello'}")).contains("workflow.form.asksNothing");
    }

    @Test
    void what_is_not_json_is_refused_with_its_line() {
        Refusal reason = FormReader.read("{\n\"id\": \n oops }").reasons().get(0);
        assertThat(reason.messageKey()).isEqualTo("workflow.form.notJson");
        assertThat(reason.args()[0]).isEqualTo(3);
    }

    @Test
    void a_key_given_twice_in_one_object_is_refused() {
        assertThat(FormReader.read("{\"id\":\"a\",\"id\":\"b\"}").reasons())
                .extracting(Refusal::messageKey)
                .containsExactly("workflow.form.notJson");
    }

    @Test
    void a_form_that_is_too_large_is_refused_unread() {
        assertThat(FormReader.read("x".repeat(FormReader.LARGEST + 1)).reasons())
                .extracting(Refusal::messageKey)
                .containsExactly("workflow.form.tooLarge");
    }

    @Test
    void more_parts_than_a_page_can_bear_are_refused() {
        StringBuilder many = new StringBuilder(NAME);
        for (int i = 0; i <= FormReader.MOST_PARTS; i++) {
            many.append(",{'type':'text','text':'Line'}");
        }
        assertThat(reasons(many.toString())).contains("workflow.form.tooMany");
    }
}
