// @ts-nocheck
// Generated from schemas/ by scripts/gen/validators.mjs. Do not edit.
import codePoints from '../format/code-points.ts';
const LIMIT = 1000;
const add = (kept, error) => (kept === null ? [error] : kept.length < LIMIT ? (kept.push(error), kept) : kept);
const join = (kept, more) => (kept.length < LIMIT ? kept.concat(more) : kept);
export const alpacaPreference = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/alpaca-preference.schema.json","title":"Alpaca preference pair","description":"An instruction with two answers, both plain strings. Source: LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18).","x-tunelint":{"title":"Alpaca preference","foreign":true,"method":"dpo","shape":"Alpaca preference"},"type":"object","properties":{"instruction":{"type":"string","description":"What is asked."},"input":{"type":["string","null"],"description":"Material that belongs to it, appended on a new line."},"system":{"type":["string","null"]},"history":{"type":["array","null"],"description":"Earlier questions and answers, which are trained too.","items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}}},"images":{"type":["array","null"],"description":"Paths, one for each <image> in the texts.","items":{"type":"string"}},"chosen":{"type":"string"},"rejected":{"type":"string"}},"required":["instruction","chosen","rejected"]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/alpaca-preference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instruction === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instruction"},parentSchema:schema31,data});
errors++;
}
if(data.chosen === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosen"},parentSchema:schema31,data});
errors++;
}
if(data.rejected === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejected"},parentSchema:schema31,data});
errors++;
}
if(data.instruction !== undefined){
let data0 = data.instruction;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.instruction,data:data0});
errors++;
}
}
if(data.input !== undefined){
let data1 = data.input;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: schema31.properties.input.type},parentSchema:schema31.properties.input,data:data1});
errors++;
}
}
if(data.system !== undefined){
let data2 = data.system;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema31.properties.system.type},parentSchema:schema31.properties.system,data:data2});
errors++;
}
}
if(data.history !== undefined){
let data3 = data.history;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: schema31.properties.history.type},parentSchema:schema31.properties.history,data:data3});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(Array.isArray(data4)){
if(data4.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0,schemaPath:"#/properties/history/items/maxItems",keyword:"maxItems",params:{limit: 2},parentSchema:schema31.properties.history.items,data:data4});
errors++;
}
if(data4.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0,schemaPath:"#/properties/history/items/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema31.properties.history.items,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0+"/" + i1,schemaPath:"#/properties/history/items/items/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.history.items.items,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.history.items,data:data4});
errors++;
}
}
}
}
if(data.images !== undefined){
let data6 = data.images;
if((!(Array.isArray(data6))) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: schema31.properties.images.type},parentSchema:schema31.properties.images,data:data6});
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/images/" + i2,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.images.items,data:data7});
errors++;
}
}
}
}
if(data.chosen !== undefined){
let data8 = data.chosen;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/chosen",schemaPath:"#/properties/chosen/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.chosen,data:data8});
errors++;
}
}
if(data.rejected !== undefined){
let data9 = data.rejected;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.rejected,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"instruction":true,"input":true,"system":true,"history":true,"images":true,"chosen":true,"rejected":true},"dynamicProps":false,"dynamicItems":false};

export const alpaca = validate21;
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/alpaca.schema.json","title":"Alpaca example","description":"An instruction with its answer. Source: LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18).","x-tunelint":{"title":"Alpaca","foreign":true,"method":"supervised","shape":"Alpaca"},"type":"object","properties":{"instruction":{"type":"string","description":"What is asked."},"input":{"type":["string","null"],"description":"Material that belongs to it, appended on a new line."},"system":{"type":["string","null"]},"history":{"type":["array","null"],"description":"Earlier questions and answers, which are trained too.","items":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"string"}}},"images":{"type":["array","null"],"description":"Paths, one for each <image> in the texts.","items":{"type":"string"}},"output":{"type":"string","description":"The answer."}},"required":["instruction","output"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/alpaca.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instruction === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instruction"},parentSchema:schema32,data});
errors++;
}
if(data.output === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "output"},parentSchema:schema32,data});
errors++;
}
if(data.instruction !== undefined){
let data0 = data.instruction;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/instruction",schemaPath:"#/properties/instruction/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.instruction,data:data0});
errors++;
}
}
if(data.input !== undefined){
let data1 = data.input;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: schema32.properties.input.type},parentSchema:schema32.properties.input,data:data1});
errors++;
}
}
if(data.system !== undefined){
let data2 = data.system;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema32.properties.system.type},parentSchema:schema32.properties.system,data:data2});
errors++;
}
}
if(data.history !== undefined){
let data3 = data.history;
if((!(Array.isArray(data3))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: schema32.properties.history.type},parentSchema:schema32.properties.history,data:data3});
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(Array.isArray(data4)){
if(data4.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0,schemaPath:"#/properties/history/items/maxItems",keyword:"maxItems",params:{limit: 2},parentSchema:schema32.properties.history.items,data:data4});
errors++;
}
if(data4.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0,schemaPath:"#/properties/history/items/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema32.properties.history.items,data:data4});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0+"/" + i1,schemaPath:"#/properties/history/items/items/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.history.items.items,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/history/" + i0,schemaPath:"#/properties/history/items/type",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.history.items,data:data4});
errors++;
}
}
}
}
if(data.images !== undefined){
let data6 = data.images;
if((!(Array.isArray(data6))) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: schema32.properties.images.type},parentSchema:schema32.properties.images,data:data6});
errors++;
}
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/images/" + i2,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.images.items,data:data7});
errors++;
}
}
}
}
if(data.output !== undefined){
let data8 = data.output;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.output,data:data8});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"instruction":true,"input":true,"system":true,"history":true,"images":true,"output":true},"dynamicProps":false,"dynamicItems":false};

