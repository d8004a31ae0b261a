// Written by packages/codegen from schemas/rule.schema.json. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { SchemaValidator } from "./schema-validator.js";
import func2Module from "ajv/dist/runtime/ucs2length.js";
import func0Module from "ajv/dist/runtime/equal.js";

/** The list of faults with one more. */
const add = (list, fault) => (list === null ? [fault] : (list.push(fault), list));

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://isorule.dev/schemas/rule.schema.json","title":"isorule detection rule","description":"One detection rule, written once. See docs/rule-format.md.","type":"object","additionalProperties":false,"required":["id","title","severity","signals","detect"],"properties":{"id":{"description":"A UUID that stays with the rule for good.","type":"string","minLength":1,"pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"title":{"description":"What the rule detects, in a line.","type":"string","minLength":1,"maxLength":256},"description":{"description":"What the rule detects and why it matters.","type":"string","minLength":1},"status":{"$ref":"#/$defs/Status"},"author":{"description":"Who wrote it.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"created":{"description":"The day on which it was written: YYYY-MM-DD.","type":"string","minLength":1,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"modified":{"description":"The day of the last change: YYYY-MM-DD.","type":"string","minLength":1,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"license":{"description":"The licence of the rule text, as an SPDX expression.","type":"string","minLength":1},"severity":{"$ref":"#/$defs/Severity"},"confidence":{"$ref":"#/$defs/Confidence"},"attack":{"description":"What it detects in the terms of MITRE ATT&CK.","type":"array","items":{"$ref":"#/$defs/Technique"},"minItems":1},"software":{"description":"Malware or tools known to behave like this.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"signals":{"description":"Named event filters.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"$ref":"#/$defs/SignalSource"}},"detect":{"$ref":"#/$defs/DetectSource"},"explanation":{"description":"How the signals work together, in plain words.","type":"string","minLength":1},"dataSources":{"description":"What must be logged for the rule to see anything.","type":"array","items":{"type":"string","minLength":1}},"falsePositives":{"description":"Harmless causes of a hit.","type":"array","items":{"type":"string","minLength":1}},"tuning":{"description":"What to change where it fires too often or too rarely.","type":"array","items":{"type":"string","minLength":1}},"tests":{"description":"Ways to make the behaviour happen on purpose.","type":"array","items":{"$ref":"#/$defs/TestCase"}},"examples":{"description":"Events on which the rule fires and does not fire; isorule test runs them.","type":"object","additionalProperties":false,"properties":{"match":{"description":"The rule fires on each of these.","type":"array","items":{"$ref":"#/$defs/Example"}},"ignore":{"description":"The rule stays silent on each of these.","type":"array","items":{"$ref":"#/$defs/Example"}}}},"response":{"description":"What to do when it fires.","type":"string","minLength":1},"investigation":{"description":"What to look at when it fires.","type":"string","minLength":1},"hunting":{"description":"Questions to ask beyond the alert.","type":"array","items":{"$ref":"#/$defs/Hunt"}},"related":{"description":"Other rules that belong with this one.","type":"array","items":{"$ref":"#/$defs/Related"}},"references":{"description":"Sources.","type":"array","items":{"$ref":"#/$defs/Reference"}},"tags":{"description":"Free labels.","type":"array","items":{"type":"string","minLength":1}}},"$defs":{"Duration":{"description":"A span of time: a whole number and a unit, ms, s, m, h or d. Example: 1h","type":"string","minLength":1,"pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$"},"Severity":{"description":"How bad it is when the rule is right.","enum":["informational","low","medium","high","critical"]},"Confidence":{"description":"How often the rule is right when it fires.","enum":["low","medium","high"]},"Status":{"description":"How far the rule is tested.","enum":["experimental","test","stable","deprecated"]},"Technique":{"description":"One ATT&CK technique or sub-technique that the rule detects.","type":"object","additionalProperties":false,"required":["technique"],"properties":{"technique":{"description":"The technique id, such as T1505.004.","type":"string","minLength":1,"pattern":"^T[0-9]{4}(\\.[0-9]{3})?$"},"name":{"description":"The name of the technique, for people.","type":"string","minLength":1},"tactics":{"description":"The tactics under which the technique serves here.","type":"array","items":{"$ref":"#/$defs/Tactic"},"minItems":1,"uniqueItems":true},"version":{"description":"The ATT&CK version in which the id was looked up, such as 17.1.","type":"string","minLength":1,"pattern":"^[0-9]+(\\.[0-9]+)*$"}}},"Tactic":{"description":"An ATT&CK tactic of the enterprise matrix.","enum":["reconnaissance","resource-development","initial-access","execution","persistence","privilege-escalation","defense-evasion","stealth","defense-impairment","credential-access","discovery","lateral-movement","collection","command-and-control","exfiltration","impact"]},"Scalar":{"description":"A value of a field: text, number or boolean.","type":["string","number","boolean"]},"FieldValue":{"description":"What an event holds in a field: a value, a list of values, or null for absent.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]}}]},"Fields":{"description":"Canonical field name to value.","type":"object","additionalProperties":{"$ref":"#/$defs/FieldValue"}},"Where":{"description":"Conditions on one event, all of which must hold: field to test, or any, all, not, keyword.","type":"object","minProperties":1,"properties":{"any":{"description":"At least one of these groups of conditions holds.","type":"array","items":{"$ref":"#/$defs/Where"},"minItems":1},"all":{"description":"Every one of these groups of conditions holds.","type":"array","items":{"$ref":"#/$defs/Where"},"minItems":1},"not":{"description":"None of these groups of conditions holds.","oneOf":[{"$ref":"#/$defs/Where"},{"type":"array","items":{"$ref":"#/$defs/Where"},"minItems":1}]},"keyword":{"description":"Text somewhere in the event, in any field.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]}},"additionalProperties":{"$ref":"#/$defs/Test"}},"Test":{"description":"What a field must be: a value, a list of which any may match, null for absent, or operators.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"equals":{"description":"The field is one of these values.","oneOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1}]},"contains":{"description":"The field contains one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"startsWith":{"description":"The field starts with one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"endsWith":{"description":"The field ends with one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"like":{"description":"The whole field matches one of these patterns: * is any run of characters, ? is one character, \\ makes the next *, ? or \\ ordinary.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"regex":{"description":"Some part of the field matches one of these regular expressions.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"cidr":{"description":"The field is an address in one of these networks.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"lt":{"description":"The field is a number less than this.","type":"number"},"lte":{"description":"The field is a number at most this.","type":"number"},"gt":{"description":"The field is a number greater than this.","type":"number"},"gte":{"description":"The field is a number at least this.","type":"number"},"exists":{"description":"The field is present and not empty (true), or absent (false).","type":"boolean"},"field":{"description":"Compare with another field of the same event: the operator is equals unless compare says otherwise.","type":"string","minLength":1},"compare":{"description":"The operator of field.","enum":["equals","contains","startsWith","endsWith","lt","lte","gt","gte"]},"match":{"description":"Whether any one of the listed values suffices (the default) or all of them are needed.","enum":["any","all"]},"caseSensitive":{"description":"Compare text with case. Default: false.","type":"boolean"},"multiline":{"description":"In a regex, ^ and $ also match at line breaks.","type":"boolean"},"dotAll":{"description":"In a regex, . also matches a line break.","type":"boolean"}}}]},"SignalSource":{"description":"One named event filter.","type":"object","additionalProperties":false,"required":["event","where"],"properties":{"event":{"description":"The event class, such as registry_set.","type":"string","minLength":1},"description":{"description":"What the signal means, for people.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}},"DetectSource":{"description":"How signals combine into a detection.","oneOf":[{"description":"The name of a signal.","type":"string","minLength":1},{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"any":{"description":"At least one of these detections fires.","type":"array","items":{"$ref":"#/$defs/DetectSource"},"minItems":1},"all":{"description":"One and the same event is matched by all of these signals.","type":"array","items":{"$ref":"#/$defs/DetectSource"},"minItems":1},"sequence":{"description":"The signals happen in this order within the window.","type":"object","additionalProperties":false,"required":["by","within","steps"],"properties":{"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"steps":{"description":"Names of signals, in order.","type":"array","items":{"type":"string","minLength":1},"minItems":2}}},"together":{"description":"All signals happen within the window, in any order.","type":"object","additionalProperties":false,"required":["by","within","steps"],"properties":{"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"steps":{"description":"Names of signals.","type":"array","items":{"type":"string","minLength":1},"minItems":2}}},"count":{"description":"So many events happen within the window.","type":"object","additionalProperties":false,"required":["of","within","threshold"],"properties":{"of":{"description":"The signals whose events are counted.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"threshold":{"description":"The number that must be reached: a whole number n means n or more; or bounds.","oneOf":[{"type":"number"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"gt":{"type":"number"},"gte":{"type":"number"},"lt":{"type":"number"},"lte":{"type":"number"},"eq":{"type":"number"},"neq":{"type":"number"}}}]}}},"distinct":{"description":"So many different values of a field are seen within the window.","type":"object","additionalProperties":false,"required":["of","field","within","threshold"],"properties":{"of":{"description":"The signals whose events are looked at.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"field":{"description":"The field whose values are counted.","type":"string","minLength":1},"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"threshold":{"description":"The number that must be reached: a whole number n means n or more; or bounds.","oneOf":[{"type":"number"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"gt":{"type":"number"},"gte":{"type":"number"},"lt":{"type":"number"},"lte":{"type":"number"},"eq":{"type":"number"},"neq":{"type":"number"}}}]}}},"aggregate":{"description":"A sum, average or percentile of a number field within the window.","type":"object","additionalProperties":false,"required":["of","field","function","within","threshold"],"properties":{"of":{"description":"The signals whose events are looked at.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"field":{"description":"The number field.","type":"string","minLength":1},"function":{"enum":["sum","avg","percentile"]},"percentile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":100},"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"threshold":{"description":"The number that must be reached: a whole number n means n or more; or bounds.","oneOf":[{"type":"number"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"gt":{"type":"number"},"gte":{"type":"number"},"lt":{"type":"number"},"lte":{"type":"number"},"eq":{"type":"number"},"neq":{"type":"number"}}}]}}}}}]},"EventSource":{"description":"One event.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event of the list.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"}}},"Example":{"description":"An event, or a list of events in the order of time, with a name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What the example shows.","type":"string","minLength":1},"event":{"description":"The event class of a single event.","type":"string","minLength":1},"fields":{"$ref":"#/$defs/Fields"},"events":{"description":"Several events, for sequences and thresholds.","type":"array","items":{"$ref":"#/$defs/EventSource"},"minItems":1},"signals":{"description":"The signals that must match, where the example is to show which.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}}},"ExpectedSignal":{"description":"An event that the test is expected to leave behind.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"signal":{"description":"The signal of this rule that the event must match.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"},"log":{"description":"The event as a person finds it in the log.","type":"string","minLength":1}}},"TestCase":{"description":"One way to make the behaviour happen on purpose.","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"description":"The name of the test.","type":"string","minLength":1},"description":{"description":"The behaviour that it shows.","type":"string","minLength":1},"atomic":{"description":"The GUID of the Atomic Red Team test.","type":"string","minLength":1,"pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"platform":{"description":"Where it runs, such as windows.","type":"string","minLength":1},"executor":{"description":"What runs the command.","enum":["command_prompt","powershell","sh","bash","manual"]},"elevated":{"description":"Whether it needs administrator rights.","type":"boolean"},"command":{"description":"The command that performs the behaviour.","type":"string","minLength":1},"cleanup":{"description":"The command that undoes it.","type":"string","minLength":1},"expect":{"description":"The events that must appear.","type":"array","items":{"$ref":"#/$defs/ExpectedSignal"},"minItems":1},"fires":{"description":"Whether the rule is expected to fire on these events. Default: true.","type":"boolean"}}},"Hunt":{"description":"A question to ask of stored events beyond the alert.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What is looked for.","type":"string","minLength":1},"description":{"description":"Why, and what a hit means.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}},"Related":{"description":"Another rule that belongs with this one.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The id of the other rule.","type":"string","minLength":1},"type":{"description":"How they belong together.","enum":["derived","obsolete","merged","renamed","similar","correlation"]},"note":{"description":"Why.","type":"string","minLength":1}}},"Reference":{"description":"A source that a reader can open.","oneOf":[{"description":"An address.","type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"The address.","type":"string","minLength":1},"title":{"description":"Its title.","type":"string","minLength":1}}}]},"Span":{"description":"Where the node was read: start and end offset in the source text.","type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"Operator":{"description":"How a comparison compares.","enum":["equals","contains","startsWith","endsWith","like","regex","cidr","lt","lte","gt","gte"]},"FieldOperator":{"description":"How a comparison of two fields compares.","enum":["equals","contains","startsWith","endsWith","lt","lte","gt","gte"]},"Predicate":{"description":"A boolean tree of comparisons on one event.","oneOf":[{"$ref":"#/$defs/And"},{"$ref":"#/$defs/Or"},{"$ref":"#/$defs/Not"},{"$ref":"#/$defs/Comparison"},{"$ref":"#/$defs/FieldComparison"},{"$ref":"#/$defs/Exists"},{"$ref":"#/$defs/Keyword"},{"$ref":"#/$defs/Constant"}]},"And":{"description":"True when every operand is.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"and"},"operands":{"type":"array","items":{"$ref":"#/$defs/Predicate"}},"span":{"$ref":"#/$defs/Span"}}},"Or":{"description":"True when at least one operand is.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"or"},"operands":{"type":"array","items":{"$ref":"#/$defs/Predicate"}},"span":{"$ref":"#/$defs/Span"}}},"Not":{"description":"The plain complement of its operand.","type":"object","additionalProperties":false,"required":["kind","operand"],"properties":{"kind":{"const":"not"},"operand":{"$ref":"#/$defs/Predicate"},"span":{"$ref":"#/$defs/Span"}}},"Comparison":{"description":"A field compared with values, any one of which suffices. False when the field is absent.","type":"object","additionalProperties":false,"required":["kind","field","operator","values","caseSensitive"],"properties":{"kind":{"const":"comparison"},"field":{"type":"string"},"operator":{"$ref":"#/$defs/Operator"},"values":{"type":"array","items":{"$ref":"#/$defs/Scalar"},"minItems":1},"caseSensitive":{"type":"boolean"},"multiline":{"type":"boolean"},"dotAll":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"FieldComparison":{"description":"A field compared with another field of the same event. False when either is absent.","type":"object","additionalProperties":false,"required":["kind","field","operator","other","caseSensitive"],"properties":{"kind":{"const":"fieldComparison"},"field":{"type":"string"},"operator":{"$ref":"#/$defs/FieldOperator"},"other":{"type":"string"},"caseSensitive":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"Exists":{"description":"True when the field is present and not empty.","type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"const":"exists"},"field":{"type":"string"},"span":{"$ref":"#/$defs/Span"}}},"Keyword":{"description":"True when some text value of the event contains one of the texts.","type":"object","additionalProperties":false,"required":["kind","values","caseSensitive"],"properties":{"kind":{"const":"keyword"},"values":{"type":"array","items":{"type":"string"},"minItems":1},"caseSensitive":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"Constant":{"description":"Always true or always false.","type":"object","additionalProperties":false,"required":["kind","value"],"properties":{"kind":{"const":"constant"},"value":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"Bound":{"description":"One bound of a threshold.","type":"object","additionalProperties":false,"required":["operator","value"],"properties":{"operator":{"enum":["gt","gte","lt","lte","eq","neq"]},"value":{"type":"number"}}},"Detection":{"description":"How signals combine.","oneOf":[{"$ref":"#/$defs/SignalUse"},{"$ref":"#/$defs/AnyOf"},{"$ref":"#/$defs/AllOf"},{"$ref":"#/$defs/Sequence"},{"$ref":"#/$defs/Together"},{"$ref":"#/$defs/Count"},{"$ref":"#/$defs/Distinct"},{"$ref":"#/$defs/Aggregate"}]},"SignalUse":{"description":"Fires on every event that the signal matches.","type":"object","additionalProperties":false,"required":["kind","signal"],"properties":{"kind":{"const":"signal"},"signal":{"type":"string"},"span":{"$ref":"#/$defs/Span"}}},"AnyOf":{"description":"Fires when at least one operand does.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"any"},"operands":{"type":"array","items":{"$ref":"#/$defs/Detection"}},"span":{"$ref":"#/$defs/Span"}}},"AllOf":{"description":"Fires on an event that every operand matches: operands are signals, any or all.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"all"},"operands":{"type":"array","items":{"$ref":"#/$defs/Detection"}},"span":{"$ref":"#/$defs/Span"}}},"Sequence":{"description":"Fires when the steps happen one strictly after the other, the last at most `within` after the first, with equal `by` values.","type":"object","additionalProperties":false,"required":["kind","by","within","steps"],"properties":{"kind":{"const":"sequence"},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"steps":{"type":"array","items":{"type":"string"}},"span":{"$ref":"#/$defs/Span"}}},"Together":{"description":"Fires when every step happens within one window, in any order, with equal `by` values.","type":"object","additionalProperties":false,"required":["kind","by","within","steps"],"properties":{"kind":{"const":"together"},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"steps":{"type":"array","items":{"type":"string"}},"span":{"$ref":"#/$defs/Span"}}},"Count":{"description":"Fires when the number of events in a window that ends at one of them meets the threshold.","type":"object","additionalProperties":false,"required":["kind","of","by","within","threshold"],"properties":{"kind":{"const":"count"},"of":{"type":"array","items":{"type":"string"}},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"threshold":{"type":"array","items":{"$ref":"#/$defs/Bound"},"minItems":1},"span":{"$ref":"#/$defs/Span"}}},"Distinct":{"description":"Fires when the number of different values of a field in a window meets the threshold.","type":"object","additionalProperties":false,"required":["kind","of","field","by","within","threshold"],"properties":{"kind":{"const":"distinct"},"of":{"type":"array","items":{"type":"string"}},"field":{"type":"string"},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"threshold":{"type":"array","items":{"$ref":"#/$defs/Bound"},"minItems":1},"span":{"$ref":"#/$defs/Span"}}},"Aggregate":{"description":"Fires when a sum, average or percentile of a number field in a window meets the threshold.","type":"object","additionalProperties":false,"required":["kind","of","field","function","by","within","threshold"],"properties":{"kind":{"const":"aggregate"},"of":{"type":"array","items":{"type":"string"}},"field":{"type":"string"},"function":{"enum":["sum","avg","percentile"]},"percentile":{"type":"number"},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"threshold":{"type":"array","items":{"$ref":"#/$defs/Bound"},"minItems":1},"span":{"$ref":"#/$defs/Span"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern3 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern8 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
const schema20 = {"description":"How far the rule is tested.","enum":["experimental","test","stable","deprecated"]};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "experimental") || (data === "test")) || (data === "stable")) || (data === "deprecated"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values",schema:schema20.enum,parentSchema:schema20,data}); errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"description":"How bad it is when the rule is right.","enum":["informational","low","medium","high","critical"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "informational") || (data === "low")) || (data === "medium")) || (data === "high")) || (data === "critical"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values",schema:schema21.enum,parentSchema:schema21,data}); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"How often the rule is right when it fires.","enum":["low","medium","high"]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "low") || (data === "medium")) || (data === "high"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},message:"must be equal to one of the allowed values",schema:schema22.enum,parentSchema:schema22,data}); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"One ATT&CK technique or sub-technique that the rule detects.","type":"object","additionalProperties":false,"required":["technique"],"properties":{"technique":{"description":"The technique id, such as T1505.004.","type":"string","minLength":1,"pattern":"^T[0-9]{4}(\\.[0-9]{3})?$"},"name":{"description":"The name of the technique, for people.","type":"string","minLength":1},"tactics":{"description":"The tactics under which the technique serves here.","type":"array","items":{"$ref":"#/$defs/Tactic"},"minItems":1,"uniqueItems":true},"version":{"description":"The ATT&CK version in which the id was looked up, such as 17.1.","type":"string","minLength":1,"pattern":"^[0-9]+(\\.[0-9]+)*$"}}};
const func0 = func0Module.default;
const pattern6 = new RegExp("^T[0-9]{4}(\\.[0-9]{3})?$", "u");
const pattern7 = new RegExp("^[0-9]+(\\.[0-9]+)*$", "u");
const schema24 = {"description":"An ATT&CK tactic of the enterprise matrix.","enum":["reconnaissance","resource-development","initial-access","execution","persistence","privilege-escalation","defense-evasion","stealth","defense-impairment","credential-access","discovery","lateral-movement","collection","command-and-control","exfiltration","impact"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((data === "reconnaissance") || (data === "resource-development")) || (data === "initial-access")) || (data === "execution")) || (data === "persistence")) || (data === "privilege-escalation")) || (data === "defense-evasion")) || (data === "stealth")) || (data === "defense-impairment")) || (data === "credential-access")) || (data === "discovery")) || (data === "lateral-movement")) || (data === "collection")) || (data === "command-and-control")) || (data === "exfiltration")) || (data === "impact"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},message:"must be equal to one of the allowed values",schema:schema24.enum,parentSchema:schema24,data}); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.technique === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "technique"},message:"must have required property '"+"technique"+"'",schema:schema23.required,parentSchema:schema23,data}); errors++;
}
for(const key0 in data){
if(!((((key0 === "technique") || (key0 === "name")) || (key0 === "tactics")) || (key0 === "version"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data}); errors++;
}
}
if(data.technique !== undefined){
let data0 = data.technique;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/technique",schemaPath:"#/properties/technique/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.technique,data:data0}); errors++;
}
if(!pattern6.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/technique",schemaPath:"#/properties/technique/pattern",keyword:"pattern",params:{pattern: "^T[0-9]{4}(\\.[0-9]{3})?$"},message:"must match pattern \""+"^T[0-9]{4}(\\.[0-9]{3})?$"+"\"",schema:"^T[0-9]{4}(\\.[0-9]{3})?$",parentSchema:schema23.properties.technique,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/technique",schemaPath:"#/properties/technique/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.technique.type,parentSchema:schema23.properties.technique,data:data0}); errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.name,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.name.type,parentSchema:schema23.properties.name,data:data1}); errors++;
}
}
if(data.tactics !== undefined){
let data2 = data.tactics;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tactics",schemaPath:"#/properties/tactics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23.properties.tactics,data:data2}); errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data2[i0], {instancePath:instancePath+"/tactics/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data2[i1], data2[j0])){
vErrors = add(vErrors, {instancePath:instancePath+"/tactics",schemaPath:"#/properties/tactics/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema23.properties.tactics,data:data2}); errors++;
break outer0;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tactics",schemaPath:"#/properties/tactics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.tactics.type,parentSchema:schema23.properties.tactics,data:data2}); errors++;
}
}
if(data.version !== undefined){
let data4 = data.version;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.version,data:data4}); errors++;
}
if(!pattern7.test(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)*$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)*$"+"\"",schema:"^[0-9]+(\\.[0-9]+)*$",parentSchema:schema23.properties.version,data:data4}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.version.type,parentSchema:schema23.properties.version,data:data4}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data}); errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"One named event filter.","type":"object","additionalProperties":false,"required":["event","where"],"properties":{"event":{"description":"The event class, such as registry_set.","type":"string","minLength":1},"description":{"description":"What the signal means, for people.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}};
const schema26 = {"description":"Conditions on one event, all of which must hold: field to test, or any, all, not, keyword.","type":"object","minProperties":1,"properties":{"any":{"description":"At least one of these groups of conditions holds.","type":"array","items":{"$ref":"#/$defs/Where"},"minItems":1},"all":{"description":"Every one of these groups of conditions holds.","type":"array","items":{"$ref":"#/$defs/Where"},"minItems":1},"not":{"description":"None of these groups of conditions holds.","oneOf":[{"$ref":"#/$defs/Where"},{"type":"array","items":{"$ref":"#/$defs/Where"},"minItems":1}]},"keyword":{"description":"Text somewhere in the event, in any field.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]}},"additionalProperties":{"$ref":"#/$defs/Test"}};
const schema27 = {"description":"What a field must be: a value, a list of which any may match, null for absent, or operators.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"equals":{"description":"The field is one of these values.","oneOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1}]},"contains":{"description":"The field contains one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"startsWith":{"description":"The field starts with one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"endsWith":{"description":"The field ends with one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"like":{"description":"The whole field matches one of these patterns: * is any run of characters, ? is one character, \\ makes the next *, ? or \\ ordinary.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"regex":{"description":"Some part of the field matches one of these regular expressions.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"cidr":{"description":"The field is an address in one of these networks.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"lt":{"description":"The field is a number less than this.","type":"number"},"lte":{"description":"The field is a number at most this.","type":"number"},"gt":{"description":"The field is a number greater than this.","type":"number"},"gte":{"description":"The field is a number at least this.","type":"number"},"exists":{"description":"The field is present and not empty (true), or absent (false).","type":"boolean"},"field":{"description":"Compare with another field of the same event: the operator is equals unless compare says otherwise.","type":"string","minLength":1},"compare":{"description":"The operator of field.","enum":["equals","contains","startsWith","endsWith","lt","lte","gt","gte"]},"match":{"description":"Whether any one of the listed values suffices (the default) or all of them are needed.","enum":["any","all"]},"caseSensitive":{"description":"Compare text with case. Default: false.","type":"boolean"},"multiline":{"description":"In a regex, ^ and $ also match at line breaks.","type":"boolean"},"dotAll":{"description":"In a regex, . also matches a line break.","type":"boolean"}}}]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: schema27.oneOf[0].type},message:"must be string,number,boolean",schema:schema27.oneOf[0].type,parentSchema:schema27.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data !== null){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema27.oneOf[1].type,parentSchema:schema27.oneOf[1],data}); errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs5 = errors;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[2],data}); errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/2/items/type",keyword:"type",params:{type: schema27.oneOf[2].items.type},message:"must be string,number,boolean",schema:schema27.oneOf[2].items.type,parentSchema:schema27.oneOf[2].items,data:data0}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[2].type,parentSchema:schema27.oneOf[2],data}); errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var items0 = true;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/3/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27.oneOf[3],data}); errors++;
}
for(const key0 in data){
if(!(func1.call(schema27.oneOf[3].properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27.oneOf[3],data}); errors++;
}
}
if(data.equals !== undefined){
let data1 = data.equals;
const _errs13 = errors;
let valid4 = false;
let passing1 = null;
const _errs14 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",schemaPath:"#/oneOf/3/properties/equals/oneOf/0/type",keyword:"type",params:{type: schema27.oneOf[3].properties.equals.oneOf[0].type},message:"must be string,number,boolean",schema:schema27.oneOf[3].properties.equals.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.equals.oneOf[0],data:data1}); errors++;
}
var _valid1 = _errs14 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs16 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",schemaPath:"#/oneOf/3/properties/equals/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.equals.oneOf[1],data:data1}); errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/equals/" + i1,schemaPath:"#/oneOf/3/properties/equals/oneOf/1/items/type",keyword:"type",params:{type: schema27.oneOf[3].properties.equals.oneOf[1].items.type},message:"must be string,number,boolean",schema:schema27.oneOf[3].properties.equals.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.equals.oneOf[1].items,data:data2}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/equals",schemaPath:"#/oneOf/3/properties/equals/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.equals.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.equals.oneOf[1],data:data1}); errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/equals",schemaPath:"#/oneOf/3/properties/equals/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.equals.oneOf,parentSchema:schema27.oneOf[3].properties.equals,data:data1}); errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.contains !== undefined){
let data3 = data.contains;
const _errs21 = errors;
let valid7 = false;
let passing2 = null;
const _errs22 = errors;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/contains",schemaPath:"#/oneOf/3/properties/contains/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.contains.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.contains.oneOf[0],data:data3}); errors++;
}
var _valid2 = _errs22 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs24 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/contains",schemaPath:"#/oneOf/3/properties/contains/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.contains.oneOf[1],data:data3}); errors++;
}
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/contains/" + i2,schemaPath:"#/oneOf/3/properties/contains/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.contains.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.contains.oneOf[1].items,data:data4}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contains",schemaPath:"#/oneOf/3/properties/contains/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.contains.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.contains.oneOf[1],data:data3}); errors++;
}
var _valid2 = _errs24 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/contains",schemaPath:"#/oneOf/3/properties/contains/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.contains.oneOf,parentSchema:schema27.oneOf[3].properties.contains,data:data3}); errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.startsWith !== undefined){
let data5 = data.startsWith;
const _errs29 = errors;
let valid10 = false;
let passing3 = null;
const _errs30 = errors;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/startsWith",schemaPath:"#/oneOf/3/properties/startsWith/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.startsWith.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.startsWith.oneOf[0],data:data5}); errors++;
}
var _valid3 = _errs30 === errors;
if(_valid3){
valid10 = true;
passing3 = 0;
}
const _errs32 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/startsWith",schemaPath:"#/oneOf/3/properties/startsWith/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.startsWith.oneOf[1],data:data5}); errors++;
}
const len3 = data5.length;
for(let i3=0; i3<len3; i3++){
let data6 = data5[i3];
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/startsWith/" + i3,schemaPath:"#/oneOf/3/properties/startsWith/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.startsWith.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.startsWith.oneOf[1].items,data:data6}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/startsWith",schemaPath:"#/oneOf/3/properties/startsWith/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.startsWith.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.startsWith.oneOf[1],data:data5}); errors++;
}
var _valid3 = _errs32 === errors;
if(_valid3 && valid10){
valid10 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid10 = true;
passing3 = 1;
}
}
if(!valid10){
vErrors = add(vErrors, {instancePath:instancePath+"/startsWith",schemaPath:"#/oneOf/3/properties/startsWith/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.startsWith.oneOf,parentSchema:schema27.oneOf[3].properties.startsWith,data:data5}); errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.endsWith !== undefined){
let data7 = data.endsWith;
const _errs37 = errors;
let valid13 = false;
let passing4 = null;
const _errs38 = errors;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endsWith",schemaPath:"#/oneOf/3/properties/endsWith/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.endsWith.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.endsWith.oneOf[0],data:data7}); errors++;
}
var _valid4 = _errs38 === errors;
if(_valid4){
valid13 = true;
passing4 = 0;
}
const _errs40 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/endsWith",schemaPath:"#/oneOf/3/properties/endsWith/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.endsWith.oneOf[1],data:data7}); errors++;
}
const len4 = data7.length;
for(let i4=0; i4<len4; i4++){
let data8 = data7[i4];
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/endsWith/" + i4,schemaPath:"#/oneOf/3/properties/endsWith/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.endsWith.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.endsWith.oneOf[1].items,data:data8}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/endsWith",schemaPath:"#/oneOf/3/properties/endsWith/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.endsWith.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.endsWith.oneOf[1],data:data7}); errors++;
}
var _valid4 = _errs40 === errors;
if(_valid4 && valid13){
valid13 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid13 = true;
passing4 = 1;
}
}
if(!valid13){
vErrors = add(vErrors, {instancePath:instancePath+"/endsWith",schemaPath:"#/oneOf/3/properties/endsWith/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.endsWith.oneOf,parentSchema:schema27.oneOf[3].properties.endsWith,data:data7}); errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
if(data.like !== undefined){
let data9 = data.like;
const _errs45 = errors;
let valid16 = false;
let passing5 = null;
const _errs46 = errors;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/like",schemaPath:"#/oneOf/3/properties/like/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.like.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.like.oneOf[0],data:data9}); errors++;
}
var _valid5 = _errs46 === errors;
if(_valid5){
valid16 = true;
passing5 = 0;
}
const _errs48 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/like",schemaPath:"#/oneOf/3/properties/like/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.like.oneOf[1],data:data9}); errors++;
}
const len5 = data9.length;
for(let i5=0; i5<len5; i5++){
let data10 = data9[i5];
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/like/" + i5,schemaPath:"#/oneOf/3/properties/like/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.like.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.like.oneOf[1].items,data:data10}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/like",schemaPath:"#/oneOf/3/properties/like/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.like.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.like.oneOf[1],data:data9}); errors++;
}
var _valid5 = _errs48 === errors;
if(_valid5 && valid16){
valid16 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid16 = true;
passing5 = 1;
}
}
if(!valid16){
vErrors = add(vErrors, {instancePath:instancePath+"/like",schemaPath:"#/oneOf/3/properties/like/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.like.oneOf,parentSchema:schema27.oneOf[3].properties.like,data:data9}); errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.regex !== undefined){
let data11 = data.regex;
const _errs53 = errors;
let valid19 = false;
let passing6 = null;
const _errs54 = errors;
if(typeof data11 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regex",schemaPath:"#/oneOf/3/properties/regex/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.regex.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.regex.oneOf[0],data:data11}); errors++;
}
var _valid6 = _errs54 === errors;
if(_valid6){
valid19 = true;
passing6 = 0;
}
const _errs56 = errors;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/regex",schemaPath:"#/oneOf/3/properties/regex/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.regex.oneOf[1],data:data11}); errors++;
}
const len6 = data11.length;
for(let i6=0; i6<len6; i6++){
let data12 = data11[i6];
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/regex/" + i6,schemaPath:"#/oneOf/3/properties/regex/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.regex.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.regex.oneOf[1].items,data:data12}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/regex",schemaPath:"#/oneOf/3/properties/regex/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.regex.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.regex.oneOf[1],data:data11}); errors++;
}
var _valid6 = _errs56 === errors;
if(_valid6 && valid19){
valid19 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid19 = true;
passing6 = 1;
}
}
if(!valid19){
vErrors = add(vErrors, {instancePath:instancePath+"/regex",schemaPath:"#/oneOf/3/properties/regex/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.regex.oneOf,parentSchema:schema27.oneOf[3].properties.regex,data:data11}); errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.cidr !== undefined){
let data13 = data.cidr;
const _errs61 = errors;
let valid22 = false;
let passing7 = null;
const _errs62 = errors;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cidr",schemaPath:"#/oneOf/3/properties/cidr/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.cidr.oneOf[0].type,parentSchema:schema27.oneOf[3].properties.cidr.oneOf[0],data:data13}); errors++;
}
var _valid7 = _errs62 === errors;
if(_valid7){
valid22 = true;
passing7 = 0;
}
const _errs64 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/cidr",schemaPath:"#/oneOf/3/properties/cidr/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.oneOf[3].properties.cidr.oneOf[1],data:data13}); errors++;
}
const len7 = data13.length;
for(let i7=0; i7<len7; i7++){
let data14 = data13[i7];
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/cidr/" + i7,schemaPath:"#/oneOf/3/properties/cidr/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.cidr.oneOf[1].items.type,parentSchema:schema27.oneOf[3].properties.cidr.oneOf[1].items,data:data14}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cidr",schemaPath:"#/oneOf/3/properties/cidr/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.oneOf[3].properties.cidr.oneOf[1].type,parentSchema:schema27.oneOf[3].properties.cidr.oneOf[1],data:data13}); errors++;
}
var _valid7 = _errs64 === errors;
if(_valid7 && valid22){
valid22 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid22 = true;
passing7 = 1;
}
}
if(!valid22){
vErrors = add(vErrors, {instancePath:instancePath+"/cidr",schemaPath:"#/oneOf/3/properties/cidr/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf",schema:schema27.oneOf[3].properties.cidr.oneOf,parentSchema:schema27.oneOf[3].properties.cidr,data:data13}); errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.lt !== undefined){
let data15 = data.lt;
if(!((typeof data15 == "number") && (isFinite(data15)))){
vErrors = add(vErrors, {instancePath:instancePath+"/lt",schemaPath:"#/oneOf/3/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema27.oneOf[3].properties.lt.type,parentSchema:schema27.oneOf[3].properties.lt,data:data15}); errors++;
}
}
if(data.lte !== undefined){
let data16 = data.lte;
if(!((typeof data16 == "number") && (isFinite(data16)))){
vErrors = add(vErrors, {instancePath:instancePath+"/lte",schemaPath:"#/oneOf/3/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema27.oneOf[3].properties.lte.type,parentSchema:schema27.oneOf[3].properties.lte,data:data16}); errors++;
}
}
if(data.gt !== undefined){
let data17 = data.gt;
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = add(vErrors, {instancePath:instancePath+"/gt",schemaPath:"#/oneOf/3/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema27.oneOf[3].properties.gt.type,parentSchema:schema27.oneOf[3].properties.gt,data:data17}); errors++;
}
}
if(data.gte !== undefined){
let data18 = data.gte;
if(!((typeof data18 == "number") && (isFinite(data18)))){
vErrors = add(vErrors, {instancePath:instancePath+"/gte",schemaPath:"#/oneOf/3/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema27.oneOf[3].properties.gte.type,parentSchema:schema27.oneOf[3].properties.gte,data:data18}); errors++;
}
}
if(data.exists !== undefined){
let data19 = data.exists;
if(typeof data19 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/exists",schemaPath:"#/oneOf/3/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.oneOf[3].properties.exists.type,parentSchema:schema27.oneOf[3].properties.exists,data:data19}); errors++;
}
}
if(data.field !== undefined){
let data20 = data.field;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/field",schemaPath:"#/oneOf/3/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.oneOf[3].properties.field,data:data20}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/field",schemaPath:"#/oneOf/3/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.oneOf[3].properties.field.type,parentSchema:schema27.oneOf[3].properties.field,data:data20}); errors++;
}
}
if(data.compare !== undefined){
let data21 = data.compare;
if(!((((((((data21 === "equals") || (data21 === "contains")) || (data21 === "startsWith")) || (data21 === "endsWith")) || (data21 === "lt")) || (data21 === "lte")) || (data21 === "gt")) || (data21 === "gte"))){
vErrors = add(vErrors, {instancePath:instancePath+"/compare",schemaPath:"#/oneOf/3/properties/compare/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[3].properties.compare.enum},message:"must be equal to one of the allowed values",schema:schema27.oneOf[3].properties.compare.enum,parentSchema:schema27.oneOf[3].properties.compare,data:data21}); errors++;
}
}
if(data.match !== undefined){
let data22 = data.match;
if(!((data22 === "any") || (data22 === "all"))){
vErrors = add(vErrors, {instancePath:instancePath+"/match",schemaPath:"#/oneOf/3/properties/match/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[3].properties.match.enum},message:"must be equal to one of the allowed values",schema:schema27.oneOf[3].properties.match.enum,parentSchema:schema27.oneOf[3].properties.match,data:data22}); errors++;
}
}
if(data.caseSensitive !== undefined){
let data23 = data.caseSensitive;
if(typeof data23 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/caseSensitive",schemaPath:"#/oneOf/3/properties/caseSensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.oneOf[3].properties.caseSensitive.type,parentSchema:schema27.oneOf[3].properties.caseSensitive,data:data23}); errors++;
}
}
if(data.multiline !== undefined){
let data24 = data.multiline;
if(typeof data24 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/multiline",schemaPath:"#/oneOf/3/properties/multiline/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.oneOf[3].properties.multiline.type,parentSchema:schema27.oneOf[3].properties.multiline,data:data24}); errors++;
}
}
if(data.dotAll !== undefined){
let data25 = data.dotAll;
if(typeof data25 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/dotAll",schemaPath:"#/oneOf/3/properties/dotAll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema27.oneOf[3].properties.dotAll.type,parentSchema:schema27.oneOf[3].properties.dotAll,data:data25}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.oneOf[3].type,parentSchema:schema27.oneOf[3],data}); errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
var props0 = true;
}
}
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema27.oneOf,parentSchema:schema27,data}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate65.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":true};

const wrapper0 = {validate: validate64};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema26,data}); errors++;
}
for(const key0 in data){
if(!((((key0 === "any") || (key0 === "all")) || (key0 === "not")) || (key0 === "keyword"))){
if(!(validate65(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.any,data:data1}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.any.type,parentSchema:schema26.properties.any,data:data1}); errors++;
}
}
if(data.all !== undefined){
let data3 = data.all;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.all,data:data3}); errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.all.type,parentSchema:schema26.properties.all,data:data3}); errors++;
}
}
if(data.not !== undefined){
let data5 = data.not;
const _errs10 = errors;
let valid6 = false;
let passing0 = null;
const _errs11 = errors;
if(!(wrapper0.validate(data5, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
else {
var items3 = wrapper0.validate.evaluated.items;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs12 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/not",schemaPath:"#/properties/not/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.not.oneOf[1],data:data5}); errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data5[i2], {instancePath:instancePath+"/not/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/not",schemaPath:"#/properties/not/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.not.oneOf[1].type,parentSchema:schema26.properties.not.oneOf[1],data:data5}); errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
if(items3 !== true){
items3 = true;
}
}
}
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/not",schemaPath:"#/properties/not/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema26.properties.not.oneOf,parentSchema:schema26.properties.not,data:data5}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.keyword !== undefined){
let data7 = data.keyword;
const _errs16 = errors;
let valid9 = false;
let passing1 = null;
const _errs17 = errors;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.keyword.oneOf[0],data:data7}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.keyword.oneOf[0].type,parentSchema:schema26.properties.keyword.oneOf[0],data:data7}); errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs19 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.properties.keyword.oneOf[1],data:data7}); errors++;
}
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/keyword/" + i3,schemaPath:"#/properties/keyword/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.properties.keyword.oneOf[1].items,data:data8}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/keyword/" + i3,schemaPath:"#/properties/keyword/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.keyword.oneOf[1].items.type,parentSchema:schema26.properties.keyword.oneOf[1].items,data:data8}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.keyword.oneOf[1].type,parentSchema:schema26.properties.keyword.oneOf[1],data:data7}); errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema26.properties.keyword.oneOf,parentSchema:schema26.properties.keyword,data:data7}); errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data}); errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema25.required,parentSchema:schema25,data}); errors++;
}
if(data.where === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'",schema:schema25.required,parentSchema:schema25,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "description")) || (key0 === "where"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data}); errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.event,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.event.type,parentSchema:schema25.properties.event,data:data0}); errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.description,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.description.type,parentSchema:schema25.properties.description,data:data1}); errors++;
}
}
if(data.where !== undefined){
if(!(validate64(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data}); errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"How signals combine into a detection.","oneOf":[{"description":"The name of a signal.","type":"string","minLength":1},{"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"any":{"description":"At least one of these detections fires.","type":"array","items":{"$ref":"#/$defs/DetectSource"},"minItems":1},"all":{"description":"One and the same event is matched by all of these signals.","type":"array","items":{"$ref":"#/$defs/DetectSource"},"minItems":1},"sequence":{"description":"The signals happen in this order within the window.","type":"object","additionalProperties":false,"required":["by","within","steps"],"properties":{"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"steps":{"description":"Names of signals, in order.","type":"array","items":{"type":"string","minLength":1},"minItems":2}}},"together":{"description":"All signals happen within the window, in any order.","type":"object","additionalProperties":false,"required":["by","within","steps"],"properties":{"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"steps":{"description":"Names of signals.","type":"array","items":{"type":"string","minLength":1},"minItems":2}}},"count":{"description":"So many events happen within the window.","type":"object","additionalProperties":false,"required":["of","within","threshold"],"properties":{"of":{"description":"The signals whose events are counted.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"threshold":{"description":"The number that must be reached: a whole number n means n or more; or bounds.","oneOf":[{"type":"number"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"gt":{"type":"number"},"gte":{"type":"number"},"lt":{"type":"number"},"lte":{"type":"number"},"eq":{"type":"number"},"neq":{"type":"number"}}}]}}},"distinct":{"description":"So many different values of a field are seen within the window.","type":"object","additionalProperties":false,"required":["of","field","within","threshold"],"properties":{"of":{"description":"The signals whose events are looked at.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"field":{"description":"The field whose values are counted.","type":"string","minLength":1},"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"threshold":{"description":"The number that must be reached: a whole number n means n or more; or bounds.","oneOf":[{"type":"number"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"gt":{"type":"number"},"gte":{"type":"number"},"lt":{"type":"number"},"lte":{"type":"number"},"eq":{"type":"number"},"neq":{"type":"number"}}}]}}},"aggregate":{"description":"A sum, average or percentile of a number field within the window.","type":"object","additionalProperties":false,"required":["of","field","function","within","threshold"],"properties":{"of":{"description":"The signals whose events are looked at.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"field":{"description":"The number field.","type":"string","minLength":1},"function":{"enum":["sum","avg","percentile"]},"percentile":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":100},"by":{"description":"Canonical fields whose values must be the same in all events of one hit.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"within":{"$ref":"#/$defs/Duration"},"threshold":{"description":"The number that must be reached: a whole number n means n or more; or bounds.","oneOf":[{"type":"number"},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"gt":{"type":"number"},"gte":{"type":"number"},"lt":{"type":"number"},"lte":{"type":"number"},"eq":{"type":"number"},"neq":{"type":"number"}}}]}}}}}]};
const wrapper4 = {validate: validate69};
const schema29 = {"description":"A span of time: a whole number and a unit, ms, s, m, h or d. Example: 1h","type":"string","minLength":1,"pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$"};
const pattern9 = new RegExp("^[1-9][0-9]{0,8}(ms|s|m|h|d)$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29,data}); errors++;
}
if(!pattern9.test(data)){
vErrors = add(vErrors, {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,8}(ms|s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]{0,8}(ms|s|m|h|d)$"+"\"",schema:"^[1-9][0-9]{0,8}(ms|s|m|h|d)$",parentSchema:schema29,data}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data}); errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[0],data}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[0].type,parentSchema:schema28.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema28.oneOf[1],data}); errors++;
}
if(Object.keys(data).length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28.oneOf[1],data}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "any") || (key0 === "all")) || (key0 === "sequence")) || (key0 === "together")) || (key0 === "count")) || (key0 === "distinct")) || (key0 === "aggregate"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1],data}); errors++;
}
}
if(data.any !== undefined){
let data0 = data.any;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/any",schemaPath:"#/oneOf/1/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.any,data:data0}); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper4.validate(data0[i0], {instancePath:instancePath+"/any/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/any",schemaPath:"#/oneOf/1/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.any.type,parentSchema:schema28.oneOf[1].properties.any,data:data0}); errors++;
}
}
if(data.all !== undefined){
let data2 = data.all;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/all",schemaPath:"#/oneOf/1/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.all,data:data2}); errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper4.validate(data2[i1], {instancePath:instancePath+"/all/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/all",schemaPath:"#/oneOf/1/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.all.type,parentSchema:schema28.oneOf[1].properties.all,data:data2}); errors++;
}
}
if(data.sequence !== undefined){
let data4 = data.sequence;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.by === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/1/properties/sequence/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema28.oneOf[1].properties.sequence.required,parentSchema:schema28.oneOf[1].properties.sequence,data:data4}); errors++;
}
if(data4.within === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/1/properties/sequence/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema28.oneOf[1].properties.sequence.required,parentSchema:schema28.oneOf[1].properties.sequence,data:data4}); errors++;
}
if(data4.steps === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/1/properties/sequence/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema28.oneOf[1].properties.sequence.required,parentSchema:schema28.oneOf[1].properties.sequence,data:data4}); errors++;
}
for(const key1 in data4){
if(!(((key1 === "by") || (key1 === "within")) || (key1 === "steps"))){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/1/properties/sequence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.sequence,data:data4}); errors++;
}
}
if(data4.by !== undefined){
let data5 = data4.by;
const _errs16 = errors;
let valid7 = false;
let passing1 = null;
const _errs17 = errors;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by",schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[0],data:data5}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by",schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[0],data:data5}); errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs19 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by",schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[1],data:data5}); errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by/" + i2,schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[1].items,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by/" + i2,schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[1].items,data:data6}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by",schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.sequence.properties.by.oneOf[1],data:data5}); errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid7){
valid7 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid7 = true;
passing1 = 1;
}
}
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/by",schemaPath:"#/oneOf/1/properties/sequence/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.sequence.properties.by.oneOf,parentSchema:schema28.oneOf[1].properties.sequence.properties.by,data:data5}); errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data4.within !== undefined){
if(!(validate70(data4.within, {instancePath:instancePath+"/sequence/within",parentData:data4,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data4.steps !== undefined){
let data8 = data4.steps;
if(Array.isArray(data8)){
if(data8.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/steps",schemaPath:"#/oneOf/1/properties/sequence/properties/steps/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema28.oneOf[1].properties.sequence.properties.steps,data:data8}); errors++;
}
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/steps/" + i3,schemaPath:"#/oneOf/1/properties/sequence/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.sequence.properties.steps.items,data:data9}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/steps/" + i3,schemaPath:"#/oneOf/1/properties/sequence/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.sequence.properties.steps.items.type,parentSchema:schema28.oneOf[1].properties.sequence.properties.steps.items,data:data9}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sequence/steps",schemaPath:"#/oneOf/1/properties/sequence/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.sequence.properties.steps.type,parentSchema:schema28.oneOf[1].properties.sequence.properties.steps,data:data8}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/1/properties/sequence/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.sequence.type,parentSchema:schema28.oneOf[1].properties.sequence,data:data4}); errors++;
}
}
if(data.together !== undefined){
let data10 = data.together;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/together",schemaPath:"#/oneOf/1/properties/together/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema28.oneOf[1].properties.together.required,parentSchema:schema28.oneOf[1].properties.together,data:data10}); errors++;
}
if(data10.within === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/together",schemaPath:"#/oneOf/1/properties/together/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema28.oneOf[1].properties.together.required,parentSchema:schema28.oneOf[1].properties.together,data:data10}); errors++;
}
if(data10.steps === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/together",schemaPath:"#/oneOf/1/properties/together/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema28.oneOf[1].properties.together.required,parentSchema:schema28.oneOf[1].properties.together,data:data10}); errors++;
}
for(const key2 in data10){
if(!(((key2 === "by") || (key2 === "within")) || (key2 === "steps"))){
vErrors = add(vErrors, {instancePath:instancePath+"/together",schemaPath:"#/oneOf/1/properties/together/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.together,data:data10}); errors++;
}
}
if(data10.by !== undefined){
let data11 = data10.by;
const _errs32 = errors;
let valid13 = false;
let passing2 = null;
const _errs33 = errors;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/together/by",schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.together.properties.by.oneOf[0],data:data11}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together/by",schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.together.properties.by.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.together.properties.by.oneOf[0],data:data11}); errors++;
}
var _valid2 = _errs33 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs35 = errors;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/together/by",schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.together.properties.by.oneOf[1],data:data11}); errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/together/by/" + i4,schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.together.properties.by.oneOf[1].items,data:data12}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together/by/" + i4,schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.together.properties.by.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.together.properties.by.oneOf[1].items,data:data12}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together/by",schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.together.properties.by.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.together.properties.by.oneOf[1],data:data11}); errors++;
}
var _valid2 = _errs35 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
vErrors = add(vErrors, {instancePath:instancePath+"/together/by",schemaPath:"#/oneOf/1/properties/together/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.together.properties.by.oneOf,parentSchema:schema28.oneOf[1].properties.together.properties.by,data:data11}); errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data10.within !== undefined){
if(!(validate70(data10.within, {instancePath:instancePath+"/together/within",parentData:data10,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data10.steps !== undefined){
let data14 = data10.steps;
if(Array.isArray(data14)){
if(data14.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/together/steps",schemaPath:"#/oneOf/1/properties/together/properties/steps/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema28.oneOf[1].properties.together.properties.steps,data:data14}); errors++;
}
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
let data15 = data14[i5];
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/together/steps/" + i5,schemaPath:"#/oneOf/1/properties/together/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.together.properties.steps.items,data:data15}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together/steps/" + i5,schemaPath:"#/oneOf/1/properties/together/properties/steps/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.together.properties.steps.items.type,parentSchema:schema28.oneOf[1].properties.together.properties.steps.items,data:data15}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together/steps",schemaPath:"#/oneOf/1/properties/together/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.together.properties.steps.type,parentSchema:schema28.oneOf[1].properties.together.properties.steps,data:data14}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/together",schemaPath:"#/oneOf/1/properties/together/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.together.type,parentSchema:schema28.oneOf[1].properties.together,data:data10}); errors++;
}
}
if(data.count !== undefined){
let data16 = data.count;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.of === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema28.oneOf[1].properties.count.required,parentSchema:schema28.oneOf[1].properties.count,data:data16}); errors++;
}
if(data16.within === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema28.oneOf[1].properties.count.required,parentSchema:schema28.oneOf[1].properties.count,data:data16}); errors++;
}
if(data16.threshold === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema28.oneOf[1].properties.count.required,parentSchema:schema28.oneOf[1].properties.count,data:data16}); errors++;
}
for(const key3 in data16){
if(!((((key3 === "of") || (key3 === "by")) || (key3 === "within")) || (key3 === "threshold"))){
vErrors = add(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.count,data:data16}); errors++;
}
}
if(data16.of !== undefined){
let data17 = data16.of;
const _errs48 = errors;
let valid19 = false;
let passing3 = null;
const _errs49 = errors;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/of",schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.of.oneOf[0],data:data17}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/of",schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.count.properties.of.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.count.properties.of.oneOf[0],data:data17}); errors++;
}
var _valid3 = _errs49 === errors;
if(_valid3){
valid19 = true;
passing3 = 0;
}
const _errs51 = errors;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/of",schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.of.oneOf[1],data:data17}); errors++;
}
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
let data18 = data17[i6];
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/of/" + i6,schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.of.oneOf[1].items,data:data18}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/of/" + i6,schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.count.properties.of.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.count.properties.of.oneOf[1].items,data:data18}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/of",schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.count.properties.of.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.count.properties.of.oneOf[1],data:data17}); errors++;
}
var _valid3 = _errs51 === errors;
if(_valid3 && valid19){
valid19 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid19 = true;
passing3 = 1;
}
}
if(!valid19){
vErrors = add(vErrors, {instancePath:instancePath+"/count/of",schemaPath:"#/oneOf/1/properties/count/properties/of/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.count.properties.of.oneOf,parentSchema:schema28.oneOf[1].properties.count.properties.of,data:data17}); errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data16.by !== undefined){
let data19 = data16.by;
const _errs56 = errors;
let valid22 = false;
let passing4 = null;
const _errs57 = errors;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/by",schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.by.oneOf[0],data:data19}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/by",schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.count.properties.by.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.count.properties.by.oneOf[0],data:data19}); errors++;
}
var _valid4 = _errs57 === errors;
if(_valid4){
valid22 = true;
passing4 = 0;
}
const _errs59 = errors;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/by",schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.by.oneOf[1],data:data19}); errors++;
}
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
let data20 = data19[i7];
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/by/" + i7,schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.by.oneOf[1].items,data:data20}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/by/" + i7,schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.count.properties.by.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.count.properties.by.oneOf[1].items,data:data20}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/by",schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.count.properties.by.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.count.properties.by.oneOf[1],data:data19}); errors++;
}
var _valid4 = _errs59 === errors;
if(_valid4 && valid22){
valid22 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid22 = true;
passing4 = 1;
}
}
if(!valid22){
vErrors = add(vErrors, {instancePath:instancePath+"/count/by",schemaPath:"#/oneOf/1/properties/count/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.count.properties.by.oneOf,parentSchema:schema28.oneOf[1].properties.count.properties.by,data:data19}); errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data16.within !== undefined){
if(!(validate70(data16.within, {instancePath:instancePath+"/count/within",parentData:data16,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data16.threshold !== undefined){
let data22 = data16.threshold;
const _errs65 = errors;
let valid25 = false;
let passing5 = null;
const _errs66 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[0],data:data22}); errors++;
}
var _valid5 = _errs66 === errors;
if(_valid5){
valid25 = true;
passing5 = 0;
}
const _errs68 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1],data:data22}); errors++;
}
for(const key4 in data22){
if(!((((((key4 === "gt") || (key4 === "gte")) || (key4 === "lt")) || (key4 === "lte")) || (key4 === "eq")) || (key4 === "neq"))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1],data:data22}); errors++;
}
}
if(data22.gt !== undefined){
let data23 = data22.gt;
if(!((typeof data23 == "number") && (isFinite(data23)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold/gt",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.gt.type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.gt,data:data23}); errors++;
}
}
if(data22.gte !== undefined){
let data24 = data22.gte;
if(!((typeof data24 == "number") && (isFinite(data24)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold/gte",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.gte.type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.gte,data:data24}); errors++;
}
}
if(data22.lt !== undefined){
let data25 = data22.lt;
if(!((typeof data25 == "number") && (isFinite(data25)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold/lt",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.lt.type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.lt,data:data25}); errors++;
}
}
if(data22.lte !== undefined){
let data26 = data22.lte;
if(!((typeof data26 == "number") && (isFinite(data26)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold/lte",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.lte.type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.lte,data:data26}); errors++;
}
}
if(data22.eq !== undefined){
let data27 = data22.eq;
if(!((typeof data27 == "number") && (isFinite(data27)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold/eq",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.eq.type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.eq,data:data27}); errors++;
}
}
if(data22.neq !== undefined){
let data28 = data22.neq;
if(!((typeof data28 == "number") && (isFinite(data28)))){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold/neq",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.neq.type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].properties.neq,data:data28}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.count.properties.threshold.oneOf[1],data:data22}); errors++;
}
var _valid5 = _errs68 === errors;
if(_valid5 && valid25){
valid25 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid25 = true;
passing5 = 1;
}
}
if(!valid25){
vErrors = add(vErrors, {instancePath:instancePath+"/count/threshold",schemaPath:"#/oneOf/1/properties/count/properties/threshold/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.count.properties.threshold.oneOf,parentSchema:schema28.oneOf[1].properties.count.properties.threshold,data:data22}); errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/oneOf/1/properties/count/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.count.type,parentSchema:schema28.oneOf[1].properties.count,data:data16}); errors++;
}
}
if(data.distinct !== undefined){
let data29 = data.distinct;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.of === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct",schemaPath:"#/oneOf/1/properties/distinct/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema28.oneOf[1].properties.distinct.required,parentSchema:schema28.oneOf[1].properties.distinct,data:data29}); errors++;
}
if(data29.field === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct",schemaPath:"#/oneOf/1/properties/distinct/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema28.oneOf[1].properties.distinct.required,parentSchema:schema28.oneOf[1].properties.distinct,data:data29}); errors++;
}
if(data29.within === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct",schemaPath:"#/oneOf/1/properties/distinct/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema28.oneOf[1].properties.distinct.required,parentSchema:schema28.oneOf[1].properties.distinct,data:data29}); errors++;
}
if(data29.threshold === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct",schemaPath:"#/oneOf/1/properties/distinct/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema28.oneOf[1].properties.distinct.required,parentSchema:schema28.oneOf[1].properties.distinct,data:data29}); errors++;
}
for(const key5 in data29){
if(!(((((key5 === "of") || (key5 === "field")) || (key5 === "by")) || (key5 === "within")) || (key5 === "threshold"))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct",schemaPath:"#/oneOf/1/properties/distinct/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.distinct,data:data29}); errors++;
}
}
if(data29.of !== undefined){
let data30 = data29.of;
const _errs87 = errors;
let valid28 = false;
let passing6 = null;
const _errs88 = errors;
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of",schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[0],data:data30}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of",schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[0],data:data30}); errors++;
}
var _valid6 = _errs88 === errors;
if(_valid6){
valid28 = true;
passing6 = 0;
}
const _errs90 = errors;
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of",schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[1],data:data30}); errors++;
}
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
let data31 = data30[i8];
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of/" + i8,schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[1].items,data:data31}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of/" + i8,schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[1].items,data:data31}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of",schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.distinct.properties.of.oneOf[1],data:data30}); errors++;
}
var _valid6 = _errs90 === errors;
if(_valid6 && valid28){
valid28 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid28 = true;
passing6 = 1;
}
}
if(!valid28){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/of",schemaPath:"#/oneOf/1/properties/distinct/properties/of/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.distinct.properties.of.oneOf,parentSchema:schema28.oneOf[1].properties.distinct.properties.of,data:data30}); errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
if(data29.field !== undefined){
let data32 = data29.field;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/field",schemaPath:"#/oneOf/1/properties/distinct/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.field,data:data32}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/field",schemaPath:"#/oneOf/1/properties/distinct/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.distinct.properties.field.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.field,data:data32}); errors++;
}
}
if(data29.by !== undefined){
let data33 = data29.by;
const _errs97 = errors;
let valid31 = false;
let passing7 = null;
const _errs98 = errors;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by",schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[0],data:data33}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by",schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[0],data:data33}); errors++;
}
var _valid7 = _errs98 === errors;
if(_valid7){
valid31 = true;
passing7 = 0;
}
const _errs100 = errors;
if(Array.isArray(data33)){
if(data33.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by",schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[1],data:data33}); errors++;
}
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
if(typeof data34 === "string"){
if(func2(data34) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by/" + i9,schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[1].items,data:data34}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by/" + i9,schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[1].items,data:data34}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by",schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.distinct.properties.by.oneOf[1],data:data33}); errors++;
}
var _valid7 = _errs100 === errors;
if(_valid7 && valid31){
valid31 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid31 = true;
passing7 = 1;
}
}
if(!valid31){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/by",schemaPath:"#/oneOf/1/properties/distinct/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.distinct.properties.by.oneOf,parentSchema:schema28.oneOf[1].properties.distinct.properties.by,data:data33}); errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data29.within !== undefined){
if(!(validate70(data29.within, {instancePath:instancePath+"/distinct/within",parentData:data29,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data29.threshold !== undefined){
let data36 = data29.threshold;
const _errs106 = errors;
let valid34 = false;
let passing8 = null;
const _errs107 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[0],data:data36}); errors++;
}
var _valid8 = _errs107 === errors;
if(_valid8){
valid34 = true;
passing8 = 0;
}
const _errs109 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1],data:data36}); errors++;
}
for(const key6 in data36){
if(!((((((key6 === "gt") || (key6 === "gte")) || (key6 === "lt")) || (key6 === "lte")) || (key6 === "eq")) || (key6 === "neq"))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1],data:data36}); errors++;
}
}
if(data36.gt !== undefined){
let data37 = data36.gt;
if(!((typeof data37 == "number") && (isFinite(data37)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold/gt",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.gt.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.gt,data:data37}); errors++;
}
}
if(data36.gte !== undefined){
let data38 = data36.gte;
if(!((typeof data38 == "number") && (isFinite(data38)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold/gte",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.gte.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.gte,data:data38}); errors++;
}
}
if(data36.lt !== undefined){
let data39 = data36.lt;
if(!((typeof data39 == "number") && (isFinite(data39)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold/lt",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.lt.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.lt,data:data39}); errors++;
}
}
if(data36.lte !== undefined){
let data40 = data36.lte;
if(!((typeof data40 == "number") && (isFinite(data40)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold/lte",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.lte.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.lte,data:data40}); errors++;
}
}
if(data36.eq !== undefined){
let data41 = data36.eq;
if(!((typeof data41 == "number") && (isFinite(data41)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold/eq",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.eq.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.eq,data:data41}); errors++;
}
}
if(data36.neq !== undefined){
let data42 = data36.neq;
if(!((typeof data42 == "number") && (isFinite(data42)))){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold/neq",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.neq.type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].properties.neq,data:data42}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf[1],data:data36}); errors++;
}
var _valid8 = _errs109 === errors;
if(_valid8 && valid34){
valid34 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid34 = true;
passing8 = 1;
}
}
if(!valid34){
vErrors = add(vErrors, {instancePath:instancePath+"/distinct/threshold",schemaPath:"#/oneOf/1/properties/distinct/properties/threshold/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.distinct.properties.threshold.oneOf,parentSchema:schema28.oneOf[1].properties.distinct.properties.threshold,data:data36}); errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/distinct",schemaPath:"#/oneOf/1/properties/distinct/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.distinct.type,parentSchema:schema28.oneOf[1].properties.distinct,data:data29}); errors++;
}
}
if(data.aggregate !== undefined){
let data43 = data.aggregate;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.of === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'",schema:schema28.oneOf[1].properties.aggregate.required,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
if(data43.field === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema28.oneOf[1].properties.aggregate.required,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
if(data43.function === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'",schema:schema28.oneOf[1].properties.aggregate.required,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
if(data43.within === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/required",keyword:"required",params:{missingProperty: "within"},message:"must have required property '"+"within"+"'",schema:schema28.oneOf[1].properties.aggregate.required,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
if(data43.threshold === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema28.oneOf[1].properties.aggregate.required,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
for(const key7 in data43){
if(!(((((((key7 === "of") || (key7 === "field")) || (key7 === "function")) || (key7 === "percentile")) || (key7 === "by")) || (key7 === "within")) || (key7 === "threshold"))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
}
if(data43.of !== undefined){
let data44 = data43.of;
const _errs128 = errors;
let valid37 = false;
let passing9 = null;
const _errs129 = errors;
if(typeof data44 === "string"){
if(func2(data44) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of",schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[0],data:data44}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of",schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[0],data:data44}); errors++;
}
var _valid9 = _errs129 === errors;
if(_valid9){
valid37 = true;
passing9 = 0;
}
const _errs131 = errors;
if(Array.isArray(data44)){
if(data44.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of",schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[1],data:data44}); errors++;
}
const len10 = data44.length;
for(let i10=0; i10<len10; i10++){
let data45 = data44[i10];
if(typeof data45 === "string"){
if(func2(data45) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of/" + i10,schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[1].items,data:data45}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of/" + i10,schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[1].items,data:data45}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of",schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf[1],data:data44}); errors++;
}
var _valid9 = _errs131 === errors;
if(_valid9 && valid37){
valid37 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid37 = true;
passing9 = 1;
}
}
if(!valid37){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/of",schemaPath:"#/oneOf/1/properties/aggregate/properties/of/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.aggregate.properties.of.oneOf,parentSchema:schema28.oneOf[1].properties.aggregate.properties.of,data:data44}); errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data43.field !== undefined){
let data46 = data43.field;
if(typeof data46 === "string"){
if(func2(data46) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/field",schemaPath:"#/oneOf/1/properties/aggregate/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.field,data:data46}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/field",schemaPath:"#/oneOf/1/properties/aggregate/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.aggregate.properties.field.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.field,data:data46}); errors++;
}
}
if(data43.function !== undefined){
let data47 = data43.function;
if(!(((data47 === "sum") || (data47 === "avg")) || (data47 === "percentile"))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/function",schemaPath:"#/oneOf/1/properties/aggregate/properties/function/enum",keyword:"enum",params:{allowedValues: schema28.oneOf[1].properties.aggregate.properties.function.enum},message:"must be equal to one of the allowed values",schema:schema28.oneOf[1].properties.aggregate.properties.function.enum,parentSchema:schema28.oneOf[1].properties.aggregate.properties.function,data:data47}); errors++;
}
}
if(data43.percentile !== undefined){
let data48 = data43.percentile;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 >= 100 || isNaN(data48)){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/percentile",schemaPath:"#/oneOf/1/properties/aggregate/properties/percentile/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 100},message:"must be < 100",schema:100,parentSchema:schema28.oneOf[1].properties.aggregate.properties.percentile,data:data48}); errors++;
}
if(data48 <= 0 || isNaN(data48)){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/percentile",schemaPath:"#/oneOf/1/properties/aggregate/properties/percentile/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema28.oneOf[1].properties.aggregate.properties.percentile,data:data48}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/percentile",schemaPath:"#/oneOf/1/properties/aggregate/properties/percentile/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.percentile.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.percentile,data:data48}); errors++;
}
}
if(data43.by !== undefined){
let data49 = data43.by;
const _errs141 = errors;
let valid40 = false;
let passing10 = null;
const _errs142 = errors;
if(typeof data49 === "string"){
if(func2(data49) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by",schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[0],data:data49}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by",schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[0],data:data49}); errors++;
}
var _valid10 = _errs142 === errors;
if(_valid10){
valid40 = true;
passing10 = 0;
}
const _errs144 = errors;
if(Array.isArray(data49)){
if(data49.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by",schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[1],data:data49}); errors++;
}
const len11 = data49.length;
for(let i11=0; i11<len11; i11++){
let data50 = data49[i11];
if(typeof data50 === "string"){
if(func2(data50) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by/" + i11,schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[1].items,data:data50}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by/" + i11,schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[1].items.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[1].items,data:data50}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by",schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf[1],data:data49}); errors++;
}
var _valid10 = _errs144 === errors;
if(_valid10 && valid40){
valid40 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid40 = true;
passing10 = 1;
}
}
if(!valid40){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/by",schemaPath:"#/oneOf/1/properties/aggregate/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.aggregate.properties.by.oneOf,parentSchema:schema28.oneOf[1].properties.aggregate.properties.by,data:data49}); errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
}
if(data43.within !== undefined){
if(!(validate70(data43.within, {instancePath:instancePath+"/aggregate/within",parentData:data43,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data43.threshold !== undefined){
let data52 = data43.threshold;
const _errs150 = errors;
let valid43 = false;
let passing11 = null;
const _errs151 = errors;
if(!((typeof data52 == "number") && (isFinite(data52)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[0].type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[0],data:data52}); errors++;
}
var _valid11 = _errs151 === errors;
if(_valid11){
valid43 = true;
passing11 = 0;
}
const _errs153 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(Object.keys(data52).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1],data:data52}); errors++;
}
for(const key8 in data52){
if(!((((((key8 === "gt") || (key8 === "gte")) || (key8 === "lt")) || (key8 === "lte")) || (key8 === "eq")) || (key8 === "neq"))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1],data:data52}); errors++;
}
}
if(data52.gt !== undefined){
let data53 = data52.gt;
if(!((typeof data53 == "number") && (isFinite(data53)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold/gt",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/properties/gt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.gt.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.gt,data:data53}); errors++;
}
}
if(data52.gte !== undefined){
let data54 = data52.gte;
if(!((typeof data54 == "number") && (isFinite(data54)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold/gte",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/properties/gte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.gte.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.gte,data:data54}); errors++;
}
}
if(data52.lt !== undefined){
let data55 = data52.lt;
if(!((typeof data55 == "number") && (isFinite(data55)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold/lt",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/properties/lt/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.lt.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.lt,data:data55}); errors++;
}
}
if(data52.lte !== undefined){
let data56 = data52.lte;
if(!((typeof data56 == "number") && (isFinite(data56)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold/lte",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/properties/lte/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.lte.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.lte,data:data56}); errors++;
}
}
if(data52.eq !== undefined){
let data57 = data52.eq;
if(!((typeof data57 == "number") && (isFinite(data57)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold/eq",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/properties/eq/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.eq.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.eq,data:data57}); errors++;
}
}
if(data52.neq !== undefined){
let data58 = data52.neq;
if(!((typeof data58 == "number") && (isFinite(data58)))){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold/neq",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/properties/neq/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.neq.type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].properties.neq,data:data58}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1].type,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf[1],data:data52}); errors++;
}
var _valid11 = _errs153 === errors;
if(_valid11 && valid43){
valid43 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid43 = true;
passing11 = 1;
}
}
if(!valid43){
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate/threshold",schemaPath:"#/oneOf/1/properties/aggregate/properties/threshold/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},message:"must match exactly one schema in oneOf",schema:schema28.oneOf[1].properties.aggregate.properties.threshold.oneOf,parentSchema:schema28.oneOf[1].properties.aggregate.properties.threshold,data:data52}); errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aggregate",schemaPath:"#/oneOf/1/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].properties.aggregate.type,parentSchema:schema28.oneOf[1].properties.aggregate,data:data43}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.oneOf[1].type,parentSchema:schema28.oneOf[1],data}); errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props5 = true;
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema28.oneOf,parentSchema:schema28,data}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate69.errors = vErrors;
evaluated0.props = props5;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema30 = {"description":"One way to make the behaviour happen on purpose.","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"description":"The name of the test.","type":"string","minLength":1},"description":{"description":"The behaviour that it shows.","type":"string","minLength":1},"atomic":{"description":"The GUID of the Atomic Red Team test.","type":"string","minLength":1,"pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"platform":{"description":"Where it runs, such as windows.","type":"string","minLength":1},"executor":{"description":"What runs the command.","enum":["command_prompt","powershell","sh","bash","manual"]},"elevated":{"description":"Whether it needs administrator rights.","type":"boolean"},"command":{"description":"The command that performs the behaviour.","type":"string","minLength":1},"cleanup":{"description":"The command that undoes it.","type":"string","minLength":1},"expect":{"description":"The events that must appear.","type":"array","items":{"$ref":"#/$defs/ExpectedSignal"},"minItems":1},"fires":{"description":"Whether the rule is expected to fire on these events. Default: true.","type":"boolean"}}};
const pattern10 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema31 = {"description":"An event that the test is expected to leave behind.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"signal":{"description":"The signal of this rule that the event must match.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"},"log":{"description":"The event as a person finds it in the log.","type":"string","minLength":1}}};
const pattern11 = new RegExp("^(0|[0-9]{1,9}(ms|s|m|h|d))$", "u");
const schema32 = {"description":"Canonical field name to value.","type":"object","additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema33 = {"description":"What an event holds in a field: a value, a list of values, or null for absent.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]}}]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: schema33.oneOf[0].type},message:"must be string,number,boolean",schema:schema33.oneOf[0].type,parentSchema:schema33.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data !== null){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema33.oneOf[1].type,parentSchema:schema33.oneOf[1],data}); errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs5 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/2/items/type",keyword:"type",params:{type: schema33.oneOf[2].items.type},message:"must be string,number,boolean",schema:schema33.oneOf[2].items.type,parentSchema:schema33.oneOf[2].items,data:data0}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.oneOf[2].type,parentSchema:schema33.oneOf[2],data}); errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var items0 = true;
}
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema33.oneOf,parentSchema:schema33,data}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate80.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate80(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data}); errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema31.required,parentSchema:schema31,data}); errors++;
}
if(data.fields === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema31.required,parentSchema:schema31,data}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "signal") || (key0 === "event")) || (key0 === "at")) || (key0 === "fields")) || (key0 === "log"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data}); errors++;
}
}
if(data.signal !== undefined){
let data0 = data.signal;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.signal,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.signal.type,parentSchema:schema31.properties.signal,data:data0}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.event,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.event.type,parentSchema:schema31.properties.event,data:data1}); errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!pattern11.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(0|[0-9]{1,9}(ms|s|m|h|d))$"},message:"must match pattern \""+"^(0|[0-9]{1,9}(ms|s|m|h|d))$"+"\"",schema:"^(0|[0-9]{1,9}(ms|s|m|h|d))$",parentSchema:schema31.properties.at,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.at.type,parentSchema:schema31.properties.at,data:data2}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate79(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.log !== undefined){
let data4 = data.log;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/log",schemaPath:"#/properties/log/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.log,data:data4}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.log.type,parentSchema:schema31.properties.log,data:data4}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data}); errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema30.required,parentSchema:schema30,data}); errors++;
}
if(data.expect === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema30.required,parentSchema:schema30,data}); errors++;
}
for(const key0 in data){
if(!(func1.call(schema30.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.name.type,parentSchema:schema30.properties.name,data:data0}); errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.description,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.description.type,parentSchema:schema30.properties.description,data:data1}); errors++;
}
}
if(data.atomic !== undefined){
let data2 = data.atomic;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.atomic,data:data2}); errors++;
}
if(!pattern10.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema30.properties.atomic,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.atomic.type,parentSchema:schema30.properties.atomic,data:data2}); errors++;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.platform,data:data3}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.platform.type,parentSchema:schema30.properties.platform,data:data3}); errors++;
}
}
if(data.executor !== undefined){
let data4 = data.executor;
if(!(((((data4 === "command_prompt") || (data4 === "powershell")) || (data4 === "sh")) || (data4 === "bash")) || (data4 === "manual"))){
vErrors = add(vErrors, {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues: schema30.properties.executor.enum},message:"must be equal to one of the allowed values",schema:schema30.properties.executor.enum,parentSchema:schema30.properties.executor,data:data4}); errors++;
}
}
if(data.elevated !== undefined){
let data5 = data.elevated;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/elevated",schemaPath:"#/properties/elevated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.elevated.type,parentSchema:schema30.properties.elevated,data:data5}); errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.command,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.command.type,parentSchema:schema30.properties.command,data:data6}); errors++;
}
}
if(data.cleanup !== undefined){
let data7 = data.cleanup;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.cleanup,data:data7}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.cleanup.type,parentSchema:schema30.properties.cleanup,data:data7}); errors++;
}
}
if(data.expect !== undefined){
let data8 = data.expect;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema30.properties.expect,data:data8}); errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate78(data8[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.expect.type,parentSchema:schema30.properties.expect,data:data8}); errors++;
}
}
if(data.fires !== undefined){
let data10 = data.fires;
if(typeof data10 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/fires",schemaPath:"#/properties/fires/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema30.properties.fires.type,parentSchema:schema30.properties.fires,data:data10}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data}); errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"An event, or a list of events in the order of time, with a name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What the example shows.","type":"string","minLength":1},"event":{"description":"The event class of a single event.","type":"string","minLength":1},"fields":{"$ref":"#/$defs/Fields"},"events":{"description":"Several events, for sequences and thresholds.","type":"array","items":{"$ref":"#/$defs/EventSource"},"minItems":1},"signals":{"description":"The signals that must match, where the example is to show which.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}}};
const schema35 = {"description":"One event.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event of the list.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema35.required,parentSchema:schema35,data}); errors++;
}
if(data.fields === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema35.required,parentSchema:schema35,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "at")) || (key0 === "fields"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data}); errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.event,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.event.type,parentSchema:schema35.properties.event,data:data0}); errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(0|[0-9]{1,9}(ms|s|m|h|d))$"},message:"must match pattern \""+"^(0|[0-9]{1,9}(ms|s|m|h|d))$"+"\"",schema:"^(0|[0-9]{1,9}(ms|s|m|h|d))$",parentSchema:schema35.properties.at,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.at.type,parentSchema:schema35.properties.at,data:data1}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate79(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data}); errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema34.required,parentSchema:schema34,data}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "event")) || (key0 === "fields")) || (key0 === "events")) || (key0 === "signals"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.name.type,parentSchema:schema34.properties.name,data:data0}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.event,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.event.type,parentSchema:schema34.properties.event,data:data1}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate79(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data3 = data.events;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.events,data:data3}); errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate87(data3[i0], {instancePath:instancePath+"/events/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.events.type,parentSchema:schema34.properties.events,data:data3}); errors++;
}
}
if(data.signals !== undefined){
let data5 = data.signals;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.properties.signals,data:data5}); errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signals/" + i1,schemaPath:"#/properties/signals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.signals.items,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signals/" + i1,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.signals.items.type,parentSchema:schema34.properties.signals.items,data:data6}); errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data5[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema34.properties.signals,data:data5}); errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.signals.type,parentSchema:schema34.properties.signals,data:data5}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data}); errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"A question to ask of stored events beyond the alert.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What is looked for.","type":"string","minLength":1},"description":{"description":"Why, and what a hit means.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema36.required,parentSchema:schema36,data}); errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "event")) || (key0 === "where"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data0}); errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.description,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.description.type,parentSchema:schema36.properties.description,data:data1}); errors++;
}
}
if(data.event !== undefined){
let data2 = data.event;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.event,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.event.type,parentSchema:schema36.properties.event,data:data2}); errors++;
}
}
if(data.where !== undefined){
if(!(validate64(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data}); errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"Another rule that belongs with this one.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The id of the other rule.","type":"string","minLength":1},"type":{"description":"How they belong together.","enum":["derived","obsolete","merged","renamed","similar","correlation"]},"note":{"description":"Why.","type":"string","minLength":1}}};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema37.required,parentSchema:schema37,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "type")) || (key0 === "note"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.id,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.id.type,parentSchema:schema37.properties.id,data:data0}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((((data1 === "derived") || (data1 === "obsolete")) || (data1 === "merged")) || (data1 === "renamed")) || (data1 === "similar")) || (data1 === "correlation"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.type.enum,parentSchema:schema37.properties.type,data:data1}); errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.note,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.note.type,parentSchema:schema37.properties.note,data:data2}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data}); errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"A source that a reader can open.","oneOf":[{"description":"An address.","type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"The address.","type":"string","minLength":1},"title":{"description":"Its title.","type":"string","minLength":1}}}]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.oneOf[0],data}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.oneOf[0].type,parentSchema:schema38.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema38.oneOf[1].required,parentSchema:schema38.oneOf[1],data}); errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "title"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38.oneOf[1],data}); errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/oneOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.oneOf[1].properties.url,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.oneOf[1].properties.url.type,parentSchema:schema38.oneOf[1].properties.url,data:data0}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/oneOf/1/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.oneOf[1].properties.title,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/oneOf/1/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.oneOf[1].properties.title.type,parentSchema:schema38.oneOf[1].properties.title,data:data1}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.oneOf[1].type,parentSchema:schema38.oneOf[1],data}); errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema38.oneOf,parentSchema:schema38,data}); errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate97.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://isorule.dev/schemas/rule.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema19.required,parentSchema:schema19,data}); errors++;
}
if(data.title === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema19.required,parentSchema:schema19,data}); errors++;
}
if(data.severity === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema19.required,parentSchema:schema19,data}); errors++;
}
if(data.signals === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signals"},message:"must have required property '"+"signals"+"'",schema:schema19.required,parentSchema:schema19,data}); errors++;
}
if(data.detect === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detect"},message:"must have required property '"+"detect"+"'",schema:schema19.required,parentSchema:schema19,data}); errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.id,data:data0}); errors++;
}
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},message:"must match pattern \""+"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"+"\"",schema:"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",parentSchema:schema19.properties.id,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.id.type,parentSchema:schema19.properties.id,data:data0}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema19.properties.title,data:data1}); errors++;
}
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.title,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.title.type,parentSchema:schema19.properties.title,data:data1}); errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.description,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.description.type,parentSchema:schema19.properties.description,data:data2}); errors++;
}
}
if(data.status !== undefined){
if(!(validate53(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.author !== undefined){
let data4 = data.author;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.author.oneOf[0],data:data4}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.author.oneOf[0].type,parentSchema:schema19.properties.author.oneOf[0],data:data4}); errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs13 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.author.oneOf[1],data:data4}); errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/author/" + i0,schemaPath:"#/properties/author/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.author.oneOf[1].items,data:data5}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/author/" + i0,schemaPath:"#/properties/author/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.author.oneOf[1].items.type,parentSchema:schema19.properties.author.oneOf[1].items,data:data5}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.author.oneOf[1].type,parentSchema:schema19.properties.author.oneOf[1],data:data4}); errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/author",schemaPath:"#/properties/author/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.author.oneOf,parentSchema:schema19.properties.author,data:data4}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.created !== undefined){
let data6 = data.created;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/created",schemaPath:"#/properties/created/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.created,data:data6}); errors++;
}
if(!pattern4.test(data6)){
vErrors = add(vErrors, {instancePath:instancePath+"/created",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema19.properties.created,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.created.type,parentSchema:schema19.properties.created,data:data6}); errors++;
}
}
if(data.modified !== undefined){
let data7 = data.modified;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.modified,data:data7}); errors++;
}
if(!pattern4.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema19.properties.modified,data:data7}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.modified.type,parentSchema:schema19.properties.modified,data:data7}); errors++;
}
}
if(data.license !== undefined){
let data8 = data.license;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/license",schemaPath:"#/properties/license/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.license,data:data8}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.license.type,parentSchema:schema19.properties.license,data:data8}); errors++;
}
}
if(data.severity !== undefined){
if(!(validate55(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
if(!(validate57(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.attack !== undefined){
let data11 = data.attack;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/attack",schemaPath:"#/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.attack,data:data11}); errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate59(data11[i1], {instancePath:instancePath+"/attack/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/attack",schemaPath:"#/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.attack.type,parentSchema:schema19.properties.attack,data:data11}); errors++;
}
}
if(data.software !== undefined){
let data13 = data.software;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/software",schemaPath:"#/properties/software/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.software,data:data13}); errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/software/" + i2,schemaPath:"#/properties/software/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.software.items,data:data14}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/software/" + i2,schemaPath:"#/properties/software/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.software.items.type,parentSchema:schema19.properties.software.items,data:data14}); errors++;
}
}
let i3 = data13.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data13[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = add(vErrors, {instancePath:instancePath+"/software",schemaPath:"#/properties/software/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)",schema:true,parentSchema:schema19.properties.software,data:data13}); errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/software",schemaPath:"#/properties/software/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.software.type,parentSchema:schema19.properties.software,data:data13}); errors++;
}
}
if(data.signals !== undefined){
let data15 = data.signals;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.signals,data:data15}); errors++;
}
for(const key1 in data15){
const _errs34 = errors;
if(typeof key1 === "string"){
if(!pattern8.test(key1)){
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:schema19.properties.signals.propertyNames,data:key1,propertyName:key1}); errors++;
}
}
var valid9 = _errs34 === errors;
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.signals.propertyNames,parentSchema:schema19.properties.signals,data:data15}); errors++;
}
}
for(const key2 in data15){
if(!(validate63(data15[key2], {instancePath:instancePath+"/signals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.signals.type,parentSchema:schema19.properties.signals,data:data15}); errors++;
}
}
if(data.detect !== undefined){
if(!(validate69(data.detect, {instancePath:instancePath+"/detect",parentData:data,parentDataProperty:"detect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.explanation !== undefined){
let data18 = data.explanation;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/explanation",schemaPath:"#/properties/explanation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.explanation,data:data18}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.explanation.type,parentSchema:schema19.properties.explanation,data:data18}); errors++;
}
}
if(data.dataSources !== undefined){
let data19 = data.dataSources;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i4=0; i4<len3; i4++){
let data20 = data19[i4];
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/dataSources/" + i4,schemaPath:"#/properties/dataSources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.dataSources.items,data:data20}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataSources/" + i4,schemaPath:"#/properties/dataSources/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.dataSources.items.type,parentSchema:schema19.properties.dataSources.items,data:data20}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dataSources",schemaPath:"#/properties/dataSources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.dataSources.type,parentSchema:schema19.properties.dataSources,data:data19}); errors++;
}
}
if(data.falsePositives !== undefined){
let data21 = data.falsePositives;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i5=0; i5<len4; i5++){
let data22 = data21[i5];
if(typeof data22 === "string"){
if(func2(data22) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/falsePositives/" + i5,schemaPath:"#/properties/falsePositives/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.falsePositives.items,data:data22}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/falsePositives/" + i5,schemaPath:"#/properties/falsePositives/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.falsePositives.items.type,parentSchema:schema19.properties.falsePositives.items,data:data22}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/falsePositives",schemaPath:"#/properties/falsePositives/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.falsePositives.type,parentSchema:schema19.properties.falsePositives,data:data21}); errors++;
}
}
if(data.tuning !== undefined){
let data23 = data.tuning;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i6=0; i6<len5; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tuning/" + i6,schemaPath:"#/properties/tuning/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.tuning.items,data:data24}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tuning/" + i6,schemaPath:"#/properties/tuning/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.tuning.items.type,parentSchema:schema19.properties.tuning.items,data:data24}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tuning",schemaPath:"#/properties/tuning/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.tuning.type,parentSchema:schema19.properties.tuning,data:data23}); errors++;
}
}
if(data.tests !== undefined){
let data25 = data.tests;
if(Array.isArray(data25)){
const len6 = data25.length;
for(let i7=0; i7<len6; i7++){
if(!(validate77(data25[i7], {instancePath:instancePath+"/tests/" + i7,parentData:data25,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.tests.type,parentSchema:schema19.properties.tests,data:data25}); errors++;
}
}
if(data.examples !== undefined){
let data27 = data.examples;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key3 in data27){
if(!((key3 === "match") || (key3 === "ignore"))){
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.examples,data:data27}); errors++;
}
}
if(data27.match !== undefined){
let data28 = data27.match;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i8=0; i8<len7; i8++){
if(!(validate85(data28[i8], {instancePath:instancePath+"/examples/match/" + i8,parentData:data28,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/examples/match",schemaPath:"#/properties/examples/properties/match/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.examples.properties.match.type,parentSchema:schema19.properties.examples.properties.match,data:data28}); errors++;
}
}
if(data27.ignore !== undefined){
let data30 = data27.ignore;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i9=0; i9<len8; i9++){
if(!(validate85(data30[i9], {instancePath:instancePath+"/examples/ignore/" + i9,parentData:data30,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/examples/ignore",schemaPath:"#/properties/examples/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.examples.properties.ignore.type,parentSchema:schema19.properties.examples.properties.ignore,data:data30}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.examples.type,parentSchema:schema19.properties.examples,data:data27}); errors++;
}
}
if(data.response !== undefined){
let data32 = data.response;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/response",schemaPath:"#/properties/response/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.response,data:data32}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.response.type,parentSchema:schema19.properties.response,data:data32}); errors++;
}
}
if(data.investigation !== undefined){
let data33 = data.investigation;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/investigation",schemaPath:"#/properties/investigation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.investigation,data:data33}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/investigation",schemaPath:"#/properties/investigation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.investigation.type,parentSchema:schema19.properties.investigation,data:data33}); errors++;
}
}
if(data.hunting !== undefined){
let data34 = data.hunting;
if(Array.isArray(data34)){
const len9 = data34.length;
for(let i10=0; i10<len9; i10++){
if(!(validate92(data34[i10], {instancePath:instancePath+"/hunting/" + i10,parentData:data34,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/hunting",schemaPath:"#/properties/hunting/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.hunting.type,parentSchema:schema19.properties.hunting,data:data34}); errors++;
}
}
if(data.related !== undefined){
let data36 = data.related;
if(Array.isArray(data36)){
const len10 = data36.length;
for(let i11=0; i11<len10; i11++){
if(!(validate95(data36[i11], {instancePath:instancePath+"/related/" + i11,parentData:data36,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.related.type,parentSchema:schema19.properties.related,data:data36}); errors++;
}
}
if(data.references !== undefined){
let data38 = data.references;
if(Array.isArray(data38)){
const len11 = data38.length;
for(let i12=0; i12<len11; i12++){
if(!(validate97(data38[i12], {instancePath:instancePath+"/references/" + i12,parentData:data38,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.references.type,parentSchema:schema19.properties.references,data:data38}); errors++;
}
}
if(data.tags !== undefined){
let data40 = data.tags;
if(Array.isArray(data40)){
const len12 = data40.length;
for(let i13=0; i13<len12; i13++){
let data41 = data40[i13];
if(typeof data41 === "string"){
if(func2(data41) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i13,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.tags.items,data:data41}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags/" + i13,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.tags.items.type,parentSchema:schema19.properties.tags.items,data:data41}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.tags.type,parentSchema:schema19.properties.tags,data:data40}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** Whether the data is as the rule schema says. All faults are in `errors` until the next call. */
export const validateRule: SchemaValidator = validate52;
