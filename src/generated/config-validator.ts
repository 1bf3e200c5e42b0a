// @ts-nocheck
// Generated from schemas/ by scripts/gen/validators.mjs. Do not edit.
import codePoints from '../format/code-points.ts';
const LIMIT = 1000;
const add = (kept, error) => (kept === null ? [error] : kept.length < LIMIT ? (kept.push(error), kept) : kept);
const join = (kept, more) => (kept.length < LIMIT ? kept.concat(more) : kept);
export const config = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://tunelint.dev/schemas/config.schema.json","title":"Configuration of tunelint","description":"tunelint.config.json, .yaml and .tunelintrc, or the member \"tunelint\" of package.json; see docs/configuration.md.","x-tunelint":{"document":true},"type":"object","additionalProperties":false,"properties":{"$schema":{"description":"The address of this schema, for editors.","type":"string"},"extends":{"description":"Severities to start from: recommended, strict, all. Default: recommended.","type":["string","array"],"items":{"$ref":"#/$defs/preset"},"if":{"type":"string"},"then":{"$ref":"#/$defs/preset"}},"profile":{"description":"Provider whose contract applies. Default: openai.","enum":["axolotl","azure","bedrock-nova","bedrock-rft","fireworks","gemini","llamafactory","mistral","ms-swift","nebius","openai","together","trl"]},"model":{"description":"Model to train; decides encoding, token limit and price. Default: the profile’s for the data.","type":"string","minLength":1,"maxLength":200},"method":{"description":"Training method. Default: auto, from the data.","enum":["auto","supervised","dpo","reinforcement"]},"rules":{"$ref":"#/$defs/rules"},"epochs":{"description":"Epochs for the cost estimate. Default: auto.","anyOf":[{"const":"auto"},{"type":"integer","minimum":1,"maximum":50}]},"maxCost":{"description":"Budget in USD: an estimate above it is an error.","type":"number","minimum":0},"overrides":{"description":"Settings for some files; of several that fit a file, later ones win.","type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/globs","description":"The files that this is about."},"profile":{"description":"Provider whose contract applies. Default: openai.","enum":["axolotl","azure","bedrock-nova","bedrock-rft","fireworks","gemini","llamafactory","mistral","ms-swift","nebius","openai","together","trl"]},"model":{"description":"Model to train; decides encoding, token limit and price. Default: the profile’s for the data.","type":"string","minLength":1,"maxLength":200},"method":{"description":"Training method. Default: auto, from the data.","enum":["auto","supervised","dpo","reinforcement"]},"rules":{"$ref":"#/$defs/rules"}}}},"splits":{"description":"Which files are one dataset: {train, validation}, or several of these by name.","type":"object","if":{"type":"object","anyOf":[{"type":"object","required":["train"],"properties":{"train":{"type":["string","array"]}}},{"type":"object","required":["validation"],"properties":{"validation":{"type":["string","array"]}}}]},"then":{"$ref":"#/$defs/split"},"else":{"type":"object","additionalProperties":{"$ref":"#/$defs/split"}}},"ignores":{"$ref":"#/$defs/globs","description":"Files that are never checked."},"failOn":{"description":"Lowest severity that makes the exit code 1. Default: error.","enum":["error","warning"]},"maxWarnings":{"description":"The exit code is 1 when there are more warnings than this.","type":"integer","minimum":0},"format":{"description":"Output format. Default: stylish.","enum":["compact","github","gitlab","html","json","jsonl","junit","markdown","sarif","stylish"]},"output":{"description":"File for the report. Only in a configuration that is named with -c.","type":"string","minLength":1},"plugins":{"description":"Modules with rules of your own. Only in a configuration that is named with -c.","type":"array","items":{"type":["string","object"],"minLength":1,"required":["rules"],"properties":{"name":{"type":"string"},"rules":{"type":"array"}}}}},"$defs":{"severity":{"enum":["off","info","warning","error"]},"preset":{"enum":["recommended","strict","all"]},"globs":{"type":["string","array"],"minLength":1,"maxLength":256,"minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}},"split":{"type":"object","additionalProperties":false,"required":["train","validation"],"properties":{"train":{"$ref":"#/$defs/globs","description":"Training files."},"validation":{"$ref":"#/$defs/globs","description":"Validation files."}}},"rules":{"description":"Severities by rule; off switches a rule off.","type":"object","allOf":[{"type":"object","additionalProperties":{"$ref":"#/$defs/severity"}}],"additionalProperties":false,"patternProperties":{"^[^/]+/.":{"description":"A rule of a plugin."}},"properties":{"answer-format-outlier":{"description":"Nearly all answers are JSON, and some are not."},"arguments-as-text":{"description":"Arguments of calls are text where the trainer wants objects."},"arguments-break-schema":{"description":"A call breaks the parameters that its own tool declares."},"arguments-not-json":{"description":"The arguments of a call are no JSON object."},"arguments-not-string":{"description":"The arguments of a call are not a string."},"assistant-first":{"description":"Conversations start with the assistant."},"audio-or-file-part":{"description":"A message holds audio or a file, which fine-tuning does not support."},"blank-line":{"description":"The file has blank lines."},"byte-order-mark":{"description":"The file starts with a UTF-8 byte order mark."},"call-id-length":{"description":"The id of a call has not the form that the provider asks for."},"completion-empty":{"description":"A prompt/completion row has an empty completion."},"completion-style":{"description":"Prompts and completions lack what the old preparation tool advised: a separator, a leading space, an ending."},"conflicting-answers":{"description":"The same prompt has different answers."},"consecutive-assistant":{"description":"Two assistant messages stand in a row."},"content-beside-tool-calls":{"description":"Empty content stands beside tool calls."},"conversation-prefix-duplicate":{"description":"A conversation is the beginning of a longer one in the same file."},"cost-over-budget":{"description":"Training on the file would cost more than the budget."},"deprecated-functions":{"description":"Rows use the deprecated functions instead of tools."},"developer-role":{"description":"Supervised examples use the role developer, which is not listed for them."},"dpo-identical-outputs":{"description":"The two answers of a preference pair are the same."},"dpo-input-ends-with-assistant":{"description":"The input of a preference pair ends with an assistant message."},"dpo-length-bias":{"description":"The preferred answers are nearly always the shorter, or the longer ones."},"dpo-multi-turn":{"description":"The input of a preference pair holds earlier turns, which are not trained."},"dpo-old-field-names":{"description":"A preference pair names its answers as an old specification did."},"dpo-output-shape":{"description":"An output of a preference pair does not hold what the provider takes, which is one assistant message."},"duplicate-example":{"description":"The same example stands in the file more than once."},"duplicate-key":{"description":"One object has the same key twice; the last value silently wins."},"duplicate-tool-call-id":{"description":"Two calls of one message share an id, or one call is answered twice."},"duplicate-tool-name":{"description":"Two declared tools have the same name."},"edge-whitespace":{"description":"Trained answers begin or end with white space."},"empty-content":{"description":"A trained answer is empty, or the word that a program writes for nothing."},"empty-file":{"description":"The file holds no record."},"escaped-unicode-in-arguments":{"description":"Arguments spell letters as \\u escapes inside their string."},"example-too-long":{"description":"The example is longer than the model's training context and is cut from its end."},"few-examples":{"description":"A training file holds fewer examples than recommended."},"file-too-large":{"description":"The file is larger than the provider takes, or than a plain upload takes."},"final-result-dropped":{"description":"The results of tools at the end of a row vanish."},"format-does-not-fit-method":{"description":"The file's format does not fit the training method."},"grader-schema":{"description":"The grader of a reinforcement job has a fault of its own."},"grader-unknown-field":{"description":"The grader reads a field that rows lack, or that it cannot judge by."},"image-base64":{"description":"An image in a data URL is broken base64, or cut off."},"image-detail":{"description":"The `detail` of an image is not auto, low or high."},"image-format":{"description":"An image is not a sound JPEG, PNG or WEBP file."},"image-in-dpo":{"description":"A preference pair holds an image, and preference training is for text."},"image-mode":{"description":"An image is not in the colour mode RGB or RGBA."},"image-model":{"description":"The model that was named does not train on images."},"image-not-inline":{"description":"An image is named by a URL, and the provider takes data URLs only."},"image-outside-user":{"description":"An image stands in a message that is not the user’s."},"image-placeholders":{"description":"A row has more or fewer images than places for them."},"image-too-large":{"description":"An image has more bytes, or more pixels, than training takes."},"image-unreachable":{"description":"With `--check-urls`: what an image URL leads to cannot be fetched, or is no image that training reads."},"image-url":{"description":"An image has no URL that training can fetch, or one that will fail it."},"invalid-json":{"description":"A line is not valid JSON; the column and the cause are named."},"invalid-parameters-schema":{"description":"The parameters of a tool are no usable JSON Schema."},"job-schema":{"description":"A parameter of the job request is missing, unknown, out of range or in the wrong place."},"label-variants":{"description":"The same label is spelt in several ways."},"last-message-not-assistant":{"description":"A supervised example does not end with the assistant."},"line-not-object":{"description":"A line is valid JSON but holds an array, a string or a number instead of an object."},"line-too-long":{"description":"A line is longer than the line limit."},"lone-surrogate":{"description":"A string holds half of a character, such as \\ud83d alone."},"message-name-pattern":{"description":"A message has a name that the chat API would not take."},"mixed-formats":{"description":"A file mixes rows of different training formats."},"model-alias":{"description":"The job request names an alias instead of a snapshot."},"model-does-not-support-method":{"description":"The model that was named does not know the training method, or is not offered at all."},"model-retired":{"description":"The model that was named is shut down, or can no longer be trained."},"model-retiring":{"description":"The model that was named will soon be closed for training or shut down."},"mojibake":{"description":"A text was read with the wrong encoding."},"multi-turn-without-weight":{"description":"Conversations with several answers use no weight, so that all answers are trained."},"near-duplicate-example":{"description":"Examples are nearly the same as others."},"nesting-too-deep":{"description":"A record is nested deeper than the limit; its fields are not checked."},"no-assistant-message":{"description":"A supervised example has no assistant message, so there is nothing to learn."},"no-trainable-tokens":{"description":"Everything the example could teach lies behind the model's token limit."},"no-user-message":{"description":"A conversation has no user message."},"no-validation-file":{"description":"No validation file was named for a training file."},"not-jsonl":{"description":"The file is not JSONL: an array, pretty-printed JSON, CSV, an archive or something else."},"not-utf8":{"description":"The file or a line is not UTF-8."},"null-in-arguments":{"description":"Calls send null for parameters that should be left out."},"parallel-calls-disabled-but-used":{"description":"A row forbids parallel calls and trains them."},"parts-not-throughout":{"description":"A row with an image has messages whose content is plain text."},"personal-data":{"description":"A text holds an e-mail address, a phone number, a card number or an IBAN."},"placeholder-left":{"description":"A text still holds a placeholder, a reminder or an HTML entity."},"platform-closed":{"description":"Nobody can create a fine-tuning job on the platform any more."},"possible-secret":{"description":"A text holds what looks like a key, a token or a password."},"preference-scores":{"description":"A preference row does not say which of its two answers is the better one."},"prompt-ending":{"description":"A prompt ends with a message that no template goes on from."},"refusal-share":{"description":"A share of the answers are refusals."},"rejected-equals-answer":{"description":"The rejected answer is the chosen one."},"reserved-word":{"description":"A text holds a word that the provider keeps for itself."},"rft-constant-reference":{"description":"The reference answer is the same in all rows."},"rft-inconsistent-fields":{"description":"The fields for the grader, or the types of their values, differ between rows."},"rft-job-setting-in-row":{"description":"A reinforcement example holds a setting that belongs to the job."},"rft-last-message-not-user":{"description":"A reinforcement example does not end with a user message."},"rft-moderation-phrase":{"description":"A reinforcement prompt asks for the chain of thought, which moderation may take for reasoning extraction."},"rft-no-reference-field":{"description":"Reinforcement examples hold nothing for a grader to compare answers with."},"rft-system-role":{"description":"A reinforcement example holds a system message."},"rft-validation-missing":{"description":"A reinforcement job needs a validation file, and none was named."},"role-not-taken":{"description":"A message has a role that the provider does not know."},"row-ending":{"description":"A row ends in a way that the provider does not take."},"row-not-checked":{"description":"A row could not be checked: a rule failed at it."},"sample-weight":{"description":"The weight of a row is not what the provider takes."},"schema":{"description":"A field is missing or has the wrong type or value."},"several-formats-in-row":{"description":"One row has the keys of two formats."},"sharegpt-call":{"description":"A call or the list of tools in a ShareGPT row is not the JSON that the trainer reads."},"sharegpt-turns":{"description":"The turns of a ShareGPT row do not stand where the trainer counts them."},"special-token-in-content":{"description":"A text holds a special token or a chat template marker."},"split-leakage":{"description":"The validation file repeats examples or prompts of the training file."},"system-not-first":{"description":"A system message stands where the provider takes none."},"system-prompt-changed":{"description":"The trainer changes the system prompt by itself."},"system-prompt-drift":{"description":"Nearly all rows have the same system prompt, and a few have another one or none."},"text-beside-call":{"description":"Text stands beside tool calls, and the trainer has no place for both."},"tokens-over-job-limit":{"description":"The tokens of the training file, times the epochs, are more than one job may have."},"too-few-examples":{"description":"A training file holds fewer examples than a job needs."},"too-many-examples":{"description":"The file has more examples than the provider takes."},"too-many-image-examples":{"description":"A file holds more examples with images than the provider takes."},"too-many-images":{"description":"An example holds more images than the provider takes."},"too-many-rft-examples":{"description":"A reinforcement file holds more examples than a job takes."},"too-many-tools":{"description":"A row declares more tools than the service takes."},"tool-call-unanswered":{"description":"A tool call in the middle of a conversation gets no result."},"tool-definition-keys":{"description":"A function is declared without what the provider needs of it."},"tool-result-orphan":{"description":"A tool message answers a call that the assistant message before it does not make."},"tool-use-ids":{"description":"Calls and results of a Bedrock conversation do not fit together."},"tools-and-functions-mixed":{"description":"A row uses both the current and the deprecated style of calling."},"tools-missing":{"description":"Rows call tools and declare none."},"trains-all-roles":{"description":"The trainer learns everything that is said, not only the answers."},"turns-not-alternating":{"description":"User and assistant do not take turns, which the provider asks for."},"undeclared-tool":{"description":"A call names a tool that its row does not declare."},"unicode-line-separator":{"description":"A string holds U+2028, U+2029 or U+0085, at which other readers cut the line."},"unknown-format":{"description":"Rows have the shape of another tool's training data."},"unknown-message-key":{"description":"A message has a key that its role does not have."},"unknown-model":{"description":"The model that was named is not one that the profile knows."},"unknown-top-level-key":{"description":"A record has a top-level key that its format does not know."},"unsafe-number":{"description":"A number loses digits or overflows in most JSON readers."},"weight-all-zero":{"description":"Every assistant message of an example has weight 0."},"weight-ignored":{"description":"Messages have a weight of 0, and the provider trains on them all the same."},"weight-not-0-or-1":{"description":"The weight of an assistant message is neither 0 nor 1."},"weight-on-example":{"description":"A whole example has a weight, which only assistant messages can have."},"weight-on-non-assistant":{"description":"A message that is not the assistant's has a weight."},"weight-outside-sft":{"description":"A weight stands where no supervised training happens."},"wrong-extension":{"description":"The name of the file does not end with .jsonl."}}}}};
const schema32 = {"enum":["recommended","strict","all"]};
const schema36 = {"type":["string","array"],"minLength":1,"maxLength":256,"minItems":1,"maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":256}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (codePoints.default ?? codePoints);
const schema34 = {"description":"Severities by rule; off switches a rule off.","type":"object","allOf":[{"type":"object","additionalProperties":{"$ref":"#/$defs/severity"}}],"additionalProperties":false,"patternProperties":{"^[^/]+/.":{"description":"A rule of a plugin."}},"properties":{"answer-format-outlier":{"description":"Nearly all answers are JSON, and some are not."},"arguments-as-text":{"description":"Arguments of calls are text where the trainer wants objects."},"arguments-break-schema":{"description":"A call breaks the parameters that its own tool declares."},"arguments-not-json":{"description":"The arguments of a call are no JSON object."},"arguments-not-string":{"description":"The arguments of a call are not a string."},"assistant-first":{"description":"Conversations start with the assistant."},"audio-or-file-part":{"description":"A message holds audio or a file, which fine-tuning does not support."},"blank-line":{"description":"The file has blank lines."},"byte-order-mark":{"description":"The file starts with a UTF-8 byte order mark."},"call-id-length":{"description":"The id of a call has not the form that the provider asks for."},"completion-empty":{"description":"A prompt/completion row has an empty completion."},"completion-style":{"description":"Prompts and completions lack what the old preparation tool advised: a separator, a leading space, an ending."},"conflicting-answers":{"description":"The same prompt has different answers."},"consecutive-assistant":{"description":"Two assistant messages stand in a row."},"content-beside-tool-calls":{"description":"Empty content stands beside tool calls."},"conversation-prefix-duplicate":{"description":"A conversation is the beginning of a longer one in the same file."},"cost-over-budget":{"description":"Training on the file would cost more than the budget."},"deprecated-functions":{"description":"Rows use the deprecated functions instead of tools."},"developer-role":{"description":"Supervised examples use the role developer, which is not listed for them."},"dpo-identical-outputs":{"description":"The two answers of a preference pair are the same."},"dpo-input-ends-with-assistant":{"description":"The input of a preference pair ends with an assistant message."},"dpo-length-bias":{"description":"The preferred answers are nearly always the shorter, or the longer ones."},"dpo-multi-turn":{"description":"The input of a preference pair holds earlier turns, which are not trained."},"dpo-old-field-names":{"description":"A preference pair names its answers as an old specification did."},"dpo-output-shape":{"description":"An output of a preference pair does not hold what the provider takes, which is one assistant message."},"duplicate-example":{"description":"The same example stands in the file more than once."},"duplicate-key":{"description":"One object has the same key twice; the last value silently wins."},"duplicate-tool-call-id":{"description":"Two calls of one message share an id, or one call is answered twice."},"duplicate-tool-name":{"description":"Two declared tools have the same name."},"edge-whitespace":{"description":"Trained answers begin or end with white space."},"empty-content":{"description":"A trained answer is empty, or the word that a program writes for nothing."},"empty-file":{"description":"The file holds no record."},"escaped-unicode-in-arguments":{"description":"Arguments spell letters as \\u escapes inside their string."},"example-too-long":{"description":"The example is longer than the model's training context and is cut from its end."},"few-examples":{"description":"A training file holds fewer examples than recommended."},"file-too-large":{"description":"The file is larger than the provider takes, or than a plain upload takes."},"final-result-dropped":{"description":"The results of tools at the end of a row vanish."},"format-does-not-fit-method":{"description":"The file's format does not fit the training method."},"grader-schema":{"description":"The grader of a reinforcement job has a fault of its own."},"grader-unknown-field":{"description":"The grader reads a field that rows lack, or that it cannot judge by."},"image-base64":{"description":"An image in a data URL is broken base64, or cut off."},"image-detail":{"description":"The `detail` of an image is not auto, low or high."},"image-format":{"description":"An image is not a sound JPEG, PNG or WEBP file."},"image-in-dpo":{"description":"A preference pair holds an image, and preference training is for text."},"image-mode":{"description":"An image is not in the colour mode RGB or RGBA."},"image-model":{"description":"The model that was named does not train on images."},"image-not-inline":{"description":"An image is named by a URL, and the provider takes data URLs only."},"image-outside-user":{"description":"An image stands in a message that is not the user’s."},"image-placeholders":{"description":"A row has more or fewer images than places for them."},"image-too-large":{"description":"An image has more bytes, or more pixels, than training takes."},"image-unreachable":{"description":"With `--check-urls`: what an image URL leads to cannot be fetched, or is no image that training reads."},"image-url":{"description":"An image has no URL that training can fetch, or one that will fail it."},"invalid-json":{"description":"A line is not valid JSON; the column and the cause are named."},"invalid-parameters-schema":{"description":"The parameters of a tool are no usable JSON Schema."},"job-schema":{"description":"A parameter of the job request is missing, unknown, out of range or in the wrong place."},"label-variants":{"description":"The same label is spelt in several ways."},"last-message-not-assistant":{"description":"A supervised example does not end with the assistant."},"line-not-object":{"description":"A line is valid JSON but holds an array, a string or a number instead of an object."},"line-too-long":{"description":"A line is longer than the line limit."},"lone-surrogate":{"description":"A string holds half of a character, such as \\ud83d alone."},"message-name-pattern":{"description":"A message has a name that the chat API would not take."},"mixed-formats":{"description":"A file mixes rows of different training formats."},"model-alias":{"description":"The job request names an alias instead of a snapshot."},"model-does-not-support-method":{"description":"The model that was named does not know the training method, or is not offered at all."},"model-retired":{"description":"The model that was named is shut down, or can no longer be trained."},"model-retiring":{"description":"The model that was named will soon be closed for training or shut down."},"mojibake":{"description":"A text was read with the wrong encoding."},"multi-turn-without-weight":{"description":"Conversations with several answers use no weight, so that all answers are trained."},"near-duplicate-example":{"description":"Examples are nearly the same as others."},"nesting-too-deep":{"description":"A record is nested deeper than the limit; its fields are not checked."},"no-assistant-message":{"description":"A supervised example has no assistant message, so there is nothing to learn."},"no-trainable-tokens":{"description":"Everything the example could teach lies behind the model's token limit."},"no-user-message":{"description":"A conversation has no user message."},"no-validation-file":{"description":"No validation file was named for a training file."},"not-jsonl":{"description":"The file is not JSONL: an array, pretty-printed JSON, CSV, an archive or something else."},"not-utf8":{"description":"The file or a line is not UTF-8."},"null-in-arguments":{"description":"Calls send null for parameters that should be left out."},"parallel-calls-disabled-but-used":{"description":"A row forbids parallel calls and trains them."},"parts-not-throughout":{"description":"A row with an image has messages whose content is plain text."},"personal-data":{"description":"A text holds an e-mail address, a phone number, a card number or an IBAN."},"placeholder-left":{"description":"A text still holds a placeholder, a reminder or an HTML entity."},"platform-closed":{"description":"Nobody can create a fine-tuning job on the platform any more."},"possible-secret":{"description":"A text holds what looks like a key, a token or a password."},"preference-scores":{"description":"A preference row does not say which of its two answers is the better one."},"prompt-ending":{"description":"A prompt ends with a message that no template goes on from."},"refusal-share":{"description":"A share of the answers are refusals."},"rejected-equals-answer":{"description":"The rejected answer is the chosen one."},"reserved-word":{"description":"A text holds a word that the provider keeps for itself."},"rft-constant-reference":{"description":"The reference answer is the same in all rows."},"rft-inconsistent-fields":{"description":"The fields for the grader, or the types of their values, differ between rows."},"rft-job-setting-in-row":{"description":"A reinforcement example holds a setting that belongs to the job."},"rft-last-message-not-user":{"description":"A reinforcement example does not end with a user message."},"rft-moderation-phrase":{"description":"A reinforcement prompt asks for the chain of thought, which moderation may take for reasoning extraction."},"rft-no-reference-field":{"description":"Reinforcement examples hold nothing for a grader to compare answers with."},"rft-system-role":{"description":"A reinforcement example holds a system message."},"rft-validation-missing":{"description":"A reinforcement job needs a validation file, and none was named."},"role-not-taken":{"description":"A message has a role that the provider does not know."},"row-ending":{"description":"A row ends in a way that the provider does not take."},"row-not-checked":{"description":"A row could not be checked: a rule failed at it."},"sample-weight":{"description":"The weight of a row is not what the provider takes."},"schema":{"description":"A field is missing or has the wrong type or value."},"several-formats-in-row":{"description":"One row has the keys of two formats."},"sharegpt-call":{"description":"A call or the list of tools in a ShareGPT row is not the JSON that the trainer reads."},"sharegpt-turns":{"description":"The turns of a ShareGPT row do not stand where the trainer counts them."},"special-token-in-content":{"description":"A text holds a special token or a chat template marker."},"split-leakage":{"description":"The validation file repeats examples or prompts of the training file."},"system-not-first":{"description":"A system message stands where the provider takes none."},"system-prompt-changed":{"description":"The trainer changes the system prompt by itself."},"system-prompt-drift":{"description":"Nearly all rows have the same system prompt, and a few have another one or none."},"text-beside-call":{"description":"Text stands beside tool calls, and the trainer has no place for both."},"tokens-over-job-limit":{"description":"The tokens of the training file, times the epochs, are more than one job may have."},"too-few-examples":{"description":"A training file holds fewer examples than a job needs."},"too-many-examples":{"description":"The file has more examples than the provider takes."},"too-many-image-examples":{"description":"A file holds more examples with images than the provider takes."},"too-many-images":{"description":"An example holds more images than the provider takes."},"too-many-rft-examples":{"description":"A reinforcement file holds more examples than a job takes."},"too-many-tools":{"description":"A row declares more tools than the service takes."},"tool-call-unanswered":{"description":"A tool call in the middle of a conversation gets no result."},"tool-definition-keys":{"description":"A function is declared without what the provider needs of it."},"tool-result-orphan":{"description":"A tool message answers a call that the assistant message before it does not make."},"tool-use-ids":{"description":"Calls and results of a Bedrock conversation do not fit together."},"tools-and-functions-mixed":{"description":"A row uses both the current and the deprecated style of calling."},"tools-missing":{"description":"Rows call tools and declare none."},"trains-all-roles":{"description":"The trainer learns everything that is said, not only the answers."},"turns-not-alternating":{"description":"User and assistant do not take turns, which the provider asks for."},"undeclared-tool":{"description":"A call names a tool that its row does not declare."},"unicode-line-separator":{"description":"A string holds U+2028, U+2029 or U+0085, at which other readers cut the line."},"unknown-format":{"description":"Rows have the shape of another tool's training data."},"unknown-message-key":{"description":"A message has a key that its role does not have."},"unknown-model":{"description":"The model that was named is not one that the profile knows."},"unknown-top-level-key":{"description":"A record has a top-level key that its format does not know."},"unsafe-number":{"description":"A number loses digits or overflows in most JSON readers."},"weight-all-zero":{"description":"Every assistant message of an example has weight 0."},"weight-ignored":{"description":"Messages have a weight of 0, and the provider trains on them all the same."},"weight-not-0-or-1":{"description":"The weight of an assistant message is neither 0 nor 1."},"weight-on-example":{"description":"A whole example has a weight, which only assistant messages can have."},"weight-on-non-assistant":{"description":"A message that is not the assistant's has a weight."},"weight-outside-sft":{"description":"A weight stands where no supervised training happens."},"wrong-extension":{"description":"The name of the file does not end with .jsonl."}}};
const schema35 = {"enum":["off","info","warning","error"]};
const pattern4 = new RegExp("^[^/]+/.", "u");

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
for(const key0 in data){
let data0 = data[key0];
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
vErrors = add(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema35.enum},parentSchema:schema35,data:data0});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},parentSchema:schema34.allOf[0],data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key1 in data){
if(!((func1.call(schema34.properties, key1)) || (pattern4.test(key1)))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema34,data});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema34,data});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["train","validation"],"properties":{"train":{"$ref":"#/$defs/globs","description":"Training files."},"validation":{"$ref":"#/$defs/globs","description":"Validation files."}}};

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
if(data.train === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "train"},parentSchema:schema37,data});
errors++;
}
if(data.validation === undefined){
vErrors = add(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validation"},parentSchema:schema37,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "train") || (key0 === "validation"))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema37,data});
errors++;
}
}
if(data.train !== undefined){
let data0 = data.train;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
vErrors = add(vErrors, {instancePath:instancePath+"/train",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema36.type},parentSchema:schema36,data:data0});
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/train",schemaPath:"#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36,data:data0});
errors++;
}
if(func2(data0) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/train",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36,data:data0});
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/train",schemaPath:"#/$defs/globs/maxItems",keyword:"maxItems",params:{limit: 1000},parentSchema:schema36,data:data0});
errors++;
}
if(data0.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/train",schemaPath:"#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema36,data:data0});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/train/" + i0,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36.items,data:data1});
errors++;
}
if(func2(data1) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/train/" + i0,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36.items,data:data1});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/train/" + i0,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},parentSchema:schema36.items,data:data1});
errors++;
}
}
}
}
if(data.validation !== undefined){
let data2 = data.validation;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = add(vErrors, {instancePath:instancePath+"/validation",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema36.type},parentSchema:schema36,data:data2});
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/validation",schemaPath:"#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36,data:data2});
errors++;
}
if(func2(data2) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/validation",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36,data:data2});
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/validation",schemaPath:"#/$defs/globs/maxItems",keyword:"maxItems",params:{limit: 1000},parentSchema:schema36,data:data2});
errors++;
}
if(data2.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/validation",schemaPath:"#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema36,data:data2});
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/validation/" + i1,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36.items,data:data3});
errors++;
}
if(func2(data3) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/validation/" + i1,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36.items,data:data3});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/validation/" + i1,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},parentSchema:schema36.items,data:data3});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},parentSchema:schema37,data});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://tunelint.dev/schemas/config.schema.json" */;
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
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = add(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema31,data});
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.$schema,data:data0});
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema31.properties.extends.type},parentSchema:schema31.properties.extends,data:data1});
errors++;
}
const _errs6 = errors;
let valid1 = true;
const _errs7 = errors;
if(typeof data1 !== "string"){
vErrors = add(vErrors, {});
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = Math.min(_errs6, vErrors.length);
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(((data1 === "recommended") || (data1 === "strict")) || (data1 === "all"))){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/$defs/preset/enum",keyword:"enum",params:{allowedValues: schema32.enum},parentSchema:schema32,data:data1});
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = add(vErrors, {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/if",keyword:"if",params:{failingKeyword: "then"},parentSchema:schema31.properties.extends,data:data1});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((data2 === "recommended") || (data2 === "strict")) || (data2 === "all"))){
vErrors = add(vErrors, {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/preset/enum",keyword:"enum",params:{allowedValues: schema32.enum},parentSchema:schema32,data:data2});
errors++;
}
}
}
}
if(data.profile !== undefined){
let data3 = data.profile;
if(!(((((((((((((data3 === "axolotl") || (data3 === "azure")) || (data3 === "bedrock-nova")) || (data3 === "bedrock-rft")) || (data3 === "fireworks")) || (data3 === "gemini")) || (data3 === "llamafactory")) || (data3 === "mistral")) || (data3 === "ms-swift")) || (data3 === "nebius")) || (data3 === "openai")) || (data3 === "together")) || (data3 === "trl"))){
vErrors = add(vErrors, {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.profile.enum},parentSchema:schema31.properties.profile,data:data3});
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 === "string"){
if(func2(data4) > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema31.properties.model,data:data4});
errors++;
}
if(func2(data4) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.model,data:data4});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.model,data:data4});
errors++;
}
}
if(data.method !== undefined){
let data5 = data.method;
if(!((((data5 === "auto") || (data5 === "supervised")) || (data5 === "dpo")) || (data5 === "reinforcement"))){
vErrors = add(vErrors, {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.method.enum},parentSchema:schema31.properties.method,data:data5});
errors++;
}
}
if(data.rules !== undefined){
if(!(validate21(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.epochs !== undefined){
let data7 = data.epochs;
const _errs19 = errors;
let valid6 = false;
const _errs20 = errors;
if("auto" !== data7){
vErrors = add(vErrors, {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/anyOf/0/const",keyword:"const",params:{allowedValue: "auto"},parentSchema:schema31.properties.epochs.anyOf[0],data:data7});
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = add(vErrors, {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/anyOf/1/type",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.epochs.anyOf[1],data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 50 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},parentSchema:schema31.properties.epochs.anyOf[1],data:data7});
errors++;
}
if(data7 < 1 || isNaN(data7)){
vErrors = add(vErrors, {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema31.properties.epochs.anyOf[1],data:data7});
errors++;
}
}
var _valid1 = _errs21 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
vErrors = add(vErrors, {instancePath:instancePath+"/epochs",schemaPath:"#/properties/epochs/anyOf",keyword:"anyOf",params:{},parentSchema:schema31.properties.epochs,data:data7});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = Math.min(_errs19, vErrors.length);
}
else {
vErrors = null;
}
}
}
}
if(data.maxCost !== undefined){
let data8 = data.maxCost;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxCost",schemaPath:"#/properties/maxCost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.maxCost,data:data8});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/maxCost",schemaPath:"#/properties/maxCost/type",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.maxCost,data:data8});
errors++;
}
}
if(data.overrides !== undefined){
let data9 = data.overrides;
if(Array.isArray(data9)){
if(data9.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 1000},parentSchema:schema31.properties.overrides,data:data9});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.files === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},parentSchema:schema31.properties.overrides.items,data:data10});
errors++;
}
for(const key1 in data10){
if(!(((((key1 === "files") || (key1 === "profile")) || (key1 === "model")) || (key1 === "method")) || (key1 === "rules"))){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema31.properties.overrides.items,data:data10});
errors++;
}
}
if(data10.files !== undefined){
let data11 = data10.files;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema36.type},parentSchema:schema36,data:data11});
errors++;
}
if(typeof data11 === "string"){
if(func2(data11) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36,data:data11});
errors++;
}
if(func2(data11) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36,data:data11});
errors++;
}
}
if(Array.isArray(data11)){
if(data11.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/$defs/globs/maxItems",keyword:"maxItems",params:{limit: 1000},parentSchema:schema36,data:data11});
errors++;
}
if(data11.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema36,data:data11});
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func2(data12) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36.items,data:data12});
errors++;
}
if(func2(data12) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36.items,data:data12});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},parentSchema:schema36.items,data:data12});
errors++;
}
}
}
}
if(data10.profile !== undefined){
let data13 = data10.profile;
if(!(((((((((((((data13 === "axolotl") || (data13 === "azure")) || (data13 === "bedrock-nova")) || (data13 === "bedrock-rft")) || (data13 === "fireworks")) || (data13 === "gemini")) || (data13 === "llamafactory")) || (data13 === "mistral")) || (data13 === "ms-swift")) || (data13 === "nebius")) || (data13 === "openai")) || (data13 === "together")) || (data13 === "trl"))){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/profile",schemaPath:"#/properties/overrides/items/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.profile.enum},parentSchema:schema31.properties.overrides.items.properties.profile,data:data13});
errors++;
}
}
if(data10.model !== undefined){
let data14 = data10.model;
if(typeof data14 === "string"){
if(func2(data14) > 200){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/model",schemaPath:"#/properties/overrides/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 200},parentSchema:schema31.properties.overrides.items.properties.model,data:data14});
errors++;
}
if(func2(data14) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/model",schemaPath:"#/properties/overrides/items/properties/model/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.overrides.items.properties.model,data:data14});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/model",schemaPath:"#/properties/overrides/items/properties/model/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.overrides.items.properties.model,data:data14});
errors++;
}
}
if(data10.method !== undefined){
let data15 = data10.method;
if(!((((data15 === "auto") || (data15 === "supervised")) || (data15 === "dpo")) || (data15 === "reinforcement"))){
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1+"/method",schemaPath:"#/properties/overrides/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.method.enum},parentSchema:schema31.properties.overrides.items.properties.method,data:data15});
errors++;
}
}
if(data10.rules !== undefined){
if(!(validate21(data10.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data10,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : join(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.overrides.items,data:data10});
errors++;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.overrides,data:data9});
errors++;
}
}
if(data.splits !== undefined){
let data17 = data.splits;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
vErrors = add(vErrors, {instancePath:instancePath+"/splits",schemaPath:"#/properties/splits/type",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.splits,data:data17});
errors++;
}
const _errs42 = errors;
let valid13 = true;
const _errs43 = errors;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
vErrors = add(vErrors, {});
errors++;
}
const _errs45 = errors;
let valid14 = false;
const _errs46 = errors;
if(errors === _errs46){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing0;
if((data17.train === undefined) && (missing0 = "train")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data17.train !== undefined){
let data18 = data17.train;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
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
var _valid3 = _errs46 === errors;
valid14 = valid14 || _valid3;
if(_valid3){
var props0 = {};
props0.train = true;
}
const _errs50 = errors;
if(errors === _errs50){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if((data17.validation === undefined) && (missing1 = "validation")){
vErrors = add(vErrors, {});
errors++;
}
else {
if(data17.validation !== undefined){
let data19 = data17.validation;
if((typeof data19 !== "string") && (!(Array.isArray(data19)))){
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
var _valid3 = _errs50 === errors;
valid14 = valid14 || _valid3;
if(_valid3){
if(props0 !== true){
props0 = props0 || {};
props0.validation = true;
}
}
if(!valid14){
vErrors = add(vErrors, {});
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = Math.min(_errs45, vErrors.length);
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = Math.min(_errs42, vErrors.length);
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs54 = errors;
if(!(validate24(data17, {instancePath:instancePath+"/splits",parentData:data,parentDataProperty:"splits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
var _valid2 = _errs54 === errors;
valid13 = _valid2;
if(valid13){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "then";
}
else {
const _errs55 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key2 in data17){
if(!(validate24(data17[key2], {instancePath:instancePath+"/splits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : join(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/splits",schemaPath:"#/properties/splits/else/type",keyword:"type",params:{type: "object"},parentSchema:schema31.properties.splits.else,data:data17});
errors++;
}
var _valid2 = _errs55 === errors;
valid13 = _valid2;
if(valid13){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid13){
vErrors = add(vErrors, {instancePath:instancePath+"/splits",schemaPath:"#/properties/splits/if",keyword:"if",params:{failingKeyword: ifClause0},parentSchema:schema31.properties.splits,data:data17});
errors++;
}
}
if(data.ignores !== undefined){
let data21 = data.ignores;
if((typeof data21 !== "string") && (!(Array.isArray(data21)))){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: schema36.type},parentSchema:schema36,data:data21});
errors++;
}
if(typeof data21 === "string"){
if(func2(data21) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores",schemaPath:"#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36,data:data21});
errors++;
}
if(func2(data21) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores",schemaPath:"#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36,data:data21});
errors++;
}
}
if(Array.isArray(data21)){
if(data21.length > 1000){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores",schemaPath:"#/$defs/globs/maxItems",keyword:"maxItems",params:{limit: 1000},parentSchema:schema36,data:data21});
errors++;
}
if(data21.length < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores",schemaPath:"#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},parentSchema:schema36,data:data21});
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(typeof data22 === "string"){
if(func2(data22) > 256){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores/" + i3,schemaPath:"#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 256},parentSchema:schema36.items,data:data22});
errors++;
}
if(func2(data22) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/ignores/" + i3,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema36.items,data:data22});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/ignores/" + i3,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},parentSchema:schema36.items,data:data22});
errors++;
}
}
}
}
if(data.failOn !== undefined){
let data23 = data.failOn;
if(!((data23 === "error") || (data23 === "warning"))){
vErrors = add(vErrors, {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema31.properties.failOn.enum},parentSchema:schema31.properties.failOn,data:data23});
errors++;
}
}
if(data.maxWarnings !== undefined){
let data24 = data.maxWarnings;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = add(vErrors, {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/type",keyword:"type",params:{type: "integer"},parentSchema:schema31.properties.maxWarnings,data:data24});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = add(vErrors, {instancePath:instancePath+"/maxWarnings",schemaPath:"#/properties/maxWarnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.maxWarnings,data:data24});
errors++;
}
}
}
if(data.format !== undefined){
let data25 = data.format;
if(!((((((((((data25 === "compact") || (data25 === "github")) || (data25 === "gitlab")) || (data25 === "html")) || (data25 === "json")) || (data25 === "jsonl")) || (data25 === "junit")) || (data25 === "markdown")) || (data25 === "sarif")) || (data25 === "stylish"))){
vErrors = add(vErrors, {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.format.enum},parentSchema:schema31.properties.format,data:data25});
errors++;
}
}
if(data.output !== undefined){
let data26 = data.output;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/output",schemaPath:"#/properties/output/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.output,data:data26});
errors++;
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.output,data:data26});
errors++;
}
}
if(data.plugins !== undefined){
let data27 = data.plugins;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if((typeof data28 !== "string") && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i4,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: schema31.properties.plugins.items.type},parentSchema:schema31.properties.plugins.items,data:data28});
errors++;
}
if(typeof data28 === "string"){
if(func2(data28) < 1){
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i4,schemaPath:"#/properties/plugins/items/minLength",keyword:"minLength",params:{limit: 1},parentSchema:schema31.properties.plugins.items,data:data28});
errors++;
}
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.rules === undefined){
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i4,schemaPath:"#/properties/plugins/items/required",keyword:"required",params:{missingProperty: "rules"},parentSchema:schema31.properties.plugins.items,data:data28});
errors++;
}
if(data28.name !== undefined){
let data29 = data28.name;
if(typeof data29 !== "string"){
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i4+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type: "string"},parentSchema:schema31.properties.plugins.items.properties.name,data:data29});
errors++;
}
}
if(data28.rules !== undefined){
let data30 = data28.rules;
if(!(Array.isArray(data30))){
vErrors = add(vErrors, {instancePath:instancePath+"/plugins/" + i4+"/rules",schemaPath:"#/properties/plugins/items/properties/rules/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.plugins.items.properties.rules,data:data30});
errors++;
}
}
}
}
}
else {
vErrors = add(vErrors, {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"},parentSchema:schema31.properties.plugins,data:data27});
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
