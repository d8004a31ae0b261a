// Written by packages/codegen from schemas/mapping.schema.json. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { SchemaValidator } from "./schema-validator.js";
import func2Module from "ajv/dist/runtime/ucs2length.js";

/** The list of faults with one more. */
const add = (list, fault) => (list === null ? [fault] : (list.push(fault), list));

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://isorule.dev/schemas/mapping.schema.json","title":"isorule mapping","description":"The names of one vocabulary: canonical fields and event classes to columns and tables.","type":"object","additionalProperties":false,"required":["vocabulary"],"properties":{"language":{"description":"In a mapping file of your own: the language, such as spl. Needed where several languages have the vocabulary, or none.","type":"string","minLength":1},"extends":{"description":"In a mapping file of your own: the vocabulary that the new one starts from. Without it, a file whose vocabulary exists changes that one.","type":"string","minLength":1},"vocabulary":{"description":"The name, such as sysmon.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9-]*$"},"title":{"description":"One line for people.","type":"string","minLength":1},"description":{"description":"What data the names belong to, and what a team must have set up.","type":"string","minLength":1},"sources":{"description":"Documents that the rows rest on.","type":"array","items":{"type":"string"}},"settings":{"description":"What the backend needs to know of the whole vocabulary. Each backend defines its keys.","type":"object"},"fields":{"$ref":"#/$defs/Rows","description":"Rows that hold for every event class."},"eventData":{"$ref":"#/$defs/EventData"},"native":{"description":"How names of the language's own are written: fields prefix:Column, and event classes prefix:Name.","type":"object","additionalProperties":false,"required":["prefix","sources"],"properties":{"prefix":{"description":"The word before the colon.","type":"string","pattern":"^[a-z][a-z0-9-]*$"},"sources":{"description":"The name of a class after the prefix to the source of its only place; * for all others, with {name} in it.","type":"object","additionalProperties":{"type":"object"}}}},"channels":{"$ref":"#/$defs/EventRow","description":"The row of every event class that is a set of whole channels and has no row of its own. {channel} in its texts stands for the channel; a text that is just one value becomes a list where there are several."},"events":{"description":"Event class to its place.","type":"object","additionalProperties":{"$ref":"#/$defs/EventRow"}}},"$defs":{"Column":{"description":"One row: the target name and how the target holds it.","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"The name in the target.","type":"string","minLength":1},"aliases":{"description":"Other names that a reader takes for it. They are never written.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"type":{"description":"The type of the target column: text, a number, text that holds a hexadecimal number (0x..), boolean, an IP address type, a point in time, a GUID type, a dynamic (JSON) value, or untyped, where the compared values tell.","enum":["text","number","hexNumber","boolean","ip","time","guid","dynamic","untyped"]},"array":{"description":"The target may hold a list of values.","type":"boolean"},"optional":{"description":"The target may lack the field altogether, so that naming it plainly can be an error.","type":"boolean"},"expression":{"description":"How a query computes the value, where it is no plain column; in the target language.","type":"string","minLength":1},"rewrite":{"description":"The name of the value rewrite that the backend applies to compared values.","type":"string","minLength":1},"fidelity":{"description":"Whether comparing this column means exactly what the canonical field means.","enum":["exact","approximate"]},"reason":{"description":"Why it is approximate, in words that stand in a diagnostic.","type":"string","minLength":1},"source":{"description":"Where the fact comes from: a document, a schema or an example.","type":"string","minLength":1}}},"Unavailable":{"description":"The target has no such column.","type":"object","additionalProperties":false,"required":["unavailable"],"properties":{"unavailable":{"description":"Why, in words that stand in a diagnostic.","type":"string","minLength":1},"absent":{"description":"The events themselves never have the field, so that a comparison with it is false for them. Left out where the field is there but cannot be searched.","type":"boolean"},"nearest":{"description":"A column that is close but means something else.","type":"string","minLength":1}}},"Rows":{"description":"Canonical field to row.","type":"object","additionalProperties":{"if":{"type":"object","required":["unavailable"]},"then":{"$ref":"#/$defs/Unavailable"},"else":{"$ref":"#/$defs/Column"}}},"Variant":{"description":"One place where the events of a class are found.","type":"object","additionalProperties":false,"required":["source"],"properties":{"name":{"description":"A short name, for messages.","type":"string","minLength":1},"source":{"description":"What the backend needs to select these events. Each backend defines its keys.","type":"object"},"alias":{"description":"Another way to name the place before it: it is read, and never written.","type":"boolean"},"fields":{"$ref":"#/$defs/Rows"},"eventData":{"$ref":"#/$defs/EventData"},"fidelity":{"description":"Whether these are exactly the events of the class.","enum":["exact","approximate"]},"reason":{"description":"Why it is approximate.","type":"string","minLength":1},"cite":{"description":"Where the fact comes from.","type":"string","minLength":1}}},"EventData":{"description":"How provider-specific fields (event_data.X) are named: {name} stands for X.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Such as winlog.event_data.{name}.","type":"string","minLength":1},"type":{"description":"The type of the target column: text, a number, text that holds a hexadecimal number (0x..), boolean, an IP address type, a point in time, a GUID type, a dynamic (JSON) value, or untyped, where the compared values tell.","enum":["text","number","hexNumber","boolean","ip","time","guid","dynamic","untyped"]},"optional":{"type":"boolean"},"expression":{"description":"How a query computes it; {name} stands for X.","type":"string","minLength":1},"fidelity":{"enum":["exact","approximate"]},"reason":{"description":"Why it is approximate.","type":"string","minLength":1},"source":{"description":"Where the fact comes from.","type":"string","minLength":1}}},"EventRow":{"description":"How a class of events appears in this vocabulary.","type":"object","additionalProperties":false,"properties":{"variants":{"description":"The places where the events are found; a query looks at all of them.","type":"array","items":{"$ref":"#/$defs/Variant"},"minItems":1},"fields":{"$ref":"#/$defs/Rows"},"eventData":{"$ref":"#/$defs/EventData"},"unavailable":{"description":"Why the vocabulary has no such events.","type":"string","minLength":1}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default;
const pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema20 = {"description":"Canonical field to row.","type":"object","additionalProperties":{"if":{"type":"object","required":["unavailable"]},"then":{"$ref":"#/$defs/Unavailable"},"else":{"$ref":"#/$defs/Column"}}};
const schema21 = {"description":"The target has no such column.","type":"object","additionalProperties":false,"required":["unavailable"],"properties":{"unavailable":{"description":"Why, in words that stand in a diagnostic.","type":"string","minLength":1},"absent":{"description":"The events themselves never have the field, so that a comparison with it is false for them. Left out where the field is there but cannot be searched.","type":"boolean"},"nearest":{"description":"A column that is close but means something else.","type":"string","minLength":1}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unavailable === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unavailable"},message:"must have required property '"+"unavailable"+"'",schema:schema21.required,parentSchema:schema21,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "unavailable") || (key0 === "absent")) || (key0 === "nearest"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data}); errors++;
}
}
if(data.unavailable !== undefined){
let data0 = data.unavailable;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.unavailable,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.unavailable.type,parentSchema:schema21.properties.unavailable,data:data0}); errors++;
}
}
if(data.absent !== undefined){
let data1 = data.absent;
if(typeof data1 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.properties.absent.type,parentSchema:schema21.properties.absent,data:data1}); errors++;
}
}
if(data.nearest !== undefined){
let data2 = data.nearest;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.properties.nearest,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.nearest.type,parentSchema:schema21.properties.nearest,data:data2}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data}); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"One row: the target name and how the target holds it.","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"The name in the target.","type":"string","minLength":1},"aliases":{"description":"Other names that a reader takes for it. They are never written.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"type":{"description":"The type of the target column: text, a number, text that holds a hexadecimal number (0x..), boolean, an IP address type, a point in time, a GUID type, a dynamic (JSON) value, or untyped, where the compared values tell.","enum":["text","number","hexNumber","boolean","ip","time","guid","dynamic","untyped"]},"array":{"description":"The target may hold a list of values.","type":"boolean"},"optional":{"description":"The target may lack the field altogether, so that naming it plainly can be an error.","type":"boolean"},"expression":{"description":"How a query computes the value, where it is no plain column; in the target language.","type":"string","minLength":1},"rewrite":{"description":"The name of the value rewrite that the backend applies to compared values.","type":"string","minLength":1},"fidelity":{"description":"Whether comparing this column means exactly what the canonical field means.","enum":["exact","approximate"]},"reason":{"description":"Why it is approximate, in words that stand in a diagnostic.","type":"string","minLength":1},"source":{"description":"Where the fact comes from: a document, a schema or an example.","type":"string","minLength":1}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema22.required,parentSchema:schema22,data}); errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema22.required,parentSchema:schema22,data}); errors++;
}
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.name.type,parentSchema:schema22.properties.name,data:data0}); errors++;
}
}
if(data.aliases !== undefined){
let data1 = data.aliases;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema22.properties.aliases,data:data1}); errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.aliases.items,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.aliases.items.type,parentSchema:schema22.properties.aliases.items,data:data2}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.aliases.type,parentSchema:schema22.properties.aliases,data:data1}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((((((((data3 === "text") || (data3 === "number")) || (data3 === "hexNumber")) || (data3 === "boolean")) || (data3 === "ip")) || (data3 === "time")) || (data3 === "guid")) || (data3 === "dynamic")) || (data3 === "untyped"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.type.enum,parentSchema:schema22.properties.type,data:data3}); errors++;
}
}
if(data.array !== undefined){
let data4 = data.array;
if(typeof data4 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/array",schemaPath:"#/properties/array/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties.array.type,parentSchema:schema22.properties.array,data:data4}); errors++;
}
}
if(data.optional !== undefined){
let data5 = data.optional;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties.optional.type,parentSchema:schema22.properties.optional,data:data5}); errors++;
}
}
if(data.expression !== undefined){
let data6 = data.expression;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.expression,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.expression.type,parentSchema:schema22.properties.expression,data:data6}); errors++;
}
}
if(data.rewrite !== undefined){
let data7 = data.rewrite;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rewrite",schemaPath:"#/properties/rewrite/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.rewrite,data:data7}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rewrite",schemaPath:"#/properties/rewrite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.rewrite.type,parentSchema:schema22.properties.rewrite,data:data7}); errors++;
}
}
if(data.fidelity !== undefined){
let data8 = data.fidelity;
if(!((data8 === "exact") || (data8 === "approximate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/enum",keyword:"enum",params:{allowedValues: schema22.properties.fidelity.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.fidelity.enum,parentSchema:schema22.properties.fidelity,data:data8}); errors++;
}
}
if(data.reason !== undefined){
let data9 = data.reason;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.reason,data:data9}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.reason.type,parentSchema:schema22.properties.reason,data:data9}); errors++;
}
}
if(data.source !== undefined){
let data10 = data.source;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.source,data:data10}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.source.type,parentSchema:schema22.properties.source,data:data10}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data}); errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.unavailable === undefined) && (missing0 = "unavailable")){
vErrors = add(vErrors, {}); errors++;
}
}
else {
vErrors = add(vErrors, {}); errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(validate56(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema20.additionalProperties.if,parentSchema:schema20.additionalProperties,data:data0}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data}); errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"How provider-specific fields (event_data.X) are named: {name} stands for X.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Such as winlog.event_data.{name}.","type":"string","minLength":1},"type":{"description":"The type of the target column: text, a number, text that holds a hexadecimal number (0x..), boolean, an IP address type, a point in time, a GUID type, a dynamic (JSON) value, or untyped, where the compared values tell.","enum":["text","number","hexNumber","boolean","ip","time","guid","dynamic","untyped"]},"optional":{"type":"boolean"},"expression":{"description":"How a query computes it; {name} stands for X.","type":"string","minLength":1},"fidelity":{"enum":["exact","approximate"]},"reason":{"description":"Why it is approximate.","type":"string","minLength":1},"source":{"description":"Where the fact comes from.","type":"string","minLength":1}}};

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
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema23.required,parentSchema:schema23,data}); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "type")) || (key0 === "optional")) || (key0 === "expression")) || (key0 === "fidelity")) || (key0 === "reason")) || (key0 === "source"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.name.type,parentSchema:schema23.properties.name,data:data0}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((((((((data1 === "text") || (data1 === "number")) || (data1 === "hexNumber")) || (data1 === "boolean")) || (data1 === "ip")) || (data1 === "time")) || (data1 === "guid")) || (data1 === "dynamic")) || (data1 === "untyped"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema23.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.type.enum,parentSchema:schema23.properties.type,data:data1}); errors++;
}
}
if(data.optional !== undefined){
let data2 = data.optional;
if(typeof data2 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema23.properties.optional.type,parentSchema:schema23.properties.optional,data:data2}); errors++;
}
}
if(data.expression !== undefined){
let data3 = data.expression;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.expression,data:data3}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.expression.type,parentSchema:schema23.properties.expression,data:data3}); errors++;
}
}
if(data.fidelity !== undefined){
let data4 = data.fidelity;
if(!((data4 === "exact") || (data4 === "approximate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/enum",keyword:"enum",params:{allowedValues: schema23.properties.fidelity.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.fidelity.enum,parentSchema:schema23.properties.fidelity,data:data4}); errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.reason,data:data5}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.reason.type,parentSchema:schema23.properties.reason,data:data5}); errors++;
}
}
if(data.source !== undefined){
let data6 = data.source;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.properties.source,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.source.type,parentSchema:schema23.properties.source,data:data6}); errors++;
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