export const conversePreference = validate22;
const schema33 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/converse-preference.schema.json","title":"Bedrock preference pair","description":"A conversation whose last turn holds two candidates. Source: AWS documentation, Nova data preparation (2026), and the validators in aws-samples/amazon-bedrock-samples (85fba9d, 2026-08-21).","x-tunelint":{"title":"Bedrock preference","foreign":true,"method":"dpo","shape":"Amazon Bedrock preference"},"type":"object","properties":{"schemaVersion":{"type":"string"},"system":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1}},"required":["text"]}},"toolConfig":{"type":"object","properties":{"tools":{"type":"array","items":{"type":"object","properties":{"toolSpec":{"type":"object","properties":{"name":{"type":"string"},"inputSchema":{"type":"object","properties":{"json":{"type":"object"}},"required":["json"]}},"required":["name","inputSchema"]}},"required":["toolSpec"]}}},"required":["tools"]},"messages":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/turn"}}},"required":["messages"],"$defs":{"block":{"title":"Block","description":"A union: text, an image, a video, a document, reasoning, a call, or the result of one.","type":"object","properties":{"text":{"type":"string","minLength":1},"image":{"$ref":"#/$defs/media"},"video":{"$ref":"#/$defs/media"},"document":{"type":"object"},"reasoningContent":{"type":"object"},"toolUse":{"type":"object","properties":{"toolUseId":{"type":"string"},"name":{"type":"string"},"input":{"type":"object"}},"required":["toolUseId","name","input"]},"toolResult":{"type":"object","properties":{"toolUseId":{"type":"string"},"content":{"type":"array","items":{"type":"object"}}},"required":["toolUseId","content"]}},"minProperties":1},"media":{"title":"Image or video","type":"object","properties":{"format":{"type":"string"},"source":{"type":"object","properties":{"s3Location":{"type":"object","properties":{"uri":{"type":"string","pattern":"^s3://","x-tunelint":{"problem":"it has to start with s3://"}}},"required":["uri"]}},"required":["s3Location"]}},"required":["format","source"]},"turn":{"title":"Turn","type":"object","properties":{"role":{"enum":["user","assistant"]},"content":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/block"}},"candidates":{"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/candidate"}}},"required":["role"],"anyOf":[{"required":["content"]},{"required":["candidates"]}]},"candidate":{"title":"Candidate","type":"object","properties":{"content":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/block"}},"preferenceLabel":{"enum":["preferred","non-preferred"]}},"required":["content","preferenceLabel"]}}};
const func1 = (codePoints.default ?? codePoints);
const schema34 = {"title":"Turn","type":"object","properties":{"role":{"enum":["user","assistant"]},"content":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/block"}},"candidates":{"type":"array","minItems":2,"maxItems":2,"items":{"$ref":"#/$defs/candidate"}}},"required":["role"],"anyOf":[{"required":["content"]},{"required":["candidates"]}]};
const schema35 = {"title":"Block","description":"A union: text, an image, a video, a document, reasoning, a call, or the result of one.","type":"object","properties":{"text":{"type":"string","minLength":1},"image":{"$ref":"#/$defs/media"},"video":{"$ref":"#/$defs/media"},"document":{"type":"object"},"reasoningContent":{"type":"object"},"toolUse":{"type":"object","properties":{"toolUseId":{"type":"string"},"name":{"type":"string"},"input":{"type":"object"}},"required":["toolUseId","name","input"]},"toolResult":{"type":"object","properties":{"toolUseId":{"type":"string"},"content":{"type":"array","items":{"type":"object"}}},"required":["toolUseId","content"]}},"minProperties":1};
const schema36 = {"title":"Image or video","type":"object","properties":{"format":{"type":"string"},"source":{"type":"object","properties":{"s3Location":{"type":"object","properties":{"uri":{"type":"string","pattern":"^s3://","x-tunelint":{"problem":"it has to start with s3://"}}},"required":["uri"]}},"required":["s3Location"]}},"required":["format","source"]};
const pattern4 = new RegExp("^s3://", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema35,data});
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema35.properties.text,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.text,data:data0});
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.format === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "format"},parentSchema:schema36,data:data1});
errors++;
}
if(data1.source === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "source"},parentSchema:schema36,data:data1});
errors++;
}
if(data1.format !== undefined){
let data2 = data1.format;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image/format",schemaPath:"#/$defs/media/properties/format/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.format,data:data2});
errors++;
}
}
if(data1.source !== undefined){
let data3 = data1.source;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.s3Location === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image/source",schemaPath:"#/$defs/media/properties/source/required",keyword:"required",params:{missingProperty: "s3Location"},parentSchema:schema36.properties.source,data:data3});
errors++;
}
if(data3.s3Location !== undefined){
let data4 = data3.s3Location;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.uri === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/required",keyword:"required",params:{missingProperty: "uri"},parentSchema:schema36.properties.source.properties.s3Location,data:data4});
errors++;
}
if(data4.uri !== undefined){
let data5 = data4.uri;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/pattern",keyword:"pattern",params:{pattern: "^s3://"},parentSchema:schema36.properties.source.properties.s3Location.properties.uri,data:data5});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.source.properties.s3Location.properties.uri,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/type",keyword:"type",params:{type: "object"},parentSchema:schema36.properties.source.properties.s3Location,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image/source",schemaPath:"#/$defs/media/properties/source/type",keyword:"type",params:{type: "object"},parentSchema:schema36.properties.source,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/$defs/media/type",keyword:"type",params:{type: "object"},parentSchema:schema36,data:data1});
errors++;
}
}
if(data.video !== undefined){
let data6 = data.video;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.format === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "format"},parentSchema:schema36,data:data6});
errors++;
}
if(data6.source === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "source"},parentSchema:schema36,data:data6});
errors++;
}
if(data6.format !== undefined){
let data7 = data6.format;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/video/format",schemaPath:"#/$defs/media/properties/format/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.format,data:data7});
errors++;
}
}
if(data6.source !== undefined){
let data8 = data6.source;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.s3Location === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video/source",schemaPath:"#/$defs/media/properties/source/required",keyword:"required",params:{missingProperty: "s3Location"},parentSchema:schema36.properties.source,data:data8});
errors++;
}
if(data8.s3Location !== undefined){
let data9 = data8.s3Location;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uri === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/required",keyword:"required",params:{missingProperty: "uri"},parentSchema:schema36.properties.source.properties.s3Location,data:data9});
errors++;
}
if(data9.uri !== undefined){
let data10 = data9.uri;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/pattern",keyword:"pattern",params:{pattern: "^s3://"},parentSchema:schema36.properties.source.properties.s3Location.properties.uri,data:data10});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.source.properties.s3Location.properties.uri,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/type",keyword:"type",params:{type: "object"},parentSchema:schema36.properties.source.properties.s3Location,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video/source",schemaPath:"#/$defs/media/properties/source/type",keyword:"type",params:{type: "object"},parentSchema:schema36.properties.source,data:data8});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video",schemaPath:"#/$defs/media/type",keyword:"type",params:{type: "object"},parentSchema:schema36,data:data6});
errors++;
}
}
if(data.document !== undefined){
let data11 = data.document;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},parentSchema:schema35.properties.document,data:data11});
errors++;
}
}
if(data.reasoningContent !== undefined){
let data12 = data.reasoningContent;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = add(vErrors, {instancePath:instancePath+"/reasoningContent",schemaPath:"#/properties/reasoningContent/type",keyword:"type",params:{type: "object"},parentSchema:schema35.properties.reasoningContent,data:data12});
errors++;
}
}
if(data.toolUse !== undefined){
let data13 = data.toolUse;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.toolUseId === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/required",keyword:"required",params:{missingProperty: "toolUseId"},parentSchema:schema35.properties.toolUse,data:data13});
errors++;
}
if(data13.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema35.properties.toolUse,data:data13});
errors++;
}
if(data13.input === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema35.properties.toolUse,data:data13});
errors++;
}
if(data13.toolUseId !== undefined){
let data14 = data13.toolUseId;
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse/toolUseId",schemaPath:"#/properties/toolUse/properties/toolUseId/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.toolUse.properties.toolUseId,data:data14});
errors++;
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse/name",schemaPath:"#/properties/toolUse/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.toolUse.properties.name,data:data15});
errors++;
}
}
if(data13.input !== undefined){
let data16 = data13.input;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse/input",schemaPath:"#/properties/toolUse/properties/input/type",keyword:"type",params:{type: "object"},parentSchema:schema35.properties.toolUse.properties.input,data:data16});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/type",keyword:"type",params:{type: "object"},parentSchema:schema35.properties.toolUse,data:data13});
errors++;
}
}
if(data.toolResult !== undefined){
let data17 = data.toolResult;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.toolUseId === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult",schemaPath:"#/properties/toolResult/required",keyword:"required",params:{missingProperty: "toolUseId"},parentSchema:schema35.properties.toolResult,data:data17});
errors++;
}
if(data17.content === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult",schemaPath:"#/properties/toolResult/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema35.properties.toolResult,data:data17});
errors++;
}
if(data17.toolUseId !== undefined){
let data18 = data17.toolUseId;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult/toolUseId",schemaPath:"#/properties/toolResult/properties/toolUseId/type",keyword:"type",params:{type: "string"},parentSchema:schema35.properties.toolResult.properties.toolUseId,data:data18});
errors++;
}
}
if(data17.content !== undefined){
let data19 = data17.content;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult/content/" + i0,schemaPath:"#/properties/toolResult/properties/content/items/type",keyword:"type",params:{type: "object"},parentSchema:schema35.properties.toolResult.properties.content.items,data:data20});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult/content",schemaPath:"#/properties/toolResult/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema35.properties.toolResult.properties.content,data:data19});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult",schemaPath:"#/properties/toolResult/type",keyword:"type",params:{type: "object"},parentSchema:schema35.properties.toolResult,data:data17});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"text":true,"image":true,"video":true,"document":true,"reasoningContent":true,"toolUse":true,"toolResult":true},"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"Candidate","type":"object","properties":{"content":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/block"}},"preferenceLabel":{"enum":["preferred","non-preferred"]}},"required":["content","preferenceLabel"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema38,data});
errors++;
}
if(data.preferenceLabel === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preferenceLabel"},parentSchema:schema38,data});
errors++;
}
if(data.content !== undefined){
let data0 = data.content;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema38.properties.content,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data0[i0], {instancePath:instancePath+"/content/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema38.properties.content,data:data0});
errors++;
}
}
if(data.preferenceLabel !== undefined){
let data2 = data.preferenceLabel;
if(!((data2 === "preferred") || (data2 === "non-preferred"))){
vErrors = add(vErrors, {instancePath:instancePath+"/preferenceLabel",schemaPath:"#/properties/preferenceLabel/enum",keyword:"enum",params:{allowedValues: schema38.properties.preferenceLabel.enum},parentSchema:schema38.properties.preferenceLabel,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"content":true,"preferenceLabel":true},"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema34.anyOf[0],data});
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.candidates === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "candidates"},parentSchema:schema34.anyOf[1],data});
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema34,data});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(_errs1, vErrors.length);
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema34,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if(!((data0 === "user") || (data0 === "assistant"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema34.properties.role.enum},parentSchema:schema34.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema34.properties.content,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.content,data:data1});
errors++;
}
}
if(data.candidates !== undefined){
let data3 = data.candidates;
if(Array.isArray(data3)){
if(data3.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/maxItems",keyword:"maxItems",params:{limit: 2},parentSchema:schema34.properties.candidates,data:data3});
errors++;
}
if(data3.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema34.properties.candidates,data:data3});
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data3[i1], {instancePath:instancePath+"/candidates/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/candidates",schemaPath:"#/properties/candidates/type",keyword:"type",params:{type: "array"},parentSchema:schema34.properties.candidates,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"role":true,"content":true,"candidates":true},"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/converse-preference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema33,data});
errors++;
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.schemaVersion,data:data0});
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0,schemaPath:"#/properties/system/items/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema33.properties.system.items,data:data2});
errors++;
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0+"/text",schemaPath:"#/properties/system/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema33.properties.system.items.properties.text,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0+"/text",schemaPath:"#/properties/system/items/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.system.items.properties.text,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0,schemaPath:"#/properties/system/items/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.system.items,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "array"},parentSchema:schema33.properties.system,data:data1});
errors++;
}
}
if(data.toolConfig !== undefined){
let data4 = data.toolConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.tools === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig",schemaPath:"#/properties/toolConfig/required",keyword:"required",params:{missingProperty: "tools"},parentSchema:schema33.properties.toolConfig,data:data4});
errors++;
}
if(data4.tools !== undefined){
let data5 = data4.tools;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.toolSpec === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1,schemaPath:"#/properties/toolConfig/properties/tools/items/required",keyword:"required",params:{missingProperty: "toolSpec"},parentSchema:schema33.properties.toolConfig.properties.tools.items,data:data6});
errors++;
}
if(data6.toolSpec !== undefined){
let data7 = data6.toolSpec;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec,data:data7});
errors++;
}
if(data7.inputSchema === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/required",keyword:"required",params:{missingProperty: "inputSchema"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec,data:data7});
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/name",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.name,data:data8});
errors++;
}
}
if(data7.inputSchema !== undefined){
let data9 = data7.inputSchema;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.json === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/inputSchema",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/inputSchema/required",keyword:"required",params:{missingProperty: "json"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.inputSchema,data:data9});
errors++;
}
if(data9.json !== undefined){
let data10 = data9.json;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/inputSchema/json",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/inputSchema/properties/json/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.inputSchema.properties.json,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/inputSchema",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/inputSchema/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.inputSchema,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.toolConfig.properties.tools.items.properties.toolSpec,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1,schemaPath:"#/properties/toolConfig/properties/tools/items/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.toolConfig.properties.tools.items,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools",schemaPath:"#/properties/toolConfig/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema33.properties.toolConfig.properties.tools,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig",schemaPath:"#/properties/toolConfig/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.toolConfig,data:data4});
errors++;
}
}
if(data.messages !== undefined){
let data11 = data.messages;
if(Array.isArray(data11)){
if(data11.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema33.properties.messages,data:data11});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate23(data11[i2], {instancePath:instancePath+"/messages/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : join(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema33.properties.messages,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"schemaVersion":true,"system":true,"toolConfig":true,"messages":true},"dynamicProps":false,"dynamicItems":false};

export const converse = validate30;
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/converse.schema.json","title":"Bedrock conversation","description":"One conversation as messages of content blocks. Source: AWS documentation, Nova data preparation (2026), and the validators in aws-samples/amazon-bedrock-samples (85fba9d, 2026-08-21).","x-tunelint":{"title":"Bedrock conversation","foreign":true,"method":"supervised","shape":"Amazon Bedrock Converse"},"type":"object","properties":{"schemaVersion":{"type":"string"},"system":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string","minLength":1}},"required":["text"]}},"toolConfig":{"type":"object","properties":{"tools":{"type":"array","items":{"type":"object","properties":{"toolSpec":{"type":"object","properties":{"name":{"type":"string"},"inputSchema":{"type":"object","properties":{"json":{"type":"object"}},"required":["json"]}},"required":["name","inputSchema"]}},"required":["toolSpec"]}}},"required":["tools"]},"messages":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/turn"}}},"required":["messages"],"$defs":{"block":{"title":"Block","description":"A union: text, an image, a video, a document, reasoning, a call, or the result of one.","type":"object","properties":{"text":{"type":"string","minLength":1},"image":{"$ref":"#/$defs/media"},"video":{"$ref":"#/$defs/media"},"document":{"type":"object"},"reasoningContent":{"type":"object"},"toolUse":{"type":"object","properties":{"toolUseId":{"type":"string"},"name":{"type":"string"},"input":{"type":"object"}},"required":["toolUseId","name","input"]},"toolResult":{"type":"object","properties":{"toolUseId":{"type":"string"},"content":{"type":"array","items":{"type":"object"}}},"required":["toolUseId","content"]}},"minProperties":1},"media":{"title":"Image or video","type":"object","properties":{"format":{"type":"string"},"source":{"type":"object","properties":{"s3Location":{"type":"object","properties":{"uri":{"type":"string","pattern":"^s3://","x-tunelint":{"problem":"it has to start with s3://"}}},"required":["uri"]}},"required":["s3Location"]}},"required":["format","source"]},"turn":{"title":"Turn","type":"object","properties":{"role":{"enum":["user","assistant"]},"content":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/block"}}},"required":["role","content"]}}};
const schema40 = {"title":"Turn","type":"object","properties":{"role":{"enum":["user","assistant"]},"content":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/block"}}},"required":["role","content"]};
const schema41 = {"title":"Block","description":"A union: text, an image, a video, a document, reasoning, a call, or the result of one.","type":"object","properties":{"text":{"type":"string","minLength":1},"image":{"$ref":"#/$defs/media"},"video":{"$ref":"#/$defs/media"},"document":{"type":"object"},"reasoningContent":{"type":"object"},"toolUse":{"type":"object","properties":{"toolUseId":{"type":"string"},"name":{"type":"string"},"input":{"type":"object"}},"required":["toolUseId","name","input"]},"toolResult":{"type":"object","properties":{"toolUseId":{"type":"string"},"content":{"type":"array","items":{"type":"object"}}},"required":["toolUseId","content"]}},"minProperties":1};
const schema42 = {"title":"Image or video","type":"object","properties":{"format":{"type":"string"},"source":{"type":"object","properties":{"s3Location":{"type":"object","properties":{"uri":{"type":"string","pattern":"^s3://","x-tunelint":{"problem":"it has to start with s3://"}}},"required":["uri"]}},"required":["s3Location"]}},"required":["format","source"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema41,data});
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema41.properties.text,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.text,data:data0});
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.format === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "format"},parentSchema:schema42,data:data1});
errors++;
}
if(data1.source === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "source"},parentSchema:schema42,data:data1});
errors++;
}
if(data1.format !== undefined){
let data2 = data1.format;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image/format",schemaPath:"#/$defs/media/properties/format/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.format,data:data2});
errors++;
}
}
if(data1.source !== undefined){
let data3 = data1.source;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.s3Location === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image/source",schemaPath:"#/$defs/media/properties/source/required",keyword:"required",params:{missingProperty: "s3Location"},parentSchema:schema42.properties.source,data:data3});
errors++;
}
if(data3.s3Location !== undefined){
let data4 = data3.s3Location;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.uri === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/required",keyword:"required",params:{missingProperty: "uri"},parentSchema:schema42.properties.source.properties.s3Location,data:data4});
errors++;
}
if(data4.uri !== undefined){
let data5 = data4.uri;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/pattern",keyword:"pattern",params:{pattern: "^s3://"},parentSchema:schema42.properties.source.properties.s3Location.properties.uri,data:data5});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.source.properties.s3Location.properties.uri,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.source.properties.s3Location,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image/source",schemaPath:"#/$defs/media/properties/source/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.source,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image",schemaPath:"#/$defs/media/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data:data1});
errors++;
}
}
if(data.video !== undefined){
let data6 = data.video;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.format === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "format"},parentSchema:schema42,data:data6});
errors++;
}
if(data6.source === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video",schemaPath:"#/$defs/media/required",keyword:"required",params:{missingProperty: "source"},parentSchema:schema42,data:data6});
errors++;
}
if(data6.format !== undefined){
let data7 = data6.format;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/video/format",schemaPath:"#/$defs/media/properties/format/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.format,data:data7});
errors++;
}
}
if(data6.source !== undefined){
let data8 = data6.source;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.s3Location === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video/source",schemaPath:"#/$defs/media/properties/source/required",keyword:"required",params:{missingProperty: "s3Location"},parentSchema:schema42.properties.source,data:data8});
errors++;
}
if(data8.s3Location !== undefined){
let data9 = data8.s3Location;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.uri === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/required",keyword:"required",params:{missingProperty: "uri"},parentSchema:schema42.properties.source.properties.s3Location,data:data9});
errors++;
}
if(data9.uri !== undefined){
let data10 = data9.uri;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/pattern",keyword:"pattern",params:{pattern: "^s3://"},parentSchema:schema42.properties.source.properties.s3Location.properties.uri,data:data10});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location/uri",schemaPath:"#/$defs/media/properties/source/properties/s3Location/properties/uri/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.source.properties.s3Location.properties.uri,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video/source/s3Location",schemaPath:"#/$defs/media/properties/source/properties/s3Location/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.source.properties.s3Location,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video/source",schemaPath:"#/$defs/media/properties/source/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.source,data:data8});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/video",schemaPath:"#/$defs/media/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data:data6});
errors++;
}
}
if(data.document !== undefined){
let data11 = data.document;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},parentSchema:schema41.properties.document,data:data11});
errors++;
}
}
if(data.reasoningContent !== undefined){
let data12 = data.reasoningContent;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
vErrors = add(vErrors, {instancePath:instancePath+"/reasoningContent",schemaPath:"#/properties/reasoningContent/type",keyword:"type",params:{type: "object"},parentSchema:schema41.properties.reasoningContent,data:data12});
errors++;
}
}
if(data.toolUse !== undefined){
let data13 = data.toolUse;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.toolUseId === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/required",keyword:"required",params:{missingProperty: "toolUseId"},parentSchema:schema41.properties.toolUse,data:data13});
errors++;
}
if(data13.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema41.properties.toolUse,data:data13});
errors++;
}
if(data13.input === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema41.properties.toolUse,data:data13});
errors++;
}
if(data13.toolUseId !== undefined){
let data14 = data13.toolUseId;
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse/toolUseId",schemaPath:"#/properties/toolUse/properties/toolUseId/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.toolUse.properties.toolUseId,data:data14});
errors++;
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse/name",schemaPath:"#/properties/toolUse/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.toolUse.properties.name,data:data15});
errors++;
}
}
if(data13.input !== undefined){
let data16 = data13.input;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse/input",schemaPath:"#/properties/toolUse/properties/input/type",keyword:"type",params:{type: "object"},parentSchema:schema41.properties.toolUse.properties.input,data:data16});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolUse",schemaPath:"#/properties/toolUse/type",keyword:"type",params:{type: "object"},parentSchema:schema41.properties.toolUse,data:data13});
errors++;
}
}
if(data.toolResult !== undefined){
let data17 = data.toolResult;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.toolUseId === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult",schemaPath:"#/properties/toolResult/required",keyword:"required",params:{missingProperty: "toolUseId"},parentSchema:schema41.properties.toolResult,data:data17});
errors++;
}
if(data17.content === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult",schemaPath:"#/properties/toolResult/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema41.properties.toolResult,data:data17});
errors++;
}
if(data17.toolUseId !== undefined){
let data18 = data17.toolUseId;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult/toolUseId",schemaPath:"#/properties/toolResult/properties/toolUseId/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.toolResult.properties.toolUseId,data:data18});
errors++;
}
}
if(data17.content !== undefined){
let data19 = data17.content;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult/content/" + i0,schemaPath:"#/properties/toolResult/properties/content/items/type",keyword:"type",params:{type: "object"},parentSchema:schema41.properties.toolResult.properties.content.items,data:data20});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult/content",schemaPath:"#/properties/toolResult/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema41.properties.toolResult.properties.content,data:data19});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolResult",schemaPath:"#/properties/toolResult/type",keyword:"type",params:{type: "object"},parentSchema:schema41.properties.toolResult,data:data17});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"text":true,"image":true,"video":true,"document":true,"reasoningContent":true,"toolUse":true,"toolResult":true},"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema40,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema40,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if(!((data0 === "user") || (data0 === "assistant"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema40.properties.role.enum},parentSchema:schema40.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema40.properties.content,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : join(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema40.properties.content,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"role":true,"content":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/converse.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema39,data});
errors++;
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.schemaVersion,data:data0});
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0,schemaPath:"#/properties/system/items/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema39.properties.system.items,data:data2});
errors++;
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 === "string"){
if(func1(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0+"/text",schemaPath:"#/properties/system/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema39.properties.system.items.properties.text,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0+"/text",schemaPath:"#/properties/system/items/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.system.items.properties.text,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system/" + i0,schemaPath:"#/properties/system/items/type",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.system.items,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.system,data:data1});
errors++;
}
}
if(data.toolConfig !== undefined){
let data4 = data.toolConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.tools === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig",schemaPath:"#/properties/toolConfig/required",keyword:"required",params:{missingProperty: "tools"},parentSchema:schema39.properties.toolConfig,data:data4});
errors++;
}
if(data4.tools !== undefined){
let data5 = data4.tools;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.toolSpec === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1,schemaPath:"#/properties/toolConfig/properties/tools/items/required",keyword:"required",params:{missingProperty: "toolSpec"},parentSchema:schema39.properties.toolConfig.properties.tools.items,data:data6});
errors++;
}
if(data6.toolSpec !== undefined){
let data7 = data6.toolSpec;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec,data:data7});
errors++;
}
if(data7.inputSchema === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/required",keyword:"required",params:{missingProperty: "inputSchema"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec,data:data7});
errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/name",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.name,data:data8});
errors++;
}
}
if(data7.inputSchema !== undefined){
let data9 = data7.inputSchema;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.json === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/inputSchema",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/inputSchema/required",keyword:"required",params:{missingProperty: "json"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.inputSchema,data:data9});
errors++;
}
if(data9.json !== undefined){
let data10 = data9.json;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/inputSchema/json",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/inputSchema/properties/json/type",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.inputSchema.properties.json,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec/inputSchema",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/properties/inputSchema/type",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec.properties.inputSchema,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1+"/toolSpec",schemaPath:"#/properties/toolConfig/properties/tools/items/properties/toolSpec/type",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.toolConfig.properties.tools.items.properties.toolSpec,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools/" + i1,schemaPath:"#/properties/toolConfig/properties/tools/items/type",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.toolConfig.properties.tools.items,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig/tools",schemaPath:"#/properties/toolConfig/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.toolConfig.properties.tools,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/toolConfig",schemaPath:"#/properties/toolConfig/type",keyword:"type",params:{type: "object"},parentSchema:schema39.properties.toolConfig,data:data4});
errors++;
}
}
if(data.messages !== undefined){
let data11 = data.messages;
if(Array.isArray(data11)){
if(data11.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema39.properties.messages,data:data11});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate31(data11[i2], {instancePath:instancePath+"/messages/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : join(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema39.properties.messages,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema39,data});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"schemaVersion":true,"system":true,"toolConfig":true,"messages":true},"dynamicProps":false,"dynamicItems":false};

export const geminiPreference = validate35;
const schema44 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/gemini-preference.schema.json","title":"Gemini preference pair","description":"Contents that end with the user, and exactly two completions, scored 1 and 0. Source: Google Cloud documentation, supervised and preference tuning of Gemini (2026).","x-tunelint":{"title":"Gemini preference","foreign":true,"method":"dpo","shape":"Gemini preference"},"type":"object","properties":{"systemInstruction":{"$ref":"#/$defs/instruction"},"system_instruction":{"$ref":"#/$defs/instruction"},"contents":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/content"}},"tools":{"type":"array","items":{"type":"object"}},"completions":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"object","properties":{"score":{"enum":[0,1]},"completion":{"$ref":"#/$defs/content"}},"required":["score","completion"]}}},"required":["contents","completions"],"$defs":{"part":{"title":"Part","description":"A union: text, a file, a call, or the result of one.","type":"object","properties":{"text":{"type":"string"},"fileData":{"type":"object","properties":{"mimeType":{"type":"string"},"fileUri":{"type":"string"}},"required":["mimeType","fileUri"]},"inlineData":{"type":"object"},"functionCall":{"type":"object","properties":{"name":{"type":"string"},"args":{"type":"object"}},"required":["name"]},"functionResponse":{"type":"object","properties":{"name":{"type":"string"},"response":{"type":"object"}},"required":["name","response"]}},"minProperties":1},"content":{"title":"Turn","type":"object","properties":{"role":{"enum":["user","model"],"description":"user where it is missing."},"parts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part"}}},"required":["parts"]},"instruction":{"type":"object","description":"Instructions; text parts only.","properties":{"parts":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}},"required":["parts"]}}};
const schema45 = {"type":"object","description":"Instructions; text parts only.","properties":{"parts":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}},"required":["parts"]};
const schema47 = {"title":"Turn","type":"object","properties":{"role":{"enum":["user","model"],"description":"user where it is missing."},"parts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part"}}},"required":["parts"]};
const schema48 = {"title":"Part","description":"A union: text, a file, a call, or the result of one.","type":"object","properties":{"text":{"type":"string"},"fileData":{"type":"object","properties":{"mimeType":{"type":"string"},"fileUri":{"type":"string"}},"required":["mimeType","fileUri"]},"inlineData":{"type":"object"},"functionCall":{"type":"object","properties":{"name":{"type":"string"},"args":{"type":"object"}},"required":["name"]},"functionResponse":{"type":"object","properties":{"name":{"type":"string"},"response":{"type":"object"}},"required":["name","response"]}},"minProperties":1};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},parentSchema:schema47,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if(!((data0 === "user") || (data0 === "model"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema47.properties.role.enum},parentSchema:schema47.properties.role,data:data0});
errors++;
}
}
if(data.parts !== undefined){
let data1 = data.parts;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema47.properties.parts,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0,schemaPath:"#/$defs/part/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema48,data:data2});
errors++;
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/text",schemaPath:"#/$defs/part/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.text,data:data3});
errors++;
}
}
if(data2.fileData !== undefined){
let data4 = data2.fileData;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mimeType === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData",schemaPath:"#/$defs/part/properties/fileData/required",keyword:"required",params:{missingProperty: "mimeType"},parentSchema:schema48.properties.fileData,data:data4});
errors++;
}
if(data4.fileUri === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData",schemaPath:"#/$defs/part/properties/fileData/required",keyword:"required",params:{missingProperty: "fileUri"},parentSchema:schema48.properties.fileData,data:data4});
errors++;
}
if(data4.mimeType !== undefined){
let data5 = data4.mimeType;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData/mimeType",schemaPath:"#/$defs/part/properties/fileData/properties/mimeType/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.fileData.properties.mimeType,data:data5});
errors++;
}
}
if(data4.fileUri !== undefined){
let data6 = data4.fileUri;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData/fileUri",schemaPath:"#/$defs/part/properties/fileData/properties/fileUri/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.fileData.properties.fileUri,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData",schemaPath:"#/$defs/part/properties/fileData/type",keyword:"type",params:{type: "object"},parentSchema:schema48.properties.fileData,data:data4});
errors++;
}
}
if(data2.inlineData !== undefined){
let data7 = data2.inlineData;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/inlineData",schemaPath:"#/$defs/part/properties/inlineData/type",keyword:"type",params:{type: "object"},parentSchema:schema48.properties.inlineData,data:data7});
errors++;
}
}
if(data2.functionCall !== undefined){
let data8 = data2.functionCall;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall",schemaPath:"#/$defs/part/properties/functionCall/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema48.properties.functionCall,data:data8});
errors++;
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall/name",schemaPath:"#/$defs/part/properties/functionCall/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.functionCall.properties.name,data:data9});
errors++;
}
}
if(data8.args !== undefined){
let data10 = data8.args;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall/args",schemaPath:"#/$defs/part/properties/functionCall/properties/args/type",keyword:"type",params:{type: "object"},parentSchema:schema48.properties.functionCall.properties.args,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall",schemaPath:"#/$defs/part/properties/functionCall/type",keyword:"type",params:{type: "object"},parentSchema:schema48.properties.functionCall,data:data8});
errors++;
}
}
if(data2.functionResponse !== undefined){
let data11 = data2.functionResponse;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse",schemaPath:"#/$defs/part/properties/functionResponse/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema48.properties.functionResponse,data:data11});
errors++;
}
if(data11.response === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse",schemaPath:"#/$defs/part/properties/functionResponse/required",keyword:"required",params:{missingProperty: "response"},parentSchema:schema48.properties.functionResponse,data:data11});
errors++;
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse/name",schemaPath:"#/$defs/part/properties/functionResponse/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.functionResponse.properties.name,data:data12});
errors++;
}
}
if(data11.response !== undefined){
let data13 = data11.response;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse/response",schemaPath:"#/$defs/part/properties/functionResponse/properties/response/type",keyword:"type",params:{type: "object"},parentSchema:schema48.properties.functionResponse.properties.response,data:data13});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse",schemaPath:"#/$defs/part/properties/functionResponse/type",keyword:"type",params:{type: "object"},parentSchema:schema48.properties.functionResponse,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},parentSchema:schema48,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},parentSchema:schema47.properties.parts,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema47,data});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"role":true,"parts":true},"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/gemini-preference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"},parentSchema:schema44,data});
errors++;
}
if(data.completions === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completions"},parentSchema:schema44,data});
errors++;
}
if(data.systemInstruction !== undefined){
let data0 = data.systemInstruction;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.parts === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction",schemaPath:"#/$defs/instruction/required",keyword:"required",params:{missingProperty: "parts"},parentSchema:schema45,data:data0});
errors++;
}
if(data0.parts !== undefined){
let data1 = data0.parts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts/" + i0,schemaPath:"#/$defs/instruction/properties/parts/items/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema45.properties.parts.items,data:data2});
errors++;
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts/" + i0+"/text",schemaPath:"#/$defs/instruction/properties/parts/items/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.parts.items.properties.text,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts/" + i0,schemaPath:"#/$defs/instruction/properties/parts/items/type",keyword:"type",params:{type: "object"},parentSchema:schema45.properties.parts.items,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts",schemaPath:"#/$defs/instruction/properties/parts/type",keyword:"type",params:{type: "array"},parentSchema:schema45.properties.parts,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction",schemaPath:"#/$defs/instruction/type",keyword:"type",params:{type: "object"},parentSchema:schema45,data:data0});
errors++;
}
}
if(data.system_instruction !== undefined){
let data4 = data.system_instruction;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.parts === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction",schemaPath:"#/$defs/instruction/required",keyword:"required",params:{missingProperty: "parts"},parentSchema:schema45,data:data4});
errors++;
}
if(data4.parts !== undefined){
let data5 = data4.parts;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts/" + i1,schemaPath:"#/$defs/instruction/properties/parts/items/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema45.properties.parts.items,data:data6});
errors++;
}
if(data6.text !== undefined){
let data7 = data6.text;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts/" + i1+"/text",schemaPath:"#/$defs/instruction/properties/parts/items/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.parts.items.properties.text,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts/" + i1,schemaPath:"#/$defs/instruction/properties/parts/items/type",keyword:"type",params:{type: "object"},parentSchema:schema45.properties.parts.items,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts",schemaPath:"#/$defs/instruction/properties/parts/type",keyword:"type",params:{type: "array"},parentSchema:schema45.properties.parts,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction",schemaPath:"#/$defs/instruction/type",keyword:"type",params:{type: "object"},parentSchema:schema45,data:data4});
errors++;
}
}
if(data.contents !== undefined){
let data8 = data.contents;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema44.properties.contents,data:data8});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate36(data8[i2], {instancePath:instancePath+"/contents/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : join(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"},parentSchema:schema44.properties.contents,data:data8});
errors++;
}
}
if(data.tools !== undefined){
let data10 = data.tools;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + i3,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},parentSchema:schema44.properties.tools.items,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema44.properties.tools,data:data10});
errors++;
}
}
if(data.completions !== undefined){
let data12 = data.completions;
if(Array.isArray(data12)){
if(data12.length > 2){
vErrors = add(vErrors, {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/maxItems",keyword:"maxItems",params:{limit: 2},parentSchema:schema44.properties.completions,data:data12});
errors++;
}
if(data12.length < 2){
vErrors = add(vErrors, {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/minItems",keyword:"minItems",params:{limit: 2},parentSchema:schema44.properties.completions,data:data12});
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.score === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/completions/" + i4,schemaPath:"#/properties/completions/items/required",keyword:"required",params:{missingProperty: "score"},parentSchema:schema44.properties.completions.items,data:data13});
errors++;
}
if(data13.completion === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/completions/" + i4,schemaPath:"#/properties/completions/items/required",keyword:"required",params:{missingProperty: "completion"},parentSchema:schema44.properties.completions.items,data:data13});
errors++;
}
if(data13.score !== undefined){
let data14 = data13.score;
if(!((data14 === 0) || (data14 === 1))){
vErrors = add(vErrors, {instancePath:instancePath+"/completions/" + i4+"/score",schemaPath:"#/properties/completions/items/properties/score/enum",keyword:"enum",params:{allowedValues: schema44.properties.completions.items.properties.score.enum},parentSchema:schema44.properties.completions.items.properties.score,data:data14});
errors++;
}
}
if(data13.completion !== undefined){
if(!(validate36(data13.completion, {instancePath:instancePath+"/completions/" + i4+"/completion",parentData:data13,parentDataProperty:"completion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : join(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/completions/" + i4,schemaPath:"#/properties/completions/items/type",keyword:"type",params:{type: "object"},parentSchema:schema44.properties.completions.items,data:data13});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/completions",schemaPath:"#/properties/completions/type",keyword:"type",params:{type: "array"},parentSchema:schema44.properties.completions,data:data12});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema44,data});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"systemInstruction":true,"system_instruction":true,"contents":true,"tools":true,"completions":true},"dynamicProps":false,"dynamicItems":false};

export const gemini = validate39;
const schema49 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/gemini.schema.json","title":"Gemini conversation","description":"One conversation as contents and parts. Source: Google Cloud documentation, supervised and preference tuning of Gemini (2026).","x-tunelint":{"title":"Gemini","foreign":true,"method":"supervised","shape":"Gemini \"contents\""},"type":"object","properties":{"systemInstruction":{"$ref":"#/$defs/instruction"},"system_instruction":{"$ref":"#/$defs/instruction"},"contents":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/content"}},"tools":{"type":"array","items":{"type":"object"}}},"required":["contents"],"$defs":{"part":{"title":"Part","description":"A union: text, a file, a call, or the result of one.","type":"object","properties":{"text":{"type":"string"},"fileData":{"type":"object","properties":{"mimeType":{"type":"string"},"fileUri":{"type":"string"}},"required":["mimeType","fileUri"]},"inlineData":{"type":"object"},"functionCall":{"type":"object","properties":{"name":{"type":"string"},"args":{"type":"object"}},"required":["name"]},"functionResponse":{"type":"object","properties":{"name":{"type":"string"},"response":{"type":"object"}},"required":["name","response"]}},"minProperties":1},"content":{"title":"Turn","type":"object","properties":{"role":{"enum":["user","model"],"description":"user where it is missing."},"parts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part"}}},"required":["parts"]},"instruction":{"type":"object","description":"Instructions; text parts only.","properties":{"parts":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}},"required":["parts"]}}};
const schema50 = {"type":"object","description":"Instructions; text parts only.","properties":{"parts":{"type":"array","items":{"type":"object","properties":{"text":{"type":"string"}},"required":["text"]}}},"required":["parts"]};
const schema52 = {"title":"Turn","type":"object","properties":{"role":{"enum":["user","model"],"description":"user where it is missing."},"parts":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part"}}},"required":["parts"]};
const schema53 = {"title":"Part","description":"A union: text, a file, a call, or the result of one.","type":"object","properties":{"text":{"type":"string"},"fileData":{"type":"object","properties":{"mimeType":{"type":"string"},"fileUri":{"type":"string"}},"required":["mimeType","fileUri"]},"inlineData":{"type":"object"},"functionCall":{"type":"object","properties":{"name":{"type":"string"},"args":{"type":"object"}},"required":["name"]},"functionResponse":{"type":"object","properties":{"name":{"type":"string"},"response":{"type":"object"}},"required":["name","response"]}},"minProperties":1};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parts === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parts"},parentSchema:schema52,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if(!((data0 === "user") || (data0 === "model"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema52.properties.role.enum},parentSchema:schema52.properties.role,data:data0});
errors++;
}
}
if(data.parts !== undefined){
let data1 = data.parts;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema52.properties.parts,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0,schemaPath:"#/$defs/part/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema53,data:data2});
errors++;
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/text",schemaPath:"#/$defs/part/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.text,data:data3});
errors++;
}
}
if(data2.fileData !== undefined){
let data4 = data2.fileData;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.mimeType === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData",schemaPath:"#/$defs/part/properties/fileData/required",keyword:"required",params:{missingProperty: "mimeType"},parentSchema:schema53.properties.fileData,data:data4});
errors++;
}
if(data4.fileUri === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData",schemaPath:"#/$defs/part/properties/fileData/required",keyword:"required",params:{missingProperty: "fileUri"},parentSchema:schema53.properties.fileData,data:data4});
errors++;
}
if(data4.mimeType !== undefined){
let data5 = data4.mimeType;
if(typeof data5 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData/mimeType",schemaPath:"#/$defs/part/properties/fileData/properties/mimeType/type",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.fileData.properties.mimeType,data:data5});
errors++;
}
}
if(data4.fileUri !== undefined){
let data6 = data4.fileUri;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData/fileUri",schemaPath:"#/$defs/part/properties/fileData/properties/fileUri/type",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.fileData.properties.fileUri,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/fileData",schemaPath:"#/$defs/part/properties/fileData/type",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.fileData,data:data4});
errors++;
}
}
if(data2.inlineData !== undefined){
let data7 = data2.inlineData;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/inlineData",schemaPath:"#/$defs/part/properties/inlineData/type",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.inlineData,data:data7});
errors++;
}
}
if(data2.functionCall !== undefined){
let data8 = data2.functionCall;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall",schemaPath:"#/$defs/part/properties/functionCall/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema53.properties.functionCall,data:data8});
errors++;
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall/name",schemaPath:"#/$defs/part/properties/functionCall/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.functionCall.properties.name,data:data9});
errors++;
}
}
if(data8.args !== undefined){
let data10 = data8.args;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall/args",schemaPath:"#/$defs/part/properties/functionCall/properties/args/type",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.functionCall.properties.args,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionCall",schemaPath:"#/$defs/part/properties/functionCall/type",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.functionCall,data:data8});
errors++;
}
}
if(data2.functionResponse !== undefined){
let data11 = data2.functionResponse;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse",schemaPath:"#/$defs/part/properties/functionResponse/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema53.properties.functionResponse,data:data11});
errors++;
}
if(data11.response === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse",schemaPath:"#/$defs/part/properties/functionResponse/required",keyword:"required",params:{missingProperty: "response"},parentSchema:schema53.properties.functionResponse,data:data11});
errors++;
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse/name",schemaPath:"#/$defs/part/properties/functionResponse/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema53.properties.functionResponse.properties.name,data:data12});
errors++;
}
}
if(data11.response !== undefined){
let data13 = data11.response;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse/response",schemaPath:"#/$defs/part/properties/functionResponse/properties/response/type",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.functionResponse.properties.response,data:data13});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0+"/functionResponse",schemaPath:"#/$defs/part/properties/functionResponse/type",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.functionResponse,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts/" + i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},parentSchema:schema53,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},parentSchema:schema52.properties.parts,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema52,data});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"role":true,"parts":true},"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/gemini.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contents === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contents"},parentSchema:schema49,data});
errors++;
}
if(data.systemInstruction !== undefined){
let data0 = data.systemInstruction;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.parts === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction",schemaPath:"#/$defs/instruction/required",keyword:"required",params:{missingProperty: "parts"},parentSchema:schema50,data:data0});
errors++;
}
if(data0.parts !== undefined){
let data1 = data0.parts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts/" + i0,schemaPath:"#/$defs/instruction/properties/parts/items/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema50.properties.parts.items,data:data2});
errors++;
}
if(data2.text !== undefined){
let data3 = data2.text;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts/" + i0+"/text",schemaPath:"#/$defs/instruction/properties/parts/items/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.parts.items.properties.text,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts/" + i0,schemaPath:"#/$defs/instruction/properties/parts/items/type",keyword:"type",params:{type: "object"},parentSchema:schema50.properties.parts.items,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction/parts",schemaPath:"#/$defs/instruction/properties/parts/type",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.parts,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/systemInstruction",schemaPath:"#/$defs/instruction/type",keyword:"type",params:{type: "object"},parentSchema:schema50,data:data0});
errors++;
}
}
if(data.system_instruction !== undefined){
let data4 = data.system_instruction;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.parts === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction",schemaPath:"#/$defs/instruction/required",keyword:"required",params:{missingProperty: "parts"},parentSchema:schema50,data:data4});
errors++;
}
if(data4.parts !== undefined){
let data5 = data4.parts;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts/" + i1,schemaPath:"#/$defs/instruction/properties/parts/items/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema50.properties.parts.items,data:data6});
errors++;
}
if(data6.text !== undefined){
let data7 = data6.text;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts/" + i1+"/text",schemaPath:"#/$defs/instruction/properties/parts/items/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.parts.items.properties.text,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts/" + i1,schemaPath:"#/$defs/instruction/properties/parts/items/type",keyword:"type",params:{type: "object"},parentSchema:schema50.properties.parts.items,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction/parts",schemaPath:"#/$defs/instruction/properties/parts/type",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.parts,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/system_instruction",schemaPath:"#/$defs/instruction/type",keyword:"type",params:{type: "object"},parentSchema:schema50,data:data4});
errors++;
}
}
if(data.contents !== undefined){
let data8 = data.contents;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema49.properties.contents,data:data8});
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate40(data8[i2], {instancePath:instancePath+"/contents/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : join(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.contents,data:data8});
errors++;
}
}
if(data.tools !== undefined){
let data10 = data.tools;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + i3,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},parentSchema:schema49.properties.tools.items,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema49.properties.tools,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema49,data});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"systemInstruction":true,"system_instruction":true,"contents":true,"tools":true},"dynamicProps":false,"dynamicItems":false};

