// @ts-nocheck
// Generated from schemas/ by scripts/gen/validators.mjs. Do not edit.
import codePoints from '../format/code-points.ts';
import equalModule from 'ajv/dist/runtime/equal.js';
const LIMIT = 1000;
const add = (kept, error) => (kept === null ? [error] : kept.length < LIMIT ? (kept.push(error), kept) : kept);
const join = (kept, more) => (kept.length < LIMIT ? kept.concat(more) : kept);
export const chat = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/chat.schema.json","title":"Chat example","description":"One line of a file for supervised fine-tuning. Accepts tools, functions and images too; the schemas of those formats say what makes them so. Source: FineTuneChatRequestInput, openai-openapi manual_spec f7f4b05, 2025-07-04. Other top-level keys are rejected by the service and reported by a rule.","x-tunelint":{"title":"Chat","family":"chat"},"type":"object","properties":{"messages":{"type":"array","minItems":1,"items":{"$ref":"shared/message.schema.json"}},"tools":{"type":"array","description":"The functions the model may call.","items":{"$ref":"shared/tool.schema.json"}},"parallel_tool_calls":{"type":"boolean","description":"False: at most one call per assistant message. Default true."},"functions":{"type":"array","deprecated":true,"description":"Deprecated: use tools. An empty list is accepted, because vendor documents print one.","items":{"$ref":"shared/tool.schema.json#/$defs/function"}}},"required":["messages"]};
const schema63 = {"title":"Function","description":"Also an entry of the deprecated `functions`.","type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,64}$","description":"Letters, digits, underscores and dashes, at most 64 characters."},"description":{"type":"string"},"parameters":{"type":"object","description":"A JSON Schema; left out, the function takes no parameters."},"strict":{"type":["boolean","null"],"description":"Whether the model must follow the schema exactly."}},"required":["name"]};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/shared/message.schema.json","title":"Message","description":"One message of a conversation. Source: OpenAI API reference, openai-openapi main f85dbe2, 2026-08-21 (ChatCompletionRequest…Message); weight: FineTuneChatCompletionRequestAssistantMessage, openai-openapi manual_spec f7f4b05, 2025-07-04. `developer` is accepted, though supervised fine-tuning does not list it; unknown keys are left to a rule; null counts as \"not given\" where a key is optional.","type":"object","discriminator":{"propertyName":"role"},"required":["role"],"oneOf":[{"$ref":"#/$defs/system"},{"$ref":"#/$defs/developer"},{"$ref":"#/$defs/user"},{"$ref":"#/$defs/assistant"},{"$ref":"#/$defs/tool"},{"$ref":"#/$defs/function"}],"x-tunelint":{"values":["system","developer","user","assistant","tool","function"]},"$defs":{"system":{"title":"System message","type":"object","properties":{"role":{"const":"system"},"content":{"type":["string","array"],"description":"Instructions: a text, or an array of text parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/textOnly"}},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."}},"required":["role","content"]},"developer":{"title":"Developer message","type":"object","properties":{"role":{"const":"developer"},"content":{"type":["string","array"],"description":"Instructions: a text, or an array of text parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/textOnly"}},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."}},"required":["role","content"]},"user":{"title":"User message","type":"object","properties":{"role":{"const":"user"},"content":{"type":["string","array"],"description":"A text, or an array of text and image parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/any"}},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."}},"required":["role","content"]},"assistantBase":{"title":"What every assistant message has","description":"Content is required unless the message calls a tool or refuses.","type":"object","properties":{"content":{"type":["string","array","null"],"description":"A text, or one or more text parts, or exactly one refusal part; null beside calls.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/assistant"}},"refusal":{"type":["string","null"]},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."},"audio":{"type":["object","null"],"x-tunelint-rule":"audio-or-file-part"},"tool_calls":{"type":["array","null"],"items":{"$ref":"tool-call.schema.json"}},"function_call":{"type":["object","null"],"deprecated":true,"description":"Deprecated: use tool_calls.","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,64}$","description":"Letters, digits, underscores and dashes, at most 64 characters."},"arguments":{"type":"string","description":"The arguments as a JSON string.","x-tunelint-rule":"arguments-not-string"}},"required":["name","arguments"]}},"anyOf":[{"properties":{"content":{"not":{"const":null}}},"required":["content"]},{"properties":{"tool_calls":{"not":{"enum":[null,[]]}}},"required":["tool_calls"]},{"properties":{"function_call":{"not":{"const":null}}},"required":["function_call"]},{"properties":{"refusal":{"not":{"const":null}}},"required":["refusal"]},{"properties":{"audio":{"not":{"const":null}}},"required":["audio"]}],"if":{"properties":{"content":{"type":"array","contains":{"type":"object","properties":{"type":{"const":"refusal"}},"required":["type"]}}},"required":["content"]},"then":{"properties":{"content":{"type":"array","maxItems":1,"$comment":"exactly one refusal part"}}}},"assistant":{"title":"Assistant message","type":"object","allOf":[{"$ref":"#/$defs/assistantBase"}],"properties":{"role":{"const":"assistant"},"weight":{"type":"integer","enum":[0,1],"description":"0 leaves the message out of training, 1 (the default) trains it.","x-tunelint-rule":"weight-not-0-or-1"}},"required":["role"]},"unweightedAssistant":{"title":"Assistant message outside supervised fine-tuning","description":"`weight` has no meaning here; a rule says so.","type":"object","allOf":[{"$ref":"#/$defs/assistantBase"}],"properties":{"role":{"const":"assistant"}},"required":["role"]},"tool":{"title":"Tool message","description":"What a called tool gave back.","type":"object","properties":{"role":{"const":"tool"},"content":{"type":["string","array"],"description":"The result: a text, or an array of text parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/textOnly"}},"tool_call_id":{"type":"string"}},"required":["role","content","tool_call_id"]},"function":{"title":"Function message","deprecated":true,"description":"Deprecated: use a tool message.","type":"object","properties":{"role":{"const":"function"},"content":{"type":["string","null"]},"name":{"type":"string"}},"required":["role","content","name"]}}};
const schema60 = {"title":"Function message","deprecated":true,"description":"Deprecated: use a tool message.","type":"object","properties":{"role":{"const":"function"},"content":{"type":["string","null"]},"name":{"type":"string"}},"required":["role","content","name"]};
const schema33 = {"title":"System message","type":"object","properties":{"role":{"const":"system"},"content":{"type":["string","array"],"description":"Instructions: a text, or an array of text parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/textOnly"}},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."}},"required":["role","content"]};
const schema35 = {"title":"Part of a message that is text only","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/text"},{"$ref":"image-part.schema.json"},{"$ref":"#/$defs/unsupported"}],"x-tunelint":{"values":["text"]}};
const schema36 = {"title":"Text part","description":"A piece of text.","type":"object","properties":{"type":{"const":"text"},"text":{"type":"string"}},"required":["type","text"]};
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/shared/image-part.schema.json","title":"Image part","description":"An image in a message, as a public http(s) URL or a base64 data URL. Source: OpenAI API reference, openai-openapi main f85dbe2, 2026-08-21 (ChatCompletionRequestMessageContentPartImage); vision fine-tuning guide, 2026-07-15. Which roles may carry images, and what the image itself has to be, is checked by rules.","type":"object","properties":{"type":{"const":"image_url"},"image_url":{"type":"object","x-tunelint-rule":"image-url","description":"An object that holds the URL; a bare string is another provider's form.","properties":{"url":{"type":"string","description":"An http(s) URL or `data:image/…;base64,…`.","x-tunelint-rule":"image-url"},"detail":{"enum":["auto","low","high"],"description":"How much of the image the model sees, and how many tokens it costs.","x-tunelint-rule":"image-detail"}},"required":["url"]}},"required":["type","image_url"]};
const schema38 = {"title":"Audio or file part","description":"\"Audio and file input messages are not currently supported for fine-tuning\" (ChatCompletionRequestUserMessageContentPart, 2025-07-04).","type":"object","x-tunelint-rule":"audio-or-file-part","properties":{"type":{"enum":["input_audio","file"]}},"required":["type"],"not":{}};

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
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema35,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema36,data});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema36,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("text" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/text/properties/type/const",keyword:"const",params:{allowedValue: "text"},parentSchema:schema36.properties.type,data:data0});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.text,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag0 === "image_url"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema37,data});
errors++;
}
if(data.image_url === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/required",keyword:"required",params:{missingProperty: "image_url"},parentSchema:schema37,data});
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if("image_url" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"image-part.schema.json/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},parentSchema:schema37.properties.type,data:data2});
errors++;
}
}
if(data.image_url !== undefined){
let data3 = data.image_url;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.url === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url",schemaPath:"image-part.schema.json/properties/image_url/required",keyword:"required",params:{missingProperty: "url"},parentSchema:schema37.properties.image_url,data:data3});
errors++;
}
if(data3.url !== undefined){
let data4 = data3.url;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url/url",schemaPath:"image-part.schema.json/properties/image_url/properties/url/type",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.image_url.properties.url,data:data4});
errors++;
}
}
if(data3.detail !== undefined){
let data5 = data3.detail;
if(!(((data5 === "auto") || (data5 === "low")) || (data5 === "high"))){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url/detail",schemaPath:"image-part.schema.json/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues: schema37.properties.image_url.properties.detail.enum},parentSchema:schema37.properties.image_url.properties.detail,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image_url",schemaPath:"image-part.schema.json/properties/image_url/type",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.image_url,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/type",keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
}
}
else if(tag0 === "input_audio"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/not",keyword:"not",params:{},parentSchema:schema38,data});
errors++;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(!((data6 === "input_audio") || (data6 === "file"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/unsupported/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},parentSchema:schema38.properties.type,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else if(tag0 === "file"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/not",keyword:"not",params:{},parentSchema:schema38,data});
errors++;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(!((data7 === "input_audio") || (data7 === "file"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/unsupported/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},parentSchema:schema38.properties.type,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema35,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema35,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema35,data});
errors++;
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data.role !== undefined){
let data0 = data.role;
if("system" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "system"},parentSchema:schema33.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema33.properties.content.type},parentSchema:schema33.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema33.properties.content,data:data1});
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
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},parentSchema:schema33.properties.name,data:data3});
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
validate22.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"Developer message","type":"object","properties":{"role":{"const":"developer"},"content":{"type":["string","array"],"description":"Instructions: a text, or an array of text parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/textOnly"}},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."}},"required":["role","content"]};

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
if("developer" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "developer"},parentSchema:schema40.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema40.properties.content.type},parentSchema:schema40.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema40.properties.content,data:data1});
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
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema40.properties.name.type},parentSchema:schema40.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"User message","type":"object","properties":{"role":{"const":"user"},"content":{"type":["string","array"],"description":"A text, or an array of text and image parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/any"}},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."}},"required":["role","content"]};
const schema42 = {"title":"Part of a message that is not the assistant's","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/text"},{"$ref":"image-part.schema.json"},{"$ref":"#/$defs/unsupported"}],"x-tunelint":{"values":["text","image_url"]}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema42,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema36,data});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema36,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("text" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/text/properties/type/const",keyword:"const",params:{allowedValue: "text"},parentSchema:schema36.properties.type,data:data0});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.text,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag0 === "image_url"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema37,data});
errors++;
}
if(data.image_url === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/required",keyword:"required",params:{missingProperty: "image_url"},parentSchema:schema37,data});
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if("image_url" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"image-part.schema.json/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},parentSchema:schema37.properties.type,data:data2});
errors++;
}
}
if(data.image_url !== undefined){
let data3 = data.image_url;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.url === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url",schemaPath:"image-part.schema.json/properties/image_url/required",keyword:"required",params:{missingProperty: "url"},parentSchema:schema37.properties.image_url,data:data3});
errors++;
}
if(data3.url !== undefined){
let data4 = data3.url;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url/url",schemaPath:"image-part.schema.json/properties/image_url/properties/url/type",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.image_url.properties.url,data:data4});
errors++;
}
}
if(data3.detail !== undefined){
let data5 = data3.detail;
if(!(((data5 === "auto") || (data5 === "low")) || (data5 === "high"))){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url/detail",schemaPath:"image-part.schema.json/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues: schema37.properties.image_url.properties.detail.enum},parentSchema:schema37.properties.image_url.properties.detail,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image_url",schemaPath:"image-part.schema.json/properties/image_url/type",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.image_url,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/type",keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
}
}
else if(tag0 === "input_audio"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/not",keyword:"not",params:{},parentSchema:schema38,data});
errors++;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(!((data6 === "input_audio") || (data6 === "file"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/unsupported/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},parentSchema:schema38.properties.type,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else if(tag0 === "file"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/not",keyword:"not",params:{},parentSchema:schema38,data});
errors++;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(!((data7 === "input_audio") || (data7 === "file"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/unsupported/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},parentSchema:schema38.properties.type,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema42,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema42,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data});
errors++;
}
validate29.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema41,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema41,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("user" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "user"},parentSchema:schema41.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema41.properties.content.type},parentSchema:schema41.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.content,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema41.properties.name.type},parentSchema:schema41.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"title":"Assistant message","type":"object","allOf":[{"$ref":"#/$defs/assistantBase"}],"properties":{"role":{"const":"assistant"},"weight":{"type":"integer","enum":[0,1],"description":"0 leaves the message out of training, 1 (the default) trains it.","x-tunelint-rule":"weight-not-0-or-1"}},"required":["role"]};
const schema48 = {"title":"What every assistant message has","description":"Content is required unless the message calls a tool or refuses.","type":"object","properties":{"content":{"type":["string","array","null"],"description":"A text, or one or more text parts, or exactly one refusal part; null beside calls.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/assistant"}},"refusal":{"type":["string","null"]},"name":{"type":["string","null"],"description":"Tells participants of the same role apart."},"audio":{"type":["object","null"],"x-tunelint-rule":"audio-or-file-part"},"tool_calls":{"type":["array","null"],"items":{"$ref":"tool-call.schema.json"}},"function_call":{"type":["object","null"],"deprecated":true,"description":"Deprecated: use tool_calls.","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,64}$","description":"Letters, digits, underscores and dashes, at most 64 characters."},"arguments":{"type":"string","description":"The arguments as a JSON string.","x-tunelint-rule":"arguments-not-string"}},"required":["name","arguments"]}},"anyOf":[{"properties":{"content":{"not":{"const":null}}},"required":["content"]},{"properties":{"tool_calls":{"not":{"enum":[null,[]]}}},"required":["tool_calls"]},{"properties":{"function_call":{"not":{"const":null}}},"required":["function_call"]},{"properties":{"refusal":{"not":{"const":null}}},"required":["refusal"]},{"properties":{"audio":{"not":{"const":null}}},"required":["audio"]}],"if":{"properties":{"content":{"type":"array","contains":{"type":"object","properties":{"type":{"const":"refusal"}},"required":["type"]}}},"required":["content"]},"then":{"properties":{"content":{"type":"array","maxItems":1,"$comment":"exactly one refusal part"}}}};
const func0 = (equalModule.default ?? equalModule);
const schema49 = {"title":"Part of an assistant message","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/text"},{"$ref":"#/$defs/refusal"},{"$ref":"image-part.schema.json"},{"$ref":"#/$defs/unsupported"}],"x-tunelint":{"values":["text","refusal"]}};
const schema51 = {"title":"Refusal part","description":"A refusal by the assistant; trained like an answer.","type":"object","properties":{"type":{"const":"refusal"},"refusal":{"type":"string"}},"required":["type","refusal"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema49,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema36,data});
errors++;
}
if(data.text === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "text"},parentSchema:schema36,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("text" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/text/properties/type/const",keyword:"const",params:{allowedValue: "text"},parentSchema:schema36.properties.type,data:data0});
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/$defs/text/properties/text/type",keyword:"type",params:{type: "string"},parentSchema:schema36.properties.text,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},parentSchema:schema36,data});
errors++;
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag0 === "refusal"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/refusal/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema51,data});
errors++;
}
if(data.refusal === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/refusal/required",keyword:"required",params:{missingProperty: "refusal"},parentSchema:schema51,data});
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if("refusal" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/refusal/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},parentSchema:schema51.properties.type,data:data2});
errors++;
}
}
if(data.refusal !== undefined){
let data3 = data.refusal;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/refusal",schemaPath:"#/$defs/refusal/properties/refusal/type",keyword:"type",params:{type: "string"},parentSchema:schema51.properties.refusal,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/refusal/type",keyword:"type",params:{type: "object"},parentSchema:schema51,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.refusal = true;
}
}
else if(tag0 === "image_url"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema37,data});
errors++;
}
if(data.image_url === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/required",keyword:"required",params:{missingProperty: "image_url"},parentSchema:schema37,data});
errors++;
}
if(data.type !== undefined){
let data4 = data.type;
if("image_url" !== data4){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"image-part.schema.json/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},parentSchema:schema37.properties.type,data:data4});
errors++;
}
}
if(data.image_url !== undefined){
let data5 = data.image_url;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.url === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url",schemaPath:"image-part.schema.json/properties/image_url/required",keyword:"required",params:{missingProperty: "url"},parentSchema:schema37.properties.image_url,data:data5});
errors++;
}
if(data5.url !== undefined){
let data6 = data5.url;
if(typeof data6 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url/url",schemaPath:"image-part.schema.json/properties/image_url/properties/url/type",keyword:"type",params:{type: "string"},parentSchema:schema37.properties.image_url.properties.url,data:data6});
errors++;
}
}
if(data5.detail !== undefined){
let data7 = data5.detail;
if(!(((data7 === "auto") || (data7 === "low")) || (data7 === "high"))){
vErrors = add(vErrors, {instancePath:instancePath+"/image_url/detail",schemaPath:"image-part.schema.json/properties/image_url/properties/detail/enum",keyword:"enum",params:{allowedValues: schema37.properties.image_url.properties.detail.enum},parentSchema:schema37.properties.image_url.properties.detail,data:data7});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/image_url",schemaPath:"image-part.schema.json/properties/image_url/type",keyword:"type",params:{type: "object"},parentSchema:schema37.properties.image_url,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"image-part.schema.json/type",keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
}
}
else if(tag0 === "input_audio"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/not",keyword:"not",params:{},parentSchema:schema38,data});
errors++;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
if(data.type !== undefined){
let data8 = data.type;
if(!((data8 === "input_audio") || (data8 === "file"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/unsupported/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},parentSchema:schema38.properties.type,data:data8});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else if(tag0 === "file"){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/not",keyword:"not",params:{},parentSchema:schema38,data});
errors++;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema38,data});
errors++;
}
if(data.type !== undefined){
let data9 = data.type;
if(!((data9 === "input_audio") || (data9 === "file"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/unsupported/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum},parentSchema:schema38.properties.type,data:data9});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/unsupported/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema49,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema49,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema49,data});
errors++;
}
validate33.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/shared/tool-call.schema.json","title":"Tool call","description":"A call in `tool_calls` of an assistant message. Source: OpenAI API reference, openai-openapi main f85dbe2, 2026-08-21 (ChatCompletionMessageToolCalls); function names: FunctionObject. `custom` calls are in the chat union, but fine-tuning declares functions only: a rule warns.","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/function"},{"$ref":"#/$defs/custom"}],"x-tunelint":{"values":["function"]},"$defs":{"call":{"title":"Function call","type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,64}$","description":"Letters, digits, underscores and dashes, at most 64 characters."},"arguments":{"type":"string","description":"The arguments as a JSON string.","x-tunelint-rule":"arguments-not-string"}},"required":["name","arguments"]},"function":{"type":"object","properties":{"id":{"type":"string"},"type":{"const":"function"},"function":{"$ref":"#/$defs/call"}},"required":["id","type","function"]},"custom":{"type":"object","properties":{"id":{"type":"string"},"type":{"const":"custom"},"custom":{"type":"object","properties":{"name":{"type":"string"},"input":{"type":"string"}},"required":["name","input"]}},"required":["id","type","custom"]}}};
const schema58 = {"type":"object","properties":{"id":{"type":"string"},"type":{"const":"custom"},"custom":{"type":"object","properties":{"name":{"type":"string"},"input":{"type":"string"}},"required":["name","input"]}},"required":["id","type","custom"]};
const schema56 = {"type":"object","properties":{"id":{"type":"string"},"type":{"const":"function"},"function":{"$ref":"#/$defs/call"}},"required":["id","type","function"]};
const schema57 = {"title":"Function call","type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,64}$","description":"Letters, digits, underscores and dashes, at most 64 characters."},"arguments":{"type":"string","description":"The arguments as a JSON string.","x-tunelint-rule":"arguments-not-string"}},"required":["name","arguments"]};
const pattern4 = new RegExp("^[a-zA-Z0-9_-]{1,64}$", "u");

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
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema56,data});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema56,data});
errors++;
}
if(data.function === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"},parentSchema:schema56,data});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},parentSchema:schema56.properties.id,data:data0});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if("function" !== data1){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "function"},parentSchema:schema56.properties.type,data:data1});
errors++;
}
}
if(data.function !== undefined){
let data2 = data.function;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/function",schemaPath:"#/$defs/call/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema57,data:data2});
errors++;
}
if(data2.arguments === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/function",schemaPath:"#/$defs/call/required",keyword:"required",params:{missingProperty: "arguments"},parentSchema:schema57,data:data2});
errors++;
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/function/name",schemaPath:"#/$defs/call/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]{1,64}$"},parentSchema:schema57.properties.name,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/function/name",schemaPath:"#/$defs/call/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.name,data:data3});
errors++;
}
}
if(data2.arguments !== undefined){
let data4 = data2.arguments;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/function/arguments",schemaPath:"#/$defs/call/properties/arguments/type",keyword:"type",params:{type: "string"},parentSchema:schema57.properties.arguments,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/function",schemaPath:"#/$defs/call/type",keyword:"type",params:{type: "object"},parentSchema:schema57,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema56,data});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"id":true,"type":true,"function":true},"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/shared/tool-call.schema.json" */;
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
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema55,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : join(vErrors, validate36.errors);
errors = vErrors.length;
}
var props0 = {};
props0.id = true;
props0.type = true;
props0.function = true;
}
else if(tag0 === "custom"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/custom/required",keyword:"required",params:{missingProperty: "id"},parentSchema:schema58,data});
errors++;
}
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/custom/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema58,data});
errors++;
}
if(data.custom === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/custom/required",keyword:"required",params:{missingProperty: "custom"},parentSchema:schema58,data});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/$defs/custom/properties/id/type",keyword:"type",params:{type: "string"},parentSchema:schema58.properties.id,data:data0});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if("custom" !== data1){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/$defs/custom/properties/type/const",keyword:"const",params:{allowedValue: "custom"},parentSchema:schema58.properties.type,data:data1});
errors++;
}
}
if(data.custom !== undefined){
let data2 = data.custom;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/$defs/custom/properties/custom/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema58.properties.custom,data:data2});
errors++;
}
if(data2.input === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/$defs/custom/properties/custom/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema58.properties.custom,data:data2});
errors++;
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/custom/name",schemaPath:"#/$defs/custom/properties/custom/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema58.properties.custom.properties.name,data:data3});
errors++;
}
}
if(data2.input !== undefined){
let data4 = data2.input;
if(typeof data4 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/custom/input",schemaPath:"#/$defs/custom/properties/custom/properties/input/type",keyword:"type",params:{type: "string"},parentSchema:schema58.properties.custom.properties.input,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/custom",schemaPath:"#/$defs/custom/properties/custom/type",keyword:"type",params:{type: "object"},parentSchema:schema58.properties.custom,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/custom/type",keyword:"type",params:{type: "object"},parentSchema:schema58,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.id = true;
props0.type = true;
props0.custom = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema55,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema55,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema55,data});
errors++;
}
validate35.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema48.anyOf[0],data});
errors++;
}
if(data.content !== undefined){
let data0 = data.content;
const _errs4 = errors;
const _errs5 = errors;
if(null !== data0){
vErrors = add(vErrors, {});
errors++;
}
var valid2 = _errs5 === errors;
if(valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/anyOf/0/properties/content/not",keyword:"not",params:{},parentSchema:schema48.anyOf[0].properties.content,data:data0});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = Math.min(_errs4, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.content = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tool_calls === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "tool_calls"},parentSchema:schema48.anyOf[1],data});
errors++;
}
if(data.tool_calls !== undefined){
let data1 = data.tool_calls;
const _errs8 = errors;
const _errs9 = errors;
const vSchema0 = schema48.anyOf[1].properties.tool_calls.not.enum;
if(!((data1 === null) || (func0(data1, vSchema0[1])))){
vErrors = add(vErrors, {});
errors++;
}
var valid4 = _errs9 === errors;
if(valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/tool_calls",schemaPath:"#/anyOf/1/properties/tool_calls/not",keyword:"not",params:{},parentSchema:schema48.anyOf[1].properties.tool_calls,data:data1});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = Math.min(_errs8, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.tool_calls = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.function_call === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "function_call"},parentSchema:schema48.anyOf[2],data});
errors++;
}
if(data.function_call !== undefined){
let data2 = data.function_call;
const _errs12 = errors;
const _errs13 = errors;
if(null !== data2){
vErrors = add(vErrors, {});
errors++;
}
var valid6 = _errs13 === errors;
if(valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/function_call",schemaPath:"#/anyOf/2/properties/function_call/not",keyword:"not",params:{},parentSchema:schema48.anyOf[2].properties.function_call,data:data2});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = Math.min(_errs12, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.function_call = true;
}
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refusal === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "refusal"},parentSchema:schema48.anyOf[3],data});
errors++;
}
if(data.refusal !== undefined){
let data3 = data.refusal;
const _errs16 = errors;
const _errs17 = errors;
if(null !== data3){
vErrors = add(vErrors, {});
errors++;
}
var valid8 = _errs17 === errors;
if(valid8){
vErrors = add(vErrors, {instancePath:instancePath+"/refusal",schemaPath:"#/anyOf/3/properties/refusal/not",keyword:"not",params:{},parentSchema:schema48.anyOf[3].properties.refusal,data:data3});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = Math.min(_errs16, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.refusal = true;
}
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.audio === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "audio"},parentSchema:schema48.anyOf[4],data});
errors++;
}
if(data.audio !== undefined){
let data4 = data.audio;
const _errs20 = errors;
const _errs21 = errors;
if(null !== data4){
vErrors = add(vErrors, {});
errors++;
}
var valid10 = _errs21 === errors;
if(valid10){
vErrors = add(vErrors, {instancePath:instancePath+"/audio",schemaPath:"#/anyOf/4/properties/audio/not",keyword:"not",params:{},parentSchema:schema48.anyOf[4].properties.audio,data:data4});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = Math.min(_errs20, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.audio = true;
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema48,data});
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
const _errs22 = errors;
let valid11 = true;
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.content === undefined) && (missing0 = "content")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.content !== undefined){
let data5 = data.content;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data5)){
const _errs26 = errors;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs27 = errors;
if(errors === _errs27){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.type === undefined) && (missing1 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data6.type !== undefined){
if("refusal" !== data6.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {});
errors++;
}
}
var valid13 = _errs27 === errors;
if(valid13){
break;
}
}
if(!valid13){
vErrors = add(vErrors, {});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = Math.min(_errs26, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {});
errors++;
}
}
}
}
}
var _valid1 = _errs23 === errors;
if(props0 !== true){
props0 = props0 || {};
props0.content = true;
}
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = Math.min(_errs22, vErrors.length);
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs30 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data8 = data.content;
if(Array.isArray(data8)){
if(data8.length > 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/then/properties/content/maxItems",keyword:"maxItems",params:{limit: 1},parentSchema:schema48.then.properties.content,data:data8});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/then/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema48.then.properties.content,data:data8});
errors++;
}
}
}
var _valid1 = _errs30 === errors;
valid11 = _valid1;
if(valid11){
if(props0 !== true){
props0 = props0 || {};
props0.content = true;
}
}
}
if(!valid11){
vErrors = add(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},parentSchema:schema48,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.content = true;
props0.refusal = true;
props0.name = true;
props0.audio = true;
props0.tool_calls = true;
props0.function_call = true;
}
if(data.content !== undefined){
let data9 = data.content;
if(((typeof data9 !== "string") && (!(Array.isArray(data9)))) && (data9 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema48.properties.content.type},parentSchema:schema48.properties.content,data:data9});
errors++;
}
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema48.properties.content,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate33(data9[i1], {instancePath:instancePath+"/content/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : join(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
}
if(data.refusal !== undefined){
let data11 = data.refusal;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: schema48.properties.refusal.type},parentSchema:schema48.properties.refusal,data:data11});
errors++;
}
}
if(data.name !== undefined){
let data12 = data.name;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema48.properties.name.type},parentSchema:schema48.properties.name,data:data12});
errors++;
}
}
if(data.audio !== undefined){
let data13 = data.audio;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: schema48.properties.audio.type},parentSchema:schema48.properties.audio,data:data13});
errors++;
}
}
if(data.tool_calls !== undefined){
let data14 = data.tool_calls;
if((!(Array.isArray(data14))) && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type: schema48.properties.tool_calls.type},parentSchema:schema48.properties.tool_calls,data:data14});
errors++;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate35(data14[i2], {instancePath:instancePath+"/tool_calls/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : join(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
}
if(data.function_call !== undefined){
let data16 = data.function_call;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/function_call",schemaPath:"#/properties/function_call/type",keyword:"type",params:{type: schema48.properties.function_call.type},parentSchema:schema48.properties.function_call,data:data16});
errors++;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/function_call",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema48.properties.function_call,data:data16});
errors++;
}
if(data16.arguments === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/function_call",schemaPath:"#/properties/function_call/required",keyword:"required",params:{missingProperty: "arguments"},parentSchema:schema48.properties.function_call,data:data16});
errors++;
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
vErrors = add(vErrors, {instancePath:instancePath+"/function_call/name",schemaPath:"#/properties/function_call/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]{1,64}$"},parentSchema:schema48.properties.function_call.properties.name,data:data17});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/function_call/name",schemaPath:"#/properties/function_call/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.function_call.properties.name,data:data17});
errors++;
}
}
if(data16.arguments !== undefined){
let data18 = data16.arguments;
if(typeof data18 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/function_call/arguments",schemaPath:"#/properties/function_call/properties/arguments/type",keyword:"type",params:{type: "string"},parentSchema:schema48.properties.function_call.properties.arguments,data:data18});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema48,data});
errors++;
}
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : join(vErrors, validate32.errors);
errors = vErrors.length;
}
else {
var props0 = validate32.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema47,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.weight = true;
}
if(data.role !== undefined){
let data0 = data.role;
if("assistant" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},parentSchema:schema47.properties.role,data:data0});
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},parentSchema:schema47.properties.weight,data:data1});
errors++;
}
if(!((data1 === 0) || (data1 === 1))){
vErrors = add(vErrors, {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/enum",keyword:"enum",params:{allowedValues: schema47.properties.weight.enum},parentSchema:schema47.properties.weight,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema47,data});
errors++;
}
validate31.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema59 = {"title":"Tool message","description":"What a called tool gave back.","type":"object","properties":{"role":{"const":"tool"},"content":{"type":["string","array"],"description":"The result: a text, or an array of text parts.","minItems":1,"items":{"$ref":"content-part.schema.json#/$defs/textOnly"}},"tool_call_id":{"type":"string"}},"required":["role","content","tool_call_id"]};

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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema59,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema59,data});
errors++;
}
if(data.tool_call_id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},parentSchema:schema59,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("tool" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "tool"},parentSchema:schema59.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema59.properties.content.type},parentSchema:schema59.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema59.properties.content,data:data1});
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
}
if(data.tool_call_id !== undefined){
let data3 = data.tool_call_id;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.tool_call_id,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema59,data});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"role":true,"content":true,"tool_call_id":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/shared/message.schema.json" */;
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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema32,data});
errors++;
}
const tag0 = data.role;
if(typeof tag0 == "string"){
if(tag0 === "system"){
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : join(vErrors, validate22.errors);
errors = vErrors.length;
}
var props0 = {};
props0.role = true;
props0.content = true;
props0.name = true;
}
else if(tag0 === "developer"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : join(vErrors, validate26.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "user"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : join(vErrors, validate28.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "assistant"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : join(vErrors, validate31.errors);
errors = vErrors.length;
}
else {
var props1 = validate31.evaluated.props;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
else if(tag0 === "tool"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : join(vErrors, validate40.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.tool_call_id = true;
}
}
else if(tag0 === "function"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/function/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema60,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/function/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema60,data});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/function/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema60,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("function" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/$defs/function/properties/role/const",keyword:"const",params:{allowedValue: "function"},parentSchema:schema60.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/$defs/function/properties/content/type",keyword:"type",params:{type: schema60.properties.content.type},parentSchema:schema60.properties.content,data:data1});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/$defs/function/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.name,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/$defs/function/type",keyword:"type",params:{type: "object"},parentSchema:schema60,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "role", tagValue: tag0},parentSchema:schema32,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "role", tagValue: tag0},parentSchema:schema32,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema32,data});
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema61 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/shared/tool.schema.json","title":"Tool","description":"A function that the model may call, as declared in `tools`. Source: OpenAI API reference, openai-openapi main f85dbe2, 2026-08-21 (ChatCompletionTool, FunctionObject). Whether `parameters` is a usable JSON Schema is checked by a rule.","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"$ref":"#/$defs/tool"}],"x-tunelint":{"values":["function"]},"$defs":{"tool":{"description":"Fine-tuning knows functions only.","type":"object","properties":{"type":{"const":"function"},"function":{"$ref":"#/$defs/function"}},"required":["type","function"]},"function":{"title":"Function","description":"Also an entry of the deprecated `functions`.","type":"object","properties":{"name":{"type":"string","pattern":"^[a-zA-Z0-9_-]{1,64}$","description":"Letters, digits, underscores and dashes, at most 64 characters."},"description":{"type":"string"},"parameters":{"type":"object","description":"A JSON Schema; left out, the function takes no parameters."},"strict":{"type":["boolean","null"],"description":"Whether the model must follow the schema exactly."}},"required":["name"]}}};
const schema62 = {"description":"Fine-tuning knows functions only.","type":"object","properties":{"type":{"const":"function"},"function":{"$ref":"#/$defs/function"}},"required":["type","function"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema62,data});
errors++;
}
if(data.function === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"},parentSchema:schema62,data});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if("function" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "function"},parentSchema:schema62.properties.type,data:data0});
errors++;
}
}
if(data.function !== undefined){
let data1 = data.function;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/function",schemaPath:"#/$defs/function/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema63,data:data1});
errors++;
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/function/name",schemaPath:"#/$defs/function/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]{1,64}$"},parentSchema:schema63.properties.name,data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/function/name",schemaPath:"#/$defs/function/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.name,data:data2});
errors++;
}
}
if(data1.description !== undefined){
let data3 = data1.description;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/function/description",schemaPath:"#/$defs/function/properties/description/type",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.description,data:data3});
errors++;
}
}
if(data1.parameters !== undefined){
let data4 = data1.parameters;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
vErrors = add(vErrors, {instancePath:instancePath+"/function/parameters",schemaPath:"#/$defs/function/properties/parameters/type",keyword:"type",params:{type: "object"},parentSchema:schema63.properties.parameters,data:data4});
errors++;
}
}
if(data1.strict !== undefined){
let data5 = data1.strict;
if((typeof data5 !== "boolean") && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/function/strict",schemaPath:"#/$defs/function/properties/strict/type",keyword:"type",params:{type: schema63.properties.strict.type},parentSchema:schema63.properties.strict,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/function",schemaPath:"#/$defs/function/type",keyword:"type",params:{type: "object"},parentSchema:schema63,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema62,data});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"type":true,"function":true},"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/shared/tool.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema61,data});
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "function"){
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : join(vErrors, validate49.errors);
errors = vErrors.length;
}
var props0 = {};
props0.type = true;
props0.function = true;
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},parentSchema:schema61,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},parentSchema:schema61,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema61,data});
errors++;
}
validate48.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/chat.schema.json" */;
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
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema31,data});
errors++;
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema31.properties.messages,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.messages,data:data0});
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data2[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : join(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.tools,data:data2});
errors++;
}
}
if(data.parallel_tool_calls !== undefined){
let data4 = data.parallel_tool_calls;
if(typeof data4 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.parallel_tool_calls,data:data4});
errors++;
}
}
if(data.functions !== undefined){
let data5 = data.functions;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2,schemaPath:"shared/tool.schema.json#/$defs/function/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema63,data:data6});
errors++;
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2+"/name",schemaPath:"shared/tool.schema.json#/$defs/function/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]{1,64}$"},parentSchema:schema63.properties.name,data:data7});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2+"/name",schemaPath:"shared/tool.schema.json#/$defs/function/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.name,data:data7});
errors++;
}
}
if(data6.description !== undefined){
let data8 = data6.description;
if(typeof data8 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2+"/description",schemaPath:"shared/tool.schema.json#/$defs/function/properties/description/type",keyword:"type",params:{type: "string"},parentSchema:schema63.properties.description,data:data8});
errors++;
}
}
if(data6.parameters !== undefined){
let data9 = data6.parameters;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2+"/parameters",schemaPath:"shared/tool.schema.json#/$defs/function/properties/parameters/type",keyword:"type",params:{type: "object"},parentSchema:schema63.properties.parameters,data:data9});
errors++;
}
}
if(data6.strict !== undefined){
let data10 = data6.strict;
if((typeof data10 !== "boolean") && (data10 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2+"/strict",schemaPath:"shared/tool.schema.json#/$defs/function/properties/strict/type",keyword:"type",params:{type: schema63.properties.strict.type},parentSchema:schema63.properties.strict,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/functions/" + i2,schemaPath:"shared/tool.schema.json#/$defs/function/type",keyword:"type",params:{type: "object"},parentSchema:schema63,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.functions,data:data5});
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
validate20.evaluated = {"props":{"messages":true,"tools":true,"parallel_tool_calls":true,"functions":true},"dynamicProps":false,"dynamicItems":false};

export const completion = validate52;
const schema65 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/completion.schema.json","title":"Prompt and completion (historical)","description":"A prompt and its completion, for base models that stopped training on 2024-10-28. Source: FineTuneCompletionRequestInput, openai-openapi manual_spec, 2025-05-20; deprecations page, 2026-07-15.","x-tunelint":{"title":"Completion","family":"completion"},"type":"object","properties":{"prompt":{"type":"string"},"completion":{"type":"string","allOf":[{"minLength":1,"x-tunelint-rule":"completion-empty"}]}},"required":["prompt","completion"]};
const func2 = (codePoints.default ?? codePoints);

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/completion.schema.json" */;
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
if(data.prompt === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"},parentSchema:schema65,data});
errors++;
}
if(data.completion === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "completion"},parentSchema:schema65,data});
errors++;
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.prompt,data:data0});
errors++;
}
}
if(data.completion !== undefined){
let data1 = data.completion;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/completion",schemaPath:"#/properties/completion/type",keyword:"type",params:{type: "string"},parentSchema:schema65.properties.completion,data:data1});
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/completion",schemaPath:"#/properties/completion/allOf/0/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema65.properties.completion.allOf[0],data:data1});
errors++;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema65,data});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"prompt":true,"completion":true},"dynamicProps":false,"dynamicItems":false};

