// @ts-nocheck
// Generated from schemas/ by scripts/gen/validators.mjs. Do not edit.
import codePoints from '../format/code-points.ts';
const LIMIT = 1000;
const add = (kept, error) => (kept === null ? [error] : kept.length < LIMIT ? (kept.push(error), kept) : kept);
const join = (kept, more) => (kept.length < LIMIT ? kept.concat(more) : kept);
export const job = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/job.schema.json","title":"Fine-tuning job request","description":"The body of POST /v1/fine_tuning/jobs, as the union of what the profiles accept: narrower limits and parameters of one provider are data of its profile. Source: CreateFineTuningJobRequest and FineTuneMethod, openai-openapi main f85dbe2, 2026-08-21; supervised, preference and reinforcement fine-tuning guides, 2026-07-15; Microsoft Foundry fine-tuning pages, 2026-10-06. The grader is checked by its own schema.","x-tunelint":{"document":true},"type":"object","additionalProperties":false,"required":["model","training_file"],"properties":{"model":{"description":"The snapshot to train, or a fine-tuned model or checkpoint to train on.","type":"string","minLength":1},"training_file":{"description":"The id of an uploaded JSONL file (purpose fine-tune). tunelint also takes a path, relative to the request.","type":"string","minLength":1},"validation_file":{"description":"As training_file; required for reinforcement. Default null.","type":["string","null"],"minLength":1},"suffix":{"description":"Part of the new model's name. 64 characters; Azure takes 18. Default null.","type":["string","null"],"minLength":1,"maxLength":64},"seed":{"description":"Makes a job repeatable. Default: random.","type":["integer","null"],"minimum":0,"maximum":2147483647},"metadata":{"description":"Up to 16 pairs to find the job by.","type":["object","null"],"maxProperties":16,"propertyNames":{"maxLength":64},"additionalProperties":{"type":"string","maxLength":512}},"integrations":{"description":"Where metrics go besides the job. Default null.","type":["array","null"],"items":{"$ref":"#/$defs/integration"}},"method":{"$ref":"#/$defs/method"},"hyperparameters":{"description":"Deprecated: give them in method. Those of supervised training.","$ref":"#/$defs/supervisedHyperparameters"},"trainingType":{"description":"Azure only: Standard, GlobalStandard or DeveloperTier; pages differ in their case.","type":"string","pattern":"^(?:[Ss]tandard|[Gg]lobal[Ss]tandard|[Dd]eveloper(?:[Tt]ier)?)$","x-tunelint":{"extra":true,"values":["Standard","GlobalStandard","DeveloperTier"]}}},"$defs":{"integration":{"description":"Weights & Biases is the only one.","type":"object","required":["type"],"properties":{"type":{"enum":["wandb"]},"wandb":{"description":"Where the run is kept.","type":"object","required":["project"],"properties":{"project":{"description":"The project the run belongs to.","type":"string","minLength":1},"name":{"description":"Display name of the run. Default: the job's id.","type":["string","null"]},"entity":{"description":"Team or user. Default: that of the API key.","type":["string","null"]},"tags":{"description":"At most 50 tags of at most 64 characters (guide).","type":"array","maxItems":50,"items":{"type":"string","maxLength":64}}}}},"if":{"properties":{"type":{"const":"wandb"}}},"then":{"required":["wandb"]}},"method":{"description":"How to train. Default: supervised.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["supervised","dpo","reinforcement"]},"supervised":{"description":"Settings of supervised training.","type":"object","additionalProperties":false,"properties":{"hyperparameters":{"$ref":"#/$defs/supervisedHyperparameters"}}},"dpo":{"description":"Settings of direct preference optimization.","type":"object","additionalProperties":false,"properties":{"hyperparameters":{"$ref":"#/$defs/dpoHyperparameters"}}},"reinforcement":{"$ref":"#/$defs/reinforcement"}},"if":{"required":["type"],"properties":{"type":{"const":"reinforcement"}}},"then":{"required":["reinforcement"]}},"reinforcement":{"description":"Settings of reinforcement fine-tuning.","type":"object","required":["grader"],"properties":{"grader":{"description":"Scores each answer; see the schemas of graders.","type":"object"},"hyperparameters":{"$ref":"#/$defs/reinforcementHyperparameters"},"response_format":{"description":"The shape that answers must have. In the guide, not in the API reference.","type":"object"},"max_episode_steps":{"description":"Azure only: agentic training, preview.","type":"integer","minimum":1,"x-tunelint":{"extra":true}},"tools":{"description":"Azure only: agentic training, preview.","type":"array","items":{"type":"object"},"x-tunelint":{"extra":true}}}},"supervisedHyperparameters":{"description":"Each a number or \"auto\".","type":"object","additionalProperties":false,"properties":{"n_epochs":{"$ref":"#/$defs/epochs"},"batch_size":{"$ref":"#/$defs/batchSize"},"learning_rate_multiplier":{"$ref":"#/$defs/learningRate"},"prompt_loss_weight":{"description":"Azure only.","type":"number","minimum":0,"x-tunelint":{"extra":true}}}},"dpoHyperparameters":{"description":"Each a number or \"auto\".","type":"object","additionalProperties":false,"properties":{"n_epochs":{"$ref":"#/$defs/epochs"},"batch_size":{"$ref":"#/$defs/batchSize"},"learning_rate_multiplier":{"$ref":"#/$defs/learningRate"},"beta":{"description":"How far the model may move from where it starts. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"number","exclusiveMinimum":0,"maximum":2}]},"l2_multiplier":{"description":"Azure only.","type":"number","minimum":0,"x-tunelint":{"extra":true}}}},"reinforcementHyperparameters":{"description":"Each a number or \"auto\", but for reasoning_effort.","type":"object","additionalProperties":false,"properties":{"n_epochs":{"$ref":"#/$defs/epochs"},"batch_size":{"$ref":"#/$defs/batchSize"},"learning_rate_multiplier":{"$ref":"#/$defs/learningRate"},"compute_multiplier":{"description":"Scales the compute for exploring answers. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"number","exclusiveMinimum":0.00001,"maximum":10}]},"eval_interval":{"description":"Training steps between evaluations. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"integer","minimum":1}]},"eval_samples":{"description":"Answers per evaluated example. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"integer","minimum":1}]},"reasoning_effort":{"description":"Default \"default\".","enum":["default","low","medium","high"]}}},"epochs":{"description":"Passes over the training file. Default \"auto\". -1 (dynamic) exists on Azure only: the profile says so.","anyOf":[{"const":"auto"},{"type":"integer","minimum":1,"maximum":50},{"const":-1,"x-tunelint":{"extra":true}}]},"batchSize":{"description":"Examples per step. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"integer","minimum":1,"maximum":256}]},"learningRate":{"description":"Scales the learning rate. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"number","exclusiveMinimum":0}]}}};
const schema32 = {"description":"Weights & Biases is the only one.","type":"object","required":["type"],"properties":{"type":{"enum":["wandb"]},"wandb":{"description":"Where the run is kept.","type":"object","required":["project"],"properties":{"project":{"description":"The project the run belongs to.","type":"string","minLength":1},"name":{"description":"Display name of the run. Default: the job's id.","type":["string","null"]},"entity":{"description":"Team or user. Default: that of the API key.","type":["string","null"]},"tags":{"description":"At most 50 tags of at most 64 characters (guide).","type":"array","maxItems":50,"items":{"type":"string","maxLength":64}}}}},"if":{"properties":{"type":{"const":"wandb"}}},"then":{"required":["wandb"]}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (codePoints.default ?? codePoints);
const schema33 = {"description":"How to train. Default: supervised.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["supervised","dpo","reinforcement"]},"supervised":{"description":"Settings of supervised training.","type":"object","additionalProperties":false,"properties":{"hyperparameters":{"$ref":"#/$defs/supervisedHyperparameters"}}},"dpo":{"description":"Settings of direct preference optimization.","type":"object","additionalProperties":false,"properties":{"hyperparameters":{"$ref":"#/$defs/dpoHyperparameters"}}},"reinforcement":{"$ref":"#/$defs/reinforcement"}},"if":{"required":["type"],"properties":{"type":{"const":"reinforcement"}}},"then":{"required":["reinforcement"]}};
const schema34 = {"description":"Each a number or \"auto\".","type":"object","additionalProperties":false,"properties":{"n_epochs":{"$ref":"#/$defs/epochs"},"batch_size":{"$ref":"#/$defs/batchSize"},"learning_rate_multiplier":{"$ref":"#/$defs/learningRate"},"prompt_loss_weight":{"description":"Azure only.","type":"number","minimum":0,"x-tunelint":{"extra":true}}}};
const schema35 = {"description":"Passes over the training file. Default \"auto\". -1 (dynamic) exists on Azure only: the profile says so.","anyOf":[{"const":"auto"},{"type":"integer","minimum":1,"maximum":50},{"const":-1,"x-tunelint":{"extra":true}}]};
const schema36 = {"description":"Examples per step. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"integer","minimum":1,"maximum":256}]};
const schema37 = {"description":"Scales the learning rate. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"number","exclusiveMinimum":0}]};

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
for(const key0 in data){
if(!((((key0 === "n_epochs") || (key0 === "batch_size")) || (key0 === "learning_rate_multiplier")) || (key0 === "prompt_loss_weight"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema34,data});
errors++;
}
}
if(data.n_epochs !== undefined){
let data0 = data.n_epochs;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if("auto" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema35.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 50 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(-1 !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/2/const",keyword:"const",params:{allowedValue: -1},parentSchema:schema35.anyOf[2],data:data0});
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf",keyword:"anyOf",params:{},parentSchema:schema35,data:data0});
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
if(data.batch_size !== undefined){
let data1 = data.batch_size;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if("auto" !== data1){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema36.anyOf[0],data:data1});
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
const _errs13 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 256 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf",keyword:"anyOf",params:{},parentSchema:schema36,data:data1});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = Math.min(_errs11, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.learning_rate_multiplier !== undefined){
let data2 = data.learning_rate_multiplier;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if("auto" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema37.anyOf[0],data:data2});
errors++;
}
var _valid2 = _errs18 === errors;
valid6 = valid6 || _valid2;
const _errs19 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.anyOf[1],data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/1/type",keyword:"type",params:{type: "number"},parentSchema:schema37.anyOf[1],data:data2});
errors++;
}
var _valid2 = _errs19 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf",keyword:"anyOf",params:{},parentSchema:schema37,data:data2});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = Math.min(_errs17, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.prompt_loss_weight !== undefined){
let data3 = data.prompt_loss_weight;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/prompt_loss_weight",schemaPath:"#/properties/prompt_loss_weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema34.properties.prompt_loss_weight,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/prompt_loss_weight",schemaPath:"#/properties/prompt_loss_weight/type",keyword:"type",params:{type: "number"},parentSchema:schema34.properties.prompt_loss_weight,data:data3});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"Each a number or \"auto\".","type":"object","additionalProperties":false,"properties":{"n_epochs":{"$ref":"#/$defs/epochs"},"batch_size":{"$ref":"#/$defs/batchSize"},"learning_rate_multiplier":{"$ref":"#/$defs/learningRate"},"beta":{"description":"How far the model may move from where it starts. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"number","exclusiveMinimum":0,"maximum":2}]},"l2_multiplier":{"description":"Azure only.","type":"number","minimum":0,"x-tunelint":{"extra":true}}}};

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
for(const key0 in data){
if(!(((((key0 === "n_epochs") || (key0 === "batch_size")) || (key0 === "learning_rate_multiplier")) || (key0 === "beta")) || (key0 === "l2_multiplier"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema38,data});
errors++;
}
}
if(data.n_epochs !== undefined){
let data0 = data.n_epochs;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if("auto" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema35.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 50 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(-1 !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/2/const",keyword:"const",params:{allowedValue: -1},parentSchema:schema35.anyOf[2],data:data0});
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf",keyword:"anyOf",params:{},parentSchema:schema35,data:data0});
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
if(data.batch_size !== undefined){
let data1 = data.batch_size;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if("auto" !== data1){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema36.anyOf[0],data:data1});
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
const _errs13 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 256 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf",keyword:"anyOf",params:{},parentSchema:schema36,data:data1});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = Math.min(_errs11, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.learning_rate_multiplier !== undefined){
let data2 = data.learning_rate_multiplier;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if("auto" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema37.anyOf[0],data:data2});
errors++;
}
var _valid2 = _errs18 === errors;
valid6 = valid6 || _valid2;
const _errs19 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.anyOf[1],data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/1/type",keyword:"type",params:{type: "number"},parentSchema:schema37.anyOf[1],data:data2});
errors++;
}
var _valid2 = _errs19 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf",keyword:"anyOf",params:{},parentSchema:schema37,data:data2});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = Math.min(_errs17, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.beta !== undefined){
let data3 = data.beta;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if("auto" !== data3){
vErrors = add(vErrors, {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema38.properties.beta.anyOf[0],data:data3});
errors++;
}
var _valid3 = _errs23 === errors;
valid7 = valid7 || _valid3;
const _errs24 = errors;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema38.properties.beta.anyOf[1],data:data3});
errors++;
}
if(data3 <= 0 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema38.properties.beta.anyOf[1],data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/anyOf/1/type",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.beta.anyOf[1],data:data3});
errors++;
}
var _valid3 = _errs24 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/beta",schemaPath:"#/properties/beta/anyOf",keyword:"anyOf",params:{},parentSchema:schema38.properties.beta,data:data3});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = Math.min(_errs22, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.l2_multiplier !== undefined){
let data4 = data.l2_multiplier;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/l2_multiplier",schemaPath:"#/properties/l2_multiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema38.properties.l2_multiplier,data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/l2_multiplier",schemaPath:"#/properties/l2_multiplier/type",keyword:"type",params:{type: "number"},parentSchema:schema38.properties.l2_multiplier,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema38,data});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"Settings of reinforcement fine-tuning.","type":"object","required":["grader"],"properties":{"grader":{"description":"Scores each answer; see the schemas of graders.","type":"object"},"hyperparameters":{"$ref":"#/$defs/reinforcementHyperparameters"},"response_format":{"description":"The shape that answers must have. In the guide, not in the API reference.","type":"object"},"max_episode_steps":{"description":"Azure only: agentic training, preview.","type":"integer","minimum":1,"x-tunelint":{"extra":true}},"tools":{"description":"Azure only: agentic training, preview.","type":"array","items":{"type":"object"},"x-tunelint":{"extra":true}}}};
const schema43 = {"description":"Each a number or \"auto\", but for reasoning_effort.","type":"object","additionalProperties":false,"properties":{"n_epochs":{"$ref":"#/$defs/epochs"},"batch_size":{"$ref":"#/$defs/batchSize"},"learning_rate_multiplier":{"$ref":"#/$defs/learningRate"},"compute_multiplier":{"description":"Scales the compute for exploring answers. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"number","exclusiveMinimum":0.00001,"maximum":10}]},"eval_interval":{"description":"Training steps between evaluations. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"integer","minimum":1}]},"eval_samples":{"description":"Answers per evaluated example. Default \"auto\".","anyOf":[{"const":"auto"},{"type":"integer","minimum":1}]},"reasoning_effort":{"description":"Default \"default\".","enum":["default","low","medium","high"]}}};

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
for(const key0 in data){
if(!(((((((key0 === "n_epochs") || (key0 === "batch_size")) || (key0 === "learning_rate_multiplier")) || (key0 === "compute_multiplier")) || (key0 === "eval_interval")) || (key0 === "eval_samples")) || (key0 === "reasoning_effort"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema43,data});
errors++;
}
}
if(data.n_epochs !== undefined){
let data0 = data.n_epochs;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if("auto" !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema35.anyOf[0],data:data0});
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 50 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema35.anyOf[1],data:data0});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(-1 !== data0){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf/2/const",keyword:"const",params:{allowedValue: -1},parentSchema:schema35.anyOf[2],data:data0});
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
vErrors = add(vErrors, {instancePath:instancePath+"/n_epochs",schemaPath:"#/$defs/epochs/anyOf",keyword:"anyOf",params:{},parentSchema:schema35,data:data0});
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
if(data.batch_size !== undefined){
let data1 = data.batch_size;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if("auto" !== data1){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema36.anyOf[0],data:data1});
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
const _errs13 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 256 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema36.anyOf[1],data:data1});
errors++;
}
}
var _valid1 = _errs13 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
vErrors = add(vErrors, {instancePath:instancePath+"/batch_size",schemaPath:"#/$defs/batchSize/anyOf",keyword:"anyOf",params:{},parentSchema:schema36,data:data1});
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = Math.min(_errs11, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.learning_rate_multiplier !== undefined){
let data2 = data.learning_rate_multiplier;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if("auto" !== data2){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema37.anyOf[0],data:data2});
errors++;
}
var _valid2 = _errs18 === errors;
valid6 = valid6 || _valid2;
const _errs19 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},parentSchema:schema37.anyOf[1],data:data2});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf/1/type",keyword:"type",params:{type: "number"},parentSchema:schema37.anyOf[1],data:data2});
errors++;
}
var _valid2 = _errs19 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/learning_rate_multiplier",schemaPath:"#/$defs/learningRate/anyOf",keyword:"anyOf",params:{},parentSchema:schema37,data:data2});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = Math.min(_errs17, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.compute_multiplier !== undefined){
let data3 = data.compute_multiplier;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if("auto" !== data3){
vErrors = add(vErrors, {instancePath:instancePath+"/compute_multiplier",schemaPath:"#/properties/compute_multiplier/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema43.properties.compute_multiplier.anyOf[0],data:data3});
errors++;
}
var _valid3 = _errs23 === errors;
valid7 = valid7 || _valid3;
const _errs24 = errors;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 10 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/compute_multiplier",schemaPath:"#/properties/compute_multiplier/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema43.properties.compute_multiplier.anyOf[1],data:data3});
errors++;
}
if(data3 <= 0.00001 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/compute_multiplier",schemaPath:"#/properties/compute_multiplier/anyOf/1/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0.00001},parentSchema:schema43.properties.compute_multiplier.anyOf[1],data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/compute_multiplier",schemaPath:"#/properties/compute_multiplier/anyOf/1/type",keyword:"type",params:{type: "number"},parentSchema:schema43.properties.compute_multiplier.anyOf[1],data:data3});
errors++;
}
var _valid3 = _errs24 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
vErrors = add(vErrors, {instancePath:instancePath+"/compute_multiplier",schemaPath:"#/properties/compute_multiplier/anyOf",keyword:"anyOf",params:{},parentSchema:schema43.properties.compute_multiplier,data:data3});
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = Math.min(_errs22, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.eval_interval !== undefined){
let data4 = data.eval_interval;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if("auto" !== data4){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_interval",schemaPath:"#/properties/eval_interval/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema43.properties.eval_interval.anyOf[0],data:data4});
errors++;
}
var _valid4 = _errs28 === errors;
valid8 = valid8 || _valid4;
const _errs29 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_interval",schemaPath:"#/properties/eval_interval/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema43.properties.eval_interval.anyOf[1],data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_interval",schemaPath:"#/properties/eval_interval/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema43.properties.eval_interval.anyOf[1],data:data4});
errors++;
}
}
var _valid4 = _errs29 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_interval",schemaPath:"#/properties/eval_interval/anyOf",keyword:"anyOf",params:{},parentSchema:schema43.properties.eval_interval,data:data4});
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = Math.min(_errs27, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.eval_samples !== undefined){
let data5 = data.eval_samples;
const _errs32 = errors;
let valid9 = false;
const _errs33 = errors;
if("auto" !== data5){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_samples",schemaPath:"#/properties/eval_samples/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema43.properties.eval_samples.anyOf[0],data:data5});
errors++;
}
var _valid5 = _errs33 === errors;
valid9 = valid9 || _valid5;
const _errs34 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_samples",schemaPath:"#/properties/eval_samples/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema43.properties.eval_samples.anyOf[1],data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_samples",schemaPath:"#/properties/eval_samples/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema43.properties.eval_samples.anyOf[1],data:data5});
errors++;
}
}
var _valid5 = _errs34 === errors;
valid9 = valid9 || _valid5;
if(!valid9){
vErrors = add(vErrors, {instancePath:instancePath+"/eval_samples",schemaPath:"#/properties/eval_samples/anyOf",keyword:"anyOf",params:{},parentSchema:schema43.properties.eval_samples,data:data5});
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = Math.min(_errs32, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.reasoning_effort !== undefined){
let data6 = data.reasoning_effort;
if(!((((data6 === "default") || (data6 === "low")) || (data6 === "medium")) || (data6 === "high"))){
vErrors = add(vErrors, {instancePath:instancePath+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/enum",keyword:"enum",params:{allowedValues: schema43.properties.reasoning_effort.enum},parentSchema:schema43.properties.reasoning_effort,data:data6});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema43,data});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.grader === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grader"},parentSchema:schema42,data});
errors++;
}
if(data.grader !== undefined){
let data0 = data.grader;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
vErrors = add(vErrors, {instancePath:instancePath+"/grader",schemaPath:"#/properties/grader/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.grader,data:data0});
errors++;
}
}
if(data.hyperparameters !== undefined){
if(!(validate27(data.hyperparameters, {instancePath:instancePath+"/hyperparameters",parentData:data,parentDataProperty:"hyperparameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : join(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.response_format !== undefined){
let data2 = data.response_format;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = add(vErrors, {instancePath:instancePath+"/response_format",schemaPath:"#/properties/response_format/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.response_format,data:data2});
errors++;
}
}
if(data.max_episode_steps !== undefined){
let data3 = data.max_episode_steps;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = add(vErrors, {instancePath:instancePath+"/max_episode_steps",schemaPath:"#/properties/max_episode_steps/type",keyword:"type",params:{type: "integer"},parentSchema:schema42.properties.max_episode_steps,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = add(vErrors, {instancePath:instancePath+"/max_episode_steps",schemaPath:"#/properties/max_episode_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema42.properties.max_episode_steps,data:data3});
errors++;
}
}
}
if(data.tools !== undefined){
let data4 = data.tools;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = add(vErrors, {instancePath:instancePath+"/tools/" + i0,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},parentSchema:schema42.properties.tools.items,data:data5});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},parentSchema:schema42.properties.tools,data:data4});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema42,data});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"grader":true,"hyperparameters":true,"response_format":true,"max_episode_steps":true,"tools":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("reinforcement" !== data.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = Math.min(_errs1, vErrors.length);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reinforcement === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "reinforcement"},parentSchema:schema33.then,data});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
}
if(!valid0){
vErrors = add(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},parentSchema:schema33,data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema33,data});
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "supervised")) || (key0 === "dpo")) || (key0 === "reinforcement"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema33,data});
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((data1 === "supervised") || (data1 === "dpo")) || (data1 === "reinforcement"))){
vErrors = add(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema33.properties.type.enum},parentSchema:schema33.properties.type,data:data1});
errors++;
}
}
if(data.supervised !== undefined){
let data2 = data.supervised;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "hyperparameters")){
vErrors = add(vErrors, {instancePath:instancePath+"/supervised",schemaPath:"#/properties/supervised/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema33.properties.supervised,data:data2});
errors++;
}
}
if(data2.hyperparameters !== undefined){
if(!(validate22(data2.hyperparameters, {instancePath:instancePath+"/supervised/hyperparameters",parentData:data2,parentDataProperty:"hyperparameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/supervised",schemaPath:"#/properties/supervised/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.supervised,data:data2});
errors++;
}
}
if(data.dpo !== undefined){
let data4 = data.dpo;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(key2 === "hyperparameters")){
vErrors = add(vErrors, {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema33.properties.dpo,data:data4});
errors++;
}
}
if(data4.hyperparameters !== undefined){
if(!(validate24(data4.hyperparameters, {instancePath:instancePath+"/dpo/hyperparameters",parentData:data4,parentDataProperty:"hyperparameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/dpo",schemaPath:"#/properties/dpo/type",keyword:"type",params:{type: "object"},parentSchema:schema33.properties.dpo,data:data4});
errors++;
}
}
if(data.reinforcement !== undefined){
if(!(validate26(data.reinforcement, {instancePath:instancePath+"/reinforcement",parentData:data,parentDataProperty:"reinforcement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : join(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema33,data});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^(?:[Ss]tandard|[Gg]lobal[Ss]tandard|[Dd]eveloper(?:[Tt]ier)?)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/job.schema.json" */;
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
if(data.model === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"},parentSchema:schema31,data});
errors++;
}
if(data.training_file === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "training_file"},parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.model,data:data0});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.model,data:data0});
errors++;
}
}
if(data.training_file !== undefined){
let data1 = data.training_file;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/training_file",schemaPath:"#/properties/training_file/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.training_file,data:data1});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/training_file",schemaPath:"#/properties/training_file/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.training_file,data:data1});
errors++;
}
}
if(data.validation_file !== undefined){
let data2 = data.validation_file;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/validation_file",schemaPath:"#/properties/validation_file/type",keyword:"type",params:{type: schema31.properties.validation_file.type},parentSchema:schema31.properties.validation_file,data:data2});
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/validation_file",schemaPath:"#/properties/validation_file/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.validation_file,data:data2});
errors++;
}
}
}
if(data.suffix !== undefined){
let data3 = data.suffix;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: schema31.properties.suffix.type},parentSchema:schema31.properties.suffix,data:data3});
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/maxLength",keyword:"maxLength",params:{limit: 64},parentSchema:schema31.properties.suffix,data:data3});
errors++;
}
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.suffix,data:data3});
errors++;
}
}
}
if(data.seed !== undefined){
let data4 = data.seed;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema31.properties.seed.type},parentSchema:schema31.properties.seed,data:data4});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema31.properties.seed,data:data4});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = add(vErrors, {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.seed,data:data4});
errors++;
}
}
}
if(data.metadata !== undefined){
let data5 = data.metadata;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema31.properties.metadata.type},parentSchema:schema31.properties.metadata,data:data5});
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 16){
vErrors = add(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit: 16},parentSchema:schema31.properties.metadata,data:data5});
errors++;
}
for(const key1 in data5){
const _errs14 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},parentSchema:schema31.properties.metadata.propertyNames,data:key1,propertyName:key1});
errors++;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key1},parentSchema:schema31.properties.metadata,data:data5});
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(func2(data6) > 512){
vErrors = add(vErrors, {instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 512},parentSchema:schema31.properties.metadata.additionalProperties,data:data6});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.metadata.additionalProperties,data:data6});
errors++;
}
}
}
}
if(data.integrations !== undefined){
let data7 = data.integrations;
if((!(Array.isArray(data7))) && (data7 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations",schemaPath:"#/properties/integrations/type",keyword:"type",params:{type: schema31.properties.integrations.type},parentSchema:schema31.properties.integrations,data:data7});
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs23 = errors;
let valid6 = true;
const _errs24 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type !== undefined){
if("wandb" !== data8.type){
vErrors = add(vErrors, {});
errors++;
}
}
}
var _valid0 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = Math.min(_errs23, vErrors.length);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs26 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.wandb === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0,schemaPath:"#/$defs/integration/then/required",keyword:"required",params:{missingProperty: "wandb"},parentSchema:schema32.then,data:data8});
errors++;
}
}
var _valid0 = _errs26 === errors;
valid6 = _valid0;
}
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0,schemaPath:"#/$defs/integration/if",keyword:"if",params:{failingKeyword: "then"},parentSchema:schema32,data:data8});
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0,schemaPath:"#/$defs/integration/required",keyword:"required",params:{missingProperty: "type"},parentSchema:schema32,data:data8});
errors++;
}
if(data8.type !== undefined){
let data10 = data8.type;
if(!(data10 === "wandb")){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/type",schemaPath:"#/$defs/integration/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},parentSchema:schema32.properties.type,data:data10});
errors++;
}
}
if(data8.wandb !== undefined){
let data11 = data8.wandb;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.project === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb",schemaPath:"#/$defs/integration/properties/wandb/required",keyword:"required",params:{missingProperty: "project"},parentSchema:schema32.properties.wandb,data:data11});
errors++;
}
if(data11.project !== undefined){
let data12 = data11.project;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/project",schemaPath:"#/$defs/integration/properties/wandb/properties/project/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema32.properties.wandb.properties.project,data:data12});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/project",schemaPath:"#/$defs/integration/properties/wandb/properties/project/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.wandb.properties.project,data:data12});
errors++;
}
}
if(data11.name !== undefined){
let data13 = data11.name;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/name",schemaPath:"#/$defs/integration/properties/wandb/properties/name/type",keyword:"type",params:{type: schema32.properties.wandb.properties.name.type},parentSchema:schema32.properties.wandb.properties.name,data:data13});
errors++;
}
}
if(data11.entity !== undefined){
let data14 = data11.entity;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/entity",schemaPath:"#/$defs/integration/properties/wandb/properties/entity/type",keyword:"type",params:{type: schema32.properties.wandb.properties.entity.type},parentSchema:schema32.properties.wandb.properties.entity,data:data14});
errors++;
}
}
if(data11.tags !== undefined){
let data15 = data11.tags;
if(Array.isArray(data15)){
if(data15.length > 50){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/tags",schemaPath:"#/$defs/integration/properties/wandb/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},parentSchema:schema32.properties.wandb.properties.tags,data:data15});
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(func2(data16) > 64){
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/tags/" + i1,schemaPath:"#/$defs/integration/properties/wandb/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 64},parentSchema:schema32.properties.wandb.properties.tags.items,data:data16});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/tags/" + i1,schemaPath:"#/$defs/integration/properties/wandb/properties/tags/items/type",keyword:"type",params:{type: "string"},parentSchema:schema32.properties.wandb.properties.tags.items,data:data16});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb/tags",schemaPath:"#/$defs/integration/properties/wandb/properties/tags/type",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.wandb.properties.tags,data:data15});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0+"/wandb",schemaPath:"#/$defs/integration/properties/wandb/type",keyword:"type",params:{type: "object"},parentSchema:schema32.properties.wandb,data:data11});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/integrations/" + i0,schemaPath:"#/$defs/integration/type",keyword:"type",params:{type: "object"},parentSchema:schema32,data:data8});
errors++;
}
}
}
}
if(data.method !== undefined){
if(!(validate21(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.hyperparameters !== undefined){
if(!(validate22(data.hyperparameters, {instancePath:instancePath+"/hyperparameters",parentData:data,parentDataProperty:"hyperparameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : join(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.trainingType !== undefined){
let data19 = data.trainingType;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
vErrors = add(vErrors, {instancePath:instancePath+"/trainingType",schemaPath:"#/properties/trainingType/pattern",keyword:"pattern",params:{pattern: "^(?:[Ss]tandard|[Gg]lobal[Ss]tandard|[Dd]eveloper(?:[Tt]ier)?)$"},parentSchema:schema31.properties.trainingType,data:data19});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/trainingType",schemaPath:"#/properties/trainingType/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.trainingType,data:data19});
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
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
