const SINGLE = ['profile', 'model', 'max-cost', 'fail-on', 'max-warnings'];

/**
 * The command line that the inputs of `action.yml` stand for. Names of files come last, behind `--`, so that none is taken
 * for a flag.
 *
 * @param {Record<string, string>} inputs as GitHub gives them: all are there, those that nobody set are empty
 * @param {string} reportFile where the JSON report goes, which the outputs are read from
 * @returns {string[]}
 */
export function flagsFromInputs(inputs, reportFile) {
  const files = linesOf(inputs['files']);
  const job = (inputs['job'] ?? '').trim();
  if (job !== '' && files.length > 0) throw new Error('The inputs "job" and "files" exclude each other.');
  const single = SINGLE.filter((name) => inputs[name]).map((name) => `--${name}=${inputs[name].trim()}`);
  const formats = ['-f', 'github', '-f', `json=${reportFile}`];
  if (inputs['sarif']) formats.push('-f', `sarif=${inputs['sarif'].trim()}`);
  const validation = linesOf(inputs['validation']).map((file) => `--validation=${file}`);
  const command = job === '' ? 'lint' : 'job';
  const operands = job === '' ? files : [job];
  const flags = [command, ...formats, ...single, ...validation, ...linesOf(inputs['args'])];
  return operands.length === 0 ? flags : [...flags, '--', ...operands];
}

function linesOf(text = '') {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
