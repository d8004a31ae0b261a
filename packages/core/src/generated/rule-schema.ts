// Written by packages/codegen from schemas/rule.schema.json. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { SchemaValidator } from "./schema-validator.js";
import func2Module from "ajv/dist/runtime/ucs2length.js";
import func0Module from "ajv/dist/runtime/equal.js";

/** The list of faults with one more. */
const add = (list, fault) => (list === null ? [fault] : (list.push(fault), list));

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://isorule.dev/schemas/rule.schema.json","title":"isorule detection rule","description":"One detection rule, written once. See docs/rule-format.md.","type":"object","additionalProperties":false,"required":["id","title","severity","signals","detect"],"properties":{"id":{"description":"A UUID that stays with the rule for good.","type":"string","minLength":1,"pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"title":{"description":"What the rule detects, in a line.","type":"string","minLength":1,"maxLength":256},"description":{"description":"What the rule detects and why it matters.","type":"string","minLength":1},"status":{"$ref":"#/$defs/Status"},"author":{"description":"Who wrote it.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"created":{"description":"The day on which it was written: YYYY-MM-DD.","type":"string","minLength":1,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"modified":{"description":"The day of the last change: YYYY-MM-DD.","type":"string","minLength":1,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"license":{"description":"The licence of the rule text, as an SPDX expression.","type":"string","minLength":1},"severity":{"$ref":"#/$defs/Severity"},"confidence":{"$ref":"#/$defs/Confidence"},"attack":{"description":"What it detects in the terms of MITRE ATT&CK.","type":"array","items":{"$ref":"#/$defs/Technique"},"minItems":1},"software":{"description":"Malware or tools known to behave like this.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"signals":{"description":"Named event filters.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z][A-Za-z0-9_]*$"},"additionalProperties":{"$ref":"#/$defs/SignalSource"}},"detect":{"$ref":"#/$defs/DetectSource"},"explanation":{"description":"How the signals work together, in plain words.","type":"string","minLength":1},"dataSources":{"description":"What must be logged for the rule to see anything.","type":"array","items":{"type":"string","minLength":1}},"falsePositives":{"description":"Harmless causes of a hit.","type":"array","items":{"type":"string","minLength":1}},"tuning":{"description":"What to change where it fires too often or too rarely.","type":"array","items":{"type":"string","minLength":1}},"tests":{"description":"Ways to make the behaviour happen on purpose.","type":"array","items":{"$ref":"#/$defs/TestCase"}},"examples":{"description":"Events on which the rule fires and does not fire; isorule test runs them.","type":"object","additionalProperties":false,"properties":{"match":{"description":"The rule fires on each of these.","type":"array","items":{"$ref":"#/$defs/Example"}},"ignore":{"description":"The rule stays silent on each of these.","type":"array","items":{"$ref":"#/$defs/Example"}}}},"response":{"description":"What to do when it fires.","type":"string","minLength":1},"investigation":{"description":"What to look at when it fires.","type":"string","minLength":1},"hunting":{"description":"Questions to ask beyond the alert.","type":"array","items":{"$ref":"#/$defs/Hunt"}},"related":{"description":"Other rules that belong with this one.","type":"array","items":{"$ref":"#/$defs/Related"}},"references":{"description":"Sources.","type":"array","items":{"$ref":"#/$defs/Reference"}},"tags":{"description":"Free labels.","type":"array","items":{"type":"string","minLength":1}}},"$defs":{"Duration":{"description":"A span of time: a whole number and a unit, ms, s, m, h or d. Example: 1h","type":"string","minLength":1,"pattern":"^[1-9][0-9]{0,8}(ms|s|m|h|d)$"},"Severity":{"description":"How bad it is when the rule is right.","enum":["informational","low","medium","high","critical"]},"Confidence":{"description":"How often the rule is right when it fires.","enum":["low","medium","high"]},"Status":{"description":"How far the rule is tested.","enum":["experimental","test","stable","deprecated"]},"Technique":{"description":"One ATT&CK technique or sub-technique that the rule detects.","type":"object","additionalProperties":false,"required":["technique"],"properties":{"technique":{"description":"The technique id, such as T1505.004.","type":"string","minLength":1,"pattern":"^T[0-9]{4}(\\.[0-9]{3})?$"},"name":{"description":"The name of the technique, for people.","type":"string","minLength":1},"tactics":{"description":"The tactics under which the technique serves here.","type":"array","items":{"$ref":"#/$defs/Tactic"},"minItems":1,"uniqueItems":true},"version":{"description":"The ATT&CK version in which the id was looked up, such as 17.1.","type":"string","minLength":1,"pattern":"^[0-9]+(\\.[0-9]+)*$"}}},"Tactic":{"description":"An ATT&CK tactic of the enterprise matrix.","enum":["reconnaissance","resource-development","initial-access","execution","persistence","privilege-escalation","defense-evasion","stealth","defense-impairment","credential-access","discovery","lateral-movement","collection","command-and-control","exfiltration","impact"]},"Scalar":{"description":"A value of a field: text, number or boolean.","type":["string","number","boolean"]},"FieldValue":{"description":"What an event holds in a field: a value, a list of values, or null for absent.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]}}]},"Fields":{"description":"Canonical field name to value.","type":"object","additionalProperties":{"$ref":"#/$defs/FieldValue"}},"Where":{"description":"Checked by its reader."},"Test":{"description":"What a field must be: a value, a list of which any may match, null for absent, or operators.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"equals":{"description":"The field is one of these values.","oneOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1}]},"contains":{"description":"The field contains one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"startsWith":{"description":"The field starts with one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"endsWith":{"description":"The field ends with one of these texts.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"like":{"description":"The whole field matches one of these patterns: * is any run of characters, ? is one character, \\ makes the next *, ? or \\ ordinary.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"regex":{"description":"Some part of the field matches one of these regular expressions.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"cidr":{"description":"The field is an address in one of these networks.","oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1}]},"lt":{"description":"The field is a number less than this.","type":"number"},"lte":{"description":"The field is a number at most this.","type":"number"},"gt":{"description":"The field is a number greater than this.","type":"number"},"gte":{"description":"The field is a number at least this.","type":"number"},"exists":{"description":"The field is present and not empty (true), or absent (false).","type":"boolean"},"field":{"description":"Compare with another field of the same event: the operator is equals unless compare says otherwise.","type":"string","minLength":1},"compare":{"description":"The operator of field.","enum":["equals","contains","startsWith","endsWith","lt","lte","gt","gte"]},"match":{"description":"Whether any one of the listed values suffices (the default) or all of them are needed.","enum":["any","all"]},"caseSensitive":{"description":"Compare text with case. Default: false.","type":"boolean"},"multiline":{"description":"In a regex, ^ and $ also match at line breaks.","type":"boolean"},"dotAll":{"description":"In a regex, . also matches a line break.","type":"boolean"}}}]},"SignalSource":{"description":"One named event filter.","type":"object","additionalProperties":false,"required":["event","where"],"properties":{"event":{"description":"The event class, such as registry_set.","type":"string","minLength":1},"description":{"description":"What the signal means, for people.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}},"DetectSource":{"description":"Checked by its reader."},"EventSource":{"description":"One event.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event of the list.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"}}},"Example":{"description":"An event, or a list of events in the order of time, with a name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What the example shows.","type":"string","minLength":1},"event":{"description":"The event class of a single event.","type":"string","minLength":1},"fields":{"$ref":"#/$defs/Fields"},"events":{"description":"Several events, for sequences and thresholds.","type":"array","items":{"$ref":"#/$defs/EventSource"},"minItems":1},"signals":{"description":"The signals that must match, where the example is to show which.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}}},"ExpectedSignal":{"description":"An event that the test is expected to leave behind.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"signal":{"description":"The signal of this rule that the event must match.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"},"log":{"description":"The event as a person finds it in the log.","type":"string","minLength":1}}},"TestCase":{"description":"One way to make the behaviour happen on purpose.","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"description":"The name of the test.","type":"string","minLength":1},"description":{"description":"The behaviour that it shows.","type":"string","minLength":1},"atomic":{"description":"The GUID of the Atomic Red Team test.","type":"string","minLength":1,"pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"platform":{"description":"Where it runs, such as windows.","type":"string","minLength":1},"executor":{"description":"What runs the command.","enum":["command_prompt","powershell","sh","bash","manual"]},"elevated":{"description":"Whether it needs administrator rights.","type":"boolean"},"command":{"description":"The command that performs the behaviour.","type":"string","minLength":1},"cleanup":{"description":"The command that undoes it.","type":"string","minLength":1},"expect":{"description":"The events that must appear.","type":"array","items":{"$ref":"#/$defs/ExpectedSignal"},"minItems":1},"fires":{"description":"Whether the rule is expected to fire on these events. Default: true.","type":"boolean"}}},"Hunt":{"description":"A question to ask of stored events beyond the alert.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What is looked for.","type":"string","minLength":1},"description":{"description":"Why, and what a hit means.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}},"Related":{"description":"Another rule that belongs with this one.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The id of the other rule.","type":"string","minLength":1},"type":{"description":"How they belong together.","enum":["derived","obsolete","merged","renamed","similar","correlation"]},"note":{"description":"Why.","type":"string","minLength":1}}},"Reference":{"description":"A source that a reader can open.","oneOf":[{"description":"An address.","type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"The address.","type":"string","minLength":1},"title":{"description":"Its title.","type":"string","minLength":1}}}]},"Span":{"description":"Where the node was read: start and end offset in the source text.","type":"array","items":{"type":"integer","minimum":0},"minItems":2,"maxItems":2},"Operator":{"description":"How a comparison compares.","enum":["equals","contains","startsWith","endsWith","like","regex","cidr","lt","lte","gt","gte"]},"FieldOperator":{"description":"How a comparison of two fields compares.","enum":["equals","contains","startsWith","endsWith","lt","lte","gt","gte"]},"Predicate":{"description":"A boolean tree of comparisons on one event.","oneOf":[{"$ref":"#/$defs/And"},{"$ref":"#/$defs/Or"},{"$ref":"#/$defs/Not"},{"$ref":"#/$defs/Comparison"},{"$ref":"#/$defs/FieldComparison"},{"$ref":"#/$defs/Exists"},{"$ref":"#/$defs/Keyword"},{"$ref":"#/$defs/Constant"}]},"And":{"description":"True when every operand is.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"and"},"operands":{"type":"array","items":{"$ref":"#/$defs/Predicate"}},"span":{"$ref":"#/$defs/Span"}}},"Or":{"description":"True when at least one operand is.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"or"},"operands":{"type":"array","items":{"$ref":"#/$defs/Predicate"}},"span":{"$ref":"#/$defs/Span"}}},"Not":{"description":"The plain complement of its operand.","type":"object","additionalProperties":false,"required":["kind","operand"],"properties":{"kind":{"const":"not"},"operand":{"$ref":"#/$defs/Predicate"},"span":{"$ref":"#/$defs/Span"}}},"Comparison":{"description":"A field compared with values, any one of which suffices. False when the field is absent.","type":"object","additionalProperties":false,"required":["kind","field","operator","values","caseSensitive"],"properties":{"kind":{"const":"comparison"},"field":{"type":"string"},"operator":{"$ref":"#/$defs/Operator"},"values":{"type":"array","items":{"$ref":"#/$defs/Scalar"},"minItems":1},"caseSensitive":{"type":"boolean"},"multiline":{"type":"boolean"},"dotAll":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"FieldComparison":{"description":"A field compared with another field of the same event. False when either is absent.","type":"object","additionalProperties":false,"required":["kind","field","operator","other","caseSensitive"],"properties":{"kind":{"const":"fieldComparison"},"field":{"type":"string"},"operator":{"$ref":"#/$defs/FieldOperator"},"other":{"type":"string"},"caseSensitive":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"Exists":{"description":"True when the field is present and not empty.","type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"const":"exists"},"field":{"type":"string"},"span":{"$ref":"#/$defs/Span"}}},"Keyword":{"description":"True when some text value of the event contains one of the texts.","type":"object","additionalProperties":false,"required":["kind","values","caseSensitive"],"properties":{"kind":{"const":"keyword"},"values":{"type":"array","items":{"type":"string"},"minItems":1},"caseSensitive":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"Constant":{"description":"Always true or always false.","type":"object","additionalProperties":false,"required":["kind","value"],"properties":{"kind":{"const":"constant"},"value":{"type":"boolean"},"span":{"$ref":"#/$defs/Span"}}},"Bound":{"description":"One bound of a threshold.","type":"object","additionalProperties":false,"required":["operator","value"],"properties":{"operator":{"enum":["gt","gte","lt","lte","eq","neq"]},"value":{"type":"number"}}},"Detection":{"description":"How signals combine.","oneOf":[{"$ref":"#/$defs/SignalUse"},{"$ref":"#/$defs/AnyOf"},{"$ref":"#/$defs/AllOf"},{"$ref":"#/$defs/Sequence"},{"$ref":"#/$defs/Together"},{"$ref":"#/$defs/Count"},{"$ref":"#/$defs/Distinct"},{"$ref":"#/$defs/Aggregate"}]},"SignalUse":{"description":"Fires on every event that the signal matches.","type":"object","additionalProperties":false,"required":["kind","signal"],"properties":{"kind":{"const":"signal"},"signal":{"type":"string"},"span":{"$ref":"#/$defs/Span"}}},"AnyOf":{"description":"Fires when at least one operand does.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"any"},"operands":{"type":"array","items":{"$ref":"#/$defs/Detection"}},"span":{"$ref":"#/$defs/Span"}}},"AllOf":{"description":"Fires on an event that every operand matches: operands are signals, any or all.","type":"object","additionalProperties":false,"required":["kind","operands"],"properties":{"kind":{"const":"all"},"operands":{"type":"array","items":{"$ref":"#/$defs/Detection"}},"span":{"$ref":"#/$defs/Span"}}},"Sequence":{"description":"Fires when the steps happen one strictly after the other, the last at most `within` after the first, with equal `by` values.","type":"object","additionalProperties":false,"required":["kind","by","within","steps"],"properties":{"kind":{"const":"sequence"},"by":{"type":"array","items":{"type":"string"},"description":"The key fields; those of the first step where `keys` says that steps have others."},"keys":{"type":"array","items":{"type":"array","items":{"type":"string"}},"description":"The key fields of each step, as many as in `by`, where they are not the same in all steps."},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"steps":{"type":"array","items":{"type":"string"}},"span":{"$ref":"#/$defs/Span"}}},"Together":{"description":"Fires when every step happens within one window, in any order, with equal `by` values.","type":"object","additionalProperties":false,"required":["kind","by","within","steps"],"properties":{"kind":{"const":"together"},"by":{"type":"array","items":{"type":"string"},"description":"The key fields; those of the first step where `keys` says that steps have others."},"keys":{"type":"array","items":{"type":"array","items":{"type":"string"}},"description":"The key fields of each step, as many as in `by`, where they are not the same in all steps."},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"steps":{"type":"array","items":{"type":"string"}},"span":{"$ref":"#/$defs/Span"}}},"Count":{"description":"Fires when the number of events in a window that ends at one of them meets the threshold.","type":"object","additionalProperties":false,"required":["kind","of","by","within","threshold"],"properties":{"kind":{"const":"count"},"of":{"type":"array","items":{"type":"string"}},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"threshold":{"type":"array","items":{"$ref":"#/$defs/Bound"},"minItems":1},"span":{"$ref":"#/$defs/Span"}}},"Distinct":{"description":"Fires when the number of different values of a field in a window meets the threshold.","type":"object","additionalProperties":false,"required":["kind","of","field","by","within","threshold"],"properties":{"kind":{"const":"distinct"},"of":{"type":"array","items":{"type":"string"}},"field":{"type":"string"},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"threshold":{"type":"array","items":{"$ref":"#/$defs/Bound"},"minItems":1},"span":{"$ref":"#/$defs/Span"}}},"Aggregate":{"description":"Fires when a sum, average or percentile of a number field in a window meets the threshold.","type":"object","additionalProperties":false,"required":["kind","of","field","function","by","within","threshold"],"properties":{"kind":{"const":"aggregate"},"of":{"type":"array","items":{"type":"string"}},"field":{"type":"string"},"function":{"enum":["sum","avg","percentile"]},"percentile":{"type":"number"},"by":{"type":"array","items":{"type":"string"}},"within":{"type":"integer","minimum":1,"description":"Milliseconds."},"threshold":{"type":"array","items":{"$ref":"#/$defs/Bound"},"minItems":1},"span":{"$ref":"#/$defs/Span"}}}}};
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

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate64.errors = null;
return true;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


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


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate67.errors = null;
return true;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"One way to make the behaviour happen on purpose.","type":"object","additionalProperties":false,"required":["name","expect"],"properties":{"name":{"description":"The name of the test.","type":"string","minLength":1},"description":{"description":"The behaviour that it shows.","type":"string","minLength":1},"atomic":{"description":"The GUID of the Atomic Red Team test.","type":"string","minLength":1,"pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"platform":{"description":"Where it runs, such as windows.","type":"string","minLength":1},"executor":{"description":"What runs the command.","enum":["command_prompt","powershell","sh","bash","manual"]},"elevated":{"description":"Whether it needs administrator rights.","type":"boolean"},"command":{"description":"The command that performs the behaviour.","type":"string","minLength":1},"cleanup":{"description":"The command that undoes it.","type":"string","minLength":1},"expect":{"description":"The events that must appear.","type":"array","items":{"$ref":"#/$defs/ExpectedSignal"},"minItems":1},"fires":{"description":"Whether the rule is expected to fire on these events. Default: true.","type":"boolean"}}};
const pattern9 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema29 = {"description":"An event that the test is expected to leave behind.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"signal":{"description":"The signal of this rule that the event must match.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"},"log":{"description":"The event as a person finds it in the log.","type":"string","minLength":1}}};
const pattern10 = new RegExp("^(0|[0-9]{1,9}(ms|s|m|h|d))$", "u");
const schema30 = {"description":"Canonical field name to value.","type":"object","additionalProperties":{"$ref":"#/$defs/FieldValue"}};
const schema31 = {"description":"What an event holds in a field: a value, a list of values, or null for absent.","oneOf":[{"type":["string","number","boolean"]},{"type":"null"},{"type":"array","items":{"type":["string","number","boolean"]}}]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: schema31.oneOf[0].type},message:"must be string,number,boolean",schema:schema31.oneOf[0].type,parentSchema:schema31.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data !== null){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema31.oneOf[1].type,parentSchema:schema31.oneOf[1],data}); errors++;
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
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/2/items/type",keyword:"type",params:{type: schema31.oneOf[2].items.type},message:"must be string,number,boolean",schema:schema31.oneOf[2].items.type,parentSchema:schema31.oneOf[2].items,data:data0}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.oneOf[2].type,parentSchema:schema31.oneOf[2],data}); errors++;
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
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema31.oneOf,parentSchema:schema31,data}); errors++;
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
validate72.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate72(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data}); errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema29.required,parentSchema:schema29,data}); errors++;
}
if(data.fields === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema29.required,parentSchema:schema29,data}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "signal") || (key0 === "event")) || (key0 === "at")) || (key0 === "fields")) || (key0 === "log"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data}); errors++;
}
}
if(data.signal !== undefined){
let data0 = data.signal;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.signal,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signal",schemaPath:"#/properties/signal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.signal.type,parentSchema:schema29.properties.signal,data:data0}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.event,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.event.type,parentSchema:schema29.properties.event,data:data1}); errors++;
}
}
if(data.at !== undefined){
let data2 = data.at;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(0|[0-9]{1,9}(ms|s|m|h|d))$"},message:"must match pattern \""+"^(0|[0-9]{1,9}(ms|s|m|h|d))$"+"\"",schema:"^(0|[0-9]{1,9}(ms|s|m|h|d))$",parentSchema:schema29.properties.at,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.at.type,parentSchema:schema29.properties.at,data:data2}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate71(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.log !== undefined){
let data4 = data.log;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/log",schemaPath:"#/properties/log/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.log,data:data4}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.log.type,parentSchema:schema29.properties.log,data:data4}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data}); errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema28.required,parentSchema:schema28,data}); errors++;
}
if(data.expect === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema28.required,parentSchema:schema28,data}); errors++;
}
for(const key0 in data){
if(!(func1.call(schema28.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.name.type,parentSchema:schema28.properties.name,data:data0}); errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.description,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.description.type,parentSchema:schema28.properties.description,data:data1}); errors++;
}
}
if(data.atomic !== undefined){
let data2 = data.atomic;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.atomic,data:data2}); errors++;
}
if(!pattern9.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\"",schema:"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",parentSchema:schema28.properties.atomic,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/atomic",schemaPath:"#/properties/atomic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.atomic.type,parentSchema:schema28.properties.atomic,data:data2}); errors++;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.platform,data:data3}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.platform.type,parentSchema:schema28.properties.platform,data:data3}); errors++;
}
}
if(data.executor !== undefined){
let data4 = data.executor;
if(!(((((data4 === "command_prompt") || (data4 === "powershell")) || (data4 === "sh")) || (data4 === "bash")) || (data4 === "manual"))){
vErrors = add(vErrors, {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{allowedValues: schema28.properties.executor.enum},message:"must be equal to one of the allowed values",schema:schema28.properties.executor.enum,parentSchema:schema28.properties.executor,data:data4}); errors++;
}
}
if(data.elevated !== undefined){
let data5 = data.elevated;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/elevated",schemaPath:"#/properties/elevated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.elevated.type,parentSchema:schema28.properties.elevated,data:data5}); errors++;
}
}
if(data.command !== undefined){
let data6 = data.command;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.command,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.command.type,parentSchema:schema28.properties.command,data:data6}); errors++;
}
}
if(data.cleanup !== undefined){
let data7 = data.cleanup;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28.properties.cleanup,data:data7}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cleanup",schemaPath:"#/properties/cleanup/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.cleanup.type,parentSchema:schema28.properties.cleanup,data:data7}); errors++;
}
}
if(data.expect !== undefined){
let data8 = data.expect;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.expect,data:data8}); errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data8[i0], {instancePath:instancePath+"/expect/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.expect.type,parentSchema:schema28.properties.expect,data:data8}); errors++;
}
}
if(data.fires !== undefined){
let data10 = data.fires;
if(typeof data10 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/fires",schemaPath:"#/properties/fires/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema28.properties.fires.type,parentSchema:schema28.properties.fires,data:data10}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data}); errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"An event, or a list of events in the order of time, with a name.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What the example shows.","type":"string","minLength":1},"event":{"description":"The event class of a single event.","type":"string","minLength":1},"fields":{"$ref":"#/$defs/Fields"},"events":{"description":"Several events, for sequences and thresholds.","type":"array","items":{"$ref":"#/$defs/EventSource"},"minItems":1},"signals":{"description":"The signals that must match, where the example is to show which.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}}};
const schema33 = {"description":"One event.","type":"object","additionalProperties":false,"required":["event","fields"],"properties":{"event":{"description":"The event class.","type":"string","minLength":1},"at":{"description":"When, counted from the first event of the list.","type":"string","pattern":"^(0|[0-9]{1,9}(ms|s|m|h|d))$"},"fields":{"$ref":"#/$defs/Fields"}}};

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
if(data.event === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'",schema:schema33.required,parentSchema:schema33,data}); errors++;
}
if(data.fields === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'",schema:schema33.required,parentSchema:schema33,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "event") || (key0 === "at")) || (key0 === "fields"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data}); errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.event,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.event.type,parentSchema:schema33.properties.event,data:data0}); errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^(0|[0-9]{1,9}(ms|s|m|h|d))$"},message:"must match pattern \""+"^(0|[0-9]{1,9}(ms|s|m|h|d))$"+"\"",schema:"^(0|[0-9]{1,9}(ms|s|m|h|d))$",parentSchema:schema33.properties.at,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.at.type,parentSchema:schema33.properties.at,data:data1}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate71(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data}); errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema32.required,parentSchema:schema32,data}); errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "event")) || (key0 === "fields")) || (key0 === "events")) || (key0 === "signals"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.name.type,parentSchema:schema32.properties.name,data:data0}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.event,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.event.type,parentSchema:schema32.properties.event,data:data1}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate71(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data3 = data.events;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.events,data:data3}); errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate79(data3[i0], {instancePath:instancePath+"/events/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.events.type,parentSchema:schema32.properties.events,data:data3}); errors++;
}
}
if(data.signals !== undefined){
let data5 = data.signals;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.signals,data:data5}); errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/signals/" + i1,schemaPath:"#/properties/signals/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.signals.items,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signals/" + i1,schemaPath:"#/properties/signals/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.signals.items.type,parentSchema:schema32.properties.signals.items,data:data6}); errors++;
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
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema32.properties.signals,data:data5}); errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/signals",schemaPath:"#/properties/signals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.signals.type,parentSchema:schema32.properties.signals,data:data5}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data}); errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"description":"A question to ask of stored events beyond the alert.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"What is looked for.","type":"string","minLength":1},"description":{"description":"Why, and what a hit means.","type":"string","minLength":1},"event":{"description":"The event class.","type":"string","minLength":1},"where":{"$ref":"#/$defs/Where"}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "event")) || (key0 === "where"))){
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
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.description,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.description.type,parentSchema:schema34.properties.description,data:data1}); errors++;
}
}
if(data.event !== undefined){
let data2 = data.event;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34.properties.event,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.event.type,parentSchema:schema34.properties.event,data:data2}); errors++;
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
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data}); errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"Another rule that belongs with this one.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"description":"The id of the other rule.","type":"string","minLength":1},"type":{"description":"How they belong together.","enum":["derived","obsolete","merged","renamed","similar","correlation"]},"note":{"description":"Why.","type":"string","minLength":1}}};

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
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema35.required,parentSchema:schema35,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "type")) || (key0 === "note"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data}); errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.id,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.id.type,parentSchema:schema35.properties.id,data:data0}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((((data1 === "derived") || (data1 === "obsolete")) || (data1 === "merged")) || (data1 === "renamed")) || (data1 === "similar")) || (data1 === "correlation"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema35.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema35.properties.type.enum,parentSchema:schema35.properties.type,data:data1}); errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema35.properties.note,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.note.type,parentSchema:schema35.properties.note,data:data2}); errors++;
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