export const dpo = validate53;
const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/dpo.schema.json","title":"Preference example (DPO)","description":"A prompt with a preferred and a non-preferred answer. Source: FineTunePreferenceRequestInput, openai-openapi manual_spec f7f4b05, 2025-07-04; direct preference optimization guide, 2026-07-15. How many messages an output may hold, and of which roles, differs between providers and is checked by a rule, as are the field names of older specifications.","x-tunelint":{"title":"Preference (DPO)","family":"dpo"},"type":"object","properties":{"input":{"type":"object","properties":{"messages":{"type":"array","minItems":1,"items":{"$ref":"shared/message.schema.json"}},"tools":{"type":"array","description":"The functions the model may call.","items":{"$ref":"shared/tool.schema.json"}},"parallel_tool_calls":{"type":"boolean","description":"False: at most one call per assistant message. Default true."}},"required":["messages"]},"preferred_output":{"type":"array","description":"The answer to learn.","items":{"$ref":"#/$defs/output"}},"non_preferred_output":{"type":"array","description":"The answer to move away from.","items":{"$ref":"#/$defs/output"}}},"allOf":[{"required":["input"]},{"anyOf":[{"required":["preferred_output"]},{"required":["preferred_completion"]}]},{"anyOf":[{"required":["non_preferred_output"]},{"required":["non_preferred_completion"]}]}],"$defs":{"output":{"title":"Message of an output","type":"object","discriminator":{"propertyName":"role"},"required":["role"],"oneOf":[{"$ref":"shared/message.schema.json#/$defs/system"},{"$ref":"shared/message.schema.json#/$defs/developer"},{"$ref":"shared/message.schema.json#/$defs/user"},{"$ref":"shared/message.schema.json#/$defs/unweightedAssistant"},{"$ref":"shared/message.schema.json#/$defs/tool"},{"$ref":"shared/message.schema.json#/$defs/function"}],"x-tunelint":{"values":["assistant"]}}}};
const schema67 = {"title":"Message of an output","type":"object","discriminator":{"propertyName":"role"},"required":["role"],"oneOf":[{"$ref":"shared/message.schema.json#/$defs/system"},{"$ref":"shared/message.schema.json#/$defs/developer"},{"$ref":"shared/message.schema.json#/$defs/user"},{"$ref":"shared/message.schema.json#/$defs/unweightedAssistant"},{"$ref":"shared/message.schema.json#/$defs/tool"},{"$ref":"shared/message.schema.json#/$defs/function"}],"x-tunelint":{"values":["assistant"]}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema33,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema33,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("system" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "system"},parentSchema:schema33.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema33.properties.content.type},parentSchema:schema33.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema33.properties.content,data:data1});
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
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},parentSchema:schema33.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};


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
if("developer" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "developer"},parentSchema:schema40.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema40.properties.content.type},parentSchema:schema40.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema40.properties.content,data:data1});
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
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema40.properties.name.type},parentSchema:schema40.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema41,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema41,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("user" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "user"},parentSchema:schema41.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema41.properties.content.type},parentSchema:schema41.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.content,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema41.properties.name.type},parentSchema:schema41.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema71 = {"title":"Assistant message outside supervised fine-tuning","description":"`weight` has no meaning here; a rule says so.","type":"object","allOf":[{"$ref":"#/$defs/assistantBase"}],"properties":{"role":{"const":"assistant"}},"required":["role"]};

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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : join(vErrors, validate32.errors);
errors = vErrors.length;
}
else {
var props0 = validate32.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema71,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
}
if(data.role !== undefined){
let data0 = data.role;
if("assistant" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},parentSchema:schema71.properties.role,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema71,data});
errors++;
}
validate63.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema59,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema59,data});
errors++;
}
if(data.tool_call_id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},parentSchema:schema59,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("tool" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "tool"},parentSchema:schema59.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema59.properties.content.type},parentSchema:schema59.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema59.properties.content,data:data1});
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
}
if(data.tool_call_id !== undefined){
let data3 = data.tool_call_id;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.tool_call_id,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema59,data});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"role":true,"content":true,"tool_call_id":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema67,data});
errors++;
}
const tag0 = data.role;
if(typeof tag0 == "string"){
if(tag0 === "system"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : join(vErrors, validate57.errors);
errors = vErrors.length;
}
var props0 = {};
props0.role = true;
props0.content = true;
props0.name = true;
}
else if(tag0 === "developer"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : join(vErrors, validate59.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "user"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : join(vErrors, validate61.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "assistant"){
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : join(vErrors, validate63.errors);
errors = vErrors.length;
}
else {
var props1 = validate63.evaluated.props;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
else if(tag0 === "tool"){
if(!(validate65(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : join(vErrors, validate65.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.tool_call_id = true;
}
}
else if(tag0 === "function"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"shared/message.schema.json#/$defs/function/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema60,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"shared/message.schema.json#/$defs/function/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema60,data});
errors++;
}
if(data.name === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"shared/message.schema.json#/$defs/function/required",keyword:"required",params:{missingProperty: "name"},parentSchema:schema60,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("function" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"shared/message.schema.json#/$defs/function/properties/role/const",keyword:"const",params:{allowedValue: "function"},parentSchema:schema60.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"shared/message.schema.json#/$defs/function/properties/content/type",keyword:"type",params:{type: schema60.properties.content.type},parentSchema:schema60.properties.content,data:data1});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"shared/message.schema.json#/$defs/function/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema60.properties.name,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"shared/message.schema.json#/$defs/function/type",keyword:"type",params:{type: "object"},parentSchema:schema60,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "role", tagValue: tag0},parentSchema:schema67,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "role", tagValue: tag0},parentSchema:schema67,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema67,data});
errors++;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/dpo.schema.json" */;
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
if(data.input === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: "input"},parentSchema:schema66.allOf[0],data});
errors++;
}
}
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preferred_output === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: "preferred_output"},parentSchema:schema66.allOf[1].anyOf[0],data});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preferred_completion === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: "preferred_completion"},parentSchema:schema66.allOf[1].anyOf[1],data});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},parentSchema:schema66.allOf[1],data});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = Math.min(_errs3, vErrors.length);
}
else {
vErrors = null;
}
}
}
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.non_preferred_output === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/anyOf/0/required",keyword:"required",params:{missingProperty: "non_preferred_output"},parentSchema:schema66.allOf[2].anyOf[0],data});
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.non_preferred_completion === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/anyOf/1/required",keyword:"required",params:{missingProperty: "non_preferred_completion"},parentSchema:schema66.allOf[2].anyOf[1],data});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/2/anyOf",keyword:"anyOf",params:{},parentSchema:schema66.allOf[2],data});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = Math.min(_errs7, vErrors.length);
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input !== undefined){
let data0 = data.input;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.messages === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/properties/input/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema66.properties.input,data:data0});
errors++;
}
if(data0.messages !== undefined){
let data1 = data0.messages;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/input/messages",schemaPath:"#/properties/input/properties/messages/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema66.properties.input.properties.messages,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data1[i0], {instancePath:instancePath+"/input/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/input/messages",schemaPath:"#/properties/input/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.input.properties.messages,data:data1});
errors++;
}
}
if(data0.tools !== undefined){
let data3 = data0.tools;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data3[i1], {instancePath:instancePath+"/input/tools/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : join(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/input/tools",schemaPath:"#/properties/input/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.input.properties.tools,data:data3});
errors++;
}
}
if(data0.parallel_tool_calls !== undefined){
let data5 = data0.parallel_tool_calls;
if(typeof data5 !== "boolean"){
vErrors = add(vErrors, {instancePath:instancePath+"/input/parallel_tool_calls",schemaPath:"#/properties/input/properties/parallel_tool_calls/type",keyword:"type",params:{type: "boolean"},parentSchema:schema66.properties.input.properties.parallel_tool_calls,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},parentSchema:schema66.properties.input,data:data0});
errors++;
}
}
if(data.preferred_output !== undefined){
let data6 = data.preferred_output;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data6[i2], {instancePath:instancePath+"/preferred_output/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/preferred_output",schemaPath:"#/properties/preferred_output/type",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.preferred_output,data:data6});
errors++;
}
}
if(data.non_preferred_output !== undefined){
let data8 = data.non_preferred_output;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data8[i3], {instancePath:instancePath+"/non_preferred_output/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : join(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/non_preferred_output",schemaPath:"#/properties/non_preferred_output/type",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.non_preferred_output,data:data8});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema66,data});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"input":true,"preferred_output":true,"non_preferred_output":true},"dynamicProps":false,"dynamicItems":false};