export const sharegptPreference = validate42;
const schema54 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/sharegpt-preference.schema.json","title":"ShareGPT preference pair","description":"A conversation that waits for an answer, and two answers as single turns. Source: LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18).","x-tunelint":{"title":"ShareGPT preference","foreign":true,"method":"dpo","shape":"ShareGPT preference"},"type":"object","properties":{"conversations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/turn"}},"chosen":{"$ref":"#/$defs/answer"},"rejected":{"$ref":"#/$defs/answer"},"system":{"type":["string","null"],"description":"Instructions; a system turn at the start takes its place."},"tools":{"type":["string","null"],"description":"The functions the model may call: a JSON string of their list."},"images":{"type":["array","null"],"description":"Paths, one for each <image> in the texts.","items":{"type":"string"}}},"required":["conversations","chosen","rejected"],"$defs":{"turn":{"title":"Turn","type":"object","properties":{"from":{"type":"string","description":"Who speaks: human, gpt, observation, function_call or system."},"value":{"type":"string","description":"What is said; of a function_call the JSON of name and arguments, or of a list of those."}},"required":["from","value"]},"answer":{"title":"Answer","type":"object","properties":{"from":{"enum":["gpt","function_call"]},"value":{"type":"string"}},"required":["from","value"]}}};
const schema55 = {"title":"Turn","type":"object","properties":{"from":{"type":"string","description":"Who speaks: human, gpt, observation, function_call or system."},"value":{"type":"string","description":"What is said; of a function_call the JSON of name and arguments, or of a list of those."}},"required":["from","value"]};
const schema56 = {"title":"Answer","type":"object","properties":{"from":{"enum":["gpt","function_call"]},"value":{"type":"string"}},"required":["from","value"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/sharegpt-preference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversations === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversations"},parentSchema:schema54,data});
errors++;
}
if(data.chosen === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosen"},parentSchema:schema54,data});
errors++;
}
if(data.rejected === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejected"},parentSchema:schema54,data});
errors++;
}
if(data.conversations !== undefined){
let data0 = data.conversations;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema54.properties.conversations,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0,schemaPath:"#/$defs/turn/required",keyword:"required",params:{missingProperty: "from"},parentSchema:schema55,data:data1});
errors++;
}
if(data1.value === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0,schemaPath:"#/$defs/turn/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema55,data:data1});
errors++;
}
if(data1.from !== undefined){
let data2 = data1.from;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0+"/from",schemaPath:"#/$defs/turn/properties/from/type",keyword:"type",params:{type: "string"},parentSchema:schema55.properties.from,data:data2});
errors++;
}
}
if(data1.value !== undefined){
let data3 = data1.value;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0+"/value",schemaPath:"#/$defs/turn/properties/value/type",keyword:"type",params:{type: "string"},parentSchema:schema55.properties.value,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0,schemaPath:"#/$defs/turn/type",keyword:"type",params:{type: "object"},parentSchema:schema55,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/type",keyword:"type",params:{type: "array"},parentSchema:schema54.properties.conversations,data:data0});
errors++;
}
}
if(data.chosen !== undefined){
let data4 = data.chosen;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/chosen",schemaPath:"#/$defs/answer/required",keyword:"required",params:{missingProperty: "from"},parentSchema:schema56,data:data4});
errors++;
}
if(data4.value === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/chosen",schemaPath:"#/$defs/answer/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema56,data:data4});
errors++;
}
if(data4.from !== undefined){
let data5 = data4.from;
if(!((data5 === "gpt") || (data5 === "function_call"))){
vErrors = add(vErrors, {instancePath:instancePath+"/chosen/from",schemaPath:"#/$defs/answer/properties/from/enum",keyword:"enum",params:{allowedValues: schema56.properties.from.enum},parentSchema:schema56.properties.from,data:data5});
errors++;
}
}
if(data4.value !== undefined){
let data6 = data4.value;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/chosen/value",schemaPath:"#/$defs/answer/properties/value/type",keyword:"type",params:{type: "string"},parentSchema:schema56.properties.value,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/chosen",schemaPath:"#/$defs/answer/type",keyword:"type",params:{type: "object"},parentSchema:schema56,data:data4});
errors++;
}
}
if(data.rejected !== undefined){
let data7 = data.rejected;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected",schemaPath:"#/$defs/answer/required",keyword:"required",params:{missingProperty: "from"},parentSchema:schema56,data:data7});
errors++;
}
if(data7.value === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected",schemaPath:"#/$defs/answer/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema56,data:data7});
errors++;
}
if(data7.from !== undefined){
let data8 = data7.from;
if(!((data8 === "gpt") || (data8 === "function_call"))){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected/from",schemaPath:"#/$defs/answer/properties/from/enum",keyword:"enum",params:{allowedValues: schema56.properties.from.enum},parentSchema:schema56.properties.from,data:data8});
errors++;
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected/value",schemaPath:"#/$defs/answer/properties/value/type",keyword:"type",params:{type: "string"},parentSchema:schema56.properties.value,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rejected",schemaPath:"#/$defs/answer/type",keyword:"type",params:{type: "object"},parentSchema:schema56,data:data7});
errors++;
}
}
if(data.system !== undefined){
let data10 = data.system;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema54.properties.system.type},parentSchema:schema54.properties.system,data:data10});
errors++;
}
}
if(data.tools !== undefined){
let data11 = data.tools;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema54.properties.tools.type},parentSchema:schema54.properties.tools,data:data11});
errors++;
}
}
if(data.images !== undefined){
let data12 = data.images;
if((!(Array.isArray(data12))) && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: schema54.properties.images.type},parentSchema:schema54.properties.images,data:data12});
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},parentSchema:schema54.properties.images.items,data:data13});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema54,data});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"conversations":true,"chosen":true,"rejected":true,"system":true,"tools":true,"images":true},"dynamicProps":false,"dynamicItems":false};

