// @ts-nocheck
// Generated from schemas/ by scripts/gen/validators.mjs. Do not edit.
const LIMIT = 1000;
const add = (kept, error) => (kept === null ? [error] : kept.length < LIMIT ? (kept.push(error), kept) : kept);
const join = (kept, more) => (kept.length < LIMIT ? kept.concat(more) : kept);
export const grader = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/grader.schema.json","title":"Grader","description":"A grader of a reinforcement job (method.reinforcement.grader). Source: OpenAI API reference, openai-openapi main f85dbe2, 2026-08-21 (GraderStringCheck, GraderTextSimilarity, GraderPython, GraderScoreModel, GraderLabelModel, GraderMulti); graders guide, 2026-07-15. `graders` of a multi grader is a named map, as the guide and the server have it, not one grader as the reference says. What a schema cannot say is left to the rules grader-schema and grader-unknown-field: templates, formulas, Python source, models.","x-tunelint":{"values":["string_check","text_similarity","python","score_model","label_model","endpoint","multi"],"document":true},"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/stringCheck"},{"$ref":"#/$defs/textSimilarity"},{"$ref":"#/$defs/python"},{"$ref":"#/$defs/scoreModel"},{"$ref":"#/$defs/labelModel"},{"$ref":"#/$defs/endpoint"},{"$ref":"#/$defs/multi"}],"$defs":{"single":{"title":"Grader inside a multi grader","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/stringCheck"},{"$ref":"#/$defs/textSimilarity"},{"$ref":"#/$defs/python"},{"$ref":"#/$defs/scoreModel"},{"$ref":"#/$defs/labelModel"},{"$ref":"#/$defs/endpoint"}],"x-tunelint":{"values":["string_check","text_similarity","python","score_model","label_model","endpoint"]}},"stringCheck":{"title":"String check","description":"Compares two texts: 1 when the operation holds, else 0.","type":"object","properties":{"type":{"const":"string_check"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"input":{"type":"string","description":"Template of the text to check."},"reference":{"type":"string","description":"Template of the text to compare with."},"operation":{"description":"Equal, not equal, contains, contains whatever the case.","enum":["eq","ne","like","ilike"]}},"required":["type","input","reference","operation"]},"textSimilarity":{"title":"Text similarity","description":"Scores how alike two texts are.","type":"object","properties":{"type":{"const":"text_similarity"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"input":{"type":"string","description":"Template of the text to score."},"reference":{"type":"string","description":"Template of the text to compare with."},"evaluation_metric":{"description":"cosine is for evals only: a rule reports it.","enum":["cosine","fuzzy_match","bleu","gleu","meteor","rouge_1","rouge_2","rouge_3","rouge_4","rouge_5","rouge_l"]},"pass_threshold":{"type":"number","description":"In the guide's examples, not in the API reference."}},"required":["type","input","reference","evaluation_metric"]},"python":{"title":"Python","description":"Runs grade(sample, item), which returns a number.","type":"object","properties":{"type":{"const":"python"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"source":{"type":"string","description":"The source of the module."},"image_tag":{"type":"string","description":"The image to run it in, as 2025-05-08."}},"required":["type","source"]},"scoreModel":{"title":"Score model","description":"Asks a model for a score.","type":"object","properties":{"type":{"const":"score_model"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"model":{"type":"string","description":"The judging model."},"input":{"type":"array","description":"The messages that the judging model reads.","items":{"$ref":"#/$defs/item"}},"range":{"type":"array","description":"Lowest and highest score, [0, 1] by default. A rule warns of another length: the reference means two and enforces nothing.","items":{"type":"number"}},"sampling_params":{"type":"object","properties":{"seed":{"type":["integer","null"]},"temperature":{"type":["number","null"],"description":"Not for reasoning models."},"top_p":{"type":["number","null"],"description":"Nucleus sampling."},"max_completions_tokens":{"type":["integer","null"],"description":"Spelt so.","minimum":1},"reasoning_effort":{"description":"For reasoning models only.","enum":["none","minimal","low","medium","high","xhigh",null]}}}},"required":["type","model","input"]},"labelModel":{"title":"Label model","description":"Asks a model for a label: 1 when it is a passing one. Inside a multi grader only.","type":"object","properties":{"type":{"const":"label_model"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"model":{"type":"string","description":"The judging model."},"input":{"type":"array","description":"The messages that the judging model reads.","items":{"$ref":"#/$defs/item"}},"labels":{"type":"array","items":{"type":"string"}},"passing_labels":{"type":"array","description":"A subset of labels.","items":{"type":"string"}}},"required":["type","model","input","labels","passing_labels"]},"endpoint":{"title":"Endpoint","description":"Asks a service of yours. Private preview on Azure: its keys are not checked.","type":"object","properties":{"type":{"const":"endpoint"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."}},"required":["type"]},"multi":{"title":"Multi","description":"Combines the scores of several graders.","type":"object","properties":{"type":{"const":"multi"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"graders":{"type":"object","description":"Graders by the name that the formula uses.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/single"}},"calculate_output":{"type":"string","description":"A formula over the names of the graders, with + - * / ^ and min, max, abs, floor, ceil, exp, sqrt, log."}},"required":["type","graders","calculate_output"]},"item":{"title":"Message to a judging model","type":"object","properties":{"type":{"const":"message"},"role":{"enum":["user","assistant","system","developer"]},"content":{"type":["string","object","array"],"description":"A template, a part, or an array of both.","items":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/part"}},"if":{"type":"object"},"then":{"$ref":"#/$defs/part"}}},"required":["role","content"]},"part":{"title":"Part of a message","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"enum":["input_text","output_text"]},"text":{"type":"string"}},"required":["type","text"]},{"type":"object","properties":{"type":{"const":"input_image"},"image_url":{"type":"string"},"detail":{"type":"string"}},"required":["type"]},{"type":"object","properties":{"type":{"const":"input_audio"}},"required":["type"]}],"x-tunelint":{"values":["input_text","output_text","input_image","input_audio"]}}}};
const schema39 = {"title":"String check","description":"Compares two texts: 1 when the operation holds, else 0.","type":"object","properties":{"type":{"const":"string_check"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"input":{"type":"string","description":"Template of the text to check."},"reference":{"type":"string","description":"Template of the text to compare with."},"operation":{"description":"Equal, not equal, contains, contains whatever the case.","enum":["eq","ne","like","ilike"]}},"required":["type","input","reference","operation"]};
const schema40 = {"title":"Text similarity","description":"Scores how alike two texts are.","type":"object","properties":{"type":{"const":"text_similarity"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"input":{"type":"string","description":"Template of the text to score."},"reference":{"type":"string","description":"Template of the text to compare with."},"evaluation_metric":{"description":"cosine is for evals only: a rule reports it.","enum":["cosine","fuzzy_match","bleu","gleu","meteor","rouge_1","rouge_2","rouge_3","rouge_4","rouge_5","rouge_l"]},"pass_threshold":{"type":"number","description":"In the guide's examples, not in the API reference."}},"required":["type","input","reference","evaluation_metric"]};
const schema41 = {"title":"Python","description":"Runs grade(sample, item), which returns a number.","type":"object","properties":{"type":{"const":"python"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"source":{"type":"string","description":"The source of the module."},"image_tag":{"type":"string","description":"The image to run it in, as 2025-05-08."}},"required":["type","source"]};
const schema42 = {"title":"Endpoint","description":"Asks a service of yours. Private preview on Azure: its keys are not checked.","type":"object","properties":{"type":{"const":"endpoint"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."}},"required":["type"]};
const schema32 = {"title":"Score model","description":"Asks a model for a score.","type":"object","properties":{"type":{"const":"score_model"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"model":{"type":"string","description":"The judging model."},"input":{"type":"array","description":"The messages that the judging model reads.","items":{"$ref":"#/$defs/item"}},"range":{"type":"array","description":"Lowest and highest score, [0, 1] by default. A rule warns of another length: the reference means two and enforces nothing.","items":{"type":"number"}},"sampling_params":{"type":"object","properties":{"seed":{"type":["integer","null"]},"temperature":{"type":["number","null"],"description":"Not for reasoning models."},"top_p":{"type":["number","null"],"description":"Nucleus sampling."},"max_completions_tokens":{"type":["integer","null"],"description":"Spelt so.","minimum":1},"reasoning_effort":{"description":"For reasoning models only.","enum":["none","minimal","low","medium","high","xhigh",null]}}}},"required":["type","model","input"]};
const schema33 = {"title":"Message to a judging model","type":"object","properties":{"type":{"const":"message"},"role":{"enum":["user","assistant","system","developer"]},"content":{"type":["string","object","array"],"description":"A template, a part, or an array of both.","items":{"type":["string","object"],"if":{"type":"object"},"then":{"$ref":"#/$defs/part"}},"if":{"type":"object"},"then":{"$ref":"#/$defs/part"}}},"required":["role","content"]};
const schema34 = {"title":"Part of a message","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","properties":{"type":{"enum":["input_text","output_text"]},"text":{"type":"string"}},"required":["type","text"]},{"type":"object","properties":{"type":{"const":"input_image"},"image_url":{"type":"string"},"detail":{"type":"string"}},"required":["type"]},{"type":"object","properties":{"type":{"const":"input_audio"}},"required":["type"]}],"x-tunelint":{"values":["input_text","output_text","input_image","input_audio"]}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema33,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema33,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("message" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "message"},parentSchema:schema33.properties.type,data:data0});
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!((((data1 === "user") || (data1 === "assistant")) || (data1 === "system")) || (data1 === "developer"))){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema33.properties.role.enum},parentSchema:schema33.properties.role,data:data1});
errors++;
}
}
if(data.content !== undefined){
let data2 = data.content;
if((!data2 || typeof data2 != "object") && (typeof data2 !== "string")){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema33.properties.content.type},parentSchema:schema33.properties.content,data:data2});
errors++;
}
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = add(vErrors, {});
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = Math.min(_errs5, vErrors.length);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34,data:data2});
errors++;
}
const tag0 = data2.type;
if(typeof tag0 == "string"){
if(tag0 === "input_text"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[0],data:data2});
errors++;
}
if(data2.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema34.oneOf[0],data:data2});
errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(!((data3 === "input_text") || (data3 === "output_text"))){
vErrors = add(vErrors, {instancePath:instancePath+"/content/type",schemaPath:"#/$defs/part/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.oneOf[0].properties.type.enum},parentSchema:schema34.oneOf[0].properties.type,data:data3});
errors++;
}
}
if(data2.text !== undefined){
let data4 = data2.text;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/text",schemaPath:"#/$defs/part/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[0].properties.text,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[0],data:data2});
errors++;
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag0 === "output_text"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[0],data:data2});
errors++;
}
if(data2.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema34.oneOf[0],data:data2});
errors++;
}
if(data2.type !== undefined){
let data5 = data2.type;
if(!((data5 === "input_text") || (data5 === "output_text"))){
vErrors = add(vErrors, {instancePath:instancePath+"/content/type",schemaPath:"#/$defs/part/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.oneOf[0].properties.type.enum},parentSchema:schema34.oneOf[0].properties.type,data:data5});
errors++;
}
}
if(data2.text !== undefined){
let data6 = data2.text;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/text",schemaPath:"#/$defs/part/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[0].properties.text,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[0],data:data2});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.text = true;
}
}
else if(tag0 === "input_image"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[1],data:data2});
errors++;
}
if(data2.type !== undefined){
let data7 = data2.type;
if("input_image" !== data7){
vErrors = add(vErrors, {instancePath:instancePath+"/content/type",schemaPath:"#/$defs/part/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "input_image"},parentSchema:schema34.oneOf[1].properties.type,data:data7});
errors++;
}
}
if(data2.image_url !== undefined){
let data8 = data2.image_url;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/image_url",schemaPath:"#/$defs/part/oneOf/1/properties/image_url/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[1].properties.image_url,data:data8});
errors++;
}
}
if(data2.detail !== undefined){
let data9 = data2.detail;
if(typeof data9 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/detail",schemaPath:"#/$defs/part/oneOf/1/properties/detail/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[1].properties.detail,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[1],data:data2});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
props0.detail = true;
}
}
else if(tag0 === "input_audio"){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[2],data:data2});
errors++;
}
if(data2.type !== undefined){
let data10 = data2.type;
if("input_audio" !== data10){
vErrors = add(vErrors, {instancePath:instancePath+"/content/type",schemaPath:"#/$defs/part/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},parentSchema:schema34.oneOf[2].properties.type,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/oneOf/2/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[2],data:data2});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema34,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema34,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},parentSchema:schema34,data:data2});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/if",keyword:"if",params:{failingKeyword: "then"},parentSchema:schema33.properties.content,data:data2});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data11 = data2[i0];
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type: schema33.properties.content.items.type},parentSchema:schema33.properties.content.items,data:data11});
errors++;
}
const _errs34 = errors;
let valid14 = true;
const _errs35 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = add(vErrors, {});
errors++;
}
var _valid1 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = Math.min(_errs34, vErrors.length);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs37 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34,data:data11});
errors++;
}
const tag1 = data11.type;
if(typeof tag1 == "string"){
if(tag1 === "input_text"){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[0],data:data11});
errors++;
}
if(data11.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema34.oneOf[0],data:data11});
errors++;
}
if(data11.type !== undefined){
let data12 = data11.type;
if(!((data12 === "input_text") || (data12 === "output_text"))){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/part/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.oneOf[0].properties.type.enum},parentSchema:schema34.oneOf[0].properties.type,data:data12});
errors++;
}
}
if(data11.text !== undefined){
let data13 = data11.text;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/$defs/part/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[0].properties.text,data:data13});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[0],data:data11});
errors++;
}
var props1 = {};
props1.type = true;
props1.text = true;
}
else if(tag1 === "output_text"){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[0],data:data11});
errors++;
}
if(data11.text === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema34.oneOf[0],data:data11});
errors++;
}
if(data11.type !== undefined){
let data14 = data11.type;
if(!((data14 === "input_text") || (data14 === "output_text"))){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/part/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema34.oneOf[0].properties.type.enum},parentSchema:schema34.oneOf[0].properties.type,data:data14});
errors++;
}
}
if(data11.text !== undefined){
let data15 = data11.text;
if(typeof data15 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/$defs/part/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[0].properties.text,data:data15});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[0],data:data11});
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.text = true;
}
}
else if(tag1 === "input_image"){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[1],data:data11});
errors++;
}
if(data11.type !== undefined){
let data16 = data11.type;
if("input_image" !== data16){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/part/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "input_image"},parentSchema:schema34.oneOf[1].properties.type,data:data16});
errors++;
}
}
if(data11.image_url !== undefined){
let data17 = data11.image_url;
if(typeof data17 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/image_url",schemaPath:"#/$defs/part/oneOf/1/properties/image_url/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[1].properties.image_url,data:data17});
errors++;
}
}
if(data11.detail !== undefined){
let data18 = data11.detail;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/detail",schemaPath:"#/$defs/part/oneOf/1/properties/detail/type",keyword:"type",params:{type: "string"},parentSchema:schema34.oneOf[1].properties.detail,data:data18});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[1],data:data11});
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.image_url = true;
props1.detail = true;
}
}
else if(tag1 === "input_audio"){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema34.oneOf[2],data:data11});
errors++;
}
if(data11.type !== undefined){
let data19 = data11.type;
if("input_audio" !== data19){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/$defs/part/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},parentSchema:schema34.oneOf[2].properties.type,data:data19});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/oneOf/2/type",keyword:"type",params:{type: "object"},parentSchema:schema34.oneOf[2],data:data11});
errors++;
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},parentSchema:schema34,data:data11});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},parentSchema:schema34,data:data11});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/$defs/part/type",keyword:"type",params:{type: "object"},parentSchema:schema34,data:data11});
errors++;
}
var _valid1 = _errs37 === errors;
valid14 = _valid1;
}
if(!valid14){
vErrors = add(vErrors, {instancePath:instancePath+"/content/" + i0,schemaPath:"#/properties/content/items/if",keyword:"if",params:{failingKeyword: "then"},parentSchema:schema33.properties.content.items,data:data11});
errors++;
}
}
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
validate22.evaluated = {"props":{"type":true,"role":true,"content":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema32,data});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},parentSchema:schema32,data});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema32,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("score_model" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "score_model"},parentSchema:schema32.properties.type,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.name,data:data1});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.model,data:data2});
errors++;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], {instancePath:instancePath+"/input/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.input,data:data3});
errors++;
}
}
if(data.range !== undefined){
let data5 = data.range;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!((typeof data6 == "number") && (isFinite(data6)))){
vErrors = add(vErrors, {instancePath:instancePath+"/range/" + i1,schemaPath:"#/properties/range/items/type",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.range.items,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/range",schemaPath:"#/properties/range/type",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.range,data:data5});
errors++;
}
}
if(data.sampling_params !== undefined){
let data7 = data.sampling_params;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.seed !== undefined){
let data8 = data7.seed;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params/seed",schemaPath:"#/properties/sampling_params/properties/seed/type",keyword:"type",params:{type: schema32.properties.sampling_params.properties.seed.type},parentSchema:schema32.properties.sampling_params.properties.seed,data:data8});
errors++;
}
}
if(data7.temperature !== undefined){
let data9 = data7.temperature;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params/temperature",schemaPath:"#/properties/sampling_params/properties/temperature/type",keyword:"type",params:{type: schema32.properties.sampling_params.properties.temperature.type},parentSchema:schema32.properties.sampling_params.properties.temperature,data:data9});
errors++;
}
}
if(data7.top_p !== undefined){
let data10 = data7.top_p;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params/top_p",schemaPath:"#/properties/sampling_params/properties/top_p/type",keyword:"type",params:{type: schema32.properties.sampling_params.properties.top_p.type},parentSchema:schema32.properties.sampling_params.properties.top_p,data:data10});
errors++;
}
}
if(data7.max_completions_tokens !== undefined){
let data11 = data7.max_completions_tokens;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params/max_completions_tokens",schemaPath:"#/properties/sampling_params/properties/max_completions_tokens/type",keyword:"type",params:{type: schema32.properties.sampling_params.properties.max_completions_tokens.type},parentSchema:schema32.properties.sampling_params.properties.max_completions_tokens,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params/max_completions_tokens",schemaPath:"#/properties/sampling_params/properties/max_completions_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32.properties.sampling_params.properties.max_completions_tokens,data:data11});
errors++;
}
}
}
if(data7.reasoning_effort !== undefined){
let data12 = data7.reasoning_effort;
if(!(((((((data12 === "none") || (data12 === "minimal")) || (data12 === "low")) || (data12 === "medium")) || (data12 === "high")) || (data12 === "xhigh")) || (data12 === null))){
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params/reasoning_effort",schemaPath:"#/properties/sampling_params/properties/reasoning_effort/enum",keyword:"enum",params:{allowedValues: schema32.properties.sampling_params.properties.reasoning_effort.enum},parentSchema:schema32.properties.sampling_params.properties.reasoning_effort,data:data12});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/sampling_params",schemaPath:"#/properties/sampling_params/type",keyword:"type",params:{type: "object"},parentSchema:schema32.properties.sampling_params,data:data7});
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
validate21.evaluated = {"props":{"type":true,"name":true,"model":true,"input":true,"range":true,"sampling_params":true},"dynamicProps":false,"dynamicItems":false};

const schema36 = {"title":"Label model","description":"Asks a model for a label: 1 when it is a passing one. Inside a multi grader only.","type":"object","properties":{"type":{"const":"label_model"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"model":{"type":"string","description":"The judging model."},"input":{"type":"array","description":"The messages that the judging model reads.","items":{"$ref":"#/$defs/item"}},"labels":{"type":"array","items":{"type":"string"}},"passing_labels":{"type":"array","description":"A subset of labels.","items":{"type":"string"}}},"required":["type","model","input","labels","passing_labels"]};

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
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema36,data});
errors++;
}
if(data.model === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},parentSchema:schema36,data});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema36,data});
errors++;
}
if(data.labels === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labels"},parentSchema:schema36,data});
errors++;
}
if(data.passing_labels === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passing_labels"},parentSchema:schema36,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("label_model" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "label_model"},parentSchema:schema36.properties.type,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.name,data:data1});
errors++;
}
}
if(data.model !== undefined){
let data2 = data.model;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.model,data:data2});
errors++;
}
}
if(data.input !== undefined){
let data3 = data.input;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], {instancePath:instancePath+"/input/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "array"},parentSchema:schema36.properties.input,data:data3});
errors++;
}
}
if(data.labels !== undefined){
let data5 = data.labels;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/labels/" + i1,schemaPath:"#/properties/labels/items/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.labels.items,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "array"},parentSchema:schema36.properties.labels,data:data5});
errors++;
}
}
if(data.passing_labels !== undefined){
let data7 = data.passing_labels;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/passing_labels/" + i2,schemaPath:"#/properties/passing_labels/items/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.passing_labels.items,data:data8});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/passing_labels",schemaPath:"#/properties/passing_labels/type",keyword:"type",params:{type: "array"},parentSchema:schema36.properties.passing_labels,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"type":true,"name":true,"model":true,"input":true,"labels":true,"passing_labels":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"title":"Multi","description":"Combines the scores of several graders.","type":"object","properties":{"type":{"const":"multi"},"name":{"type":"string","description":"Name of the grader. Required by the API reference, left out in several examples of the guide: a rule warns."},"graders":{"type":"object","description":"Graders by the name that the formula uses.","minProperties":1,"additionalProperties":{"$ref":"#/$defs/single"}},"calculate_output":{"type":"string","description":"A formula over the names of the graders, with + - * / ^ and min, max, abs, floor, ceil, exp, sqrt, log."}},"required":["type","graders","calculate_output"]};
const schema38 = {"title":"Grader inside a multi grader","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/stringCheck"},{"$ref":"#/$defs/textSimilarity"},{"$ref":"#/$defs/python"},{"$ref":"#/$defs/scoreModel"},{"$ref":"#/$defs/labelModel"},{"$ref":"#/$defs/endpoint"}],"x-tunelint":{"values":["string_check","text_similarity","python","score_model","label_model","endpoint"]}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "string_check"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema39,data});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema39,data});
errors++;
}
if(data.reference === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "reference"},parentSchema:schema39,data});
errors++;
}
if(data.operation === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "operation"},parentSchema:schema39,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("string_check" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/stringCheck/properties/type/const",keyword:"const",params:{allowedValue: "string_check"},parentSchema:schema39.properties.type,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/stringCheck/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.name,data:data1});
errors++;
}
}
if(data.input !== undefined){
let data2 = data.input;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/$defs/stringCheck/properties/input/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.input,data:data2});
errors++;
}
}
if(data.reference !== undefined){
let data3 = data.reference;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/stringCheck/properties/reference/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.reference,data:data3});
errors++;
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(!((((data4 === "eq") || (data4 === "ne")) || (data4 === "like")) || (data4 === "ilike"))){
vErrors = add(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/$defs/stringCheck/properties/operation/enum",keyword:"enum",params:{allowedValues: schema39.properties.operation.enum},parentSchema:schema39.properties.operation,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/type",keyword:"type",params:{type: "object"},parentSchema:schema39,data});
errors++;
}
var props0 = {};
props0.type = true;
props0.name = true;
props0.input = true;
props0.reference = true;
props0.operation = true;
}
else if(tag0 === "text_similarity"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema40,data});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema40,data});
errors++;
}
if(data.reference === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "reference"},parentSchema:schema40,data});
errors++;
}
if(data.evaluation_metric === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "evaluation_metric"},parentSchema:schema40,data});
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if("text_similarity" !== data5){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/textSimilarity/properties/type/const",keyword:"const",params:{allowedValue: "text_similarity"},parentSchema:schema40.properties.type,data:data5});
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/textSimilarity/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.name,data:data6});
errors++;
}
}
if(data.input !== undefined){
let data7 = data.input;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/$defs/textSimilarity/properties/input/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.input,data:data7});
errors++;
}
}
if(data.reference !== undefined){
let data8 = data.reference;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/textSimilarity/properties/reference/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.reference,data:data8});
errors++;
}
}
if(data.evaluation_metric !== undefined){
let data9 = data.evaluation_metric;
if(!(((((((((((data9 === "cosine") || (data9 === "fuzzy_match")) || (data9 === "bleu")) || (data9 === "gleu")) || (data9 === "meteor")) || (data9 === "rouge_1")) || (data9 === "rouge_2")) || (data9 === "rouge_3")) || (data9 === "rouge_4")) || (data9 === "rouge_5")) || (data9 === "rouge_l"))){
vErrors = add(vErrors, {instancePath:instancePath+"/evaluation_metric",schemaPath:"#/$defs/textSimilarity/properties/evaluation_metric/enum",keyword:"enum",params:{allowedValues: schema40.properties.evaluation_metric.enum},parentSchema:schema40.properties.evaluation_metric,data:data9});
errors++;
}
}
if(data.pass_threshold !== undefined){
let data10 = data.pass_threshold;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/pass_threshold",schemaPath:"#/$defs/textSimilarity/properties/pass_threshold/type",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.pass_threshold,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.input = true;
props0.reference = true;
props0.evaluation_metric = true;
props0.pass_threshold = true;
}
}
else if(tag0 === "python"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/python/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema41,data});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/python/required",keyword:"required",params:{missingProperty: "source"},parentSchema:schema41,data});
errors++;
}
if(data.type !== undefined){
let data11 = data.type;
if("python" !== data11){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/python/properties/type/const",keyword:"const",params:{allowedValue: "python"},parentSchema:schema41.properties.type,data:data11});
errors++;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/python/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.name,data:data12});
errors++;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/$defs/python/properties/source/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.source,data:data13});
errors++;
}
}
if(data.image_tag !== undefined){
let data14 = data.image_tag;
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image_tag",schemaPath:"#/$defs/python/properties/image_tag/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.image_tag,data:data14});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/python/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.source = true;
props0.image_tag = true;
}
}
else if(tag0 === "score_model"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.model = true;
props0.input = true;
props0.range = true;
props0.sampling_params = true;
}
}
else if(tag0 === "label_model"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.model = true;
props0.input = true;
props0.labels = true;
props0.passing_labels = true;
}
}
else if(tag0 === "endpoint"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/endpoint/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema42,data});
errors++;
}
if(data.type !== undefined){
let data15 = data.type;
if("endpoint" !== data15){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/endpoint/properties/type/const",keyword:"const",params:{allowedValue: "endpoint"},parentSchema:schema42.properties.type,data:data15});
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if(typeof data16 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/endpoint/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.name,data:data16});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema38,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema38,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate27.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema37,data});
errors++;
}
if(data.graders === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "graders"},parentSchema:schema37,data});
errors++;
}
if(data.calculate_output === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calculate_output"},parentSchema:schema37,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("multi" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "multi"},parentSchema:schema37.properties.type,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.name,data:data1});
errors++;
}
}
if(data.graders !== undefined){
let data2 = data.graders;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/graders",schemaPath:"#/properties/graders/minProperties",keyword:"minProperties",params:{limit: 1},parentSchema:schema37.properties.graders,data:data2});
errors++;
}
for(const key0 in data2){
if(!(validate27(data2[key0], {instancePath:instancePath+"/graders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/graders",schemaPath:"#/properties/graders/type",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.graders,data:data2});
errors++;
}
}
if(data.calculate_output !== undefined){
let data4 = data.calculate_output;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/calculate_output",schemaPath:"#/properties/calculate_output/type",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.calculate_output,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"type":true,"name":true,"graders":true,"calculate_output":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/grader.schema.json" */;
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
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema31,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "string_check"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema39,data});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema39,data});
errors++;
}
if(data.reference === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "reference"},parentSchema:schema39,data});
errors++;
}
if(data.operation === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/required",keyword:"required",params:{missingProperty: "operation"},parentSchema:schema39,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("string_check" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/stringCheck/properties/type/const",keyword:"const",params:{allowedValue: "string_check"},parentSchema:schema39.properties.type,data:data0});
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/stringCheck/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.name,data:data1});
errors++;
}
}
if(data.input !== undefined){
let data2 = data.input;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/$defs/stringCheck/properties/input/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.input,data:data2});
errors++;
}
}
if(data.reference !== undefined){
let data3 = data.reference;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/stringCheck/properties/reference/type",keyword:"type",params:{type: "string"},parentSchema:schema39.properties.reference,data:data3});
errors++;
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(!((((data4 === "eq") || (data4 === "ne")) || (data4 === "like")) || (data4 === "ilike"))){
vErrors = add(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/$defs/stringCheck/properties/operation/enum",keyword:"enum",params:{allowedValues: schema39.properties.operation.enum},parentSchema:schema39.properties.operation,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/stringCheck/type",keyword:"type",params:{type: "object"},parentSchema:schema39,data});
errors++;
}
var props0 = {};
props0.type = true;
props0.name = true;
props0.input = true;
props0.reference = true;
props0.operation = true;
}
else if(tag0 === "text_similarity"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema40,data});
errors++;
}
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema40,data});
errors++;
}
if(data.reference === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "reference"},parentSchema:schema40,data});
errors++;
}
if(data.evaluation_metric === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/required",keyword:"required",params:{missingProperty: "evaluation_metric"},parentSchema:schema40,data});
errors++;
}
if(data.type !== undefined){
let data5 = data.type;
if("text_similarity" !== data5){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/textSimilarity/properties/type/const",keyword:"const",params:{allowedValue: "text_similarity"},parentSchema:schema40.properties.type,data:data5});
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/textSimilarity/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.name,data:data6});
errors++;
}
}
if(data.input !== undefined){
let data7 = data.input;
if(typeof data7 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/$defs/textSimilarity/properties/input/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.input,data:data7});
errors++;
}
}
if(data.reference !== undefined){
let data8 = data.reference;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/reference",schemaPath:"#/$defs/textSimilarity/properties/reference/type",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.reference,data:data8});
errors++;
}
}
if(data.evaluation_metric !== undefined){
let data9 = data.evaluation_metric;
if(!(((((((((((data9 === "cosine") || (data9 === "fuzzy_match")) || (data9 === "bleu")) || (data9 === "gleu")) || (data9 === "meteor")) || (data9 === "rouge_1")) || (data9 === "rouge_2")) || (data9 === "rouge_3")) || (data9 === "rouge_4")) || (data9 === "rouge_5")) || (data9 === "rouge_l"))){
vErrors = add(vErrors, {instancePath:instancePath+"/evaluation_metric",schemaPath:"#/$defs/textSimilarity/properties/evaluation_metric/enum",keyword:"enum",params:{allowedValues: schema40.properties.evaluation_metric.enum},parentSchema:schema40.properties.evaluation_metric,data:data9});
errors++;
}
}
if(data.pass_threshold !== undefined){
let data10 = data.pass_threshold;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = add(vErrors, {instancePath:instancePath+"/pass_threshold",schemaPath:"#/$defs/textSimilarity/properties/pass_threshold/type",keyword:"type",params:{type: "number"},parentSchema:schema40.properties.pass_threshold,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/textSimilarity/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.input = true;
props0.reference = true;
props0.evaluation_metric = true;
props0.pass_threshold = true;
}
}
else if(tag0 === "python"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/python/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema41,data});
errors++;
}
if(data.source === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/python/required",keyword:"required",params:{missingProperty: "source"},parentSchema:schema41,data});
errors++;
}
if(data.type !== undefined){
let data11 = data.type;
if("python" !== data11){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/python/properties/type/const",keyword:"const",params:{allowedValue: "python"},parentSchema:schema41.properties.type,data:data11});
errors++;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/python/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.name,data:data12});
errors++;
}
}
if(data.source !== undefined){
let data13 = data.source;
if(typeof data13 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/source",schemaPath:"#/$defs/python/properties/source/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.source,data:data13});
errors++;
}
}
if(data.image_tag !== undefined){
let data14 = data.image_tag;
if(typeof data14 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image_tag",schemaPath:"#/$defs/python/properties/image_tag/type",keyword:"type",params:{type: "string"},parentSchema:schema41.properties.image_tag,data:data14});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/python/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.source = true;
props0.image_tag = true;
}
}
else if(tag0 === "score_model"){
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.model = true;
props0.input = true;
props0.range = true;
props0.sampling_params = true;
}
}
else if(tag0 === "label_model"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.model = true;
props0.input = true;
props0.labels = true;
props0.passing_labels = true;
}
}
else if(tag0 === "endpoint"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/endpoint/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema42,data});
errors++;
}
if(data.type !== undefined){
let data15 = data.type;
if("endpoint" !== data15){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/endpoint/properties/type/const",keyword:"const",params:{allowedValue: "endpoint"},parentSchema:schema42.properties.type,data:data15});
errors++;
}
}
if(data.name !== undefined){
let data16 = data.name;
if(typeof data16 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/endpoint/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema42.properties.name,data:data16});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/endpoint/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
}
}
else if(tag0 === "multi"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : join(vErrors, validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.name = true;
props0.graders = true;
props0.calculate_output = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema31,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema31,data});
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