export const functions = validate74;
const schema74 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/functions.schema.json","title":"Chat example with functions (deprecated)","description":"A chat example in the older calling style: functions, function_call and messages of role function. Source: FineTuneChatRequestInput, openai-openapi manual_spec f7f4b05, 2025-07-04.","x-tunelint":{"title":"Chat with functions","family":"chat"},"type":"object","allOf":[{"$ref":"chat.schema.json"}],"anyOf":[{"type":"object","properties":{"functions":{"type":"array","minItems":1}},"required":["functions"]},{"type":"object","properties":{"messages":{"type":"array","contains":{"type":"object","properties":{"role":{"const":"function"}},"required":["role"]}}},"required":["messages"]},{"type":"object","properties":{"messages":{"type":"array","contains":{"type":"object","required":["function_call"]}}},"required":["messages"]}]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/functions.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema74,data});
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.functions === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "functions"},parentSchema:schema74.anyOf[0],data});
errors++;
}
if(data.functions !== undefined){
let data0 = data.functions;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/functions",schemaPath:"#/anyOf/0/properties/functions/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema74.anyOf[0].properties.functions,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/functions",schemaPath:"#/anyOf/0/properties/functions/type",keyword:"type",params:{type: "array"},parentSchema:schema74.anyOf[0].properties.functions,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema74.anyOf[0],data});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.functions = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema74.anyOf[1],data});
errors++;
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const _errs10 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/anyOf/1/properties/messages/contains/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema74.anyOf[1].properties.messages.contains,data:data2});
errors++;
}
if(data2.role !== undefined){
let data3 = data2.role;
if("function" !== data3){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/anyOf/1/properties/messages/contains/properties/role/const",keyword:"const",params:{allowedValue: "function"},parentSchema:schema74.anyOf[1].properties.messages.contains.properties.role,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/anyOf/1/properties/messages/contains/type",keyword:"type",params:{type: "object"},parentSchema:schema74.anyOf[1].properties.messages.contains,data:data2});
errors++;
}
var valid3 = _errs11 === errors;
if(valid3){
break;
}
}
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/1/properties/messages/contains",keyword:"contains",params:{minContains: 1},parentSchema:schema74.anyOf[1].properties.messages,data:data1});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = Math.min(_errs10, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/1/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema74.anyOf[1].properties.messages,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema74.anyOf[1],data});
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.messages = true;
}
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema74.anyOf[2],data});
errors++;
}
if(data.messages !== undefined){
let data4 = data.messages;
if(Array.isArray(data4)){
const _errs18 = errors;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs19 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.function_call === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i1,schemaPath:"#/anyOf/2/properties/messages/contains/required",keyword:"required",params:{missingProperty: "function_call"},parentSchema:schema74.anyOf[2].properties.messages.contains,data:data5});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i1,schemaPath:"#/anyOf/2/properties/messages/contains/type",keyword:"type",params:{type: "object"},parentSchema:schema74.anyOf[2].properties.messages.contains,data:data5});
errors++;
}
var valid6 = _errs19 === errors;
if(valid6){
break;
}
}
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/2/properties/messages/contains",keyword:"contains",params:{minContains: 1},parentSchema:schema74.anyOf[2].properties.messages,data:data4});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = Math.min(_errs18, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/2/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema74.anyOf[2].properties.messages,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},parentSchema:schema74.anyOf[2],data});
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.messages = true;
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema74,data});
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
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : join(vErrors, validate20.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.messages = true;
props0.tools = true;
props0.parallel_tool_calls = true;
props0.functions = true;
}
validate74.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const rft = validate76;
const schema75 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/rft.schema.json","title":"Reinforcement example (RFT)","description":"A prompt for reinforcement fine-tuning, beside any fields that the grader reads as item.*. Source: FineTuneReinforcementRequestInput, openai-openapi manual_spec f7f4b05, 2025-07-04; reinforcement fine-tuning guide, 2026-07-15. A rule reports system messages, which the service refuses.","x-tunelint":{"title":"Reinforcement (RFT)","family":"rft"},"type":"object","properties":{"messages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/message"}},"tools":{"type":"array","description":"The functions the model may call.","items":{"$ref":"shared/tool.schema.json"}}},"required":["messages"],"$defs":{"message":{"title":"Message","type":"object","discriminator":{"propertyName":"role"},"required":["role"],"oneOf":[{"$ref":"shared/message.schema.json#/$defs/system"},{"$ref":"shared/message.schema.json#/$defs/developer"},{"$ref":"shared/message.schema.json#/$defs/user"},{"$ref":"shared/message.schema.json#/$defs/unweightedAssistant"},{"$ref":"shared/message.schema.json#/$defs/tool"}],"x-tunelint":{"values":["developer","user","assistant","tool"]}}}};
const schema76 = {"title":"Message","type":"object","discriminator":{"propertyName":"role"},"required":["role"],"oneOf":[{"$ref":"shared/message.schema.json#/$defs/system"},{"$ref":"shared/message.schema.json#/$defs/developer"},{"$ref":"shared/message.schema.json#/$defs/user"},{"$ref":"shared/message.schema.json#/$defs/unweightedAssistant"},{"$ref":"shared/message.schema.json#/$defs/tool"}],"x-tunelint":{"values":["developer","user","assistant","tool"]}};

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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema33,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema33,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("system" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "system"},parentSchema:schema33.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema33.properties.content.type},parentSchema:schema33.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema33.properties.content,data:data1});
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
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema33.properties.name.type},parentSchema:schema33.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};


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
if("developer" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "developer"},parentSchema:schema40.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema40.properties.content.type},parentSchema:schema40.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema40.properties.content,data:data1});
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
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema40.properties.name.type},parentSchema:schema40.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema40,data});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema41,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema41,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("user" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "user"},parentSchema:schema41.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema41.properties.content.type},parentSchema:schema41.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema41.properties.content,data:data1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data1[i0], {instancePath:instancePath+"/content/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : join(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema41.properties.name.type},parentSchema:schema41.properties.name,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema41,data});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : join(vErrors, validate32.errors);
errors = vErrors.length;
}
else {
var props0 = validate32.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema71,data});
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
}
if(data.role !== undefined){
let data0 = data.role;
if("assistant" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},parentSchema:schema71.properties.role,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema71,data});
errors++;
}
validate84.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema59,data});
errors++;
}
if(data.content === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema59,data});
errors++;
}
if(data.tool_call_id === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool_call_id"},parentSchema:schema59,data});
errors++;
}
if(data.role !== undefined){
let data0 = data.role;
if("tool" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "tool"},parentSchema:schema59.properties.role,data:data0});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema59.properties.content.type},parentSchema:schema59.properties.content,data:data1});
errors++;
}
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema59.properties.content,data:data1});
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
}
if(data.tool_call_id !== undefined){
let data3 = data.tool_call_id;
if(typeof data3 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type: "string"},parentSchema:schema59.properties.tool_call_id,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema59,data});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"role":true,"content":true,"tool_call_id":true},"dynamicProps":false,"dynamicItems":false};


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
if(data.role === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema76,data});
errors++;
}
const tag0 = data.role;
if(typeof tag0 == "string"){
if(tag0 === "system"){
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : join(vErrors, validate78.errors);
errors = vErrors.length;
}
var props0 = {};
props0.role = true;
props0.content = true;
props0.name = true;
}
else if(tag0 === "developer"){
if(!(validate80(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : join(vErrors, validate80.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "user"){
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : join(vErrors, validate82.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "assistant"){
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : join(vErrors, validate84.errors);
errors = vErrors.length;
}
else {
var props1 = validate84.evaluated.props;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
else if(tag0 === "tool"){
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : join(vErrors, validate86.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.tool_call_id = true;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "role", tagValue: tag0},parentSchema:schema76,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "role", tagValue: tag0},parentSchema:schema76,data});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema76,data});
errors++;
}
validate77.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/rft.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema75,data});
errors++;
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema75.properties.messages,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data0[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : join(vErrors, validate77.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema75.properties.messages,data:data0});
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data2[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : join(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema75.properties.tools,data:data2});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema75,data});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":{"messages":true,"tools":true},"dynamicProps":false,"dynamicItems":false};