const schema36 = {"description":"A source that a reader can open.","oneOf":[{"description":"An address.","type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"The address.","type":"string","minLength":1},"title":{"description":"Its title.","type":"string","minLength":1}}}]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
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
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.oneOf[0],data}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.oneOf[0].type,parentSchema:schema36.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema36.oneOf[1].required,parentSchema:schema36.oneOf[1],data}); errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "title"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36.oneOf[1],data}); errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/oneOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.oneOf[1].properties.url,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.oneOf[1].properties.url.type,parentSchema:schema36.oneOf[1].properties.url,data:data0}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/oneOf/1/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.oneOf[1].properties.title,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/oneOf/1/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.oneOf[1].properties.title.type,parentSchema:schema36.oneOf[1].properties.title,data:data1}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.oneOf[1].type,parentSchema:schema36.oneOf[1],data}); errors++;
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
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema36.oneOf,parentSchema:schema36,data}); errors++;
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
validate89.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(!(validate67(data.detect, {instancePath:instancePath+"/detect",parentData:data,parentDataProperty:"detect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
if(!(validate69(data25[i7], {instancePath:instancePath+"/tests/" + i7,parentData:data25,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
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
if(!(validate77(data28[i8], {instancePath:instancePath+"/examples/match/" + i8,parentData:data28,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
if(!(validate77(data30[i9], {instancePath:instancePath+"/examples/ignore/" + i9,parentData:data30,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
if(!(validate84(data34[i10], {instancePath:instancePath+"/hunting/" + i10,parentData:data34,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
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
if(!(validate87(data36[i11], {instancePath:instancePath+"/related/" + i11,parentData:data36,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
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
if(!(validate89(data38[i12], {instancePath:instancePath+"/references/" + i12,parentData:data38,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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

/** Whether the data is as the rule schema says, but for Where and DetectSource, which their readers check. All faults are in `errors` until the next call. */
export const validateRule: SchemaValidator = validate52;
