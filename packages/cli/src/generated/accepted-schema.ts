// Written by packages/codegen from schemas/accepted.schema.json. Do not edit: run `npm run generate`.
// @ts-nocheck: written by another tool as plain JavaScript.
import type { SchemaValidator } from "./schema-validator.js";
import func1Module from "ajv/dist/runtime/ucs2length.js";

/** The list of faults with one more. */
const add = (list, fault) => (list === null ? [fault] : (list.push(fault), list));

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://isorule.dev/schemas/accepted.schema.json","title":"Accepted findings of isorule","description":"accepted.yml: findings of `isorule diff` that are on purpose. `isorule diff --accept --reason TEXT` adds to it. A finding keeps its fingerprint as long as its rule, its code and what it is about stay the same.","type":"array","items":{"$ref":"#/$defs/Acceptance"},"$defs":{"Acceptance":{"type":"object","additionalProperties":false,"required":["fingerprint","reason"],"properties":{"fingerprint":{"description":"Of the finding, as every report shows it.","type":"string","pattern":"^[0-9a-f]{32}$"},"reason":{"description":"Why it is on purpose.","type":"string","pattern":"\\S","maxLength":2000},"by":{"description":"Who says so.","type":"string","maxLength":200},"date":{"description":"When, as YYYY-MM-DD.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"rule":{"description":"The id of the rule, or its file. For readers of the file only.","type":"string"},"title":{"description":"The title of the rule. For readers of the file only.","type":"string"},"code":{"description":"The code of the finding, such as review/narrower. For readers of the file only.","type":"string"},"region":{"description":"What is lost or gained. For readers of the file only.","type":"string"}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["fingerprint","reason"],"properties":{"fingerprint":{"description":"Of the finding, as every report shows it.","type":"string","pattern":"^[0-9a-f]{32}$"},"reason":{"description":"Why it is on purpose.","type":"string","pattern":"\\S","maxLength":2000},"by":{"description":"Who says so.","type":"string","maxLength":200},"date":{"description":"When, as YYYY-MM-DD.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"rule":{"description":"The id of the rule, or its file. For readers of the file only.","type":"string"},"title":{"description":"The title of the rule. For readers of the file only.","type":"string"},"code":{"description":"The code of the finding, such as review/narrower. For readers of the file only.","type":"string"},"region":{"description":"What is lost or gained. For readers of the file only.","type":"string"}}};
const pattern3 = new RegExp("^[0-9a-f]{32}$", "u");
const pattern4 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const func1 = func1Module.default;

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
if(data.fingerprint === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema20.required,parentSchema:schema20,data}); errors++;
}
if(data.reason === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema20.required,parentSchema:schema20,data}); errors++;
}
for(const key0 in data){
if(!((((((((key0 === "fingerprint") || (key0 === "reason")) || (key0 === "by")) || (key0 === "date")) || (key0 === "rule")) || (key0 === "title")) || (key0 === "code")) || (key0 === "region"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data}); errors++;
}
}
if(data.fingerprint !== undefined){
let data0 = data.fingerprint;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\"",schema:"^[0-9a-f]{32}$",parentSchema:schema20.properties.fingerprint,data:data0}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.fingerprint.type,parentSchema:schema20.properties.fingerprint,data:data0}); errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func1(data1) > 2000){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema20.properties.reason,data:data1}); errors++;
}
if(!pattern4.test(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema20.properties.reason,data:data1}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.reason.type,parentSchema:schema20.properties.reason,data:data1}); errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(func1(data2) > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema20.properties.by,data:data2}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.by.type,parentSchema:schema20.properties.by,data:data2}); errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/date",schemaPath:"#/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}$",parentSchema:schema20.properties.date,data:data3}); errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.date.type,parentSchema:schema20.properties.date,data:data3}); errors++;
}
}
if(data.rule !== undefined){
let data4 = data.rule;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.rule.type,parentSchema:schema20.properties.rule,data:data4}); errors++;
}
}
if(data.title !== undefined){
let data5 = data.title;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.title.type,parentSchema:schema20.properties.title,data:data5}); errors++;
}
}
if(data.code !== undefined){
let data6 = data.code;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.code.type,parentSchema:schema20.properties.code,data:data6}); errors++;
}
}
if(data.region !== undefined){
let data7 = data.region;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.region.type,parentSchema:schema20.properties.region,data:data7}); errors++;
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
/*# sourceURL="https://isorule.dev/schemas/accepted.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.type,parentSchema:schema19,data}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** Whether the data is as the accepted schema says. All faults are in `errors` until the next call. */
export const validateAccepted: SchemaValidator = validate52;