export const tools = validate95;
const schema82 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/tools.schema.json","title":"Chat example with tools","description":"A chat example that declares tools, calls one, or answers a call. Calls without declarations are legal: leaving definitions out is a documented way to save tokens. Source: FineTuneChatRequestInput, openai-openapi manual_spec f7f4b05, 2025-07-04; function calling guide, 2026-07-15.","x-tunelint":{"title":"Chat with tools","family":"chat"},"type":"object","allOf":[{"$ref":"chat.schema.json"}],"anyOf":[{"type":"object","properties":{"tools":{"type":"array","minItems":1}},"required":["tools"]},{"type":"object","properties":{"messages":{"type":"array","contains":{"type":"object","properties":{"role":{"const":"tool"}},"required":["role"]}}},"required":["messages"]},{"type":"object","properties":{"messages":{"type":"array","contains":{"type":"object","required":["tool_calls"]}}},"required":["messages"]}]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/tools.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema82,data});
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tools === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "tools"},parentSchema:schema82.anyOf[0],data});
errors++;
}
if(data.tools !== undefined){
let data0 = data.tools;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/anyOf/0/properties/tools/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema82.anyOf[0].properties.tools,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/anyOf/0/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema82.anyOf[0].properties.tools,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema82.anyOf[0],data});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.tools = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema82.anyOf[1],data});
errors++;
}
if(data.messages !== undefined){
let data1 = data.messages;
if(Array.isArray(data1)){
const _errs10 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/anyOf/1/properties/messages/contains/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema82.anyOf[1].properties.messages.contains,data:data2});
errors++;
}
if(data2.role !== undefined){
let data3 = data2.role;
if("tool" !== data3){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/anyOf/1/properties/messages/contains/properties/role/const",keyword:"const",params:{allowedValue: "tool"},parentSchema:schema82.anyOf[1].properties.messages.contains.properties.role,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/anyOf/1/properties/messages/contains/type",keyword:"type",params:{type: "object"},parentSchema:schema82.anyOf[1].properties.messages.contains,data:data2});
errors++;
}
var valid3 = _errs11 === errors;
if(valid3){
break;
}
}
if(!valid3){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/1/properties/messages/contains",keyword:"contains",params:{minContains: 1},parentSchema:schema82.anyOf[1].properties.messages,data:data1});
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = Math.min(_errs10, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/1/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema82.anyOf[1].properties.messages,data:data1});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema82.anyOf[1],data});
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.messages = true;
}
}
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema82.anyOf[2],data});
errors++;
}
if(data.messages !== undefined){
let data4 = data.messages;
if(Array.isArray(data4)){
const _errs18 = errors;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs19 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.tool_calls === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i1,schemaPath:"#/anyOf/2/properties/messages/contains/required",keyword:"required",params:{missingProperty: "tool_calls"},parentSchema:schema82.anyOf[2].properties.messages.contains,data:data5});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i1,schemaPath:"#/anyOf/2/properties/messages/contains/type",keyword:"type",params:{type: "object"},parentSchema:schema82.anyOf[2].properties.messages.contains,data:data5});
errors++;
}
var valid6 = _errs19 === errors;
if(valid6){
break;
}
}
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/2/properties/messages/contains",keyword:"contains",params:{minContains: 1},parentSchema:schema82.anyOf[2].properties.messages,data:data4});
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = Math.min(_errs18, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/anyOf/2/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema82.anyOf[2].properties.messages,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},parentSchema:schema82.anyOf[2],data});
errors++;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.messages = true;
}
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},parentSchema:schema82,data});
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
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : join(vErrors, validate20.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.messages = true;
props0.tools = true;
props0.parallel_tool_calls = true;
props0.functions = true;
}
validate95.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate95.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const vision = validate97;
const schema83 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/vision.schema.json","title":"Chat example with images","description":"A chat example in which a user message holds an image. Source: vision fine-tuning guide, 2026-07-15; FineTuneChatRequestInput, openai-openapi manual_spec f7f4b05, 2025-07-04.","x-tunelint":{"title":"Chat with images","family":"chat"},"type":"object","allOf":[{"$ref":"chat.schema.json"},{"type":"object","properties":{"messages":{"type":"array","contains":{"type":"object","properties":{"role":{"const":"user"},"content":{"type":"array","contains":{"type":"object","properties":{"type":{"const":"image_url"}},"required":["type"]}}},"required":["role","content"]}}},"required":["messages"]}]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/vision.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema83,data});
errors++;
}
if(!(validate20(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : join(vErrors, validate20.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.messages === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: "messages"},parentSchema:schema83.allOf[1],data});
errors++;
}
if(data.messages !== undefined){
let data0 = data.messages;
if(Array.isArray(data0)){
const _errs6 = errors;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.role === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/allOf/1/properties/messages/contains/required",keyword:"required",params:{missingProperty: "role"},parentSchema:schema83.allOf[1].properties.messages.contains,data:data1});
errors++;
}
if(data1.content === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/allOf/1/properties/messages/contains/required",keyword:"required",params:{missingProperty: "content"},parentSchema:schema83.allOf[1].properties.messages.contains,data:data1});
errors++;
}
if(data1.role !== undefined){
let data2 = data1.role;
if("user" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/role",schemaPath:"#/allOf/1/properties/messages/contains/properties/role/const",keyword:"const",params:{allowedValue: "user"},parentSchema:schema83.allOf[1].properties.messages.contains.properties.role,data:data2});
errors++;
}
}
if(data1.content !== undefined){
let data3 = data1.content;
if(Array.isArray(data3)){
const _errs12 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs13 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/content/" + i1,schemaPath:"#/allOf/1/properties/messages/contains/properties/content/contains/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema83.allOf[1].properties.messages.contains.properties.content.contains,data:data4});
errors++;
}
if(data4.type !== undefined){
let data5 = data4.type;
if("image_url" !== data5){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/allOf/1/properties/messages/contains/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},parentSchema:schema83.allOf[1].properties.messages.contains.properties.content.contains.properties.type,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/content/" + i1,schemaPath:"#/allOf/1/properties/messages/contains/properties/content/contains/type",keyword:"type",params:{type: "object"},parentSchema:schema83.allOf[1].properties.messages.contains.properties.content.contains,data:data4});
errors++;
}
var valid4 = _errs13 === errors;
if(valid4){
break;
}
}
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/allOf/1/properties/messages/contains/properties/content/contains",keyword:"contains",params:{minContains: 1},parentSchema:schema83.allOf[1].properties.messages.contains.properties.content,data:data3});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = Math.min(_errs12, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0+"/content",schemaPath:"#/allOf/1/properties/messages/contains/properties/content/type",keyword:"type",params:{type: "array"},parentSchema:schema83.allOf[1].properties.messages.contains.properties.content,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/allOf/1/properties/messages/contains/type",keyword:"type",params:{type: "object"},parentSchema:schema83.allOf[1].properties.messages.contains,data:data1});
errors++;
}
var valid2 = _errs7 === errors;
if(valid2){
break;
}
}
if(!valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/allOf/1/properties/messages/contains",keyword:"contains",params:{minContains: 1},parentSchema:schema83.allOf[1].properties.messages,data:data0});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = Math.min(_errs6, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/allOf/1/properties/messages/type",keyword:"type",params:{type: "array"},parentSchema:schema83.allOf[1].properties.messages,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},parentSchema:schema83.allOf[1],data});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"messages":true,"tools":true,"parallel_tool_calls":true,"functions":true},"dynamicProps":false,"dynamicItems":false};