export const sharegpt = validate43;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/sharegpt.schema.json","title":"ShareGPT conversation","description":"One conversation as turns of from and value, with the default tags. Source: LLaMA-Factory, data/README.md and src/llamafactory/data/converter.py (ff6d4d1, 2026-08-18).","x-tunelint":{"title":"ShareGPT","foreign":true,"method":"supervised","shape":"ShareGPT"},"type":"object","properties":{"conversations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/turn"}},"system":{"type":["string","null"],"description":"Instructions; a system turn at the start takes its place."},"tools":{"type":["string","null"],"description":"The functions the model may call: a JSON string of their list."},"images":{"type":["array","null"],"description":"Paths, one for each <image> in the texts.","items":{"type":"string"}}},"required":["conversations"],"$defs":{"turn":{"title":"Turn","type":"object","properties":{"from":{"type":"string","description":"Who speaks: human, gpt, observation, function_call or system."},"value":{"type":"string","description":"What is said; of a function_call the JSON of name and arguments, or of a list of those."}},"required":["from","value"]}}};
const schema59 = {"title":"Turn","type":"object","properties":{"from":{"type":"string","description":"Who speaks: human, gpt, observation, function_call or system."},"value":{"type":"string","description":"What is said; of a function_call the JSON of name and arguments, or of a list of those."}},"required":["from","value"]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/sharegpt.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conversations === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conversations"},parentSchema:schema58,data});
errors++;
}
if(data.conversations !== undefined){
let data0 = data.conversations;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema58.properties.conversations,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0,schemaPath:"#/$defs/turn/required",keyword:"required",params:{missingProperty: "from"},parentSchema:schema59,data:data1});
errors++;
}
if(data1.value === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0,schemaPath:"#/$defs/turn/required",keyword:"required",params:{missingProperty: "value"},parentSchema:schema59,data:data1});
errors++;
}
if(data1.from !== undefined){
let data2 = data1.from;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0+"/from",schemaPath:"#/$defs/turn/properties/from/type",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.from,data:data2});
errors++;
}
}
if(data1.value !== undefined){
let data3 = data1.value;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0+"/value",schemaPath:"#/$defs/turn/properties/value/type",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.value,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/conversations/" + i0,schemaPath:"#/$defs/turn/type",keyword:"type",params:{type: "object"},parentSchema:schema59,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/conversations",schemaPath:"#/properties/conversations/type",keyword:"type",params:{type: "array"},parentSchema:schema58.properties.conversations,data:data0});
errors++;
}
}
if(data.system !== undefined){
let data4 = data.system;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: schema58.properties.system.type},parentSchema:schema58.properties.system,data:data4});
errors++;
}
}
if(data.tools !== undefined){
let data5 = data.tools;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema58.properties.tools.type},parentSchema:schema58.properties.tools,data:data5});
errors++;
}
}
if(data.images !== undefined){
let data6 = data.images;
if((!(Array.isArray(data6))) && (data6 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: schema58.properties.images.type},parentSchema:schema58.properties.images,data:data6});
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/images/" + i1,schemaPath:"#/properties/images/items/type",keyword:"type",params:{type: "string"},parentSchema:schema58.properties.images.items,data:data7});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema58,data});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"conversations":true,"system":true,"tools":true,"images":true},"dynamicProps":false,"dynamicItems":false};

