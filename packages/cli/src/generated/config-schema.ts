// Written by packages/codegen from schemas/config.schema.json. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { SchemaValidator } from "./schema-validator.js";
import func1Module from "ajv/dist/runtime/ucs2length.js";

/** The list of faults with one more. */
const add = (list, fault) => (list === null ? [fault] : (list.push(fault), list));

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://isorule.dev/schemas/config.schema.json","title":"isorule configuration","description":"isorule.config.yaml: what `isorule build`, `isorule convert` and `isorule test` do when nothing else is said. Paths are relative to the file.","type":"object","additionalProperties":false,"properties":{"rules":{"description":"Rule files, folders and globs. Default: rules","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"out":{"description":"The folder that rendered files go to. Without it, queries are printed.","type":"string","minLength":1},"targets":{"description":"What is rendered. Default: every language in its default vocabularies.","type":"array","items":{"$ref":"#/$defs/Target"},"minItems":1},"strict":{"description":"Whether anything but an exact rendering fails the build. The same as failOn: approximate.","type":"boolean"},"mappings":{"description":"Mapping files of your own: each changes a vocabulary or adds one. `isorule schema mapping` prints what may stand in them.","$ref":"#/$defs/Names"},"placeholders":{"description":"What the placeholders of Sigma rules stand for (modifier expand): the name without percent signs to a value or several. `*` and `?` are wildcards.","type":"object","additionalProperties":{"oneOf":[{"type":["string","number"]},{"type":"array","items":{"type":["string","number"]},"minItems":1}]}},"failOn":{"description":"The loss of meaning at which a build fails: approximate (anything but exact), dropped (a part that is missing), or never. Default: never","enum":["approximate","dropped","never"]}},"$defs":{"Names":{"description":"A name, or several.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"Target":{"description":"One language to render.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"The language, such as spl; `isorule backends` lists them.","type":"string","minLength":1},"vocabulary":{"description":"The vocabularies of field and table names, such as cim. Default: the default ones of the language.","$ref":"#/$defs/Names"},"formats":{"description":"The kinds of document, such as savedsearch. Default: the plain query.","$ref":"#/$defs/Names"}}}}};
const func1 = func1Module.default;
const schema20 = {"description":"One language to render.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"The language, such as spl; `isorule backends` lists them.","type":"string","minLength":1},"vocabulary":{"description":"The vocabularies of field and table names, such as cim. Default: the default ones of the language.","$ref":"#/$defs/Names"},"formats":{"description":"The kinds of document, such as savedsearch. Default: the plain query.","$ref":"#/$defs/Names"}}};
const schema21 = {"description":"A name, or several.","oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]};

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
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.oneOf[0],data}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.oneOf[0].type,parentSchema:schema21.oneOf[0],data}); errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema21.oneOf[1],data}); errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.oneOf[1].items,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.oneOf[1].items.type,parentSchema:schema21.oneOf[1].items,data:data0}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.oneOf[1].type,parentSchema:schema21.oneOf[1],data}); errors++;
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
var items0 = true;
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema21.oneOf,parentSchema:schema21,data}); errors++;
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
validate54.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":true};


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
if(data.to === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema20.required,parentSchema:schema20,data}); errors++;
}
for(const key0 in data){
if(!(((key0 === "to") || (key0 === "vocabulary")) || (key0 === "formats"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data}); errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.to,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.to.type,parentSchema:schema20.properties.to,data:data0}); errors++;
}
}
if(data.vocabulary !== undefined){
if(!(validate54(data.vocabulary, {instancePath:instancePath+"/vocabulary",parentData:data,parentDataProperty:"vocabulary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.formats !== undefined){
if(!(validate54(data.formats, {instancePath:instancePath+"/formats",parentData:data,parentDataProperty:"formats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://isorule.dev/schemas/config.schema.json" */;
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
for(const key0 in data){
if(!(((((((key0 === "rules") || (key0 === "out")) || (key0 === "targets")) || (key0 === "strict")) || (key0 === "mappings")) || (key0 === "placeholders")) || (key0 === "failOn"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data}); errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.rules.oneOf[0],data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.rules.oneOf[0].type,parentSchema:schema19.properties.rules.oneOf[0],data:data0}); errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.rules.oneOf[1],data:data0}); errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.rules.oneOf[1].items,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.rules.oneOf[1].items.type,parentSchema:schema19.properties.rules.oneOf[1].items,data:data1}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.rules.oneOf[1].type,parentSchema:schema19.properties.rules.oneOf[1],data:data0}); errors++;
}
var _valid0 = _errs6 === errors;
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
vErrors = add(vErrors, {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.rules.oneOf,parentSchema:schema19.properties.rules,data:data0}); errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.out !== undefined){
let data2 = data.out;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/out",schemaPath:"#/properties/out/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.out,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.out.type,parentSchema:schema19.properties.out,data:data2}); errors++;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.targets,data:data3}); errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data3[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.targets.type,parentSchema:schema19.properties.targets,data:data3}); errors++;
}
}
if(data.strict !== undefined){
let data5 = data.strict;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.strict.type,parentSchema:schema19.properties.strict,data:data5}); errors++;
}
}
if(data.mappings !== undefined){
if(!(validate54(data.mappings, {instancePath:instancePath+"/mappings",parentData:data,parentDataProperty:"mappings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.placeholders !== undefined){
let data7 = data.placeholders;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
const _errs22 = errors;
let valid7 = false;
let passing1 = null;
const _errs23 = errors;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
vErrors = add(vErrors, {instancePath:instancePath+"/placeholders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placeholders/additionalProperties/oneOf/0/type",keyword:"type",params:{type: schema19.properties.placeholders.additionalProperties.oneOf[0].type},message:"must be string,number",schema:schema19.properties.placeholders.additionalProperties.oneOf[0].type,parentSchema:schema19.properties.placeholders.additionalProperties.oneOf[0],data:data8}); errors++;
}
var _valid1 = _errs23 === errors;
if(_valid1){
valid7 = true;
passing1 = 0;
}
const _errs25 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/placeholders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placeholders/additionalProperties/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.placeholders.additionalProperties.oneOf[1],data:data8}); errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
vErrors = add(vErrors, {instancePath:instancePath+"/placeholders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/placeholders/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: schema19.properties.placeholders.additionalProperties.oneOf[1].items.type},message:"must be string,number",schema:schema19.properties.placeholders.additionalProperties.oneOf[1].items.type,parentSchema:schema19.properties.placeholders.additionalProperties.oneOf[1].items,data:data9}); errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/placeholders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placeholders/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.placeholders.additionalProperties.oneOf[1].type,parentSchema:schema19.properties.placeholders.additionalProperties.oneOf[1],data:data8}); errors++;
}
var _valid1 = _errs25 === errors;
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
vErrors = add(vErrors, {instancePath:instancePath+"/placeholders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/placeholders/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema19.properties.placeholders.additionalProperties.oneOf,parentSchema:schema19.properties.placeholders.additionalProperties,data:data8}); errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/placeholders",schemaPath:"#/properties/placeholders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.placeholders.type,parentSchema:schema19.properties.placeholders,data:data7}); errors++;
}
}
if(data.failOn !== undefined){
let data10 = data.failOn;
if(!(((data10 === "approximate") || (data10 === "dropped")) || (data10 === "never"))){
vErrors = add(vErrors, {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.failOn.enum,parentSchema:schema19.properties.failOn,data:data10}); errors++;
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

/** Whether the data is as the config schema says. All faults are in `errors` until the next call. */
export const validateConfig: SchemaValidator = validate52;