const schema24 = {"description":"How a class of events appears in this vocabulary.","type":"object","additionalProperties":false,"properties":{"variants":{"description":"The places where the events are found; a query looks at all of them.","type":"array","items":{"$ref":"#/$defs/Variant"},"minItems":1},"fields":{"$ref":"#/$defs/Rows"},"eventData":{"$ref":"#/$defs/EventData"},"unavailable":{"description":"Why the vocabulary has no such events.","type":"string","minLength":1}}};
const schema25 = {"description":"One place where the events of a class are found.","type":"object","additionalProperties":false,"required":["source"],"properties":{"name":{"description":"A short name, for messages.","type":"string","minLength":1},"source":{"description":"What the backend needs to select these events. Each backend defines its keys.","type":"object"},"alias":{"description":"Another way to name the place before it: it is read, and never written.","type":"boolean"},"fields":{"$ref":"#/$defs/Rows"},"eventData":{"$ref":"#/$defs/EventData"},"fidelity":{"description":"Whether these are exactly the events of the class.","enum":["exact","approximate"]},"reason":{"description":"Why it is approximate.","type":"string","minLength":1},"cite":{"description":"Where the fact comes from.","type":"string","minLength":1}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema25.required,parentSchema:schema25,data}); errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "source")) || (key0 === "alias")) || (key0 === "fields")) || (key0 === "eventData")) || (key0 === "fidelity")) || (key0 === "reason")) || (key0 === "cite"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data}); errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.name,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.name.type,parentSchema:schema25.properties.name,data:data0}); errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.properties.source.type,parentSchema:schema25.properties.source,data:data1}); errors++;
}
}
if(data.alias !== undefined){
let data2 = data.alias;
if(typeof data2 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema25.properties.alias.type,parentSchema:schema25.properties.alias,data:data2}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate53(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.eventData !== undefined){
if(!(validate59(data.eventData, {instancePath:instancePath+"/eventData",parentData:data,parentDataProperty:"eventData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.fidelity !== undefined){
let data5 = data.fidelity;
if(!((data5 === "exact") || (data5 === "approximate"))){
vErrors = add(vErrors, {instancePath:instancePath+"/fidelity",schemaPath:"#/properties/fidelity/enum",keyword:"enum",params:{allowedValues: schema25.properties.fidelity.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.fidelity.enum,parentSchema:schema25.properties.fidelity,data:data5}); errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.reason,data:data6}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.reason.type,parentSchema:schema25.properties.reason,data:data6}); errors++;
}
}
if(data.cite !== undefined){
let data7 = data.cite;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.cite,data:data7}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/cite",schemaPath:"#/properties/cite/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.cite.type,parentSchema:schema25.properties.cite,data:data7}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data}); errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "variants") || (key0 === "fields")) || (key0 === "eventData")) || (key0 === "unavailable"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data}); errors++;
}
}
if(data.variants !== undefined){
let data0 = data.variants;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.properties.variants,data:data0}); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data0[i0], {instancePath:instancePath+"/variants/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.properties.variants.type,parentSchema:schema24.properties.variants,data:data0}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate53(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.eventData !== undefined){
if(!(validate59(data.eventData, {instancePath:instancePath+"/eventData",parentData:data,parentDataProperty:"eventData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.unavailable !== undefined){
let data4 = data.unavailable;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.properties.unavailable,data:data4}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/unavailable",schemaPath:"#/properties/unavailable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.unavailable.type,parentSchema:schema24.properties.unavailable,data:data4}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data}); errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://isorule.dev/schemas/mapping.schema.json" */;
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
if(data.vocabulary === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vocabulary"},message:"must have required property '"+"vocabulary"+"'",schema:schema19.required,parentSchema:schema19,data}); errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data}); errors++;
}
}
if(data.language !== undefined){
let data0 = data.language;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.language,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.language.type,parentSchema:schema19.properties.language,data:data0}); errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.extends,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.extends.type,parentSchema:schema19.properties.extends,data:data1}); errors++;
}
}
if(data.vocabulary !== undefined){
let data2 = data.vocabulary;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.vocabulary,data:data2}); errors++;
}
if(!pattern3.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema19.properties.vocabulary,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.vocabulary.type,parentSchema:schema19.properties.vocabulary,data:data2}); errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.title,data:data3}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.title.type,parentSchema:schema19.properties.title,data:data3}); errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.description,data:data4}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.description.type,parentSchema:schema19.properties.description,data:data4}); errors++;
}
}
if(data.sources !== undefined){
let data5 = data.sources;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.sources.items.type,parentSchema:schema19.properties.sources.items,data:data6}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.sources.type,parentSchema:schema19.properties.sources,data:data5}); errors++;
}
}
if(data.settings !== undefined){
let data7 = data.settings;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.settings.type,parentSchema:schema19.properties.settings,data:data7}); errors++;
}
}
if(data.fields !== undefined){
if(!(validate53(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.eventData !== undefined){
if(!(validate59(data.eventData, {instancePath:instancePath+"/eventData",parentData:data,parentDataProperty:"eventData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.native !== undefined){
let data10 = data.native;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.prefix === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/native",schemaPath:"#/properties/native/required",keyword:"required",params:{missingProperty: "prefix"},message:"must have required property '"+"prefix"+"'",schema:schema19.properties.native.required,parentSchema:schema19.properties.native,data:data10}); errors++;
}
if(data10.sources === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/native",schemaPath:"#/properties/native/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'",schema:schema19.properties.native.required,parentSchema:schema19.properties.native,data:data10}); errors++;
}
for(const key1 in data10){
if(!((key1 === "prefix") || (key1 === "sources"))){
vErrors = add(vErrors, {instancePath:instancePath+"/native",schemaPath:"#/properties/native/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.native,data:data10}); errors++;
}
}
if(data10.prefix !== undefined){
let data11 = data10.prefix;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/native/prefix",schemaPath:"#/properties/native/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema19.properties.native.properties.prefix,data:data11}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/native/prefix",schemaPath:"#/properties/native/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.native.properties.prefix.type,parentSchema:schema19.properties.native.properties.prefix,data:data11}); errors++;
}
}
if(data10.sources !== undefined){
let data12 = data10.sources;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
let data13 = data12[key2];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = add(vErrors, {instancePath:instancePath+"/native/sources/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/native/properties/sources/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.native.properties.sources.additionalProperties.type,parentSchema:schema19.properties.native.properties.sources.additionalProperties,data:data13}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/native/sources",schemaPath:"#/properties/native/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.native.properties.sources.type,parentSchema:schema19.properties.native.properties.sources,data:data12}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/native",schemaPath:"#/properties/native/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.native.type,parentSchema:schema19.properties.native,data:data10}); errors++;
}
}
if(data.channels !== undefined){
if(!(validate61(data.channels, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined){
let data15 = data.events;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(validate61(data15[key3], {instancePath:instancePath+"/events/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.events.type,parentSchema:schema19.properties.events,data:data15}); errors++;
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

/** Whether the data is as the mapping schema says. All faults are in `errors` until the next call. */
export const validateMapping: SchemaValidator = validate52;