export const swiftPreference = validate44;
const schema60 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/swift-preference.schema.json","title":"Preference pair of ms-swift","description":"A conversation that ends with the chosen answer, and the rejected one. Source: ms-swift, Custom-dataset.md and swift/dataset/preprocessor/core.py (3602360, 2026-08-22).","x-tunelint":{"title":"ms-swift preference","foreign":true,"method":"dpo","shape":"ms-swift preference"},"type":"object","properties":{"messages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/message"}},"rejected_response":{"type":["string","array","null"],"items":{"$ref":"#/$defs/message"}},"rejected_messages":{"type":["array","null"],"items":{"$ref":"#/$defs/message"}},"images":{"type":["array","null"]},"tools":{"type":["string","array","null"]}},"required":["messages"],"$defs":{"message":{"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]}}};
const schema61 = {"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/swift-preference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema60,data});
errors++;
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema60.properties.messages,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema61,data:data1});
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/$defs/message/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema61.properties.role,data:data2});
errors++;
}
}
if(data1.content !== undefined){
let data3 = data1.content;
if(((typeof data3 !== "string") && (!(Array.isArray(data3)))) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema61.properties.content.type},parentSchema:schema61.properties.content,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},parentSchema:schema61,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema60.properties.messages,data:data0});
errors++;
}
}
if(data.rejected_response !== undefined){
let data4 = data.rejected_response;
if(((typeof data4 !== "string") && (!(Array.isArray(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_response",schemaPath:"#/properties/rejected_response/type",keyword:"type",params:{type: schema60.properties.rejected_response.type},parentSchema:schema60.properties.rejected_response,data:data4});
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_response/" + i1,schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema61,data:data5});
errors++;
}
if(data5.role !== undefined){
let data6 = data5.role;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_response/" + i1+"/role",schemaPath:"#/$defs/message/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema61.properties.role,data:data6});
errors++;
}
}
if(data5.content !== undefined){
let data7 = data5.content;
if(((typeof data7 !== "string") && (!(Array.isArray(data7)))) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_response/" + i1+"/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema61.properties.content.type},parentSchema:schema61.properties.content,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_response/" + i1,schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},parentSchema:schema61,data:data5});
errors++;
}
}
}
}
if(data.rejected_messages !== undefined){
let data8 = data.rejected_messages;
if((!(Array.isArray(data8))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_messages",schemaPath:"#/properties/rejected_messages/type",keyword:"type",params:{type: schema60.properties.rejected_messages.type},parentSchema:schema60.properties.rejected_messages,data:data8});
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_messages/" + i2,schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema61,data:data9});
errors++;
}
if(data9.role !== undefined){
let data10 = data9.role;
if(typeof data10 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_messages/" + i2+"/role",schemaPath:"#/$defs/message/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema61.properties.role,data:data10});
errors++;
}
}
if(data9.content !== undefined){
let data11 = data9.content;
if(((typeof data11 !== "string") && (!(Array.isArray(data11)))) && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_messages/" + i2+"/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema61.properties.content.type},parentSchema:schema61.properties.content,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/rejected_messages/" + i2,schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},parentSchema:schema61,data:data9});
errors++;
}
}
}
}
if(data.images !== undefined){
let data12 = data.images;
if((!(Array.isArray(data12))) && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: schema60.properties.images.type},parentSchema:schema60.properties.images,data:data12});
errors++;
}
}
if(data.tools !== undefined){
let data13 = data.tools;
if(((typeof data13 !== "string") && (!(Array.isArray(data13)))) && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema60.properties.tools.type},parentSchema:schema60.properties.tools,data:data13});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema60,data});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"messages":true,"rejected_response":true,"rejected_messages":true,"images":true,"tools":true},"dynamicProps":false,"dynamicItems":false};

export const text = validate45;
const schema64 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/text.schema.json","title":"Plain text","description":"Text to continue, without roles. Source: Together AI documentation, data preparation (2026); Nebius Token Factory documentation, datasets (2026); TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24).","x-tunelint":{"title":"Plain text","foreign":true,"method":"supervised","shape":"plain text"},"type":"object","properties":{"text":{"type":"string","minLength":1}},"required":["text"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/text.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema64,data});
errors++;
}
if(data.text !== undefined){
let data0 = data.text;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema64.properties.text,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema64.properties.text,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema64,data});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"text":true},"dynamicProps":false,"dynamicItems":false};

export const trlPreference = validate46;
const schema65 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/trl-preference.schema.json","title":"Preference pair of TRL","description":"Two answers, with the prompt apart or at the head of both. Source: TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24).","x-tunelint":{"title":"TRL preference","foreign":true,"method":"dpo","shape":"chosen/rejected preference (TRL)"},"type":"object","properties":{"prompt":{"$ref":"#/$defs/textOrMessages"},"chosen":{"$ref":"#/$defs/textOrMessages"},"rejected":{"$ref":"#/$defs/textOrMessages"},"tools":{"type":["array","string","null"]}},"required":["chosen","rejected"],"$defs":{"message":{"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]},"textOrMessages":{"title":"A text, or messages","type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/message"}}}};
const schema66 = {"title":"A text, or messages","type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/message"}};
const schema67 = {"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type},parentSchema:schema66,data});
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema66,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema67,data:data0});
errors++;
}
if(data0.role !== undefined){
let data1 = data0.role;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/role",schemaPath:"#/$defs/message/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema67.properties.role,data:data1});
errors++;
}
}
if(data0.content !== undefined){
let data2 = data0.content;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema67.properties.content.type},parentSchema:schema67.properties.content,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},parentSchema:schema67,data:data0});
errors++;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/trl-preference.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chosen === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chosen"},parentSchema:schema65,data});
errors++;
}
if(data.rejected === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejected"},parentSchema:schema65,data});
errors++;
}
if(data.prompt !== undefined){
if(!(validate47(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : join(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.chosen !== undefined){
if(!(validate47(data.chosen, {instancePath:instancePath+"/chosen",parentData:data,parentDataProperty:"chosen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : join(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.rejected !== undefined){
if(!(validate47(data.rejected, {instancePath:instancePath+"/rejected",parentData:data,parentDataProperty:"rejected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : join(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data3 = data.tools;
if(((!(Array.isArray(data3))) && (typeof data3 !== "string")) && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema65.properties.tools.type},parentSchema:schema65.properties.tools,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema65,data});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"prompt":true,"chosen":true,"rejected":true,"tools":true},"dynamicProps":false,"dynamicItems":false};

export const trlPrompt = validate51;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/trl-prompt.schema.json","title":"Prompt and completion of TRL","description":"A prompt and its completion as two lists of messages. Plain strings are the completion format. Source: TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24).","x-tunelint":{"title":"TRL prompt and completion","foreign":true,"method":"supervised","shape":"prompt/completion message lists (TRL)"},"type":"object","properties":{"prompt":{"$ref":"#/$defs/textOrMessages"},"completion":{"$ref":"#/$defs/textOrMessages"},"tools":{"type":["array","string","null"]}},"required":["prompt","completion"],"$defs":{"message":{"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]},"textOrMessages":{"title":"A text, or messages","type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/message"}}}};
const schema69 = {"title":"A text, or messages","type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/message"}};
const schema70 = {"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type},parentSchema:schema69,data});
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema69,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema70,data:data0});
errors++;
}
if(data0.role !== undefined){
let data1 = data0.role;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/role",schemaPath:"#/$defs/message/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema70.properties.role,data:data1});
errors++;
}
}
if(data0.content !== undefined){
let data2 = data0.content;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema70.properties.content.type},parentSchema:schema70.properties.content,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},parentSchema:schema70,data:data0});
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/trl-prompt.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},parentSchema:schema68,data});
errors++;
}
if(data.completion === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completion"},parentSchema:schema68,data});
errors++;
}
if(data.prompt !== undefined){
if(!(validate52(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : join(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.completion !== undefined){
if(!(validate52(data.completion, {instancePath:instancePath+"/completion",parentData:data,parentDataProperty:"completion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : join(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if(((!(Array.isArray(data2))) && (typeof data2 !== "string")) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: schema68.properties.tools.type},parentSchema:schema68.properties.tools,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema68,data});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"prompt":true,"completion":true,"tools":true},"dynamicProps":false,"dynamicItems":false};

export const trlUnpaired = validate55;
const schema71 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/trl-unpaired.schema.json","title":"Unpaired preference of TRL","description":"A completion with a verdict, for KTO. Source: TRL, docs/source/dataset_formats.md and trl/data_utils.py (f2cd577, 2026-07-24).","x-tunelint":{"title":"TRL unpaired preference","foreign":true,"method":"dpo","shape":"KTO (unpaired preference)"},"type":"object","properties":{"prompt":{"$ref":"#/$defs/textOrMessages"},"completion":{"$ref":"#/$defs/textOrMessages"},"label":{"type":"boolean"}},"required":["prompt","completion","label"],"$defs":{"message":{"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]},"textOrMessages":{"title":"A text, or messages","type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/message"}}}};
const schema72 = {"title":"A text, or messages","type":["string","array"],"minItems":1,"items":{"$ref":"#/$defs/message"}};
const schema73 = {"title":"Message","type":"object","properties":{"role":{"type":"string"},"content":{"type":["string","array","null"]}},"required":["role"]};

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
if((typeof data !== "string") && (!(Array.isArray(data)))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type},parentSchema:schema72,data});
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema72,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/message/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema73,data:data0});
errors++;
}
if(data0.role !== undefined){
let data1 = data0.role;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/role",schemaPath:"#/$defs/message/properties/role/type",keyword:"type",params:{type: "string"},parentSchema:schema73.properties.role,data:data1});
errors++;
}
}
if(data0.content !== undefined){
let data2 = data0.content;
if(((typeof data2 !== "string") && (!(Array.isArray(data2)))) && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0+"/content",schemaPath:"#/$defs/message/properties/content/type",keyword:"type",params:{type: schema73.properties.content.type},parentSchema:schema73.properties.content,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/message/type",keyword:"type",params:{type: "object"},parentSchema:schema73,data:data0});
errors++;
}
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/trl-unpaired.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},parentSchema:schema71,data});
errors++;
}
if(data.completion === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completion"},parentSchema:schema71,data});
errors++;
}
if(data.label === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},parentSchema:schema71,data});
errors++;
}
if(data.prompt !== undefined){
if(!(validate56(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.completion !== undefined){
if(!(validate56(data.completion, {instancePath:instancePath+"/completion",parentData:data,parentDataProperty:"completion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(typeof data2 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "boolean"},parentSchema:schema71.properties.label,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema71,data});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"prompt":true,"completion":true,"label":true},"dynamicProps":false,"dynamicItems":false};
